"""What is told by voice, and readings over kanji."""
