"""Every table, room by room."""

from db.tables.base import Base, UtcDateTime, VaultBase
from db.tables.consent import (
    ConsentEvent,
    Evidence,
    Purpose,
    PurposeChannel,
    Subscription,
    SubscriptionList,
    TextVersion,
)
from db.tables.contacts import (
    Contact,
    ContactEmail,
    ContactLawfulBasis,
    ContactPhone,
    ContactText,
    Contract,
    Interaction,
    Sale,
)
from db.tables.exchange import ImportBatch, ImportRow
from db.tables.journal import JournalEntry, JournalPayload
from db.tables.messaging import MailingListExport, ObjectionEvent, SuppressionEntry
from db.tables.retention import PurgeRun, ReminderSnooze, RetentionDecision, RetentionInquiry, RetentionRuleChange
from db.tables.rights import ErasureJob, RequestStep, SubjectRequest, Tombstone
from db.tables.settings import FormDraft, Setting
from db.tables.vault import ArchivedFile, ArchivedRecord, Consultation, OutboxDeposit, VaultSecret

__all__ = [
    "ArchivedFile",
    "ArchivedRecord",
    "Base",
    "ConsentEvent",
    "Consultation",
    "Contact",
    "ContactEmail",
    "ContactLawfulBasis",
    "ContactPhone",
    "ContactText",
    "Contract",
    "ErasureJob",
    "Evidence",
    "FormDraft",
    "ImportBatch",
    "ImportRow",
    "Interaction",
    "JournalEntry",
    "JournalPayload",
    "MailingListExport",
    "ObjectionEvent",
    "OutboxDeposit",
    "PurgeRun",
    "Purpose",
    "PurposeChannel",
    "ReminderSnooze",
    "RequestStep",
    "RetentionDecision",
    "RetentionInquiry",
    "RetentionRuleChange",
    "Sale",
    "Setting",
    "SubjectRequest",
    "Subscription",
    "SubscriptionList",
    "SuppressionEntry",
    "TextVersion",
    "Tombstone",
    "UtcDateTime",
    "VaultBase",
    "VaultSecret",
]
