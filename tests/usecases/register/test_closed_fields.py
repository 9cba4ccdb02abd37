"""Fields closed by a key: read by who holds it, in the clear nowhere in the file, and lost in nothing that happens to a card."""

import json
from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import select, text, update

from app.accounts.closed_key_changes import ready_closed_key
from app.accounts.closed_keys import HOLDERS, closed_keys
from app.accounts.key_errors import ClosedKeyNeeded
from app.accounts.roles import Account, Role
from app.contacts.closed_values import opened_value
from app.contacts.form_drafts import keep_form_draft
from app.contacts.merge_contacts import merge_contacts
from app.contacts.merge_kinds import MergeOrder
from app.contacts.own_value_errors import ClearCopyKept, ClosedValueAltered, OwnFieldClosed
from app.contacts.own_values import own_lines, own_values_of
from app.contacts.read_contact import ContactQuery, list_contacts, read_contact
from app.contacts.undo_merge import undo_merge
from app.contacts.write_contact import ContactDraft, add_contact, draft_of, edit_contact
from app.errors import PermissionDenied
from app.exchange.export_contacts import ExportOrder, export_contacts
from app.exchange.export_fields import exportable_fields
from app.exchange.export_kinds import ExportPurpose, FileFormat
from app.exchange.export_scope import ExportScope
from app.exchange.own_columns import own_columns
from app.leaving.open_tables import open_files
from app.register.access_errors import AccessFixed
from app.register.access_kinds import Access, CellChange
from app.register.change_access import change_access
from app.register.close_own_field import settle_own_field
from app.register.define_own_field import save_own_field
from app.register.notice_facts import default_answers, write_answers
from app.register.own_entries import OWN_VALUES, entries_with_own, own_entries, own_name
from app.register.own_errors import OwnChoiceHeld
from app.rights.access_pack import build_access_pack
from app.rights.clean_remnants import clean_remnants
from app.rights.erase import ErasurePlan, erase_again, erase_contact
from app.rights.kinds import IdentityMethod, RequestChannel, RequestKind, RequestStatus
from app.rights.open_request import RequestDraft, open_request
from app.rights.portability import build_portability
from app.rights.rectify import rectify
from app.vault.kinds import ArchiveReason
from app.vault.seal import DepositOrder
from db.engine import RawKey
from db.tables import (
    Base,
    Contact,
    ContactMerge,
    FormDraft,
    OutboxDeposit,
    OwnField,
    OwnValue,
    Rectification,
    SubjectRequest,
)
from resources import wording
from tests.usecases.clear_pages import clear_file
from tests.usecases.register.own_field_cases import COLOUR, DELIVERY, LOYAL, SECRET, SHOP, SIZE, made

pytestmark = pytest.mark.rule("REG-06")

CLOSED = replace(SECRET, is_closed=True)
MARK = "Zqxvkj-4711"


def holding(workspace, *drafts):
    ready_closed_key(workspace)
    return made(workspace, *(replace(one, is_closed=True) for one in drafts))


def person(workspace, values, name="Martin"):
    with workspace.unit_of_work() as uow:
        return add_contact(uow, ContactDraft(family_name=name, own_values=values))


def read(workspace, contact):
    with workspace.reading() as uow:
        return {line.label: line.words for line in own_lines(uow, contact)}


def correction(uow, contact):
    kind, today = RequestKind.RECTIFICATION, uow.clock.today()
    return RequestDraft(kind, today, RequestChannel.EMAIL, IdentityMethod.CERTAIN, contact_id=contact)


def everything(unlocked):
    """Return all that stands in the file: every column of every table as the session reads it, then every page decrypted."""
    with unlocked.reading() as uow:
        rows = [str(uow.session.execute(select(table)).all()) for table in Base.metadata.sorted_tables]
        shadow = uow.session.scalars(text("SELECT name FROM sqlite_schema WHERE type = 'table'")).all()
        rows += [str(uow.session.execute(text(f'SELECT * FROM "{name}"')).all()) for name in shadow]
    path = unlocked.workspace.database(unlocked.workspace.keys())
    key: RawKey = unlocked.keys.base
    return "".join(rows).encode() + clear_file(path, key.key)


