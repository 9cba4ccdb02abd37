"""Why a file cannot be kept with a contact, as the person reads it."""

from __future__ import annotations

from app.errors import UserError


class AttachmentRefused(UserError):
    """Any refusal of a file; ``params`` hold its name."""


class AttachmentKindUnknown(AttachmentRefused):
    """The kind of file is not one that is kept."""

    code = "attachments.kind_unknown"


class AttachmentMislabelled(AttachmentRefused):
    """The content is not what the ending of the name says."""

    code = "attachments.mislabelled"


class AttachmentEmpty(AttachmentRefused):
    """There is nothing in the file."""

    code = "attachments.empty"


class AttachmentTooLarge(AttachmentRefused):
    """The file is larger than one file may be."""

    code = "attachments.too_large"


class AttachmentQuotaReached(AttachmentRefused):
    """The contact's files together would be larger than they may be."""

    code = "attachments.quota_reached"


class AttachmentUnreadable(AttachmentRefused):
    """The file could not be read where it lies."""

    code = "attachments.unreadable"


class AttachmentUnknown(UserError):
    """The file was taken away meanwhile, or its contact was."""

    code = "attachments.unknown"
