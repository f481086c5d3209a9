"""Bars above and below the poster."""
