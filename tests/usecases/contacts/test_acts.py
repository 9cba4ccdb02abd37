"""Acts on a real file, taken back and done again; what may not be taken back says why and changes nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import func, select

from app.accounts.roles import Role
from app.clock import FixedClock
from app.consent.kinds import Channel, ConsentAnswer, ConsentMethod
from app.consent.purposes import read_purposes
from app.consent.record_consent import ConsentDraft, record_consents
from app.consent.subscriptions import create_list, lists_of
from app.contacts.act_history import KEPT, ActHistory
from app.contacts.acts import Act
from app.contacts.at_hand import is_favourite
from app.contacts.attachment_rules import AttachableFile
from app.contacts.attachments import add_attachment
from app.contacts.card_acts import add_undoably, edit_undoably
from app.contacts.errors import ProcessingRestricted
from app.contacts.kinds import AgeGroup, ContactKind, InteractionKind
from app.contacts.read_contact import ContactQuery
from app.contacts.segments import read_segments
from app.contacts.small_acts import (
    mark_undoably,
    note_undoably,
    put_tag_undoably,
    subscribe_undoably,
    take_tag_off_undoably,
)
from app.contacts.tags import put_tag, read_tags, rename_tag, tags_of
from app.contacts.undo_errors import ActOvertaken, BoundSince, HasHistory, PersonGone, WouldFree
from app.contacts.word_acts import (
    create_tag_undoably,
    delete_segment_undoably,
    delete_tag_undoably,
    rename_segment_undoably,
    rename_tag_undoably,
    save_segment_undoably,
)
from app.contacts.write_contact import ContactDraft, add_contact, draft_of, edit_contact
from app.errors import UserError
from app.journal import Action
from app.messaging.record_objection import record_objection
from app.rights.kinds import IdentityMethod, RequestChannel, RequestKind
from app.rights.open_request import RequestDraft, open_request
from app.rights.recipients import DisclosureDraft, record_disclosure
from app.values import EmailAddress, PhoneNumber
from app.workspace import UnitOfWork, UnlockedWorkspace
from db.tables import Contact, ContactText, Interaction, JournalEntry

ATTACHED = AttachableFile("devis.txt", "text/plain", b"un devis")
MARTIN = ContactDraft(
    kind=ContactKind.CONSUMER,
    given_name="Éloïse",
    family_name="Martin",
    town="Lyon",
    emails=(EmailAddress.parse("eloise@exemple.fr"),),
    phones=(PhoneNumber.parse("06 12 34 56 78"),),
)


@pytest.fixture
def martin(workspace: UnlockedWorkspace, with_purposes: None) -> int:
    with workspace.unit_of_work() as uow:
        return add_contact(uow, MARTIN)


def done(workspace: UnlockedWorkspace, act: Callable[[UnitOfWork], Act | None]) -> Act:
    with workspace.unit_of_work() as uow:
        made = act(uow)
    assert made is not None
    return made


def card(workspace: UnlockedWorkspace, contact_id: int) -> ContactDraft:
    with workspace.reading() as uow:
        return draft_of(uow.session.get_one(Contact, contact_id))


def journal(workspace: UnlockedWorkspace, action: Action) -> int:
    with workspace.reading() as uow:
        return uow.session.scalar(select(func.count()).where(JournalEntry.action == action.value)) or 0


def refuses(workspace: UnlockedWorkspace, turn: Callable[[UnlockedWorkspace], object], error: type[UserError]) -> str:
    """The sentence of a refusal, after which the file is as it was."""
    before = journal(workspace, Action.ACT_UNDONE) + journal(workspace, Action.ACT_REDONE)
    with pytest.raises(error) as refused:
        turn(workspace)
    assert journal(workspace, Action.ACT_UNDONE) + journal(workspace, Action.ACT_REDONE) == before
    return refused.value.sentence


def test_an_edit_goes_and_comes(workspace: UnlockedWorkspace, martin: int) -> None:
    changed = replace(MARTIN, family_name="Martinez", phones=(PhoneNumber.parse("06 12 34 56 79"),))
    act = done(workspace, lambda uow: edit_undoably(uow, martin, changed))
    assert act.sentence == "Éloïse Martinez · fiche modifiée (nom, téléphone)"
    act.undo(workspace)
    assert card(workspace, martin) == MARTIN
    act.redo(workspace)
    assert card(workspace, martin) == changed
    assert (journal(workspace, Action.ACT_UNDONE), journal(workspace, Action.ACT_REDONE)) == (1, 1)
    with workspace.reading() as uow:
        assert "martinez" in uow.session.get_one(ContactText, martin).folded


def test_an_undo_leaves_what_somebody_else_wrote(workspace: UnlockedWorkspace, martin: int) -> None:
    act = done(workspace, lambda uow: edit_undoably(uow, martin, replace(MARTIN, family_name="Martinez")))
    with workspace.unit_of_work() as uow:
        edit_contact(uow, martin, replace(MARTIN, family_name="Martinez", town="Brest"))
    act.undo(workspace)
    assert card(workspace, martin) == replace(MARTIN, town="Brest")
    with workspace.unit_of_work() as uow:
        edit_contact(uow, martin, replace(MARTIN, family_name="Marty"))
    assert "Éloïse Martinez" in refuses(workspace, act.redo, ActOvertaken)
    assert card(workspace, martin).family_name == "Marty"


def test_an_edit_that_changes_nothing_is_no_act(workspace: UnlockedWorkspace, martin: int) -> None:
    with workspace.unit_of_work() as uow:
        assert edit_undoably(uow, martin, replace(MARTIN, informed_on=date(2026, 11, 23))) is None


@pytest.mark.rule("PRO-01")
@pytest.mark.parametrize(
    "stricter",
    [
        replace(MARTIN, emails=()),
        replace(MARTIN, age_group=AgeGroup.UNDER_15),
        replace(MARTIN, relationship_ended_on=None, phones=()),
    ],
)
def test_an_undo_that_would_let_a_message_through_offers_the_form_instead(
    workspace: UnlockedWorkspace, martin: int, stricter: ContactDraft
) -> None:
    act = done(workspace, lambda uow: edit_undoably(uow, martin, stricter))
    with pytest.raises(WouldFree) as refused:
        act.undo(workspace)
    assert (refused.value.offered, refused.value.contact_id) == (MARTIN, martin)
    assert card(workspace, martin) == stricter


@pytest.mark.rule("CON-06")
def test_an_undo_never_goes_behind_what_the_person_said(workspace: UnlockedWorkspace, martin: int) -> None:
    other = replace(MARTIN, emails=(EmailAddress.parse("martin@exemple.fr"),))
    act = done(workspace, lambda uow: edit_undoably(uow, martin, other))
    with workspace.unit_of_work() as uow:
        purpose = next(one for one in read_purposes(uow) if one.rests_on_consent)
        answers = {(purpose.id, Channel.EMAIL): ConsentAnswer.YES}
        record_consents(uow, ConsentDraft(martin, answers, ConsentMethod.DESK, uow.clock.now()))
    refuses(workspace, act.undo, BoundSince)
    assert card(workspace, martin) == other


def test_an_added_contact_goes_and_comes_back_whole(workspace: UnlockedWorkspace, martin: int) -> None:
    act = done(workspace, lambda uow: add_undoably(uow, replace(MARTIN, given_name="Zoé")))
    with workspace.reading() as uow:
        second = uow.session.scalars(select(Contact).where(Contact.given_name == "Zoé")).one()
        known = (second.id, second.subject_id)
    assert act.sentence == "Zoé Martin · contact ajouté"
    act.undo(workspace)
    with workspace.reading() as uow:
        assert uow.session.get(Contact, known[0]) is None
        assert uow.session.get(ContactText, known[0]) is None
    act.redo(workspace)
    assert card(workspace, known[0]) == replace(MARTIN, given_name="Zoé")
    with workspace.reading() as uow:
        assert uow.session.get_one(Contact, known[0]).subject_id == known[1]
    act.undo(workspace)
    with workspace.unit_of_work() as uow:
        # The number is given to somebody else.
        assert add_contact(uow, ContactDraft(family_name="Benali")) == known[0]
    refuses(workspace, act.redo, PersonGone)


@pytest.mark.parametrize("tie", ["attachment", "objection", "informed", "edited", "disclosed"])
def test_who_has_a_history_is_not_simply_taken_out(
    workspace: UnlockedWorkspace, clock: FixedClock, martin: int, tie: str
) -> None:
    informed = date(2026, 11, 23) if tie == "informed" else None
    act = done(workspace, lambda uow: add_undoably(uow, ContactDraft(family_name="Benali", informed_on=informed)))
    clock.advance(timedelta(minutes=2))
    with workspace.unit_of_work() as uow:
        other = uow.session.scalars(select(Contact.id).where(Contact.family_name == "Benali")).one()
        if tie == "attachment":
            add_attachment(uow, other, ATTACHED)
        if tie == "objection":
            record_objection(uow, other, None)
        if tie == "disclosed":
            record_disclosure(uow, other, DisclosureDraft("Comptable", date(2026, 11, 23), what="facturation"))
        if tie == "edited":
            edit_contact(uow, other, ContactDraft(family_name="Benali", town="Brest"))
    assert "Benali" in refuses(workspace, act.undo, HasHistory)
    assert card(workspace, other).family_name == "Benali"


def test_tags_stars_lists_and_notes(workspace: UnlockedWorkspace, martin: int) -> None:
    with workspace.unit_of_work() as uow:
        letter = create_list(uow, "Lettre", read_purposes(uow)[0].id)
    put = done(workspace, lambda uow: put_tag_undoably(uow, martin, "Salon"))
    off = done(workspace, lambda uow: take_tag_off_undoably(uow, martin, read_tags(uow)[0].id))
    star = done(workspace, lambda uow: mark_undoably(uow, martin, is_marked=True))
    joined = done(workspace, lambda uow: subscribe_undoably(uow, martin, letter))
    note = done(workspace, lambda uow: note_undoably(uow, martin, InteractionKind.INTERNAL_NOTE, note="rappeler"))
    assert [act.sentence.removeprefix("Éloïse Martin · ") for act in (put, off, star, joined, note)] == [
        "étiquette «\u00a0Salon\u00a0» posée",
        "étiquette «\u00a0Salon\u00a0» retirée",
        "mise en favori",
        "inscription à la liste «\u00a0Lettre\u00a0»",
        "échange noté (note interne)",
    ]
    for act in (note, joined, star, off):
        act.undo(workspace)
    with workspace.reading() as uow:
        assert uow.session.scalars(select(Interaction)).all() == []
        assert lists_of(uow, martin) == frozenset()
        assert not is_favourite(uow, martin)
        assert [name for _, name in tags_of(uow, martin)] == ["Salon"]
    refuses(workspace, joined.redo, WouldFree)
    refuses(workspace, joined.undo, ActOvertaken)
    refuses(workspace, star.undo, ActOvertaken)
    for act in (off, star, note):
        act.redo(workspace)
    with workspace.reading() as uow:
        assert uow.session.scalars(select(Interaction.note)).all() == ["rappeler"]
        assert is_favourite(uow, martin)
        assert tags_of(uow, martin) == ()


@pytest.mark.rule("RET-01")
def test_a_note_taken_back_gives_the_term_back_and_a_redo_may_not_lengthen_it(
    workspace: UnlockedWorkspace, clock: FixedClock, martin: int
) -> None:
    with workspace.reading() as uow:
        term = uow.session.get_one(Contact, martin).retention_due_on
    clock.advance(timedelta(days=3 * 366))
    act = done(workspace, lambda uow: note_undoably(uow, martin, InteractionKind.PURCHASE))
    act.undo(workspace)
    with workspace.reading() as uow:
        assert uow.session.get_one(Contact, martin).retention_due_on == term


@pytest.mark.rule("DSR-04")
def test_a_note_is_not_made_away_with_while_the_person_asks_to_see_it(
    workspace: UnlockedWorkspace, martin: int
) -> None:
    act = done(workspace, lambda uow: note_undoably(uow, martin, InteractionKind.INTERNAL_NOTE, note="impatient"))
    with workspace.unit_of_work() as uow:
        asked = RequestDraft(
            RequestKind.ACCESS, uow.clock.today(), RequestChannel.DESK, IdentityMethod.CERTAIN, contact_id=martin
        )
        open_request(uow, asked)
    with pytest.raises(BoundSince):
        act.undo(workspace)


def test_words_of_the_business(workspace: UnlockedWorkspace, martin: int) -> None:
    made = done(workspace, lambda uow: create_tag_undoably(uow, "Salon"))
    with workspace.reading() as uow:
        tag = read_tags(uow)[0].id
    renamed = done(workspace, lambda uow: rename_tag_undoably(uow, tag, "Foire"))
    with workspace.unit_of_work() as uow:
        put_tag(uow, martin, "Foire")
    deleted = done(workspace, lambda uow: delete_tag_undoably(uow, tag))
    deleted.undo(workspace)
    deleted.redo(workspace)
    deleted.undo(workspace)
    with workspace.unit_of_work() as uow:
        assert [name for _, name in tags_of(uow, martin)] == ["Foire"]
        rename_tag(uow, read_tags(uow)[0].id, "Marché")
    refuses(workspace, renamed.undo, ActOvertaken)
    refuses(workspace, made.undo, ActOvertaken)
    saved = done(workspace, lambda uow: save_segment_undoably(uow, "Tous", ContactQuery(), for_everyone=True))
    with workspace.reading() as uow:
        segment = read_segments(uow)[0].id
    called = done(workspace, lambda uow: rename_segment_undoably(uow, segment, "Tout le monde"))
    gone = done(workspace, lambda uow: delete_segment_undoably(uow, segment))
    gone.undo(workspace)
    called.undo(workspace)
    saved.undo(workspace)
    with workspace.reading() as uow:
        assert read_segments(uow) == ()
    saved.redo(workspace)
    with workspace.reading() as uow:
        assert [one.name for one in read_segments(uow)] == ["Tous"]


@pytest.mark.rule("DSR-09")
def test_a_frozen_record_is_not_touched_by_an_undo(
    workspace: UnlockedWorkspace, martin: int, unlocked_as: Callable[[Role], UnlockedWorkspace]
) -> None:
    desk = unlocked_as(Role.RECEPTION)
    act = done(desk, lambda uow: edit_undoably(uow, martin, replace(MARTIN, town="Brest")))
    with desk.unit_of_work() as uow:
        uow.session.get_one(Contact, martin).restricted_since = date(2026, 11, 23)
    refuses(desk, act.undo, ProcessingRestricted)


def test_the_history_keeps_fifty_and_forgets_whoever_is_gone(workspace: UnlockedWorkspace, martin: int) -> None:
    history = ActHistory()
    for number in range(KEPT + 5):
        history.push(done(workspace, lambda uow, n=number: put_tag_undoably(uow, martin, f"t{n}")))
    last = history.next_undo
    assert last is not None
    history.undone(last, last.undo(workspace))
    assert history.next_redo is last
    added = done(workspace, lambda uow: add_undoably(uow, ContactDraft(family_name="Benali")))
    history.push(added)
    assert history.next_redo is None
    history.undone(added, added.undo(workspace))
    history.forget_gone(workspace)
    assert history.next_redo is added
    history.redone(added, added.redo(workspace))
    with workspace.unit_of_work() as uow:
        uow.session.delete(uow.session.get_one(Contact, martin))
    history.forget_gone(workspace)
    assert history.next_undo is added
    history.refused(added, ActOvertaken(name="Benali"))
    assert history.next_undo is None


def test_nothing_is_remembered_that_nobody_may_take_back(workspace: UnlockedWorkspace, martin: int) -> None:
    act = done(workspace, lambda uow: put_tag_undoably(uow, martin, "Salon"))
    act.action = Action.CONSENT_RECORDED
    with pytest.raises(ValueError, match="consent_recorded"):
        ActHistory().push(act)
