"""S1: a thief who has every file that the program ever wrote for a business reads none of its people in any of them."""

import math
from collections import Counter

import pytest

from app.accounts.errors import WrongPassword
from app.accounts.roles import Role
from app.accounts.unlock import read_lock_screen, unlock
from app.backup.back_up import back_up
from app.backup.places import add_place
from app.consent.kinds import Channel, ConsentAnswer, ConsentMethod
from app.consent.purposes import read_purposes
from app.consent.record_consent import ConsentDraft, record_consents
from app.contacts.kinds import InteractionKind
from app.contacts.relationship import record_interaction
from app.contacts.write_contact import ContactDraft, add_contact
from app.rights.clean_remnants import clean_remnants
from app.rights.erase import ErasurePlan, erase_contact
from app.values import EmailAddress, PhoneNumber

PEOPLE = 20
ENCRYPTED = {".db", ".aparte-backup"}


def entropy(content: bytes) -> float:
    """Bits of surprise a byte: 8 is noise, a table in clear has about 4."""
    return -sum(count / len(content) * math.log2(count / len(content)) for count in Counter(content).values())


def written(mark: str) -> list[bytes]:
    """Return a text as each of the programs around us would keep it."""
    return [form.encode(code) for form in (mark, mark.lower()) for code in ("utf-8", "utf-16-le", "utf-16-be")]


@pytest.mark.rule("SEC-05")
def test_twenty_people_are_found_in_no_file(workspace, with_purposes, with_vault, tmp_path, costs, passwords):
    stick, marks = tmp_path / "stick", []
    stick.mkdir()
    add_place(workspace, stick)
    with workspace.unit_of_work() as uow:
        purpose = next(one.id for one in read_purposes(uow) if one.rests_on_consent)
        for number in range(PEOPLE):
            name, email = f"Zqxvkj-{number:02}", f"zqxvkj{number:02}@courriel.example"
            phone, note = f"+3361234{number:02}89", f"Wjkqpz rappeler {number:02}"
            draft = ContactDraft(family_name=name, emails=(EmailAddress(email),), phones=(PhoneNumber(phone),))
            contact = add_contact(uow, draft)
            cells = {(purpose, Channel.EMAIL): ConsentAnswer.YES, (purpose, Channel.SMS): ConsentAnswer.NO}
            record_consents(uow, ConsentDraft(contact, cells, ConsentMethod.DESK))
            record_interaction(uow, contact, InteractionKind.INCOMING_CALL, note=note)
            marks += [name, email, phone[1:], note]
        erase_contact(uow, contact, ErasurePlan("DSR-08"))
    assert clean_remnants(workspace)
    with workspace.unit_of_work() as uow:
        add_contact(uow, ContactDraft(family_name=marks[0]))
    back_up(workspace)
    live = {path.name: path.read_bytes() for path in workspace.workspace.folder.rglob("*") if path.is_file()}
    assert "aparte.db-wal" in live
    workspace.close()
    tile = next(one for one in read_lock_screen(workspace.workspace).accounts if one.role is Role.OWNER)
    with pytest.raises(WrongPassword):
        unlock(workspace.workspace, tile.id, passwords[Role.OWNER] + "x", clock=workspace.clock, costs=costs)
    files = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    kept = {path.name for path in files}
    assert kept >= {"aparte.db", "vault.db", "keys.json", "refusals.jsonl", "attempts.json"}
    assert {path.parent.name for path in files if path.suffix == ".aparte-backup"} == {"backups", "stick"}
    for content in (*live.values(), *files.values()):
        assert not [mark for mark in marks for form in written(mark) if form in content]
    for path in (path for path in files if path.suffix in ENCRYPTED):
        assert not files[path].startswith(b"SQLite format 3")
        assert entropy(files[path]) > 7.9, path.name
    # The measure itself tells noise from words.
    assert entropy(" ".join(marks).encode()) < 5
