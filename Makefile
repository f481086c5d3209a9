# Everything that must be true at every commit: format, lint, strict types, import contracts, tests.
PYTHON ?= .venv/bin/python
BIN := $(dir $(PYTHON))

.PHONY: check format lint types contracts test
check: format lint types contracts test

format:
	$(BIN)ruff format --check .
lint:
	$(BIN)ruff check .
types:
	$(BIN)mypy
contracts:
	$(BIN)lint-imports
test:
	$(PYTHON) -m pytest
