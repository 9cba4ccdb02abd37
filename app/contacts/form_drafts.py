"""What was being typed when the lock fell or the program died: kept encrypted, given back once."""

from __future__ import annotations

from sqlalchemy import delete, select

from app.contacts.closed_drafts import opened_draft, sealed_draft
from app.workspace import UnitOfWork
from db.tables import FormDraft


def keep_form_draft(uow: UnitOfWork, form: str, body: str) -> None:
    """Keep what the acting account typed in a form, under the key what a key closes; an empty body forgets it."""
    uow.session.execute(delete(FormDraft).where(FormDraft.account_id == uow.account.id, FormDraft.form == form))
    if body:
        kept = sealed_draft(uow, form, body)
        uow.session.add(FormDraft(account_id=uow.account.id, form=form, body=kept))


def read_form_draft(uow: UnitOfWork, form: str) -> str:
    """Return what the account had typed in a form, or nothing."""
    kept = select(FormDraft.body).where(FormDraft.account_id == uow.account.id, FormDraft.form == form)
    return opened_draft(uow, form, uow.session.scalar(kept) or "")
