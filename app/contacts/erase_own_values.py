"""Erase values of an own field and nothing else: at their own term, or as the field is switched off; told in the purge log."""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import delete, select

from app.accounts.roles import Permission
from app.contacts.own_value_copies import forget_copies, holders_of_copies
from app.contacts.search_texts import rewrite_texts
from app.journal import Action, record
from app.journal.chain import JsonScalar
from app.register.own_entries import own_entries, own_name
from app.retention.kinds import PurgeMode
from app.workspace import UnitOfWork
from db.tables import Contact, FormDraft, OwnValue, PurgeRun, SubjectRequest

CATEGORY = "own_field"
_TECHNICAL_ID_BYTES = 16
_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class ErasedValues:
    """How many values went, and how many stay because the law keeps everything of their person for now."""

    erased: int
    kept: int


def rule_name(field_id: int) -> str:
    """Return the name under which the purge log tells of a field's values; it names no field and nobody."""
    return f"own_field:{field_id}"


def erase_own_values(uow: UnitOfWork, field_id: int, contact_ids: Iterable[int] | None = None) -> ErasedValues:
    """Erase the values of a field: of these contacts, or of all.

    Whoever has a request open or whose processing is frozen keeps theirs until that is settled (art. 12 and 18).
    """
    uow.account.require(Permission.ERASE)
    held = set(uow.session.scalars(select(OwnValue.contact_id).where(OwnValue.own_field_id == field_id)))
    wanted = held if contact_ids is None else held & set(contact_ids)
    going = sorted(wanted - out_of_reach(uow, wanted))
    if going:
        _erase(uow, field_id, going)
        _tell(uow, field_id, len(going))
    if contact_ids is None:
        # Whoever has no value any more may have had one before an import or a merge.
        copied = holders_of_copies(uow.session, field_id)
        others = sorted(copied - out_of_reach(uow, copied))
        for start in range(0, len(others), _AT_ONCE):
            forget_copies(uow.session, field_id, others[start : start + _AT_ONCE])
    return ErasedValues(len(going), len(wanted) - len(going))


def out_of_reach(uow: UnitOfWork, contact_ids: Iterable[int]) -> set[int]:
    """Return those of whom nothing may go now: a request of theirs is open, or their processing is frozen (DSR-07)."""
    frozen = select(Contact.id).where(Contact.restricted_since.is_not(None))
    asking = select(SubjectRequest.contact_id).where(
        SubjectRequest.closed_at.is_(None), SubjectRequest.contact_id.is_not(None)
    )
    kept = {*uow.session.scalars(frozen), *uow.session.scalars(asking)}
    return {one for one in contact_ids if one in kept}


def _erase(uow: UnitOfWork, field_id: int, ids: Sequence[int]) -> None:
    is_searched = any(one.own_field_id == field_id and one.searchable for one in own_entries(uow.session))
    for start in range(0, len(ids), _AT_ONCE):
        some = ids[start : start + _AT_ONCE]
        uow.session.execute(delete(OwnValue).where(OwnValue.own_field_id == field_id, OwnValue.contact_id.in_(some)))
        forget_copies(uow.session, field_id, some)
        # What was being typed on these pages may hold the value still.
        forms = [f"contact:{one}" for one in some]
        with_value = FormDraft.body.contains(f'"{own_name(field_id)}"', autoescape=True)
        uow.session.execute(delete(FormDraft).where(FormDraft.form.in_(forms), with_value))
    uow.session.expire_all()
    if is_searched:
        rewrite_texts(uow.session, ids)


def _tell(uow: UnitOfWork, field_id: int, count: int) -> None:
    """Note how many went, never whose (RET-10)."""
    technical_id = secrets.token_hex(_TECHNICAL_ID_BYTES)
    uow.session.add(
        PurgeRun(
            technical_id=technical_id,
            ran_on=uow.clock.today(),
            category=CATEGORY,
            rule=rule_name(field_id),
            erased=count,
            mode=PurgeMode.ERASED.value,
        )
    )
    details: dict[str, JsonScalar] = {"field": field_id, "erased": count, "run": technical_id}
    record(uow, Action.OWN_VALUES_ERASED, details=details, signed=True)
