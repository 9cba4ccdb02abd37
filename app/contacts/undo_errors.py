"""Why an act is not taken back, as the person reads it."""

from __future__ import annotations

from app.contacts.write_contact import ContactDraft
from app.errors import UserError


class PersonGone(UserError):
    """The person was erased, merged or taken away meanwhile."""

    code = "acts.person_gone"


class ActOvertaken(UserError):
    """Somebody changed the same since."""

    code = "acts.overtaken"


class BoundSince(UserError):
    """Something that the law keeps came since, which rests on the card as it stands."""

    code = "acts.bound_since"


class HasHistory(UserError):
    """Something ties a person to the business already, so that only an erasure takes them away."""

    code = "acts.has_history"


class WouldFree(UserError):
    """Taking it back would let a message through that may not go now.

    ``offered`` is the card as it would have been, for the person to look at in the form and to save themselves.
    """

    code = "acts.would_free"

    def __init__(self, offered: ContactDraft | None = None, contact_id: int = 0, **params: object) -> None:
        super().__init__(**params)
        self.offered, self.contact_id = offered, contact_id
