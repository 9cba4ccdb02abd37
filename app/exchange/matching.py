"""Is this row somebody who is here already, or somebody who must not come back?

A row is a duplicate when it shares an e-mail or a number with a contact, or with an earlier row, and the names do not
contradict each other: couples and shops share addresses, and each of them is a person of their own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from sqlalchemy import Select, select

from app.contacts.derived import display_name
from app.exchange.programs import folded
from app.exchange.suppressed import suppressed_among
from app.exchange.typed_row import Refusal, TypedRow
from app.messaging.suppression import post_key
from app.workspace import UnitOfWork
from db.tables import Contact, ContactEmail, ContactPhone
from resources import wording


class RowOutcome(StrEnum):
    """What a row would become."""

    NEW = "new"
    DUPLICATE = "duplicate"
    REFUSED = "refused"
    SUPPRESSED = "suppressed"

    @property
    def label(self) -> str:
        """The outcome for the person reading."""
        return wording(f"exchange.row_outcome.{self.value}")


@dataclass(frozen=True, slots=True)
class Match:
    """Whom a row meets: a contact of the book, or an earlier row (then ``contact_id`` is none), and by which address."""

    name: str
    means: str
    contact_id: int | None = None
    row: int | None = None

    def sentence(self, *, is_same: bool) -> str:
        """Say whom, for the person reading: the same person, or one who shares the address."""
        key = ("same" if is_same else "shared") + ("_row" if self.row is not None else "_contact")
        return wording(f"exchange.match.{key}", name=self.name, means=self.means, row=self.row or 0)


@dataclass(frozen=True, slots=True)
class ClassifiedRow:
    """One row and what it would become; the raw cells are kept of refused rows alone, for correction."""

    number: int
    outcome: RowOutcome
    typed: TypedRow | None = None
    match: Match | None = None
    refusal: Refusal | None = None
    cells: tuple[str, ...] = ()

    @property
    def meets_contact(self) -> bool:
        """Say whether the row meets somebody of the book, not another row."""
        return self.match is not None and self.match.contact_id is not None

    @property
    def remark(self) -> str:
        """Why the row is what it is and which cells are left out of it; empty for a plain new contact."""
        left_out = [] if self.typed is None else [one.sentence for one in self.typed.left_out]
        return " ".join(part for part in (self._outcome_remark, *left_out) if part)

    @property
    def _outcome_remark(self) -> str:
        if self.refusal is not None:
            return self.refusal.sentence
        if self.outcome is RowOutcome.SUPPRESSED:
            return wording("exchange.match.suppressed")
        if self.match is not None:
            return self.match.sentence(is_same=self.outcome is RowOutcome.DUPLICATE)
        return ""


@dataclass(frozen=True, slots=True)
class _Known:
    words: frozenset[str]
    name: str
    contact_id: int


def are_compatible(first: frozenset[str], second: frozenset[str]) -> bool:
    """Say whether two names may be one person's: each word of the shorter is in the longer, or its initial is."""
    shorter, longer = sorted((first, second), key=len)
    return all(_is_among(word, longer) for word in shorter)


def _is_among(word: str, words: frozenset[str]) -> bool:
    return any(
        word == other or (1 in {len(word), len(other)} and (word.startswith(other) or other.startswith(word)))
        for other in words
    )


@dataclass(slots=True)
class Matcher:
    """Classifies the rows of one file in their order, remembering the addresses of those before."""

    uow: UnitOfWork
    # The rows themselves, which the preview holds anyway: a hundred thousand of them must fit.
    _earlier: dict[str, tuple[TypedRow, ...]] = field(default_factory=dict)

    def classify(self, rows: Sequence[TypedRow]) -> list[ClassifiedRow]:
        """Return what each row would become: the *liste repoussoir* first (INF-07), then the book, then the file."""
        emails = {email.normalised for row in rows for email in row.emails}
        phones = {phone.e164 for row in rows for phone in row.phones}
        suppressed = suppressed_among(self.uow, emails=emails, phones=phones, posts={_post_of(row) for row in rows})
        known = self._known_by(emails, phones)
        return [self._outcome(row, known, suppressed) for row in rows]

    def _outcome(self, row: TypedRow, known: dict[str, list[_Known]], suppressed: frozenset[str]) -> ClassifiedRow:
        means = _means(row)
        if not suppressed.isdisjoint({*means, _post_of(row)}):
            return ClassifiedRow(row.number, RowOutcome.SUPPRESSED, row)
        neighbour: Match | None = None
        for words, match in self._met(means, known):
            if are_compatible(_words_of(row), words):
                return ClassifiedRow(row.number, RowOutcome.DUPLICATE, row, match)
            neighbour = neighbour or match
        for value in means:
            self._earlier[value] = (*self._earlier.get(value, ()), row)
        return ClassifiedRow(row.number, RowOutcome.NEW, row, neighbour)

    def _met(self, means: dict[str, str], known: dict[str, list[_Known]]) -> Iterator[tuple[frozenset[str], Match]]:
        """Yield everybody at the addresses of a row, with the words of their names."""
        for value, shown in means.items():
            for contact in known.get(value, ()):
                yield contact.words, Match(contact.name, shown, contact_id=contact.contact_id)
            for other in self._earlier.get(value, ()):
                yield _words_of(other), Match(other.name, shown, row=other.number)

    def _known_by(self, emails: Iterable[str], phones: Iterable[str]) -> dict[str, list[_Known]]:
        names = (Contact.id, Contact.given_name, Contact.family_name, Contact.organisation)
        queries: tuple[Select[str, int, str, str, str], ...] = (
            select(ContactEmail.normalised, *names).join(Contact).where(ContactEmail.normalised.in_(list(emails))),
            select(ContactPhone.e164, *names).join(Contact).where(ContactPhone.e164.in_(list(phones))),
        )
        known: dict[str, list[_Known]] = {}
        for query in queries:
            for value, contact_id, given, family, organisation in self.uow.session.execute(query):
                name = display_name(given, family, organisation, value)
                known.setdefault(value, []).append(_Known(_words(given, family, organisation), name, contact_id))
        return known


def _means(row: TypedRow) -> dict[str, str]:
    """Return each address as it is compared, with the way it is shown."""
    emails = {email.normalised: email.value for email in row.emails}
    return emails | {phone.e164: phone.national for phone in row.phones}


def _post_of(row: TypedRow) -> str:
    return post_key(row.family_name or row.organisation, row.address_line1, row.postcode)


def _words_of(row: TypedRow) -> frozenset[str]:
    return _words(row.given_name, row.family_name, row.organisation)


def _words(given_name: str, family_name: str, organisation: str) -> frozenset[str]:
    return frozenset(folded(f"{given_name} {family_name}".strip() or organisation).split())
