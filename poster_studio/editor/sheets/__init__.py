"""Templates, themes, paper and programme of a poster."""
