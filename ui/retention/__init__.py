"""What is due, and what is decided for it."""
