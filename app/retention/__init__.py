"""How long data stay and what happens at their term."""
