"""Answer a request of portability: what would be taken along, then the encrypted file and its line on record."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.accounts.roles import Permission
from app.documents.portability_letter import portability_letter
from app.documents.rights_letters import RequestReference, passphrase_sheet
from app.journal import Action
from app.rights.answer_access import AccessOrder, request_to_answer
from app.rights.encrypted_zip import WrittenPack, write_encrypted_zip
from app.rights.kinds import RequestKind
from app.rights.portability import PortabilityPack, build_portability
from app.rights.portability_files import READ_FIRST, portability_files
from app.rights.write_access_zip import note_pack_made

if TYPE_CHECKING:
    from app.workspace import UnitOfWork


@dataclass(frozen=True, slots=True)
class PortabilityAnswer:
    """The answer, ready to be handed over; its letter and its sheet are made from it."""

    pack: PortabilityPack
    written: WrittenPack
    request: RequestReference
    passphrase: str = field(repr=False)

    def letter(self) -> bytes:
        """Return the PDF of the letter that goes with the file."""
        return portability_letter(self.pack, self.request, self.written.path.name)

    def sheet(self) -> bytes:
        """Return the PDF of the passphrase, which goes by another way."""
        pack, name = self.pack, self.written.path.name
        return passphrase_sheet(pack.business, name, self.passphrase, pack.made_on, read_first=READ_FIRST)


def preview_portability(uow: UnitOfWork, contact_id: int) -> PortabilityPack:
    """Return what would be taken along; ContactUnknown, RegisterIncomplete, NothingPortable."""
    return build_portability(uow, contact_id)


def answer_portability(uow: UnitOfWork, order: AccessOrder) -> PortabilityAnswer:
    """Put the request on record where it is not, write the encrypted file, and note both.

    Where the file cannot be written (SaveFailed), nothing is put on record either. IdentityUnsettled.
    """
    uow.account.require(Permission.ANSWER_REQUEST)
    request_id = request_to_answer(uow, order, RequestKind.PORTABILITY)
    pack = build_portability(uow, order.contact_id)
    written = write_encrypted_zip(order.path, order.passphrase, portability_files(pack))
    note_pack_made(uow, pack, written, request_id, action=Action.PORTABILITY_PACK_MADE)
    return PortabilityAnswer(pack, written, RequestReference(request_id, order.received_on), order.passphrase)
