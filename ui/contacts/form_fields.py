"""Which widget shows which field of the catalogue, and in what order the form asks for them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.register import FieldEntry, entry
from app.register.access_kinds import RoleAccess


class FieldWidget(StrEnum):
    """How a field is asked for."""

    LINE = "line"
    CHOICE = "choice"
    OPTIONAL_CHOICE = "optional_choice"
    EMAILS = "emails"
    PHONES = "phones"
    DATE = "date"
    SIRET = "siret"


@dataclass(frozen=True, slots=True)
class FormField:
    """One field of the form; ``beside`` is the column of what is said of each of its values, in the same line."""

    table: str
    column: str
    widget: FieldWidget
    beside: str = ""

    @property
    def entry(self) -> FieldEntry:
        """What the catalogue says of it."""
        return entry(self.table, self.column)


FORM_FIELDS = (
    FormField("contact", "kind", FieldWidget.CHOICE),
    FormField("contact", "category", FieldWidget.CHOICE),
    FormField("contact", "age_group", FieldWidget.CHOICE),
    FormField("contact", "given_name", FieldWidget.LINE),
    FormField("contact", "family_name", FieldWidget.LINE),
    FormField("contact", "organisation", FieldWidget.LINE),
    FormField("contact", "job_title", FieldWidget.LINE),
    FormField("contact_email", "value", FieldWidget.EMAILS, "usage"),
    FormField("contact_phone", "e164", FieldWidget.PHONES, "usage"),
    FormField("contact", "siret", FieldWidget.SIRET),
    FormField("contact", "address_label", FieldWidget.OPTIONAL_CHOICE),
    FormField("contact", "address_line1", FieldWidget.LINE),
    FormField("contact", "address_line2", FieldWidget.LINE),
    FormField("contact", "postcode", FieldWidget.LINE),
    FormField("contact", "town", FieldWidget.LINE),
    FormField("contact", "country", FieldWidget.LINE),
    FormField("contact", "relationship_ended_on", FieldWidget.DATE),
)


def fields_for(access: RoleAccess) -> tuple[FormField, ...]:
    """Return the fields that a role may write; the others do not exist for it."""
    return tuple(field for field in FORM_FIELDS if access.writes(field.entry.name))
