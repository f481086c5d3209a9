"""The room in the window: who is here, joining, the room's page, and what all of them see."""
