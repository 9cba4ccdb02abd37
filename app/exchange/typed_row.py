"""Turn a row of texts into values, once: after this nobody parses again."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import StrEnum
from functools import cache

from app.clock import BUSINESS_ZONE
from app.consent.kinds import Channel
from app.contacts.kinds import ContactCategory, ContactKind
from app.contacts.own_value_rules import parse_own_value
from app.contacts.usages import is_of_a_function
from app.errors import UserError
from app.exchange import columns as target
from app.exchange.columns import OPT_OUTS, ImportOnly, Layout, lexicon
from app.exchange.postal import Address, addresses_of
from app.exchange.programs import folded
from app.values import (
    EmailAddress,
    InvalidDate,
    InvalidEmail,
    InvalidPhone,
    InvalidSiret,
    PhoneNumber,
    Siret,
    clean_text,
    parse_french_date,
)
from app.values.text import LONG, SHORT, clean_line
from resources import wording

_LENGTHS: Mapping[str, int] = {
    target.FAMILY_NAME: 100,
    target.GIVEN_NAME: 100,
    ImportOnly.FULL_NAME: 200,
    target.ORGANISATION: 200,
    target.JOB_TITLE: 100,
}
_ADDRESS_LENGTHS: Mapping[str, int] = {"line1": 200, "line2": 200, "postcode": 20, "town": 100, "country": 60}
# The apostrophe that an export put before a sign so that no spreadsheet takes the text for a formula.
_GUARD = re.compile(r"^'(?='*\s*[=+\-@＝＋－＠])")
# Google puts ::: between the values of one cell.
_EMAIL_CUTS = re.compile(r"[;,\s]+(?::::)?\s*|\s+(?:ou|et|or)\s+")
_PHONE_CUTS = re.compile(r"[;\n|]|:::|\s/\s|/(?=\s*(?:\+|0))|\s+(?:ou|et|or)\s+", re.IGNORECASE)
_BRACKETED = re.compile(r".*<([^<>]+)>\s*")
_LOST_ZERO = re.compile(r"[1-9]\d{8}")
_LOST_PLUS = re.compile(r"33[1-9]\d{8}")
_INSTANTS = tuple(
    f"{day}{between}{hour}"
    for day in ("%Y-%m-%d", "%d/%m/%Y")
    for between in (" ", "T", " à ")
    for hour in ("%H:%M", "%H:%M:%S", "%H:%M:%S.%f", "%H:%M:%S%z", "%H:%M:%S.%f%z", "%Hh%M")
)
_REFUSED_BY: Mapping[ImportOnly, tuple[Channel, ...]] = {
    ImportOnly.OPT_OUT_EMAIL: (Channel.EMAIL,),
    ImportOnly.OPT_OUT_SMS: (Channel.SMS,),
    ImportOnly.OPT_OUT_PHONE: (Channel.PHONE, Channel.AUTOMATED_CALL),
    ImportOnly.OPT_OUT_POST: (Channel.POST,),
}
_FRANCE = frozenset({"", "france", "fr"})
_DIGIT = re.compile(r"\d")
_YEAR = re.compile(r"(?:19|20)\d{2}")


class RefusalReason(StrEnum):
    """Why a row cannot become a contact as it stands."""

    NOTHING_TO_NAME = "nothing_to_name"
    INVALID_EMAIL = "invalid_email"
    INVALID_PHONE = "invalid_phone"
    INVALID_SIRET = "invalid_siret"
    INVALID_DATE = "invalid_date"
    FUTURE_DATE = "future_date"
    UNKNOWN_KIND = "unknown_kind"
    UNKNOWN_CATEGORY = "unknown_category"
    TOO_LONG = "too_long"
    FORBIDDEN_NOTE = "forbidden_note"
    FORBIDDEN_NUMBER = "forbidden_number"
    INVALID_OWN_VALUE = "invalid_own_value"


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a row is refused, with the column and the text that are to blame."""

    reason: RefusalReason
    heading: str = ""
    text: str = ""

    @property
    def sentence(self) -> str:
        """The reason for the person reading."""
        return wording(f"exchange.refusal_reason.{self.reason}", heading=self.heading, text=self.text)


