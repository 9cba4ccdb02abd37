"""What a person said before they were archived comes back as memory: every no in force, no yes that anybody may use.

The noes come from the archive and from the list of refusals kept beside the file, which outlives an erasure; the stricter of the
two counts. A past yes is ended on the day of the restore: the person must be asked again.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from app.accounts.business import read_business
from app.backup.refusal_ledger import LedgerRefused, read_ledger
from app.backup.refusals import Refusal, RefusalKind, replay_refusals
from app.clock import BUSINESS_ZONE
from app.consent.history import after_last_word, current_states
from app.consent.keep_event import keep_event
from app.consent.kinds import Channel, ConsentEventType, ConsentMethod
from app.formats import format_date
from app.journal import Action
from app.messaging.suppression import suppress_contact
from app.vault.archived_person import ArchivedPerson, read_person
from app.vault.errors import RefusalsUnreadable
from app.vault.restore_rules import ENDED_AT_RESTORE
from db.tables import ConsentEvent, ObjectionEvent, Purpose, TextVersion
from resources import wording

if TYPE_CHECKING:
    from app.vault.consult import Archive
    from app.workspace import UnitOfWork, UnlockedWorkspace
    from db.tables import Contact

_NEEDED = ("purpose_id", "channel", "event_type")
_TEXTS = ("controller_identity", "positive_act", "object", "opt_in_mode", "third_party_caller", "guardian")
_SHOWN = ("text_version_id", "notice_version_id")


def past_refusals(unlocked: UnlockedWorkspace, archive: Archive) -> tuple[Refusal, ...]:
    """Return what the person refused before they were erased, by their random id of then; RefusalsUnreadable.

    Where the archive says itself that nothing was limited, or that nobody died, it knows better: both may be taken back.
    """
    columns = {"restricted_since": RefusalKind.RESTRICTION, "deceased_on": RefusalKind.DEATH}
    says = read_person(archive).says
    settled = {kind for column, kind in columns.items() if column in says}
    try:
        ledger = read_ledger(unlocked.workspace.folder, unlocked.keys)
    except LedgerRefused as error:
        raise RefusalsUnreadable from error
    return tuple(one for one in ledger if one.subject == archive.subject_id and one.kind not in settled)


def bring_history(
    uow: UnitOfWork, contact: Contact, archive: Archive, person: ArchivedPerson, refusals: Iterable[Refusal]
) -> None:
    """Write the archived events under their own dates and the refusals besides, then end every past yes."""
    _bring_consents(uow, contact, archive, person)
    for row in person.objections:
        uow.session.add(
            ObjectionEvent(
                contact_id=contact.id,
                channel=row.get("channel") or None,
                lifted=bool(row.get("lifted", False)),
                made_at=datetime.fromisoformat(row["made_at"]),
                recorded_by=uow.account.id,
                method=row.get("method") or ConsentMethod.DESK.value,
            )
        )
    uow.session.flush()
    replay_refusals(uow, (replace(one, subject=contact.subject_id) for one in refusals))
    _end_agreements(uow, contact)
    _keep_suppressed(uow, contact)


def _bring_consents(uow: UnitOfWork, contact: Contact, archive: Archive, person: ArchivedPerson) -> None:
    purposes = frozenset(uow.session.scalars(select(Purpose.id)))
    texts = frozenset(uow.session.scalars(select(TextVersion.id)))
    day = format_date(archive.deposited_at.astimezone(BUSINESS_ZONE).date())
    for row in person.consents:
        if row.get("purpose_id") not in purposes or not all(row.get(name) for name in _NEEDED):
            continue
        event = ConsentEvent(
            contact_id=contact.id,
            **{name: row[name] for name in _NEEDED},
            **{name: str(row.get(name) or "") for name in _TEXTS},
            **{name: row[name] for name in _SHOWN if row.get(name) in texts},
            collected_at=datetime.fromisoformat(row["collected_at"]),
            recorded_at=uow.clock.now(),
            recorded_by=uow.account.id,
            method=row.get("method") or ConsentMethod.IMPORT.value,
            valid_until=_until(row),
            comment=wording("vault.restored.comment", day=day),
        )
        keep_event(uow, contact, event, Action.CONSENT_RECORDED)


def _end_agreements(uow: UnitOfWork, contact: Contact) -> None:
    """End what would still be a yes, or wait to become one."""
    now, identity = uow.clock.now(), read_business(uow).name
    for (purpose_id, channel), state in current_states(uow, contact.id).items():
        if state in ENDED_AT_RESTORE:
            event = ConsentEvent(
                contact_id=contact.id,
                purpose_id=purpose_id,
                channel=channel.value,
                event_type=ConsentEventType.EXPIRED.value,
                controller_identity=identity,
                collected_at=after_last_word(uow, contact.id, purpose_id, channel, now),
                recorded_at=now,
                recorded_by=uow.account.id,
                method=ConsentMethod.DESK.value,
                positive_act=wording("vault.restored.expired"),
            )
            keep_event(uow, contact, event, Action.CONSENT_RECORDED)


def _keep_suppressed(uow: UnitOfWork, contact: Contact) -> None:
    """Put the addresses back on the suppression list where the person objects, should a review have taken them off."""
    last: dict[str | None, bool] = {}
    for event in uow.session.scalars(
        select(ObjectionEvent).where(ObjectionEvent.contact_id == contact.id).order_by(ObjectionEvent.id)
    ):
        last[event.channel] = not event.lifted
    objected = {channel for channel, objects in last.items() if objects}
    if objected:
        channels = [one for one in Channel if None in objected or one.value in objected]
        suppress_contact(uow, contact.id, contact.subject_id, channels)


def _until(row: Mapping[str, Any]) -> date | None:
    return date.fromisoformat(row["valid_until"]) if row.get("valid_until") else None
