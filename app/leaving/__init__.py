"""Leaving Aparté: take everything along in open formats, then make the folder unreadable for good."""