@dataclass(frozen=True, slots=True)
class RowDefaults:
    """What the person said of all rows whose own columns say nothing."""

    kind: ContactKind
    category: ContactCategory
    collected_on: date
    today: date


@dataclass(frozen=True, slots=True)
class TypedRow:
    """One row as values.

    ``consent_answer`` is the file's word: it makes a consent only with the instant and the text that was shown.
    ``siret`` is digits that were checked. ``left_out`` says which of its cells may stand in no contact file, or are no number
    of a business; they are empty here. ``refuses`` names the channels
    on which the file says that the person wants nothing any more. ``source_file`` is the card's own file in a folder.
    ``own_values`` are what it says of the business's own fields, as it is kept, by number.
    """

    number: int
    kind: ContactKind
    category: ContactCategory
    given_name: str
    family_name: str
    organisation: str
    job_title: str
    siret: str
    address_line1: str
    address_line2: str
    postcode: str
    town: str
    country: str
    emails: tuple[EmailAddress, ...]
    phones: tuple[PhoneNumber, ...]
    collected_on: date
    last_sign_on: date | None
    note: str
    consent_answer: bool | None
    consent_at: datetime | None
    consent_text: str
    left_out: tuple[Refusal, ...] = ()
    refuses: frozenset[Channel] = frozenset()
    source_file: str = ""
    own_values: tuple[tuple[int, str], ...] = ()

    @property
    def claims_consent(self) -> bool:
        """Say whether the file pretends that the person agreed."""
        return self.consent_answer is True

    @property
    def name(self) -> str:
        """The name as it is read, or the first address."""
        person = f"{self.given_name} {self.family_name}".strip()
        return person or self.organisation or self.means

    @property
    def means(self) -> str:
        """The first e-mail, else the first number."""
        if self.emails:
            return self.emails[0].value
        return self.phones[0].national if self.phones else ""


class _Unreadable(Exception):
    """A cell that stops its row."""

    def __init__(self, reason: RefusalReason, heading: str = "", text: str = "") -> None:
        super().__init__(reason)
        self.refusal = Refusal(reason, heading, text)


def type_row(number: int, cells: Sequence[str], layout: Layout, defaults: RowDefaults) -> TypedRow | Refusal | None:
    """Return the row as values, or why it is refused; None where it is empty."""
    if not any(cell.strip() for cell in cells):
        return None
    try:
        return _typed(number, _Cells(cells, layout), defaults)
    except _Unreadable as unreadable:
        return unreadable.refusal


class _Cells:
    """The cells of one row, asked for by what they hold."""

    def __init__(self, cells: Sequence[str], layout: Layout) -> None:
        self.own = layout.own
        self._filled: dict[str, list[tuple[str, str, str]]] = {}
        for column in layout.columns:
            if column.target and column.index < len(cells) and (text := cells[column.index].strip()):
                cell = (column.heading, _GUARD.sub("", text) if layout.is_table else text, column.place)
                self._filled.setdefault(column.target, []).append(cell)

    def all(self, wanted: str) -> Iterator[tuple[str, str]]:
        """Yield heading and text of each filled cell of that kind."""
        return ((heading, text) for heading, text, _ in self._filled.get(wanted, ()))

    def placed(self, wanted: str) -> Iterator[tuple[str, str]]:
        """Yield which one of several and the text of each filled cell of that kind."""
        return ((place, text) for _, text, place in self._filled.get(wanted, ()))

    def one(self, wanted: str) -> tuple[str, str]:
        """Return heading and text of the first that is filled, both empty where there is none."""
        return next(self.all(wanted), ("", ""))

    def line(self, wanted: str) -> str:
        """Return a short text of one line."""
        heading, text = self.one(wanted)
        return self._short(text, _LENGTHS[wanted], heading)

    def lines(self, wanted: str) -> str:
        """Return the texts of all columns of that kind on one line, in the order of their places."""
        texts = [text for _, text in sorted(self.placed(wanted), key=lambda one: one[0])]
        return self._short(" ".join(texts), _LENGTHS[wanted], self.one(wanted)[0])

    def addresses(self) -> list[Address]:
        """Return the postal addresses, the first place first, those that say the same once."""
        found = addresses_of(self.placed)
        for address in found[:1]:
            for name, longest in _ADDRESS_LENGTHS.items():
                if len(text := getattr(address, name)) > longest:
                    raise _Unreadable(RefusalReason.TOO_LONG, self.one(target.ADDRESS_1)[0], f"{text[:40]}…")
        return found

    @staticmethod
    def _short(text: str, longest: int, heading: str) -> str:
        cleaned = clean_line(text, LONG)
        if len(cleaned) > longest:
            raise _Unreadable(RefusalReason.TOO_LONG, heading, f"{cleaned[:40]}…")
        # Towns and given names come back a thousand times in one file.
        return sys.intern(cleaned)


