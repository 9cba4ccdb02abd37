"""What a new card begins as, until somebody says otherwise: consumer, professional, or not known."""

from __future__ import annotations

from app.accounts.business import read_setting, write_setting
from app.accounts.roles import Permission
from app.contacts.kinds import ContactKind
from app.journal import Action, record
from app.workspace import UnitOfWork

_KEY = "first_contact_kind"


def chosen_first_kind(uow: UnitOfWork) -> ContactKind | None:
    """Return what was chosen; none where nobody chose."""
    held = read_setting(uow, _KEY, None)
    return None if held is None else ContactKind(held)


def first_kind(uow: UnitOfWork) -> ContactKind:
    """Return what the form and the import begin with: not known, and so treated as a consumer, where nobody chose (PRO-05)."""
    return chosen_first_kind(uow) or ContactKind.UNKNOWN


def set_first_kind(uow: UnitOfWork, kind: ContactKind) -> None:
    """Choose what new cards begin as; those that are there stay as they are."""
    uow.account.require(Permission.EDIT_SETTINGS)
    write_setting(uow, _KEY, kind.value)
    record(uow, Action.SETTING_CHANGED, details={"key": _KEY})
