"""The files in which recipients leave: workbook, table of text, drafts of e-mail; labels are drawn by the documents room.

Nothing in them comes alive: cells are text, drafts hold no picture and no link of ours (COO-03).
"""

from __future__ import annotations

import csv
import re
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from email.errors import HeaderParseError
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP, SMTPUTF8
from io import BytesIO, StringIO
from typing import Any

from app.accounts.business import Business
from app.consent.kinds import Channel
from app.messaging.audience import MailingList, Recipient
from app.values import fold
from app.values.text import clean_line, inert_cell
from resources import wording

_WIDTHS = (28, 22, 34, 34, 46)
_READ_OTHERWISE = ("=", "#")
_NAME_TOKEN = "{nom}"  # noqa: S105 - what a person writes where the name goes
_GREETED = re.compile(r"^(?:bonjour|bonsoir|chere?s?\b|madame|monsieur|hello)")
_EPOCH = (1980, 1, 1, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Message:
    """What is written to everyone."""

    subject: str
    body: str


def workbook(chosen: MailingList, about: Sequence[tuple[str, str]]) -> bytes:
    """Return an XLSX file: the recipients, then what the list is and until when it serves."""
    from openpyxl import Workbook  # noqa: PLC0415 - loaded when wanted: eleven MiB

    book = Workbook(write_only=True)
    sheet = book.create_sheet(wording("messaging.sheet.title"))
    sheet.freeze_panes = "A2"
    titles = _titles(chosen)
    for place in range(len(titles)):
        sheet.column_dimensions[chr(ord("A") + place)].width = _WIDTHS[min(place, len(_WIDTHS) - 1)]
    sheet.append([_text(sheet, title, bold=True) for title in titles])
    for one in chosen.recipients:
        # A cell of its own only where the library would read a text as something else: it costs ten times more.
        sheet.append(
            [_text(sheet, value) if value.startswith(_READ_OTHERWISE) else value for value in _cells(chosen, one)]
        )
    told = book.create_sheet(wording("messaging.sheet.about"))
    for name, value in about:
        told.append([_text(told, name, bold=True), _text(told, value)])
    told.column_dimensions["A"].width, told.column_dimensions["B"].width = 28, 60
    buffer = BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def table_of_text(chosen: MailingList) -> bytes:
    """Return a CSV file that a French Excel opens at once: semicolons, UTF-8 with its mark, no cell that computes."""
    buffer = StringIO(newline="")
    writer = csv.writer(buffer, delimiter=";", lineterminator="\r\n")
    writer.writerow(_titles(chosen))
    for one in chosen.recipients:
        writer.writerow([inert_cell(value) for value in _cells(chosen, one)])
    return buffer.getvalue().encode("utf-8-sig")


def email_drafts(chosen: MailingList, message: Message, business: Business) -> list[tuple[str, bytes]]:
    """Return one draft per recipient, named by rank and person; a mail program opens them ready to send."""
    digits = len(str(len(chosen.recipients)))
    return [
        (f"{rank:0{digits}}-{_file_name(one.name)}.eml", email_draft(one, message, business))
        for rank, one in enumerate(chosen.recipients, 1)
    ]


def email_draft(recipient: Recipient, message: Message, business: Business) -> bytes:
    """Return the message to one person, as plain text that is not sent yet."""
    written = EmailMessage(policy=SMTP)
    written["To"] = _address(recipient.name, recipient.address)
    if business.email:
        written["From"] = _address(business.name, business.email)
        written["List-Unsubscribe"] = f"<mailto:{business.email}?subject=STOP>"
    written["Subject"] = clean_line(message.subject)
    written["X-Unsent"] = "1"
    written.set_content(personal_body(recipient, message.body), charset="utf-8", cte="base64")
    if written["To"].addresses[0].addr_spec.isascii():
        return written.as_bytes()
    return written.as_bytes(policy=SMTPUTF8)


def personal_body(recipient: Recipient, body: str) -> str:
    """Return the text as this person reads it: greeted by name, with what is owed to this person alone."""
    if _NAME_TOKEN in body:
        text = body.replace(_NAME_TOKEN, recipient.name)
    elif _GREETED.match(fold(body)):
        text = body
    else:
        text = wording("campaigns.greeting.named", name=recipient.name) + "\n\n" + body
    return f"{text}\n\n--\n{recipient.addition}" if recipient.addition else text


def packed(files: Sequence[tuple[str, bytes]]) -> bytes:
    """Return files in one ZIP, the same bytes for the same files."""
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files:
            archive.writestr(zipfile.ZipInfo(name, _EPOCH), content, zipfile.ZIP_DEFLATED)
    return buffer.getvalue()


def _titles(chosen: MailingList) -> list[str]:
    names = ["name", "organisation", "address", "ground", "conditions"]
    titles = [wording(f"messaging.sheet.{name}") for name in names]
    if chosen.channel is Channel.POST:
        titles += [wording(f"campaigns.column.{name}") for name in ("line1", "line2", "postcode", "town", "country")]
    return [*titles, wording("campaigns.column.addition")] if _owes(chosen) else titles


def _cells(chosen: MailingList, one: Recipient) -> list[str]:
    conditions = ", ".join(wording(f"messaging.condition.{condition.value}") for condition in one.conditions)
    reason = wording(f"messaging.reason.{one.reason.name.lower()}")
    cells = [one.name, one.organisation, one.address, reason, conditions]
    if chosen.channel is Channel.POST:
        postal = one.postal
        cells += [postal.line1, postal.line2, postal.postcode, postal.town, postal.country]
    return [*cells, one.addition] if _owes(chosen) else cells


def _owes(chosen: MailingList) -> bool:
    return any(one.addition for one in chosen.recipients)


def _text(sheet: Any, value: str, *, bold: bool = False) -> Any:
    """Return a cell that is text whatever it begins with: a name such as =HYPERLINK(…) must not come alive."""
    from openpyxl.cell import WriteOnlyCell  # noqa: PLC0415
    from openpyxl.styles import Font  # noqa: PLC0415

    cell = WriteOnlyCell(sheet, value=value)
    cell.data_type = "s"
    if bold:
        cell.font = Font(bold=True)
    return cell


def _address(name: str, address: str) -> Address:
    try:
        return Address(display_name=clean_line(name, 100), addr_spec=address)
    except (HeaderParseError, ValueError):
        local, _, domain = address.rpartition("@")
        return Address(display_name=clean_line(name, 100), username=local, domain=domain)


def _file_name(name: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", fold(name)).strip("-")[:60] or "contact"
