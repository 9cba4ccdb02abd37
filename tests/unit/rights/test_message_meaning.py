"""What a message asks for, read in its own words: exactly the rights expected, neither one more nor one less."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from app.consent.kinds import Channel
from app.rights.certainty import Certainty
from app.rights.kinds import RequestKind
from app.rights.message_meaning import QUOTE, read_rights

_spec = importlib.util.spec_from_file_location("request_messages", Path(__file__).with_name("request_messages.py"))
assert _spec is not None
assert _spec.loader is not None
messages = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(messages)


def said(text: str) -> set[str]:
    """What was read, written as the table writes it."""
    shown = set()
    for right in read_rights(text):
        channels = ",".join(channel.value for channel in right.channels)
        shown.add(f"{right.kind}[{channels}]" if channels else right.kind.value)
    return shown


@pytest.mark.rule("DSR-01")
@pytest.mark.parametrize(("text", "expected"), messages.ALL)
def test_exactly_the_rights_invoked(text: str, expected: str) -> None:
    assert said(text) == set(expected.split())
