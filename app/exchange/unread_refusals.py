"""Refusals told by rows that cannot be read whole: a wrong number in one cell does not unsay what another says (art. 21)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from app.exchange.columns import (
    EMAIL,
    FAMILY_NAME,
    GIVEN_NAME,
    OPT_OUTS,
    ORGANISATION,
    PHONE,
    ImportOnly,
    Layout,
)
from app.exchange.matching import ClassifiedRow, Matcher, RowOutcome
from app.exchange.plan import ImportPlan
from app.exchange.told_refusals import honour_refusals
from app.exchange.typed_row import RowDefaults, TypedRow, type_row
from app.workspace import UnitOfWork

_NAMES = frozenset({FAMILY_NAME, GIVEN_NAME, ORGANISATION, ImportOnly.FULL_NAME})
_SAID = frozenset({*OPT_OUTS, ImportOnly.OPT_IN})


def honour_unread_refusals(uow: UnitOfWork, plan: ImportPlan, rows: Iterable[ClassifiedRow]) -> int:
    """Record the refusals that refused rows tell of contacts whom one of their addresses still names; return of how many rows."""
    honoured = 0
    defaults = plan.row_defaults(uow.clock.today())
    for row in rows:
        if row.outcome is RowOutcome.REFUSED:
            parts = list(_readable_parts(row, plan.layout, defaults))
            honoured += bool(sum([_honour(uow, part) for part in parts]))
    return honoured


def _honour(uow: UnitOfWork, part: TypedRow) -> int:
    (met,) = Matcher(uow).classify([part])
    contact_id = met.match.contact_id if met.match and met.outcome is RowOutcome.DUPLICATE else None
    return honour_refusals(uow, [part], lambda _row: contact_id)


def _readable_parts(row: ClassifiedRow, layout: Layout, defaults: RowDefaults) -> Iterator[TypedRow]:
    """Yield what can be read of a row with each of its addresses by itself, with the name so far as that can be read too."""
    said = tuple(column for column in layout.columns if column.target in _SAID)
    names = tuple(column for column in layout.columns if column.target in _NAMES)
    for column in layout.columns if said else ():
        if column.target not in (EMAIL, PHONE):
            continue
        for among in ((*names, column), (column,)):
            part = type_row(row.number, row.cells, replace(layout, columns=(*among, *said)), defaults)
            if isinstance(part, TypedRow) and part.refuses and (part.emails or part.phones):
                yield part
                break
