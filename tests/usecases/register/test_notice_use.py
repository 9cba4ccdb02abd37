"""Notices on a real file: written from the register, versioned, given, and out of date as soon as the register moves."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from io import BytesIO

import pytest
from pypdf import PdfReader
from sqlalchemy import delete, select, update
from sqlalchemy.exc import DatabaseError

from app.accounts.business import read_business, write_business
from app.accounts.roles import Role
from app.clock import FixedClock
from app.consent.forms import make_form
from app.consent.kinds import Channel, ConsentAnswer, ConsentMethod, FormMedium, NoticeMeans, TextKind
from app.consent.preferences import PreferenceDraft, record_preferences
from app.consent.purposes import (
    PurposeDraft,
    close_purpose,
    default_text,
    read_purposes,
    reopen_purpose,
    save_purpose,
    seed_purposes,
)
from app.consent.record_consent import ConsentDraft, record_consents
from app.consent.returned_form import ReturnedForm, record_returned_form
from app.consent.texts import publish_text
from app.contacts.errors import ContactUnknown
from app.contacts.kinds import LawfulBasis, SourceKind
from app.contacts.write_contact import ContactDraft, add_contact, edit_contact
from app.documents.notice_pdf import notice_pdf
from app.errors import PermissionDenied
from app.journal import Action
from app.messaging.kinds import MessageKind
from app.register.errors import NoNotice, NoticeIncomplete
from app.register.never_informed import count_never_informed, never_informed
from app.register.notice import (
    current_notice,
    give_notice,
    give_notices,
    notice_for,
    notice_is_stale,
    notice_versions,
    notices_given,
    publish_notice,
)
from app.register.notice_facts import read_answers, write_answers
from app.values import EmailAddress
from app.workspace import UnlockedWorkspace
from db.tables import ConsentEvent, Contact, JournalEntry, NoticeGiven, TextVersion
from resources import LANGUAGES

N13, N14 = TextKind.NOTICE_13, TextKind.NOTICE_14


@pytest.fixture
def seeded(workspace: UnlockedWorkspace, with_purposes: None) -> UnlockedWorkspace:
    return workspace


def person(workspace: UnlockedWorkspace, source: SourceKind = SourceKind.DIRECT, name: str = "Éloïse") -> int:
    draft = ContactDraft(given_name=name, family_name="Martin", emails=(EmailAddress.parse(f"{name}@exemple.fr"),))
    with workspace.unit_of_work() as uow:
        contact_id = add_contact(uow, draft)
        uow.session.execute(
            update(Contact).where(Contact.id == contact_id).values(source_kind=source.value, source_label="Salon 2026")
        )
        return contact_id


def pages(content: bytes) -> list[str]:
    return [page.extract_text() for page in PdfReader(BytesIO(content)).pages]


@pytest.mark.rule("INF-03")
@pytest.mark.parametrize("kind", [N13, N14])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_new_folder_has_its_first_notices(seeded: UnlockedWorkspace, kind: TextKind, language: str) -> None:
    with seeded.reading() as uow:
        notice = current_notice(uow, kind, language)
        assert notice is not None
        assert (notice.version, notice_is_stale(uow, kind, language)) == (1, False)
    assert "Atelier Lumière" in notice.body
    assert ("Lettre d’information" in notice.body) is (language == "fr")
    assert notice.first_level in notice.body


@pytest.mark.rule("INF-01")
def test_a_business_that_cannot_be_reached_gets_no_notice(workspace: UnlockedWorkspace) -> None:
    with workspace.unit_of_work() as uow:
        bare = replace(read_business(uow), address="", postcode="", town="", email="", contact_for_rights="")
        write_business(uow, bare)
        seed_purposes(uow)
        assert current_notice(uow) is None
        with pytest.raises(NoticeIncomplete) as refused:
            publish_notice(uow, N13)
    assert "les droits, et comment les exercer" in refused.value.sentence


@pytest.mark.rule("INF-01")
def test_an_incomplete_notice_is_not_published_and_the_one_in_use_stays(seeded: UnlockedWorkspace) -> None:
    with seeded.unit_of_work() as uow:
        write_answers(uow, replace(read_answers(uow, "fr"), minors=""), "fr")
    with pytest.raises(NoticeIncomplete, match="notice_incomplete") as refused, seeded.unit_of_work() as uow:
        publish_notice(uow, N13)
    assert "moins de 15 ans" in refused.value.sentence
    with seeded.reading() as uow:
        assert [one.version for one in notice_versions(uow, N13)] == [1]
        assert current_notice(uow) is not None


@pytest.mark.rule("INF-08")
def test_each_change_of_the_register_makes_the_notice_stale(seeded: UnlockedWorkspace) -> None:
    with seeded.unit_of_work() as uow:
        first = read_purposes(uow)[0]
        changed = PurposeDraft(
            first.name, first.lawful_basis, first.message_kind, first.channels, recipients="Un routeur."
        )
        save_purpose(uow, replace(changed, retention="Trois ans."), first.id)
        assert notice_is_stale(uow)
        publish_notice(uow, N13)
        assert not notice_is_stale(uow)
        assert notice_is_stale(uow, N13, "en")
        close_purpose(uow, first.id)
        assert notice_is_stale(uow)
        reopen_purpose(uow, first.id)
        assert not notice_is_stale(uow)
        write_business(uow, replace(read_business(uow), phone="0478111111"))
        assert notice_is_stale(uow)
        publish_notice(uow, N13)
        assert [one.version for one in notice_versions(uow, N13)] == [3, 2, 1]
        assert sum(one.retired_at is None for one in notice_versions(uow, N13)) == 1


@pytest.mark.rule("INF-08")
def test_publishing_again_without_a_change_makes_no_version(seeded: UnlockedWorkspace) -> None:
    with seeded.unit_of_work() as uow:
        before = current_notice(uow)
        assert before is not None
        assert publish_notice(uow, N13) == before.id


@pytest.mark.rule("INF-08")
def test_the_paper_agrees_with_the_register_or_is_a_draft(seeded: UnlockedWorkspace) -> None:
    with seeded.unit_of_work() as uow:
        good = notice_pdf(uow)
        assert not good.is_draft
        assert "Version 1" in pages(good.content)[0]
        assert not any("PROJET" in page for page in pages(good.content))
        draft = PurposeDraft(
            "Parrainage", LawfulBasis.LEGITIMATE_INTEREST, MessageKind.COMMERCIAL, (Channel.POST,), recipients="Nous."
        )
        save_purpose(uow, draft)
        stale = notice_pdf(uow)
    assert stale.is_draft
    assert all("PROJET" in page for page in pages(stale.content))
    assert "Parrainage" in " ".join(pages(stale.content))


@pytest.mark.rule("INF-01")
@pytest.mark.parametrize(("language", "stamp"), [("fr", "PROJET"), ("en", "DRAFT")])
def test_an_incomplete_notice_prints_as_a_draft_that_says_what_it_lacks(
    seeded: UnlockedWorkspace, language: str, stamp: str
) -> None:
    with seeded.unit_of_work() as uow:
        write_answers(uow, replace(read_answers(uow, language), transfers=""), language)
        found = notice_pdf(uow, N13, language)
    texts = pages(found.content)
    assert found.is_draft
    assert len(texts) > 1
    assert all(stamp in page for page in texts)
    assert {"fr": "les transferts hors", "en": "transfers outside"}[language] in texts[0]


@pytest.mark.rule("INF-03")
def test_a_contact_keeps_which_version_was_given_when_and_how(seeded: UnlockedWorkspace, clock: FixedClock) -> None:
    contact = person(seeded)
    with seeded.unit_of_work() as uow:
        give_notice(uow, contact, NoticeMeans.PRINTED)
        write_business(uow, replace(read_business(uow), phone="0478111111"))
        clock.advance(timedelta(days=2))
        publish_notice(uow, N13)
        give_notice(uow, contact, NoticeMeans.EMAILED)
        given = notices_given(uow, contact)
        informed_on = uow.session.scalar(select(Contact.informed_on).where(Contact.id == contact))
        lines = uow.session.scalars(select(JournalEntry).where(JournalEntry.action == Action.NOTICE_GIVEN.value)).all()
    assert [(one.version.version, one.means) for one in given] == [(2, NoticeMeans.EMAILED), (1, NoticeMeans.PRINTED)]
    assert given[0].given_at - given[1].given_at == timedelta(days=2)
    assert informed_on == given[1].given_at.date()
    assert len(lines) == 2


@pytest.mark.rule("INF-03", "CON-04")
def test_a_notice_that_was_given_is_frozen(seeded: UnlockedWorkspace) -> None:
    contact = person(seeded)
    with seeded.unit_of_work() as uow:
        give_notice(uow, contact, NoticeMeans.SHOWN)
        notice = current_notice(uow)
    assert notice is not None
    version, row = TextVersion.id == notice.id, NoticeGiven.contact_id == contact
    for statement in (
        update(TextVersion).where(version).values(body="Autre"),
        delete(TextVersion).where(version),
        update(NoticeGiven).where(row).values(how="posted"),
        delete(NoticeGiven).where(row),
    ):
        with pytest.raises(DatabaseError), seeded.unit_of_work() as uow:
            uow.session.execute(statement)


@pytest.mark.rule("INF-03")
def test_data_from_elsewhere_have_the_notice_of_article_14_with_their_source(seeded: UnlockedWorkspace) -> None:
    bought, direct = person(seeded, SourceKind.BOUGHT_LIST), person(seeded, name="Paul")
    with seeded.unit_of_work() as uow:
        kinds = [notice_for(uow, one) for one in (bought, direct)]
        assert [one.kind for one in kinds if one] == [N14, N13]
        give_notice(uow, bought, NoticeMeans.POSTED)
        assert notices_given(uow, bought)[0].version.kind is N14
        text = " ".join(" ".join(pages(notice_pdf(uow, N14, contact_id=bought).content)).split())
        plain = " ".join(pages(notice_pdf(uow, N13, contact_id=direct).content))
    assert "Salon 2026" in text
    assert "Salon 2026" not in plain


@pytest.mark.rule("INF-03")
def test_without_a_published_notice_none_can_be_given(workspace: UnlockedWorkspace) -> None:
    contact = person(workspace)
    with pytest.raises(NoNotice), workspace.unit_of_work() as uow:
        give_notice(uow, contact, NoticeMeans.SHOWN)
    with pytest.raises(ContactUnknown), workspace.unit_of_work() as uow:
        give_notice(uow, 999, NoticeMeans.SHOWN)


@pytest.mark.rule("INF-04")
def test_those_never_informed_are_listed_until_they_are(seeded: UnlockedWorkspace) -> None:
    people = [person(seeded, name=name) for name in ("Anna", "Boris", "Chloe")]
    with seeded.unit_of_work() as uow:
        assert [one.id for one in never_informed(uow)] == people
        assert [one.id for one in never_informed(uow, offset=1, limit=1)] == people[1:2]
        assert never_informed(uow)[0].name == "Anna Martin"
        assert give_notices(uow, people[:2], NoticeMeans.POSTED) == 2
        assert [one.id for one in never_informed(uow)] == people[2:]
        assert count_never_informed(uow) == 1


@pytest.mark.rule("INF-04")
def test_one_unknown_person_leaves_none_marked(seeded: UnlockedWorkspace) -> None:
    known = person(seeded)
    with pytest.raises(ContactUnknown), seeded.unit_of_work() as uow:
        give_notices(uow, [known, 999], NoticeMeans.POSTED)
    with seeded.reading() as uow:
        assert count_never_informed(uow) == 1


@pytest.mark.rule("INF-03")
def test_a_consent_keeps_the_notice_that_stood_then(seeded: UnlockedWorkspace) -> None:
    contact = person(seeded)
    with seeded.unit_of_work() as uow:
        purpose = next(one.id for one in read_purposes(uow) if one.rests_on_consent)
        draft = ConsentDraft(contact, {(purpose, Channel.EMAIL): ConsentAnswer.YES}, ConsentMethod.DESK)
        (event,) = record_consents(uow, draft)
        notice = current_notice(uow)
        kept = uow.session.get_one(ConsentEvent, event).notice_version_id
    assert notice is not None
    assert kept == notice.id


@pytest.mark.rule("INF-03")
@pytest.mark.parametrize("role", [Role.RECEPTION, Role.MARKETING])
def test_the_desk_and_those_who_write_may_give_but_not_publish(
    seeded: UnlockedWorkspace, unlocked_as: Callable[[Role], UnlockedWorkspace], role: Role
) -> None:
    contact = person(seeded)
    opened = unlocked_as(role)
    with opened.unit_of_work() as uow:
        give_notice(uow, contact, NoticeMeans.READ_OUT)
        assert len(notices_given(uow, contact)) == 1
    for act in (
        lambda uow: publish_notice(uow, N13),
        lambda uow: write_answers(uow, read_answers(uow, "fr"), "fr"),
        lambda uow: reopen_purpose(uow, 1),
    ):
        with pytest.raises(PermissionDenied), opened.unit_of_work() as uow:
            act(uow)


@pytest.mark.rule("CON-11")
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_proposed_telephone_text_of_a_purpose_with_a_caller_may_be_published(
    seeded: UnlockedWorkspace, language: str
) -> None:
    draft = PurposeDraft(
        "Entretien",
        LawfulBasis.CONSENT,
        MessageKind.COMMERCIAL,
        (Channel.PHONE,),
        product_family="l’entretien des lampes",
        product_family_en="lamp maintenance",
        third_party_caller="Allô Services",
    )
    goods = {"fr": draft.product_family, "en": draft.product_family_en}[language]
    with seeded.unit_of_work() as uow:
        purpose = save_purpose(uow, draft)
        text = default_text(uow, Channel.PHONE, goods, language, caller=draft.third_party_caller)
        assert publish_text(uow, purpose, Channel.PHONE, text, language=language)


@pytest.mark.rule("INF-03")
def test_a_contact_added_or_changed_as_informed_keeps_which_notice(seeded: UnlockedWorkspace) -> None:
    today = seeded.clock.today()
    draft = ContactDraft(given_name="Anna", informed_on=today, informed_by=NoticeMeans.READ_OUT)
    with seeded.unit_of_work() as uow:
        added = add_contact(uow, draft)
        assert [one.means for one in notices_given(uow, added)] == [NoticeMeans.READ_OUT]
        edit_contact(uow, added, replace(draft, family_name="Martin"))
        assert len(notices_given(uow, added)) == 1
        later = add_contact(uow, ContactDraft(given_name="Boris"))
        assert notices_given(uow, later) == ()
        edit_contact(uow, later, ContactDraft(given_name="Boris", informed_on=today))
        assert [one.means for one in notices_given(uow, later)] == [NoticeMeans.SHOWN]


@pytest.mark.rule("INF-03")
def test_a_person_who_chose_on_the_screen_was_shown_the_notice_once(seeded: UnlockedWorkspace) -> None:
    contact = person(seeded)
    with seeded.unit_of_work() as uow:
        purpose = next(one.id for one in read_purposes(uow) if one.rests_on_consent)
        for _ in range(2):
            answers = {(purpose, Channel.EMAIL): ConsentAnswer.YES}
            record_preferences(uow, PreferenceDraft(contact, "en", answers))
        (given,) = notices_given(uow, contact)
        assert (given.version.language, given.means) == ("en", NoticeMeans.SHOWN)
        assert count_never_informed(uow) == 0


@pytest.mark.rule("INF-02", "INF-03")
def test_a_form_that_comes_back_keeps_the_notice_printed_on_it(seeded: UnlockedWorkspace) -> None:
    contact = person(seeded)
    with seeded.unit_of_work() as uow:
        printed = current_notice(uow)
        form = make_form(uow, contact, FormMedium.PAPER)
        write_business(uow, replace(read_business(uow), phone="0478111111"))
        publish_notice(uow, N13)
        asked = form.questions[0]
        returned = ReturnedForm(form, "retour.pdf", b"%PDF-1.4 scan", {asked.text.id: ConsentAnswer.YES}, is_scan=True)
        (event,) = record_returned_form(uow, returned, returned.answers)
        kept = uow.session.get_one(ConsentEvent, event).notice_version_id
    assert printed is not None
    assert form.notice == printed.first_level
    assert kept == printed.id
