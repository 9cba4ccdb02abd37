"""What the pages of the import share."""

from __future__ import annotations

from dataclasses import dataclass

from app.contacts.kinds import ContactCategory, ContactKind
from app.exchange.columns import Layout
from app.exchange.errors import FileEmpty
from app.exchange.import_batch import ImportReport
from app.exchange.plan import BatchSource, DuplicatePolicy, ImportPlan
from app.exchange.preview import Preview
from app.exchange.read_file import FileHead


@dataclass(slots=True)
class ImportDraft:
    """An import being prepared; each page fills its part, and a change of an earlier part empties the later ones."""

    head: FileHead | None = None
    layout: Layout | None = None
    source: BatchSource | None = None
    default_kind: ContactKind = ContactKind.UNKNOWN
    default_category: ContactCategory = ContactCategory.PROSPECT
    duplicates: DuplicatePolicy = DuplicatePolicy.SKIP
    preview: Preview | None = None
    report: ImportReport | None = None

    def take_file(self, head: FileHead | None) -> None:
        """Start again from another file, or from none."""
        self.head, self.layout, self.preview, self.report = head, None, None, None

    def plan(self) -> ImportPlan:
        """Return everything settled so far; FileEmpty before a file, its columns and its source are known."""
        if self.head is None or self.layout is None or self.source is None:
            raise FileEmpty(file="")
        return ImportPlan(
            self.head.outline, self.layout, self.source, self.default_kind, self.default_category, self.duplicates
        )
