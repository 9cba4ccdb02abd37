"""What a sheet of the register must say, and when it is read again (RGPD art. 30(1); REG-02, REG-08)."""

from __future__ import annotations

import json
from datetime import date

from dateutil.relativedelta import relativedelta

from app.register.activity_kinds import (
    LIVE_ALONE,
    MAY_BE_NONE,
    ActivityDraft,
    ActivityModel,
    Gap,
    GapKind,
    LiveCells,
    RegisterCell,
)
from app.register.notice_items import Months, disagrees
from app.values.text import LONG, clean_line, clean_text

NAME_LENGTH = 80
_REVIEWED_EVERY = relativedelta(years=1)
_OPTIONAL = frozenset(
    {RegisterCell.JOINT_CONTROLLERS, RegisterCell.DPO, RegisterCell.SUB_PURPOSES, RegisterCell.RIGHTS}
)
# What Aparté shows there is a fact about recipients or data; elsewhere « none » denies nothing that it knows.
_DENIED_BY_FACTS = frozenset({RegisterCell.SENSITIVE, RegisterCell.PROCESSORS})


def gaps_of(model: ActivityModel, said: ActivityDraft, live: LiveCells, months: Months = ()) -> tuple[Gap, ...]:
    """Return what a sheet lacks or says against what is known, in the order of the columns (REG-02).

    ``months`` are the periods of the schedule for contacts: a prospecting sheet may not state another (INF-08).
    """
    found = [
        Gap(cell, GapKind.EMPTY) for cell in RegisterCell if is_required(cell, said) and _is_empty(cell, said, live)
    ]
    found += [Gap(cell, GapKind.CONTRADICTED) for cell in _DENIED_BY_FACTS & said.none if live.get(cell)]
    if model is ActivityModel.PROSPECTING and disagrees(said.words.get(RegisterCell.RETENTION, ""), months):
        found.append(Gap(RegisterCell.RETENTION, GapKind.OTHER_PERIOD))
    order = list(RegisterCell)
    return tuple(sorted(found, key=lambda gap: order.index(gap.cell)))


def is_required(cell: RegisterCell, said: ActivityDraft) -> bool:
    """Say whether a column must be filled; guarantees only where data leave the European Union (art. 30(1)(e))."""
    if cell is RegisterCell.GUARANTEES:
        return RegisterCell.TRANSFERS not in said.none and bool(said.words.get(RegisterCell.TRANSFERS))
    return cell not in _OPTIONAL


def review_due_on(created_on: date, reviewed_on: date | None) -> date:
    """Return the day on which a sheet is to be read again: a year after the last time, or after it was made (REG-08)."""
    return (reviewed_on or created_on) + _REVIEWED_EVERY


def changed_cells(before: ActivityDraft, after: ActivityDraft) -> tuple[RegisterCell, ...]:
    """Return the columns that two writings do not say alike."""
    return tuple(
        cell
        for cell in RegisterCell
        if (plain(before.words.get(cell, "")), cell in before.none)
        != (plain(after.words.get(cell, "")), cell in after.none)
    )


def plain(text: str) -> str:
    """Return a text as it is compared: a field of a window gives its no-break spaces back as plain ones."""
    return text.replace("\u00a0", " ")


def cleaned(said: ActivityDraft) -> ActivityDraft:
    """Return the writing as it is kept: clean texts, no words where « none » is the answer, nothing where Aparté alone speaks."""
    none = said.none & MAY_BE_NONE
    words = {cell: clean_text(said.words.get(cell, ""), LONG) for cell in RegisterCell if cell not in LIVE_ALONE | none}
    return ActivityDraft(clean_line(said.name, NAME_LENGTH), {cell: text for cell, text in words.items() if text}, none)


def stored(said: ActivityDraft) -> str:
    """Return a writing as it is stored."""
    words = {cell.value: text for cell, text in said.words.items()}
    return json.dumps({"name": said.name, "words": words, "none": sorted(said.none)}, ensure_ascii=False)


def draft_of(body: str) -> ActivityDraft:
    """Read a stored writing; a column that a later version added is left out."""
    held, known = json.loads(body), set(RegisterCell)
    words = {RegisterCell(cell): text for cell, text in held["words"].items() if cell in known}
    return ActivityDraft(held["name"], words, frozenset(RegisterCell(cell) for cell in held["none"] if cell in known))


def _is_empty(cell: RegisterCell, said: ActivityDraft, live: LiveCells) -> bool:
    return not (live.get(cell) or said.words.get(cell) or cell in said.none)
