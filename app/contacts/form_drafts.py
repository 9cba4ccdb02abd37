"""What was being typed when the lock fell or the program died: kept encrypted, given back once."""

from __future__ import annotations

from sqlalchemy import delete, select

from app.contacts.closed_drafts import opened_draft, sealed_draft
from app.workspace import UnitOfWork
from db.tables import Contact, FormDraft


def keep_form_draft(uow: UnitOfWork, form: str, body: str) -> None:
    """Keep what the acting account typed in a form, under the key what a key closes; an empty body forgets it.

    Of somebody who was erased while their form stood open nothing is kept: nobody would look for it again.
    """
    uow.session.execute(delete(FormDraft).where(FormDraft.account_id == uow.account.id, FormDraft.form == form))
    if body and _is_of_somebody_here(uow, form):
        kept = sealed_draft(uow, form, body)
        uow.session.add(FormDraft(account_id=uow.account.id, form=form, body=kept))


def _is_of_somebody_here(uow: UnitOfWork, form: str) -> bool:
    """Say whether a form is a new contact's, or of one who is in the book: its name ends with their number."""
    number = form.rpartition(":")[2]
    return not number.isdecimal() or uow.session.get(Contact, int(number)) is not None


def read_form_draft(uow: UnitOfWork, form: str) -> str:
    """Return what the account had typed in a form, or nothing."""
    kept = select(FormDraft.body).where(FormDraft.account_id == uow.account.id, FormDraft.form == form)
    return opened_draft(uow, form, uow.session.scalar(kept) or "")
