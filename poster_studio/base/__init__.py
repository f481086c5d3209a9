"""Geometry, units, colour, errors and findings: plain values that everything else is made of."""
