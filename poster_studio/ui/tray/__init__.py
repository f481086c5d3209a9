"""The cards beside the poster."""
