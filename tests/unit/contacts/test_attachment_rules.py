"""Which files may be kept with a contact, under what name, and how large."""

from __future__ import annotations

import tracemalloc
from pathlib import Path

import pytest

from app.contacts.attachment_errors import (
    AttachmentEmpty,
    AttachmentKindUnknown,
    AttachmentMislabelled,
    AttachmentQuotaReached,
    AttachmentRefused,
    AttachmentTooLarge,
    AttachmentUnreadable,
)
from app.contacts.attachment_rules import (
    ENDINGS,
    MAX_CONTACT_BYTES,
    MAX_FILE_BYTES,
    AttachableFile,
    attachable_file,
    read_attachable,
    require_room,
)

PDF = b"%PDF-1.7\n%%EOF"
PROGRAM = b"MZ\x90\x00\x03\x00\x00\x00"


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("devis.pdf", "devis.pdf"),
        ("../../etc/devis.pdf", "devis.pdf"),
        ("/etc/devis.pdf", "devis.pdf"),
        (r"C:\Users\Ines\devis.pdf", "devis.pdf"),
        (r"..\..\devis.pdf", "devis.pdf"),
        ("CON.pdf", "_CON.pdf"),
        ("nul.devis.pdf", "_nul.devis.pdf"),
        ("de\x00vis\x1b.pdf", "devis.pdf"),
        ("devis\u202efdp.pdf", "devisfdp.pdf"),
        ("e\u0301te\u0301.pdf", "été.pdf"),
        ("DEVIS.PDF", "DEVIS.PDF"),
        (f"{'é' * 300}.pdf", f"{'é' * 116}.pdf"),
    ],
)
def test_a_name_is_made_safe(name: str, kept: str) -> None:
    assert attachable_file(name, PDF).file_name == kept


@pytest.mark.parametrize(
    "name", ["CON", "..", "", "facture.exe", "facture.pdf.exe", "devis.docm", "page.html", "a.svg"]
)
def test_unknown_kinds_are_refused(name: str) -> None:
    with pytest.raises(AttachmentKindUnknown):
        attachable_file(name, PDF)


@pytest.mark.parametrize("name", [f"lettre{ending}" for ending in ENDINGS])
def test_a_program_under_another_name_is_refused(name: str) -> None:
    with pytest.raises(AttachmentMislabelled):
        attachable_file(name, PROGRAM)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("scan.pdf", b"written by a scanner\n" + PDF),
        ("photo.png", b"\x89PNG\r\n\x1a\n"),
        ("photo.jpeg", b"\xff\xd8\xff\xe0"),
        ("liste.csv", "nom;été\n".encode("latin-1")),
        ("note.txt", "note".encode("utf-16")),
        ("devis.odt", b"PK\x03\x04"),
    ],
)
def test_honest_files_are_taken(name: str, content: bytes) -> None:
    assert attachable_file(name, content).content == content


def test_sizes() -> None:
    with pytest.raises(AttachmentEmpty):
        attachable_file("vide.txt", b"")
    assert attachable_file("plein.txt", b"a" * MAX_FILE_BYTES)
    with pytest.raises(AttachmentTooLarge):
        attachable_file("plein.txt", b"a" * (MAX_FILE_BYTES + 1))


def test_a_contact_has_so_much_room() -> None:
    file = AttachableFile("a.txt", "text/plain", b"abc")
    require_room(file, MAX_CONTACT_BYTES - 3)
    with pytest.raises(AttachmentQuotaReached):
        require_room(file, MAX_CONTACT_BYTES - 2)


def test_a_hundred_megabytes_are_not_read(tmp_path: Path) -> None:
    huge = tmp_path / "video.txt"
    with huge.open("wb") as file:
        file.truncate(100 * 1024 * 1024)
    tracemalloc.start()
    with pytest.raises(AttachmentTooLarge):
        read_attachable(huge)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 3 * MAX_FILE_BYTES


def test_what_cannot_be_read_is_said(tmp_path: Path) -> None:
    (tmp_path / "dossier.pdf").mkdir()
    for name in ("dossier.pdf", "absent.pdf"):
        with pytest.raises(AttachmentUnreadable):
            read_attachable(tmp_path / name)


@pytest.mark.parametrize("kind", AttachmentRefused.__subclasses__())
def test_each_refusal_names_the_file_and_what_is_safe(kind: type[AttachmentRefused]) -> None:
    sentence = kind(file="devis.pdf").sentence
    assert "devis.pdf" in sentence
    assert "Rien n’a été ajouté." in sentence
