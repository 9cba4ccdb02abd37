"""What is missing in a letter, read in its final text: tolerant to how it is typed, strict on what it says (DSR-12)."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from app.rights.kinds import LetterKind, MandatoryItem, RefusalGround, RequestKind
from app.rights.letter_rules import MANDATORY
from app.values.text import fold
from resources import wording_in

_MONTHS = (
    ("janvier", "january"),
    ("fevrier", "february"),
    ("mars", "march"),
    ("avril", "april"),
    ("mai", "may"),
    ("juin", "june"),
    ("juillet", "july"),
    ("aout", "august"),
    ("septembre", "september"),
    ("octobre", "october"),
    ("novembre", "november"),
    ("decembre", "december"),
)
_NUMBER = r"(?:n ?[°ºo]|numeros?|number|no\.?|ref(?:erence)?\.?) ?:? ?"
_TO_FILL = re.compile(r"\[ ?(?:a completer|to fill in)")
_IDENTITY_PAPER = re.compile(
    r"carte (?:nationale )?d'identite|passeport|(?:piece|justificatif|document)s? d'identite|"
    r"identity (?:card|paper|document)|passport"
)
_NEGATION = re.compile(r"\b(?:ne|n'\w+|inutile|sans|not|no need|never)\b")
_SENTENCE_END = re.compile(r"[.!?;\n]\s")
_COMPLAINT = (
    re.compile(r"\bcnil\b"),
    re.compile(r"\b3,? (?:place|pl\.?) de fontenoy"),
    re.compile(r"\btsa 80715\b"),
    re.compile(r"\b75334 paris cedex 0?7\b"),
    re.compile(r"cnil\.fr/(?:fr/)?plaintes"),
)
_JUDGE = re.compile(
    r"(?:recours|saisir|action)\b[^.]{0,60}\b(?:juge|tribunal|juridiction|justice)|recours (?:juridictionnel|judiciaire)|"
    r"judicial remedy|(?:remedy|action|appeal|apply|go)\b[^.]{0,60}\b(?:court|judge)"
)
_REFUSED = re.compile(
    r"\bne (?:pouvons|pourrons|peut|saurions)\b[^.]{0,50}(?:donner suite|accepter|satisfaire|acceder|faire droit|"
    r"repondre favorablement)|\brefus(?:ons|ee?|e)?\b|\brejet(?:ons|ee?|te)?\b|"
    r"\bcannot (?:act|accept|grant|comply|agree)|\b(?:refuse|reject|decline)d?\b"
)
_IN_PART = re.compile(r"\b(?:en|pour) partie\b|\bpartiellement\b|\bin part\b|\bpart(?:ly|ially)\b")
_NOTHING_HELD = re.compile(r"\baucune (?:donnee|information)\b|\bhold no\b|\bno (?:personal )?(?:data|information)\b")
_SEARCHED = (
    re.compile(r"\bfichiers?\b|\bcarnet\b|\bcontacts\b|\baddress book\b|\brecords\b"),
    re.compile(r"\barchive"),
    re.compile(r"\brepoussoir\b|\bliste d'opposition|\bsuppression list|\bobjection list"),
)
_CHANGE: Mapping[RequestKind, re.Pattern[str]] = {
    RequestKind.RECTIFICATION: re.compile(r"\b(?:corrig|rectifi|remplac|correct|rectify|replace)"),
    RequestKind.ERASURE: re.compile(r"\b(?:effac|supprim|detrui|erase|delete|destroy)"),
    RequestKind.RESTRICTION: re.compile(
        r"\bne plus\b[^.]{0,20}\b(?:servir|utiliser|employer)|\blimiter\b|\bnot use\b|\bstop using\b|\brestrict"
    ),
}
_LAW = re.compile(r"\brgpd\b|\bgdpr\b|2016/679")
_FRENCH_ACT = re.compile(r"\bloi (?:informatique|n)|\b78-17\b|data protection act")
_REFERENCE = re.compile(r"\d+(?:\(\w\))*")


@dataclass(frozen=True, slots=True)
class LetterFacts:
    """What is on record and the text must agree with; ``contacts`` are the ways to write to the business, any one will do."""

    request_kind: RequestKind
    number: int
    received_on: date
    due_on: date
    person: str
    addressee: str
    contacts: tuple[str, ...] = ()
    new_due_on: date | None = None
    reason: str = ""
    ground: RefusalGround | None = None
    lifted_on: date | None = None
    doubt_is_written: bool = False


def missing_items(kind: LetterKind, text: str, facts: LetterFacts) -> tuple[MandatoryItem, ...]:
    """Return what the final text lacks, in the order in which it should be said; nothing where it may leave."""
    folded = fold(text)
    lacking = [] if facts.addressee.strip() else [MandatoryItem.ADDRESSEE]
    for item in MANDATORY[kind]:
        if item is MandatoryItem.DECISION:
            said = _says_decision(kind, folded, facts)
        elif item is MandatoryItem.DOUBT_REASON:
            said = facts.doubt_is_written or not _asks_identity_paper(text)
        else:
            said = _CHECKS[item](folded, facts)
        if not said:
            lacking.append(item)
    if _TO_FILL.search(folded):
        lacking.append(MandatoryItem.TO_FILL)
    return tuple(lacking)


def says_day(folded: str, day: date | None) -> bool:
    """Say whether a folded text holds a day, in figures or in words."""
    if day is None:
        return False
    french, english = _MONTHS[day.month - 1]
    number = rf"(?<!\d)0?{day.day}"
    written = (
        rf"{number} ?[/.\-] ?0?{day.month} ?[/.\-] ?{day.year}(?!\d)",
        rf"{number}(?:er|st|nd|rd|th)? (?:{french}|{english}),? {day.year}(?!\d)",
        rf"\b{english} {day.day}(?:st|nd|rd|th)?,? {day.year}(?!\d)",
        rf"(?<!\d){day:%Y-%m-%d}(?!\d)",
    )
    return any(re.search(pattern, folded) for pattern in written)


def _says_request(folded: str, facts: LetterFacts) -> bool:
    return bool(re.search(rf"\b{_NUMBER}{facts.number}(?!\d)", folded)) and says_day(folded, facts.received_on)


def _says_reason(folded: str, facts: LetterFacts) -> bool:
    reason = _bare_reason(facts)
    return bool(reason) and reason in folded


def _bare_reason(facts: LetterFacts) -> str:
    return fold(facts.reason).rstrip(" .")


def _says_decision(kind: LetterKind, folded: str, facts: LetterFacts) -> bool:
    """Look for the decision outside the reason, whose own words may be those of a refusal."""
    reason = _bare_reason(facts)
    rest = folded.replace(reason, " ") if reason else folded
    if kind is LetterKind.NO_DATA:
        return bool(_NOTHING_HELD.search(rest))
    return bool((_IN_PART if kind is LetterKind.PARTIAL_REFUSAL else _REFUSED).search(rest))


def _says_article(folded: str, facts: LetterFacts) -> bool:
    if facts.ground is None:
        return False
    article = wording_in("fr", f"rights.refusal_article.{facts.ground}")
    law = _LAW if "RGPD" in article else _FRENCH_ACT
    cited = (_cited(folded, reference) for reference in _REFERENCE.findall(article))
    return bool(law.search(folded)) and all(cited)


def _cited(folded: str, reference: str) -> bool:
    """Say whether 17(3)(b) is there, be it written 17.3.b or 17, paragraphe 3, point b."""
    joint = r"[ ,.()§]*(?:paragraphe|paragraph|par\.?|point|sous)?[ ,.()§]*"
    parts = joint.join(re.findall(r"\w+", reference))
    return bool(re.search(rf"\bart(?:icles?|s?\.)[^.:;]{{0,40}}?(?<!\d){parts}(?!\w)", folded))


def _says_contact(folded: str, facts: LetterFacts) -> bool:
    text = re.sub(r"[\s,]", "", folded)
    return any(re.sub(r"[\s,]", "", fold(way)) in text for way in facts.contacts if way.strip())


def _says_person(folded: str, facts: LetterFacts) -> bool:
    """Look for the name; of someone erased none is known, and what is to be filled in says so."""
    return fold(facts.person) in folded


def _says_change(folded: str, facts: LetterFacts) -> bool:
    wanted = _CHANGE.get(facts.request_kind)
    return wanted is not None and bool(wanted.search(folded))


def _asks_identity_paper(text: str) -> bool:
    """Say whether a sentence asks for a paper; one that says not to send any does not."""
    sentences = (fold(sentence) for sentence in _SENTENCE_END.split(text))
    return any(_IDENTITY_PAPER.search(one) and not _NEGATION.search(one) for one in sentences)


def _all_in(folded: str, patterns: tuple[re.Pattern[str], ...]) -> bool:
    return all(pattern.search(folded) for pattern in patterns)


_CHECKS: Mapping[MandatoryItem, Callable[[str, LetterFacts], bool]] = {
    MandatoryItem.REQUEST: _says_request,
    MandatoryItem.DEADLINE: lambda folded, facts: says_day(folded, facts.due_on),
    MandatoryItem.REASON: _says_reason,
    MandatoryItem.ARTICLE: _says_article,
    MandatoryItem.COMPLAINT: lambda folded, _: _all_in(folded, _COMPLAINT),
    MandatoryItem.JUDGE: lambda folded, _: bool(_JUDGE.search(folded)),
    MandatoryItem.CONTACT: _says_contact,
    MandatoryItem.NEW_DEADLINE: lambda folded, facts: says_day(folded, facts.new_due_on),
    MandatoryItem.LIFTING_DAY: lambda folded, facts: says_day(folded, facts.lifted_on),
    MandatoryItem.SEARCHED: lambda folded, _: _all_in(folded, _SEARCHED),
    MandatoryItem.PERSON: _says_person,
    MandatoryItem.CHANGE: _says_change,
}
