"""The search for duplicates at size, as ratios to what cannot be avoided, and what it finds of a labelled book.

``python tests/benchmarks/bench_duplicates.py [contacts]`` makes a real folder (100 000 contacts by default, and a tenth to show
the slope) from a labelled book, then measures: reading what is compared against reading the bare rows; the whole search
against folding every name once, the least that a comparison needs; and prints precision and recall of the same run.
A second book has five thousand cards behind one mailbox: nobody is compared with five thousand others.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[2]))

from sqlalchemy import insert, text

from app.accounts.account_slots import AccountDraft
from app.accounts.business import Business
from app.accounts.create_workspace import WorkspaceDraft, create_workspace
from app.accounts.key_derivation import KdfCosts
from app.accounts.roles import Role
from app.clock import SystemClock
from app.contacts.duplicate_blocks import find_like
from app.contacts.find_duplicates import read_traits, search_duplicates
from app.values import fold
from app.workspace import UnlockedWorkspace
from db.tables import Contact, ContactEmail, ContactPhone
from tests.benchmarks.figures import Row, tell
from tests.data.labelled_duplicates import LabelledBook, Verdict, make_book

PASSWORD = "Tournesol-17!vert"
SEED = 20_261_127


def fill(workspace: UnlockedWorkspace, book: LabelledBook) -> None:
    """Write a labelled book as rows."""
    now, today = datetime.now(UTC), date(2026, 1, 1)
    people: list[dict[str, Any]] = []
    emails: list[dict[str, Any]] = []
    phones: list[dict[str, Any]] = []
    for card in book.cards:
        people.append(
            {"id": card.contact_id, "subject_id": f"{card.contact_id:032x}", "kind": "unknown", "category": "prospect"}
            | {"given_name": card.given_name, "family_name": card.family_name, "organisation": card.organisation}
            | {"address_line1": card.street, "postcode": card.postcode, "town": card.town, "sort_name": ""}
            | {"source_kind": "direct", "collected_on": today, "created_at": now, "created_by": "x", "updated_at": now}
        )
        emails += [{"contact_id": card.contact_id, "value": one, "normalised": one} for one in card.emails]
        phones += [{"contact_id": card.contact_id, "e164": one} for one in card.phones]
    with workspace.unit_of_work() as uow:
        for table, rows in ((Contact, people), (ContactEmail, emails), (ContactPhone, phones)):
            uow.session.execute(insert(table), rows)


def timed(work: Callable[[], Any]) -> tuple[float, Any]:
    """Return the seconds of processor that some work took, and what it gave."""
    start = time.process_time()
    result = work()
    return time.process_time() - start, result


def bare_rows(uow: Any) -> int:
    """Read the same rows without making anything of them."""
    session, count = uow.session, 0
    for query in ("SELECT * FROM contact", "SELECT * FROM contact_email", "SELECT * FROM contact_phone"):
        count += len(session.execute(text(query)).all())
    return count


def measure(count: int) -> list[Row]:
    """Make a folder of that many cards, print what its search costs and finds, and return it as rows."""
    book = make_book(count, SEED)
    business = Business("Atelier", "SARL", "73282932000074", "1 rue", "69003", "Lyon", "a@b.example", "+33478000000")
    accounts = (
        AccountDraft("Claire", Role.OWNER, PASSWORD),
        AccountDraft("Paul", Role.CONTROLLER, "Tournesol-27!vert"),
    )
    with tempfile.TemporaryDirectory() as folder:
        draft = WorkspaceDraft(business, accounts)
        workspace = create_workspace(Path(folder) / "d", draft, clock=SystemClock(), costs=KdfCosts())
        fill(workspace, book)
        with workspace.reading() as uow:
            bare, _ = timed(lambda: bare_rows(uow))
            reading, cards = timed(lambda: read_traits(uow))
            folding, _ = timed(lambda: [fold(f"{card.given_name} {card.family_name}") for card in cards])
            searching, search = timed(lambda: search_duplicates(uow))
        workspace.close()
    verdict = Verdict(frozenset((pair.first, pair.second) for pair in search.pairs), book.same)
    print(f"{len(book.cards)} contacts, {len(book.same)} of whom stand twice")
    print(f"  reading {reading:.2f} s of processor: {reading / bare:.1f} × the bare rows")
    print(f"  whole search {searching:.2f} s: {searching / folding:.0f} × folding every name once")
    print(f"  found {len(verdict.found)}: precision {verdict.precision:.4f}, recall {verdict.recall:.4f}")
    return [
        Row("duplicates: reading what is compared", reading, "s", reading / bare),
        Row("duplicates: the whole search, to folding names", searching, "s", searching / folding),
    ]


def measure_crowd() -> None:
    """Print what five thousand cards behind one mailbox add."""
    book = make_book(10_000, SEED)
    alone, _ = timed(lambda: find_like(book.cards))
    crowd = [
        replace(card, emails=("contact@grande-maison.fr",)) if card.contact_id % 2 else card for card in book.cards
    ]
    shared, _ = timed(lambda: find_like(crowd))
    print(f"5 000 of 10 000 behind one mailbox: {shared / alone:.2f} × the same book with their own addresses")


def main(arguments: list[str]) -> None:
    """Print everything."""
    count = int(arguments[0]) if arguments else 100_000
    small, large = measure(count // 10), measure(count)
    tell(replace(row, slope=row.figure / before.figure) for before, row in zip(small, large, strict=True))
    measure_crowd()


if __name__ == "__main__":
    main(sys.argv[1:])
