"""What is done to one person with one key or one click, so that it may be taken back: tags, lists, stars and notes."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from app.accounts.roles import Permission
from app.consent.subscriptions import members_among, subscribe, unsubscribe
from app.contacts.at_hand import is_favourite, mark_favourite
from app.contacts.card_access import readable_name
from app.contacts.derived import refresh_derived
from app.contacts.kinds import InteractionKind
from app.contacts.note_guard import NO_REASONS, Reasons
from app.contacts.person_act import PersonAct
from app.contacts.relationship import contact_of, record_interaction
from app.contacts.tags import put_tag, tag_name, take_tag_off, wearers_among
from app.contacts.undo_errors import ActOvertaken, BoundSince
from app.journal import Action
from app.register.access_rules import HISTORY
from app.register.field_access import require_writing
from app.rights.open_requests import has_open_request
from db.tables import Interaction, SubscriptionList
from resources import wording

if TYPE_CHECKING:
    from app.workspace import UnitOfWork


def put_tag_undoably(uow: UnitOfWork, contact_id: int, name: str) -> TagTurned:
    """Put a tag on a contact, and return the act; as ``put_tag``."""
    tag_id = put_tag(uow, contact_id, name)
    return TagTurned(uow, contact_id, tag_id, is_put=True)


def take_tag_off_undoably(uow: UnitOfWork, contact_id: int, tag_id: int) -> TagTurned:
    """Take a tag off a contact, and return the act; as ``take_tag_off``."""
    uow.account.require(Permission.EDIT_CONTACTS)
    act = TagTurned(uow, contact_id, tag_id, is_put=False)
    take_tag_off(uow, contact_id, tag_id)
    return act


def subscribe_undoably(uow: UnitOfWork, contact_id: int, list_id: int) -> ListJoined:
    """Put a person on a list, and return the act: leaving is a refusal, and has none."""
    subscribe(uow, contact_id, list_id)
    return ListJoined(uow, contact_id, list_id)


def mark_undoably(uow: UnitOfWork, contact_id: int, *, is_marked: bool) -> StarTurned:
    """Put the account's star on a contact or take it off, and return the act; ContactUnknown."""
    mark_favourite(uow, contact_id, is_marked=is_marked)
    return StarTurned(uow, contact_id, is_put=is_marked)


def note_undoably(
    uow: UnitOfWork,
    contact_id: int,
    kind: InteractionKind,
    *,
    occurred_at: datetime | None = None,
    note: str = "",
    product_family: str = "",
    reasons: Reasons = NO_REASONS,
) -> InteractionNoted:
    """Note what passed, and return the act; as ``record_interaction``."""
    require_writing(uow, HISTORY)
    written = record_interaction(
        uow, contact_id, kind, occurred_at=occurred_at, note=note, product_family=product_family, reasons=reasons
    )
    return InteractionNoted(uow, uow.session.get_one(Interaction, written), reasons)


class TagTurned(PersonAct):
    """A tag put on a person, or taken off."""

    action = Action.CONTACT_TAGGED

    def __init__(self, uow: UnitOfWork, contact_id: int, tag_id: int, *, is_put: bool) -> None:
        contact = contact_of(uow, contact_id)
        super().__init__(contact.id, contact.subject_id, readable_name(uow, contact))
        self._tag_id, self._is_put = tag_id, is_put
        self._named = tag_name(uow, tag_id)

    @property
    def what(self) -> str:
        """The tag, and whether it was put on."""
        return wording("acts.what.tagged" if self._is_put else "acts.what.untagged", tag=self._named)

    def take_back(self, uow: UnitOfWork) -> None:
        """Turn it back; ActOvertaken where the tag is not as the act left it."""
        self._turn(uow, puts=not self._is_put)

    def do_again(self, uow: UnitOfWork) -> None:
        """Turn it again; ActOvertaken."""
        self._turn(uow, puts=self._is_put)

    def _turn(self, uow: UnitOfWork, *, puts: bool) -> None:
        is_worn = self.contact_id in wearers_among(uow, self._tag_id, [self.contact_id])
        if is_worn is puts:
            raise ActOvertaken(name=self.name)
        if puts:
            put_tag(uow, self.contact_id, tag_name(uow, self._tag_id))
        else:
            take_tag_off(uow, self.contact_id, self._tag_id)


