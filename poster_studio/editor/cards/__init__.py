"""Cards: the tray, their looks, piles, and how they come in."""
