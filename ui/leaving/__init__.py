"""Leaving Aparté, as the person sees it."""
