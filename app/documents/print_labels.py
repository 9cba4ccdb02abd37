"""Print address labels: whom post may reach for the purpose that was chosen, nobody else (PRO-01, PRO-02)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from app.accounts.roles import Permission
from app.consent.kinds import Channel
from app.consent.purposes import PurposeView, read_purpose, read_purposes
from app.documents.label_sheets import LabelSheet, keep_sheet
from app.documents.labels import labels_pdf
from app.errors import UserError
from app.exchange.export_scope import ExportScope, named_by
from app.messaging.audience import Headcount, Target, compose, count_heads
from app.messaging.campaign_errors import ChannelOutsidePurpose
from app.messaging.errors import NobodyToWrite
from app.messaging.kinds import ExportForm, Reason
from app.messaging.write_list import keep_list
from app.workspace import UnitOfWork
from resources import wording


class StartOutsideSheet(UserError):
    """The sheet has no such label."""

    code = "printing.start_outside_sheet"


@dataclass(frozen=True, slots=True)
class LabelOrder:
    """Whom to write to, what for, and on what; ``start`` is the first free label of the first sheet, from 1."""

    scope: ExportScope
    purpose_id: int
    sheet: LabelSheet
    start: int = 1


@dataclass(frozen=True, slots=True)
class PrintedLabels:
    """The labels; ``next_start`` is where the last sheet is free, 1 where none is begun."""

    content: bytes
    file_name: str
    people: int
    pages: int
    next_start: int
    left_out: dict[Reason, int] = field(default_factory=dict)


def post_purposes(uow: UnitOfWork) -> tuple[PurposeView, ...]:
    """Return what the business writes by post for."""
    return tuple(one for one in read_purposes(uow) if Channel.POST in one.channels)


def count_labels(uow: UnitOfWork, scope: ExportScope, purpose_id: int) -> Headcount:
    """Count whom post may reach for a purpose, and who stays out with the reason; ChannelOutsidePurpose."""
    uow.account.require(Permission.EXPORT_MAILING_LIST)
    return count_heads(uow, _target(uow, scope, purpose_id), named_by(uow, scope))


def print_labels(uow: UnitOfWork, order: LabelOrder, told: Callable[[int, int], object]) -> PrintedLabels:
    """Decide on each person now, make the labels, keep each ground, and note that they leave.

    ``told`` gets (labels done, labels in all) and may raise to stop: nothing is on record then.
    PermissionDenied, ChannelOutsidePurpose, StartOutsideSheet, NobodyToWrite.
    """
    uow.account.require(Permission.EXPORT_MAILING_LIST)
    if not 1 <= order.start <= order.sheet.count:
        raise StartOutsideSheet(most=order.sheet.count)
    chosen = compose(uow, _target(uow, order.scope, order.purpose_id), named_by(uow, order.scope))
    if not chosen.recipients:
        raise NobodyToWrite
    content = labels_pdf(chosen.recipients, order.sheet, order.start, told)
    keep_list(uow, chosen, ExportForm.LABELS, content)
    keep_sheet(uow, order.sheet)
    people = len(chosen.recipients)
    return PrintedLabels(
        content,
        wording("printing.labels.file_name"),
        people,
        order.sheet.pages(order.start, people),
        order.sheet.next_start(order.start, people),
        chosen.excluded,
    )


def _target(uow: UnitOfWork, scope: ExportScope, purpose_id: int) -> Target:
    purpose = read_purpose(uow, purpose_id)
    if Channel.POST not in purpose.channels:
        raise ChannelOutsidePurpose
    return Target(purpose.name, purpose, purpose.message_kind, Channel.POST, scope.list_id)
