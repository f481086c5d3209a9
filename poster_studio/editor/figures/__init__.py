"""Figures, stickers, codes and ink."""
