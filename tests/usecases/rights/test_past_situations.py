"""What was known of a person at a time is told in words when they ask for it."""

from dataclasses import replace
from datetime import timedelta

from app.clock import FixedClock
from app.contacts.kinds import AgeGroup, ContactKind
from app.contacts.write_contact import ContactDraft, add_contact, edit_contact
from app.rights.holdings import collect_holdings
from app.rights.readable import Reader
from app.values import EmailAddress
from app.workspace import UnlockedWorkspace


def test_a_past_situation_reads_as_a_sentence(workspace: UnlockedWorkspace, clock: FixedClock) -> None:
    draft = ContactDraft(
        kind=ContactKind.CONSUMER,
        family_name="Diaz",
        emails=(EmailAddress.parse("ana@exemple.fr"),),
        age_group=AgeGroup.ADULT,
    )
    with workspace.unit_of_work() as uow:
        contact = add_contact(uow, draft)
    clock.advance(timedelta(days=1))
    with workspace.unit_of_work() as uow:
        edit_contact(uow, contact, replace(draft, emails=()))
        row = collect_holdings(uow.session, contact).of("contact_fact_change")[0]
        told = Reader(uow.session).lines(row)["facts"]
    assert told.startswith("particulier, majeur, e-mail connu, données gardées jusqu’au ")
    assert "{" not in told
