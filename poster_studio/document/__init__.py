"""What a workshop, deck, card, poster and element are: frozen values, checked at the borders."""
