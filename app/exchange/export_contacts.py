"""Let contacts leave the book: by role, for a purpose that is asked and kept, encrypted unless clear was asked for (SEC-08).

Prospecting is no export of its own: its recipients are decided on and written by ``write_list``, as for any sending.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import BinaryIO

from app.accounts.business import Business, read_business
from app.accounts.roles import Permission
from app.backup.places import is_other_medium
from app.consent.kinds import Channel
from app.consent.purposes import read_purpose
from app.contacts.note_rules import find_forbidden_numbers
from app.documents.rights_letters import passphrase_sheet
from app.errors import DiskFull, SaveFailed
from app.exchange.export_answers import asked_questions
from app.exchange.export_cards import write_cards, write_google, write_hubspot
from app.exchange.export_errors import (
    ChannelMissing,
    ClearNotConfirmed,
    NobodyToExport,
    WhyMissing,
    WhyNamesSomebody,
)
from app.exchange.export_fields import chosen_fields, kept_fields
from app.exchange.export_json import write_json
from app.exchange.export_kinds import ExportPurpose, FileFormat
from app.exchange.export_rows import Outgoing, Told, read_outgoing
from app.exchange.export_scope import ExportScope, people_of
from app.exchange.export_tables import write_csv
from app.exchange.export_workbook import write_workbook
from app.exchange.read_file import file_sha256
from app.exchange.why_unnamed import require_unnamed
from app.formats import format_count, format_instant
from app.journal import Action, record
from app.journal.chain import JsonScalar
from app.messaging.audience import Target, compose
from app.messaging.kinds import ExportForm, Reason
from app.messaging.write_list import write_list
from app.progress import quiet
from app.register import FieldEntry
from app.register.own_entries import entries_with_own
from app.rights.encrypted_zip import fill_encrypted_zip
from app.values.id_set import write_id_set
from app.values.text import clean_text
from app.workspace import UnitOfWork
from db.files import NO_ROOM, fill_atomically
from resources import wording

# The names inside an archive can be read without the passphrase: this one tells nothing.
_INSIDE = "contacts"
LIST_FORMATS = (FileFormat.XLSX, FileFormat.CSV)
_LIST_FORMS = {FileFormat.XLSX: ExportForm.XLSX, FileFormat.CSV: ExportForm.CSV}
_Fill = Callable[[BinaryIO], object]


@dataclass(frozen=True, slots=True)
class Prospecting:
    """What is offered to these people, and by what means: the decision on each needs both."""

    purpose_id: int
    channel: Channel


@dataclass(frozen=True, slots=True)
class ExportOrder:
    """All that was chosen; without a passphrase the file is in clear, which must be confirmed in so many words.

    ``home`` is where the data lie: a file that goes to another medium than theirs is told so in the journal.
    """

    scope: ExportScope
    fields: tuple[str, ...]
    purpose: ExportPurpose
    form: FileFormat
    path: Path
    why: str = ""
    passphrase: str = field(default="", repr=False)
    is_clear_confirmed: bool = False
    prospecting: Prospecting | None = None
    home: Path | None = None


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What left: for the person, who is shown it once, and for the sheet of the passphrase."""

    path: Path
    form: FileFormat
    people: int
    frozen: int
    fields: tuple[str, ...]
    sha256: str
    made_on: date
    business: Business
    passphrase: str = field(default="", repr=False)
    left_out: dict[Reason, int] = field(default_factory=dict)

    def sheet(self) -> bytes:
        """Return the PDF of the passphrase, which goes by another way than the file."""
        inside = f"{_INSIDE}.{self.form.suffix}"
        return passphrase_sheet(self.business, self.path.name, self.passphrase, self.made_on, read_first=inside)


def export_contacts(uow: UnitOfWork, order: ExportOrder, told: Told = quiet) -> ExportReport:
    """Write the file, whole or not at all, and note who let how many people leave, with which fields and what for.

    ``told`` gets (people done, people in all) and may raise to cancel: nothing is left then, nor where the disk is full.
    PermissionDenied, NobodyToExport, FieldForbidden, FieldsMissing, WhyMissing, WhyNamesSomebody, ClearNotConfirmed,
    SaveFailed, DiskFull; for prospecting ChannelMissing and what ``write_list`` raises.
    """
    uow.account.require(Permission.EXPORT_CONTACTS)
    why = _checked(order)
    role = uow.account.role
    fields = kept_fields(order.form, chosen_fields(role, order.fields, entries_with_own(uow.session)))
    ids, frozen = people_of(uow, order.scope)
    if not ids:
        raise NobodyToExport
    require_unnamed(uow, why, ids)
    if order.purpose is ExportPurpose.PROSPECTING:
        return _for_prospecting(uow, order, ids, frozen)
    outgoing = read_outgoing(uow, ids, fields, asked_questions(uow), told)
    _write(order, _filler(order.form, outgoing, uow, _about(uow, order, why, fields, len(ids))))
    return _noted(uow, order, why, fields, ids, frozen)


