"""Drawings of the place, made from simple shapes in the theme's colours."""
