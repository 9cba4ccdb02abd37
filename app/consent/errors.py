"""What can go wrong with consents, as the person reads it."""

from __future__ import annotations

from app.errors import UserError


class ProofIncomplete(UserError):
    """A consent lacks what would prove it (CON-01); ``missing`` names the items."""

    code = "consent.proof_incomplete"


class NothingAnswered(UserError):
    """No cell was answered."""

    code = "consent.nothing_answered"


class EvidenceRefused(UserError):
    """The file cannot be kept as evidence: its kind, its size or its emptiness."""

    code = "consent.evidence_refused"


class TextIncomplete(UserError):
    """A text lacks compulsory mentions (CON-11); ``missing`` names them."""

    code = "consent.text_incomplete"


class PurposeUnknown(UserError):
    """The purpose does not exist or is closed."""

    code = "consent.purpose_unknown"


class NameMissing(UserError):
    """A purpose or list needs a name."""

    code = "consent.name_missing"


class NameTaken(UserError):
    """Another list or purpose has the name."""

    code = "consent.name_taken"


class PhonePeriodTooLong(UserError):
    """A telephone consent holds one year at most (CON-10)."""

    code = "consent.phone_period_too_long"


class SaleInFuture(UserError):
    """A sale cannot have been made after today."""

    code = "consent.sale_in_future"


class GuardianMissing(UserError):
    """A child under fifteen agrees together with a holder of parental responsibility (MIN-01, LIL art. 45)."""

    code = "consent.guardian_missing"


class NothingToAsk(UserError):
    """No purpose rests on consent, so a form would ask nothing."""

    code = "forms.nothing_to_ask"


class FormNotOurs(UserError):
    """The file is not one of our forms, or its code cannot be read."""

    code = "forms.not_ours"


class FormUnknown(UserError):
    """The form's token is not in this book."""

    code = "forms.unknown"


class FormReturnedAlready(UserError):
    """The form came back before."""

    code = "forms.returned_already"


class FormOfAnother(UserError):
    """The form is another person's."""

    code = "forms.of_another"


class FormOutdated(UserError):
    """A text of the form was replaced since."""

    code = "forms.outdated"


class FormAltered(UserError):
    """The form does not ask any more what it asked."""

    code = "forms.altered"


class FormEmpty(UserError):
    """Nothing was answered on the form."""

    code = "forms.empty"


class GoodsMissing(UserError):
    """A text of consent must say for what goods or services it asks (C. conso R. 223-1)."""

    code = "notices.goods_missing"
