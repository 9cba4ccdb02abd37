"""What narrows the list of contacts: some values of some fields, as the chips show them and segments keep them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import StrEnum

from app.consent.kinds import Channel, ConsentState
from app.contacts.kinds import BasisState, ContactCategory, ContactKind
from app.register.access_kinds import RoleAccess
from app.retention.kinds import RetentionState


class FilterField(StrEnum):
    """What a chip is about."""

    CATEGORY = "category"
    KIND = "kind"
    LIST = "list"
    TAG = "tag"
    TOWN = "town"
    TERM = "term"
    OWNER = "owner"
    BASIS = "basis"
    CONSENT_EMAIL = "consent_email"
    CONSENT_SMS = "consent_sms"
    CONSENT_PHONE = "consent_phone"
    CONSENT_POST = "consent_post"

    @property
    def channel(self) -> Channel | None:
        """The channel, where the chip is about consent."""
        return _CHANNELS.get(self)

    def is_readable_by(self, access: RoleAccess) -> bool:
        """Say whether the role may read the field: nobody filters by what is hidden from them."""
        described = "consent_event.event_type" if self in _CHANNELS else _DESCRIBED.get(self)
        return described is None or access.reads(described)


_CHANNELS = {
    FilterField.CONSENT_EMAIL: Channel.EMAIL,
    FilterField.CONSENT_SMS: Channel.SMS,
    FilterField.CONSENT_PHONE: Channel.PHONE,
    FilterField.CONSENT_POST: Channel.POST,
}
# The account that looks after a contact is no data of the contact, hence in no catalogue.
_DESCRIBED = {
    FilterField.CATEGORY: "contact.category",
    FilterField.KIND: "contact.kind",
    FilterField.LIST: "subscription.list_id",
    FilterField.TAG: "contact_tag.tag_id",
    FilterField.TOWN: "contact.town",
    FilterField.TERM: "contact.retention_due_on",
    FilterField.BASIS: "contact_lawful_basis.basis",
}
CLOSED_VALUES: dict[FilterField, type[StrEnum]] = {
    FilterField.CATEGORY: ContactCategory,
    FilterField.KIND: ContactKind,
    FilterField.TERM: RetentionState,
    FilterField.BASIS: BasisState,
    **dict.fromkeys(_CHANNELS, ConsentState),
}
_NUMBERED = frozenset({FilterField.LIST, FilterField.TAG})


@dataclass(frozen=True, slots=True)
class Narrowing:
    """Fields with the values wanted: a contact has one of the values of every field.

    ``chosen`` keeps the order in which the chips were put up. A town is folded, lists and tags are their ids.
    """

    chosen: tuple[tuple[FilterField, tuple[str, ...]], ...] = ()

    def of(self, field: FilterField) -> tuple[str, ...]:
        """The values wanted of a field; none where it does not narrow."""
        return dict(self.chosen).get(field, ())

    def with_values(self, field: FilterField, values: tuple[str, ...]) -> Narrowing:
        """The same with other values of a field, in its place; without values the field narrows no more."""
        others = dict(self.chosen)
        others[field] = values
        return Narrowing(tuple((one, wanted) for one, wanted in others.items() if wanted))

    @property
    def takes_long(self) -> bool:
        """Say whether whom it finds is read longer than a key may wait: no index holds a consent's state, nor a missing basis."""
        return any(field in _CHANNELS or field is FilterField.BASIS for field, _ in self.chosen)

    def is_readable_by(self, access: RoleAccess) -> bool:
        """Say whether the role may read every field."""
        return all(field.is_readable_by(access) for field, _ in self.chosen)

    def as_json(self) -> str:
        """The same as it is stored."""
        return json.dumps({field.value: list(values) for field, values in self.chosen}, ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str) -> Narrowing:
        """Read what ``as_json`` wrote; what a later version added is left out."""
        stored: dict[str, list[str]] = json.loads(text or "{}")
        known = {field.value: field for field in FilterField}
        chosen = cls()
        for name, values in stored.items():
            field = known.get(name)
            if field is not None:
                chosen = chosen.with_values(field, tuple(value for value in values if _is_known(field, value)))
        return chosen


def _is_known(field: FilterField, value: str) -> bool:
    if field in _NUMBERED:
        return value.isdecimal()
    closed = CLOSED_VALUES.get(field)
    return closed is None or value in {one.value for one in closed}
