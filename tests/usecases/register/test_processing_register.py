"""The processing register on a real file: shipped, completed, kept in versions, and as true as what Aparté knows."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import delete, update
from sqlalchemy.exc import DatabaseError

from app.accounts.business import read_business, write_business
from app.accounts.roles import Role
from app.clock import FixedClock
from app.consent.kinds import Channel, TextKind
from app.consent.purposes import PurposeDraft, save_purpose, seed_purposes
from app.contacts.kinds import LawfulBasis
from app.errors import PermissionDenied
from app.messaging.kinds import MessageKind
from app.register.activity_errors import ActivityNameless, ActivityTaken, ActivityUnknown, ShippedStays, WhyMissing
from app.register.activity_kinds import SHIPPED, ActivityDraft, ActivityEventKind, ActivityModel, GapKind, RegisterCell
from app.register.notice import current_notice, notice_is_stale, publish_notice
from app.register.notice_difference import notice_difference
from app.register.notice_facts import gather_notice_facts, read_answers, write_answers
from app.register.notice_items import NoticeItem, facts_body, missing_items
from app.register.read_activities import activity_history, count_reviews_due, read_activities, read_activity
from app.register.write_activity import (
    add_activity,
    archive_activity,
    review_activity,
    take_back_review,
    take_back_writing,
    take_up_activity,
    write_activity,
)
from app.retention.change_rule import change_rule
from app.retention.lines import Outcome, RetentionLine, StartEvent
from app.retention.reminders import Topic, reminders
from app.retention.rule_bounds import RuleDraft
from app.workspace import UnlockedWorkspace
from db.tables import ProcessingActivityEvent
from resources import set_language
from tests.usecases.register.own_field_cases import SIZE, make

C = RegisterCell
N13 = TextKind.NOTICE_13
CALLS = PurposeDraft(
    "Entretien",
    LawfulBasis.CONSENT,
    MessageKind.COMMERCIAL,
    (Channel.PHONE,),
    product_family="l’entretien",
    product_family_en="maintenance",
    recipients="Nos techniciens.",
    retention="Trois ans.",
    third_party_caller="Allô Services",
)


@pytest.fixture
def seeded(workspace: UnlockedWorkspace) -> UnlockedWorkspace:
    with workspace.unit_of_work() as uow:
        seed_purposes(uow)
    return workspace


def answered(said: ActivityDraft, **words: str) -> ActivityDraft:
    """The draft with words, and « none » for the other recipients that are asked for."""
    named = {C(name): text for name, text in words.items()}
    none = (said.none | {C.PROCESSORS, C.OTHERS}) - set(named)
    return replace(said, words={**said.words, **named}, none=none)


@pytest.mark.rule("REG-01", "REG-02")
def test_six_sheets_are_there_and_ask_only_for_what_the_business_alone_knows(seeded: UnlockedWorkspace) -> None:
    with seeded.unit_of_work() as uow:
        found = read_activities(uow)
        assert [one.model for one in found] == list(SHIPPED)
        assert [[gap.cell for gap in one.gaps] for one in found] == [[C.PROCESSORS, C.OTHERS]] * 2 + [[]] * 4
        for one in found[:2]:
            assert write_activity(uow, one.key, answered(one.said), "réponse donnée")
        assert all(one.is_complete for one in read_activities(uow))


@pytest.mark.rule("REG-01", "REG-09")
def test_what_aparte_knows_follows_and_dates_only_the_sheets_it_concerns(
    seeded: UnlockedWorkspace, clock: FixedClock
) -> None:
    def dates() -> dict[str, object]:
        with seeded.reading() as uow:
            return {one.key: one.updated_on for one in read_activities(uow)}

    def act(work: Callable, *keys: str) -> None:
        clock.advance(timedelta(days=1))
        before = dates()
        with seeded.unit_of_work() as uow:
            work(uow)
            today = uow.clock.today()
        assert {key for key, day in dates().items() if day != before[key]} == set(keys)
        assert all(dates()[key] == today for key in keys)

    rule = RuleDraft(RetentionLine.REQUEST_FILE, 48, StartEvent.REQUEST_CLOSED, Outcome.ERASE, "Quatre ans suffisent.")
    prospects = RuleDraft(RetentionLine.PROSPECT, 24, StartEvent.LAST_SIGN, Outcome.ERASE, "Deux ans suffisent.")
    act(lambda uow: make(uow, SIZE), "customers")
    act(lambda uow: save_purpose(uow, CALLS), "prospecting")
    act(lambda uow: change_rule(uow, rule), "rights_requests")
    act(lambda uow: change_rule(uow, prospects), "prospecting")
    act(lambda uow: write_business(uow, replace(read_business(uow), phone="0478111111")), *map(str, SHIPPED))
    with seeded.reading() as uow:
        of = {one.model: one.live for one in read_activities(uow)}
    said = {(model, cell): "\n".join(lines) for model, live in of.items() for cell, lines in live.items()}
    assert "Pointure" in said[ActivityModel.CUSTOMERS, C.DATA]
    assert "Préparer la bonne paire" in said[ActivityModel.CUSTOMERS, C.PURPOSE]
    assert "Allô Services" in said[ActivityModel.PROSPECTING, C.PROCESSORS]
    assert "Nos techniciens" in said[ActivityModel.PROSPECTING, C.OTHERS]
    assert "Entretien\u00a0: consentement" in said[ActivityModel.PROSPECTING, C.LAWFUL_BASIS]
    assert "Prospects\u00a0: 2 ans" in said[ActivityModel.PROSPECTING, C.RETENTION]
    assert "4 ans" in said[ActivityModel.RIGHTS_REQUESTS, C.RETENTION]
    assert "04 78 11 11 11" in said[ActivityModel.BREACHES, C.CONTROLLER]
    assert (ActivityModel.BREACHES, C.DATA) not in said


@pytest.mark.rule("REG-02")
def test_none_is_contradicted_by_a_caller_that_aparte_knows(seeded: UnlockedWorkspace) -> None:
    with seeded.unit_of_work() as uow:
        sheet = read_activity(uow, "prospecting")
        write_activity(uow, sheet.key, answered(sheet.said), "tout se fait ici")
        save_purpose(uow, CALLS)
        (gap,) = read_activity(uow, sheet.key).gaps
    assert (gap.cell, gap.kind) == (C.PROCESSORS, GapKind.CONTRADICTED)


@pytest.mark.rule("REG-01")
def test_each_writing_is_a_version_with_its_reason_that_nobody_rewrites(
    seeded: UnlockedWorkspace, clock: FixedClock
) -> None:
    with seeded.unit_of_work() as uow:
        before = read_activity(uow, "customers").said
        write_activity(uow, "customers", answered(before, processors="Cabinet Duval"), "le comptable a changé")
        assert not write_activity(uow, "customers", answered(before, processors="Cabinet Duval"), "")
        clock.advance(timedelta(days=3))
        with pytest.raises(WhyMissing):
            write_activity(uow, "customers", answered(before, processors="Cabinet Roux"), "  ")
        take_back_writing(uow, "customers", before)
        last, first = activity_history(uow, "customers")
        assert (first.why, first.changed, first.by) == (
            "le comptable a changé",
            (C.PROCESSORS, C.OTHERS),
            uow.account.id,
        )
        assert last.at - first.at == timedelta(days=3)
        assert (last.why, last.changed) == ("modification annulée", first.changed)
        assert read_activity(uow, "customers").said == before
    for statement in (update(ProcessingActivityEvent).values(body="{}"), delete(ProcessingActivityEvent)):
        with pytest.raises(DatabaseError), seeded.unit_of_work() as uow:
            uow.session.execute(statement)


@pytest.mark.rule("REG-01")
def test_sheets_are_added_from_models_archived_and_taken_up_never_deleted(seeded: UnlockedWorkspace) -> None:
    with seeded.unit_of_work() as uow:
        key = add_activity(uow, ActivityModel.PAYROLL)
        added = read_activities(uow)[-1]
        assert (added.key, added.name, added.number) == (key, "Paie et gestion du personnel", 7)
        assert [gap.cell for gap in added.gaps] == [C.PROCESSORS, C.TRANSFERS]
        with pytest.raises(ActivityTaken):
            add_activity(uow, ActivityModel.PAYROLL)
        with pytest.raises(ActivityNameless):
            add_activity(uow, ActivityModel.BLANK)
        with pytest.raises(ShippedStays):
            archive_activity(uow, "consents")
        with pytest.raises(ActivityUnknown):
            review_activity(uow, "moon-1")
        archive_activity(uow, key)
        assert key not in [one.key for one in read_activities(uow)]
        assert read_activity(uow, key).is_archived
        second = add_activity(uow, ActivityModel.PAYROLL)
        assert second != key
        with pytest.raises(ActivityTaken):
            take_up_activity(uow, key)
        archive_activity(uow, second)
        take_up_activity(uow, key)
        assert [one.kind for one in activity_history(uow, key)] == [
            ActivityEventKind.TAKEN_UP,
            ActivityEventKind.ARCHIVED,
            ActivityEventKind.WRITTEN,
        ]


@pytest.mark.rule("REG-08")
def test_each_year_the_sheets_are_read_again(seeded: UnlockedWorkspace, clock: FixedClock) -> None:
    def reminded() -> int:
        with seeded.reading() as uow:
            counts = {one.topic: one.count for one in reminders(uow)}
            assert counts.get(Topic.REGISTER_REVIEW, 0) == count_reviews_due(uow)
            assert count_reviews_due(uow) == sum(one.is_review_due for one in read_activities(uow))
        return counts.get(Topic.REGISTER_REVIEW, 0)

    clock.advance(timedelta(days=364))
    assert reminded() == 0
    clock.advance(timedelta(days=1))
    assert reminded() == 6
    with seeded.unit_of_work() as uow:
        review_activity(uow, "customers")
        sheet = read_activity(uow, "customers")
        assert (sheet.reviewed_on, sheet.is_review_due) == (uow.clock.today(), False)
        take_back_review(uow, "customers")
        sheet = read_activity(uow, "customers")
        assert (sheet.reviewed_on, sheet.is_review_due) == (None, True)
        review_activity(uow, "customers")
    assert reminded() == 5


def test_only_those_who_answer_for_the_data_may_see_or_change_it(
    seeded: UnlockedWorkspace, unlocked_as: Callable[[Role], UnlockedWorkspace]
) -> None:
    opened = unlocked_as(Role.RECEPTION)
    for act in (
        read_activities,
        lambda uow: add_activity(uow, ActivityModel.VIDEO),
        lambda uow: write_activity(uow, "customers", ActivityDraft("x"), "y"),
        lambda uow: take_back_writing(uow, "customers", ActivityDraft("x")),
        lambda uow: archive_activity(uow, "customers"),
        lambda uow: take_up_activity(uow, "customers"),
        lambda uow: review_activity(uow, "customers"),
        lambda uow: activity_history(uow, "customers"),
    ):
        with pytest.raises(PermissionDenied), opened.unit_of_work() as uow:
            act(uow)


@pytest.mark.rule("INF-08", "REG-09")
def test_a_notice_keeps_what_it_was_made_from_and_says_which_item_differs(seeded: UnlockedWorkspace) -> None:
    with seeded.unit_of_work() as uow:
        first = current_notice(uow)
        assert first is not None
        assert first.facts == facts_body(gather_notice_facts(uow, "fr"))
        assert notice_difference(uow, N13, "fr").is_none
        sheet = read_activity(uow, "customers")
        write_activity(uow, sheet.key, answered(sheet.said, processors="Notre routeur, Postal SAS"), "routeur choisi")
        assert notice_is_stale(uow)
        (found,) = notice_difference(uow, N13, "fr").items
        assert (found.item, "Postal SAS" in found.published, "Postal SAS" in found.now) == (
            NoticeItem.RECIPIENTS,
            False,
            True,
        )
        publish_notice(uow, N13)
        assert notice_difference(uow, N13, "fr").is_none
        assert first.facts == facts_body(replace(gather_notice_facts(uow, "fr"), processors=()))


@pytest.mark.rule("INF-01", "INF-08")
def test_a_transfer_in_the_register_denies_the_ready_answer_of_the_notice(seeded: UnlockedWorkspace) -> None:
    with seeded.unit_of_work() as uow:
        sheet = read_activity(uow, "prospecting")
        abroad = answered(sheet.said, transfers="Mailgun, États-Unis.", guarantees="Clauses types.")
        write_activity(uow, sheet.key, abroad, "nouveau routeur")
        assert missing_items(gather_notice_facts(uow, "fr"), N13) == (NoticeItem.TRANSFERS,)
        write_answers(uow, replace(read_answers(uow, "fr"), transfers="Nos envois passent par les États-Unis."), "fr")
        publish_notice(uow, N13)
        notice = current_notice(uow)
    assert notice is not None
    assert "Transfert prévu\u00a0: Mailgun, États-Unis. Clauses types." in notice.body


@pytest.mark.rule("INF-08")
def test_a_change_that_no_block_prints_is_named(seeded: UnlockedWorkspace) -> None:
    with seeded.unit_of_work() as uow:
        # A sheet that is archived or not about contacts says nothing in a notice.
        key = add_activity(uow, ActivityModel.PAYROLL)
        sheet = read_activity(uow, key)
        write_activity(uow, key, answered(sheet.said, processors="Cabinet Duval"), "comptable")
        assert not notice_is_stale(uow)
        write_business(uow, replace(read_business(uow), phone="0478111111"))
        assert [one.item for one in notice_difference(uow, N13, "fr").items] == [NoticeItem.CONTROLLER]
        publish_notice(uow, N13)
        invoices = RuleDraft(
            RetentionLine.INVOICES, 132, StartEvent.YEAR_END, Outcome.ARCHIVE_THEN_ERASE, "Onze ans par prudence."
        )
        change_rule(uow, invoices)
        found = notice_difference(uow, N13, "fr")
        assert (found.items, found.facts) == ((), ("les durées choisies dans Conservation",))


@pytest.mark.rule("REG-01")
def test_ready_words_are_read_in_the_readers_language_and_the_business_s_own_stay(seeded: UnlockedWorkspace) -> None:
    with seeded.unit_of_work() as uow:
        sheet = read_activity(uow, "consents")
        write_activity(uow, sheet.key, replace(sheet.said, words={**sheet.said.words, C.PEOPLE: "Nos gens"}), "précisé")
    try:
        set_language("en")
        with seeded.reading() as uow:
            shown = read_activity(uow, "consents")
            (event,) = activity_history(uow, "consents")
    finally:
        set_language("fr")
    assert (shown.name, shown.said.words[C.PEOPLE]) == ("Consents and objections", "Nos gens")
    assert event.changed == (C.PEOPLE,)
