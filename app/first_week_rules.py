"""The checklist of the first week: which steps there are, for whom, where each is done, and when it is no longer shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.accounts.roles import Account, Permission
from resources import wording


class FirstStep(StrEnum):
    """What puts a new book in order, in the order in which it is best done; the value names its words."""

    QUESTIONS = "questions"
    BUSINESS = "business"
    SHEET = "sheet"
    CONTACTS = "contacts"
    PURPOSES = "purposes"
    NOTICE = "notice"
    CONSENT = "consent"
    REGISTER = "register"
    COLLEAGUE = "colleague"
    STICK = "stick"
    REREAD = "reread"

    @property
    def label(self) -> str:
        """What is to be done."""
        return wording(f"first_week.step.{self.value}")

    @property
    def why(self) -> str:
        """What it is good for."""
        return wording(f"first_week.why.{self.value}")

    @property
    def needs(self) -> Permission:
        """Who may do it; nobody else is shown it."""
        return _STEPS[self][0]

    @property
    def place(self) -> tuple[str, str]:
        """The place where it is done, and what is shown there."""
        return _STEPS[self][1:]


_STEPS: dict[FirstStep, tuple[Permission, str, str]] = {
    FirstStep.QUESTIONS: (Permission.EDIT_SETTINGS, "settings", "first_hour"),
    FirstStep.BUSINESS: (Permission.EDIT_SETTINGS, "settings", "business"),
    FirstStep.SHEET: (Permission.MANAGE_ACCOUNTS, "settings", "keys"),
    FirstStep.CONTACTS: (Permission.EDIT_CONTACTS, "contacts", "new"),
    FirstStep.PURPOSES: (Permission.EDIT_PURPOSES, "compliance", "purposes"),
    FirstStep.NOTICE: (Permission.EDIT_PURPOSES, "compliance", "notices"),
    FirstStep.CONSENT: (Permission.RECORD_CONSENT, "desk", "new"),
    FirstStep.REGISTER: (Permission.EDIT_PURPOSES, "compliance", "register"),
    FirstStep.COLLEAGUE: (Permission.MANAGE_ACCOUNTS, "settings", "accounts"),
    FirstStep.STICK: (Permission.EDIT_SETTINGS, "settings", "backups"),
    FirstStep.REREAD: (Permission.EDIT_SETTINGS, "settings", "backups"),
}
# Whoever works alone has nobody to give an account to.
_OPTIONAL = frozenset({FirstStep.COLLEAGUE})


@dataclass(frozen=True, slots=True)
class StepState:
    """One step as it stands; ``done_on`` is the day that the file tells, none where it is still to be done."""

    step: FirstStep
    done_on: date | None

    @property
    def is_done(self) -> bool:
        """Say whether it is."""
        return self.done_on is not None


def steps_shown(account: Account, done: Mapping[FirstStep, date]) -> tuple[StepState, ...]:
    """Return what is left and what is done of the account's own steps; nothing once nothing is left that everybody does."""
    own = [StepState(step, done.get(step)) for step in FirstStep if account.may(step.needs)]
    is_left = any(not one.is_done and one.step not in _OPTIONAL for one in own)
    return tuple(own) if is_left else ()
