"""A line of the schedule changes on a real file: terms, counts, versions, journal, notices, and every other place that counts."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import select

from app.accounts.roles import Role
from app.clock import FixedClock
from app.consent.kinds import Channel, TextKind
from app.contacts.kinds import ContactCategory, InteractionKind
from app.contacts.read_contact import read_contact
from app.contacts.relationship import add_contract, end_contract, record_interaction
from app.contacts.write_contact import ContactDraft, add_contact
from app.errors import PermissionDenied
from app.journal import Action
from app.journal.known_days import confirm_date
from app.messaging.suppression import add_fingerprint
from app.messaging.suppression_list import count_due as count_reviews
from app.register.notice import current_notice, notice_is_stale, publish_notice, seed_notice
from app.retention.change_rule import ChangePreview, change_rule, preview_change
from app.retention.errors import LineFixed, LineInformative, PeriodTooShort, ReasonMissing, RuleUnchanged
from app.retention.in_force import schedule_at, schedule_in_force
from app.retention.lines import Outcome, RetentionLine, StartEvent, default_rule
from app.retention.read_schedule import read_history, read_lines
from app.retention.review import count_due
from app.retention.rule_bounds import RuleDraft
from app.rights.close_request import close_request
from app.rights.erasure_preview import preview_erasure
from app.rights.kinds import IdentityMethod, RequestChannel, RequestKind
from app.rights.open_request import RequestDraft, open_request
from app.rights.request_term import end_request_files
from app.rights.retention_split import KeptBecause
from app.workspace import UnitOfWork, UnlockedWorkspace
from db.tables import Contact, JournalEntry, JournalPayload, RetentionRuleChange

L = RetentionLine


def changed(line: RetentionLine, **changes: object) -> RuleDraft:
    rule = default_rule(line)
    return replace(RuleDraft(line, rule.months, rule.start, rule.outcome, "Cycle d’achat court"), **changes)


def person(uow: UnitOfWork, name: str, category: ContactCategory = ContactCategory.PROSPECT) -> int:
    return add_contact(uow, ContactDraft(family_name=name, category=category))


@pytest.fixture
def book(workspace: UnlockedWorkspace, clock: FixedClock) -> dict[str, int]:
    """Two years ago a silent prospect and a customer under contract; a year ago one who called; today's date is 2026-11-23."""
    found = {}
    with workspace.unit_of_work() as uow:
        clock.advance(timedelta(days=-2 * 366))
        found["silent"] = person(uow, "Silencieuse")
        found["kept"] = person(uow, "Sous contrat")
        add_contract(uow, found["kept"], "Entretien", clock.today())
        found["caller"] = person(uow, "Bavarde")
        found["customer"] = person(uow, "Cliente", ContactCategory.CUSTOMER)
        clock.advance(timedelta(days=366))
        record_interaction(uow, found["caller"], InteractionKind.INCOMING_CALL)
        clock.advance(timedelta(days=366))
    return found


def due_on(uow: UnitOfWork, contact: int) -> date | None:
    return uow.session.get_one(Contact, contact).retention_due_on


@pytest.mark.rule("RET-02")
def test_what_was_foreseen_happens(workspace: UnlockedWorkspace, book: dict[str, int]) -> None:
    draft = changed(L.PROSPECT, months=24)
    with workspace.unit_of_work() as uow:
        edited = {one.id: one.updated_at for one in uow.session.scalars(select(Contact))}
        assert preview_change(uow, draft) == ChangePreview(concerned=3, due_now=1, sooner=1)
        assert due_on(uow, book["silent"]) == date(2027, 11, 21)
        rule = change_rule(uow, draft)
        assert (rule.version, rule.since, rule.months) == (1, date(2026, 11, 23), 24)
        assert due_on(uow, book["silent"]) == date(2026, 11, 21)
        assert due_on(uow, book["caller"]) == date(2027, 11, 22)
        assert due_on(uow, book["kept"]) is None
        assert due_on(uow, book["customer"]) == date(2027, 11, 21)
        assert count_due(uow).due == 1
        # Nobody edited these contacts: an import of theirs may still be undone.
        assert {one.id: one.updated_at for one in uow.session.scalars(select(Contact))} == edited
    back = changed(L.PROSPECT, months=48)
    with workspace.unit_of_work() as uow:
        seen = preview_change(uow, back)
        assert (seen.freed, seen.later, seen.due_now, seen.sooner) == (1, 1, 0, 0)
        assert "3 ans" in seen.warning
        assert change_rule(uow, back).version == 2
        assert count_due(uow).due == 0


