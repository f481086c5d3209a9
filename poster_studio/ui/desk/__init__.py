"""The poster on the desk: painting it, pointing at it, typing on it."""
