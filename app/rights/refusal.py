"""Which grounds may refuse which right: each ground is its article's, and none refuses an objection to prospecting."""

from __future__ import annotations

from collections.abc import Mapping

from app.rights.kinds import FeeGround, RefusalGround, RequestKind

_ANY = (
    RefusalGround.NOT_IDENTIFIED,
    RefusalGround.UNFOUNDED,
    RefusalGround.EXCESSIVE,
    RefusalGround.NOT_AN_HEIR,
)
_OWN: Mapping[RequestKind, tuple[RefusalGround, ...]] = {
    RequestKind.ACCESS: (RefusalGround.OTHERS_RIGHTS,),
    RequestKind.RECTIFICATION: (RefusalGround.ACCURATE,),
    RequestKind.ERASURE: (
        RefusalGround.LEGAL_OBLIGATION,
        RefusalGround.LEGAL_CLAIMS,
        RefusalGround.EXPRESSION,
        RefusalGround.NO_GROUND,
    ),
    RequestKind.RESTRICTION: (RefusalGround.NO_GROUND,),
    RequestKind.PORTABILITY: (RefusalGround.NOT_PORTABLE, RefusalGround.OTHERS_RIGHTS),
    # Prospecting stopped when the objection was received; only other processing may go on (art. 21(1) and 21(3)).
    RequestKind.OBJECTION: (RefusalGround.COMPELLING_GROUNDS, RefusalGround.LEGAL_CLAIMS),
    RequestKind.DIRECTIVES: (),
}


def refusal_grounds(kind: RequestKind) -> tuple[RefusalGround, ...]:
    """Return the grounds on which a request of this kind may be refused, wholly or in part."""
    return (*_OWN[kind], *_ANY)


def may_ask_fee(ground: FeeGround | None, reason: str, kind: RequestKind) -> bool:
    """Say whether a fee may be asked: where manifestly unfounded or excessive and justified, or for a further copy (DSR-17)."""
    if ground is FeeGround.EXTRA_COPY:
        return kind is RequestKind.ACCESS
    return ground is FeeGround.UNFOUNDED_OR_EXCESSIVE and bool(reason.strip())