@pytest.mark.rule("RET-03")
def test_new_signs_count_by_the_new_rule(workspace: UnlockedWorkspace, book: dict[str, int]) -> None:
    with workspace.unit_of_work() as uow:
        change_rule(uow, changed(L.PROSPECT, months=12))
        record_interaction(uow, book["silent"], InteractionKind.INCOMING_EMAIL)
        assert due_on(uow, book["silent"]) == date(2027, 11, 23)
        change_rule(uow, changed(L.PROSPECT, months=12, start=StartEvent.COLLECTION))
        assert due_on(uow, book["silent"]) == due_on(uow, book["caller"])
        record_interaction(uow, book["caller"], InteractionKind.PURCHASE)
        assert due_on(uow, book["caller"]) == date(2025, 11, 21)


def test_a_customer_counted_from_the_end_of_the_relation(workspace: UnlockedWorkspace, book: dict[str, int]) -> None:
    one = book["customer"]
    with workspace.unit_of_work() as uow:
        end_contract(uow, add_contract(uow, one, "Chantier", date(2025, 1, 1)), date(2025, 6, 30))
        record_interaction(uow, one, InteractionKind.INCOMING_CALL)
        assert due_on(uow, one) == date(2029, 11, 23)
        seen = preview_change(uow, changed(L.CUSTOMER, start=StartEvent.RELATION_END))
        assert (seen.concerned, seen.sooner) == (1, 1)
        change_rule(uow, changed(L.CUSTOMER, start=StartEvent.RELATION_END))
        assert due_on(uow, one) == date(2028, 6, 30)


def test_every_version_stays_with_who_and_why(workspace: UnlockedWorkspace, clock: FixedClock) -> None:
    with workspace.unit_of_work() as uow:
        change_rule(uow, changed(L.PROSPECT, months=24))
        before = clock.now()
        clock.advance(timedelta(days=10))
        change_rule(uow, changed(L.PROSPECT, months=30, outcome=Outcome.ERASE, reason=" Salon tous les deux ans "))
        latest, first, shipped = read_history(uow, L.PROSPECT)
        assert (latest.version, latest.months, latest.outcome, latest.reason) == (
            2,
            30,
            Outcome.ERASE,
            "Salon tous les deux ans",
        )
        assert (first.version, first.since, first.changed_by) == (1, date(2026, 11, 23), uow.account.id)
        assert shipped == default_rule(L.PROSPECT)
        assert next(iter(read_lines(uow))) == latest
        assert schedule_at(uow.session, before).of(L.PROSPECT) == first
        lines = select(JournalPayload.body).join(JournalEntry, JournalEntry.seq == JournalPayload.seq)
        told = uow.session.scalars(lines.where(JournalEntry.action == Action.RETENTION_RULE_CHANGED.value)).all()
    assert [json.loads(one)["version"] for one in told] == [1, 2]
    assert "Salon" not in "".join(told)


@pytest.mark.parametrize(
    ("wanted", "refused"),
    [
        (changed(L.PROSPECT, months=24, reason=" "), ReasonMissing),
        (changed(L.PROSPECT), RuleUnchanged),
        (changed(L.INVOICES, months=60), PeriodTooShort),
        (changed(L.PHONE_PROOF, months=24), LineFixed),
        (changed(L.JOURNAL, months=6), LineInformative),
    ],
)
def test_what_is_refused_changes_nothing(workspace: UnlockedWorkspace, wanted: RuleDraft, refused: type) -> None:
    with pytest.raises(refused), workspace.unit_of_work() as uow:
        change_rule(uow, wanted)
    with workspace.reading() as uow:
        assert uow.session.scalars(select(RetentionRuleChange)).all() == []
        assert schedule_in_force(uow.session).own == {}


@pytest.mark.rule("REG-06")
def test_ordinary_roles_change_no_period(
    workspace: UnlockedWorkspace, unlocked_as: Callable[[Role], UnlockedWorkspace]
) -> None:
    with unlocked_as(Role.SALES).unit_of_work() as uow:
        for act in (preview_change, change_rule):
            with pytest.raises(PermissionDenied):
                act(uow, changed(L.PROSPECT, months=24))
        with pytest.raises(PermissionDenied):
            read_lines(uow)


