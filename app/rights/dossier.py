"""The file that shows an inspector how one request was answered: received, steps, decision, letters, in time or not."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from app.accounts.business import read_business
from app.accounts.roles import Permission
from app.documents.request_dossier import request_dossier
from app.rights.kinds import StepKind
from app.rights.open_requests import request_of
from app.rights.read_requests import RequestFile, read_request
from app.rights.recipients import RecipientLine, recipients_of
from app.rights.rectify import Change, rectifications_of
from app.rights.request_steps import note_step
from app.rights.sent_letters import LetterOnRecord, letters_of

if TYPE_CHECKING:
    from app.workspace import UnitOfWork


@dataclass(frozen=True, slots=True)
class RequestDossier:
    """Everything on record about one request; ``accounts`` gives the name of each account by its id."""

    request: RequestFile
    letters: tuple[LetterOnRecord, ...]
    recipients: tuple[RecipientLine, ...]
    changes: tuple[Change, ...]
    accounts: Mapping[str, str]
    made_at: datetime


def make_dossier(uow: UnitOfWork, request_id: int, accounts: Mapping[str, str]) -> bytes:
    """Return the PDF, and note that it was made; RequestUnknown."""
    uow.account.require(Permission.ANSWER_REQUEST)
    content = request_dossier(read_business(uow), read_dossier(uow, request_id, accounts))
    request = request_of(uow.session, request_id)
    note_step(uow, request, StepKind.DOSSIER_MADE, file_sha256=hashlib.sha256(content).hexdigest())
    return content


def read_dossier(uow: UnitOfWork, request_id: int, accounts: Mapping[str, str]) -> RequestDossier:
    """Return what the dossier tells; RequestUnknown."""
    uow.account.require(Permission.ANSWER_REQUEST)
    return RequestDossier(
        request=read_request(uow, request_id),
        letters=tuple(letters_of(uow, request_id)),
        recipients=tuple(recipients_of(uow, request_id)),
        changes=rectifications_of(uow, request_id),
        accounts=accounts,
        made_at=uow.clock.now(),
    )
