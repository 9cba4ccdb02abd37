"""Hand the register of breaches on: every version, as a workbook, a text or a PDF (BRE-07)."""

from __future__ import annotations

import hashlib
from enum import StrEnum
from typing import TYPE_CHECKING

from app.accounts.business import read_business
from app.accounts.roles import Permission
from app.documents.breach_papers import breach_register_pdf
from app.exchange.write_refused import workbook_of_texts
from app.journal import Action, record
from app.register.breach_register import read_versions
from app.register.breach_table import headings, row_of
from app.register.breach_triggers import read_set_aside
from app.rights.contact_tables import table_bytes
from app.values.text import inert_cell
from resources import wording

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.workspace import UnitOfWork


class RegisterFormat(StrEnum):
    """How the register is written."""

    XLSX = "xlsx"
    CSV = "csv"
    PDF = "pdf"


def export_breaches(uow: UnitOfWork, form: RegisterFormat, names: Mapping[str, str]) -> bytes:
    """Return the register, and note that it was handed on; ``names`` gives the name of each account. PermissionDenied."""
    uow.account.require(Permission.KEEP_BREACHES)
    versions, now = read_versions(uow), uow.clock.now()
    rows = [row_of(version, names, now) for version in versions]
    if form is RegisterFormat.PDF:
        content = breach_register_pdf(read_business(uow), versions, read_set_aside(uow), names, now)
    elif form is RegisterFormat.CSV:
        content = table_bytes([headings(), *([inert_cell(cell) for cell in row] for row in rows)])
    else:
        content = workbook_of_texts(wording("breaches.register.sheet"), headings(), rows)
    details = {"count": len(rows), "form": form.value, "sha256": hashlib.sha256(content).hexdigest()}
    record(uow, Action.BREACHES_EXPORTED, details=details, signed=True)
    return content


def file_name(form: RegisterFormat) -> str:
    """Return the name that is proposed for the file."""
    return f"{wording('breaches.register.file')}.{form.value}"
