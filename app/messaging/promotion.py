"""What in a message makes it prospecting, whatever it is called: prices, discounts, calls to profit (PRO-03).

The aim of a message decides and not its label (CPCE L. 34-5 « directement ou indirectement »); these marks only draw the
eye. What looks alike and promotes nothing, such as the amount of an invoice or the handing over of keys, is left alone.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

_SPACES = re.compile(r"[\s\u00a0\u202f]+")


class Marker(StrEnum):
    """One way in which a message promotes."""

    PRICE = "price"
    PERCENT = "percent"
    OFFER = "offer"
    URGE = "urge"
    PROMOTION = "promotion"
    DISCOUNT = "discount"
    SALES = "sales"
    CODE = "code"
    FREE = "free"
    NOVELTY = "novelty"
    RENEWAL = "renewal"
    RENEWAL_OFFER = "renewal_offer"


@dataclass(frozen=True, slots=True)
class PromotionMark:
    """A mark and the words that bear it."""

    marker: Marker
    words: str


_DUE = (
    r"(?:factures?|montant|total|soldes?|acomptes?|échéances?|pay(?:er|é|ée|able)|règlement|régler|rembours\w+|dû|due|"
    r"prélève\w+|avoirs?|mensualités?|virements?|impayée?s?)"
)
_PATTERNS: dict[Marker, re.Pattern[str]] = {
    marker: re.compile(pattern, re.IGNORECASE)
    for marker, pattern in (
        (Marker.RENEWAL_OFFER, r"\boffres? (?:de |spéciale )?(?:renouvellement|reconduction|réabonnement)\b"),
        (Marker.RENEWAL, r"\b(?:renouvelez|réabonnez|reconduisez|prolongez)\b"),
        (Marker.PRICE, r"\b\d[\d ]*(?:[.,]\d{1,2})? ?(?:€|euros?\b|eur\b)"),
        (
            Marker.PERCENT,
            r"(?<!\d)[-−–] ?\d{1,2} ?%|\b\d{1,2} ?% (?:de |d['’])?(?:remise|réduction|rabais|moins|offert|économie)",
        ),
        (
            Marker.OFFER,
            r"(?<!appel d')(?<!appel d’)(?<!appels d')(?<!appels d’)\boffres?\b(?! d['’]emploi)|\bnous vous offrons\b",
        ),
        (
            Marker.URGE,
            r"(?<!vous )\b(?:profitez|bénéficiez)\b|\bne (?:manquez|ratez) pas\b|\bdernière chance\b|"
            r"\bn['’]attendez (?:plus|pas)\b|\bjusqu['’]à épuisement\b|\bsaisissez (?:l['’]|cette )(?:occasion|opportunité)",
        ),
        (Marker.PROMOTION, r"\bpromo(?:s|tions?|tionnel\w*)?\b|\bblack friday\b|\bventes? (?:privées?|flash)\b"),
        (
            Marker.DISCOUNT,
            r"(?<!est )(?<!sera )(?<!été )\bremises?\b(?! (?:en|des? (?:la |votre |vos |vos )?(?:cl[eé]f?s?|documents?|véhicules?|colis)|du |de votre |"
            r"à (?:neuf|zéro|jour|niveau|disposition)))|\bréductions?\b(?! (?:de la|des|du) )|\brabais\b|\bristournes?\b|"
            r"\bbons? d['’]achat\b|\bprix (?:cassés?|barrés?|réduits?)\b|\bdéstockage\b",
        ),
        (Marker.SALES, r"\bsoldes\b(?! (?:de (?:vos|votre|tout)|débiteurs?|créditeurs?|bancaires?))"),
        (Marker.CODE, r"\bcodes? (?:promo|réduction|avantage|privilège|cadeau)\b"),
        (
            Marker.FREE,
            r"(?<!numéro )(?<!appel )(?<!copie )\bgratuit(?:e|s|es)?\b|\b(?:livraison|port|frais) offerte?s?\b|"
            r"\bofferte?s?\b|\bcadeaux?\b",
        ),
        (Marker.NOVELTY, r"\bnouvelles? (?:collections?|gammes?)\b|\bnouveautés?\b|\bavant-première\b"),
    )
}
_BEFORE_AMOUNT = re.compile(rf"\b{_DUE}\b[^.!?]{{0,40}}$", re.IGNORECASE)
_COMMERCIAL = frozenset(
    {Marker.PRICE, Marker.PERCENT, Marker.OFFER, Marker.DISCOUNT, Marker.CODE, Marker.FREE, Marker.PROMOTION}
)


def promotion_markers(text: str) -> tuple[PromotionMark, ...]:
    """Return the marks of promotion in a text, one of each sort, in the order of the text."""
    plain = _SPACES.sub(" ", text)
    found: list[tuple[int, PromotionMark]] = []
    for marker, pattern in _PATTERNS.items():
        match = next((one for one in pattern.finditer(plain) if not _is_due(marker, plain, one.start())), None)
        if match is not None:
            found.append((match.start(), PromotionMark(marker, match.group().strip())))
    return tuple(mark for _, mark in sorted(found, key=lambda pair: pair[0]))


def offers_renewal(marks: tuple[PromotionMark, ...]) -> bool:
    """Say whether a message proposes to renew for a gain: that is an offer, and no reason makes it service (PRO-16)."""
    markers = {mark.marker for mark in marks}
    return Marker.RENEWAL_OFFER in markers or (Marker.RENEWAL in markers and bool(markers & _COMMERCIAL))


def _is_due(marker: Marker, text: str, start: int) -> bool:
    """Say whether an amount is one that the person owes or is owed, and so no price put forward."""
    return marker is Marker.PRICE and _BEFORE_AMOUNT.search(text[:start]) is not None
