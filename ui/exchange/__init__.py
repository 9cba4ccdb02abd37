"""Importing files: the wizard, and the list of what was imported."""
