"""The values that a chip offers, as people read them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from app.accounts.manage_accounts import read_accounts
from app.accounts.roles import Permission
from app.consent.subscriptions import read_lists
from app.contacts.narrowing import CLOSED_VALUES, FilterField, Narrowing
from app.contacts.tags import read_tags
from app.register.field_access import access_of
from app.values import fold
from app.workspace import UnlockedWorkspace
from db.towns import contacts_by_town, written_towns
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
    writings: dict[str, list[str]] = {}
    with unlocked.reading() as uow:
        for town in written_towns(uow.session):
            writings.setdefault(fold(town), []).append(town)
        # Only where there are several does it matter how many have each.
        several = [town for written in writings.values() if len(written) > 1 for town in written]
        having = contacts_by_town(uow.session, several) if several else {}
    return tuple(
        FilterOption(folded, max(written, key=lambda town: having.get(town, 0)))
        for folded, written in sorted(writings.items())
    )


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
