"""Two cards become one and, for thirty days, two again: nothing is lost on the way, nothing proven stops holding."""

import json
import subprocess
import sys
import zipfile
from datetime import timedelta
from io import BytesIO

import pytest
from sqlalchemy import select, text, update
from sqlalchemy.exc import DatabaseError

from app.accounts.manage_accounts import signing_keys
from app.accounts.roles import Role
from app.backup.refusals import RefusalKind, read_refusals, replay_refusals
from app.consent.kinds import Channel, ConsentAnswer, ConsentMethod
from app.consent.purposes import read_purposes
from app.consent.record_consent import ConsentDraft, record_consents, withdraw_consent
from app.consent.subscriptions import create_list, subscribe
from app.contacts.derived import refresh_derived
from app.contacts.errors import ProcessingRestricted
from app.contacts.find_duplicates import keep_search, last_search, read_groups, search_duplicates
from app.contacts.kinds import ContactKind
from app.contacts.merge_contacts import merge_contacts
from app.contacts.merge_errors import (
    FrozenNotMerged,
    MergedAgain,
    MergeTooOld,
    MergeUnknown,
    RequestNotAnswered,
    SameCard,
)
from app.contacts.merge_kinds import MergeField, MergeOrder, Side
from app.contacts.merge_rows import LAID_ASIDE, LEFT, LISTED, MOVED, UNITED, WRITTEN_ANEW
from app.contacts.merged_subjects import contact_with_subject, subjects_of
from app.contacts.never_same import never_same_pairs, say_never_same, take_back_never_same
from app.contacts.read_cards import preview_merge
from app.contacts.undo_merge import forget_old_snapshots, undo_merge, undoable_merges
from app.contacts.write_contact import ContactDraft, add_contact
from app.documents.proof_file import write_proof_file
from app.errors import PermissionDenied
from app.messaging.decide_contact import decision_grid
from app.messaging.kinds import Reason
from app.rights.clean_remnants import clean_remnants
from app.rights.erase import ErasurePlan, erase_contact
from app.rights.kinds import IdentityMethod, RequestChannel, RequestKind
from app.rights.open_request import RequestDraft, open_request
from app.rights.tombstones import reapply_tombstones
from app.values import EmailAddress, PhoneNumber
from db.ddl import _MOVED_BY_A_MERGE
from db.tables import Base, Contact, ContactMerge, Subscription, Tombstone
from tests.usecases.clear_pages import clear_file
from tests.usecases.rights.conftest import make_marked

YES = ConsentAnswer.YES
HOLDERS = {
    table.name
    for table in Base.metadata.sorted_tables
    if any(key.column.table.name == "contact" for key in table.foreign_keys) or "contact_id" in table.columns
}


def test_no_table_that_points_at_a_contact_is_forgotten() -> None:
    named = [*MOVED, *UNITED, *WRITTEN_ANEW, *LAID_ASIDE, *LISTED, *LEFT]
    assert len(named) == len(set(named))
    assert set(named) == HOLDERS


def test_the_guards_name_every_column() -> None:
    for table, columns in _MOVED_BY_A_MERGE.items():
        assert set(columns.split()) | {"contact_id"} == set(Base.metadata.tables[table].columns.keys())


@pytest.fixture
def pair(workspace, with_purposes):
    """Éloïse twice: at home with a yes by e-mail, at her shop without."""
    with workspace.unit_of_work() as uow:
        home = ContactDraft(
            kind=ContactKind.CONSUMER,
            given_name="Éloïse",
            family_name="Martin",
            emails=(EmailAddress("eloise@maison.example"),),
            phones=(PhoneNumber("+33612345678"),),
            town="Lyon",
        )
        shop = ContactDraft(
            given_name="ELOISE",
            family_name="MARTIN",
            emails=(EmailAddress("martin@boutique.example"),),
            phones=(PhoneNumber("+33612345678"),),
            town="Lyon",
        )
        first, second = add_contact(uow, home), add_contact(uow, shop)
    with workspace.unit_of_work() as uow:
        cells = {(newsletter(uow), Channel.EMAIL): YES}
        record_consents(uow, ConsentDraft(first, cells, ConsentMethod.DESK))
    return first, second


def newsletter(uow) -> int:
    return next(one.id for one in read_purposes(uow) if one.rests_on_consent)


