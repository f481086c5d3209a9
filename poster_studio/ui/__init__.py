"""The window: Qt widgets that translate and show; everything is decided in `editor`."""
