"""Read two cards side by side before they are merged, and say why they may not be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import func, inspect, select

from app.accounts.roles import Permission
from app.contacts.derived import display_name
from app.contacts.errors import ProcessingRestricted
from app.contacts.kinds import SourceKind
from app.contacts.merge_errors import FrozenNotMerged, RequestNotAnswered, SameCard
from app.contacts.merge_kinds import Card, ChoiceRow, DecidedField, DecidedRow, MergeField, MergePreview, Side
from app.contacts.merge_rows import MOVED, table_of
from app.contacts.merge_rules import propose, propose_stays, stricter
from app.contacts.relationship import contact_of
from app.formats import format_date
from app.journal import Action, record
from app.register.field_access import require_whole_cards
from app.rights.open_requests import has_open_request
from app.values import PhoneNumber
from db.tables import Contact
from resources import wording

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from app.workspace import UnitOfWork

_CODED = {
    DecidedField.KIND: "contacts.contact_kind",
    DecidedField.AGE_GROUP: "contacts.age_group",
    DecidedField.SOURCE: "contacts.source_kind",
}
_COLUMNS = {DecidedField.SOURCE: "source_kind"}


def require_mergeable(uow: UnitOfWork, first: int, second: int) -> tuple[Contact, Contact]:
    """Return two contacts that may be merged.

    Raises PermissionDenied, SameCard, ContactUnknown, ProcessingRestricted where a frozen record is out of reach,
    FrozenNotMerged, RequestNotAnswered.
    """
    uow.account.require(Permission.EDIT_CONTACTS)
    require_whole_cards(uow)
    if first == second:
        raise SameCard
    pair = contact_of(uow, first), contact_of(uow, second)
    for contact in pair:
        require_at_rest(uow, contact)
    return pair


def require_at_rest(uow: UnitOfWork, contact: Contact) -> None:
    """Raise where a card must stay as it is: frozen (art. 18), or with a request that waits for its answer."""
    if contact.restricted_since is not None:
        raise FrozenNotMerged if uow.account.may(Permission.ANSWER_REQUEST) else ProcessingRestricted
    if has_open_request(uow.session, contact.id):
        raise RequestNotAnswered(name=name_of_contact(contact))


def preview_merge(uow: UnitOfWork, left_id: int, right_id: int) -> MergePreview:
    """Return two cards side by side with what is proposed; both readings are noted. As ``require_mergeable``."""
    left, right = (card_of(contact) for contact in require_mergeable(uow, left_id, right_id))
    for card in (left, right):
        record(uow, Action.CONTACT_CONSULTED, card.subject_id)
    histories = _history(uow, left_id), _history(uow, right_id)
    stays = propose_stays(left, right, *histories)
    return MergePreview(
        left_id=left_id,
        right_id=right_id,
        left_name=_name(left),
        right_name=_name(right),
        stays=stays,
        choices=tuple(_choice(field, left, right) for field in MergeField),
        decided=tuple(_decided(field, left, right, stays) for field in DecidedField),
        left_history=histories[0],
        right_history=histories[1],
    )


def card_of(contact: Contact) -> Card:
    """Return a contact as it stands."""
    values = {column.key: getattr(contact, column.key) for column in inspect(Contact).column_attrs}
    return Card(
        contact_id=contact.id,
        subject_id=contact.subject_id,
        values=values,
        emails=tuple(email.value for email in contact.emails),
        phones=tuple(phone.e164 for phone in contact.phones),
        updated_at=contact.updated_at,
        usages={email.value.casefold(): email.usage for email in contact.emails if email.usage}
        | {phone.e164: phone.usage for phone in contact.phones if phone.usage},
    )


def name_of_contact(contact: Contact) -> str:
    """Return the name as it is read, or the first address where there is none."""
    return _name(card_of(contact))


def _name(card: Card) -> str:
    means = next(iter((*card.emails, *card.phones)), "")
    return display_name(card.values["given_name"], card.values["family_name"], card.values["organisation"], means)


def _history(uow: UnitOfWork, contact_id: int) -> int:
    """Count the rows of a card's history."""
    counts = (
        uow.session.scalar(
            select(func.count()).select_from(table_of(name)).where(table_of(name).c.contact_id == contact_id)
        )
        for name in MOVED
        if name not in ("contact_merge", "contact_fact_change")
    )
    return sum(count or 0 for count in counts)


def _choice(field: MergeField, left: Card, right: Card) -> ChoiceRow:
    one, other = _text(field, left), _text(field, right)
    return ChoiceRow(field, one, other, propose(field, left, right), is_open=one != other and bool(one and other))


def _text(field: MergeField, card: Card) -> str:
    if field is MergeField.EMAILS:
        return "\n".join(card.emails)
    if field is MergeField.PHONES:
        return "\n".join(PhoneNumber(phone).national for phone in card.phones)
    if field is MergeField.CATEGORY:
        return wording(f"contacts.contact_category.{card.values['category']}")
    if field is MergeField.ADDRESS:
        lines = (card.values["address_line1"], card.values["address_line2"], card.values["country"])
        town = f"{card.values['postcode']} {card.values['town']}".strip()
        label = card.values["address_label"]
        said = f"({wording(f'contacts.address_label.{label}')})" if label else ""
        return "\n".join(part for part in (*lines[:2], town, lines[2], said) if part)
    return str(card.values[field.value])


def _decided(field: DecidedField, left: Card, right: Card, stays: Side) -> DecidedRow:
    pair = (left, right) if stays is Side.LEFT else (right, left)
    result = stricter(pair[0].values, pair[1].values)
    return DecidedRow(field, _read(field, left.values), _read(field, right.values), _read(field, result))


def _read(field: DecidedField, values: Mapping[str, Any]) -> str:
    value = values[_COLUMNS.get(field, field.value)]
    if field in _CODED:
        return wording(f"{_CODED[field]}.{SourceKind(value) if field is DecidedField.SOURCE else value}")
    return format_date(value) if value else "—"
