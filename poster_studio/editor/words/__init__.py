"""Editing words: typing, styles, readings, finding."""
