"""Make the compliance file: what a very small business hands to whoever inspects it, as one PDF or as one archive."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.accounts.manage_accounts import signing_keys
from app.accounts.roles import Permission
from app.documents.compliance_facts import ComplianceFacts, gather_compliance
from app.documents.compliance_pdf import compliance_pdf
from app.documents.compliance_tables import say
from app.documents.compliance_zip import compliance_zip
from app.documents.print_access import print_access
from app.documents.save import save_document
from app.journal import Action, record
from app.journal.verify import note_verification
from app.progress import quiet

if TYPE_CHECKING:
    from app.journal.chain import JsonScalar
    from app.workspace import UnlockedWorkspace

Tell = Callable[[int, int], object]
_WHOLE, _READ, _PAGES, _REGISTERS = 100, 35, 60, 80


@dataclass(frozen=True, slots=True)
class FileChoice:
    """The year that the counts are of, all years with none; and whether the PDF is wanted alone."""

    year: int | None = None
    only_pdf: bool = False

    def file_name(self, day: str, years: str) -> str:
        """Return the name that is proposed; ``day`` as 2026-11-27, ``years`` as 2026 or 2022-2026."""
        return f"{say('files.folder', period=years, day=day)}.{'pdf' if self.only_pdf else 'zip'}"


@dataclass(frozen=True, slots=True)
class MadeFile:
    """The file that was written, and its fingerprint, which the journal keeps."""

    path: Path
    sha256: str


def make_compliance_file(unlocked: UnlockedWorkspace, path: Path, choice: FileChoice, tell: Tell = quiet) -> MadeFile:
    """Write the file where the person chose, whole or not at all, and note it in the journal, signed.

    The journal is read to its end, which is noted too. Takes seconds: call it from a worker; ``tell`` gets (part done, whole)
    and may raise to stop: then nothing is left. Raises PermissionDenied, KeyFileAltered, SaveFailed, DiskFull.
    """
    unlocked.account.require(Permission.KEEP_BREACHES)
    facts = gather_compliance(unlocked, choice.year, _between(tell, 0, _READ))
    tell(_READ, _WHOLE)
    papers = {say("files.pdf"): compliance_pdf(facts)}
    tell(_PAGES, _WHOLE)
    if not choice.only_pdf:
        papers[say("files.access")] = print_access(unlocked)
    tell(_REGISTERS, _WHOLE)
    keys = signing_keys(unlocked)
    with unlocked.unit_of_work() as uow:
        content = (
            papers[say("files.pdf")]
            if choice.only_pdf
            else compliance_zip(uow, facts, papers, keys, _between(tell, _REGISTERS, _WHOLE))
        )
        sha256 = hashlib.sha256(content).hexdigest()
        note_verification(uow, facts.journal.found)
        record(uow, Action.COMPLIANCE_FILE_MADE, details=_told(facts, choice, sha256), signed=True)
        save_document(path, content)
    return MadeFile(path, sha256)


def preview_compliance(unlocked: UnlockedWorkspace, choice: FileChoice, tell: Tell = quiet) -> bytes:
    """Return the PDF to be looked at; nothing is handed on, so that nothing is noted. PermissionDenied."""
    unlocked.account.require(Permission.KEEP_BREACHES)
    facts = gather_compliance(unlocked, choice.year, _between(tell, 0, _READ))
    tell(_READ, _WHOLE)
    return compliance_pdf(facts)


def _between(tell: Tell, begins: int, ends: int) -> Tell:
    """Return what tells a part of the work as a part of the whole."""
    return lambda done, total: tell(begins + (ends - begins) * done // max(total, 1), _WHOLE)


def _told(facts: ComplianceFacts, choice: FileChoice, sha256: str) -> dict[str, JsonScalar]:
    form = "pdf" if choice.only_pdf else "zip"
    return {"form": form, "years": facts.period.code, "sha256": sha256}
