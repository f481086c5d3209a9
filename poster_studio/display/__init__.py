"""The display list: the only thing that layout makes and that devices walk."""
