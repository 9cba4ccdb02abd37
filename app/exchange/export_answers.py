"""« Peut-on la contacter ? » goes along with whoever leaves: no prospecting with a file that does not say it (PRO-01).

Each answer is the decision of the messaging room at the instant of the export, for each commercial purpose and channel.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.consent.kinds import Channel
from app.consent.purposes import PurposeView, read_purposes
from app.messaging.audience import Target, decide_again
from app.messaging.eligibility import ContactDecision
from app.workspace import UnitOfWork
from resources import wording


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
    """Return the decision on each person."""
    purpose = question.purpose
    return decide_again(uow, Target(purpose.name, purpose, purpose.message_kind, question.channel), ids)


def answer_text(decision: ContactDecision) -> str:
    """Return an answer as a cell says it: yes or no, and why."""
    outcome = wording(f"messaging.outcome.{decision.outcome.value}")
    return wording("going_out.answer.cell", outcome=outcome, reason=decision.sentence)


def answer_label(question: Question, decision: ContactDecision) -> str:
    """Return an answer as a label of an address book, short: what for, by what, yes or no, the code of the reason."""
    channel = wording(f"consent.channel.{question.channel.value}")
    outcome = wording("rights.pack.yes" if decision.may_be_contacted else "rights.pack.no")
    return wording(
        "going_out.answer.label",
        purpose=question.purpose.name,
        channel=channel,
        outcome=outcome,
        code=decision.reason.value,
    )
