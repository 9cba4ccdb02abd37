"""Write the processing register: each change a version of its own with its reason, an activity archived and never deleted."""

from __future__ import annotations

from app.accounts.roles import Permission
from app.journal import Action, record
from app.register.activity_errors import ActivityNameless, ActivityTaken, ShippedStays, WhyMissing
from app.register.activity_events import kept_activities
from app.register.activity_kinds import ActivityDraft, ActivityEventKind, ActivityModel, ActivityView
from app.register.activity_models import ready_draft
from app.register.activity_rules import changed_cells, cleaned, plain, stored
from app.register.read_activities import read_activities, read_activity
from app.values import fold
from app.values.text import LONG, clean_text
from app.workspace import UnitOfWork
from db.tables import ProcessingActivityEvent
from resources import wording


def write_activity(uow: UnitOfWork, key: str, draft: ActivityDraft, why: str) -> bool:
    """Put a new version of what the business says in force, and say whether anything changed.

    Raises ActivityUnknown, ActivityNameless, ActivityTaken, WhyMissing.
    """
    uow.account.require(Permission.EDIT_PURPOSES)
    before, said = read_activity(uow, key), _checked(uow, draft, key)
    if not changed_cells(before.said, said) and plain(before.name) == plain(said.name):
        return False
    reason = clean_text(why, LONG)
    if not reason:
        raise WhyMissing
    _keep(uow, before.key, before.model, ActivityEventKind.WRITTEN, stored(said), reason)
    return True


def add_activity(uow: UnitOfWork, model: ActivityModel, draft: ActivityDraft | None = None) -> str:
    """Add a sheet, as its model has it or as it was filled in; return its key. Raises ActivityNameless, ActivityTaken."""
    uow.account.require(Permission.EDIT_PURPOSES)
    said = _checked(uow, draft or ready_draft(model), "")
    taken = sum(one.model is model for one in kept_activities(uow.session).values())
    key = f"{model.value}-{taken + 1}"
    _keep(uow, key, model, ActivityEventKind.WRITTEN, stored(said), wording("processing.why.added"))
    return key


def take_back_writing(uow: UnitOfWork, key: str, before: ActivityDraft) -> None:
    """Undo a change: what was said before is said again, as a version of its own."""
    uow.account.require(Permission.EDIT_PURPOSES)
    model = read_activity(uow, key).model
    body = stored(cleaned(before))
    _keep(uow, key, model, ActivityEventKind.WRITTEN, body, wording("processing.why.undone"))


def review_activity(uow: UnitOfWork, key: str) -> None:
    """Remember that a sheet was read again today and still says what is true (REG-08)."""
    _mark(uow, key, ActivityEventKind.REVIEWED)


def take_back_review(uow: UnitOfWork, key: str) -> None:
    """Undo the last reading: the day of the one before counts again, and both stay on record."""
    _mark(uow, key, ActivityEventKind.REVIEW_TAKEN_BACK)


def archive_activity(uow: UnitOfWork, key: str) -> None:
    """Put a sheet away: it stays on record with its versions. Raises ShippedStays for what Aparté itself does."""
    uow.account.require(Permission.EDIT_PURPOSES)
    if read_activity(uow, key).model.is_shipped:
        raise ShippedStays
    _mark(uow, key, ActivityEventKind.ARCHIVED)


def take_up_activity(uow: UnitOfWork, key: str) -> None:
    """Use an archived sheet again; ActivityTaken where another bears its name by now."""
    uow.account.require(Permission.EDIT_PURPOSES)
    _require_free_name(uow, read_activity(uow, key).name, key)
    _mark(uow, key, ActivityEventKind.TAKEN_UP)


def _mark(uow: UnitOfWork, key: str, kind: ActivityEventKind) -> None:
    uow.account.require(Permission.EDIT_PURPOSES)
    found: ActivityView = read_activity(uow, key)
    _keep(uow, found.key, found.model, kind, "", "")


def _checked(uow: UnitOfWork, draft: ActivityDraft, key: str) -> ActivityDraft:
    said = cleaned(draft)
    if not fold(said.name):
        raise ActivityNameless
    _require_free_name(uow, said.name, key)
    return said


def _require_free_name(uow: UnitOfWork, name: str, key: str) -> None:
    if any(fold(one.name) == fold(name) for one in read_activities(uow) if one.key != key):
        raise ActivityTaken(name=name)


def _keep(uow: UnitOfWork, key: str, model: ActivityModel, kind: ActivityEventKind, body: str, why: str) -> None:
    row = ProcessingActivityEvent(
        activity=key,
        model=model.value,
        kind=kind.value,
        body=body,
        why=why,
        made_at=uow.clock.now(),
        made_by=uow.account.id,
    )
    uow.session.add(row)
    uow.session.flush()
    record(uow, Action.PROCESSING_ACTIVITY_CHANGED, details={"activity": key, "act": kind.value, "version": row.id})
