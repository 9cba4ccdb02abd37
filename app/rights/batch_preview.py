"""Before several erasures: what goes, what moves to the vault, what stays and why, counted by reason (RET-15)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.formats import format_count, format_pair
from resources import wording

if TYPE_CHECKING:
    from app.rights.erase_several import PersonDecision


@dataclass(frozen=True, slots=True)
class BatchPreview:
    """Three lists of lines, each with its count: rows that go, archives by reason, people and traces that stay."""

    gone: tuple[tuple[str, int], ...]
    archived: tuple[tuple[str, int], ...]
    kept: tuple[tuple[str, int], ...]
    stays: tuple[tuple[str, int], ...]
    erased: int
    anonymised: int

    @property
    def total(self) -> int:
        """How many people leave the book."""
        return self.erased + self.anonymised


def foresee_batch(decisions: Iterable[PersonDecision]) -> BatchPreview:
    """Count what the decisions would do; nothing is done."""
    gone, archived, kept, stays = Counter[str](), Counter[str](), Counter[str](), Counter[str]()
    erased = anonymised = 0
    for decision in decisions:
        if not decision.erases:
            kept[decision.obstacle or decision.remark or wording("erasure.left.decided")] += 1
            continue
        gone.update({going.label: going.rows for going in decision.going})
        stays.update(decision.stays)
        anonymised += decision.anonymises
        erased += not decision.anonymises
        if decision.deposit is not None:
            archived[decision.deposit.reason.label] += 1
    return BatchPreview(
        _ordered(gone), _ordered(archived), _ordered(kept), _ordered(stays), erased=erased, anonymised=anonymised
    )


def counted(lines: Iterable[tuple[str, int]]) -> str:
    """Return lines as text, one below the other."""
    return "\n".join(format_pair(what, format_count(count)) for what, count in lines)


def _ordered(counts: Counter[str]) -> tuple[tuple[str, int], ...]:
    return tuple(sorted(((what, count) for what, count in counts.items() if count), key=lambda one: -one[1]))
