"""The main window: places, shortcuts, lock, help."""
