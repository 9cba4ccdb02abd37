"""Which fields a person may take along, and why the others stay: art. 20, one case per reason."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.contacts.kinds import LawfulBasis
from app.register import CATALOGUE, FieldEntry, entry
from app.rights.portable_fields import LeftOutReason, PortabilityFacts, may_be_portable, why_left_out

CUSTOMER = PortabilityFacts(consents=False, has_contract=True, is_indirect=False, has_dealt=True)
SUBSCRIBER = PortabilityFacts(consents=True, has_contract=False, is_indirect=False, has_dealt=True)
PROSPECT = PortabilityFacts(consents=False, has_contract=False, is_indirect=False, has_dealt=False)
BOUGHT = PortabilityFacts(consents=False, has_contract=True, is_indirect=True, has_dealt=False)

IDENTITY = (
    *("contact.given_name", "contact.family_name", "contact.organisation", "contact.job_title", "contact.siret"),
    *("contact.address_line1", "contact.address_line2", "contact.postcode", "contact.town", "contact.country"),
    *(f"contact_address.{column}" for column in ("address_line1", "address_line2", "postcode", "town", "country")),
    *("contact_email.value", "contact_phone.e164"),
)
DEALINGS = (
    *("contract.label", "contract.product_family", "contract.started_on", "contract.ended_on"),
    *("sale.sold_on", "sale.product_family"),
)


def field(name: str) -> FieldEntry:
    return entry(*name.split("."))


# Which of the business's own fields goes along is decided by each one's own basis.
OWN = ("own_value.value", "own_value.own_field_id")


@pytest.mark.rule("DSR-10")
def test_these_fields_may_be_taken_along_and_no_others() -> None:
    assert {one.name for one in CATALOGUE if may_be_portable(one)} == {*IDENTITY, *DEALINGS, *OWN}


@pytest.mark.rule("DSR-10")
@pytest.mark.parametrize("facts", [CUSTOMER, SUBSCRIBER, replace(BOUGHT, has_dealt=True)])
@pytest.mark.parametrize("name", [*IDENTITY, *DEALINGS])
def test_who_agreed_or_bought_takes_along_what_they_gave(name: str, facts: PortabilityFacts) -> None:
    assert why_left_out(field(name), facts) is None


@pytest.mark.rule("DSR-10")
@pytest.mark.parametrize(
    ("name", "facts", "reason"),
    [
        ("interaction.note", CUSTOMER, LeftOutReason.NOT_PROVIDED),
        ("contact.category", CUSTOMER, LeftOutReason.NOT_PROVIDED),
        ("contact.kind", CUSTOMER, LeftOutReason.NOT_PROVIDED),
        ("contact.source_label", CUSTOMER, LeftOutReason.NOT_PROVIDED),
        ("consent_event.comment", SUBSCRIBER, LeftOutReason.LEGAL_DUTY),
        ("request_letter.body", SUBSCRIBER, LeftOutReason.LEGAL_DUTY),
        ("contract.last_refusal_on", CUSTOMER, LeftOutReason.NOT_PROVIDED),
        ("consent_event.event_type", SUBSCRIBER, LeftOutReason.LEGAL_DUTY),
        ("evidence.content", SUBSCRIBER, LeftOutReason.LEGAL_DUTY),
        ("request_message.body", CUSTOMER, LeftOutReason.LEGAL_DUTY),
        ("post_mortem_directive.body", CUSTOMER, LeftOutReason.LEGAL_DUTY),
        ("retention_inquiry.wants_to_stay", CUSTOMER, LeftOutReason.OTHER_BASIS),
        ("contact.family_name", PROSPECT, LeftOutReason.OTHER_BASIS),
        ("contact_email.value", PROSPECT, LeftOutReason.OTHER_BASIS),
        ("contact.family_name", BOUGHT, LeftOutReason.FROM_ELSEWHERE),
        ("contact_phone.e164", BOUGHT, LeftOutReason.FROM_ELSEWHERE),
    ],
)
def test_the_rest_stays_with_its_reason(name: str, facts: PortabilityFacts, reason: LeftOutReason) -> None:
    assert why_left_out(field(name), facts) is reason


def test_the_bases_that_open_the_right_are_told() -> None:
    assert CUSTOMER.bases == (LawfulBasis.CONTRACT,)
    assert SUBSCRIBER.bases == (LawfulBasis.CONSENT,)
    assert replace(CUSTOMER, consents=True).bases == (LawfulBasis.CONSENT, LawfulBasis.CONTRACT)
    assert PROSPECT.bases == ()


@pytest.mark.parametrize("reason", LeftOutReason)
def test_each_reason_can_be_read(reason: LeftOutReason) -> None:
    assert len(reason.sentence) > 20
