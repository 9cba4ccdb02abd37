"""Unlocking, the first start, and the settings of accounts."""
