"""Who was told of a request outlives the erasure they were told of; what was written freely about it does not."""

from datetime import date

import pytest
from sqlalchemy import select

from app.rights.access_pack import build_access_pack
from app.rights.erase import ErasurePlan, erase_contact
from db.tables import RequestRecipient, SubjectRequest


@pytest.mark.rule("DSR-14")
def test_an_erasure_keeps_who_was_told_and_empties_why_another_could_not_be(workspace, marked_person):
    with workspace.unit_of_work() as uow:
        person, other = marked_person(uow), marked_person(uow, "AUTRE")
    with workspace.unit_of_work() as uow:
        erase_contact(uow, person.contact_id, ErasurePlan("DSR-08"))
        kept = {row.request_id: row for row in uow.session.scalars(select(RequestRecipient))}
    gone, there = kept[person.request_id], kept[other.request_id]
    assert (gone.recipient, gone.impossible_because) == (person.shown["request_recipient.recipient"], "")
    assert there.impossible_because == other.shown["request_recipient.impossible_because"]


@pytest.mark.rule("DSR-04")
def test_the_pack_tells_who_was_told_of_this_persons_requests_only(workspace, marked_person):
    with workspace.unit_of_work() as uow:
        person, other = marked_person(uow), marked_person(uow, "AUTRE")
        lone = SubjectRequest(
            requester="X",
            kind="erasure",
            status="received",
            channel="desk",
            received_on=date(2026, 11, 2),
            due_on=date(2026, 12, 2),
            created_at=uow.clock.now(),
            created_by="x",
        )
        uow.session.add(lone)
        uow.session.flush()
        uow.session.add(RequestRecipient(request_id=lone.id, recipient="Comptable d’un autre"))
        pack = build_access_pack(uow, person.contact_id)
    told = [row.values["recipient"] for row in pack.holdings.of("request_recipient")]
    assert told == [person.shown["request_recipient.recipient"]]
    assert other.shown["request_recipient.recipient"] not in told
