"""What the pages of the import share."""

from __future__ import annotations

from dataclasses import dataclass, field

from app.contacts.kinds import ContactCategory, ContactKind
from app.exchange.columns import Layout
from app.exchange.errors import FileEmpty
from app.exchange.import_batch import ImportReport
from app.exchange.matching import ClassifiedRow, RowOutcome
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
    choices: dict[int, frozenset[str]] = field(default_factory=dict)
    preview: Preview | None = None
    report: ImportReport | None = None

    def take_file(self, head: FileHead | None) -> None:
        """Start again from another file, or from none."""
        self.head, self.layout, self.preview, self.report = head, None, None, None
        self.choices = {}

    def plan(self) -> ImportPlan:
        """Return everything settled so far; FileEmpty before a file, its columns and its source are known."""
        if self.head is None or self.layout is None or self.source is None:
            raise FileEmpty(file="")
        return ImportPlan(
            self.head.outline,
            self.layout,
            self.source,
            self.default_kind,
            self.default_category,
            self.duplicates,
            dict(self.choices),
        )

    def to_compare(self) -> list[ClassifiedRow]:
        """Return the rows that meet a contact of the book, where the person wants to be asked of each."""
        if self.preview is None or self.duplicates is not DuplicatePolicy.ASK:
            return []
        return [row for row in self.preview.rows if row.outcome is RowOutcome.DUPLICATE and row.meets_contact]

    def rows_to_import(self) -> int:
        """Count the rows that would make or change a contact, or tell a refusal of one."""
        if self.preview is None:
            return 0
        known = [row for row in self.preview.rows if row.outcome is RowOutcome.DUPLICATE and row.typed is not None]
        if self.duplicates is DuplicatePolicy.ASK:
            changing = {row.number for row in known if self.choices.get(row.number)}
        else:
            changing = {row.number for row in known} if self.duplicates is not DuplicatePolicy.SKIP else set()
        refusing = {row.number for row in known if row.typed is not None and row.typed.refuses}
        return self.preview.count(RowOutcome.NEW) + len(changing | refusing)
