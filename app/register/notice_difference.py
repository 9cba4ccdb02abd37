"""Where a notice in use and the register no longer agree: block by block, what was published and what would be said now (INF-08)."""

from __future__ import annotations

import json
from dataclasses import dataclass

from app.consent.kinds import TextKind
from app.register.notice import current_notice
from app.register.notice_facts import gather_notice_facts
from app.register.notice_items import NoticeFacts, NoticeItem, facts_body, items_of
from app.register.notice_text import NoticeSection, sections_of, write_notice
from app.workspace import UnitOfWork
from resources import language as reading_language
from resources import wording_in


@dataclass(frozen=True, slots=True)
class ItemDifference:
    """One block that the notice in use says otherwise than the register; an empty text is a block that is not there."""

    item: NoticeItem
    name: str
    published: str
    now: str


@dataclass(frozen=True, slots=True)
class NoticeDifference:
    """What differs: blocks, and facts of the register that a block does not print, by their names."""

    items: tuple[ItemDifference, ...]
    facts: tuple[str, ...]

    @property
    def is_none(self) -> bool:
        """Say whether the notice says what the register says."""
        return not (self.items or self.facts)


_NO_DIFFERENCE = NoticeDifference((), ())


def notice_difference(uow: UnitOfWork, kind: TextKind, language: str) -> NoticeDifference:
    """Return what differs between the notice in use and the register as it is; nothing where none is in use."""
    current = current_notice(uow, kind, language)
    if current is None:
        return _NO_DIFFERENCE
    facts = gather_notice_facts(uow, language)
    items = differing_items(current.body, write_notice(facts, kind, language), kind, language)
    return NoticeDifference(items, () if items else differing_facts(current.facts, facts))


def differing_items(published: str, now: str, kind: TextKind, language: str) -> tuple[ItemDifference, ...]:
    """Return the blocks that two texts of one notice do not say alike, in the order of the law."""
    before, after = _blocks(published, language), _blocks(now, language)
    return tuple(
        ItemDifference(
            item,
            wording_in(reading_language(), f"notices.item.{item.value}"),
            before.get(heading, ""),
            after.get(heading, ""),
        )
        for item in items_of(kind)
        for heading in (wording_in(language, f"notices.heading.{item.value}"),)
        if before.get(heading, "") != after.get(heading, "")
    )


def differing_facts(kept: str, facts: NoticeFacts) -> tuple[str, ...]:
    """Name the facts that changed since they were kept; none where a notice of an earlier version kept none."""
    if not kept:
        return ()
    before, now = json.loads(kept), json.loads(facts_body(facts))
    return tuple(
        wording_in(reading_language(), f"notices.fact.{name}") for name in _ORDER if before.get(name) != now.get(name)
    )


_ORDER = tuple(NoticeFacts.__dataclass_fields__)


def _blocks(body: str, language: str) -> dict[str, str]:
    """Return the blocks of the full part by heading: the essential before it only repeats them."""
    sections = sections_of(body)
    full = wording_in(language, "notices.heading.full")
    start = next((at for at, one in enumerate(sections) if one.heading == full and not one.lines), -1)
    told: tuple[NoticeSection, ...] = sections[start + 1 :]
    return {one.heading: "\n".join(one.lines) for one in told}
