"""The vault's part in an answer: archives are the person's data too (art. 15; CNIL SAN-2021-021 §36; RET-08).

Only the controller looks into the vault. Everybody else learns that the controller must complete the answer, and nothing of
what is in there: not even that there is something about this person.
"""

from __future__ import annotations

import json
from enum import StrEnum
from itertools import product
from typing import TYPE_CHECKING

from sqlalchemy import select

from app.accounts.roles import Permission
from app.journal import Action
from app.rights.errors import VaultHoldsData, VaultNotSearched
from app.rights.holdings import collect_holdings
from app.rights.kinds import Decision, RequestKind, RequestStatus, StepKind
from app.rights.open_requests import OPEN_STATUSES
from app.rights.request_steps import note_step, waiting_request_of
from app.values import PhoneNumber
from app.vault.counts import may_hold_archives
from app.vault.deposit import DepositKind
from app.vault.search_person import Sought
from db.tables import Contact, JournalEntry, JournalPayload, RequestStep, SubjectRequest

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sqlalchemy.orm import Session

    from app.rights.holdings import Holdings
    from app.vault.consult import Archive
    from app.workspace import UnitOfWork

_VAULT_STEPS = (StepKind.VAULT_SEARCHED, StepKind.VAULT_AWAITED)


class VaultStand(StrEnum):
    """What is known, from outside, of what the vault holds on a person."""

    NO_VAULT = "no_vault"
    EMPTY = "empty"
    MAY_HOLD = "may_hold"
    HOLDS = "holds"

    @property
    def must_be_searched(self) -> bool:
        """Say whether an answer without the vault would be incomplete."""
        return self in (VaultStand.MAY_HOLD, VaultStand.HOLDS)


def vault_stand(uow: UnitOfWork, contact_id: int | None = None) -> VaultStand:
    """Say what the vault may hold on a contact, or on someone who is not in the book.

    HOLDS is told to those who may open the vault; for the others any vault that is not empty may hold something.
    """
    uow.account.require(Permission.ANSWER_REQUEST)
    subject = select(Contact.subject_id).where(Contact.id == contact_id)
    return _stand(uow, uow.session.scalar(subject) if contact_id is not None else None)


def sought_contact(uow: UnitOfWork, contact_id: int) -> Sought:
    """Return by what the vault is searched for a contact, what was corrected since included; ContactUnknown."""
    uow.account.require(Permission.ANSWER_REQUEST)
    holdings = collect_holdings(uow.session, contact_id)
    emails = [str(row.values["value"]) for row in holdings.of("contact_email")]
    phones = [str(row.values["e164"]) for row in holdings.of("contact_phone")]
    former = (PhoneNumber.parse(text).e164 for text in _corrected(holdings, "contact_phone.e164"))
    return Sought(
        holdings.subject_id,
        _names(holdings),
        tuple(dict.fromkeys((*emails, *_corrected(holdings, "contact_email.value")))),
        tuple(dict.fromkeys((*phones, *former))),
    )


def note_vault_part(uow: UnitOfWork, request_id: int, archives: Sequence[Archive] | None) -> None:
    """Note on a request that the vault was searched and how many archives are the person's, or that it still must be.

    ``archives`` is None where nobody searched; then nothing is noted if the vault has nothing to say. An answer made again
    without the vault waits for it again. Raises PermissionDenied where a search is told by one who may not make it.
    """
    request = waiting_request_of(uow, request_id)
    if archives is not None:
        uow.account.require(Permission.OPEN_VAULT)
        note_step(uow, request, StepKind.VAULT_SEARCHED, detail=str(len(archives)))
    elif _stand(uow, request.subject_id).must_be_searched:
        last = _last_vault_step(uow.session, request.id)
        if last is None or last.action != StepKind.VAULT_AWAITED:
            note_step(uow, request, StepKind.VAULT_AWAITED)
    else:
        return
    request.status = RequestStatus.IN_PROGRESS.value


def require_vault_searched(uow: UnitOfWork, request: SubjectRequest) -> None:
    """Let a request of access be closed as answered only once the vault was searched, where it may hold something.

    Raises VaultNotSearched; VaultHoldsData where archives of the person were found and the answer is that there is nothing.
    """
    if request.kind != RequestKind.ACCESS or request.decision == Decision.REFUSED:
        return
    last = _last_vault_step(uow.session, request.id)
    searched = last is not None and last.action == StepKind.VAULT_SEARCHED
    if not searched and _stand(uow, request.subject_id).must_be_searched:
        raise VaultNotSearched
    if searched and last is not None and last.detail != "0" and request.decision == Decision.NO_DATA:
        raise VaultHoldsData


def count_vault_awaited(uow: UnitOfWork) -> int:
    """Count the open requests of access that wait for the controller to search the vault."""
    waiting = select(SubjectRequest.id).where(
        SubjectRequest.kind == RequestKind.ACCESS.value, SubjectRequest.status.in_(OPEN_STATUSES)
    )
    last = (_last_vault_step(uow.session, request_id) for request_id in uow.session.scalars(waiting))
    return sum(step is not None and step.action == StepKind.VAULT_AWAITED for step in last)


def _names(holdings: Holdings) -> tuple[str, ...]:
    """Return the person's name, and the names that corrected parts of it made."""
    given, family = (
        (str(holdings.contact.values[part]), *_corrected(holdings, f"contact.{part}"))
        for part in ("given_name", "family_name")
    )
    pairs = (f"{one} {other}".strip() for one, other in product(given, family))
    return tuple(dict.fromkeys((holdings.display_name, *pairs)))


def _corrected(holdings: Holdings, field: str) -> list[str]:
    """Return what stood in a field before it was corrected at the person's request."""
    rows = (row.values for row in holdings.of("rectification"))
    return [text for values in rows if values["field"] == field for text in str(values["before"]).splitlines()]


def _stand(uow: UnitOfWork, subject_id: str | None) -> VaultStand:
    if uow.keys.vault_public_key is None:
        return VaultStand.NO_VAULT
    holds = bool(subject_id) and _deposited(uow.session, str(subject_id))
    if holds and uow.account.may(Permission.OPEN_VAULT):
        return VaultStand.HOLDS
    return VaultStand.MAY_HOLD if holds or may_hold_archives(uow) else VaultStand.EMPTY


def _deposited(session: Session, subject_id: str) -> bool:
    """Say whether the journal tells of a deposit for this person that has not been purged since."""
    records = {body["deposit"] for body in _details(session, Action.DEPOSITED, subject_id) if _is_record(body)}
    return bool(records - {body["archive"] for body in _details(session, Action.VAULT_PURGED, subject_id)})


def _is_record(body: dict[str, str]) -> bool:
    return body["kind"] == DepositKind.RECORD


def _details(session: Session, action: Action, subject_id: str) -> Iterable[dict[str, str]]:
    bodies = session.scalars(
        select(JournalPayload.body)
        .join(JournalEntry, JournalEntry.seq == JournalPayload.seq)
        .where(JournalEntry.action == action.value, JournalEntry.subject == subject_id)
    )
    return [json.loads(body) for body in bodies]


def _last_vault_step(session: Session, request_id: int) -> RequestStep | None:
    steps = select(RequestStep).where(
        RequestStep.request_id == request_id, RequestStep.action.in_([one.value for one in _VAULT_STEPS])
    )
    return session.scalar(steps.order_by(RequestStep.id.desc()).limit(1))