def test_each_kind_is_read_by_who_holds_the_key_and_by_nobody_else(workspace, unlocked_as):
    kept = {COLOUR: MARK, SIZE: "38.5", SHOP: "Vienne", LOYAL: "no", DELIVERY: "2027-02-03"}
    ids = dict(zip(kept, holding(workspace, *kept), strict=True))
    one = person(workspace, {ids[field]: value for field, value in kept.items()})
    words = [MARK, "38,5", "Vienne", "non", "03/02/2027"]
    assert list(read(workspace, one).values()) == words
    with workspace.reading() as uow:
        assert own_values_of(uow, one) == {ids[field]: value for field, value in kept.items()}
        sealed = uow.session.scalars(select(OwnValue.value)).all()
        # A yes is as long as a no, and as a shop's name.
        assert len({len(value) for value in sealed}) == 1
        assert list_contacts(uow, ContactQuery(MARK), limit=5) == []
    desk = unlocked_as(Role.RECEPTION)
    with desk.unit_of_work() as uow:
        assert own_lines(uow, one) == () == read_contact(uow, one).own
        assert list_contacts(uow, ContactQuery(MARK), limit=5) == []
        assert own_entries(uow.session, Role.RECEPTION) == ()
        with pytest.raises(OwnFieldClosed):
            edit_contact(uow, one, ContactDraft(family_name="Martin", own_values={ids[COLOUR]: "x"}))
        # With a patched program: the role says owner, and still nothing opens.
        uow.account = Account(uow.account.id, "x", Role.OWNER)
        assert {line.words for line in own_lines(uow, one)} == {"réservé à qui a la clé"}
        edit_contact(uow, one, draft_of(uow.session.get_one(Contact, one)))
        with pytest.raises(ClosedKeyNeeded):
            edit_contact(uow, one, ContactDraft(family_name="Martin", own_values={ids[COLOUR]: "x"}))
        with pytest.raises(ClosedKeyNeeded):
            build_portability(uow, one)
    assert MARK.encode() not in everything(desk)


def test_what_was_altered_or_swapped_is_refused_and_told(workspace):
    colour, shop = holding(workspace, COLOUR, SHOP)
    one, other = person(workspace, {colour: "Rouge", shop: "Lyon"}), person(workspace, {colour: "Bleu"}, "Durand")
    with workspace.reading() as uow:
        kept = {(row.contact_id, row.own_field_id): row.value for row in uow.session.scalars(select(OwnValue))}
    told = wording("own_fields.closed_by_key.altered")
    assert "altérée" in told
    version, _, sealed = kept[one, colour].partition(":")
    cases = (
        kept[other, colour],  # somebody else's
        kept[one, shop],  # another field's
        f"{version}:{sealed[:-8]}{'A' * 8}",
        f"9.00:{sealed}",
        "Rouge",
        "",
    )
    for value in cases:
        with workspace.unit_of_work() as uow:
            uow.session.get_one(OwnValue, (one, colour)).value = value
        assert read(workspace, one)[COLOUR.label] == told
        with workspace.unit_of_work() as uow:
            with pytest.raises(ClosedValueAltered):
                opened_value(uow.session, one, colour, value)
            # The form leaves it empty, and an empty form leaves it as it is.
            assert own_values_of(uow, one) == {shop: "Lyon"}
            edit_contact(uow, one, ContactDraft(family_name="Martin", own_values={colour: "", shop: "Lyon"}))
            assert uow.session.get_one(OwnValue, (one, colour)).value == value
    # A field that cannot be read whole is not opened: nothing would say what was lost.
    with pytest.raises(ClosedValueAltered):
        settle_own_field(workspace, COLOUR, colour, use=False)
    with workspace.unit_of_work() as uow:
        edit_contact(uow, one, ContactDraft(family_name="Martin", own_values={colour: "Vert"}))
    assert read(workspace, one)[COLOUR.label] == "Vert"


