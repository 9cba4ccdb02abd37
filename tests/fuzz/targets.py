"""One target for each reader of strangers' bytes: it may refuse in words, and nothing else may leave it.

Books are read under a boundary that makes a sentence of whatever a library raises (``app/exchange/reader_process.py``): for them only
an end of the process or a reading without end would be a finding.
"""

from __future__ import annotations

import contextlib
import io
import tempfile
from collections.abc import Callable
from pathlib import Path

from app.accounts.key_file import MAIN_FORMAT, read_key_file
from app.backup.container import _LENGTH_BYTES, _MAGIC, read_header
from app.consent.form_reading import read_filled_pdf
from app.consent.reply import attached_texts, read_reply
from app.consent.reply_meaning import meaning_of
from app.consent.web_answer_reading import read_web_answer
from app.errors import UserError
from app.exchange.ldif_reading import read_people
from app.exchange.limits import Refused
from app.exchange.sheet_reading import open_file
from app.exchange.vcard_reading import card_writer, read_cards
from app.messaging.return_reports import read_report
from app.rights.message_meaning import read_rights
from app.rights.read_message import message_from_eml, message_from_text, rights_of
from tests.usecases.consent.site_answers import block

Target = Callable[[bytes], None]


def book(data: bytes) -> None:
    """A workbook or an OpenDocument sheet."""
    with contextlib.suppress(Exception):
        _rows(data)


def table(data: bytes) -> None:
    """A text with separators, in whatever encoding."""
    if not data.startswith(b"PK"):
        with contextlib.suppress(Refused):
            _rows(data)


def _rows(data: bytes) -> None:
    for row in open_file(io.BytesIO(data), sheet="", encoding="", separator="").rows:
        assert all(isinstance(cell, str) for cell in row)


def vcard(data: bytes) -> None:
    """Cards, in one byte a letter or two."""
    card_writer(data)
    for encoding in ("utf-8", "cp1252", "utf-16"):
        list(read_cards(data, encoding))


def ldif(data: bytes) -> None:
    """A directory of Thunderbird."""
    list(read_people(data))


def message(data: bytes) -> None:
    """A message kept as a file: a reply to us, a request of rights, a report that it was not delivered."""
    with contextlib.suppress(UserError):
        reply = read_reply(data)
        meaning_of(reply.own_words)
        attached_texts(data)
    with contextlib.suppress(UserError):
        rights_of(message_from_eml(data, "message.eml"))
    read_report(data)


def pasted(data: bytes) -> None:
    """A text pasted from anywhere."""
    text = data.decode("utf-8", "replace")
    read_rights(text)
    with contextlib.suppress(UserError):
        rights_of(message_from_text(text))


def web_answer(data: bytes) -> None:
    """What a visitor of the business's website saved: as it came, and as the part under the checksum."""
    for name, content in (("reponse.txt", data), ("reponse.eml", data), ("reponse.txt", block(data).encode())):
        with contextlib.suppress(UserError):
            read_web_answer(name, content)


def backup(data: bytes) -> None:
    """The head of a backup: as it came, and as the part behind its length."""
    framed = _MAGIC + len(data).to_bytes(_LENGTH_BYTES, "big") + data
    for content in (data, framed):
        with _as_file(content) as path, contextlib.suppress(UserError):
            read_header(path)


def keys(data: bytes) -> None:
    """A key file."""
    with _as_file(data) as path, contextlib.suppress(UserError):
        read_key_file(path, MAIN_FORMAT)


def returned_form(data: bytes) -> None:
    """A PDF that came back filled in."""
    read_filled_pdf(data)


@contextlib.contextmanager
def _as_file(data: bytes):
    with tempfile.NamedTemporaryFile(dir="/dev/shm" if Path("/dev/shm").is_dir() else None) as file:
        file.write(data)
        file.flush()
        yield Path(file.name)


TARGETS: dict[str, Target] = {
    "workbook": book,
    "ods": book,
    "csv": table,
    "vcard": vcard,
    "ldif": ldif,
    "message": message,
    "pasted": pasted,
    "web_answer": web_answer,
    "backup": backup,
    "keys": keys,
    "returned_form": returned_form,
}
