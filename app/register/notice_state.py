"""How a notice stands today: what it says and lacks, which version is in use, and what the register changed since."""

from __future__ import annotations

from dataclasses import dataclass

from app.consent.kinds import TextKind
from app.register.notice import NoticeVersion, current_notice
from app.register.notice_facts import gather_notice_facts
from app.register.notice_items import (
    NoticeFacts,
    NoticeItem,
    fingerprint,
    items_of,
    missing_items,
    purposes_at_fault,
)
from app.register.notice_text import changed_headings, write_notice
from app.workspace import UnitOfWork
from resources import language as reading_language
from resources import wording_in


@dataclass(frozen=True, slots=True)
class ItemState:
    """One block: its name, and where it is filled in while it is missing."""

    item: NoticeItem
    name: str
    where: str

    @property
    def is_missing(self) -> bool:
        """Say whether it still has to be filled in."""
        return bool(self.where)


@dataclass(frozen=True, slots=True)
class NoticeState:
    """A notice as the register would write it now (``body``), beside the one in use."""

    items: tuple[ItemState, ...]
    body: str
    current: NoticeVersion | None
    is_stale: bool
    changed: tuple[str, ...]

    @property
    def missing(self) -> tuple[ItemState, ...]:
        """The blocks that still have to be filled in."""
        return tuple(one for one in self.items if one.is_missing)

    @property
    def may_be_published(self) -> bool:
        """Say whether a new version can and should come into use."""
        return not self.missing and (self.current is None or self.is_stale or bool(self.changed))


def notice_state(uow: UnitOfWork, kind: TextKind, language: str) -> NoticeState:
    """Return how the notice of a kind and language stands, in the words of who reads the screen."""
    facts, current = gather_notice_facts(uow, language), current_notice(uow, kind, language)
    body, missing = write_notice(facts, kind, language), missing_items(facts, kind)
    reader = reading_language()
    return NoticeState(
        items=tuple(
            ItemState(item, item_name(item, reader), where_to_fill(facts, item, reader) if item in missing else "")
            for item in items_of(kind)
        ),
        body=body,
        current=current,
        is_stale=current is not None and current.facts_sha256 != fingerprint(facts),
        changed=() if current is None else changed_headings(current.body, body),
    )


def item_name(item: NoticeItem, language: str) -> str:
    """Return the name of a block."""
    return wording_in(language, f"notices.item.{item.value}")


def where_to_fill(facts: NoticeFacts, item: NoticeItem, language: str) -> str:
    """Say where a missing block is filled in, and for which purposes."""
    purposes = ", ".join(purposes_at_fault(facts, item)) or "—"
    return wording_in(language, f"notices.where.{item.value}", purposes=purposes)
