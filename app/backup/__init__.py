"""Backups: made, read again, kept by rule, restored with what was erased and refused since."""
