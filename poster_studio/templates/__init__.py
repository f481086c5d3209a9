"""Templates and themes: rules that lay any words out as a poster."""
