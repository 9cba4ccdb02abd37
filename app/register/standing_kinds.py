"""The points by which a business sees where it stands: each a duty of the law, answered by facts and never by a box to tick."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from app.formats import format_count
from resources import counted, wording


class Duty(StrEnum):
    """One duty; the value names its title, its law and its sentences in the wording of ``standing``."""

    REGISTER_COMPLETE = "register_complete"
    REGISTER_REVIEWED = "register_reviewed"
    TEXTS = "texts"
    NOTICES = "notices"
    BASES = "bases"
    CONSENTS_PROVED = "consents_proved"
    INFORMED = "informed"
    REQUESTS = "requests"
    RETENTION = "retention"
    NOTES = "notes"
    SUPPRESSION = "suppression"
    ARCHIVES = "archives"
    BREACHES = "breaches"
    BACKUP_RECENT = "backup_recent"
    BACKUP_ELSEWHERE = "backup_elsewhere"
    BACKUP_READ = "backup_read"
    RECOVERY_SHEET = "recovery_sheet"
    PASSWORDS = "passwords"
    ACCESS_REVIEWED = "access_reviewed"
    JOURNAL = "journal"

    @property
    def label(self) -> str:
        """The duty for the person reading."""
        return wording(f"standing.title.{self.value}")

    @property
    def law(self) -> str:
        """The text that it rests on."""
        return wording(f"standing.law.{self.value}")

    @property
    def act(self) -> str:
        """What mends it, on a button."""
        return wording(f"standing.act.{self.value}")


class Answer(StrEnum):
    """What the facts say of a duty; it never is « does not apply » because something that the law asks for is absent."""

    MET = "met"
    MISSING = "missing"
    NOT_CONCERNED = "not_concerned"

    @property
    def label(self) -> str:
        """The answer in words."""
        return wording(f"standing.answer.{self.value}")


@dataclass(frozen=True, slots=True)
class Point:
    """A duty as it stands; ``count`` is how much is missing, ``place`` and ``target`` where it is mended."""

    duty: Duty
    answer: Answer
    count: int
    place: str
    target: str = ""

    @property
    def sentence(self) -> str:
        """What was found, in words."""
        name = self.duty.value
        if self.answer is Answer.MISSING:
            return counted(f"standing.missing.{name}", self.count, format_count(self.count))
        return wording(f"standing.{self.answer.value}.{name}")


@dataclass(frozen=True, slots=True)
class Standing:
    """Every point, in the order of the duties."""

    points: tuple[Point, ...]

    @property
    def missing(self) -> tuple[Point, ...]:
        """What is to be mended."""
        return self.of(Answer.MISSING)

    @property
    def met(self) -> int:
        """How many duties are kept."""
        return len(self.of(Answer.MET))

    @property
    def concerned(self) -> int:
        """How many duties the business has; what does not concern it counts on neither side."""
        return len(self.points) - len(self.of(Answer.NOT_CONCERNED))

    @property
    def sentence(self) -> str:
        """« 14 points sur 18 tenus »."""
        return wording("standing.said.score", met=format_count(self.met), all=format_count(self.concerned))

    @property
    def rest(self) -> str:
        """« 5 à reprendre · 1 sans objet chez vous »."""
        missing, apart = len(self.missing), len(self.of(Answer.NOT_CONCERNED))
        told = [counted("standing.said.mend", missing, format_count(missing))]
        if apart:
            told.append(counted("standing.said.not_concerned", apart, format_count(apart)))
        return " · ".join(told)

    def of(self, answer: Answer) -> tuple[Point, ...]:
        """Return the points of one answer."""
        return tuple(point for point in self.points if point.answer is answer)


def standing_of(points: Iterable[Point]) -> Standing:
    """Return points in the order of the duties."""
    order = list(Duty)
    return Standing(tuple(sorted(points, key=lambda point: order.index(point.duty))))
