"""The tamper-evident log: what was done, by whom, on which subject, never a name."""

from app.journal.actions import Action
from app.journal.record import record, record_each

__all__ = ["Action", "record", "record_each"]
