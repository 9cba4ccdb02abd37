"""The closed sets of going out: what a file is for, and how it is written."""

from __future__ import annotations

from enum import StrEnum

from resources import wording


class ExportPurpose(StrEnum):
    """Why data leave the book (SEC-08); prospecting goes through the decision on each person."""

    OWN_WORK = "own_work"
    ADDRESS_BOOK = "address_book"
    ACCOUNTING = "accounting"
    PROCESSOR = "processor"
    OTHER_SOFTWARE = "other_software"
    AUTHORITY = "authority"
    PROSPECTING = "prospecting"
    OTHER = "other"

    @property
    def label(self) -> str:
        """The purpose for the person reading."""
        return wording(f"going_out.purpose.{self.value}")

    @property
    def asks_why(self) -> bool:
        """Say whether the words of the list are not enough: somebody else gets the file, or nobody knows why."""
        return self in _ASKING


_ASKING = frozenset({ExportPurpose.PROCESSOR, ExportPurpose.AUTHORITY, ExportPurpose.OTHER})


class FileFormat(StrEnum):
    """How the people are written."""

    XLSX = "xlsx"
    CSV = "csv"
    VCARD_3 = "vcard_3"
    VCARD_4 = "vcard_4"
    JSON = "json"
    GOOGLE = "google"
    HUBSPOT = "hubspot"

    @property
    def label(self) -> str:
        """The format's name for the person reading."""
        return wording(f"going_out.format.{self.value}")

    @property
    def suffix(self) -> str:
        """How a file of this format ends, without the dot."""
        return _SUFFIXES.get(self, "csv")

    @property
    def is_fixed(self) -> bool:
        """Say whether the format itself says which of the chosen fields it has room for."""
        return self not in (FileFormat.XLSX, FileFormat.CSV, FileFormat.JSON)


_SUFFIXES = {
    FileFormat.XLSX: "xlsx",
    FileFormat.JSON: "json",
    FileFormat.VCARD_3: "vcf",
    FileFormat.VCARD_4: "vcf",
}
