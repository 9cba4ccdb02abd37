"""Answer a request of access: what would be handed over, then the encrypted file and its line on record."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from app.accounts.roles import Permission
from app.documents.rights_letters import RequestReference, access_letter, passphrase_sheet
from app.rights.access_pack import FREE_TEXT, AccessPack, build_access_pack
from app.rights.archived_rows import free_texts
from app.rights.encrypted_zip import WrittenPack
from app.rights.erasure_preview import Addressee
from app.rights.errors import IdentityUnsettled
from app.rights.identity import establish_identity
from app.rights.kinds import HeirGround, IdentityMethod, RequestChannel, RequestKind
from app.rights.open_request import RequestDraft, open_request
from app.rights.open_requests import is_open, request_of, requests_of
from app.rights.third_parties import find_names
from app.rights.vault_part import note_vault_part
from app.rights.write_access_zip import note_pack_made, write_access_zip

if TYPE_CHECKING:
    from app.vault.consult import Archive
    from app.workspace import UnitOfWork


@dataclass(frozen=True, slots=True)
class WaitingRequest:
    """A request on record that the answer will settle."""

    id: int
    received_on: date
    due_on: date
    channel: RequestChannel
    identity: IdentityMethod


@dataclass(frozen=True, slots=True)
class AccessPreview:
    """What would be handed over, and what looks like names of other people in it."""

    pack: AccessPack
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AccessOrder:
    """What the person answering chose; ``request_id`` is empty where the request is not on record yet.

    ``archives`` are those of the vault that are the person's; None where the vault was not searched. After a death,
    ``requester`` is the heir who asks and ``heir_ground`` why.
    """

    contact_id: int
    received_on: date
    channel: RequestChannel
    identity: IdentityMethod
    path: Path
    passphrase: str = field(repr=False)
    masked: frozenset[str] = frozenset()
    request_id: int | None = None
    archives: tuple[Archive, ...] | None = field(default=None, repr=False)
    requester: str = ""
    heir_ground: HeirGround | None = None


@dataclass(frozen=True, slots=True)
class AccessAnswer:
    """The answer, ready to be handed over; its letter and its sheet are made from it."""

    pack: AccessPack
    written: WrittenPack
    request: RequestReference
    passphrase: str = field(repr=False)
    heir: str = ""

    def letter(self) -> bytes:
        """Return the PDF of the letter that goes with the file; after a death it is written to the heir who asked."""
        pack = self.pack
        to = Addressee(self.heir, (), "") if self.heir else pack.addressee
        return access_letter(pack.business, to, self.request, pack.made_on, self.written.path.name)

    def sheet(self) -> bytes:
        """Return the PDF of the passphrase, which goes by another way."""
        pack = self.pack
        return passphrase_sheet(pack.business, self.written.path.name, self.passphrase, pack.made_on)


def waiting_request(uow: UnitOfWork, contact_id: int, kind: RequestKind) -> WaitingRequest | None:
    """Return the contact's open request of that kind, the most pressing one."""
    for request in requests_of(uow.session, contact_id):
        if is_open(request) and request.kind == kind:
            return WaitingRequest(
                request.id,
                request.received_on,
                request.extended_until or request.due_on,
                RequestChannel(request.channel),
                IdentityMethod(request.identity_method),
            )
    return None


def preview_access(uow: UnitOfWork, contact_id: int, archives: tuple[Archive, ...] | None = None) -> AccessPreview:
    """Return what would be handed over; ContactUnknown, RegisterIncomplete."""
    pack = build_access_pack(uow, contact_id, archives=archives)
    own = [pack.addressee.name, str(pack.holdings.contact.values["organisation"])]
    own += [archive.name for archive in pack.archives]
    texts = [
        value
        for row in pack.holdings.rows
        for column, value in row.values.items()
        if f"{row.table}.{column}" in FREE_TEXT and isinstance(value, str)
    ]
    texts += [text for archive in pack.archives for text in free_texts(archive, FREE_TEXT)]
    names = dict.fromkeys(name for text in texts for name in find_names(text, own))
    return AccessPreview(pack, tuple(names))


def answer_access(uow: UnitOfWork, order: AccessOrder) -> AccessAnswer:
    """Put the request on record where it is not, write the encrypted file, and note both.

    Where the file cannot be written (SaveFailed), nothing is put on record either. IdentityUnsettled.
    """
    uow.account.require(Permission.ANSWER_REQUEST)
    request_id = request_to_answer(uow, order, RequestKind.ACCESS)
    pack = build_access_pack(uow, order.contact_id, order.masked, order.archives)
    written = write_access_zip(pack, order.path, order.passphrase)
    note_vault_part(uow, request_id, order.archives)
    note_pack_made(uow, pack, written, request_id, masked=len(order.masked))
    request = request_of(uow.session, request_id)
    heir = request.requester if request.heir_ground else ""
    return AccessAnswer(pack, written, RequestReference(request_id, order.received_on), order.passphrase, heir)


def request_to_answer(uow: UnitOfWork, order: AccessOrder, kind: RequestKind) -> int:
    """Return the request that an order answers: opened where it is not on record, its identity settled where it was.

    IdentityUnsettled: nothing is written for somebody of whom nobody is sure.
    """
    if order.identity is IdentityMethod.DOUBT:
        raise IdentityUnsettled
    if order.request_id is None:
        draft = RequestDraft(
            kind,
            order.received_on,
            order.channel,
            order.identity,
            order.contact_id,
            requester=order.requester,
            heir_ground=order.heir_ground,
        )
        return open_request(uow, draft)
    if request_of(uow.session, order.request_id).identity_method != order.identity:
        establish_identity(uow, order.request_id, order.identity)
    return order.request_id