def by_email(uow, contact):
    return decision_grid(uow, contact).decisions[newsletter(uow), Channel.EMAIL]


def whole(session, ids):
    """Every row that belongs to some contacts, table by table; what the undo itself adds is left out."""
    held = {}
    for name in sorted(HOLDERS - {"contact_text", "erasure_job", "contact_fact_change"}):
        table = Base.metadata.tables[name]
        mine = table.c.contact_id.in_(ids)
        unseen = {"id", "normalised"} if name in ("contact_email", "contact_phone") else set()
        rows = [dict(row) for row in session.execute(select(table).where(mine)).mappings()]
        held[name] = sorted(str(sorted((k, v) for k, v in row.items() if k not in unseen)) for row in rows)
    contact = Base.metadata.tables["contact"]
    rows = session.execute(select(contact).where(contact.c.id.in_(ids))).mappings()
    held["contact"] = sorted(str({key: value for key, value in row.items() if key != "updated_at"}) for row in rows)
    return held


def settle(uow, marked) -> None:
    """Answer what is open and lift what is frozen: such cards are not merged."""
    uow.session.execute(text("UPDATE subject_request SET status = 'answered'"))
    uow.session.execute(update(Contact).values(restricted_since=None, deceased_on=None))
    uow.session.flush()


def test_everything_changes_hands_and_comes_back_as_it_was(workspace, no_instant_twice):
    with workspace.unit_of_work() as uow:
        stays, goes = make_marked(uow, "Wjkqpz"), make_marked(uow, "Zqxvkj")
        settle(uow, stays)
    ids = [stays.contact_id, goes.contact_id]
    # Derived once before, so that only the merge and its undo are compared.
    with workspace.unit_of_work() as uow:
        for one in ids:
            refresh_derived(uow, uow.session.get_one(Contact, one))
        before = whole(uow.session, ids)
    with workspace.unit_of_work() as uow:
        receipt = merge_contacts(uow, MergeOrder(*ids, frozenset(MergeField)))
    with workspace.reading() as uow:
        for name in HOLDERS - {"erasure_job"}:
            table = Base.metadata.tables[name]
            assert uow.session.execute(select(table).where(table.c.contact_id == ids[1])).first() is None, name
        assert uow.session.get(Contact, ids[1]) is None
        for name in MOVED:
            if name not in ("contact_fact_change", "contact_merge", "merge_hold"):
                table = Base.metadata.tables[name]
                rows = uow.session.execute(select(table.c.contact_id)).scalars().all()
                assert rows.count(ids[0]) == 2, name
        assert contact_with_subject(uow.session, goes.subject_id) == ids[0]
    with workspace.unit_of_work() as uow:
        assert undo_merge(uow, receipt.merge_id) == ids[1]
    with workspace.reading() as uow:
        after = whole(uow.session, ids)
        assert after == before
        assert uow.session.scalar(text("SELECT count(*) FROM merged_row")) == 0


def test_a_stay_that_the_merge_ended_goes_on_when_the_cards_are_parted(workspace, pair, no_instant_twice):
    with workspace.unit_of_work() as uow:
        letter = create_list(uow, "Lettre", newsletter(uow))
        for one in pair:
            subscribe(uow, one, letter)
    with workspace.unit_of_work() as uow:
        receipt = merge_contacts(uow, MergeOrder(*pair))
        assert len(uow.session.scalars(select(Subscription).where(Subscription.unsubscribed_at.is_(None))).all()) == 1
    with workspace.unit_of_work() as uow:
        undo_merge(uow, receipt.merge_id)
        goes_on = uow.session.scalars(select(Subscription.contact_id).where(Subscription.unsubscribed_at.is_(None)))
        assert sorted(goes_on) == sorted(pair)


def test_a_history_passes_from_hand_to_hand_in_a_merge_only(workspace, pair):
    with workspace.unit_of_work() as uow, pytest.raises(DatabaseError, match="append-only"):
        uow.session.execute(text(f"UPDATE consent_event SET contact_id = {pair[1]}"))
    with workspace.unit_of_work() as uow:
        receipt = merge_contacts(uow, MergeOrder(pair[1], pair[0]))
    with workspace.unit_of_work() as uow:
        other = add_contact(uow, ContactDraft(family_name="Autre"))
        uow.session.execute(text(f"UPDATE contact_merge SET state = 'running' WHERE id = {receipt.merge_id}"))
        for change in (f"contact_id = {other}", "comment = 'x'", f"contact_id = {pair[0]}, channel = 'sms'"):
            with pytest.raises(DatabaseError, match="append-only"):
                uow.session.execute(text(f"UPDATE consent_event SET {change}"))


