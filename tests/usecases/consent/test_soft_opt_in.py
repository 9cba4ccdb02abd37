"""A sale lets similar products be offered by e-mail only where the person could refuse at once (PRO-06)."""

from datetime import date, timedelta

import pytest

from app.clock import FixedClock
from app.consent.errors import SaleInFuture
from app.consent.kinds import Channel
from app.consent.purposes import PurposeView, read_purposes
from app.consent.soft_opt_in import RefusalOffer, SaleDraft, read_sales, record_sale
from app.contacts.kinds import ContactKind
from app.contacts.read_contact import read_contact
from app.contacts.write_contact import ContactDraft, add_contact
from app.messaging.decide_contact import decision_grid
from app.messaging.kinds import Reason
from app.values import EmailAddress
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
        assert read_sales(uow, contact)[0].allows_similar == (
            reason in (Reason.SOFT_OPT_IN, Reason.NOT_SIMILAR) or offer is RefusalOffer.REFUSED
        )


@pytest.mark.rule("RET-01")
def test_a_sale_is_the_persons_own_act(workspace: UnlockedWorkspace, contact: int, purpose: PurposeView) -> None:
    with workspace.unit_of_work() as uow:
        record_sale(uow, SaleDraft(contact, date(2026, 11, 20), purpose.product_family, RefusalOffer.NOT_OFFERED))
        assert read_contact(uow, contact).last_inbound_on == date(2026, 11, 20)


def test_a_sale_cannot_be_to_come(workspace: UnlockedWorkspace, clock: FixedClock, contact: int) -> None:
    with workspace.unit_of_work() as uow, pytest.raises(SaleInFuture):
        record_sale(uow, SaleDraft(contact, clock.today() + timedelta(days=1), "", RefusalOffer.NOT_OFFERED))