class ListJoined(PersonAct):
    """A person put on a list. Taken back, they leave it, which the history keeps."""

    action = Action.SUBSCRIBED

    def __init__(self, uow: UnitOfWork, contact_id: int, list_id: int) -> None:
        contact = contact_of(uow, contact_id)
        super().__init__(contact.id, contact.subject_id, readable_name(uow, contact))
        self._list_id = list_id
        self._named = uow.session.get_one(SubscriptionList, list_id).name

    @property
    def what(self) -> str:
        """The list."""
        return wording("acts.what.joined", list=self._named)

    def take_back(self, uow: UnitOfWork) -> None:
        """Take them off the list; ActOvertaken where they left it meanwhile."""
        if self.contact_id not in members_among(uow, self._list_id, [self.contact_id]):
            raise ActOvertaken(name=self.name)
        unsubscribe(uow, self.contact_id, self._list_id)

    def do_again(self, uow: UnitOfWork) -> None:
        """Refuse: who left a list joins it by an act of its own."""
        raise self.refused()


class StarTurned(PersonAct):
    """The account's star put on a person, or taken off."""

    action = Action.CONTACT_MARKED

    def __init__(self, uow: UnitOfWork, contact_id: int, *, is_put: bool) -> None:
        contact = contact_of(uow, contact_id)
        super().__init__(contact.id, contact.subject_id, readable_name(uow, contact))
        self._is_put = is_put

    @property
    def what(self) -> str:
        """Whether it was put on."""
        return wording("acts.what.starred" if self._is_put else "acts.what.unstarred")

    def take_back(self, uow: UnitOfWork) -> None:
        """Turn it back; ActOvertaken where the star is not as the act left it."""
        self._turn(uow, puts=not self._is_put)

    def do_again(self, uow: UnitOfWork) -> None:
        """Turn it again; ActOvertaken."""
        self._turn(uow, puts=self._is_put)

    def _turn(self, uow: UnitOfWork, *, puts: bool) -> None:
        if is_favourite(uow, self.contact_id) is puts:
            raise ActOvertaken(name=self.name)
        mark_favourite(uow, self.contact_id, is_marked=puts)


class InteractionNoted(PersonAct):
    """Something that passed, noted. Taken back, the term of the person's data is counted without it."""

    action = Action.INTERACTION_RECORDED

    def __init__(self, uow: UnitOfWork, row: Interaction, reasons: Reasons) -> None:
        contact = contact_of(uow, row.contact_id)
        super().__init__(contact.id, contact.subject_id, readable_name(uow, contact))
        self._id, self._kind, self._occurred_at = row.id, InteractionKind(row.kind), row.occurred_at
        self._note, self._family, self._reasons = row.note, row.product_family, dict(reasons)
        self._recorded_at = row.recorded_at

    @property
    def what(self) -> str:
        """What passed."""
        return wording("acts.what.noted", kind=wording(f"contacts.interaction_kind.{self._kind.value}"))

    def take_back(self, uow: UnitOfWork) -> None:
        """Take the line out; ActOvertaken where it was written anew since, or is gone.

        BoundSince while the person waits for an answer: what they ask to see is not made away with meanwhile (RGPD art. 15).
        """
        row = uow.session.get(Interaction, self._id)
        held = None if row is None else (row.contact_id, row.recorded_at, row.kind, row.note)
        if held != (self.contact_id, self._recorded_at, self._kind.value, self._note):
            raise ActOvertaken(name=self.name)
        if has_open_request(uow.session, self.contact_id):
            raise BoundSince(name=self.name)
        uow.session.delete(row)
        refresh_derived(uow, contact_of(uow, self.contact_id))

    def do_again(self, uow: UnitOfWork) -> None:
        """Note it again, as it happened."""
        self._id = record_interaction(
            uow,
            self.contact_id,
            self._kind,
            occurred_at=self._occurred_at,
            note=self._note,
            product_family=self._family,
            reasons=self._reasons,
        )
        self._recorded_at = uow.session.get_one(Interaction, self._id).recorded_at
