"""Templates of letters: blanks filled from the record, and a text edited by hand turned back into a template."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from difflib import SequenceMatcher
from enum import StrEnum

from app.rights.kinds import HeirGround, LetterKind, MandatoryItem, RefusalGround, RequestKind
from app.rights.letter_checks import LetterFacts, missing_items
from app.values.text import fold
from resources import wording_in, wording_table

_BLANK = re.compile(r"\{([^{}]*)\}")
_PARAGRAPHS = re.compile(r"\n{2,}")


class LetterField(StrEnum):
    """A blank that a template may hold."""

    GREETING = "greeting"
    CLOSING = "closing"
    NUMBER = "number"
    RECEIVED = "received"
    REQUEST = "request"
    DUE = "due"
    NEW_DUE = "new_due"
    REASON = "reason"
    GROUND = "ground"
    GROUND_ARTICLE = "ground_article"
    ABOUT = "about"
    PERSON = "person"
    IDENTIFIERS = "identifiers"
    HEIR_GROUND = "heir_ground"
    DOUBT = "doubt"
    CHANGES = "changes"
    RECIPIENTS = "recipients"
    RESTRICTED_ON = "restricted_on"
    CHANNELS = "channels"
    EXECUTOR = "executor"
    BECAUSE = "because"
    DAY = "day"
    INSTRUCTION = "instruction"
    COMPLAINT = "complaint"
    JUDGE = "judge"
    CONTACT = "contact"
    BUSINESS = "business"


@dataclass(frozen=True, slots=True)
class Span:
    """Where a blank was filled; an empty one stood for a paragraph that had nothing to say."""

    start: int
    end: int
    field: str


@dataclass(frozen=True, slots=True)
class Filled:
    """A template with its blanks filled, and where they were."""

    text: str
    spans: tuple[Span, ...] = ()


def template_key(kind: LetterKind, request: RequestKind, heir: HeirGround | None = None) -> str:
    """Return the name of the template of a letter: answers differ by right, and heirs have theirs."""
    if kind is LetterKind.ANSWER:
        return f"answer.heir_{heir}" if heir is not None else f"answer.{request}"
    if heir is not None and kind in (LetterKind.ACKNOWLEDGEMENT, LetterKind.IDENTITY_QUESTION):
        return f"{kind}.heir"
    return kind.value


def kind_of_template(key: str) -> LetterKind:
    """Return the letter that a template makes."""
    return LetterKind(key.partition(".")[0])


def template_keys(language: str = "fr") -> tuple[str, ...]:
    """Return the names of all shipped templates."""
    return tuple(wording_table(language, "letters")["body"])


def shipped_template(key: str, language: str = "fr") -> str:
    """Return a template as it is shipped; KeyError where there is none of that name."""
    return wording_table(language, "letters")["body"][key].strip()


def fill(template: str, values: Mapping[str, str]) -> Filled:
    """Fill the blanks in one pass, so that what they bring is never read as a blank; empty paragraphs go."""
    text, spans = "", []
    for paragraph in _PARAGRAPHS.split(template.strip()):
        if text:
            text += "\n\n"
        start, end = len(text), 0
        for blank in _BLANK.finditer(paragraph):
            text += paragraph[end : blank.start()]
            value = values.get(blank[1], blank[0])
            spans.append(Span(len(text), len(text) + len(value), blank[1]))
            text, end = text + value, blank.end()
        text += paragraph[end:]
        if not text[start:].strip():
            text = text[:start].removesuffix("\n\n")
            spans = [span for span in spans if span.start < start]
            spans += [Span(len(text), len(text), blank[1]) for blank in _BLANK.finditer(paragraph)]
    return Filled(text, tuple(spans))


def unfill(filled: Filled, edited: str) -> str:
    """Turn an edited text back into a template: what filled a blank and was left as it was is that blank again."""
    matcher = SequenceMatcher(None, filled.text, edited, autojunk=False)
    blocks = matcher.get_matching_blocks()
    found: list[tuple[int, int, str]] = []
    for span in filled.spans:
        for block in blocks:
            if block.a <= span.start and span.end <= block.a + block.size and block.size:
                start = block.b + span.start - block.a
                found.append((start, start + span.end - span.start, span.field))
                break
    for start, end, field in sorted(found, reverse=True):
        blank = f"{{{field}}}"
        edited = edited[:start] + (f"\n\n{blank}" if start == end else blank) + edited[end:]
    return edited


def shown_template(template: str, language: str) -> str:
    """Return a template with its blanks named for the person reading."""
    return _BLANK.sub(lambda blank: f"{{{_label(blank[1], language)}}}", template)


def typed_template(text: str, language: str) -> str:
    """Return a template from what a person typed, with the names that they read; an unknown one stays as it is."""
    names = {fold(_label(field, language)): field.value for field in LetterField}
    return _BLANK.sub(lambda blank: f"{{{names.get(fold(blank[1]), blank[1])}}}", text)


def unknown_field(template: str) -> str:
    """Return the first blank that is no field, or a brace that stands alone; empty where all is well."""
    for blank in _BLANK.finditer(template):
        if blank[1] not in tuple(LetterField):
            return blank[0]
    rest = _BLANK.sub("", template)
    return next((brace for brace in rest if brace in "{}"), "")


def lacking_items(key: str, template: str, language: str = "fr") -> tuple[MandatoryItem, ...]:
    """Return what every letter of this template would lack, tried on an invented request."""
    facts = _specimen()
    return missing_items(kind_of_template(key), fill(template, _specimen_values(facts, language)).text, facts)


def _label(field: str, language: str) -> str:
    return wording_table(language, "letters")["field"].get(field, field)


def _specimen() -> LetterFacts:
    return LetterFacts(
        request_kind=RequestKind.ERASURE,
        number=48_151,
        received_on=date(2031, 1, 13),
        due_on=date(2031, 2, 13),
        new_due_on=date(2031, 4, 14),
        person="Xanthippe Zyrianova",
        addressee="Xanthippe Zyrianova",
        contacts=("quetzal@zyrian.example",),
        reason="Wxyz, vwxy",
        ground=RefusalGround.LEGAL_CLAIMS,
        lifted_on=date(2031, 5, 19),
        doubt_is_written=True,
    )


def _specimen_values(facts: LetterFacts, language: str) -> dict[str, str]:
    values = {field.value: "…" for field in LetterField}
    values |= {
        LetterField.NUMBER: str(facts.number),
        LetterField.RECEIVED: f"{facts.received_on:%d/%m/%Y}",
        LetterField.DUE: f"{facts.due_on:%d/%m/%Y}",
        LetterField.NEW_DUE: f"{facts.new_due_on:%d/%m/%Y}",
        LetterField.DAY: f"{facts.lifted_on:%d/%m/%Y}",
        LetterField.REASON: facts.reason,
        LetterField.GROUND_ARTICLE: wording_in(language, f"rights.refusal_article.{facts.ground}"),
        LetterField.PERSON: facts.person,
        LetterField.IDENTIFIERS: facts.person,
        LetterField.ABOUT: facts.person,
        LetterField.CONTACT: facts.contacts[0],
        LetterField.COMPLAINT: wording_in(language, "rights.letter.complaint"),
        LetterField.JUDGE: wording_in(language, "rights.letter.judge"),
        LetterField.INSTRUCTION: wording_in(language, f"letters.instruction.{facts.request_kind}"),
    }
    return values
