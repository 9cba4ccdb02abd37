"""The values that a chip offers, as people read them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import func, select

from app.accounts.manage_accounts import read_accounts
from app.accounts.roles import Permission
from app.consent.subscriptions import read_lists
from app.contacts.narrowing import CLOSED_VALUES, FilterField, Narrowing
from app.contacts.tags import read_tags
from app.register.field_access import access_of
from app.values import fold
from app.workspace import UnlockedWorkspace
from db.tables import Contact
from resources import wording

_LABELS = {
    FilterField.CATEGORY: "contacts.contact_category",
    FilterField.KIND: "contacts.contact_kind",
    FilterField.TERM: "retention.retention_state",
    FilterField.BASIS: "finding.basis",
}
_SAID = "finding.said"


@dataclass(frozen=True, slots=True)
class FilterOption:
    """One value and its words."""

    value: str
    label: str


def open_fields(unlocked: UnlockedWorkspace) -> tuple[FilterField, ...]:
    """Return the fields that the account may filter by."""
    with unlocked.reading() as uow:
        access = access_of(uow)
    return tuple(field for field in FilterField if field.is_readable_by(access))


def filter_options(unlocked: UnlockedWorkspace, field: FilterField) -> tuple[FilterOption, ...]:
    """Return the values that a field may be narrowed to."""
    unlocked.account.require(Permission.READ_CONTACTS)
    closed = CLOSED_VALUES.get(field)
    if closed is not None:
        table = _LABELS.get(field, _SAID)
        return tuple(FilterOption(one.value, wording(f"{table}.{one.value}")) for one in closed)
    return _BY_FIELD[field](unlocked)


def chip_label(unlocked: UnlockedWorkspace, narrowing: Narrowing, field: FilterField) -> str:
    """Return a chip in words: the field and its values; one that is there no more is said to be gone."""
    names = {option.value: option.label for option in filter_options(unlocked, field)}
    values = ", ".join(names.get(value, wording("finding.chip.gone")) for value in narrowing.of(field))
    return wording("finding.chip.text", field=wording(f"finding.filter_field.{field.value}"), values=values)


def _lists(unlocked: UnlockedWorkspace) -> tuple[FilterOption, ...]:
    with unlocked.reading() as uow:
        return tuple(FilterOption(str(one.id), one.name) for one in read_lists(uow))


def _tags(unlocked: UnlockedWorkspace) -> tuple[FilterOption, ...]:
    with unlocked.reading() as uow:
        return tuple(FilterOption(str(one.id), one.name) for one in read_tags(uow))


def _towns(unlocked: UnlockedWorkspace) -> tuple[FilterOption, ...]:
    """Towns by name, each under the writing that most contacts have."""
    writings: dict[str, Counter[str]] = {}
    with unlocked.reading() as uow:
        rows = uow.session.execute(select(Contact.town, func.count()).where(Contact.town != "").group_by(Contact.town))
        for town, count in rows:
            writings.setdefault(fold(town), Counter())[town] = count
    return tuple(FilterOption(folded, found.most_common(1)[0][0]) for folded, found in sorted(writings.items()))


def _owners(unlocked: UnlockedWorkspace) -> tuple[FilterOption, ...]:
    """The accounts, and nobody."""
    accounts = [account for account, is_open in read_accounts(unlocked) if is_open]
    named = [FilterOption(account.id, account.display_name) for account in accounts]
    return (*named, FilterOption("", wording("finding.chip.nobody")))


_BY_FIELD: dict[FilterField, Callable[[UnlockedWorkspace], tuple[FilterOption, ...]]] = {
    FilterField.LIST: _lists,
    FilterField.TAG: _tags,
    FilterField.TOWN: _towns,
    FilterField.OWNER: _owners,
}
