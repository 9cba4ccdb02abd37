"""Which version this is, what changed in it, and what a signed file says of another one; nothing is asked of a network."""
