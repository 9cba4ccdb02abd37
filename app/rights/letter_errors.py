"""What may go wrong while a letter is written."""

from __future__ import annotations

from collections.abc import Sequence

from app.rights.errors import RightsError
from app.rights.kinds import MandatoryItem


class LetterError(RightsError):
    """Any refusal of a letter."""


class LetterIncomplete(LetterError):
    """The letter lacks what the law or the record asks of it (DSR-12)."""

    code = "letters.letter_incomplete"

    def __init__(self, items: Sequence[MandatoryItem]) -> None:
        super().__init__(missing=_in_words(items))
        self.items = tuple(items)


class LetterUnfit(LetterError):
    """The letter makes no sense for this request, or not now; ``letter`` is its name."""

    code = "letters.letter_unfit"


class LetterUnknown(LetterError):
    """The letter does not exist."""

    code = "letters.letter_unknown"


class LetterGone(LetterError):
    """The text went with the person who was erased."""

    code = "letters.letter_gone"


class LetterDayWrong(LetterError):
    """A letter is sent neither before it is written nor after today; ``written`` is its day."""

    code = "letters.letter_day_wrong"


class ExtensionNotRecorded(LetterError):
    """The letter of an extension goes with the extension (DSR-03)."""

    code = "letters.extension_not_recorded"


class LiftingDayPast(LetterError):
    """The person is told before the restriction ends (art. 18(3))."""

    code = "letters.lifting_day_past"


class TemplateFieldUnknown(LetterError):
    """A template holds a blank that is no field; ``field`` is what stands there."""

    code = "letters.template_field_unknown"


class TemplateIncomplete(LetterError):
    """No letter of this template could ever leave (DSR-12)."""

    code = "letters.template_incomplete"

    def __init__(self, items: Sequence[MandatoryItem]) -> None:
        super().__init__(missing=_in_words(items))
        self.items = tuple(items)


class TemplateUnknown(LetterError):
    """No letter bears that name."""

    code = "letters.template_unknown"


class MailAddressMissing(LetterError):
    """A draft of e-mail needs an address."""

    code = "letters.mail_address_missing"


def _in_words(items: Sequence[MandatoryItem]) -> str:
    return " ; ".join(item.label for item in items)
