"""Editing together: rooms, seats, who may write, and how bytes and pictures travel."""
