"""Pictures: placing, cropping, blurring, keeping."""
