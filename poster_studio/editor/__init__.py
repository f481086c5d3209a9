"""Editing without a window: what the program is made of, selection, tools and commands."""
