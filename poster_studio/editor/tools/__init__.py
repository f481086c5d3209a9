"""Tools: small state charts that turn what hands do into previews and plans."""
