"""Which letter suits a request, and what each must say before it may leave (RGPD art. 12(3), 12(4), 18(3), 19; DSR-12)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from app.rights.kinds import Decision, LetterKind, MandatoryItem, RequestKind

_TOLD_OF = (RequestKind.RECTIFICATION, RequestKind.ERASURE, RequestKind.RESTRICTION)
_DECIDED = {
    Decision.REFUSED: LetterKind.REFUSAL,
    Decision.PARTIAL: LetterKind.PARTIAL_REFUSAL,
    Decision.NO_DATA: LetterKind.NO_DATA,
}
# Those that settle the request: once one is sent, it may be closed.
CLOSING_LETTERS = (LetterKind.ANSWER, LetterKind.NO_DATA, LetterKind.PARTIAL_REFUSAL, LetterKind.REFUSAL)
REFUSALS = (LetterKind.PARTIAL_REFUSAL, LetterKind.REFUSAL)

_REMEDIES = (MandatoryItem.COMPLAINT, MandatoryItem.JUDGE, MandatoryItem.CONTACT)
_REFUSED = (MandatoryItem.REQUEST, MandatoryItem.DECISION, MandatoryItem.REASON, MandatoryItem.ARTICLE, *_REMEDIES)
MANDATORY: Mapping[LetterKind, tuple[MandatoryItem, ...]] = {
    LetterKind.ACKNOWLEDGEMENT: (MandatoryItem.REQUEST, MandatoryItem.DEADLINE),
    LetterKind.IDENTITY_QUESTION: (MandatoryItem.REQUEST, MandatoryItem.CONTACT, MandatoryItem.DOUBT_REASON),
    LetterKind.EXTENSION: (
        MandatoryItem.REQUEST,
        MandatoryItem.REASON,
        MandatoryItem.NEW_DEADLINE,
        MandatoryItem.COMPLAINT,
    ),
    LetterKind.ANSWER: (MandatoryItem.REQUEST, MandatoryItem.CONTACT),
    LetterKind.NO_DATA: (
        MandatoryItem.REQUEST,
        MandatoryItem.DECISION,
        MandatoryItem.SEARCHED,
        MandatoryItem.COMPLAINT,
        MandatoryItem.JUDGE,
    ),
    LetterKind.PARTIAL_REFUSAL: _REFUSED,
    LetterKind.REFUSAL: _REFUSED,
    LetterKind.RESTRICTION_LIFTED: (MandatoryItem.REQUEST, MandatoryItem.LIFTING_DAY),
    LetterKind.RECIPIENT_NOTICE: (MandatoryItem.PERSON, MandatoryItem.CHANGE),
}


@dataclass(frozen=True, slots=True)
class LetterState:
    """How far a request is, as far as letters are concerned.

    ``is_known`` says that the person is in the book, ``is_erased`` that they were; ``written`` are the letters on record.
    """

    kind: RequestKind
    is_open: bool
    is_known: bool
    is_erased: bool = False
    in_doubt: bool = False
    may_be_extended: bool = False
    is_extended: bool = False
    is_restricted: bool = False
    has_recipients: bool = False
    decision: Decision | None = None
    written: frozenset[LetterKind] = frozenset()


def letters_for(state: LetterState) -> tuple[LetterKind, ...]:
    """Return the letters that make sense now, the one to propose first.

    A closed request only tells its recipients and the end of its restriction. Nobody is told that nothing is held on them
    while they are in the book, nor that something was done for them where they are not; an erasure is confirmed once done.
    """
    if not state.is_open:
        return _after_the_answer(state)
    fit: list[LetterKind] = [LetterKind.ACKNOWLEDGEMENT, LetterKind.IDENTITY_QUESTION]
    if state.may_be_extended or state.is_extended:
        fit.append(LetterKind.EXTENSION)
    if state.is_erased or (state.is_known and state.kind is not RequestKind.ERASURE):
        fit.append(LetterKind.ANSWER)
    if not state.is_known:
        fit.append(LetterKind.NO_DATA)
    if state.is_known or state.is_erased:
        fit.append(LetterKind.PARTIAL_REFUSAL)
    fit += [LetterKind.REFUSAL, *_after_the_answer(state)]
    first = _proposed(state, fit)
    return (first, *(one for one in fit if one is not first))


def _after_the_answer(state: LetterState) -> tuple[LetterKind, ...]:
    fit = []
    if state.is_restricted:
        fit.append(LetterKind.RESTRICTION_LIFTED)
    if state.has_recipients and state.kind in _TOLD_OF:
        fit.append(LetterKind.RECIPIENT_NOTICE)
    return tuple(fit)


def _proposed(state: LetterState, fit: list[LetterKind]) -> LetterKind:
    """Return the next letter of the course: who, more time, received, then what was decided, else the answer."""
    wished = (
        LetterKind.IDENTITY_QUESTION if state.in_doubt else None,
        LetterKind.EXTENSION if state.is_extended else None,
        None if state.written else LetterKind.ACKNOWLEDGEMENT,
        _DECIDED.get(state.decision) if state.decision else None,
        LetterKind.ANSWER,
        LetterKind.NO_DATA,
    )
    waiting = (one for one in wished if one in fit and one not in state.written)
    return next((one for one in waiting if one is not None), fit[0])
