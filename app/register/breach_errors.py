"""What can go wrong with the register of breaches, as the person reads it."""

from __future__ import annotations

from app.errors import UserError
from app.register.breach_kinds import BreachFlaw


class BreachRefused(UserError):
    """The entry lacks something; nothing was written."""

    code = "breaches.refused"

    def __init__(self, flaws: tuple[BreachFlaw, ...]) -> None:
        super().__init__(flaws="\n".join(f"– {flaw.sentence}" for flaw in flaws))
        self.flaws = flaws


class NoSuchBreach(UserError):
    """The register has no entry of that number."""

    code = "breaches.no_such_breach"


class AnswerNeedsReason(UserError):
    """« Not a breach » is written with its reason, which names nobody."""

    code = "breaches.answer_needs_reason"


class AnsweredAlready(UserError):
    """Somebody answered the proposal meanwhile."""

    code = "breaches.answered_already"


class NobodyToTell(UserError):
    """Nobody of those concerned can be written to."""

    code = "breaches.nobody_to_tell"


class LettersNotCalledFor(UserError):
    """The risk is not high, or nobody can read what was lost."""

    code = "breaches.letters_not_called_for"


class LetterHasBlanks(UserError):
    """The letter to the people concerned still has something to fill in."""

    code = "breaches.letter_has_blanks"
