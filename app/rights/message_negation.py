"""Whether a right that a sentence names is asked for: « n'effacez pas » and « merci d'avoir effacé » ask for nothing."""

from __future__ import annotations

import re

from app.rights.certainty import Certainty
from app.rights.message_words import Sentence, is_imperative
from app.rights.rights_lexicon import RightsLexicon

_NE = frozenset({"ne", "n"})
_WITH_NE = frozenset({"pas", "pa", "point", "jamais", "surtout", "aucunement", "nullement", "plus", "rien"})
_WITHOUT_NE = frozenset({"pas", "pa", "point", "jamais"})
_ENGLISH_NOT = frozenset({"not", "never", "dont", "t"})
_PRONOUNS = frozenset({"me", "m", "nous", "vous", "les", "l", "le", "la", "en", "y", "moi", "te", "t"})
_ORDERS = frozenset({"stop", "please", "arrete", "supprime", "efface"})
_WITHIN = 5


def unless_negated(
    sentence: Sentence, start: int, end: int, certainty: Certainty, lexicon: RightsLexicon, *, says_no: bool
) -> Certainty | None:
    """Return how sure it is that the words from ``start`` to ``end`` ask for something; none where they are denied.

    A phrase that holds its own negation (« ne m'écrivez plus ») is not denied by it. « Vous n'avez toujours pas effacé »
    complains that nothing was done: it is a request, not its contrary.
    """
    first = sentence.clause_of(start)[0]
    if _is_done(sentence, first, start, end, lexicon):
        return None
    if says_no:
        return certainty
    complains = bool(lexicon.complaints.search(sentence.line_of(first, end)))
    if _is_denied(sentence, start, end, lexicon):
        complains = complains or _is_reproach(sentence, first, start)
        if not complains:
            return None
    return max(certainty, Certainty.LIKELY, key=lambda one: one.rank) if complains else certainty


def _is_denied(sentence: Sentence, start: int, end: int, lexicon: RightsLexicon) -> bool:
    first, last = sentence.clause_of(start)
    if _ne_before(sentence, first, start, last) or _WITHOUT_NE & {*sentence.words[start + 1 : min(end + 1, last)]}:
        return True
    if start > first and sentence.words[start - 1] in _ENGLISH_NOT:
        return True
    before = lexicon.innocent_negations.sub("", sentence.line_of(first, start))
    word = sentence.words[start]
    return bool(lexicon.negators.search(before)) and not is_imperative(word) and word not in _ORDERS


def hedged(sentence: Sentence, start: int, certainty: Certainty, lexicon: RightsLexicon) -> Certainty:
    """Return how sure it is once words before that only ask or wonder are heard."""
    before = sentence.line_of(sentence.clause_of(start)[0], start)
    return Certainty.LIKELY if certainty is Certainty.CERTAIN and lexicon.hedges.search(before) else certainty


def _is_done(sentence: Sentence, first: int, start: int, end: int, lexicon: RightsLexicon) -> bool:
    done_by_us = re.search(r"(?<![^ ])vous avez (?:bien |deja )?$", sentence.line_of(first, start))
    return bool(done_by_us or lexicon.done.search(sentence.line_of(first, end)))


def _ne_before(sentence: Sentence, first: int, start: int, last: int) -> bool:
    at = _before_pronouns(sentence, first, start)
    closes = _WITH_NE & {*sentence.words[start + 1 : min(start + _WITHIN, last)]}
    return at >= first and sentence.words[at] in _NE and bool(closes)


def _is_reproach(sentence: Sentence, first: int, start: int) -> bool:
    """« Vous n'effacez pas » and « vous effacez pas » reproach; « que vous n'effaciez pas » asks not to."""
    at = _before_pronouns(sentence, first, start)
    if at < first or sentence.words[at] not in _NE:
        return (
            start > first and sentence.words[start - 1] == "vous" and sentence.words[start - 2 : start - 1] != ("que",)
        )
    before = sentence.words[max(first, at - 2) : at]
    return before[-1:] == ("vous",) and before[:1] != ("que",)


def _before_pronouns(sentence: Sentence, first: int, start: int) -> int:
    at = start - 1
    while at >= first and sentence.words[at] in _PRONOUNS:
        at -= 1
    return at
