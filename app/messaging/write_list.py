"""The one way for a list to leave the program: written whole, each recipient's ground kept, dated, and on the journal.

A list is perishable: after ``expires_on`` it must be built again. Who left it meanwhile is told by ``check_again``.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import shutil
from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path

from sqlalchemy import insert

from app.accounts.business import read_business, read_setting, write_setting
from app.accounts.roles import Permission
from app.consent.kinds import Channel
from app.documents.label_sheets import sheet_in_use
from app.documents.labels import labels_pdf
from app.documents.save import save_document
from app.errors import SaveFailed
from app.formats import format_date, format_instant
from app.journal import Action, record
from app.journal.chain import JsonScalar
from app.messaging.audience import MailingList
from app.messaging.campaign_errors import DaysRefused, FormAgainstChannel
from app.messaging.campaign_files import Message, email_drafts, packed, table_of_text, workbook
from app.messaging.errors import NobodyToWrite
from app.messaging.kinds import ExportForm
from app.rights.encrypted_zip import write_encrypted_zip
from app.workspace import UnitOfWork
from db.files import private_folder, replace_atomically
from db.tables import MailingListExport, MailingRecipient
from resources import wording

DEFAULT_DAYS = 7
_MOST_DAYS = 31
_DAYS_KEY = "mailing_list_days"
_BARE = Message("", "")
# The names inside an archive can be read without the passphrase: this one tells nothing.
_INSIDE = "contacts"
# What a list holds of each person, in the words of the field catalogue: how far it reaches where it is lost.
_NAMES = ("contact.given_name", "contact.family_name", "contact.organisation")
_ADDRESSES = {
    Channel.EMAIL: ("contact_email.value",),
    Channel.POST: ("contact.address_line1", "contact.postcode", "contact.town"),
}
_NUMBERS = ("contact_phone.e164",)
_SUFFIXES = {ExportForm.XLSX: "xlsx", ExportForm.CSV: "csv", ExportForm.LABELS: "pdf"}


def forms_of(channel: Channel) -> tuple[ExportForm, ...]:
    """Return in what forms the recipients of a channel may leave, the usual one first."""
    return {
        Channel.EMAIL: (ExportForm.EMAILS, ExportForm.XLSX, ExportForm.CSV),
        Channel.POST: (ExportForm.LABELS, ExportForm.XLSX, ExportForm.CSV),
    }.get(channel, (ExportForm.XLSX, ExportForm.CSV))


def list_days(uow: UnitOfWork) -> int:
    """Return how many days a list serves."""
    return int(read_setting(uow, _DAYS_KEY, DEFAULT_DAYS))


def set_list_days(uow: UnitOfWork, days: int) -> None:
    """Choose how many days a list serves; DaysRefused."""
    uow.account.require(Permission.EDIT_SETTINGS)
    if not 1 <= days <= _MOST_DAYS:
        raise DaysRefused(most=_MOST_DAYS)
    write_setting(uow, _DAYS_KEY, days)
    record(uow, Action.SETTING_CHANGED, details={"key": _DAYS_KEY})


def write_list(
    uow: UnitOfWork,
    chosen: MailingList,
    form: ExportForm,
    path: Path,
    *,
    message: Message = _BARE,
    campaign_id: int | None = None,
    expires_on: date | None = None,
    passphrase: str = "",
) -> int:
    """Write the file, whole or not at all, keep each recipient's ground at this instant, and return the export's id.

    With a passphrase it goes into an archive under AES-256; the fingerprint on record is that of what is inside.
    NobodyToWrite, FormAgainstChannel, SaveFailed; nothing is on record where the file could not be written.
    """
    uow.account.require(Permission.EXPORT_MAILING_LIST)
    if not chosen.recipients:
        raise NobodyToWrite
    if form not in forms_of(chosen.channel):
        raise FormAgainstChannel
    until = expires_on or uow.clock.today() + timedelta(days=list_days(uow))
    files = _files(uow, chosen, form, message, until)
    content = files[0][1] if form is not ExportForm.EMAILS else packed(files)
    export_id = keep_list(
        uow, chosen, form, content, campaign_id=campaign_id, expires_on=until, is_encrypted=bool(passphrase)
    )
    if passphrase:
        inside = files if form is ExportForm.EMAILS else [(f"{_INSIDE}.{_SUFFIXES[form]}", content)]
        write_encrypted_zip(path, passphrase, inside)
    elif form is ExportForm.EMAILS and path.suffix.casefold() != ".zip":
        _save_folder(path, files)
    else:
        save_document(path, content)
    return export_id


def keep_list(
    uow: UnitOfWork,
    chosen: MailingList,
    form: ExportForm,
    content: bytes,
    *,
    campaign_id: int | None = None,
    expires_on: date | None = None,
    is_encrypted: bool = False,
) -> int:
    """Keep each recipient's ground at this instant, note on the journal that a list leaves, and return its id.

    Whatever holds recipients goes through here, on paper as in a file; NobodyToWrite.
    """
    uow.account.require(Permission.EXPORT_MAILING_LIST)
    if not chosen.recipients:
        raise NobodyToWrite
    until = expires_on or uow.clock.today() + timedelta(days=list_days(uow))
    digest = hashlib.sha256(content).hexdigest()
    export_id = _keep(uow, chosen, form, campaign_id, until, digest)
    details: dict[str, JsonScalar] = {
        "export": export_id,
        "list": chosen.target.list_id,
        "campaign": campaign_id,
        "purpose": chosen.target.purpose.id,
        "channel": chosen.channel.value,
        "form": form.value,
        "count": len(chosen.recipients),
        "excluded": chosen.excluded_count,
        "fields": ",".join((*_NAMES, *_ADDRESSES.get(chosen.channel, _NUMBERS))),
        "encrypted": is_encrypted,
        "sha256": digest,
    }
    record(uow, Action.MAILING_LIST_EXPORTED, details=details, signed=True)
    return export_id


def _files(
    uow: UnitOfWork, chosen: MailingList, form: ExportForm, message: Message, until: date
) -> list[tuple[str, bytes]]:
    if form is ExportForm.EMAILS:
        return email_drafts(chosen, message, read_business(uow))
    if form is ExportForm.LABELS:
        return [("", labels_pdf(chosen.recipients, sheet_in_use(uow)))]
    if form is ExportForm.CSV:
        return [("", table_of_text(chosen))]
    return [("", workbook(chosen, _about(uow, chosen, until)))]


def _about(uow: UnitOfWork, chosen: MailingList, until: date) -> list[tuple[str, str]]:
    target = chosen.target
    return [
        (wording("messaging.sheet.list"), target.name),
        (wording("messaging.sheet.purpose"), target.purpose.name),
        (wording("campaigns.column.kind"), wording(f"messaging.message_kind.{target.kind.value}")),
        (wording("messaging.sheet.channel"), wording(f"consent.channel.{target.channel.value}")),
        (wording("messaging.sheet.made_at"), format_instant(uow.clock.now())),
        (wording("messaging.sheet.made_by"), uow.account.display_name),
        (wording("campaigns.column.expires"), format_date(until)),
        (wording("messaging.sheet.excluded"), str(chosen.excluded_count)),
        (wording("campaigns.column.perishable"), wording("campaigns.column.perishable_text")),
    ]


def _keep(
    uow: UnitOfWork, chosen: MailingList, form: ExportForm, campaign_id: int | None, until: date, digest: str
) -> int:
    row = MailingListExport(
        list_id=chosen.target.list_id,
        campaign_id=campaign_id,
        purpose_id=chosen.target.purpose.id,
        form=form.value,
        expires_on=until,
        channel=chosen.channel.value,
        exported_at=uow.clock.now(),
        exported_by=uow.account.id,
        recipients=len(chosen.recipients),
        excluded=json.dumps({reason.value: count for reason, count in chosen.excluded.items()}),
        sha256=digest,
    )
    uow.session.add(row)
    uow.session.flush()
    recipients = [
        {
            "export_id": row.id,
            "contact_id": one.contact_id,
            "reason": one.reason.name.lower(),
            "conditions": ",".join(condition.value for condition in one.conditions),
        }
        for one in chosen.recipients
    ]
    uow.session.execute(insert(MailingRecipient), recipients)
    return row.id


def _save_folder(path: Path, files: Sequence[tuple[str, bytes]]) -> None:
    """Write every file into a new folder, or leave nothing."""
    partial = path.with_name(path.name + ".part")
    try:
        private_folder(partial)
        for name, content in files:
            replace_atomically(partial / name, content)
        partial.rename(path)
    except OSError as error:
        with contextlib.suppress(OSError):
            shutil.rmtree(partial)
        raise SaveFailed(file=path.name) from error