@pytest.mark.rule("SEC-01")
def test_closing_a_field_in_use_leaves_nothing_in_the_clear(workspace, unlocked_as):
    (colour,) = made(workspace, COLOUR)
    one, twin = person(workspace, {colour: MARK}), person(workspace, {colour: f"{MARK}-autre"}, "Martine")
    with workspace.unit_of_work() as uow:
        assert [line.id for line in list_contacts(uow, ContactQuery("zqxvkj"), limit=5)] == [one, twin]
        keep_form_draft(uow, f"contact:{one}", json.dumps({own_name(colour): [MARK]}))
        merged = merge_contacts(uow, MergeOrder(one, twin)).merge_id
    assert MARK.encode() in everything(workspace)
    draft = replace(COLOUR, is_closed=True)
    # Killed half way, nothing happened.
    with pytest.raises(ZeroDivisionError):
        settle_own_field(workspace, draft, colour, use=False, told=lambda _done, _total: 1 / 0)
    assert read(workspace, one) == {COLOUR.label: MARK}
    with workspace.reading() as uow:
        assert uow.session.get_one(OwnField, colour).closed_as == ""
    settle_own_field(workspace, draft, colour, use=False)
    assert read(workspace, one) == {COLOUR.label: MARK}
    assert MARK.encode() not in everything(workspace)
    assert b"zqxvkj" not in everything(workspace)
    with workspace.unit_of_work() as uow:
        assert list_contacts(uow, ContactQuery("zqxvkj"), limit=5) == []
        back = undo_merge(uow, merged)
    assert read(workspace, one) == {COLOUR.label: MARK}
    assert read(workspace, back) == {COLOUR.label: ""}
    desk = unlocked_as(Role.RECEPTION)
    assert not closed_keys(desk.keys.data_keys)
    assert MARK.encode() not in everything(desk)
    owner = unlocked_as(Role.OWNER)
    settle_own_field(owner, COLOUR, colour, use=False)
    with owner.reading() as uow:
        assert uow.session.scalars(select(OwnValue.value)).all() == [MARK]
        assert [line.id for line in list_contacts(uow, ContactQuery("zqxvkj"), limit=5)] == [one]


def test_cards_merge_and_part_without_the_key(workspace, unlocked_as):
    colour, shop = holding(workspace, COLOUR, SHOP)
    one, twin = person(workspace, {colour: "Rouge"}), person(workspace, {colour: "Bleu", shop: "Lyon"}, "Martine")
    desk = unlocked_as(Role.RECEPTION)
    with desk.unit_of_work() as uow:
        merged = merge_contacts(uow, MergeOrder(one, twin)).merge_id
    owner = unlocked_as(Role.OWNER)
    assert read(owner, one) == {COLOUR.label: "Rouge", SHOP.label: "Lyon"}
    with owner.unit_of_work() as uow:
        back = undo_merge(uow, merged)
    assert read(owner, one) == {COLOUR.label: "Rouge", SHOP.label: ""}
    assert read(owner, back) == {COLOUR.label: "Bleu", SHOP.label: "Lyon"}


@pytest.mark.rule("DSR-04")
@pytest.mark.rule("DSR-08")
def test_the_person_s_rights_are_whole_and_only_a_holder_s_to_answer(with_vault, with_purposes):
    workspace = with_vault
    colour, size = holding(workspace, COLOUR, replace(SIZE, label="Pointure exacte"))
    one = person(workspace, {colour: MARK, size: "41"})
    with workspace.unit_of_work() as uow:
        write_answers(uow, default_answers("fr"), "fr")
        pack = build_access_pack(uow, one)
        (section,) = (part for part in pack.sections if part.table == OWN_VALUES)
        assert [row.lines for row in section.rows] == [((COLOUR.label, MARK),), (("Pointure exacte", "41"),)]
        request = open_request(uow, correction(uow, one))
        changes = rectify(
            uow, request, replace(draft_of(uow.session.get_one(Contact, one)), own_values={colour: "Vert"})
        )
        assert [(change.label, change.after) for change in changes] == [(COLOUR.label, "valeur fermée par une clé")]
        assert "Vert" not in str(uow.session.scalars(select(Rectification.after)).all())
    assert read(workspace, one)[COLOUR.label] == "Vert"
    held = dict(closed_keys(workspace.keys.data_keys))
    order = ErasurePlan("DSR-08", DepositOrder(ArchiveReason.LITIGATION, date(2031, 11, 23)))
    for name in held:
        del workspace.keys.data_keys[name]
    with workspace.unit_of_work() as uow:
        with pytest.raises(ClosedKeyNeeded) as refused:
            build_access_pack(uow, one)
        assert "responsable" in refused.value.sentence
    with workspace.unit_of_work() as uow:
        settled = update(SubjectRequest).where(SubjectRequest.id == request)
        uow.session.execute(settled.values(closed_at=uow.clock.now(), status=RequestStatus.ANSWERED.value))
    with pytest.raises(ClosedKeyNeeded), workspace.unit_of_work() as uow:
        erase_contact(uow, one, order)
    workspace.keys.data_keys.update(held)
    with workspace.unit_of_work() as uow:
        erase_contact(uow, one, order)
        assert uow.session.scalars(select(OutboxDeposit.id)).all()
    assert clean_remnants(workspace)
    assert MARK.encode() not in everything(workspace)


