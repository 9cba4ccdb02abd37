"""What the person settled about a file before it is imported."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from app.contacts.kinds import ContactCategory, ContactKind, LawfulBasis, SourceKind
from app.exchange.columns import Layout
from app.exchange.compare_row import FieldDifference
from app.exchange.errors import ObtainedInFuture, SupplierMissing
from app.exchange.read_file import FileOutline
from app.exchange.typed_row import RowDefaults, TypedRow
from app.rights.deadlines import end_of_period
from resources import wording

# The four bases that a small business may invoke for a file of contacts; a consent needs its own proof (CON-14).
OFFERED_BASES = (
    LawfulBasis.LEGITIMATE_INTEREST,
    LawfulBasis.CONTRACT,
    LawfulBasis.CONSENT,
    LawfulBasis.LEGAL_OBLIGATION,
)
OFFERED_SOURCES = (
    SourceKind.IMPORT,
    SourceKind.WEB_FORM,
    SourceKind.REFERRAL,
    SourceKind.BOUGHT_LIST,
    SourceKind.PUBLIC_SOURCE,
)
NOTICE_MONTHS = 1


class DuplicatePolicy(StrEnum):
    """What to do with a row that is in the book already."""

    SKIP = "skip"
    COMPLETE = "complete"
    UPDATE = "update"
    ASK = "ask"

    @property
    def label(self) -> str:
        """The choice for the person reading."""
        return wording(f"exchange.duplicate_policy.{self.value}")


@dataclass(frozen=True, slots=True)
class BatchSource:
    """Where a file comes from and on what basis its contacts are held (INF-05)."""

    kind: SourceKind
    supplier: str
    obtained_on: date
    lawful_basis: LawfulBasis

    def check(self, today: date) -> None:
        """SupplierMissing for data that did not come from the persons; ObtainedInFuture."""
        if self.kind.is_indirect and not self.supplier.strip():
            raise SupplierMissing
        if self.obtained_on > today:
            raise ObtainedInFuture

    @property
    def inform_by(self) -> date | None:
        """The last day to inform the persons, a month after obtaining; none where they gave the data (art. 14(3)(a), INF-06).

        Only the days off that all of France has put it off: with those of the business's own place it could only be later.
        """
        return end_of_period(self.obtained_on, NOTICE_MONTHS) if self.kind.is_indirect else None


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """A file, what its columns hold, where it comes from, and what its silent rows are.

    ``choices`` are the fields that a person took of each row, by its number, where they were asked of duplicates.
    """

    outline: FileOutline
    layout: Layout
    source: BatchSource
    default_kind: ContactKind
    default_category: ContactCategory
    duplicates: DuplicatePolicy = DuplicatePolicy.SKIP
    choices: Mapping[int, frozenset[str]] = field(default_factory=dict)

    def takes(self, row: TypedRow, differences: tuple[FieldDifference, ...]) -> frozenset[str]:
        """Return the fields that a row gives to the contact that it meets; asked row by row, none until it was answered."""
        if self.duplicates is DuplicatePolicy.SKIP:
            return frozenset()
        if self.duplicates is DuplicatePolicy.ASK:
            return self.choices.get(row.number, frozenset())
        fills_only = self.duplicates is DuplicatePolicy.COMPLETE
        return frozenset(one.field for one in differences if not (fills_only and one.held))

    def source_label(self, row: TypedRow) -> str:
        """Return the name of the file that a row comes from, behind its folder's where several were read."""
        return f"{self.file_name}/{row.source_file}"[:200] if row.source_file else self.file_name

    @property
    def file_name(self) -> str:
        """The file's own name, as the batch keeps it."""
        return self.outline.path.name[:200]

    def check(self, today: date) -> None:
        """Raise what would stop the import before any row is read."""
        self.layout.check()
        self.source.check(today)

    def row_defaults(self, today: date) -> RowDefaults:
        """Return what stands in for empty cells."""
        return RowDefaults(self.default_kind, self.default_category, self.source.obtained_on, today)
