"""What to copy into the CNIL's form: the items of art. 33(3), and what is new since, for a second notification (BRE-04).

Drafts only: Aparté sends nothing, and the person who notifies reads them first.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

from app.formats import format_count, format_instant
from app.register.breach_kinds import AuthorityStep
from app.register.breach_register import in_order
from app.register.breach_rules import deadline
from app.register.breach_table import category_label, heading, in_words, joined
from resources import counted, wording

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.accounts.business import Business
    from app.register.breach_facts import BreachFacts
    from app.register.breach_register import Breach

_NOT_NEW = frozenset({"authority", "notified_at", "authority_reference", "late_because", "closed_on", "source_line"})


@dataclass(frozen=True, slots=True)
class DraftPart:
    """One box of the form: its title and what to write there; ``is_missing`` where the register does not know yet."""

    title: str
    text: str
    is_missing: bool = False


def authority_draft(facts: BreachFacts, business: Business) -> tuple[DraftPart, ...]:
    """Return the boxes of the first notification; what is missing is said, for a notification may come in phases (art. 33(4))."""
    parts = [
        _part("controller", ", ".join((business.name, *business.address_lines))),
        _part("moments", _moments(facts)),
        _part("nature", joined([in_words(facts.kinds).capitalize() + ".", _cause(facts), facts.description])),
        _part("people", _people(facts), is_missing=facts.persons is None or facts.records is None),
        _part("contact", ", ".join(one for one in (business.name, business.rights_contact, business.phone) if one)),
        _part("consequences", facts.consequences, _say("risk", risk=facts.risk.label), facts.reasoning),
        _part("measures", facts.measures_taken, facts.measures_planned, _protection(facts)),
        _part("telling", joined([facts.people_told.label.capitalize() + ".", facts.not_told_because])),
    ]
    return (*parts, *([_part("lateness", facts.late_because)] if facts.late_because else []))


def complement_draft(versions: Sequence[Breach]) -> tuple[DraftPart, ...]:
    """Return what is known now that was not when the CNIL was told: its reference, then each column that changed since.

    ``versions`` are those of one entry, in order; nothing where it was not notified.
    """
    told = next((one for one in versions if one.facts.authority is AuthorityStep.NOTIFIED), None)
    if told is None:
        return ()
    first, now = told.facts, versions[-1].facts
    reference = now.authority_reference or wording("breaches.draft.to_complete")
    parts = [_part("reference", _say("reference_text", when=format_instant(now.notified_at), reference=reference))]
    parts += [
        DraftPart(heading(field.name), in_words(getattr(now, field.name)) or "—")
        for field in fields(now)
        if field.name not in _NOT_NEW and getattr(first, field.name) != getattr(now, field.name)
    ]
    return tuple(parts) if len(parts) > 1 else (*parts, _part("measures", _say("nothing_new")))


def whole_text(title: str, parts: Sequence[DraftPart]) -> str:
    """Return a draft as one text to copy."""
    return "\n\n".join((title, *(f"{part.title}\n{part.text}" for part in parts)))


def _part(name: str, *texts: str, is_missing: bool = False) -> DraftPart:
    """Return a box; where its first text says nothing, it begins with the blank to fill."""
    blank = wording("breaches.draft.to_complete")
    lacks = is_missing or not texts[0].strip()
    said = joined([blank, *texts]) if lacks else joined(texts)
    return DraftPart(_say(name), said, lacks)


def _moments(facts: BreachFacts) -> str:
    return joined(
        [
            _say("discovered", when=format_instant(facts.discovered_at)),
            _say("aware", when=format_instant(facts.aware_at)),
            _say("occurred", when=format_instant(facts.occurred_from)) if facts.occurred_from else "",
            _say("occurred_until", when=format_instant(facts.occurred_to)) if facts.occurred_to else "",
            _say("notify_before", when=format_instant(deadline(facts.aware_at))),
        ]
    )


def _cause(facts: BreachFacts) -> str:
    return _say("cause", cause=facts.cause.label)


def _people(facts: BreachFacts) -> str:
    categories = ", ".join(category_label(one) for one in in_order(facts.data_categories))
    return joined(
        [
            _counted("persons", facts.persons),
            _counted("records", facts.records),
            _say("categories", categories=categories) if categories else "",
            _say("sensitive") if facts.has_sensitive else "",
        ]
    )


def _counted(name: str, number: int | None) -> str:
    return "" if number is None else counted(f"breaches.draft.{name}", number, format_count(number))


def _protection(facts: BreachFacts) -> str:
    return joined(
        [
            _say("encrypted" if facts.was_encrypted else "not_encrypted"),
            _say("backed_up" if facts.has_backup else "not_backed_up"),
            _say("processor", processor=facts.processor) if facts.processor else "",
        ]
    )


def _say(name: str, **params: object) -> str:
    return wording(f"breaches.draft.{name}", **params)
