"""What can go wrong with the kit for the site and with its answers, as the person reads it."""

from __future__ import annotations

from app.errors import UserError


class NoQuestionChosen(UserError):
    """The form would ask nothing."""

    code = "web_kit.nothing_chosen"


class KitTextLacking(UserError):
    """A question has no text in the language chosen; ``text`` names it."""

    code = "web_kit.text_lacking"


class KitNoticeUnready(UserError):
    """There is no privacy notice that may be shown to people; ``reason`` says why (INF-01)."""

    code = "web_kit.notice_unready"


class AnswersAddressLacking(UserError):
    """Nothing says where the answers go."""

    code = "web_kit.address_lacking"


class KitFolderTaken(UserError):
    """The folder exists already, and nothing of anybody's is overwritten."""

    code = "web_kit.folder_taken"


class WebAnswerTooLarge(UserError):
    """No answer of the site is so large."""

    code = "web_kit.answer_too_large"


class WebAnswerNotOurs(UserError):
    """The file holds no answer of the site."""

    code = "web_kit.answer_not_ours"


class WebAnswerDamaged(UserError):
    """The answer lost or changed something on its way."""

    code = "web_kit.answer_damaged"


class WebAnswerAutomatic(UserError):
    """The message was sent by a machine: a quoted answer proves nothing again."""

    code = "web_kit.answer_automatic"


class WebKitUnknown(UserError):
    """The answer names a version of the form that was never written here."""

    code = "web_kit.answer_unknown_kit"


class WebAnswerAltered(UserError):
    """The texts that were shown are not those of the version named."""

    code = "web_kit.answer_altered"


class WebAnswerOutdated(UserError):
    """A yes to a text that had been replaced before it was said."""

    code = "web_kit.answer_outdated"


class WebAnswerRecorded(UserError):
    """The same answer was recorded before."""

    code = "web_kit.answer_recorded"