def _typed(number: int, cells: _Cells, defaults: RowDefaults) -> TypedRow:
    organisation = cells.line(target.ORGANISATION)
    given, family = _names(cells, organisation)
    emails, phones = _emails(cells), _phones(cells)
    if not (given or family or organisation or emails or phones):
        raise _Unreadable(RefusalReason.NOTHING_TO_NAME)
    address, *others = cells.addresses() or [Address()]
    siret, left_out = _siret(cells)
    own, unread = _own_values(cells, defaults)
    return TypedRow(
        number=number,
        kind=_kind(cells, defaults, emails, is_shop=bool(organisation and not given and not family)),
        category=_category(cells, defaults),
        given_name=given,
        family_name=family,
        organisation=organisation,
        job_title=cells.line(target.JOB_TITLE),
        siret=siret,
        address_line1=sys.intern(address.line1),
        address_line2=sys.intern(address.line2),
        postcode=_postcode(address.postcode, address.country),
        town=sys.intern(address.town),
        country=sys.intern(address.country),
        emails=emails,
        phones=phones,
        collected_on=_date(cells, target.COLLECTED_ON, defaults) or defaults.collected_on,
        last_sign_on=_date(cells, target.LAST_SIGN, defaults),
        note=_notes(cells, others),
        consent_answer=_consent_answer(cells),
        consent_at=_consent_at(cells, defaults),
        consent_text=clean_text(cells.one(ImportOnly.CONSENT_TEXT)[1], LONG),
        refuses=_refuses(cells),
        source_file=cells.one(ImportOnly.SOURCE_FILE)[1],
        left_out=(*left_out, *unread),
        own_values=own,
    )


def _names(cells: _Cells, organisation: str) -> tuple[str, str]:
    """Return given and family name; a whole name serves where neither is known, and a firm's is nobody's."""
    given, family = cells.lines(target.GIVEN_NAME), cells.line(target.FAMILY_NAME)
    whole = cells.line(ImportOnly.FULL_NAME)
    if given or family or not whole or folded(whole) == folded(organisation):
        return given, family
    return split_name(whole)


def split_name(text: str) -> tuple[str, str]:
    """Cut a whole name into given and family name.

    "Dupont, Jean" names the family first; so do capitals, wherever they stand: "MARTIN Éloïse", "Éloïse MARTIN". Otherwise
    the first word is the given name.
    """
    if "," in text:
        family, given = (part.strip() for part in text.split(",", 1))
        return given, family
    words = text.split()
    shouted = [word for word in words if word.isupper() and len(word.strip(".")) > 1]
    if shouted and len(shouted) < len(words):
        return " ".join(word for word in words if word not in shouted), " ".join(shouted)
    return (words[0], " ".join(words[1:])) if len(words) > 1 else ("", text)


def _says_nothing(text: str) -> bool:
    """Say whether a cell tells in words that there is nothing: "pas de mail", "néant", a dash."""
    return folded(text) in lexicon()["nothing"]["words"]