@pytest.mark.rule("REG-09")
@pytest.mark.parametrize(
    ("wanted", "said"),
    [
        (changed(L.SUPPLIER, months=48), "4 ans"),
        (changed(L.CUSTOMER, start=StartEvent.RELATION_END), "après la fin de la relation, ou votre dernier échange"),
        (changed(L.CONSENT_PROOF, months=48), "4 ans, comptés de son retrait"),
        (changed(L.REQUEST_FILE, months=36), "3 ans après la clôture"),
        (changed(L.SUPPRESSION_LIST, months=60), "5 ans au moins"),
    ],
)
def test_the_notice_is_stale_once_a_period_changes(
    workspace: UnlockedWorkspace, wanted: RuleDraft, said: str, with_purposes: None
) -> None:
    with workspace.unit_of_work() as uow:
        seed_notice(uow)
        assert not notice_is_stale(uow)
        assert said not in current_notice(uow).body.replace("\u00a0", " ")
        change_rule(uow, wanted)
        assert notice_is_stale(uow)
        assert notice_is_stale(uow, TextKind.NOTICE_14, "en")
        publish_notice(uow, TextKind.NOTICE_13)
        assert not notice_is_stale(uow)
        assert said in current_notice(uow).body.replace("\u00a0", " ")
        shipped = default_rule(wanted.line)
        change_rule(uow, replace(wanted, months=shipped.months, start=shipped.start))
        assert notice_is_stale(uow)


@pytest.mark.rule("REG-09")
def test_what_the_notice_does_not_say_leaves_it(workspace: UnlockedWorkspace, with_purposes: None) -> None:
    with workspace.unit_of_work() as uow:
        seed_notice(uow)
        change_rule(uow, changed(L.PROSPECT, outcome=Outcome.ERASE))
        assert not notice_is_stale(uow)


@pytest.mark.rule("RET-07")
@pytest.mark.rule("CON-13")
def test_an_erasure_keeps_for_as_long_as_the_schedule_says(workspace: UnlockedWorkspace, book: dict[str, int]) -> None:
    with workspace.unit_of_work() as uow:
        record_interaction(uow, book["customer"], InteractionKind.PURCHASE)
        change_rule(uow, changed(L.INVOICES, months=132))
        change_rule(uow, changed(L.SUPPRESSION_LIST, months=48))
        kept = {one.because: one.until for one in preview_erasure(uow, book["customer"]).split.kept}
        assert kept[KeptBecause.ACCOUNTING] == date(2037, 12, 31)


@pytest.mark.rule("DSR-15")
def test_the_file_of_a_request_goes_when_its_line_says(
    workspace: UnlockedWorkspace, clock: FixedClock, book: dict[str, int]
) -> None:
    with workspace.unit_of_work() as uow:
        asked = open_request(
            uow,
            RequestDraft(
                RequestKind.ACCESS, clock.today(), RequestChannel.DESK, IdentityMethod.CERTAIN, book["silent"]
            ),
        )
        close_request(uow, asked)
        change_rule(uow, changed(L.REQUEST_FILE, months=12))
        clock.advance(timedelta(days=364))
        confirm_date(uow)
        assert end_request_files(uow) == 0
        clock.advance(timedelta(days=3))
        assert end_request_files(uow) == 1


@pytest.mark.rule("RET-12")
def test_reviews_of_the_suppression_list_move_with_their_line(workspace: UnlockedWorkspace, clock: FixedClock) -> None:
    with workspace.unit_of_work() as uow:
        add_fingerprint(uow, Channel.EMAIL, "a" * 64)
        change_rule(uow, changed(L.SUPPRESSION_LIST, months=48))
        add_fingerprint(uow, Channel.EMAIL, "b" * 64)
        clock.advance(timedelta(days=4 * 365))
        assert count_reviews(uow) == 0
        clock.advance(timedelta(days=1))
        assert count_reviews(uow) == 2


def test_a_recount_gives_what_one_contact_gives(workspace: UnlockedWorkspace, book: dict[str, int]) -> None:
    with workspace.unit_of_work() as uow:
        for draft in (
            changed(L.PROSPECT, months=7),
            changed(L.CUSTOMER, months=9, start=StartEvent.RELATION_END),
        ):
            change_rule(uow, draft)
        at_once = {one: due_on(uow, one) for one in book.values()}
        for one in book.values():
            record_interaction(uow, one, InteractionKind.OUTGOING_EMAIL)
        assert {one: due_on(uow, one) for one in book.values()} == at_once
        assert read_contact(uow, book["silent"]).retention_due_on == at_once[book["silent"]]
