"""The five mentions that a request for telephone consent must make (CON-11, C. conso R. 223-1)."""

from __future__ import annotations

from enum import StrEnum

from app.values import fold


class PhoneMention(StrEnum):
    """One compulsory mention."""

    IDENTITY_AND_GOODS = "identity_and_goods"
    CHOICE = "choice"
    PERIOD = "period"
    WITHDRAWAL = "withdrawal"
    PROOF = "proof"


# Words of which at least one of each group must stand in the text; folded, as the text is before it is searched.
_Groups = dict[PhoneMention, tuple[tuple[str, ...], ...]]
_WORDS: dict[str, _Groups] = {
    "fr": {
        PhoneMention.CHOICE: (("j'accepte", "acceptez-vous", "accepte que"), ("telephon", "appel")),
        PhoneMention.PERIOD: (("valable", "duree", "pendant"), ("un an", "1 an", "12 mois", "mois", " au ")),
        PhoneMention.WITHDRAWAL: (("retirer", "changer d'avis", "retrait"), ("tout moment",)),
        PhoneMention.PROOF: (("preuve",), ("copie", "support durable", "obtenir", "recevoir")),
    },
    "en": {
        PhoneMention.CHOICE: (("i agree", "do you agree", "i accept"), ("phone", "call")),
        PhoneMention.PERIOD: (
            ("valid", "period", "lasts", "holds"),
            ("one year", "1 year", "12 months", "month", " until "),
        ),
        PhoneMention.WITHDRAWAL: (("withdraw", "change my mind", "take it back"), ("any time",)),
        PhoneMention.PROOF: (("proof",), ("copy", "durable medium", "obtain", "receive")),
    },
}


def missing_phone_mentions(
    text: str, business_name: str, goods: str, language: str = "fr", *, caller: str = ""
) -> tuple[PhoneMention, ...]:
    """Name the mentions that a text lacks; the business, the goods and who calls for it must be named in full."""
    folded = fold(text)
    missing = []
    named = (business_name, goods, *([caller] if caller else []))
    if not all(name and fold(name) in folded for name in named):
        missing.append(PhoneMention.IDENTITY_AND_GOODS)
    for mention, groups in _WORDS[language].items():
        if not all(any(word in folded for word in group) for group in groups):
            missing.append(mention)
    return tuple(missing)
