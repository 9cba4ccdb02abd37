"""What a person's own words amount to: yes, no, both, or nothing sure. Only an unmistakable yes is one (RGPD art. 4(11))."""

from __future__ import annotations

import re
from enum import StrEnum

from app.consent.one_time_code import without_codes
from app.values.text import fold

_SENTENCES = re.compile(r"[\n.!,;:]+")
_GREETING = re.compile(
    r"^((bonjour|bonsoir|hello|hi|dear|madame|monsieur|mesdames|messieurs|merci|et|donc|alors)\b[ ]*)+"
)
_YES = re.compile(
    r"(oui|yes|je (vous )?confirme|j'accepte|je suis (bien )?d'accord|accord confirme|confirme"
    r"|i (hereby |do )?confirm|i agree|i accept|confirmed)\b"
)
_NO = re.compile(
    r"(?:^|\s)(?:je refuse|refus(?:e|ee|er)?|stop|desabonn\w*|desinscri\w*|desinscrivez|retirez|supprimez|effacez"
    r"|(?:ne|n')\s?(?:veux|souhaite|desire|accepte|confirme)\w*\s+(?:pas|plus)|(?:ne|n')\s?(?:me|m')\s?\w+\s?\w*\s+plus"
    r"|pas d'accord|pas interesse\w*|plus interesse\w*|je m'oppose|je retire|j'annule"
    r"|unsubscribe|i refuse|i decline|i object|i withdraw|remove me|opt[ -]?out"
    r"|(?:do not|don't) (?:want|wish|agree|accept|confirm|contact|write)|not interested)\b"
)
_NO_FIRST = re.compile(r"(non|no|nope)\b(?! (seulement|problem))")
_DOUBT = re.compile(
    r"\b(mais|sauf|seulement|uniquement|excepte|a condition|si|peut-etre|plus tard|erreur|pourquoi"
    r"|but|only|except|unless|if|maybe|perhaps|later|error|mistake|why)\b"
)
_NEGATION = re.compile(r"\b(ne|pas|jamais|aucun|aucune|rien|not|never|don't|didn't)\b|\bn'")


class Meaning(StrEnum):
    """What words amount to."""

    YES = "yes"
    NO = "no"
    BOTH = "both"
    RESERVED = "reserved"
    UNCLEAR = "unclear"
    NOTHING = "nothing"


def meaning_of(words: str) -> Meaning:
    """Return what a person's own words amount to; the code, greetings and thanks say nothing.

    RESERVED is a yes with a question, a condition or a doubt; UNCLEAR is one of these without a yes.
    """
    text = without_codes(words)
    sentences = [_GREETING.sub("", fold(one)) for one in _SENTENCES.split(text)]
    sentences = [one.strip(" -*\"'()«»>") for one in sentences]
    said = [one for one in sentences if one]
    whole = " ".join(said)
    yes = any(_YES.match(one) for one in said)
    no = any(_NO_FIRST.match(one) for one in said) or bool(_NO.search(whole))
    if no:
        return Meaning.BOTH if yes else Meaning.NO
    hesitates = bool(_DOUBT.search(whole) or _NEGATION.search(whole)) or "?" in text
    if yes:
        return Meaning.RESERVED if hesitates else Meaning.YES
    return Meaning.UNCLEAR if hesitates else Meaning.NOTHING
