"""People archived for real, and the vault opened by the controller."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from app.accounts.roles import Role
from app.consent.kinds import Channel, ConsentAnswer, ConsentMethod
from app.consent.purposes import read_purposes, seed_purposes
from app.consent.record_consent import ConsentDraft, record_consents
from app.contacts.kinds import ContactCategory, ContactKind, InteractionKind, LawfulBasis
from app.contacts.relationship import record_interaction
from app.contacts.write_contact import ContactDraft, add_contact
from app.rights.erase import ErasurePlan, erase_contact
from app.values import EmailAddress, PhoneNumber
from app.vault.archived_person import OwnAct
from app.vault.browse import ArchiveQuery, list_archives
from app.vault.consult import consult_archive
from app.vault.kinds import ArchiveReason, ConsultationMotive, RestoreMotive
from app.vault.open_vault import open_vault
from app.vault.restore_person import RestoreOrder
from app.vault.seal import DepositOrder

ENDS = date(2036, 12, 31)


def purpose_id(uow, kind):
    return next(purpose.id for purpose in read_purposes(uow) if purpose.message_kind.value == kind)


def make_person(uow, family="Martin", *, kind=ContactKind.CONSUMER, answers=(), **fields):
    """Add somebody who came by a month ago, with answers to the newsletter by channel."""
    draft = ContactDraft(
        kind=kind,
        category=ContactCategory.CUSTOMER,
        given_name="Éloïse",
        family_name=family,
        address_line1="1 rue du Lac",
        postcode="69003",
        town="Lyon",
        emails=(EmailAddress.parse(f"{family.lower()}@exemple.fr"),),
        phones=(PhoneNumber.parse("06 12 34 56 78"),),
        informed_on=uow.clock.today(),
        **fields,
    )
    contact_id = add_contact(uow, draft)
    came = uow.clock.now() - timedelta(days=30)
    record_interaction(uow, contact_id, InteractionKind.PURCHASE, occurred_at=came)
    if answers:
        cells = {(purpose_id(uow, "commercial"), channel): answer for channel, answer in answers}
        record_consents(uow, ConsentDraft(contact_id, cells, ConsentMethod.DESK, collected_at=came))
    return contact_id


def archive_person(unlocked, contact_id, reason=ArchiveReason.LITIGATION, *, ends_on=ENDS, fields=None, **plan):
    """Erase somebody into the vault and return the archive's id."""
    with unlocked.unit_of_work() as uow:
        return erase_contact(
            uow, contact_id, ErasurePlan("DSR-08", DepositOrder(reason, ends_on, fields), **plan)
        ).archive_id


def consulted(vault, archive_id=None):
    if archive_id is None:
        (line,) = list_archives(vault, ArchiveQuery(), offset=0, limit=10)
        archive_id = line.id
    return consult_archive(vault, archive_id, ConsultationMotive.SUBJECT_REQUEST)


def restore_order(vault, **changes):
    with vault.unlocked.reading() as uow:
        service = purpose_id(uow, "service")
    values = {
        "purpose_id": service,
        "basis": LawfulBasis.CONTRACT,
        "motive": RestoreMotive.CUSTOMER_AGAIN,
        "text": "Elle a repassé commande",
    }
    return RestoreOrder(**(values | changes))


def new_act(day=date(2026, 11, 20)):
    return OwnAct(InteractionKind.ORDER, datetime(day.year, day.month, day.day, 11, tzinfo=UTC))


YES, NO = ConsentAnswer.YES, ConsentAnswer.NO
EMAIL, SMS, POST = Channel.EMAIL, Channel.SMS, Channel.POST


@pytest.fixture
def controller(with_vault, unlocked_as):
    with with_vault.unit_of_work() as uow:
        seed_purposes(uow)
    return unlocked_as(Role.CONTROLLER)


@pytest.fixture
def opened(controller, vault_password):
    """Open the vault; whatever is opened is closed at the end."""
    vaults = []

    def open_it():
        vaults.append(open_vault(controller, vault_password))
        return vaults[-1]

    yield open_it
    for vault in vaults:
        vault.close()
