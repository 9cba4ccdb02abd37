"""What the pages of the export share."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from app.contacts.read_contact import ContactQuery
from app.exchange.export_contacts import ExportOrder, ExportReport, Prospecting
from app.exchange.export_kinds import ExportPurpose, FileFormat
from app.exchange.export_scope import ExportScope, ScopeCount
from app.rights.passphrase import draw_passphrase


@dataclass(slots=True)
class ExportDraft:
    """An export being prepared; no purpose is chosen beforehand, and the file is encrypted unless clear is confirmed."""

    query: ContactQuery
    chosen: tuple[int, ...] = ()
    scope: ExportScope = field(default_factory=ExportScope)
    count: ScopeCount | None = None
    fields: tuple[str, ...] = ()
    purpose: ExportPurpose | None = None
    why: str = ""
    prospecting: Prospecting | None = None
    form: FileFormat = FileFormat.XLSX
    path: Path | None = None
    is_encrypted: bool = True
    is_clear_confirmed: bool = False
    passphrase: str = field(default_factory=draw_passphrase, repr=False)
    report: ExportReport | None = None

    @property
    def prospects(self) -> bool:
        """Say whether people will be decided on, one by one."""
        return self.purpose is ExportPurpose.PROSPECTING

    @property
    def suffix(self) -> str:
        """How the file ends: an encrypted one is an archive."""
        return "zip" if self.is_encrypted else self.form.suffix

    def order(self, home: Path) -> ExportOrder | None:
        """Return everything settled; none before a purpose and a place are. ``home`` is where the data lie."""
        if self.purpose is None or self.path is None:
            return None
        return ExportOrder(
            self.scope,
            self.fields,
            self.purpose,
            self.form,
            self.path,
            self.why,
            self.passphrase if self.is_encrypted else "",
            self.is_clear_confirmed and not self.is_encrypted,
            self.prospecting if self.prospects else None,
            home,
        )
