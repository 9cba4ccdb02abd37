"""Requests of data subjects, access packs, erasure."""
