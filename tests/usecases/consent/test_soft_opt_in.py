"""A sale lets similar products be offered by e-mail only where the person could refuse at once (PRO-06)."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.accounts.business import read_business, write_business
from app.clock import FixedClock
from app.consent.errors import SaleInFuture
from app.consent.history import current_states
from app.consent.kinds import Channel, ConsentState
from app.consent.purposes import PurposeDraft, PurposeView, close_purpose, read_purposes, save_purpose
from app.consent.soft_opt_in import RefusalOffer, SaleDraft, read_sales, record_sale
from app.contacts.kinds import ContactKind, LawfulBasis
from app.contacts.read_contact import read_contact
from app.contacts.relationship import assign_lawful_basis
from app.contacts.write_contact import ContactDraft, add_contact
from app.messaging.decide_contact import decision_grid
from app.messaging.decide_then import decision_grid_at
from app.messaging.kinds import MessageKind, Reason
from app.values import EmailAddress, PhoneNumber
from app.workspace import UnlockedWorkspace


@pytest.fixture
def purpose(workspace: UnlockedWorkspace, with_purposes: None) -> PurposeView:
    with workspace.unit_of_work() as uow:
        return next(one for one in read_purposes(uow) if one.rests_on_consent)


@pytest.fixture
def contact(workspace: UnlockedWorkspace, purpose: PurposeView) -> int:
    emails = (EmailAddress.parse("ana@exemple.fr"),)
    with workspace.unit_of_work() as uow:
        return add_contact(uow, ContactDraft(kind=ContactKind.CONSUMER, family_name="Diaz", emails=emails))


@pytest.mark.rule("PRO-06")
@pytest.mark.parametrize(
    ("offer", "family", "reason"),
    [
        (RefusalOffer.NOT_REFUSED, None, Reason.SOFT_OPT_IN),
        (RefusalOffer.REFUSED, None, Reason.CONSENT_REFUSED),
        (RefusalOffer.NOT_OFFERED, None, Reason.NO_ELECTRONIC_CONSENT),
        (RefusalOffer.NOT_REFUSED, "literie", Reason.NOT_SIMILAR),
        (RefusalOffer.NOT_REFUSED, "", Reason.NO_ELECTRONIC_CONSENT),
    ],
)
def test_what_a_sale_allows(
    workspace: UnlockedWorkspace,
    contact: int,
    purpose: PurposeView,
    offer: RefusalOffer,
    family: str | None,
    reason: Reason,
) -> None:
    sold = purpose.product_family if family is None else family
    with workspace.unit_of_work() as uow:
        record_sale(uow, SaleDraft(contact, date(2026, 11, 20), sold, offer))
        assert decision_grid(uow, contact).decisions[purpose.id, Channel.EMAIL].reason is reason
        assert read_sales(uow, contact)[0].allows_similar == (reason in (Reason.SOFT_OPT_IN, Reason.NOT_SIMILAR))


@pytest.mark.rule("RET-01")
def test_a_sale_is_the_persons_own_act(workspace: UnlockedWorkspace, contact: int, purpose: PurposeView) -> None:
    with workspace.unit_of_work() as uow:
        record_sale(uow, SaleDraft(contact, date(2026, 11, 20), purpose.product_family, RefusalOffer.NOT_OFFERED))
        assert read_contact(uow, contact).last_inbound_on == date(2026, 11, 20)


def test_a_sale_cannot_be_to_come(workspace: UnlockedWorkspace, clock: FixedClock, contact: int) -> None:
    with workspace.unit_of_work() as uow, pytest.raises(SaleInFuture):
        record_sale(uow, SaleDraft(contact, clock.today() + timedelta(days=1), "", RefusalOffer.NOT_OFFERED))


@pytest.mark.rule("PRO-06")
@pytest.mark.parametrize("sold_before", [False, True])
def test_a_refusal_at_the_sale_holds_for_purposes_to_come(
    workspace: UnlockedWorkspace, contact: int, purpose: PurposeView, *, sold_before: bool
) -> None:
    draft = PurposeDraft(
        "Offres literie", purpose.lawful_basis, MessageKind.COMMERCIAL, (Channel.EMAIL,), product_family="literie"
    )
    with workspace.unit_of_work() as uow:
        if sold_before:
            record_sale(uow, SaleDraft(contact, date(2026, 11, 1), "literie", RefusalOffer.NOT_REFUSED))
        record_sale(uow, SaleDraft(contact, date(2026, 11, 20), "literie", RefusalOffer.REFUSED))
        later = save_purpose(uow, draft)
        assign_lawful_basis(uow, contact, later, LawfulBasis.LEGITIMATE_INTEREST)
        assert decision_grid(uow, contact).decisions[later, Channel.EMAIL].reason is Reason.CONSENT_REFUSED


@pytest.mark.rule("PRO-06")
@pytest.mark.parametrize("is_closed", [False, True])
def test_a_refusal_needs_no_text_to_be_heard(
    workspace: UnlockedWorkspace, contact: int, purpose: PurposeView, *, is_closed: bool
) -> None:
    draft = PurposeDraft(
        "Offres", LawfulBasis.LEGITIMATE_INTEREST, MessageKind.COMMERCIAL, (Channel.EMAIL,), product_family="literie"
    )
    with workspace.unit_of_work() as uow:
        without_text = save_purpose(uow, draft)
        if is_closed:
            close_purpose(uow, without_text)
        record_sale(uow, SaleDraft(contact, date(2026, 11, 20), "literie", RefusalOffer.REFUSED))
        assert current_states(uow, contact) == {(without_text, Channel.EMAIL): ConsentState.REFUSED}


@pytest.mark.rule("CON-15")
@pytest.mark.parametrize(("former", "reason"), [(True, Reason.SOFT_OPT_IN), (False, Reason.NO_ELECTRONIC_CONSENT)])
def test_a_sale_of_another_company_allows_nothing(
    workspace: UnlockedWorkspace, clock: FixedClock, contact: int, purpose: PurposeView, former: bool, reason: Reason
) -> None:
    with workspace.unit_of_work() as uow:
        record_sale(uow, SaleDraft(contact, clock.today(), purpose.product_family, RefusalOffer.NOT_REFUSED))
        before = read_business(uow)
        names = (before.name,) if former else ()
        write_business(uow, replace(before, name="Le Repreneur", former_names=names))
        clock.advance(timedelta(minutes=1))
        assert decision_grid(uow, contact).decisions[purpose.id, Channel.EMAIL].reason is reason
        assert decision_grid_at(uow, contact, clock.now()).decisions[purpose.id, Channel.EMAIL].reason is reason


@pytest.mark.rule("PRO-06")
def test_a_sale_allows_no_text_message(workspace: UnlockedWorkspace, purpose: PurposeView) -> None:
    draft = ContactDraft(kind=ContactKind.CONSUMER, family_name="Diaz", phones=(PhoneNumber.parse("0612345678"),))
    with workspace.unit_of_work() as uow:
        contact = add_contact(uow, draft)
        record_sale(uow, SaleDraft(contact, uow.clock.today(), purpose.product_family, RefusalOffer.NOT_REFUSED))
        assert decision_grid(uow, contact).decisions[purpose.id, Channel.SMS].reason is Reason.NO_ELECTRONIC_CONSENT
