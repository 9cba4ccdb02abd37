"""What was being typed in fields that a key closes: kept with the rest of a form's draft, under that key."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from app.accounts.key_errors import ClosedKeyNeeded
from app.contacts.closed_values import closed_fields, open_for, seal_for
from app.contacts.own_value_errors import ClosedValueAltered
from app.register.own_entries import OWN_VALUES, own_field_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from app.workspace import UnitOfWork


def sealed_draft(uow: UnitOfWork, form: str, body: str) -> str:
    """Return a draft with what a key closes sealed to the account and the form; without it where the key is not held."""
    return _with_each(uow, body, lambda field, text: seal_for(uow.session, field, _holder(uow, form), text))


def opened_draft(uow: UnitOfWork, form: str, body: str) -> str:
    """Return a draft as it was typed; what does not open is left out."""
    return _with_each(uow, body, lambda field, text: open_for(uow.session, field, _holder(uow, form), text))


def _holder(uow: UnitOfWork, form: str) -> str:
    return f"draft {uow.account.id} {form}"


def _with_each(uow: UnitOfWork, body: str, change: Callable[[str, str], str]) -> str:
    if f'"{OWN_VALUES}.' not in body or not closed_fields(uow.session):
        return body
    typed: dict[str, Any] = json.loads(body)
    return json.dumps(_changed(typed, closed_fields(uow.session), change), ensure_ascii=False)


def _changed(typed: dict[str, Any], closed: Mapping[int, str], change: Callable[[str, str], str]) -> dict[str, Any]:
    kept: dict[str, Any] = {}
    for name, texts in typed.items():
        number = own_field_of(name)
        if number is None or number not in closed:
            kept[name] = texts
            continue
        try:
            kept[name] = [change(closed[number], text) for text in texts]
        except (ClosedKeyNeeded, ClosedValueAltered):
            continue
    return kept
