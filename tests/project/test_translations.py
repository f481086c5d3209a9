"""The translation files hold every sentence of the program, as it is now, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from poster_studio.editor.speech.furigana import DIVIDED, parsed
from scripts.translations import (
    ENGLISH,
    FURIGANA,
    Message,
    english,
    furigana,
    read,
    unread,
    written,
)
from scripts.words_in_code import ROOT, sentences

KANA = {chr(code) for code in range(ord("ぁ"), ord("ん") + 1)}
#: How to mend what is found here.
ADVICE = "run scripts/translations.py, read what it tells, and run it again with --accept"


def test_every_sentence_stands_in_the_english_file() -> None:
    assert read(ENGLISH) == english(sentences()), ADVICE


def test_every_sentence_stands_in_the_file_of_readings() -> None:
    kept = read(FURIGANA)
    assert kept == furigana(sentences(), kept), ADVICE


@pytest.mark.parametrize(("file", "language"), [(ENGLISH, "en"), (FURIGANA, "ja")])
def test_the_files_are_as_the_script_writes_them(file: Path, language: str) -> None:
    assert file.read_text(encoding="utf-8") == written(read(file), language), ADVICE


@pytest.mark.parametrize("file", [ENGLISH, FURIGANA])
def test_nothing_is_unfinished(file: Path) -> None:
    assert [each.source for each in read(file) if not each.finished] == [], ADVICE


def test_every_kanji_has_a_reading_in_kana() -> None:
    for each in read(FURIGANA)[1:]:
        bare, readings = parsed(each.translation)
        assert bare == each.source
        assert unread(each.translation) == "", each.source
        for reading in readings:
            assert set(reading.kana) <= KANA, (each.source, reading.kana)
            assert len(reading.shares) in (1, reading.end - reading.start), (each.source, DIVIDED)


@pytest.mark.parametrize("file", [ENGLISH, FURIGANA])
def test_the_compiled_file_says_the_same(file: Path) -> None:
    translator = QTranslator()
    assert translator.load(str(file.with_suffix(".qm")))
    wrong: list[Message] = []
    for each in read(file):
        told = translator.translate(each.context, each.source, each.comment or None)
        if told != each.translation:
            wrong.append(each)
    assert wrong == [], ADVICE


def test_the_frozen_program_takes_the_compiled_files_along() -> None:
    spec = (ROOT / "build.spec").read_text(encoding="utf-8")
    assert r"(qtbase_(ja|en)|poster_studio_\w+)\.qm$" in spec