def _emails(cells: _Cells) -> tuple[EmailAddress, ...]:
    found: dict[str, EmailAddress] = {}
    for heading, text in cells.all(target.EMAIL):
        bracketed = _BRACKETED.fullmatch(text)
        for part in _EMAIL_CUTS.split(bracketed[1] if bracketed else text):
            if part and ("@" in text or not _says_nothing(text)):
                email = _email(part.removeprefix("mailto:").rstrip("."), heading, text)
                found.setdefault(email.normalised, email)
    return tuple(found.values())


def _email(part: str, heading: str, text: str) -> EmailAddress:
    try:
        return EmailAddress.parse(part)
    except InvalidEmail as error:
        raise _Unreadable(RefusalReason.INVALID_EMAIL, heading, clean_line(text, 60)) from error


def _phones(cells: _Cells) -> tuple[PhoneNumber, ...]:
    found: dict[str, PhoneNumber] = {}
    for heading, text in cells.all(target.PHONE):
        for part in _PHONE_CUTS.split(text):
            if part.strip() and (_DIGIT.search(part) or not _says_nothing(part)):
                phone = _phone(part, heading, text)
                found.setdefault(phone.e164, phone)
    return tuple(found.values())


def _phone(part: str, heading: str, text: str) -> PhoneNumber:
    """Read a number; a spreadsheet that took it for a quantity has eaten its zero or its plus."""
    digits = part.replace(" ", "").replace("\u00a0", "").replace("\u202f", "").replace(".", "")
    if _LOST_ZERO.fullmatch(digits):
        part = f"0{digits}"
    elif _LOST_PLUS.fullmatch(digits):
        part = f"+{digits}"
    try:
        return PhoneNumber.parse(part)
    except InvalidPhone as error:
        raise _Unreadable(RefusalReason.INVALID_PHONE, heading, clean_line(text, 60)) from error


def _siret(cells: _Cells) -> tuple[str, tuple[Refusal, ...]]:
    """Return the checked digits; a wrong number is left out and told, for it is no reason to lose the person."""
    heading, text = cells.one(target.SIRET)
    if not text:
        return "", ()
    try:
        return Siret.parse(text).digits, ()
    except InvalidSiret:
        return "", (Refusal(RefusalReason.INVALID_SIRET, heading, clean_line(text, 40)),)


def _own_values(cells: _Cells, defaults: RowDefaults) -> tuple[tuple[tuple[int, str], ...], tuple[Refusal, ...]]:
    """Return what the row says of own fields; what one cannot hold is left out and told: the person is not lost for it."""
    found: list[tuple[int, str]] = []
    unread: list[Refusal] = []
    for field in cells.own:
        heading, text = cells.one(field.name)
        if not text:
            continue
        try:
            if len(text) > SHORT:
                raise _Unreadable(RefusalReason.TOO_LONG, heading, f"{text[:40]}…")
            found.append((field.own_field_id, parse_own_value(field.kind, field.choices, text, defaults.today)))
        except _Unreadable as unreadable:
            unread.append(unreadable.refusal)
        except UserError:
            unread.append(Refusal(RefusalReason.INVALID_OWN_VALUE, heading, clean_line(text, 40)))
    return tuple(found), tuple(unread)


def _date(cells: _Cells, wanted: str, defaults: RowDefaults) -> date | None:
    heading, text = cells.one(wanted)
    if not text:
        return None
    if _YEAR.fullmatch(text):
        # The year is all that is known: its first day, by which what is kept ends soonest.
        text = f"{text}-01-01"
    try:
        # A date with its hour is written 2026-11-23 10:05 by the reader, or 23/11/2026 10:05 by the file.
        day = parse_french_date(text.split(" ")[0] if ":" in text else text)
    except InvalidDate as error:
        raise _Unreadable(RefusalReason.INVALID_DATE, heading, clean_line(text, 40)) from error
    if day > defaults.today:
        raise _Unreadable(RefusalReason.FUTURE_DATE, heading, clean_line(text, 40))
    return day


