"""What came back from a message: reports of the mail system, answers that ask to stop, tables of addresses."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from email import message_from_bytes
from email.message import Message
from email.policy import default
from email.utils import parseaddr

from app.messaging.kinds import ReturnKind
from app.values import EmailAddress, PhoneNumber, fold
from app.values.errors import InvalidEmail, InvalidPhone

_STOP = re.compile(
    r"desinscri|desabonn|unsubscribe|\bstop\b|ne (?:\w+ )?plus (?:recevoir|me |etre )|me retirer|retirez[- ]moi|\boppos"
)
_UNKNOWN = re.compile(r"inconnu|unknown|n'habite|npai|does not exist|no such|invalide?|hard|\b5\.1\.\d|\b550\b|\b551\b")
_TEMPORARY = re.compile(r"tempor|passager|soft|quota|plein|full|retry|\b4\.\d\.\d|\b45\d\b")
_REFUSED = re.compile(r"refus|reject|blocked|bloque|spam|\b5\.7\.\d|\b554\b")
# What follows was written by us, and holds our own « se désinscrire ».
_QUOTE = re.compile(r"^(?:>|-{2,} ?(?:message|original)|le .{5,80} a ecrit ?:|on .{5,80} wrote:|de ?: |from: )")
_MOST_PARTS = 40


@dataclass(frozen=True, slots=True)
class Returned:
    """An address that came back; ``kind`` says why, and nothing where the person asks to stop."""

    address: str
    kind: ReturnKind | None


def read_report(content: bytes) -> tuple[Returned, ...]:
    """Read one message: a report of the mail system (RFC 3464), or an answer that asks to stop; nothing else counts.

    A message so malformed that the standard library gives up on it counts for nothing either.
    """
    try:
        return _read(content)
    except (ValueError, LookupError, AttributeError, TypeError):
        return ()


def _read(content: bytes) -> tuple[Returned, ...]:
    message = message_from_bytes(content, policy=default)
    if message.get_content_type() == "multipart/report":
        return tuple(_failures(message))
    sender = _email(parseaddr(str(message.get("From", "")))[1])
    own_words = f"{message.get('Subject', '')}\n{_own_text(message)}"
    if sender and _STOP.search(fold(_without_our_subject(own_words))):
        return (Returned(sender, None),)
    return ()


def read_table(rows: Iterable[Sequence[str]], assumed: ReturnKind | None) -> tuple[Returned, ...]:
    """Read rows that each hold an address or a number; words beside it say why, else what was ``assumed``."""
    found: dict[str, Returned] = {}
    for cells in rows:
        address = next((one for one in (_address(cell) for cell in cells) if one), "")
        if address:
            told = fold(" ".join(cell for cell in cells if _address(cell) != address))
            found[address] = Returned(address, _kind(told, assumed))
    return tuple(found.values())


def kind_of_status(status: str) -> ReturnKind:
    """Return what a status of RFC 3463 means: 5.1.1 is an unknown address, 4.x.x and a full box pass."""
    if status.startswith(("4", "5.2.2")):
        return ReturnKind.TEMPORARY
    if status.startswith(("5.1", "5.2", "5.4")):
        return ReturnKind.UNKNOWN_ADDRESS
    return ReturnKind.REFUSED


def _failures(message: Message) -> Iterable[Returned]:
    for part in _parts(message):
        if part.get_content_type() != "message/delivery-status":
            continue
        blocks = part.get_payload()
        for block in blocks if isinstance(blocks, list) else []:
            if not isinstance(block, Message):
                continue
            action = str(block.get("Action", "")).strip().casefold()
            named = str(block.get("Final-Recipient") or block.get("Original-Recipient") or "")
            address = _email(named.rpartition(";")[2].strip().strip("<>"))
            if address and action in ("failed", "delayed"):
                status = str(block.get("Status", "")).strip()
                yield Returned(address, ReturnKind.TEMPORARY if action == "delayed" else kind_of_status(status))


def _parts(message: Message) -> Iterable[Message]:
    for number, part in enumerate(message.walk()):
        if number >= _MOST_PARTS:
            return
        yield part


def _own_text(message: Message) -> str:
    """Return what the person wrote, without the quotation of our own message below it."""
    for part in _parts(message):
        if part.get_content_type() == "text/plain":
            own = []
            for line in _decoded(part).splitlines():
                if _QUOTE.match(fold(line)):
                    break
                own.append(line)
            return "\n".join(own)
    return ""


def _decoded(part: Message) -> str:
    """Return the text of a part; many programs forget to say that they write UTF-8."""
    content = part.get_payload(decode=True)
    return content.decode(part.get_content_charset("utf-8"), "replace") if isinstance(content, bytes) else ""


def _without_our_subject(text: str) -> str:
    """Drop a subject that only answers ours: « Re: … stop … » are our words, not the person's."""
    first, _, rest = text.partition("\n")
    return rest if re.match(r"(?:re|rep|aw)\s*:", fold(first)) else text


def _kind(told: str, assumed: ReturnKind | None) -> ReturnKind | None:
    if _STOP.search(told):
        return None
    for pattern, kind in (
        (_TEMPORARY, ReturnKind.TEMPORARY),
        (_UNKNOWN, ReturnKind.UNKNOWN_ADDRESS),
        (_REFUSED, ReturnKind.REFUSED),
    ):
        if pattern.search(told):
            return kind
    return assumed


def _address(cell: str) -> str:
    """Return the e-mail address or number of a cell, written as the book compares them; nothing where it is neither."""
    text = cell.strip()
    if "@" in text:
        return _email(parseaddr(text)[1] or text)
    try:
        return PhoneNumber.parse(text).e164 if sum(one.isdigit() for one in text) >= 9 else ""
    except InvalidPhone:
        return ""


def _email(text: str) -> str:
    try:
        return EmailAddress.parse(text).normalised
    except InvalidEmail:
        return ""
