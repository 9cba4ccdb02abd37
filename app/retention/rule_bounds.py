"""What may be chosen for a line of the schedule, and what is warned about (RET-05, CON-13, table 3.2)."""

from __future__ import annotations

from dataclasses import dataclass

from app.retention.errors import (
    LineFixed,
    LineInformative,
    OutcomeRefused,
    PeriodTooLong,
    PeriodTooShort,
    ReasonMissing,
    RuleUnchanged,
    StartRefused,
)
from app.retention.lines import LINES, Outcome, RetentionLine, RetentionRule, Standing, StartEvent, period_words
from resources import wording


@dataclass(frozen=True, slots=True)
class RuleDraft:
    """What somebody wants a line to say."""

    line: RetentionLine
    months: int
    start: StartEvent
    outcome: Outcome
    reason: str = ""

    @property
    def rule(self) -> RetentionRule:
        """The rule that it would be."""
        return RetentionRule(self.line, self.months, self.start, self.outcome)


def check_rule(draft: RuleDraft) -> None:
    """Refuse what is not lawful on a line, in the words of the law.

    PeriodTooShort, PeriodTooLong, StartRefused, OutcomeRefused.
    """
    terms = LINES[draft.line]
    told = {"line": draft.line.label, "law": draft.line.law}
    if draft.months < terms.least:
        raise PeriodTooShort(**told, least=period_words(terms.least))
    if draft.months > terms.most:
        raise PeriodTooLong(**told, most=period_words(terms.most))
    if draft.start not in terms.starts:
        raise StartRefused(**told)
    if draft.outcome not in terms.outcomes:
        raise OutcomeRefused(**told)


def check_change(draft: RuleDraft, current: RetentionRule) -> None:
    """Refuse a change that the line does not take: LineFixed, LineInformative, RuleUnchanged, ReasonMissing, or unlawful."""
    standing, told = LINES[draft.line].standing, {"line": draft.line.label, "law": draft.line.law}
    if standing is Standing.FIXED:
        raise LineFixed(**told)
    if standing is Standing.INFORMATIVE:
        raise LineInformative(**told)
    check_rule(draft)
    if (draft.months, draft.start, draft.outcome) == (current.months, current.start, current.outcome):
        raise RuleUnchanged
    if not draft.reason.strip():
        raise ReasonMissing


def warning_of(line: RetentionLine, months: int) -> str:
    """Return what is to be said of a period longer than the reference; empty where it is not."""
    yardstick = LINES[line].yardstick
    if months <= yardstick:
        return ""
    return wording("schedule.warning.longer", period=period_words(yardstick), law=line.law)
