"""Consents at the desk and on the contact's page, purposes and texts."""