@pytest.mark.rule("CON-05")
def test_a_proof_holds_after_a_merge(workspace, pair, tmp_path):
    with workspace.unit_of_work() as uow:
        merge_contacts(uow, MergeOrder(pair[1], pair[0]))
    with workspace.unit_of_work() as uow:
        event = uow.session.scalar(text("SELECT id FROM consent_event"))
        content = write_proof_file(uow, event, signing_keys(workspace))
    path = tmp_path / "preuve.zip"
    path.write_bytes(content)
    with zipfile.ZipFile(BytesIO(content)) as archive:
        script = tmp_path / "verify.py"
        script.write_bytes(archive.read("verify_proof.py"))
    done = subprocess.run(
        [sys.executable, "-I", str(script), str(path), "--en"], capture_output=True, text=True, check=False
    )
    assert "EVERYTHING HOLDS" in done.stdout, done.stdout + done.stderr


@pytest.mark.rule("CON-06")
def test_a_yes_does_not_reach_the_other_address_and_the_first_address_may_be_chosen(workspace, pair):
    with workspace.unit_of_work() as uow:
        assert by_email(uow, pair[0]).may_be_contacted
        receipt = merge_contacts(uow, MergeOrder(pair[0], pair[1], frozenset({MergeField.EMAILS})))
        assert receipt.held
        assert by_email(uow, pair[0]).reason is Reason.MERGED_ADDRESS
    with workspace.unit_of_work() as uow:
        undo_merge(uow, receipt.merge_id)
        merge_contacts(uow, MergeOrder(pair[0], pair[1]))
        assert by_email(uow, pair[0]).reason is Reason.CONSENT


@pytest.mark.rule("CON-06")
def test_a_later_yes_of_one_card_does_not_outweigh_the_other_cards_no(workspace, pair, clock):
    with workspace.unit_of_work() as uow:
        withdraw_consent(uow, pair[1], newsletter(uow), Channel.EMAIL)
    clock.advance(timedelta(days=1))
    with workspace.unit_of_work() as uow:
        cells = {(newsletter(uow), Channel.EMAIL): YES}
        record_consents(uow, ConsentDraft(pair[0], cells, ConsentMethod.DESK))
        merge_contacts(uow, MergeOrder(*pair))
        assert by_email(uow, pair[0]).reason is Reason.MERGED_NO
    clock.advance(timedelta(days=1))
    with workspace.unit_of_work() as uow:
        record_consents(uow, ConsentDraft(pair[0], cells, ConsentMethod.DESK))
        assert by_email(uow, pair[0]).reason is Reason.CONSENT


@pytest.mark.rule("RET-14")
def test_refusals_follow_a_card_that_an_older_book_still_has(workspace, pair, clock):
    """Before: two cards. Then merged, then a withdrawal. The older book put back stops both cards."""
    with workspace.reading() as uow:
        subjects = [uow.session.get_one(Contact, one).subject_id for one in pair]
    with workspace.unit_of_work() as uow:
        receipt = merge_contacts(uow, MergeOrder(pair[1], pair[0]))
        withdraw_consent(uow, pair[1], newsletter(uow), Channel.EMAIL)
    ledger = workspace.workspace.refusal_file.read_text()
    assert all(subject in ledger for subject in subjects)
    with workspace.reading() as uow:
        refusals = [one for one in read_refusals(uow.session) if one.kind == RefusalKind.WITHDRAWAL]
        assert {one.subject for one in refusals} == set(subjects)
    with workspace.unit_of_work() as uow:
        assert replay_refusals(uow, refusals) == 0
        # The book as it was: two cards, and no withdrawal yet.
        undo_merge(uow, receipt.merge_id)
        assert by_email(uow, pair[0]).reason is Reason.CONSENT_WITHDRAWN
        assert by_email(uow, pair[1]).reason is Reason.CONSENT_WITHDRAWN


