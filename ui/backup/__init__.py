"""Backups as the person sees them."""
