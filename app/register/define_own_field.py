"""Make a field of the business's own, change it, use it, switch it off: nothing is collected before all is said (REG-03)."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, replace

from sqlalchemy import func, select

from app.accounts.business import keep_setting
from app.accounts.closed_keys import HOLDERS
from app.accounts.key_errors import ClosedKeyNeeded
from app.accounts.roles import Permission, Role
from app.contacts.close_values import close_or_open
from app.contacts.closed_values import holds_closed_key, opened_value, value_to_keep
from app.contacts.erase_own_values import ErasedValues, erase_own_values
from app.contacts.fresh_numbers import fresh_number, retire_number
from app.contacts.note_kinds import NoteLevel
from app.contacts.note_lexicon import lexicon_in_force
from app.contacts.own_value_copies import forget_copies, forget_drafts, lessen_copies
from app.contacts.search_texts import rewrite_texts_of_field
from app.journal import Action, record
from app.journal.chain import JsonScalar
from app.progress import quiet
from app.register.access_errors import OpenToAllUnexplained
from app.register.catalogue import CATALOGUE
from app.register.change_access import note_own_access
from app.register.own_errors import (
    AsksForBirth,
    OwnChoiceHeld,
    OwnFieldHeld,
    OwnFieldIncomplete,
    OwnFieldNameless,
    OwnFieldTaken,
    OwnFieldUnknown,
    OwnKindHeld,
    OwnNameForbidden,
    OwnNameToConfirm,
)
from app.register.own_kinds import OwnFieldDraft, OwnFieldKind
from app.register.own_rules import asks_for_birth, lacking, lessened, lessens, named_findings
from app.register.read_own_fields import OwnFieldView, all_own_fields, stored_roles, subject_of
from app.values import fold
from app.values.text import LONG, clean_line, clean_text
from app.workspace import UnitOfWork
from db.tables import OwnField, OwnValue
from resources import LANGUAGES, wording, wording_table

LABEL_LENGTH = 80
Told = Callable[[int, int], object]


@dataclass(frozen=True, slots=True)
class NameRemarks:
    """The words of a name and of choices that are forbidden, those that somebody must confirm, and the ids of all."""

    forbidden: str
    to_confirm: str
    terms: tuple[str, ...]


def save_own_field(uow: UnitOfWork, draft: OwnFieldDraft, field_id: int | None = None, told: Told = quiet) -> int:
    """Make a field, off until it is activated, or change one; return its number.

    What was said of it before stays on record, and so do its values; a whole date of birth may be cut down. Values come under a
    key or out of it as the draft says: ClosedKeyNeeded, ClosedValueAltered, ClearCopyKept. OwnFieldNameless,
    OwnFieldTaken, AsksForBirth, OwnNameForbidden, OwnNameToConfirm, OwnKindHeld, OwnChoiceHeld; OwnFieldIncomplete where a
    field in use would lack something, OpenToAllUnexplained where a sensitive one would be read by every role. ``told`` gets (contacts done, contacts in all) where search texts are written again.
    """
    uow.account.require(Permission.EDIT_PURPOSES)
    said = _cleaned(draft)
    if said.is_closed and not holds_closed_key(uow.session):
        raise ClosedKeyNeeded
    before = None if field_id is None else _field(uow, field_id)
    _require_name(uow, said, field_id)
    terms = _kept_terms(uow, said)
    everyone = frozenset(Role)
    if terms and said.readable_by == everyone and (before is None or before.said.readable_by != everyone):
        raise OpenToAllUnexplained(field=said.label)
    if before is None:
        row = OwnField(
            id=fresh_number(uow, OwnField),
            is_active=False,
            position=_last_place(uow),
            created_at=uow.clock.now(),
            created_by=uow.account.id,
        )
        uow.session.add(row)
    else:
        _require_change(uow, before, said)
        note_own_access(uow, before.id, said.readable_by, said.writable_by)
        row = uow.session.get_one(OwnField, before.id)
        keep_setting(uow, subject_of(before.id), _facts(row))
    _write(row, said, is_sensitive=bool(terms))
    uow.session.flush()
    close_or_open(uow, row, is_closed=said.is_closed, told=told)
    details: dict[str, JsonScalar] = {"field": row.id, "act": "made" if before is None else "changed"}
    if said.is_closed is not (before is not None and before.said.is_closed):
        details["closed"] = said.is_closed
    record(uow, Action.OWN_FIELD_CHANGED, details=details | ({"terms": ", ".join(terms)} if terms else {}))
    if before is not None:
        _follow(uow, before, told)
    return row.id


def activate_own_field(uow: UnitOfWork, field_id: int, told: Told = quiet) -> None:
    """Let a field be filled; OwnFieldIncomplete names what must be said first (REG-03)."""
    uow.account.require(Permission.EDIT_PURPOSES)
    field = _field(uow, field_id)
    missing = lacking(field.said)
    if missing:
        raise OwnFieldIncomplete(missing)
    row = uow.session.get_one(OwnField, field_id)
    row.is_active = True
    uow.session.flush()
    record(uow, Action.OWN_FIELD_CHANGED, details={"field": field_id, "act": "activated"})
    _follow(uow, field, told)


def deactivate_own_field(uow: UnitOfWork, field_id: int, *, erases_values: bool, told: Told = quiet) -> ErasedValues:
    """Hide a field; its values stay until their term, or are erased now: whose processing is frozen keeps theirs (art. 18)."""
    uow.account.require(Permission.EDIT_PURPOSES)
    field = _field(uow, field_id)
    uow.session.get_one(OwnField, field_id).is_active = False
    uow.session.flush()
    record(uow, Action.OWN_FIELD_CHANGED, details={"field": field_id, "act": "deactivated"})
    _follow(uow, field, told)
    return erase_own_values(uow, field_id) if erases_values else ErasedValues(0, 0)


def forget_own_field(uow: UnitOfWork, field_id: int) -> None:
    """Delete a field that was made by mistake: one that is off and of which nobody has a value. OwnFieldHeld."""
    uow.account.require(Permission.EDIT_PURPOSES)
    field = _field(uow, field_id)
    count = count_values(uow, field_id)
    if field.is_active or count:
        raise OwnFieldHeld(count=count)
    uow.session.delete(uow.session.get_one(OwnField, field_id))
    uow.session.flush()
    retire_number(uow, OwnField, field_id)
    record(uow, Action.OWN_FIELD_CHANGED, details={"field": field_id, "act": "forgotten"})


def move_own_field(uow: UnitOfWork, field_id: int, *, up: bool) -> None:
    """Give a field the place of its neighbour in the form; nothing happens at the end."""
    uow.account.require(Permission.EDIT_PURPOSES)
    order = [one.id for one in all_own_fields(uow.session)]
    _field(uow, field_id)
    place = order.index(field_id)
    other = place - 1 if up else place + 1
    if 0 <= other < len(order):
        order[place], order[other] = order[other], order[place]
    for number, one in enumerate(order):
        uow.session.get_one(OwnField, one).position = number


def look_at_name(uow: UnitOfWork, draft: OwnFieldDraft) -> NameRemarks:
    """Return what the name and the choices ask for that a contact book may not hold, or not without looking twice (MIN-02)."""
    found = named_findings((draft.label, *draft.choices), lexicon_in_force(uow))

    def named(level: NoteLevel) -> str:
        met = ((text[one.start : one.end], one.category.label) for one, text in found if one.level is level)
        words = (wording("notes.sentence.word", word=word, category=category) for word, category in met)
        return ", ".join(dict.fromkeys(words))

    terms = tuple(dict.fromkeys(one.term_id for one, _ in found))
    return NameRemarks(named(NoteLevel.FORBIDDEN), named(NoteLevel.CHECK), terms)


def count_values(uow: UnitOfWork, field_id: int) -> int:
    """Count the contacts that have a value in a field."""
    uow.account.require(Permission.EDIT_PURPOSES)
    held = select(func.count()).select_from(OwnValue).where(OwnValue.own_field_id == field_id)
    return uow.session.scalar(held) or 0


def _field(uow: UnitOfWork, field_id: int) -> OwnFieldView:
    found = next((one for one in all_own_fields(uow.session) if one.id == field_id), None)
    if found is None:
        raise OwnFieldUnknown
    return found


def _cleaned(draft: OwnFieldDraft) -> OwnFieldDraft:
    choices: dict[str, str] = {}
    for one in draft.choices:
        if text := clean_line(one, LABEL_LENGTH):
            choices.setdefault(fold(text), text)
    if draft.is_closed:
        draft = replace(draft, readable_by=HOLDERS, writable_by=draft.writable_by & HOLDERS)
    return replace(
        draft,
        label=clean_line(draft.label, LABEL_LENGTH),
        choices=tuple(choices.values()) if draft.kind is OwnFieldKind.CHOICE else (),
        purpose=clean_text(draft.purpose, LONG),
        necessity=clean_text(draft.necessity, LONG),
        # Who types a value sees it, and the controller answers for all that anybody reads.
        readable_by=draft.readable_by | draft.writable_by | _answering(draft),
    )


def _answering(draft: OwnFieldDraft) -> frozenset[Role]:
    return frozenset({Role.CONTROLLER}) if draft.readable_by | draft.writable_by else frozenset()


def _require_name(uow: UnitOfWork, said: OwnFieldDraft, field_id: int | None) -> None:
    if not fold(said.label):
        raise OwnFieldNameless
    taken = {fold(one.label) for one in all_own_fields(uow.session) if one.id != field_id}
    if fold(said.label) in taken | _built_in_names():
        raise OwnFieldTaken(name=said.label)
    if asks_for_birth(said.label, said.kind):
        raise AsksForBirth(name=said.label, birth=wording("own_fields.shipped.birth"))


def _built_in_names() -> set[str]:
    """Return what the columns of files are called already, in both languages: a second one would be mistaken for the first."""
    fields = {field.name.replace(".", "_") for field in CATALOGUE if field.importable or field.exportable}
    return {fold(wording_table(code, "register")["field"][name]) for code in LANGUAGES for name in fields}


def _kept_terms(uow: UnitOfWork, said: OwnFieldDraft) -> tuple[str, ...]:
    """Return the ids of the terms that the person kept; OwnNameForbidden, OwnNameToConfirm."""
    remarks = look_at_name(uow, said)
    if remarks.forbidden:
        raise OwnNameForbidden(words=remarks.forbidden)
    if remarks.to_confirm and not said.confirms_words:
        raise OwnNameToConfirm(words=remarks.to_confirm)
    return remarks.terms


def _require_change(uow: UnitOfWork, before: OwnFieldView, said: OwnFieldDraft) -> None:
    """Raise where values would be lost or misread, or where a field in use would lack something."""
    missing = lacking(said)
    if before.is_active and missing:
        raise OwnFieldIncomplete(missing)
    held = count_values(uow, before.id)
    if said.kind is not before.kind:
        if held and not lessens(before.kind, said.kind):
            raise OwnKindHeld(count=held)
        _follow_kind(uow, before, said.kind)
    if held:
        _require_choices(uow, before, said)


def _require_choices(uow: UnitOfWork, before: OwnFieldView, said: OwnFieldDraft) -> None:
    gone = set(before.said.choices) - set(said.choices)
    if not gone:
        return
    values = uow.session.scalars(select(OwnValue).where(OwnValue.own_field_id == before.id))
    held = {opened_value(uow.session, one.contact_id, before.id, one.value) for one in values}
    for choice in sorted(gone & held):
        raise OwnChoiceHeld(choice=choice)


def _follow_kind(uow: UnitOfWork, before: OwnFieldView, kind: OwnFieldKind) -> None:
    """Cut whole dates of birth down: what is not needed any more is not kept (RGPD art. 5(1)(c)). Of another kind nothing is."""
    if not lessens(before.kind, kind):
        forget_copies(uow.session, before.id)
        return
    session, held = uow.session, dict[int, str]()
    for value in session.scalars(select(OwnValue).where(OwnValue.own_field_id == before.id)):
        whole = held[value.contact_id] = opened_value(session, value.contact_id, before.id, value.value)
        value.value = value_to_keep(session, value.contact_id, before.id, lessened(whole, kind))
    lessen_copies(session, before.id, held, lambda whole: lessened(whole, kind))
    forget_drafts(session, before.id)


def _write(row: OwnField, said: OwnFieldDraft, *, is_sensitive: bool) -> None:
    row.label, row.kind = said.label, said.kind.value
    row.choices = json.dumps(list(said.choices), ensure_ascii=False)
    row.purpose, row.necessity = said.purpose, said.necessity
    row.lawful_basis = said.lawful_basis.value if said.lawful_basis else ""
    row.is_required, row.is_sensitive = said.is_required, is_sensitive
    row.retention_months = said.retention_months
    row.readable_by, row.writable_by = stored_roles(said.readable_by), stored_roles(said.writable_by)


def _facts(row: OwnField) -> dict[str, object]:
    names = ("label", "kind", "choices", "purpose", "lawful_basis", "necessity", "is_required", "retention_months")
    return {name: getattr(row, name) for name in (*names, "readable_by", "writable_by")} | {
        "is_closed": bool(row.closed_as)
    }


def _follow(uow: UnitOfWork, before: OwnFieldView, told: Told) -> None:
    """Write search texts again where a value is now found by its words, or is not any more."""
    if _field(uow, before.id).is_searched != before.is_searched:
        rewrite_texts_of_field(uow, before.id, told)


def _last_place(uow: UnitOfWork) -> int:
    return (uow.session.scalar(select(func.max(OwnField.position))) or 0) + 1
