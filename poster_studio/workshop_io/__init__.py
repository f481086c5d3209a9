"""The `.workshop` file: documents, pictures, recovery. The only package that uses SQLite."""
