"""Cards of people, whatever program wrote them, as rows of one table."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

# The columns of the table, in order; ``app.exchange.columns`` says what each becomes.
USUAL = (
    *("family_name", "given_name", "full_name", "organisation", "job_title", "email", "phone"),
    *("street", "extended", "postcode", "town", "country", "note"),
)
# These stand in the table only where a card fills them.
OCCASIONAL = (
    *("whole_address", "other_address", "file"),
    *("fax", "department", "nickname", "birthday", "website", "labels"),
)
# How many figures a number keeps of itself however its country is written before it.
_NATIONAL_FIGURES = 8


@dataclass(frozen=True, slots=True)
class CardAddress:
    """A postal address in the parts that cards give."""

    street: str = ""
    extended: str = ""
    postcode: str = ""
    town: str = ""
    country: str = ""

    @property
    def is_empty(self) -> bool:
        """Say whether nothing is known."""
        return not (self.street or self.extended or self.postcode or self.town or self.country)

    @property
    def line(self) -> str:
        """The address on one line."""
        place = f"{self.postcode} {self.town}".strip()
        parts = (*self.street.split("\n"), self.extended, place, self.country)
        return ", ".join(part.strip() for part in parts if part.strip())


@dataclass(slots=True)
class Card:
    """One person's card: single texts by column, several e-mails, numbers and addresses."""

    texts: dict[str, list[str]] = field(default_factory=dict)
    addresses: list[CardAddress] = field(default_factory=list)

    def add(self, column: str, text: str) -> None:
        """Add a text to a column; an empty or repeated one is left out."""
        held = self.texts.setdefault(column, [])
        if text.strip() and text.strip() not in held:
            held.append(text.strip())

    def drop_repeated_name(self) -> None:
        """Leave out a full name that only repeats the firm, an address or a number.

        A card must bear one (RFC 6350, 6.2.1), so that programs put something there for whoever has none.
        """
        repeated = {*self.texts.get("organisation", ()), *self.texts.get("email", ())}
        numbers = {_last_figures(number) for number in self.texts.get("phone", ())}
        self.texts["full_name"] = [
            name
            for name in self.texts.get("full_name", ())
            if name not in repeated and (any(map(str.isalpha, name)) or _last_figures(name) not in numbers)
        ]

    @property
    def is_empty(self) -> bool:
        """Say whether the card tells nothing."""
        return not self.addresses and not any(self.texts.values())

    def columns(self) -> dict[str, str]:
        """Return the text of each column, several of one kind on lines of their own."""
        first, *others = self.addresses or [CardAddress()]
        street, _, rest = first.street.partition("\n")
        filled = {
            "street": street.strip(),
            "extended": ", ".join(part.strip() for part in (*rest.split("\n"), first.extended) if part.strip()),
            "postcode": first.postcode,
            "town": first.town,
            "country": first.country,
            "other_address": "\n".join(other.line for other in others),
        }
        return filled | {column: "\n".join(texts) for column, texts in self.texts.items()}


def _last_figures(text: str) -> str:
    """Return what 06 12 34 56 78 and +33612345678 have in common."""
    return "".join(figure for figure in text if figure.isdigit())[-_NATIONAL_FIGURES:]


def table_of(cards: Sequence[Card]) -> tuple[list[str], Iterator[list[str]]]:
    """Return the names of the columns and one row per card, in their order."""
    held = {name for card in cards for name, text in card.columns().items() if text}
    names = [*USUAL, *(name for name in OCCASIONAL if name in held)]
    return names, ([row.get(name, "") for name in names] for card in cards for row in (card.columns(),))
