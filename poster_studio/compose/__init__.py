"""Elements to display list: one file per kind of element, and `compose_poster`."""
