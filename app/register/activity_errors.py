"""What can go wrong with the processing register, as the person reads it."""

from __future__ import annotations

from app.errors import UserError


class ActivityNameless(UserError):
    """A sheet needs a name."""

    code = "processing.activity_nameless"


class ActivityTaken(UserError):
    """Another sheet in use has that ``name``."""

    code = "processing.activity_taken"


class ActivityUnknown(UserError):
    """There is no such sheet."""

    code = "processing.activity_unknown"


class WhyMissing(UserError):
    """A change of the register is kept with its reason."""

    code = "processing.why_missing"


class ShippedStays(UserError):
    """What Aparté itself does cannot be put away while Aparté does it."""

    code = "processing.shipped_stays"
