"""What may go wrong when contacts leave the book; nothing was written."""

from __future__ import annotations

from app.errors import UserError


class ExportError(UserError):
    """Any refusal of an export."""


class NobodyToExport(ExportError):
    """Nobody is left once those who may not leave are taken out."""

    code = "going_out.nobody_to_export"


class FieldForbidden(ExportError):
    """A field that does not leave, or that the account's role may not read (REG-06)."""

    code = "going_out.field_forbidden"


class FieldsMissing(ExportError):
    """No field that would say who a row is about."""

    code = "going_out.fields_missing"


class WhyMissing(ExportError):
    """The purpose needs a word of explanation."""

    code = "going_out.why_missing"


class WhyNamesSomebody(ExportError):
    """The explanation holds an address, a number or the name of somebody who leaves: it stays in the journal, which names nobody."""

    code = "going_out.why_names_somebody"


class ClearNotConfirmed(ExportError):
    """A file that anybody can open was not asked for in so many words."""

    code = "going_out.clear_not_confirmed"


class ChannelMissing(ExportError):
    """Prospecting without its purpose and channel: nobody could be decided on."""

    code = "going_out.channel_missing"