def _postcode(text: str, country: str) -> str:
    """Give back the zero that a spreadsheet took from 01000."""
    return f"0{text}" if re.fullmatch(r"\d{4}", text) and folded(country) in _FRANCE else text


def _notes(cells: _Cells, addresses: Sequence[Address]) -> str:
    """Return what the file notes of the person, with the addresses beyond the one that a contact holds."""
    others = [wording("exchange.note.other_address", address=address.line) for address in addresses]
    notes = list(cells.all(target.NOTE))
    if len(notes) == 1 and not others and not _is_former_check(notes[0][0]):
        return clean_text(notes[0][1], LONG)
    return clean_text("\n".join([*(f"{heading} : {text}" for heading, text in notes), *others]), LONG)


def _is_former_check(heading: str) -> bool:
    """Say whether a column tells of the former opt-out register, whose checks give no right to call any more (PRO-18)."""
    return "bloctel" in folded(heading).split()


@cache
def _words_of(table: str) -> dict[str, str]:
    return {word: member for member, words in lexicon()[table].items() for word in words}


def _kind(cells: _Cells, defaults: RowDefaults, emails: tuple[EmailAddress, ...], *, is_shop: bool) -> ContactKind:
    heading, text = cells.one(target.KIND)
    if text:
        member = _words_of("kinds").get(folded(text))
        if member is None:
            raise _Unreadable(RefusalReason.UNKNOWN_KIND, heading, clean_line(text, 40))
        return ContactKind(member)
    # A shop's own address behind which nobody is named is not a person's (PRO-05); what was said of consumers stays.
    if is_shop and defaults.kind is not ContactKind.CONSUMER and emails and all(map(is_of_a_function, emails)):
        return ContactKind.GENERIC
    return defaults.kind


def _category(cells: _Cells, defaults: RowDefaults) -> ContactCategory:
    heading, text = cells.one(target.CATEGORY)
    if not text:
        return defaults.category
    member = _words_of("categories").get(folded(text))
    if member is None:
        raise _Unreadable(RefusalReason.UNKNOWN_CATEGORY, heading, clean_line(text, 40))
    return ContactCategory(member)


def _consent_answer(cells: _Cells) -> bool | None:
    """Return the answer that the file tells: a yes, a clear no, or nothing."""
    told = [text for _, text in cells.all(ImportOnly.OPT_IN)]
    if any(_is_affirmative(text) for text in told):
        return True
    return False if any(folded(text) in lexicon()["negative"]["words"] for text in told) else None


def _refuses(cells: _Cells) -> frozenset[Channel]:
    """Return the channels on which the person wants nothing: whatever does not clearly say the contrary is a refusal."""
    told = {one for one in OPT_OUTS if any(_is_refusal(text) for _, text in cells.all(one))}
    if any(folded(text) in lexicon()["withdrawn"]["words"] for _, text in cells.all(ImportOnly.OPT_IN)):
        told.add(ImportOnly.OPT_OUT_EMAIL)
    if ImportOnly.OPT_OUT in told:
        return frozenset(Channel)
    return frozenset(channel for one in told for channel in _REFUSED_BY[one])


def _is_refusal(text: str) -> bool:
    return folded(text) not in lexicon()["no_refusal"]["words"]


def _consent_at(cells: _Cells, defaults: RowDefaults) -> datetime | None:
    """Return the instant of an answer; a day without its hour proves too little (CON-01)."""
    text = cells.one(ImportOnly.CONSENT_AT)[1]
    for pattern in _INSTANTS:
        try:
            instant = datetime.strptime(text.strip().removesuffix("Z"), pattern)  # noqa: DTZ007 - the zone follows
        except ValueError:
            continue
        zone = UTC if text.strip().endswith("Z") else BUSINESS_ZONE
        aware = instant if instant.tzinfo else instant.replace(tzinfo=zone)
        return aware if aware.astimezone(BUSINESS_ZONE).date() <= defaults.today else None
    return None


def _is_affirmative(text: str) -> bool:
    return folded(text) in lexicon()["affirmative"]["words"]
