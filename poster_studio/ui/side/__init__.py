"""The panel at the left: templates, stickers, pictures, the list of elements."""
