"""Names that Windows, macOS and Linux all take."""

import re
from pathlib import Path

import pytest

from app.values.file_names import portable_name


@pytest.mark.parametrize(
    ("typed", "taken"),
    [
        ("Lettre d’été.xlsx", "Lettre d’été.xlsx"),
        ("offres : été/hiver.xlsx", "offres - été-hiver.xlsx"),
        ("CON.xlsx", "_CON.xlsx"),
        ("com1.tar.gz", "_com1.tar.gz"),
        ("lpt¹.pdf", "_lpt¹.pdf"),
        ("contacts.pdf", "contacts.pdf"),
        ("aux", "_aux"),
        ("fin... .pdf", "fin.pdf"),
        ("  .pdf", "aparte.pdf"),
        ("nom.", "nom"),
        ("", "aparte"),
        ("..\\..\\windows\\x.pdf", "-..-windows-x.pdf"),
        ("a\x00b\nc.txt", "a-b-c.txt"),
        ("é" * 400 + ".xlsx", "é" * 120 + ".xlsx"),
    ],
)
def test_every_system_takes_the_name(tmp_path: Path, typed: str, taken: str) -> None:
    assert portable_name(typed) == taken
    assert portable_name(taken) == taken
    assert not re.search(r'[<>:"/\\|?*\x00-\x1f]|[. ]$', taken)
    (tmp_path / taken).write_bytes(b"")