@pytest.mark.rule("RET-14")
def test_erasing_a_merged_person_lists_both_cards(workspace, pair):
    with workspace.unit_of_work() as uow:
        merge_contacts(uow, MergeOrder(*pair))
        subjects = subjects_of(uow.session, pair[0])
        assert len(subjects) == 2
        erase_contact(uow, pair[0], ErasurePlan("DSR-08"))
        assert set(uow.session.scalars(select(Tombstone.subject_id))) == set(subjects)
        assert uow.session.scalar(text("SELECT count(*) FROM merged_row")) == 0
        details = uow.session.scalars(text("SELECT body FROM journal_payload")).all()
        assert not any("consent" in json.loads(body) for body in details)


@pytest.mark.rule("RET-14")
def test_whoever_was_parted_and_erased_is_parted_and_erased_again_in_an_older_book(workspace, pair):
    with workspace.unit_of_work() as uow:
        gone = uow.session.get_one(Contact, pair[1]).subject_id
        merge_contacts(uow, MergeOrder(*pair))
    with workspace.unit_of_work() as uow:
        assert reapply_tombstones(uow, [gone]) == 1
        assert [one.id for one in uow.session.scalars(select(Contact))] == [pair[0]]
        assert uow.session.scalars(select(ContactMerge)).all() == []


@pytest.mark.rule("DSR-08")
def test_nothing_of_an_erased_merged_person_is_left_on_the_disk(with_vault, unlocked_as):
    with with_vault.unit_of_work() as uow:
        stays, goes = make_marked(uow, "Wjkqpz"), make_marked(uow, "Zqxvkj")
        settle(uow, stays)
        merge_contacts(uow, MergeOrder(stays.contact_id, goes.contact_id))
    with with_vault.unit_of_work() as uow:
        erase_contact(uow, stays.contact_id, ErasurePlan("DSR-08"))
    assert clean_remnants(with_vault)
    reception = unlocked_as(Role.RECEPTION)
    content = clear_file(reception.workspace.folder / "aparte.db", reception.keys.base.key).lower()
    secret = (stays.secret | goes.secret) - stays.of_the_business - goes.of_the_business
    assert [mark for mark in secret if mark.lower().encode() in content] == []


def test_after_thirty_days_the_cards_before_are_forgotten(workspace, pair, clock):
    with workspace.unit_of_work() as uow:
        receipt = merge_contacts(uow, MergeOrder(*pair))
    clock.advance(timedelta(days=30))
    with workspace.unit_of_work() as uow:
        assert [one.merge_id for one in undoable_merges(uow, pair[0])] == [receipt.merge_id]
    assert forget_old_snapshots(workspace) == 0
    clock.advance(timedelta(days=1))
    assert forget_old_snapshots(workspace) == 1
    with workspace.unit_of_work() as uow:
        assert undoable_merges(uow, pair[0]) == ()
        with pytest.raises(MergeTooOld):
            undo_merge(uow, receipt.merge_id)
        assert uow.session.scalars(select(ContactMerge.snapshot)).all() == [""]
        assert len(subjects_of(uow.session, pair[0])) == 2


def test_merges_are_undone_from_the_last(workspace, pair):
    with workspace.unit_of_work() as uow:
        third = add_contact(uow, ContactDraft(family_name="Martin", town="Lyon"))
        first = merge_contacts(uow, MergeOrder(*pair))
        second = merge_contacts(uow, MergeOrder(third, pair[0]))
        assert len(subjects_of(uow.session, third)) == 3
        with pytest.raises(MergedAgain):
            undo_merge(uow, first.merge_id)
        assert undo_merge(uow, second.merge_id) == pair[0]
        assert undo_merge(uow, first.merge_id) == pair[1]
        with pytest.raises(MergeUnknown):
            undo_merge(uow, first.merge_id)


def test_what_was_changed_since_a_merge_stays(workspace, pair):
    with workspace.unit_of_work() as uow:
        receipt = merge_contacts(uow, MergeOrder(*pair, frozenset({MergeField.GIVEN_NAME})))
        contact = uow.session.get_one(Contact, pair[0])
        assert contact.given_name == "ELOISE"
        contact.town = "Brest"
        undo_merge(uow, receipt.merge_id)
        contact = uow.session.get_one(Contact, pair[0])
        assert (contact.given_name, contact.town) == ("Éloïse", "Brest")
        assert [email.value for email in contact.emails] == ["eloise@maison.example"]


