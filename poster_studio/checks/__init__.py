"""Checks of posters and print files: problems are values, one file a family of rules."""