def test_no_key_is_needed_to_erase(workspace, unlocked_as):
    (colour,) = holding(workspace, COLOUR)
    one = person(workspace, {colour: MARK})
    desk = unlocked_as(Role.RECEPTION)
    with desk.unit_of_work() as uow:
        erase_again(uow, one)
        assert uow.session.scalars(select(OwnValue)).all() == []


def test_files_that_leave_and_files_that_come(workspace, tmp_path, unlocked_as):
    (colour,) = holding(workspace, COLOUR)
    person(workspace, {colour: MARK})
    path = tmp_path / "liste.csv"
    order = ExportOrder(
        ExportScope(),
        ("contact.family_name", own_name(colour)),
        ExportPurpose.OWN_WORK,
        FileFormat.CSV,
        path,
        is_clear_confirmed=True,
    )
    with workspace.unit_of_work() as uow:
        export_contacts(uow, order)
        assert own_columns(uow) == ()
        files = dict(open_files(uow.session, lambda _done, _total: None))
    assert MARK in path.read_text("utf-8-sig")
    assert MARK.encode() in files[f"donnees/{OWN_VALUES}.jsonl"]
    assert any(MARK.encode() in content for name, content in files.items() if name.endswith(".csv"))
    sales = unlocked_as(Role.SALES)
    with sales.unit_of_work() as uow:
        with pytest.raises(PermissionDenied):
            export_contacts(uow, order)
        assert own_name(colour) not in {
            one.name for one in exportable_fields(Role.SALES, entries_with_own(uow.session))
        }


def test_its_readers_are_who_holds_the_key_whatever_the_form_and_the_grid_say(workspace):
    ready_closed_key(workspace)
    (field,) = made(workspace, replace(COLOUR, is_closed=True))
    with workspace.reading() as uow:
        (entry,) = own_entries(uow.session)
        assert (entry.readable_by, entry.writable_by) == (HOLDERS, HOLDERS)
        assert entry.is_closed
        assert not entry.importable
    for role, access in ((Role.RECEPTION, Access.READ), (Role.OWNER, Access.NONE)):
        with pytest.raises(AccessFixed), workspace.unit_of_work() as uow:
            change_access(uow, [CellChange(own_name(field), role, access)])
    with workspace.unit_of_work() as uow:
        change_access(uow, [CellChange(own_name(field), Role.OWNER, Access.READ)])
        assert own_entries(uow.session)[0].writable_by == {Role.CONTROLLER}


def test_refusals_leave_everything_as_it_was(workspace):
    with pytest.raises(ClosedKeyNeeded), workspace.unit_of_work() as uow:
        save_own_field(uow, CLOSED)
    (shop,) = holding(workspace, SHOP)
    one = person(workspace, {shop: "Lyon"})
    with pytest.raises(OwnChoiceHeld):
        settle_own_field(workspace, replace(SHOP, choices=("Vienne", "Valence"), is_closed=True), shop, use=False)
    assert read(workspace, one) == {SHOP.label: "Lyon"}
    (colour,) = made(workspace, COLOUR)
    with workspace.unit_of_work() as uow:
        corrected = Rectification(request_id=1, contact_id=one, field=own_name(colour), before="Rouge", after="Bleu")
        corrected.applied_at, corrected.applied_by = uow.clock.now(), uow.account.id
        corrected.request_id = open_request(uow, correction(uow, one))
        uow.session.add(corrected)
    with pytest.raises(ClearCopyKept):
        settle_own_field(workspace, replace(COLOUR, is_closed=True), colour, use=False)
    with workspace.reading() as uow:
        assert uow.session.get_one(OwnField, colour).closed_as == ""
        assert uow.session.scalars(select(FormDraft)).all() == []
        assert uow.session.scalars(select(ContactMerge)).all() == []
