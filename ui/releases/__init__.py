"""What changed in the program, and what a file says of another version."""
