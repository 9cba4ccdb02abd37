"""Change a line of the schedule: foresee who would be due, then write the new version and count every term again (REG-09)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.accounts.roles import Permission
from app.journal import Action, record
from app.journal.chain import JsonScalar
from app.messaging.suppression import recount_reviews
from app.retention.in_force import rules_of, schedule_in_force
from app.retention.lines import RetentionLine, RetentionRule
from app.retention.recount import OnProgress, Recounted, recount, write_terms
from app.retention.rule_bounds import RuleDraft, check_change, check_rule, warning_of
from app.values.text import LONG, clean_text
from db.tables import RetentionRuleChange

if TYPE_CHECKING:
    from app.workspace import UnitOfWork


@dataclass(frozen=True, slots=True)
class ChangePreview:
    """What a change would do to the contacts of a line; all nothing for a kind of record, whose files name nobody here.

    ``due_now`` become due at once, ``freed`` are due and would no longer be; ``sooner`` and ``later`` are the others whose
    day moves. ``warning`` is to be shown before anything is saved.
    """

    concerned: int = 0
    due_now: int = 0
    freed: int = 0
    sooner: int = 0
    later: int = 0
    warning: str = ""


def preview_change(
    uow: UnitOfWork, draft: RuleDraft, on_progress: OnProgress = lambda done, total: None
) -> ChangePreview:
    """Count what a change would do, without doing it; raises for what is not lawful on the line, as ``check_rule`` does."""
    uow.account.require(Permission.EDIT_SETTINGS)
    check_rule(draft)
    warning, category = warning_of(draft.line, draft.months), draft.line.category
    if category is None:
        return ChangePreview(warning=warning)
    today = uow.clock.today()
    counts = dict.fromkeys(("concerned", "due_now", "freed", "sooner", "later"), 0)
    for one in recount(uow, category, draft.rule, on_progress):
        counts["concerned"] += 1
        if one.before is None or one.after is None or one.before == one.after:
            continue
        was_due, is_due = one.before <= today, one.after <= today
        if was_due != is_due:
            counts["due_now" if is_due else "freed"] += 1
        elif not was_due:
            counts["sooner" if one.after < one.before else "later"] += 1
    return ChangePreview(**counts, warning=warning)


def change_rule(uow: UnitOfWork, draft: RuleDraft, on_progress: OnProgress = lambda done, total: None) -> RetentionRule:
    """Put a new version of a line in force, count the terms that it rules again, and return it.

    Raises what ``check_change`` raises; then nothing was changed. A notice that stated the former period is out of date.
    """
    uow.account.require(Permission.EDIT_SETTINGS)
    check_change(draft, schedule_in_force(uow.session).of(draft.line))
    uow.session.add(
        RetentionRuleChange(
            category=draft.line.value,
            months=draft.months,
            start_event=draft.start.value,
            outcome=draft.outcome.value,
            reason=clean_text(draft.reason, LONG),
            changed_at=uow.clock.now(),
            changed_by=uow.account.id,
        )
    )
    uow.session.flush()
    rule, category = rules_of(uow.session, draft.line)[-1], draft.line.category
    terms: list[Recounted] = list(recount(uow, category, rule, on_progress)) if category else []
    write_terms(uow, terms, on_progress)
    if draft.line is RetentionLine.SUPPRESSION_LIST:
        recount_reviews(uow)
    details: dict[str, JsonScalar] = {
        "category": rule.line.value,
        "months": rule.months,
        "start": rule.start.value,
        "outcome": rule.outcome.value,
        "version": rule.version,
        "recounted": sum(one.before != one.after for one in terms),
    }
    record(uow, Action.RETENTION_RULE_CHANGED, details=details)
    return rule
