"""The certificate of an erasure: what the file can prove of it for ever, without naming anybody (RGPD art. 5(2))."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.documents.erasure_parts import write_before, write_gone, write_kept
from app.documents.sheet import Sheet
from app.formats import format_count, format_date, format_instant
from resources import wording

if TYPE_CHECKING:
    from app.accounts.business import Business
    from app.rights.certify_erasure import ErasureFactsKept

_STEPS = ("tombstones", "samples", "copies", "log")
_RULES = {"DSR-08": "dsr_08", "RET-05": "ret_05", "RET-11": "ret_11", "RET-14": "ret_14"}


def erasure_certificate(business: Business, facts: ErasureFactsKept) -> bytes:
    """Return the certificate."""
    sheet = Sheet(_say("title"), business, subtitle=_say("subtitle"))
    write_certificate(sheet, facts)
    return sheet.to_bytes()


def write_certificate(sheet: Sheet, facts: ErasureFactsKept) -> None:
    """Write the certificate below what the sheet holds already."""
    details = facts.details
    rows = sum(going.rows for going in details.gone)
    sheet.facts(
        [
            (_say("request"), _request(facts)),
            (_say("subject"), facts.subject_id),
            (_say("erased_at"), format_instant(facts.erased_at)),
            (_say("rule"), _rule(details.rule)),
            (_say("purge"), details.purge_id),
            (_say("total"), f"{format_count(rows)} {wording('rights.erasure_letter.rows').lower()}"),
        ]
    )
    sheet.heading(_say("heading_gone"))
    write_gone(sheet, details.gone)
    sheet.heading(_say("heading_before"))
    write_before(sheet, details.already_gone)
    sheet.heading(_say("heading_kept"))
    write_kept(sheet, details.reason, details.ends_on, facts.kept)
    sheet.heading(_say("heading_cleaning"))
    done = facts.cleaned_at
    sheet.paragraph(_say("cleaned", day=format_instant(done)) if done else _say("not_cleaned"))
    sheet.bullets([_say(f"step_{step}") for step in _STEPS])
    sheet.heading(_say("heading_journal"))
    sheet.facts([(_say("line"), str(facts.journal_seq)), (_say("hash"), facts.journal_hash)])
    sheet.paragraph(_say("signed"), muted=True)


def _request(facts: ErasureFactsKept) -> str:
    if facts.request is None:
        return _say("request_none")
    return _say("request_value", number=facts.request.number, day=format_date(facts.request.received_on))


def _rule(rule: str) -> str:
    return wording(f"erasure.rule.{_RULES[rule]}") if rule in _RULES else wording("erasure.rule.other", rule=rule)


def _say(name: str, **params: object) -> str:
    return wording(f"erasure.certificate.{name}", **params)
