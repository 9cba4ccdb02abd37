"""Whether a message file is a request to exercise rights, or the answer to a confirmation."""

from __future__ import annotations

from pathlib import Path

from app.consent.reply import MAX_BYTES
from app.rights.certainty import Certainty
from app.rights.read_message import message_from_eml, rights_of
from app.rights.received_errors import MessageTooLarge, MessageUnreadable, OutlookMessage


def asks_for_rights(path: Path) -> bool:
    """Say whether a message invokes a right and carries none of the codes that we gave out; what cannot be read does not."""
    try:
        if path.stat().st_size > MAX_BYTES:
            return False
        message = message_from_eml(path.read_bytes(), path.name)
    except (OSError, MessageTooLarge, MessageUnreadable, OutlookMessage):
        return False
    sure = any(right.certainty is not Certainty.DOUBTFUL for right in rights_of(message))
    return sure and not message.answers_code
