"""The dossier of one request, as an inspector reads it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.documents.sheet import Sheet
from app.formats import format_amount, format_date, format_instant
from resources import wording

if TYPE_CHECKING:
    from app.accounts.business import Business
    from app.rights.dossier import RequestDossier


def request_dossier(business: Business, dossier: RequestDossier) -> bytes:
    """Return the PDF."""
    line = dossier.request.line
    sheet = Sheet(
        _say("title", number=line.id), business, subtitle=_say("subtitle", day=format_instant(dossier.made_at))
    )
    sheet.box(_verdict(dossier), size=12)
    sheet.facts(_facts(dossier))
    _write_message(sheet, dossier)
    sheet.heading(_say("heading_decision"))
    sheet.facts(_decision(dossier))
    _write_changes(sheet, dossier)
    _write_recipients(sheet, dossier)
    _write_letters(sheet, dossier)
    _write_steps(sheet, dossier)
    sheet.paragraph(_say("law"), muted=True)
    return sheet.to_bytes()


def _say(name: str, **params: object) -> str:
    return wording(f"requests.dossier.{name}", **params)


def _verdict(dossier: RequestDossier) -> str:
    """Say first what is looked for first: answered, and in time or not."""
    request = dossier.request
    due = format_date(request.line.due_on)
    if request.closed_at is None:
        return _say("still_open" if request.is_in_time else "still_open_late", due=due)
    answered = format_instant(request.closed_at)
    return _say("in_time" if request.is_in_time else "late", answered=answered, due=due)


def _facts(dossier: RequestDossier) -> list[tuple[str, str]]:
    request, line = dossier.request, dossier.request.line
    pairs = [
        (_say("person"), line.who),
        (_say("requester"), request.requester if request.requester != line.who else ""),
        (_say("right"), wording(f"rights.request_kind.{line.kind}")),
        (_say("received"), f"{format_date(line.received_on)}, {wording(f'rights.request_channel.{request.channel}')}"),
        (_say("asked"), request.asked),
        (_say("identity"), wording(f"rights.identity_method.{request.identity}")),
        (_say("doubt"), request.identity_reason),
        (_say("heir"), wording(f"rights.heir_ground.{request.heir_ground}") if request.heir_ground else ""),
        (_say("due"), format_date(request.first_due_on)),
        (_say("extended"), _extension(dossier)),
        (_say("suspended"), format_date(request.suspended_due_on) if request.suspended_due_on else ""),
    ]
    return [(name, text) for name, text in pairs if text]


def _extension(dossier: RequestDossier) -> str:
    request = dossier.request
    if not request.extension_reason:
        return ""
    return _say("extended_until", day=format_date(request.line.due_on), reason=request.extension_reason)


def _write_message(sheet: Sheet, dossier: RequestDossier) -> None:
    message = dossier.request.message
    if message is None:
        return
    sheet.heading(_say("heading_message"))
    pairs = [(_say("sender"), message.sender), (_say("subject"), message.subject), (_say("digest"), message.sha256)]
    sheet.facts([(name, text) for name, text in pairs if text])
    sheet.box(message.body, size=9.5)


def _decision(dossier: RequestDossier) -> list[tuple[str, str]]:
    request = dossier.request
    ground = request.refusal_ground
    pairs = [
        (_say("decision"), wording(f"rights.decision.{request.decision}") if request.decision else _say("none_yet")),
        (
            _say("ground"),
            f"{wording(f'rights.refusal_ground.{ground}')} ({wording(f'rights.refusal_article.{ground}')})"
            if ground
            else "",
        ),
        (_say("reason"), request.refusal_reason),
        (_say("delivered"), wording(f"rights.delivery_means.{request.delivered_by}") if request.delivered_by else ""),
        (_say("fee"), _fee(dossier)),
    ]
    return [(name, text) for name, text in pairs if text]


def _fee(dossier: RequestDossier) -> str:
    request = dossier.request
    if request.fee_cents is None or request.fee_ground is None:
        return _say("free")
    ground = wording(f"rights.fee_ground.{request.fee_ground}")
    return " · ".join(part for part in (format_amount(request.fee_cents), ground, request.fee_reason) if part)


def _write_changes(sheet: Sheet, dossier: RequestDossier) -> None:
    if dossier.changes:
        sheet.heading(_say("heading_changes"))
        rows = [[change.label, change.before or "—", change.after or "—"] for change in dossier.changes]
        sheet.table([_say("field"), _say("before"), _say("after")], rows, (0.28, 0.36, 0.36))


def _write_recipients(sheet: Sheet, dossier: RequestDossier) -> None:
    if dossier.recipients:
        sheet.heading(_say("heading_recipients"))
        rows = [
            [
                one.recipient,
                one.means or "—",
                format_date(one.told_on) if one.told_on else one.impossible_because or _say("to_tell"),
            ]
            for one in dossier.recipients
        ]
        sheet.table([_say("recipient"), _say("means"), _say("told")], rows, (0.36, 0.34, 0.3))


def _write_letters(sheet: Sheet, dossier: RequestDossier) -> None:
    if dossier.letters:
        sheet.heading(_say("heading_letters"))
        for letter in dossier.letters:
            sent = format_date(letter.sent_on) if letter.sent_on else _say("not_sent")
            kind = wording(f"rights.letter_kind.{letter.kind}")
            sheet.facts(
                [
                    (kind[:1].upper() + kind[1:], f"{format_instant(letter.written_at)} · {sent}"),
                    ("SHA-256", letter.sha256),
                ]
            )


def _write_steps(sheet: Sheet, dossier: RequestDossier) -> None:
    sheet.heading(_say("heading_steps"))
    rows = [
        [
            format_instant(step.at),
            wording(f"rights.step_kind.{step.step}"),
            dossier.accounts.get(step.by, step.by),
            step.file_sha256 or "—",
        ]
        for step in dossier.request.steps
    ]
    header = [_say("step_at"), _say("step"), _say("step_by"), _say("digest")]
    sheet.table(header, rows, (0.2, 0.3, 0.2, 0.3))
