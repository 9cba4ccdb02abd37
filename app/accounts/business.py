"""Who the business is: the identity that notices, letters and proofs carry."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from app.accounts.roles import Permission
from app.journal import Action, record
from app.values.days_off import HolidayCalendar
from db.tables import Setting, SettingFactChange

if TYPE_CHECKING:
    from app.workspace import UnitOfWork

_KEY = "business"
BUSINESS_SUBJECT = "business"
_TWO_CALENDARS = {True: HolidayCalendar.ALSACE_MOSELLE, False: HolidayCalendar.METROPOLE}


@dataclass(frozen=True, slots=True)
class Business:
    """The legal person or sole trader that is the data controller."""

    name: str
    legal_form: str = ""
    siret: str = ""
    address: str = ""
    postcode: str = ""
    town: str = ""
    email: str = ""
    phone: str = ""
    contact_for_rights: str = ""
    energy_renovation: bool = False
    calendar: HolidayCalendar = HolidayCalendar.METROPOLE
    calls_on_own_request: bool = True
    former_names: tuple[str, ...] = ()

    @property
    def names(self) -> frozenset[str]:
        """Every name this same legal person has borne: a consent given under one of them is given to it (CON-15)."""
        return frozenset((self.name, *self.former_names))

    @property
    def address_lines(self) -> tuple[str, ...]:
        """The postal address as it is printed, line by line."""
        return tuple(line for line in (self.address, f"{self.postcode} {self.town}".strip()) if line)

    @property
    def rights_contact(self) -> str:
        """Where a person writes to exercise rights."""
        return self.contact_for_rights or self.email or ", ".join(self.address_lines)


def read_business(uow: UnitOfWork) -> Business:
    """Return the business's identity."""
    return business_of(read_setting(uow, _KEY, {}))


def business_of(held: dict[str, Any]) -> Business:
    """Return the identity that a setting says, or said; older ones knew two calendars, by whether Alsace-Moselle's holds."""
    said = dict(held)
    is_alsace = said.pop("alsace_moselle", False)
    said["calendar"] = HolidayCalendar(said.get("calendar") or _TWO_CALENDARS[bool(is_alsace)])
    said["former_names"] = tuple(said.get("former_names", ()))
    return replace(Business(name=""), **said)


def write_business(uow: UnitOfWork, business: Business) -> None:
    """Replace the identity, which every later document carries."""
    uow.account.require(Permission.EDIT_SETTINGS)
    keep_setting(uow, BUSINESS_SUBJECT, read_setting(uow, _KEY, {}))
    write_setting(uow, _KEY, asdict(business))
    record(uow, Action.SETTING_CHANGED, details={"key": _KEY})


def read_setting(uow: UnitOfWork, key: str, default: Any) -> Any:
    """Return a setting, or the default where it was never written."""
    raw = uow.session.scalar(select(Setting.value).where(Setting.key == key))
    return default if raw is None else json.loads(raw)


def write_setting(uow: UnitOfWork, key: str, value: object) -> None:
    """Write a setting; ``value`` must be what JSON can say."""
    uow.session.merge(Setting(key=key, value=json.dumps(value, ensure_ascii=False)))
    uow.session.flush()


def keep_setting(uow: UnitOfWork, subject: str, facts: dict[str, Any]) -> None:
    """Write down what decisions rested on before it changes; nothing where nothing was said yet."""
    if facts:
        kept = SettingFactChange(
            subject=subject, changed_at=uow.clock.now(), facts=json.dumps(facts, ensure_ascii=False)
        )
        uow.session.add(kept)


def setting_at(uow: UnitOfWork, subject: str, at: datetime) -> dict[str, Any] | None:
    """Return what decisions rested on at an instant; none where it has not changed since."""
    raw = uow.session.scalar(
        select(SettingFactChange.facts)
        .where(SettingFactChange.subject == subject, SettingFactChange.changed_at > at)
        .order_by(SettingFactChange.changed_at, SettingFactChange.id)
        .limit(1)
    )
    return None if raw is None else json.loads(raw)
