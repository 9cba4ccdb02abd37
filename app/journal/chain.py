"""How journal lines are chained: pure functions over bytes.

A line commits to its details by an HMAC under a random salt, so that deleting details and salt leaves nothing to guess
from and the chain still verifies. Lines are hashed over RFC 8785 canonical JSON, each with the hash before it.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

import rfc8785

JsonScalar = str | int | float | bool | None
GENESIS = "0" * 64
_DOMAIN = b"aparte/journal/v1\0"


@dataclass(frozen=True, slots=True)
class Line:
    """The part of a journal line that is hashed."""

    seq: int
    at: datetime
    actor: str
    action: str
    subject: str
    commitment: str
    previous: str


def canonical_body(details: Mapping[str, JsonScalar]) -> str:
    """Return the details as RFC 8785 canonical JSON."""
    return rfc8785.dumps(dict(details)).decode()


def commitment(salt: bytes, body: str) -> str:
    """Return the hexadecimal HMAC-SHA256 of the details under their own salt."""
    return hmac.new(salt, body.encode(), hashlib.sha256).hexdigest()


def line_hash(line: Line) -> str:
    """Return the hexadecimal SHA-256 that the next line will carry as ``previous``."""
    content: dict[str, str | int] = {
        "seq": line.seq,
        "at": line.at.isoformat(timespec="microseconds"),
        "actor": line.actor,
        "action": line.action,
        "subject": line.subject,
        "commitment": line.commitment,
        "previous": line.previous,
    }
    return hashlib.sha256(_DOMAIN + rfc8785.dumps(content)).hexdigest()
