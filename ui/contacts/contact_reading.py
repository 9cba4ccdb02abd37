"""All that a contact's page shows, read at once: beside the window where somebody passes from contact to contact."""

from __future__ import annotations

from dataclasses import dataclass

from app.accounts.manage_accounts import read_accounts
from app.accounts.roles import Permission
from app.consent.history import ConsentLine, consent_history, current_states
from app.consent.kinds import Channel, ConsentState
from app.consent.soft_opt_in import SaleView, read_sales
from app.consent.subscriptions import ListView, lists_of, read_lists
from app.contacts.addresses import AddressLine, read_addresses
from app.contacts.affiliations import AffiliationLine, is_organisation, organisations_of, people_in
from app.contacts.at_hand import is_favourite, note_opened
from app.contacts.attachments import AttachmentLine, list_attachments
from app.contacts.follow_ups import FollowUpLine, follow_ups_of
from app.contacts.read_contact import ContactCard, read_contact
from app.contacts.shared_means import SharedMeans, shared_means
from app.contacts.tags import read_tags, tags_of
from app.exchange.field_origins import read_origins
from app.messaging.decide_contact import DecisionGrid, decision_grid
from app.register.access_rules import FILES, TAGS
from app.register.field_access import access_of
from app.retention.explain import explain_due
from app.workspace import UnitOfWork, UnlockedWorkspace

TERM = "contact.retention_due_on"


@dataclass(frozen=True, slots=True)
class ContactMarks:
    """The tags a contact wears, whether it has the account's star, whether tags may be changed, and the words to offer."""

    worn: tuple[tuple[int, str], ...]
    is_favourite: bool
    may_change: bool
    offered: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ContactConsentsRead:
    """What a contact said, the latest first, and what holds of it now."""

    states: dict[tuple[int, Channel], ConsentState]
    lines: tuple[ConsentLine, ...]


@dataclass(frozen=True, slots=True)
class ContactReading:
    """One contact as the file held it; ``commits`` says after how many of the program's own writes that was."""

    commits: int
    card: ContactCard
    why: str
    follow_ups: tuple[FollowUpLine, ...]
    followed_by: str
    links: tuple[AffiliationLine, ...]
    addresses: tuple[AddressLine, ...]
    origins: tuple[str, ...]
    shared: tuple[SharedMeans, ...]
    marks: ContactMarks
    decisions: DecisionGrid
    consents: ContactConsentsRead
    lists: tuple[ListView, ...]
    joined: frozenset[int]
    sales: tuple[SaleView, ...]
    attachments: tuple[AttachmentLine, ...]

    def is_current(self, workspace: UnlockedWorkspace) -> bool:
        """Say whether nothing was written since: what was read may be shown as what stands."""
        return self.commits == workspace.commits


def read_whole_contact(workspace: UnlockedWorkspace, contact_id: int) -> ContactReading:
    """Read a contact and note that it was read; ContactUnknown, ProcessingRestricted (art. 18)."""
    before = workspace.commits
    with workspace.unit_of_work() as uow:
        card = read_contact(uow, contact_id)
        note_opened(uow, contact_id)
    owner = card.fields.owner_id
    known = read_accounts(workspace) if owner else ()
    with workspace.reading() as uow:
        links = people_in if is_organisation(card.fields) else organisations_of
        return ContactReading(
            # Its own note is one: any other that came meanwhile makes the count differ.
            commits=before + 1,
            card=card,
            why=explain_due(uow, contact_id).sentence if card.access.reads(TERM) else "",
            follow_ups=follow_ups_of(uow, contact_id),
            followed_by=next((account.display_name for account, _ in known if account.id == owner), ""),
            links=links(uow, contact_id),
            addresses=read_addresses(uow, contact_id),
            origins=tuple(one.sentence for one in read_origins(uow, contact_id)),
            shared=shared_means(uow, contact_id),
            marks=read_marks(uow, contact_id),
            decisions=decision_grid(uow, contact_id),
            consents=ContactConsentsRead(current_states(uow, contact_id), consent_history(uow, contact_id)),
            lists=read_lists(uow),
            joined=lists_of(uow, contact_id),
            sales=read_sales(uow, contact_id),
            attachments=list_attachments(uow, contact_id) if card.access.reads(FILES) else (),
        )


def read_marks(uow: UnitOfWork, contact_id: int) -> ContactMarks:
    """Return what marks a contact; words are offered to who may put them."""
    may_change = uow.account.may(Permission.EDIT_CONTACTS) and access_of(uow).writes(TAGS)
    return ContactMarks(
        tags_of(uow, contact_id),
        is_favourite(uow, contact_id),
        may_change,
        tuple(tag.name for tag in read_tags(uow)) if may_change else (),
    )