def check_why(text: str) -> str:
    """Return an explanation as it is kept, which names nobody; WhyNamesSomebody."""
    why = clean_text(text)
    if "@" in why or find_forbidden_numbers(why):
        raise WhyNamesSomebody
    return why


def settled_why(purpose: ExportPurpose, text: str) -> str:
    """Return the explanation that a purpose is kept with; WhyMissing, WhyNamesSomebody."""
    why = check_why(text)
    if purpose.asks_why and not why:
        raise WhyMissing
    return why


def _checked(order: ExportOrder) -> str:
    """Return the explanation as it is kept; WhyMissing, WhyNamesSomebody, ClearNotConfirmed."""
    why = settled_why(order.purpose, order.why)
    if not order.passphrase and not order.is_clear_confirmed:
        raise ClearNotConfirmed
    return why


def _for_prospecting(uow: UnitOfWork, order: ExportOrder, ids: list[int], frozen: int) -> ExportReport:
    """Decide on each person now, and let ``write_list`` write those who may be contacted."""
    if order.prospecting is None or order.form not in _LIST_FORMS:
        raise ChannelMissing
    purpose = read_purpose(uow, order.prospecting.purpose_id)
    target = Target(purpose.name, purpose, purpose.message_kind, order.prospecting.channel, order.scope.list_id)
    chosen = compose(uow, target, ids)
    write_list(uow, chosen, _LIST_FORMS[order.form], order.path, passphrase=order.passphrase)
    return ExportReport(
        order.path,
        order.form,
        len(chosen.recipients),
        frozen,
        tuple(
            wording(f"messaging.sheet.{name}") for name in ("name", "organisation", "address", "ground", "conditions")
        ),
        file_sha256(order.path),
        uow.clock.today(),
        read_business(uow),
        order.passphrase,
        chosen.excluded,
    )


def _filler(form: FileFormat, outgoing: Outgoing, uow: UnitOfWork, about: dict[str, str]) -> _Fill:
    now = uow.clock.now()
    fillers: dict[FileFormat, _Fill] = {
        FileFormat.XLSX: lambda file: write_workbook(file, outgoing, about),
        FileFormat.CSV: lambda file: write_csv(file, outgoing),
        FileFormat.JSON: lambda file: write_json(file, outgoing, about),
        FileFormat.VCARD_3: lambda file: write_cards(file, outgoing, now, "3.0"),
        FileFormat.VCARD_4: lambda file: write_cards(file, outgoing, now, "4.0"),
        FileFormat.GOOGLE: lambda file: write_google(file, outgoing, now),
        FileFormat.HUBSPOT: lambda file: write_hubspot(file, outgoing, now),
    }
    return fillers[form]


def _about(uow: UnitOfWork, order: ExportOrder, why: str, fields: tuple[FieldEntry, ...], count: int) -> dict[str, str]:
    return {
        "business": read_business(uow).name,
        "purpose": f"{order.purpose.label} – {why}" if why else order.purpose.label,
        "people": format_count(count),
        "fields": ", ".join(one.label for one in fields),
        "made_at": format_instant(uow.clock.now()),
        "made_by": uow.account.display_name,
        "answers": wording("going_out.about.answers_text"),
    }


def _write(order: ExportOrder, fill: _Fill) -> None:
    def sealed(file: BinaryIO) -> None:
        fill_encrypted_zip(file, order.passphrase, f"{_INSIDE}.{order.form.suffix}", fill)

    with _file_failures(order.path):
        fill_atomically(order.path, sealed if order.passphrase else fill)


@contextmanager
def _file_failures(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if error.errno in NO_ROOM:
            raise DiskFull from error
        raise SaveFailed(file=path.name) from error


def _noted(
    uow: UnitOfWork, order: ExportOrder, why: str, fields: tuple[FieldEntry, ...], ids: list[int], frozen: int
) -> ExportReport:
    digest = file_sha256(order.path)
    details: dict[str, JsonScalar] = {
        "purpose": order.purpose.value,
        "why": why,
        "form": order.form.value,
        "count": len(ids),
        "people": write_id_set(ids),
        "frozen": frozen,
        "fields": ",".join(one.name for one in fields),
        "list": order.scope.list_id,
        "encrypted": bool(order.passphrase),
        "removable": order.home is not None and is_other_medium(order.path.parent, order.home),
        "sha256": digest,
    }
    try:
        record(uow, Action.CONTACTS_EXPORTED, details=details, signed=True)
    except BaseException:
        # A file that the journal does not know must not stay.
        order.path.unlink(missing_ok=True)
        raise
    labels = tuple(one.label for one in fields)
    today, business = uow.clock.today(), read_business(uow)
    return ExportReport(order.path, order.form, len(ids), frozen, labels, digest, today, business, order.passphrase)
