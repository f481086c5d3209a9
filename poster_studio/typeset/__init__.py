"""Typesetting: words and a style in, glyph runs at fixed places out (JLREQ, UAX #50; no Qt)."""