def test_a_card_comes_back_under_another_number_where_its_own_was_given_away(workspace, pair):
    with workspace.unit_of_work() as uow:
        receipt = merge_contacts(uow, MergeOrder(*pair))
        newcomer = add_contact(uow, ContactDraft(family_name="Nouveau"))
        assert newcomer == pair[1]
        back = undo_merge(uow, receipt.merge_id)
        assert back not in pair
        assert [email.value for email in uow.session.get_one(Contact, back).emails] == ["martin@boutique.example"]


def test_frozen_cards_and_open_requests_are_left_alone(workspace, pair, unlocked_as):
    with workspace.unit_of_work() as uow, pytest.raises(SameCard):
        merge_contacts(uow, MergeOrder(pair[0], pair[0]))
    with workspace.unit_of_work() as uow:
        uow.session.get_one(Contact, pair[1]).restricted_since = uow.clock.today()
    with workspace.unit_of_work() as uow, pytest.raises(FrozenNotMerged):
        preview_merge(uow, *pair)
    reception = unlocked_as(Role.RECEPTION)
    with reception.unit_of_work() as uow, pytest.raises(ProcessingRestricted):
        preview_merge(uow, *pair)
    with reception.reading() as uow:
        assert search_duplicates(uow).pairs == ()


@pytest.mark.rule("DSR-07")
def test_an_open_access_request_is_answered_first(workspace, pair):
    with workspace.unit_of_work() as uow:
        draft = RequestDraft(
            RequestKind.ACCESS, uow.clock.today(), RequestChannel.DESK, IdentityMethod.CERTAIN, contact_id=pair[1]
        )
        open_request(uow, draft)
    with workspace.unit_of_work() as uow, pytest.raises(RequestNotAnswered) as told:
        merge_contacts(uow, MergeOrder(*pair))
    assert "ELOISE MARTIN" in told.value.sentence


def test_those_who_only_read_do_not_merge(pair, unlocked_as):
    marketing = unlocked_as(Role.MARKETING)
    with marketing.unit_of_work() as uow:
        for act in (lambda: merge_contacts(uow, MergeOrder(*pair)), lambda: search_duplicates(uow)):
            with pytest.raises(PermissionDenied):
                act()


def test_the_search_is_kept_until_it_is_settled(workspace, pair):
    with workspace.reading() as uow:
        search = search_duplicates(uow)
    with workspace.unit_of_work() as uow:
        keep_search(uow, search)
        (found,) = read_groups(uow, last_search(uow).pairs)
        assert found.ids == pair
        say_never_same(uow, pair[1], pair[0])
        say_never_same(uow, *pair)
        assert last_search(uow).pairs == ()
        assert search_duplicates(uow).pairs == ()
        take_back_never_same(uow, *pair)
        assert search_duplicates(uow).pairs == search.pairs


def test_never_the_same_goes_along_with_the_card(workspace, pair):
    with workspace.unit_of_work() as uow:
        other = add_contact(uow, ContactDraft(given_name="Éloïse", family_name="Martin", town="Lyon"))
        say_never_same(uow, pair[1], other)
        receipt = merge_contacts(uow, MergeOrder(*pair))
        assert never_same_pairs(uow) == {(pair[0], other)}
        undo_merge(uow, receipt.merge_id)
        assert never_same_pairs(uow) == {(pair[1], other)}


def test_the_preview_proposes_the_fuller(workspace, pair):
    with workspace.unit_of_work() as uow:
        preview = preview_merge(uow, *pair)
    proposed = {row.field: row.proposed for row in preview.choices}
    assert proposed[MergeField.GIVEN_NAME] is Side.LEFT
    assert preview.stays is Side.LEFT
    assert {row.field for row in preview.choices if row.is_open} == {
        MergeField.GIVEN_NAME,
        MergeField.FAMILY_NAME,
        MergeField.EMAILS,
    }
    assert next(row.result for row in preview.decided if row.field == "kind") == "particulier"


def test_the_journal_names_nobody(workspace, pair):
    with workspace.unit_of_work() as uow:
        merge_contacts(uow, MergeOrder(*pair))
        bodies = uow.session.scalars(text("SELECT body FROM journal_payload")).all()
        assert not any("artin" in body.casefold() for body in bodies)
