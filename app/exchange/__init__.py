"""Reading strangers' files and importing them."""
