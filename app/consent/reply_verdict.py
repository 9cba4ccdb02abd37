"""May a reply count as the person's confirmation? One pure function, that asks whenever it is not sure (CON-09).

The code alone, in the message quoted, proves only that our message arrived: the yes must be the person's own.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

from app.consent.kinds import ConfirmationOutcome
from app.consent.one_time_code import find_codes
from app.consent.reply import Reply
from app.consent.reply_meaning import Meaning, meaning_of
from resources import wording


class Verdict(StrEnum):
    """What a reply is worth."""

    CONFIRMED = "confirmed"
    DECLINED = "declined"
    ASK = "ask"
    REFUSED = "refused"


class ReplyReason(StrEnum):
    """Why."""

    CODE_WRITTEN = "code_written"
    CLEAR_YES = "clear_yes"
    SAYS_NO = "says_no"
    OTHER_ADDRESS = "other_address"
    FORWARDED = "forwarded"
    AUTOMATIC = "automatic"
    BOUNCE = "bounce"
    ONLY_QUOTED = "only_quoted"
    NO_CODE = "no_code"
    BOTH = "both"
    RESERVED = "reserved"
    UNCLEAR = "unclear"
    SEVERAL_CODES = "several_codes"
    UNKNOWN_CODE = "unknown_code"
    ALREADY_CLOSED = "already_closed"
    EXPIRED = "expired"
    OUR_MESSAGE = "our_message"


_NEVER_PROOF = frozenset({ReplyReason.AUTOMATIC, ReplyReason.BOUNCE})


@dataclass(frozen=True, slots=True)
class AskedRequest:
    """What a verdict needs of the request: its code, the address asked, how it ended, whether its time is over."""

    code: str
    address: str
    outcome: ConfirmationOutcome | None = None
    is_overdue: bool = False


@dataclass(frozen=True, slots=True)
class ReplyVerdict:
    """The answer and its reason; ``says_no`` warns that the person's own words hold a no, whatever the verdict."""

    verdict: Verdict
    reason: ReplyReason
    says_no: bool = False

    @property
    def may_confirm(self) -> bool:
        """Say whether someone who read the message may count it as a yes."""
        asks = self.verdict is Verdict.ASK and self.reason not in _NEVER_PROOF
        return self.verdict is Verdict.CONFIRMED or asks

    @property
    def may_decline(self) -> bool:
        """Say whether someone who read the message may count it as a no."""
        return self.verdict is Verdict.DECLINED or self.may_confirm

    @property
    def sentence(self) -> str:
        """The reason for the person reading."""
        return wording(f"confirmation.reason.{self.reason.value}")


def codes_of(reply: Reply) -> tuple[str, ...]:
    """Return the codes of a reply, those of the person's own words first."""
    return tuple(dict.fromkeys(find_codes(reply.own_words) + find_codes(reply.subject) + find_codes(reply.quoted)))


def judge_reply(reply: Reply, request: AskedRequest | None, known_codes: Collection[str]) -> ReplyVerdict:
    """Judge a reply to a request; ``known_codes`` are those of the reply that this folder gave out."""
    meaning = meaning_of(reply.own_words)
    says_no = meaning in (Meaning.NO, Meaning.BOTH)
    refused = _refusal(reply, request)
    if refused is not None or request is None:
        return ReplyVerdict(Verdict.REFUSED, refused or ReplyReason.UNKNOWN_CODE, says_no)
    own = [code for code in find_codes(reply.own_words) if code in known_codes]
    doubt = _doubt(reply, request, own, known_codes)
    if doubt is not None:
        return ReplyVerdict(Verdict.ASK, doubt, says_no)
    verdict, reason = _by_words(meaning, is_written=request.code in own, is_quoted=request.code in known_codes)
    return ReplyVerdict(verdict, reason, says_no)


def _refusal(reply: Reply, request: AskedRequest | None) -> ReplyReason | None:
    if reply.is_draft:
        return ReplyReason.OUR_MESSAGE
    if request is None:
        return ReplyReason.UNKNOWN_CODE
    if reply.sender != request.address and request.address in reply.recipients:
        return ReplyReason.OUR_MESSAGE
    if request.outcome is not None:
        expired = request.outcome is ConfirmationOutcome.EXPIRED
        return ReplyReason.EXPIRED if expired else ReplyReason.ALREADY_CLOSED
    return ReplyReason.EXPIRED if request.is_overdue else None


def _doubt(reply: Reply, request: AskedRequest, own: list[str], known_codes: Collection[str]) -> ReplyReason | None:
    several = len(own) > 1 or (not own and len(known_codes) > 1)
    doubts = (
        (reply.is_bounce, ReplyReason.BOUNCE),
        (reply.is_automatic, ReplyReason.AUTOMATIC),
        (reply.is_forwarded, ReplyReason.FORWARDED),
        (reply.sender != request.address, ReplyReason.OTHER_ADDRESS),
        (several, ReplyReason.SEVERAL_CODES),
    )
    return next((reason for applies, reason in doubts if applies), None)


_BY_MEANING = {
    Meaning.NO: (Verdict.DECLINED, ReplyReason.SAYS_NO),
    Meaning.BOTH: (Verdict.ASK, ReplyReason.BOTH),
    Meaning.RESERVED: (Verdict.ASK, ReplyReason.RESERVED),
    Meaning.UNCLEAR: (Verdict.ASK, ReplyReason.UNCLEAR),
}


def _by_words(meaning: Meaning, *, is_written: bool, is_quoted: bool) -> tuple[Verdict, ReplyReason]:
    if meaning in _BY_MEANING:
        return _BY_MEANING[meaning]
    if is_written:
        return Verdict.CONFIRMED, ReplyReason.CODE_WRITTEN
    if is_quoted:
        return (
            (Verdict.CONFIRMED, ReplyReason.CLEAR_YES)
            if meaning is Meaning.YES
            else (Verdict.ASK, ReplyReason.ONLY_QUOTED)
        )
    return Verdict.ASK, ReplyReason.NO_CODE
