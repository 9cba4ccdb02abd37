"""Which rights a message invokes, in its own words: proposals for whoever reads it, never a decision (RGPD art. 12(2))."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from app.consent.kinds import Channel
from app.consent.reply_text import split_text
from app.rights.certainty import Certainty
from app.rights.kinds import RequestKind
from app.rights.message_negation import hedged, unless_negated
from app.rights.message_words import Sentence, read_sentences
from app.rights.rights_lexicon import RightsLexicon, Statute, rights_lexicon

QUOTE = 200
_READ_AT_MOST = 20_000
_ENDS_CHANNELS = frozenset({"mais", "but", "sauf", "except", "seulement", "uniquement", "contre", "revanche"})
_ARTICLE = re.compile(
    r"(?<![^ ])(?:articles?|arts?) (?:n )?((?:(?:\d{1,3}|et|a|au|ou|l|d|de|s|articles?|arts?|and|or|to|the|paragraphe|par|al"
    r"|alinea|point|b|c|f) )*)"
)
_RANGE = re.compile(r"(?<![^ ])(\d{1,3}) (?:a|au|to) (?:l )?(?:article )?(\d{1,3}) ")
_ARTICLE_TAIL = 60


@dataclass(frozen=True, slots=True)
class InvokedRight:
    """One right with the sentence that says it; an objection names the channels that the person named, none for all."""

    kind: RequestKind
    certainty: Certainty
    quote: str
    channels: tuple[Channel, ...] = ()


@dataclass(frozen=True, slots=True)
class Hit:
    """Words ``start`` to ``end`` of a sentence that say a right; some phrases hold a negation of their own."""

    kind: RequestKind
    certainty: Certainty
    start: int
    end: int
    says_no: bool = False

    def yields_to(self, other: Hit) -> bool:
        """Say whether another right is said by a longer phrase that begins at the same word."""
        return other.kind is not self.kind and other.start == self.start and other.end > self.end


def read_rights(text: str) -> tuple[InvokedRight, ...]:
    """Return the rights that a message invokes, once each, the surest first (DSR-01).

    What the person quotes of an earlier message is not theirs; a right that they say they do not ask for is not proposed.
    """
    lexicon = rights_lexicon()
    sentences = [one.without(lexicon.fillers) for one in read_sentences(own_part(text)[:_READ_AT_MOST])]
    sentences = [one for one in sentences if one.words and not lexicon.foot.search(one.line)]
    whole = " ".join(one.line for one in sentences)
    found: dict[RequestKind, InvokedRight] = {}
    for sentence in sentences:
        for hit in _hits_of(sentence, whole, lexicon):
            right = InvokedRight(hit.kind, hit.certainty, _quote(sentence, hit), _channels(sentence, hit, lexicon))
            found[hit.kind] = _both(found[hit.kind], right) if hit.kind in found else right
    if RequestKind.OBJECTION not in found and (stop := _bare_stop(sentences, lexicon)):
        certainty = Certainty.DOUBTFUL if found else Certainty.LIKELY
        found[RequestKind.OBJECTION] = InvokedRight(RequestKind.OBJECTION, certainty, stop)
    return tuple(sorted(found.values(), key=lambda right: right.certainty.rank))


def own_part(text: str) -> str:
    """Return what the person wrote themselves, or the whole of a message that was only handed on."""
    spoken = split_text(text)
    return spoken.quoted if spoken.is_forwarded and not spoken.own else spoken.own


def _both(first: InvokedRight, second: InvokedRight) -> InvokedRight:
    """Keep the surer sentence, and the channels of both where both are as sure and narrow."""
    if second.certainty.rank < first.certainty.rank:
        return second
    if second.certainty is first.certainty and first.channels and second.channels:
        return replace(first, channels=tuple(one for one in Channel if one in {*first.channels, *second.channels}))
    return first


def _hits_of(sentence: Sentence, whole: str, lexicon: RightsLexicon) -> list[Hit]:
    line = lexicon.innocent.sub(_blank, sentence.line)
    hits = [*_phrases(sentence, line, lexicon), *_nouns(sentence, line, whole, lexicon)]
    hits += _articles(sentence, line, whole, lexicon)
    kept: list[Hit] = []
    for hit in hits:
        certainty = unless_negated(sentence, hit.start, hit.end, hit.certainty, lexicon, says_no=hit.says_no)
        if certainty is not None and not any(hit.yields_to(other) for other in hits):
            kept.append(replace(hit, certainty=hedged(sentence, hit.start, certainty, lexicon)))
    return kept


def _blank(found: re.Match[str]) -> str:
    """Return a stretch of the same length that no phrase meets."""
    return "." * (len(found[0]) - 1) + " "


def _phrases(sentence: Sentence, line: str, lexicon: RightsLexicon) -> Iterator[Hit]:
    for phrase in lexicon.phrases:
        for found in phrase.pattern.finditer(line):
            yield Hit(phrase.kind, phrase.certainty, *sentence.span(found), phrase.says_no)


def _nouns(sentence: Sentence, line: str, whole: str, lexicon: RightsLexicon) -> Iterator[Hit]:
    """A right named by its noun where the sentence speaks of rights, or is an item of a message that does."""
    if lexicon.rights_named.search(line):
        certainty = Certainty.CERTAIN
    elif lexicon.data_named.search(line) or (sentence.is_item and lexicon.rights_named.search(whole)):
        certainty = Certainty.LIKELY
    else:
        return
    for kind, noun in lexicon.nouns.items():
        for found in noun.finditer(line):
            yield Hit(kind, certainty, *sentence.span(found))


def _articles(sentence: Sentence, line: str, whole: str, lexicon: RightsLexicon) -> Iterator[Hit]:
    for found in _ARTICLE.finditer(line):
        if lexicon.other_texts.search(line, found.end(1), found.end(1) + _ARTICLE_TAIL):
            continue
        statute, certainty = _statute(line, whole, lexicon)
        if statute is None:
            continue
        span = sentence.span(found)
        for number, cited in _numbers(found[1], certainty):
            if number in statute.rights:
                yield Hit(statute.rights[number], cited, *span)


def _statute(line: str, whole: str, lexicon: RightsLexicon) -> tuple[Statute | None, Certainty]:
    """Return the law whose articles a sentence cites: the one that it names, else the one that the message does."""
    for statute in (lexicon.gdpr, lexicon.french_act):
        if statute.marks.search(line):
            return statute, Certainty.CERTAIN
    if lexicon.gdpr.marks.search(whole) or lexicon.data_named.search(line):
        return lexicon.gdpr, Certainty.LIKELY
    return None, Certainty.DOUBTFUL


def _numbers(cited: str, certainty: Certainty) -> Iterator[tuple[int, Certainty]]:
    """Return the articles named; « 15 à 22 » cites the whole chapter, which says no right in particular."""
    ranges = list(_RANGE.finditer(cited))
    for bounds in ranges:
        for number in range(int(bounds[1]), min(int(bounds[2]), 99) + 1):
            yield number, Certainty.DOUBTFUL
    for number in re.findall(r"\d+", _RANGE.sub("", cited)):
        yield int(number), certainty


def _channels(sentence: Sentence, hit: Hit, lexicon: RightsLexicon) -> tuple[Channel, ...]:
    """Return the means that an objection names, up to a « mais »; where it names none, those said before it."""
    if hit.kind is not RequestKind.OBJECTION:
        return ()
    first, clause_end = sentence.clause_of(hit.start)
    said = list(sentence.words[hit.start : max(hit.end, clause_end)])
    at = max(hit.end, clause_end)
    while at < len(sentence.words) and sentence.words[at] not in _ENDS_CHANNELS:
        begins, ends = at, sentence.clause_of(at)[1]
        at = ends
        if not lexicon.welcome.search(sentence.line_of(begins, ends)):
            said += sentence.words[begins:ends]
    return _named_channels(said, lexicon) or _named_channels(sentence.words[first : hit.start], lexicon)


def _named_channels(words: Sequence[str], lexicon: RightsLexicon) -> tuple[Channel, ...]:
    line = lexicon.wanted_contact.sub(_blank, "".join(f"{word} " for word in words))
    named: set[Channel] = set()
    for channel, ways in lexicon.channels.items():
        if ways.search(line):
            named.add(channel)
            line = ways.sub(_blank, line)
    return tuple(channel for channel in Channel if channel in named)


def _bare_stop(sentences: Sequence[Sentence], lexicon: RightsLexicon) -> str:
    """Return the sentence in which « stop » stands, or which says « arrêtez » and nothing else."""
    for sentence in sentences:
        line = lexicon.innocent.sub(_blank, sentence.line)
        found = lexicon.bare_stop.search(line) or lexicon.bare_order.fullmatch(line)
        if found is not None:
            start, end = sentence.span(found)
            if unless_negated(sentence, start, end, Certainty.LIKELY, lexicon, says_no=False) is not None:
                return sentence.written[:QUOTE]
    return ""


def _quote(sentence: Sentence, hit: Hit) -> str:
    """Return the sentence, or of a long one what stands from the clause of the right on."""
    if len(sentence.written) <= QUOTE:
        return sentence.written
    begins = sentence.places[sentence.clause_of(hit.start)[0]]
    begins = begins if sentence.places[hit.end - 1] - begins < QUOTE - 2 else sentence.places[hit.start]
    part = sentence.written[begins:]
    cut = part if len(part) < QUOTE - 1 else part[: QUOTE - 2] + "…"
    return f"…{cut}" if begins else cut
