"""The exports of known programs are imported without loss: what each heading and each person became is told in the manifest."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from app.consent.kinds import Channel
from app.contacts.kinds import ContactCategory, ContactKind, LawfulBasis, SourceKind
from app.exchange.columns import guess_layout
from app.exchange.import_batch import ImportedAs, import_batch
from app.exchange.plan import BatchSource, ImportPlan
from app.exchange.preview import preview_file
from app.exchange.programs import program_label
from app.exchange.read_file import look_at
from app.values import EmailAddress
from app.workspace import UnitOfWork, UnlockedWorkspace
from db.tables import Contact, Interaction, ObjectionEvent

DATA = Path(__file__).parents[2] / "data" / "exports"
MANIFEST: dict[str, Any] = json.loads((DATA / "manifest.json").read_text("utf-8"))
PLAIN = ("given_name", "family_name", "organisation", "job_title", "address_line1", "address_line2")
PLACE = ("postcode", "town", "country")


def plan_of(path: Path) -> ImportPlan:
    head = look_at(path)
    source = BatchSource(SourceKind.IMPORT, "", date(2026, 1, 5), LawfulBasis.LEGITIMATE_INTEREST)
    layout = guess_layout(head.rows, fields=head.outline.fields)
    return ImportPlan(head.outline, layout, source, ContactKind.UNKNOWN, ContactCategory.PROSPECT)


@pytest.mark.parametrize("name", [name for name, held in MANIFEST.items() if "becomes" in held])
def test_every_heading_becomes_what_the_manifest_says(name: str) -> None:
    layout = guess_layout(look_at(DATA / name).rows)
    found = [[one.heading, f"{one.target}@{one.place}" if one.place else one.target] for one in layout.columns]
    assert layout.program == MANIFEST[name]["program"]
    assert found == [[" ".join(heading.split()), becomes] for heading, becomes in MANIFEST[name]["becomes"]]
    layout.check()


@pytest.mark.parametrize("name", list(MANIFEST))
def test_every_person_arrives_whole_from_a_program_that_is_named(workspace: UnlockedWorkspace, name: str) -> None:
    plan = plan_of(DATA / name)
    program = plan.outline.writer or plan.layout.program
    assert program == MANIFEST[name]["program"]
    assert bool(program_label(program)) == bool(program)
    with workspace.unit_of_work() as uow:
        preview = preview_file(uow, plan)
        assert [row.remark for row in preview.rows if row.refusal] == []
        report = import_batch(uow, plan, preview)
    rows = MANIFEST[name]["rows"]
    assert report.counts[ImportedAs.CREATED] == len(rows)
    assert report.refusals == preview.told_refusals == sum(bool(row["refuses"]) for row in rows)
    with workspace.reading() as uow:
        people = uow.session.scalars(select(Contact).order_by(Contact.source_row)).all()
        assert [as_expected(uow, one) for one in people] == [wanted(row) for row in rows]
        for person, row in zip(people, rows, strict=True):
            notes = " ".join(uow.session.scalars(select(Interaction.note).where(Interaction.contact_id == person.id)))
            assert all(text in notes for text in row["note_holds"]), row["note_holds"]


def wanted(row: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in row.items() if name != "note_holds"} | {"refuses": sorted(row["refuses"])}


def as_expected(uow: UnitOfWork, contact: Contact) -> dict[str, Any]:
    refused: set[str] = set()
    for channel in uow.session.scalars(select(ObjectionEvent.channel).where(ObjectionEvent.contact_id == contact.id)):
        refused |= {channel} if channel else {one.value for one in Channel}
    return {
        **{name: getattr(contact, name) for name in (*PLAIN, *PLACE)},
        "emails": [EmailAddress(email.value).value for email in contact.emails],
        "phones": [phone.e164 for phone in contact.phones],
        "refuses": sorted(refused),
    }
