"""Log a call in a few keys: its reason from a list first, its result, and what is to be done next (MIN-06).

A call that sells is no matter of this log: « Appeler… » (``app.messaging.calls``) asks first whether it is lawful.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.accounts.roles import Permission
from app.contacts.call_kinds import CallDirection, CallResult, kind_of_call
from app.contacts.errors import DirectionMissing, ReasonMissing
from app.contacts.follow_ups import FollowUpDraft, add_follow_up
from app.contacts.note_guard import NO_REASONS, Reasons
from app.contacts.note_kinds import FollowUp, NoteSubject
from app.contacts.note_prompts import composed_note
from app.contacts.relationship import record_interaction
from app.register.access_rules import HISTORY
from app.register.field_access import require_writing
from app.workspace import UnitOfWork


@dataclass(frozen=True, slots=True)
class LoggedCall:
    """A call as it was noted; ``due_on`` is the day of what follows, by ``assigned_to``, where something does."""

    direction: CallDirection | None
    reason: NoteSubject | None
    result: CallResult | None
    note: str = ""
    follow_up: FollowUp = FollowUp.CALL_BACK
    due_on: date | None = None
    assigned_to: str = ""


def log_call(uow: UnitOfWork, contact_id: int, call: LoggedCall, reasons: Reasons = NO_REASONS) -> int:
    """Note the call and what follows, and return the id of the exchange.

    Raises DirectionMissing, ReasonMissing, FollowUpPast, and what ``record_interaction`` raises of a note (MIN-02).
    """
    uow.account.require(Permission.EDIT_CONTACTS)
    if call.direction is None or call.result is None:
        raise DirectionMissing
    if call.reason is None:
        raise ReasonMissing
    follows = call.follow_up if call.due_on else None
    note = composed_note(call.note, call.reason, follows, result=call.result)
    kind = kind_of_call(call.direction, call.result)
    require_writing(uow, HISTORY)
    interaction_id = record_interaction(uow, contact_id, kind, note=note, reasons=reasons)
    if call.due_on is not None:
        add_follow_up(uow, contact_id, FollowUpDraft(call.follow_up, call.due_on, call.assigned_to), interaction_id)
    return interaction_id
