"""The five questions and what may be answered; what is not known yet stays unanswered."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.consent.kinds import Channel
from resources import wording

OFFERED_CHANNELS = (Channel.EMAIL, Channel.SMS, Channel.PHONE, Channel.POST)


class Question(StrEnum):
    """One of the five questions."""

    TRADE = "trade"
    CLIENTELE = "clientele"
    CHANNELS = "channels"
    STAFF = "staff"
    FILES = "files"

    @property
    def label(self) -> str:
        """The question as it is asked."""
        return wording(f"first_hour.question.{self.value}")


class Trade(StrEnum):
    """What the business lives on, as far as the law treats it apart."""

    SHOP = "shop"
    ENERGY_RENOVATION = "energy_renovation"
    BUILDING = "building"
    CARE = "care"
    CATERING = "catering"
    TEACHING = "teaching"
    ADVICE = "advice"
    OTHER = "other"

    @property
    def label(self) -> str:
        """The trade for the person reading."""
        return wording(f"first_hour.trade.{self.value}")


class Clientele(StrEnum):
    """Whom the business serves."""

    CONSUMERS = "consumers"
    PROFESSIONALS = "professionals"
    BOTH = "both"

    @property
    def label(self) -> str:
        """The clientele for the person reading."""
        return wording(f"first_hour.clientele.{self.value}")

    @property
    def has_consumers(self) -> bool:
        """Say whether consumers are among them."""
        return self is not Clientele.PROFESSIONALS

    @property
    def has_professionals(self) -> bool:
        """Say whether professionals are among them."""
        return self is not Clientele.CONSUMERS


class Staff(StrEnum):
    """Who works there, and who opens the program."""

    ALONE = "alone"
    EMPLOYER = "employer"
    SHARED = "shared"
    TEAM = "team"

    @property
    def label(self) -> str:
        """The answer for the person reading."""
        return wording(f"first_hour.staff.{self.value}")

    @property
    def is_employer(self) -> bool:
        """Say whether there are wages to pay."""
        return self in (Staff.EMPLOYER, Staff.TEAM)

    @property
    def is_shared(self) -> bool:
        """Say whether several people open the program."""
        return self in (Staff.SHARED, Staff.TEAM)


class HeldFile(StrEnum):
    """Where the contacts are today."""

    SPREADSHEET = "spreadsheet"
    PHONE = "phone"
    PROGRAM = "program"
    PAPER = "paper"

    @property
    def label(self) -> str:
        """The file for the person reading."""
        return wording(f"first_hour.files.{self.value}")

    @property
    def can_be_imported(self) -> bool:
        """Say whether the program reads it; paper is typed."""
        return self is not HeldFile.PAPER


@dataclass(frozen=True, slots=True)
class Answers:
    """What was answered; none is « I do not know yet », and an empty set « none of these »."""

    trade: Trade | None = None
    clientele: Clientele | None = None
    channels: frozenset[Channel] | None = None
    staff: Staff | None = None
    files: frozenset[HeldFile] | None = None

    @property
    def unanswered(self) -> tuple[Question, ...]:
        """The questions that wait for an answer, in the order in which they are asked."""
        return tuple(one for one in Question if getattr(self, one.value) is None)
