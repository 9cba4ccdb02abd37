"""What the pages of the access wizard share."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from app.rights.answer_access import AccessAnswer, AccessOrder, AccessPreview
from app.rights.answer_portability import PortabilityAnswer
from app.rights.kinds import HeirGround, IdentityMethod, RequestChannel, RequestKind
from app.rights.passphrase import draw_passphrase
from app.rights.portability import PortabilityPack
from app.vault.consult import Archive


@dataclass(slots=True)
class AccessDraft:
    """The answer being prepared; ``request_id`` is set where the request is on record already.

    A request of access is answered with an ``AccessPreview``, one of portability with what the person may take along.
    """

    contact_id: int
    name: str
    received_on: date
    due_on: date
    channel: RequestChannel = RequestChannel.DESK
    identity: IdentityMethod = IdentityMethod.CERTAIN
    request_id: int | None = None
    preview: AccessPreview | PortabilityPack | None = None
    masked: frozenset[str] = frozenset()
    path: Path | None = None
    passphrase: str = field(default_factory=draw_passphrase, repr=False)
    answer: AccessAnswer | PortabilityAnswer | None = None
    kind: RequestKind = RequestKind.ACCESS
    archives: tuple[Archive, ...] | None = field(default=None, repr=False)
    is_deceased: bool = False
    heir: str = ""
    heir_ground: HeirGround | None = None

    @property
    def is_portability(self) -> bool:
        """Say whether the person asked for what they may take along."""
        return self.kind is RequestKind.PORTABILITY

    def order(self, path: Path) -> AccessOrder:
        """Return what the use case is asked."""
        return AccessOrder(
            contact_id=self.contact_id,
            received_on=self.received_on,
            channel=self.channel,
            identity=self.identity,
            path=path,
            passphrase=self.passphrase,
            masked=self.masked,
            request_id=self.request_id,
            archives=self.archives,
            requester=self.heir,
            heir_ground=self.heir_ground,
        )
