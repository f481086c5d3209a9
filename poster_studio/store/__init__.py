"""The living shared documents: frozen models in front, a CRDT behind, undo by seat."""
