"""Deciding on a whole book, as a ratio to the bare reading of the same rows in the same run.

``python tests/benchmarks/bench_decisions.py [contacts]`` makes a real folder of fictional people (100 000 by default), six in
ten of whom answered, some of whom objected, then decides for all of them on each channel (aim: about a second for one).
"""

from __future__ import annotations

import random
import sys
import tempfile
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))
sys.path.insert(0, str(Path(__file__).parent))

from bench_contacts import timed
from sqlalchemy import insert, select

from app.accounts.unlock import read_lock_screen, unlock
from app.clock import SystemClock
from app.consent.kinds import Channel
from app.consent.purposes import PurposeView, read_purposes
from app.contacts.write_contact import assign_default_bases
from app.messaging.gather_facts import decide_each, gather_facts
from app.workspace import UnitOfWork, UnlockedWorkspace, Workspace
from db.tables import ConsentEvent, Contact, ContactEmail, SuppressionEntry
from tests.benchmarks.figures import Row, tell
from tests.benchmarks.large_folder import PASSWORD, make_folder

CHANNELS = (Channel.EMAIL, Channel.SMS, Channel.PHONE, Channel.POST)


def let_them_answer(uow: UnitOfWork, count: int) -> PurposeView:
    """Give each contact its bases and most of them answers; return the purpose."""
    purpose = next(one for one in read_purposes(uow) if one.rests_on_consent)
    assign_default_bases(uow, list(range(1, count + 1)), {})
    chance, now = random.Random(3), datetime.now(UTC)
    rows = [
        {
            "contact_id": number,
            "purpose_id": purpose.id,
            "channel": channel.value,
            "event_type": chance.choice(["granted", "granted", "refused", "withdrawn"]),
            "controller_identity": "Atelier",
            "collected_at": now - timedelta(days=chance.randrange(600)),
            "recorded_at": now,
            "recorded_by": "x",
            "method": "desk",
            "object": purpose.product_family,
        }
        for number in range(1, count + 1)
        for channel in CHANNELS
        if chance.random() < 0.6
    ]
    for start in range(0, len(rows), 10_000):
        uow.session.connection().execute(insert(ConsentEvent), rows[start : start + 10_000])
    listed = [
        {"channel": "email", "fingerprint": f"{number:064x}", "added_at": now, "review_on": now.date()}
        for number in range(1_000)
    ]
    uow.session.connection().execute(insert(SuppressionEntry), listed)
    return purpose


def bare_reading(uow: UnitOfWork, channel: Channel) -> None:
    """Read the same contacts, addresses and answers, and decide nothing."""
    uow.session.execute(select(Contact.id, Contact.kind, Contact.retention_due_on, Contact.informed_on)).all()
    uow.session.execute(select(ContactEmail.contact_id, ContactEmail.normalised)).all()
    uow.session.execute(
        select(ConsentEvent.contact_id, ConsentEvent.event_type, ConsentEvent.collected_at).where(
            ConsentEvent.channel == channel.value
        )
    ).all()


def decide_all(uow: UnitOfWork, purpose: PurposeView, channel: Channel) -> int:
    """Decide for everyone; return how many may be contacted."""
    decisions = decide_each(gather_facts(uow, purpose, channel, None))
    return sum(one.may_be_contacted for one in decisions.values())


def measure(workspace: UnlockedWorkspace, purpose: PurposeView, count: int) -> None:
    """Print the figures of each channel, the best of three."""
    with workspace.reading() as uow:
        for channel in CHANNELS:
            bare = min(timed(partial(bare_reading, uow, channel)) for _ in range(3))
            ours = min(timed(partial(decide_all, uow, purpose, channel)) for _ in range(3))
            allowed = decide_all(uow, purpose, channel)
            print(
                f"  {channel.value}: {count} decided in {ours:.2f} s, bare reading {bare:.2f} s, ratio {ours / bare:.1f}; "
                f"{allowed} allowed"
            )
            reached = ours < 1 if count >= 100_000 else None
            tell([Row(f"decide for everyone, {channel.value}", ours, "s", ours / bare, "1 s for 100 000", reached)])


def main() -> None:
    """Make the folder and measure."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    with tempfile.TemporaryDirectory() as folder:
        here = Path(folder) / "book"
        make_folder(here, count)
        tile = read_lock_screen(Workspace(here)).accounts[0]
        workspace = unlock(Workspace(here), tile.id, PASSWORD, clock=SystemClock())
        with workspace.unit_of_work() as uow:
            purpose = let_them_answer(uow, count)
        measure(workspace, purpose, count)
        workspace.close()


if __name__ == "__main__":
    main()
