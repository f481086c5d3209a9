"""Poster Studio: from citizens' words to a printed poster."""

__version__ = "0.1.0"
