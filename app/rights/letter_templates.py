"""The business's own wording of its letters, in the place of the shipped one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.accounts.roles import Permission
from app.journal import Action, record
from app.rights.letter_errors import TemplateFieldUnknown, TemplateIncomplete, TemplateUnknown
from app.rights.letter_template import lacking_items, shipped_template, template_keys, typed_template, unknown_field
from app.values.text import LONG, clean_text
from db.tables import LetterTemplate

if TYPE_CHECKING:
    from app.workspace import UnitOfWork


def template_in_force(uow: UnitOfWork, key: str, language: str = "fr") -> str:
    """Return the business's own template where it has one, else the shipped one; TemplateUnknown."""
    if key not in template_keys(language):
        raise TemplateUnknown
    own = uow.session.get(LetterTemplate, _row_key(key, language))
    return shipped_template(key, language) if own is None else own.body


def has_own_template(uow: UnitOfWork, key: str, language: str = "fr") -> bool:
    """Say whether the business wrote this one itself."""
    return uow.session.get(LetterTemplate, _row_key(key, language)) is not None


def save_template(uow: UnitOfWork, key: str, body: str, language: str = "fr") -> None:
    """Write later letters by this text; its blanks may bear the names that are shown or those of the fields.

    Raises PermissionDenied, TemplateUnknown, TemplateFieldUnknown, and TemplateIncomplete where no letter made from it
    could ever leave (DSR-12): then the template before stays.
    """
    uow.account.require(Permission.EDIT_SETTINGS)
    if key not in template_keys(language):
        raise TemplateUnknown
    template = typed_template(clean_text(body, LONG), language)
    unknown = unknown_field(template)
    if unknown:
        raise TemplateFieldUnknown(field=unknown)
    lacking = lacking_items(key, template, language)
    if lacking:
        raise TemplateIncomplete(lacking)
    uow.session.merge(
        LetterTemplate(
            kind=_row_key(key, language), body=template, changed_at=uow.clock.now(), changed_by=uow.account.id
        )
    )
    uow.session.flush()
    record(uow, Action.LETTER_TEMPLATE_CHANGED, details={"template": _row_key(key, language)})


def restore_template(uow: UnitOfWork, key: str, language: str = "fr") -> None:
    """Go back to the shipped text; nothing where it is in force already. PermissionDenied."""
    uow.account.require(Permission.EDIT_SETTINGS)
    own = uow.session.get(LetterTemplate, _row_key(key, language))
    if own is None:
        return
    uow.session.delete(own)
    uow.session.flush()
    record(uow, Action.LETTER_TEMPLATE_CHANGED, details={"template": _row_key(key, language), "restored": True})


def _row_key(key: str, language: str) -> str:
    return key if language == "fr" else f"{language}:{key}"
