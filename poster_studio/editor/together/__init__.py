"""Being in a room with others: who is here, what is shared, and how one joins."""
