"""« Peut-on la contacter ? » goes along with whoever leaves: no prospecting with a file that does not say it (PRO-01).

Each answer is the decision of the messaging room at the instant of the export, for each commercial purpose and channel.
"""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import func, select

from app.consent.kinds import Channel
from app.consent.purposes import PurposeView, read_purposes
from app.messaging.eligibility import ContactDecision
from app.messaging.gather_facts import decide_each, gather_facts
from app.workspace import UnitOfWork
from db.tables import Contact
from resources import wording

# Naming a contact to the database costs so many times what reading one more row does.
_FEW = 10


@dataclass(frozen=True, slots=True)
class Question:
    """One commercial purpose on one channel."""

    purpose: PurposeView
    channel: Channel

    @property
    def heading(self) -> str:
        """The question as the heading of a column; the import knows it for ours and takes nothing from it."""
        channel = wording(f"consent.channel.{self.channel.value}")
        return wording("going_out.answer.heading", channel=channel, purpose=self.purpose.name)


def asked_questions(uow: UnitOfWork) -> tuple[Question, ...]:
    """Return the questions that every export answers."""
    commercial = [one for one in read_purposes(uow) if one.message_kind.is_commercial]
    return tuple(Question(purpose, channel) for purpose in commercial for channel in purpose.channels)


def answer_each(uow: UnitOfWork, question: Question, ids: list[int]) -> dict[int, ContactDecision]:
    """Return the decision on each person, and on others where reading everybody is quicker."""
    book = uow.session.scalar(select(func.count()).select_from(Contact)) or 0
    asked = None if len(ids) * _FEW > book else ids
    return decide_each(gather_facts(uow, question.purpose, question.channel, asked))


class AnswerWords:
    """Writes answers once each: a hundred thousand people share a few dozen of them."""

    def __init__(self, questions: tuple[Question, ...]) -> None:
        self._questions = questions
        self._made: dict[tuple[int, int], tuple[ContactDecision, str, str]] = {}

    def cells(self, answers: tuple[ContactDecision, ...]) -> list[str]:
        """Return the answers as the cells of a row: yes or no, and why."""
        return [self._words(place, decision)[1] for place, decision in enumerate(answers)]

    def labels(self, answers: tuple[ContactDecision, ...]) -> list[str]:
        """Return them as labels of an address book: what for, by what, yes or no, the code of the reason."""
        return [self._words(place, decision)[2] for place, decision in enumerate(answers)]

    def _words(self, place: int, decision: ContactDecision) -> tuple[ContactDecision, str, str]:
        # The decision is kept with its words, so that its identity is nobody else's meanwhile.
        key = (place, id(decision))
        if key not in self._made:
            self._made[key] = (decision, _cell(decision), _label(self._questions[place], decision))
        return self._made[key]


def _cell(decision: ContactDecision) -> str:
    outcome = wording(f"messaging.outcome.{decision.outcome.value}")
    return wording("going_out.answer.cell", outcome=outcome, reason=decision.sentence)


def _label(question: Question, decision: ContactDecision) -> str:
    return wording(
        "going_out.answer.label",
        purpose=question.purpose.name,
        channel=wording(f"consent.channel.{question.channel.value}"),
        outcome=wording("rights.pack.yes" if decision.may_be_contacted else "rights.pack.no"),
        code=decision.reason.value,
    )
