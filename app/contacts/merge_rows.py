"""Move a card's rows to another: every table that points at a contact is named here, and a test fails where one is forgotten.

Most rows just change hands. Where both may not hold the same twice, the row of the card that goes is laid aside in the
snapshot.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import Table, delete, insert, select, update

from db.tables import Base, MergedRow

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from db.tables import ContactMerge

Row = dict[str, Any]
# Rows that change hands, one number each.
MOVED = (
    "affiliation",
    "agreed_slot",
    "attachment",
    "breach_letter",
    "call_attempt",
    "confirmation_request",
    "consent_event",
    "consent_form",
    "contact_address",
    "contact_fact_change",
    "contact_merge",
    "contract",
    "disclosure",
    "evidence",
    "field_origin",
    "follow_up",
    "interaction",
    "mailing_recipient",
    "merge_hold",
    "note_justification",
    "notice_given",
    "objection_event",
    "post_mortem_directive",
    "processing_restriction",
    "rectification",
    "renewal_notice",
    "request_document",
    "request_letter",
    "request_message",
    "retention_decision",
    "retention_inquiry",
    "sale",
    "subject_request",
    "subscription",
)
# Rows that are written anew for the merged card; the snapshot holds how they stood.
WRITTEN_ANEW = ("contact_email", "contact_phone", "contact_lawful_basis", "contact_text")
# Rows known by their contact and one other column: the merged card has what either had, its own value where both do.
UNITED = {
    "contact_tag": "tag_id",
    "own_value": "own_field_id",
    "favourite_contact": "account_id",
    "recent_contact": "account_id",
}
# Rows that are laid aside: an announced erasure was about a card, and the merged card is looked at afresh.
LAID_ASIDE = ("purge_announcement",)
# Rows with a key of their own that the snapshot lists: lines of an import, pairs of people who are not the same.
LISTED = ("import_row", "never_same")
# What an erasure did stays what it was.
LEFT = ("erasure_job",)
# A value that is sealed anew under another key is the same value, of the same day.
_OWNER = frozenset({"contact_id"})
_MAY_CHANGE = {"own_value": _OWNER | {"value"}}
# Nobody is twice on one mailing, and nobody has two bases for one purpose.
_ONCE_PER = {"mailing_recipient": "export_id"}


def table_of(name: str) -> Table:
    """Return a table of the main file."""
    return Base.metadata.tables[name]


def rows_of(session: Session, name: str, contact_id: int) -> list[Row]:
    """Return a contact's rows of a table, whole."""
    table = table_of(name)
    return [dict(row) for row in session.execute(select(table).where(table.c.contact_id == contact_id)).mappings()]


def lay_aside_twice(session: Session, goes: int, stays: int) -> dict[str, list[Row]]:
    """Take away what both hold of the same, of the card that goes, and return it."""
    aside: dict[str, list[Row]] = {}
    for name, column in _ONCE_PER.items():
        table = table_of(name)
        held = select(table.c[column]).where(table.c.contact_id == stays)
        twice = (table.c.contact_id == goes) & table.c[column].in_(held)
        aside[name] = [dict(row) for row in session.execute(select(table).where(twice)).mappings()]
        session.execute(delete(table).where(twice))
    return aside


def move_rows(session: Session, merge: ContactMerge, goes: int, stays: int) -> None:
    """Give the one card's rows to the other and note each; the merge must be running."""
    for name in MOVED:
        table = table_of(name)
        mine = table.c.contact_id == goes
        if name == "contact_merge":
            mine &= table.c.id != merge.id
        ids = list(session.scalars(select(table.c.id).where(mine)))
        if not ids:
            continue
        note_moved(session, merge.id, name, ids)
        session.execute(update(table).where(mine).values(contact_id=stays))
    session.expire_all()


def unite_rows(session: Session, goes: int, stays: int) -> None:
    """Give the card that stays what only the other had of tags, own values, favourites and recent readings."""
    for name, column in UNITED.items():
        table = table_of(name)
        held = select(table.c[column]).where(table.c.contact_id == stays)
        mine = table.c.contact_id == goes
        session.execute(update(table).where(mine, table.c[column].not_in(held)).values(contact_id=stays))
        session.execute(delete(table).where(mine))


def link_people(session: Session, goes: int, stays: int) -> list[int]:
    """Give the people of one organisation to the other; return the links, by which an undo gives them back.

    A link of the two cards with each other stays, and leads nowhere until they are parted: whoever reads leaves it out.
    """
    links = table_of("affiliation")
    ids = list(session.scalars(select(links.c.id).where(links.c.organisation_id == goes)))
    session.execute(update(links).where(links.c.id.in_(ids)).values(organisation_id=stays))
    return ids


def part_people(session: Session, links_noted: Iterable[int], merged_at: datetime, stays: int, back: int) -> None:
    """Give an organisation that comes back its people again, so far as each link is still the one that was noted."""
    links = table_of("affiliation")
    noted = links.c.id.in_(list(links_noted)) & (links.c.organisation_id == stays) & (links.c.created_at <= merged_at)
    session.execute(update(links).where(noted).values(organisation_id=back))


def part_rows(
    session: Session, before: tuple[dict[str, list[Row]], dict[str, list[Row]]], stays: int, back: int
) -> None:
    """Take from the card that stayed what had come with the other and is as it came, and give the other its own again."""
    of_stays, of_goes = before
    for name, column in UNITED.items():
        table = table_of(name)
        own = {row[column] for row in of_stays[name]}
        for row in of_goes[name]:
            as_it_came = [
                table.c[key] == value for key, value in row.items() if key not in _MAY_CHANGE.get(name, _OWNER)
            ]
            if row[column] not in own:
                session.execute(delete(table).where(table.c.contact_id == stays, *as_it_came))
        put_back(session, name, [row | {"contact_id": back} for row in of_goes[name]])


def note_moved(session: Session, merge_id: int, name: str, ids: Iterable[int]) -> None:
    """Note that rows came with the card that went."""
    rows = [{"merge_id": merge_id, "table_name": name, "row_id": row_id} for row_id in ids]
    session.execute(insert(MergedRow), rows)


def move_back(session: Session, merge: ContactMerge, stays: int, back: int) -> None:
    """Give back what had come with the card that went, so far as it is still there and still the same row."""
    for name in MOVED:
        table = table_of(name)
        noted = select(MergedRow.row_id).where(MergedRow.merge_id == merge.id, MergedRow.table_name == name)
        still = (table.c.contact_id == stays) & table.c.id.in_(noted)
        # A number that a later row took over: the row noted is gone.
        born = next((column for column in table.columns if column.name in _BIRTHS), None)
        if born is not None:
            still &= born <= merge.merged_at
        session.execute(update(table).where(still).values(contact_id=back))
    session.expire_all()


_BIRTHS = frozenset(
    {"recorded_at", "created_at", "added_at", "written_at", "sent_at", "set_at", "decided_at", "made_at"}
)


def put_back(session: Session, name: str, rows: Iterable[Row]) -> None:
    """Write rows that were laid aside; a number taken meanwhile is given anew, a tag or field deleted meanwhile stays so."""
    table, column = table_of(name), UNITED.get(name, "")
    named = next((key.column for key in table.c[column].foreign_keys), None) if column else None
    standing = None if named is None else frozenset(session.scalars(select(named)))
    for row in rows:
        if standing is not None and row[column] not in standing:
            continue
        numbered = "id" in table.columns and "id" in row
        taken = numbered and session.scalar(select(table.c.id).where(table.c.id == row["id"])) is not None
        session.execute(insert(table).values({key: value for key, value in row.items() if not (taken and key == "id")}))
