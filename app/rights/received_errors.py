"""Why a received message cannot be read."""

from __future__ import annotations

from app.rights.errors import RightsError


class MessageTooLarge(RightsError):
    """The message weighs more than can be kept."""

    code = "received.message_too_large"


class MessageUnreadable(RightsError):
    """The file is no e-mail message."""

    code = "received.message_unreadable"


class OutlookMessage(RightsError):
    """The file is in a format that only Outlook reads."""

    code = "received.outlook_message"


class MessageEmpty(RightsError):
    """Nothing was pasted."""

    code = "received.message_empty"


class NoRightChosen(RightsError):
    """A request exercises one right at least."""

    code = "received.no_right_chosen"
