"""What can go wrong with the business's own fields, as the person reads it."""

from __future__ import annotations

from collections.abc import Iterable

from app.errors import UserError
from app.register.own_kinds import Lacking


class OwnFieldUnknown(UserError):
    """The field is not there any more."""

    code = "own_fields.unknown"


class OwnFieldNameless(UserError):
    """A field needs a name."""

    code = "own_fields.nameless"


class OwnFieldTaken(UserError):
    """Another field has the name."""

    code = "own_fields.taken"


class OwnFieldIncomplete(UserError):
    """The field may not be used before all is said of it (REG-03); ``missing`` names what lacks."""

    code = "own_fields.incomplete"

    def __init__(self, missing: Iterable[Lacking] = ()) -> None:
        self.missing = tuple(missing)
        super().__init__(missing=", ".join(one.label for one in self.missing))


class OwnNameForbidden(UserError):
    """The name or a choice asks for what no contact book may hold (MIN-02)."""

    code = "own_fields.name_forbidden"


class OwnNameToConfirm(UserError):
    """The name or a choice may ask for sensitive data: it is changed, or kept by somebody who looked (MIN-02)."""

    code = "own_fields.name_to_confirm"


class AsksForBirth(UserError):
    """A date of birth has its own field, which keeps no more than is needed (REG-04)."""

    code = "own_fields.asks_for_birth"


class OwnKindHeld(UserError):
    """The kind of a field cannot change while contacts have values in it."""

    code = "own_fields.kind_held"


class OwnChoiceHeld(UserError):
    """A choice cannot go while contacts have it."""

    code = "own_fields.choice_held"


class OwnFieldHeld(UserError):
    """A field that is in use, or of which contacts have values, cannot be deleted."""

    code = "own_fields.held"


class OwnTermsWait(UserError):
    """Nothing goes by its date while the computer's own date is in doubt."""

    code = "own_fields.terms_wait"
