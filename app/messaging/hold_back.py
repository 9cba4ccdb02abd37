"""Look at two cards before they are merged and at the one they became, and hold back whatever only the merge would allow.

The rule: the merged card may be written to at an address, for a purpose and on a channel, only where no side had said no, and
where a side that had this very address might have been written to. Whatever would go further waits for a new yes.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from sqlalchemy import select

from app.consent.kinds import Channel, ConsentState
from app.consent.read_purposes import read_purposes
from app.messaging.eligibility import ContactFacts, MessageFacts, decide
from app.messaging.fact_readings import FactReadings
from app.messaging.gather_facts import facts_from
from app.messaging.kinds import HoldGround
from app.messaging.merge_holds import ANY_ADDRESS
from app.messaging.suppression import address_fingerprint
from app.values import fold
from app.workspace import UnitOfWork
from db.tables import ContactEmail, ContactMerge, ContactPhone, MergeHold

_SAID_NO = (ConsentState.WITHDRAWN, ConsentState.REFUSED)
Cell = tuple[int, Channel]


@dataclass(frozen=True, slots=True)
class SideView:
    """All that decisions rest on for one card: facts and message by purpose and channel, and its addresses by channel."""

    facts: dict[Cell, ContactFacts]
    messages: dict[Cell, MessageFacts]
    addresses: dict[Channel, frozenset[str]]


def look_at(uow: UnitOfWork, contact_id: int) -> SideView:
    """Read what decisions on a card rest on, for every purpose, closed ones too: they may open again."""
    facts: dict[Cell, ContactFacts] = {}
    messages: dict[Cell, MessageFacts] = {}
    posts: set[str] = set()
    readings = FactReadings(uow, [contact_id])
    for purpose in read_purposes(uow, active_only=False):
        for channel in purpose.channels:
            gathered = facts_from(readings, purpose, channel)
            facts[purpose.id, channel] = gathered.contacts[contact_id]
            # A service message that promotes is decided on as one that prospects.
            messages[purpose.id, channel] = replace(gathered.message, promotional=True)
            if channel is Channel.POST:
                posts.update(fold(address) for address in gathered.addresses.values())
    emails = frozenset(_values(uow, ContactEmail, contact_id))
    phones = frozenset(_values(uow, ContactPhone, contact_id))
    by_kind = {Channel.EMAIL: emails, Channel.POST: frozenset(posts)}
    return SideView(facts, messages, {channel: by_kind.get(channel, phones) for channel in Channel})


def hold_back(uow: UnitOfWork, merge: ContactMerge, sides: tuple[SideView, SideView], merged: SideView) -> int:
    """Write down what waits for a new yes; return how many cells do."""
    rows = [
        MergeHold(
            merge_id=merge.id,
            contact_id=merge.contact_id,
            purpose_id=purpose_id,
            channel=channel.value,
            ground=ground.value,
            fingerprint=fingerprint,
            held_at=merge.merged_at,
        )
        for (purpose_id, channel) in merged.facts
        for ground, fingerprint in _held(uow, (purpose_id, channel), sides, merged)
    ]
    uow.session.add_all(rows)
    uow.session.flush()
    return len({(row.purpose_id, row.channel) for row in rows})


def _held(
    uow: UnitOfWork, cell: Cell, sides: tuple[SideView, SideView], merged: SideView
) -> Iterator[tuple[HoldGround, str]]:
    if _no_is_lost([side.facts[cell] for side in sides], merged.facts[cell]):
        yield HoldGround.SAID_NO, ANY_ADDRESS
    channel = cell[1]
    for address in sorted(merged.addresses[channel]):
        holders = [side for side in sides if address in side.addresses[channel]]
        if _goes_further(cell, holders, merged):
            yield HoldGround.OTHER_ADDRESS, _fingerprint(uow, channel, address)


def _no_is_lost(sides: list[ContactFacts], merged: ContactFacts) -> bool:
    """Say whether a no of one side would not be heard any more on the merged card."""
    said_no = any(side.consent in _SAID_NO for side in sides) and merged.consent not in _SAID_NO
    unprotected = any(side.minor_unprotected for side in sides) and not merged.minor_unprotected
    objected = any(side.objection for side in sides) and not merged.objection
    asked = any(side.asked_once for side in sides) and not merged.asked_once
    held = any(side.hold is HoldGround.SAID_NO for side in sides) and merged.hold is not HoldGround.SAID_NO
    return said_no or unprotected or objected or asked or held


def _goes_further(cell: Cell, holders: list[SideView], merged: SideView) -> bool:
    """Say whether the merged card might be written to at an address where no holder of it might, now or once time passes."""
    here = replace(merged.facts[cell], has_address=True, objection=False, hold=None)
    message, later = merged.messages[cell], _at_best(merged.messages[cell])
    if decide(here, message).may_be_contacted and not any(
        decide(side.facts[cell], message).may_be_contacted for side in holders
    ):
        return True
    return decide(_in_time(here), later).may_be_contacted and not any(
        decide(_in_time(side.facts[cell]), later).may_be_contacted for side in holders
    )


def _in_time(facts: ContactFacts) -> ContactFacts:
    """Return what the facts may become without the person saying a new yes: a code comes back, a notice is handed over."""
    given = ConsentState.GIVEN if facts.consent is ConsentState.PENDING else facts.consent
    return replace(
        facts, consent=given, retention_due=False, asked_once=False, art14_pending=False, informed=True,
        has_lawful_basis=True,
    )  # fmt: skip


def _at_best(message: MessageFacts) -> MessageFacts:
    """Return the message under the laxest settings the business may choose later."""
    return replace(message, energy_renovation=False, calls_on_own_request=True, sender_may_send=True)


def _fingerprint(uow: UnitOfWork, channel: Channel, address: str) -> str:
    """Return what stands for an address; by post there is one, and a correction of it frees nothing."""
    return address_fingerprint(uow, channel, address) or ANY_ADDRESS


def _values(uow: UnitOfWork, table: type[ContactEmail | ContactPhone], contact_id: int) -> list[str]:
    column = ContactEmail.normalised if table is ContactEmail else ContactPhone.e164
    return list(uow.session.scalars(select(column).where(table.contact_id == contact_id)))
