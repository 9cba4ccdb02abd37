"""A sale at which an address was given, and the refusal that was offered then: the soft opt-in (CPCE L. 34-5)."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum

from sqlalchemy import select

from app.accounts.business import read_business
from app.accounts.roles import Permission
from app.clock import BUSINESS_ZONE
from app.consent.errors import SaleInFuture
from app.consent.kinds import Channel, ConsentAnswer, ConsentMethod, TextKind
from app.consent.purposes import read_purposes
from app.consent.record_consent import ConsentDraft, record_consents
from app.contacts.kinds import InteractionKind
from app.contacts.relationship import contact_of, record_interaction
from app.journal import Action, record
from app.register.access_rules import SALES
from app.register.field_access import may_read, require_writing
from app.values.text import clean_line
from app.workspace import UnitOfWork
from db.tables import Sale, TextVersion
from resources import wording_in

_NOON = time(12)


class RefusalOffer(StrEnum):
    """What passed at the sale about later messages."""

    NOT_OFFERED = "not_offered"
    NOT_REFUSED = "not_refused"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class SaleDraft:
    """A sale about to be noted; an offer of refusal was made with the text of ``soft_opt_in_text``."""

    contact_id: int
    sold_on: date
    product_family: str
    offer: RefusalOffer
    language: str = "fr"


@dataclass(frozen=True, slots=True)
class SaleView:
    """A sale, and whether e-mail about similar products may rest on it (PRO-06)."""

    id: int
    sold_on: date
    product_family: str
    refusal_offered: bool
    allows_similar: bool


def soft_opt_in_text(uow: UnitOfWork, product_family: str, language: str = "fr") -> str:
    """Return what is said or printed at the sale, so that the person can refuse at once."""
    business = read_business(uow)
    return wording_in(language, "consent.soft_opt_in.text", business=business.name, goods=product_family)


def record_sale(uow: UnitOfWork, draft: SaleDraft) -> int:
    """Note a sale and what the person said of later messages; SaleInFuture.

    A refusal said at the sale is a refusal of e-mails and text messages for every purpose about these products, those
    that come later too.
    """
    uow.account.require(Permission.EDIT_CONTACTS)
    require_writing(uow, SALES)
    contact = contact_of(uow, draft.contact_id)
    if draft.sold_on > uow.clock.today():
        raise SaleInFuture
    family = clean_line(draft.product_family, 80)
    offered = draft.offer is not RefusalOffer.NOT_OFFERED
    allows = draft.offer is RefusalOffer.NOT_REFUSED
    sale = Sale(
        contact_id=draft.contact_id,
        sold_on=draft.sold_on,
        product_family=family,
        refusal_offered=offered,
        # A refusal offered without its text was made use of: nothing rests on such a sale.
        text_version_id=_text_version(uow, family, draft.language) if allows and family else None,
    )
    uow.session.add(sale)
    uow.session.flush()
    record(uow, Action.SALE_RECORDED, contact.subject_id, {"sale": sale.id, "offered": offered})
    at = min(uow.clock.now(), datetime.combine(draft.sold_on, _NOON, BUSINESS_ZONE))
    record_interaction(uow, draft.contact_id, InteractionKind.PURCHASE, occurred_at=at, product_family=family)
    if draft.offer is RefusalOffer.REFUSED:
        _record_refusal(uow, draft, family)
    return sale.id


def read_sales(uow: UnitOfWork, contact_id: int) -> tuple[SaleView, ...]:
    """Return a contact's sales, the latest first."""
    uow.account.require(Permission.READ_CONTACTS)
    if not may_read(uow, SALES):
        return ()
    rows = uow.session.scalars(
        select(Sale).where(Sale.contact_id == contact_id).order_by(Sale.sold_on.desc(), Sale.id.desc())
    )
    return tuple(
        SaleView(
            row.id,
            row.sold_on,
            row.product_family,
            row.refusal_offered,
            row.refusal_offered and row.text_version_id is not None and bool(row.product_family),
        )
        for row in rows
    )


def _record_refusal(uow: UnitOfWork, draft: SaleDraft, family: str) -> None:
    cells: dict[tuple[int, Channel], ConsentAnswer] = {
        (purpose.id, channel): ConsentAnswer.NO
        for purpose in read_purposes(uow, active_only=False)
        for channel in purpose.channels
        if purpose.message_kind.is_commercial
        and purpose.product_family == family
        and channel in (Channel.EMAIL, Channel.SMS)
    }
    if cells:
        record_consents(uow, ConsentDraft(draft.contact_id, cells, ConsentMethod.DESK, language=draft.language))


def _text_version(uow: UnitOfWork, family: str, language: str) -> int:
    """Return the version of the text as it reads today; a new one where the business or the goods read otherwise."""
    body = soft_opt_in_text(uow, family, language)
    digest = hashlib.sha256(body.encode()).hexdigest()
    kind = TextKind.SOFT_OPT_IN.value
    of_kind = select(TextVersion).where(TextVersion.kind == kind, TextVersion.language == language)
    held = uow.session.scalar(of_kind.where(TextVersion.sha256 == digest))
    if held is not None:
        return held.id
    latest = max((row.version for row in uow.session.scalars(of_kind)), default=0)
    version = TextVersion(
        kind=kind,
        language=language,
        version=latest + 1,
        body=body,
        sha256=digest,
        created_at=uow.clock.now(),
        created_by=uow.account.id,
    )
    uow.session.add(version)
    uow.session.flush()
    return version.id
