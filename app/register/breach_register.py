"""Keep the register of breaches: entries are opened and added to, never rewritten (art. 33(5); BRE-01, BRE-07)."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import asdict, dataclass, fields
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

import rfc8785
from sqlalchemy import func, select

from app.accounts.roles import Permission
from app.journal import Action, record
from app.register.breach_errors import BreachRefused, NoSuchBreach
from app.register.breach_facts import BreachFacts
from app.register.breach_kinds import AuthorityStep, BreachCause, BreachKind, BreachState, PeopleStep, RiskLevel
from app.register.breach_rules import flaws_of, state_of
from app.register.field_entry import DataCategory
from app.values.text import LONG, clean_line, clean_text
from db.tables import BreachVersion

if TYPE_CHECKING:
    from enum import StrEnum

    from app.journal.chain import JsonScalar
    from app.workspace import UnitOfWork

_LINES = {"reporter": 120, "authority_reference": 60, "processor": 120}
_CODES: dict[str, type[StrEnum]] = {
    "cause": BreachCause,
    "risk": RiskLevel,
    "authority": AuthorityStep,
    "people_told": PeopleStep,
}
_SETS: dict[str, type[StrEnum]] = {"kinds": BreachKind, "data_categories": DataCategory}


@dataclass(frozen=True, slots=True)
class Breach:
    """One version of an entry; the newest is in force."""

    number: int
    version: int
    written_at: datetime
    written_by: str
    facts: BreachFacts


def open_breach(uow: UnitOfWork, facts: BreachFacts) -> Breach:
    """Add an entry to the register, signed; PermissionDenied, BreachRefused."""
    uow.account.require(Permission.KEEP_BREACHES)
    number = (uow.session.scalar(select(func.max(BreachVersion.number))) or 0) + 1
    return _append(uow, number, 1, _checked(uow, facts), Action.BREACH_RECORDED)


def revise_breach(uow: UnitOfWork, number: int, facts: BreachFacts) -> Breach:
    """Add a version to an entry; those before it stay as they were. PermissionDenied, NoSuchBreach, BreachRefused."""
    uow.account.require(Permission.KEEP_BREACHES)
    held = read_breach(uow, number)
    facts = _checked(uow, facts)
    return held if facts == held.facts else _append(uow, number, held.version + 1, facts, Action.BREACH_REVISED)


def note_people_told(uow: UnitOfWork, number: int, facts: BreachFacts) -> Breach:
    """Add the version that says that the people concerned were written to; what it lacked before holds nobody's letter up."""
    uow.account.require(Permission.KEEP_BREACHES)
    return _append(uow, number, read_breach(uow, number).version + 1, facts, Action.BREACH_REVISED)


def read_breaches(uow: UnitOfWork) -> tuple[Breach, ...]:
    """Return every entry as it stands, the newest first; PermissionDenied."""
    uow.account.require(Permission.KEEP_BREACHES)
    newest = select(func.max(BreachVersion.id)).group_by(BreachVersion.number)
    rows = uow.session.scalars(
        select(BreachVersion).where(BreachVersion.id.in_(newest)).order_by(BreachVersion.number.desc())
    )
    return tuple(_read(row) for row in rows)


def read_versions(uow: UnitOfWork, number: int | None = None) -> tuple[Breach, ...]:
    """Return every version of an entry, or of all, in the order in which they were written; PermissionDenied."""
    uow.account.require(Permission.KEEP_BREACHES)
    wanted = select(BreachVersion).order_by(BreachVersion.number, BreachVersion.version)
    if number is not None:
        wanted = wanted.where(BreachVersion.number == number)
    return tuple(_read(row) for row in uow.session.scalars(wanted))


def read_breach(uow: UnitOfWork, number: int) -> Breach:
    """Return an entry as it stands; NoSuchBreach."""
    uow.account.require(Permission.KEEP_BREACHES)
    versions = select(BreachVersion).where(BreachVersion.number == number)
    row = uow.session.scalar(versions.order_by(BreachVersion.version.desc()).limit(1))
    if row is None:
        raise NoSuchBreach
    return _read(row)


def count_pressing(uow: UnitOfWork) -> int:
    """Return how many entries wait for the CNIL, or for the people concerned, to be told."""
    now, pressing = uow.clock.now(), (BreachState.LATE, BreachState.RUNNING, BreachState.PEOPLE_TO_TELL)
    return sum(state_of(breach.facts, now) in pressing for breach in read_breaches(uow))


def _checked(uow: UnitOfWork, facts: BreachFacts) -> BreachFacts:
    cleaned = _cleaned(facts)
    flaws = flaws_of(cleaned, uow.clock.now())
    if flaws:
        raise BreachRefused(flaws)
    return cleaned


def _cleaned(facts: BreachFacts) -> BreachFacts:
    values = {field.name: getattr(facts, field.name) for field in fields(facts)}
    return BreachFacts(**{name: _cleaned_value(name, value) for name, value in values.items()})


def _cleaned_value(name: str, value: Any) -> Any:
    if isinstance(value, str) and name not in _CODES:
        return clean_line(value, _LINES[name]) if name in _LINES else clean_text(value, LONG)
    return value


def _append(uow: UnitOfWork, number: int, version: int, facts: BreachFacts, action: Action) -> Breach:
    row = BreachVersion(
        number=number, version=version, written_at=uow.clock.now(), written_by=uow.account.id, **_columns(facts)
    )
    uow.session.add(row)
    uow.session.flush()
    details: dict[str, JsonScalar] = {"breach": number, "version": version, "sha256": fingerprint(facts)}
    record(uow, action, details=details, signed=True)
    return _read(row)


def fingerprint(facts: BreachFacts) -> str:
    """Return the SHA-256 of all that a version says, which the journal commits to."""
    said = {name: _plain(value) for name, value in _columns(facts).items()}
    return hashlib.sha256(rfc8785.dumps(said)).hexdigest()


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, (date, datetime)) else value


def _columns(facts: BreachFacts) -> dict[str, Any]:
    columns = {name: value for name, value in asdict(facts).items() if name not in (*_CODES, *_SETS)}
    columns |= {name: getattr(facts, name).value for name in _CODES}
    return columns | {name: ",".join(one.value for one in in_order(getattr(facts, name))) for name in _SETS}


def in_order(codes: frozenset[Any]) -> Sequence[Any]:
    """Return codes in the order of their set."""
    return sorted(codes, key=lambda one: list(type(one).__members__).index(one.name))


def _read(row: BreachVersion) -> Breach:
    values = {field.name: getattr(row, field.name) for field in fields(BreachFacts)}
    values |= {name: kind(values[name]) for name, kind in _CODES.items()}
    values |= {name: frozenset(map(kind, filter(None, values[name].split(",")))) for name, kind in _SETS.items()}
    return Breach(row.number, row.version, row.written_at, row.written_by, BreachFacts(**values))
