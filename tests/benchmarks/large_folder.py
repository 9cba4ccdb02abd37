"""A real folder of as many fictional people as a benchmark asks for, the same in every run.

What is written is what the use cases write, in bulk, so that a million people are there in minutes.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import insert
from sqlalchemy.orm import Session

from app.accounts.account_slots import AccountDraft
from app.accounts.business import Business
from app.accounts.create_workspace import WorkspaceDraft, create_workspace
from app.accounts.key_derivation import KdfCosts
from app.accounts.roles import Role
from app.clock import SystemClock
from app.consent.purposes import seed_purposes
from app.contacts.derived import sort_name
from app.contacts.kinds import ContactCategory, ContactKind
from app.contacts.search_texts import search_text
from db.search_writing import write_search_texts
from db.tables import Base, ConsentEvent, Contact, ContactEmail, ContactPhone, ContactText

PASSWORD = "Tournesol-17!vert"
GIVEN = (
    "Éloïse Karim Anaïs Benoît Zoé Jérôme Nathalie Thomas Inès Hugo Léa Mohamed Camille Pierre Sophie Julien Fatima Marc "
    "Chloé Antoine Aurélie Yanis Manon Philippe Sarah Nicolas Émilie Lucas Céline François"
)
FAMILY_START = (
    "Mar Dub Lef Ben Gar Rou Mer Fon Ler Bon Gir Mor Lam Cha Per Dup Bar Vin Ché Lac Mou Rob Ric Sim Fou Gau "
    "Bla Cor Pic Gue Nog Tho Hen Van Zim Oli Ras Sau Val Bru"
)
FAMILY_END = (
    "tin ois èvre ali nier sseau cier taine oux net aud eau bert rand rin ont bier cent vrier ombe lin ert hard on "
    "cade thier nchet dier que llard"
)
TOWNS = "Lyon Paris Marseille Saint-Étienne Nantes Lille L’Haÿ-les-Roses Bordeaux Grenoble Vénissieux Dijon Brest"
_AT_ONCE = 5_000
# Names come in no order: what their indexes touch stays at hand while the folder is made.
_CACHE = "PRAGMA cache_size = -1500000"


def people(count: int) -> Iterator[dict[type[Base], dict[str, Any]]]:
    """Fictional people, the same in every run."""
    chance, now = random.Random(20_261_123), datetime.now(UTC)
    given, starts, ends, towns = (words.split() for words in (GIVEN, FAMILY_START, FAMILY_END, TOWNS))
    kinds, categories = list(ContactKind), list(ContactCategory)
    for number in range(1, count + 1):
        names = {
            "given_name": chance.choice(given),
            "family_name": chance.choice(starts) + chance.choice(ends),
            "organisation": f"Atelier {number}" if chance.random() < 0.2 else "",
            "town": chance.choice(towns),
        }
        email = f"client{number}@courriel{number % 90}.exemple.example"
        phone = f"+33{chance.choice('67')}{chance.randrange(10**8):08d}"
        collected = date(2023, 1, 1) + timedelta(days=chance.randrange(1400))
        yield {
            Contact: names
            | {"id": number, "subject_id": f"{number:032x}", "address_line1": f"{number % 90} rue de l’Église"}
            | {"kind": chance.choice(kinds).value, "category": chance.choice(categories).value}
            | {"sort_name": sort_name(names), "source_kind": "direct", "collected_on": collected}
            | {"retention_due_on": collected + timedelta(days=1096)}
            | {"created_at": now, "created_by": "x", "updated_at": now},
            ContactEmail: {"contact_id": number, "position": 0, "value": email, "normalised": email},
            ContactPhone: {"contact_id": number, "position": 0, "e164": phone},
            ContactText: {"contact_id": number, "folded": search_text(names, [email], [phone])},
        } | said(chance, number, now)


def said(chance: random.Random, number: int, now: datetime) -> dict[type[Base], dict[str, Any]]:
    """What half of the people said by e-mail; few took it back."""
    if number % 2:
        return {}
    kind = "withdrawn" if number % 200 == 0 else chance.choice(("granted", "granted", "refused"))
    event = {"contact_id": number, "purpose_id": 1, "channel": "email", "event_type": kind, "method": "desk"}
    return {
        ConsentEvent: event
        | {"controller_identity": "x", "recorded_by": "x", "positive_act": "", "comment": ""}
        | {"collected_at": now - timedelta(days=1), "recorded_at": now},
    }


def make_folder(folder: Path, count: int) -> None:
    """Make a folder holding that many people."""
    business = Business("Atelier", "SARL", "73282932000074", "1 rue", "69003", "Lyon", "a@b.example", "+33478000000")
    accounts = (
        AccountDraft("Claire", Role.OWNER, PASSWORD),
        AccountDraft("Paul", Role.CONTROLLER, "Tournesol-27!vert"),
    )
    workspace = create_workspace(folder, WorkspaceDraft(business, accounts), clock=SystemClock(), costs=KdfCosts())
    with workspace.unit_of_work() as uow:
        seed_purposes(uow)
        uow.session.connection().exec_driver_sql(_CACHE)
        batch: dict[type[Base], list[dict[str, Any]]] = {}
        for person in people(count):
            for table, values in person.items():
                batch.setdefault(table, []).append(values)
            if len(batch[Contact]) == _AT_ONCE:
                _write(uow.session, batch)
        _write(uow.session, batch)
    if workspace.refusals is not None:
        # No line of the journal tells of these refusals, and the ledger beside the file is written by such lines.
        workspace.refusals.write_missing(workspace)
    workspace.close()


def _write(session: Session, batch: dict[type[Base], list[dict[str, Any]]]) -> None:
    texts = {row["contact_id"]: row["folded"] for row in batch.pop(ContactText, ())}
    for table, rows in batch.items():
        if rows:
            session.connection().execute(insert(table), rows)
            rows.clear()
    write_search_texts(session, texts)
