"""What goes out on paper: what for, how much of it, and its line on the journal (SEC-08).

Paper is an export that no passphrase protects: it is asked for with a purpose, and on record before it can be printed.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from enum import StrEnum

from app.errors import UserError
from app.exchange.export_contacts import settled_why
from app.exchange.export_kinds import ExportPurpose
from app.journal import Action, record
from app.journal.chain import JsonScalar
from app.register import FieldEntry
from app.workspace import UnitOfWork

# Beyond, nobody reads it, and a workbook does better.
MOST_PEOPLE = 5_000
MOST_COLUMNS = 8
# An address book is no paper, and who prospects is told person by person who may be contacted: by labels, or a sending.
PAPER_PURPOSES = (
    ExportPurpose.OWN_WORK,
    ExportPurpose.ACCOUNTING,
    ExportPurpose.PROCESSOR,
    ExportPurpose.AUTHORITY,
    ExportPurpose.OTHER,
)


class PaperForm(StrEnum):
    """What is printed."""

    LIST = "paper_list"
    SHEET = "paper_sheet"


class PurposeNotForPaper(UserError):
    """What it would be printed for has its own way out."""

    code = "printing.purpose_not_for_paper"


class TooManyForPaper(UserError):
    """So many people make a pile that nobody reads."""

    code = "printing.too_many_for_paper"


class TooManyColumns(UserError):
    """So many columns do not stand beside each other on a page."""

    code = "printing.too_many_columns"


@dataclass(frozen=True, slots=True)
class WhatFor:
    """Why it is printed: one of the purposes, and a word of explanation where it asks for one."""

    purpose: ExportPurpose
    why: str = ""


@dataclass(frozen=True, slots=True)
class Paper:
    """A document to look at, print or save; ``people`` are on it, ``frozen`` records stayed in the book (art. 18)."""

    content: bytes
    file_name: str
    people: int
    frozen: int = 0


def settled(what_for: WhatFor) -> WhatFor:
    """Return a purpose as it is kept; PurposeNotForPaper, WhyMissing, WhyNamesSomebody."""
    if what_for.purpose not in PAPER_PURPOSES:
        raise PurposeNotForPaper
    return WhatFor(what_for.purpose, settled_why(what_for.purpose, what_for.why))


def put_on_record(
    uow: UnitOfWork,
    form: PaperForm,
    what_for: WhatFor,
    fields: tuple[FieldEntry, ...],
    paper: Paper,
    subject_id: str = "",
) -> None:
    """Note on the journal that people leave on paper, with which fields and what for."""
    details: dict[str, JsonScalar] = {
        "purpose": what_for.purpose.value,
        "why": what_for.why,
        "form": form.value,
        "count": paper.people,
        "frozen": paper.frozen,
        "fields": ",".join(one.name for one in fields),
        "sha256": hashlib.sha256(paper.content).hexdigest(),
    }
    record(uow, Action.CONTACTS_EXPORTED, subject_id, details, signed=True)
