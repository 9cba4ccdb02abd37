"""Purposes as screens, decisions and documents read them."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select

from app.consent.errors import PurposeUnknown
from app.consent.kinds import Channel, OptInMode
from app.contacts.kinds import LawfulBasis
from app.messaging.kinds import MessageKind
from app.workspace import UnitOfWork
from db.tables import Purpose, PurposeChannel


@dataclass(frozen=True, slots=True)
class PurposeView:
    """A purpose as screens and documents read it."""

    id: int
    name: str
    description: str
    lawful_basis: LawfulBasis
    message_kind: MessageKind
    channels: tuple[Channel, ...]
    product_family: str
    recipients: str
    retention: str
    opt_in_mode: OptInMode
    active: bool
    product_family_en: str = ""
    legitimate_interest: str = ""
    third_party_caller: str = ""
    job_related: bool = True

    @property
    def rests_on_consent(self) -> bool:
        """Say whether a consent is what makes it lawful."""
        return self.lawful_basis is LawfulBasis.CONSENT


def read_purposes(uow: UnitOfWork, *, active_only: bool = True) -> tuple[PurposeView, ...]:
    """Return the purposes in the order they were made."""
    channels: dict[int, list[Channel]] = {}
    for purpose_id, channel in uow.session.execute(select(PurposeChannel.purpose_id, PurposeChannel.channel)):
        channels.setdefault(purpose_id, []).append(Channel(channel))
    order = list(Channel)
    rows = uow.session.scalars(select(Purpose).order_by(Purpose.id))
    return tuple(
        PurposeView(
            row.id,
            row.name,
            row.description,
            LawfulBasis(row.lawful_basis),
            MessageKind(row.message_kind),
            tuple(sorted(channels.get(row.id, []), key=order.index)),
            row.product_family,
            row.recipients,
            row.retention,
            OptInMode(row.opt_in_mode),
            row.active,
            row.product_family_en,
            row.legitimate_interest,
            row.third_party_caller,
            row.job_related,
        )
        for row in rows
        if row.active or not active_only
    )


def purpose_of_code(uow: UnitOfWork, code: str) -> PurposeView | None:
    """Return the purpose that the program made under a code, closed or not; none where it never did."""
    purpose_id = uow.session.scalar(select(Purpose.id).where(Purpose.code == code))
    return None if purpose_id is None else read_purpose(uow, purpose_id)


def read_purpose(uow: UnitOfWork, purpose_id: int) -> PurposeView:
    """Return one purpose; PurposeUnknown."""
    for purpose in read_purposes(uow, active_only=False):
        if purpose.id == purpose_id:
            return purpose
    raise PurposeUnknown
