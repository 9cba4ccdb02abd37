"""The data map: every personal field, why it is held, how long, who reads it."""

from app.register.catalogue import CATALOGUE, entries, entry
from app.register.field_entry import DataCategory, ErasureRule, FieldEntry, RetentionFollows

__all__ = ["CATALOGUE", "DataCategory", "ErasureRule", "FieldEntry", "RetentionFollows", "entries", "entry"]
