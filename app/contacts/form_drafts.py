"""What was being typed when the lock fell or the program died: kept encrypted, given back once."""

from __future__ import annotations

from sqlalchemy import delete, select

from app.workspace import UnitOfWork
from db.tables import FormDraft


def keep_form_draft(uow: UnitOfWork, form: str, body: str) -> None:
    """Keep what the acting account typed in a form; an empty body forgets it."""
    uow.session.execute(delete(FormDraft).where(FormDraft.account_id == uow.account.id, FormDraft.form == form))
    if body:
        uow.session.add(FormDraft(account_id=uow.account.id, form=form, body=body))


def read_form_draft(uow: UnitOfWork, form: str) -> str:
    """Return what the account had typed in a form, or nothing."""
    kept = select(FormDraft.body).where(FormDraft.account_id == uow.account.id, FormDraft.form == form)
    return uow.session.scalar(kept) or ""
