"""Letters on real requests: filled from the record, whole or not written, found again to the byte, noted as sent."""

import hashlib
import io
from dataclasses import replace
from datetime import date, timedelta
from email import message_from_bytes
from email.policy import default

import pytest
from pypdf import PdfReader
from sqlalchemy import select

from app.accounts.business import read_business, write_business
from app.accounts.roles import Role
from app.consent.kinds import Channel
from app.contacts.write_contact import ContactDraft, add_contact
from app.errors import PermissionDenied
from app.rights.answer_erasure import erase_and_answer
from app.rights.close_request import Closing, close_request
from app.rights.directives import DirectiveDraft, keep_directives
from app.rights.errors import (
    ExtendedAlready,
    ExtensionReasonMissing,
    RefusalGroundMissing,
    RefusalGroundUnfit,
    RequestClosed,
)
from app.rights.identity import ask_identity
from app.rights.kinds import (
    Decision,
    DeliveryMeans,
    DirectiveScope,
    HeirGround,
    IdentityMethod,
    LetterKind,
    MandatoryItem,
    RefusalGround,
    RequestChannel,
    RequestKind,
    RestrictionGround,
    StepKind,
)
from app.rights.letter_errors import (
    ExtensionNotRecorded,
    LetterDayWrong,
    LetterGone,
    LetterIncomplete,
    LetterUnfit,
    LetterUnknown,
    LiftingDayPast,
    MailAddressMissing,
    TemplateFieldUnknown,
    TemplateIncomplete,
    TemplateUnknown,
)
from app.rights.letter_template import shipped_template, shown_template
from app.rights.letter_templates import has_own_template, restore_template, save_template, template_in_force
from app.rights.letters import draft_letter, extend_with_letter, letters_that_fit, preview_letter, write_letter
from app.rights.open_request import ReceivedMessage, RequestDraft, open_case, open_request
from app.rights.read_requests import read_request
from app.rights.recipients import DisclosureDraft, add_recipient, note_told, recipients_of, record_disclosure
from app.rights.rectify import rectify
from app.rights.restriction import lift_restriction, restrict, restriction_in_force
from app.rights.sent_letters import close_by_letter, eml_draft, is_closing, letter_pdf, letters_of, note_letter_sent
from app.values import EmailAddress
from db.tables import JournalEntry, LetterTemplate, RequestLetter

TODAY = date(2026, 11, 23)
CONTACT = "contact@atelier-lumiere.example"


@pytest.fixture
def eloise(workspace, with_purposes) -> int:
    draft = ContactDraft(
        given_name="Éloïse",
        family_name="Martin",
        address_line1="3 rue des Lilas",
        postcode="69007",
        town="Lyon",
        emails=(EmailAddress("eloise@martin.fr"),),
    )
    with workspace.unit_of_work() as uow:
        return add_contact(uow, draft)


def asked(kind, contact_id=None, **more) -> RequestDraft:
    requester = "" if contact_id else "Paul Inconnu"
    values = {"requester": requester, "contact_id": contact_id} | more
    return RequestDraft(kind, TODAY, RequestChannel.EMAIL, IdentityMethod.CERTAIN, **values)


def pdf_text(content: bytes) -> str:
    pages = PdfReader(io.BytesIO(content)).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split()).replace("\u00a0", " ")


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def steps(uow, request_id) -> list[StepKind]:
    return [step.step for step in read_request(uow, request_id).steps]


@pytest.mark.rule("DSR-12")
def test_an_acknowledgement_is_filled_written_and_kept(workspace, eloise):
    with workspace.unit_of_work() as uow:
        request_id = open_request(uow, asked(RequestKind.ACCESS, eloise))
        assert letters_that_fit(uow, request_id)[0] is LetterKind.ACKNOWLEDGEMENT
        draft = draft_letter(uow, request_id, LetterKind.ACKNOWLEDGEMENT)
        assert (draft.addressee, draft.email, draft.missing) == ("Éloïse Martin", "eloise@martin.fr", ())
        assert draft.address_lines == ("3 rue des Lilas", "69007 Lyon")
        written = write_letter(uow, request_id, draft)
        assert hashlib.sha256(written.pdf).hexdigest() == written.sha256
        last = read_request(uow, request_id).steps[-1]
        assert (last.step, last.file_sha256, last.detail) == (
            StepKind.LETTER_WRITTEN,
            written.sha256,
            "acknowledgement",
        )
        line = uow.session.scalars(select(JournalEntry).order_by(JournalEntry.seq.desc())).first()
        assert (line.action, bool(line.signature)) == ("letter_written", True)
    text = pdf_text(written.pdf)
    for expected in ("Éloïse Martin", "69007 Lyon", "Lyon, le 23/11/2026", "numéro 1", "23/12/2026", CONTACT):
        assert expected in text


@pytest.mark.rule("DSR-12")
def test_the_same_letter_gives_the_same_bytes_whatever_the_business_became(workspace, eloise, clock):
    with workspace.unit_of_work() as uow:
        request_id = open_request(uow, asked(RequestKind.ACCESS, eloise))
        written = write_letter(uow, request_id, draft_letter(uow, request_id, LetterKind.ACKNOWLEDGEMENT, "en"))
    clock.advance(timedelta(days=40))
    with workspace.unit_of_work() as uow:
        write_business(uow, replace(read_business(uow), name="Atelier Clarté", town="Grenoble"))
        assert letter_pdf(uow, written.id) == written.pdf
        (line,) = letters_of(uow, request_id)
        assert (line.sha256, line.is_kept, line.addressee) == (written.sha256, True, "Éloïse Martin")
        with pytest.raises(LetterUnknown):
            letter_pdf(uow, 999)


@pytest.mark.rule("DSR-12")
def test_an_incomplete_refusal_is_neither_printed_nor_kept_nor_sent(workspace, eloise):
    with workspace.unit_of_work() as uow:
        request_id = open_request(uow, asked(RequestKind.ERASURE, eloise))
    ground, reason = RefusalGround.LEGAL_OBLIGATION, "Votre facture de 2025 doit être gardée dix ans."
    with workspace.unit_of_work() as uow:
        draft = draft_letter(uow, request_id, LetterKind.REFUSAL, ground=ground, reason=reason)
        assert draft.missing == ()
        broken = replace(draft, body=draft.body.replace("TSA 80715, ", ""))
        assert broken.missing == (MandatoryItem.COMPLAINT,)
        for act in (preview_letter, write_letter):
            with pytest.raises(LetterIncomplete) as refused:
                act(uow, request_id, broken)
            assert "75334 Paris Cedex 07" in refused.value.sentence
        assert uow.session.scalar(select(RequestLetter.id)) is None
    with workspace.unit_of_work() as uow:
        write_letter(uow, request_id, draft)
        found = read_request(uow, request_id)
        assert (found.decision, found.refusal_ground) == (Decision.REFUSED, ground)
        assert "17(3)(b)" in draft.body


@pytest.mark.rule("DSR-12")
def test_a_refusal_without_ground_or_with_another_right_s_is_not_written(workspace, eloise):
    with workspace.unit_of_work() as uow:
        request_id = open_request(uow, asked(RequestKind.ERASURE, eloise))
        blank = draft_letter(uow, request_id, LetterKind.REFUSAL)
        assert set(blank.missing) == {MandatoryItem.REASON, MandatoryItem.ARTICLE, MandatoryItem.TO_FILL}
        with pytest.raises(RefusalGroundMissing):
            write_letter(uow, request_id, blank)
        unfit = draft_letter(uow, request_id, LetterKind.REFUSAL, ground=RefusalGround.ACCURATE, reason="Exact")
        with pytest.raises(RefusalGroundUnfit):
            write_letter(uow, request_id, unfit)


@pytest.mark.rule("DSR-12")
@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("kind", [LetterKind.REFUSAL, LetterKind.PARTIAL_REFUSAL])
def test_every_right_can_be_refused_by_a_complete_letter(workspace, eloise, kind, language):
    with workspace.unit_of_work() as uow:
        for right in RequestKind:
            request_id = open_request(uow, asked(right, eloise))
            draft = draft_letter(uow, request_id, kind, language, ground=RefusalGround.EXCESSIVE, reason="Douze fois")
            assert draft.missing == ()
            assert write_letter(uow, request_id, draft).pdf.startswith(b"%PDF")


@pytest.mark.rule("DSR-03")
def test_an_extension_and_its_letter_go_together(workspace, eloise, clock):
    with workspace.unit_of_work() as uow:
        request_id = open_request(uow, asked(RequestKind.ACCESS, eloise))
        draft = draft_letter(uow, request_id, LetterKind.EXTENSION, reason="Dix ans de courrier à relire.")
        assert "23/02/2027" in draft.body
        assert "Dix ans de courrier à relire. La" not in draft.body
        with pytest.raises(ExtensionNotRecorded):
            write_letter(uow, request_id, draft)
    with pytest.raises(ExtensionReasonMissing), workspace.unit_of_work() as uow:
        extend_with_letter(uow, request_id, " ")
    with pytest.raises(LetterIncomplete), workspace.unit_of_work() as uow:
        extend_with_letter(uow, request_id, "Dix ans de courrier", replace(draft, body="Bientôt."))
    with workspace.unit_of_work() as uow:
        assert read_request(uow, request_id).line.due_on == date(2026, 12, 23)
        written = extend_with_letter(uow, request_id, draft.reason, draft)
        assert read_request(uow, request_id).line.due_on == date(2027, 2, 23)
        with pytest.raises(ExtendedAlready):
            extend_with_letter(uow, request_id, "Encore")
    clock.advance(timedelta(days=31))
    with workspace.unit_of_work() as uow:
        note_letter_sent(uow, written.id, DeliveryMeans.POST, date(2026, 11, 25))
        with pytest.raises(Exception, match="extension_too_late"):
            note_letter_sent(uow, written.id, DeliveryMeans.POST, date(2026, 12, 24))


@pytest.mark.rule("DSR-13")
def test_someone_unknown_learns_where_we_looked(workspace):
    with workspace.unit_of_work() as uow:
        message = ReceivedMessage("Que savez-vous de moi ?", sender="Paul <paul@inconnu.fr>")
        (request_id,) = open_case(uow, (asked(RequestKind.ACCESS),), message)
        assert LetterKind.ANSWER not in letters_that_fit(uow, request_id)
        with pytest.raises(LetterUnfit):
            draft_letter(uow, request_id, LetterKind.ANSWER)
        draft = draft_letter(uow, request_id, LetterKind.NO_DATA)
        assert (draft.addressee, draft.email, draft.missing) == ("Paul Inconnu", "paul@inconnu.fr", ())
        assert "liste repoussoir" in draft.body
        written = write_letter(uow, request_id, draft)
        sent = note_letter_sent(uow, written.id, DeliveryMeans.EMAIL, TODAY)
        assert sent.may_close
        assert read_request(uow, request_id).decision is Decision.NO_DATA
        close_request(uow, request_id, Closing(Decision.NO_DATA, delivered_by=DeliveryMeans.EMAIL))
        with pytest.raises(LetterUnfit):
            draft_letter(uow, request_id, LetterKind.NO_DATA)


@pytest.mark.rule("DSR-13")
def test_nobody_of_the_book_is_told_that_nothing_is_held(workspace, eloise):
    with workspace.unit_of_work() as uow:
        request_id = open_request(uow, asked(RequestKind.ACCESS, eloise))
        with pytest.raises(LetterUnfit):
            draft_letter(uow, request_id, LetterKind.NO_DATA)


@pytest.mark.rule("DSR-02")
def test_the_identity_question_asks_the_least(workspace, eloise):
    with workspace.unit_of_work() as uow:
        request_id = open_request(uow, asked(RequestKind.ACCESS, eloise))
        draft = draft_letter(uow, request_id, LetterKind.IDENTITY_QUESTION)
        assert "numéro de client" in draft.body
        assert "N’envoyez pas de copie de votre carte d’identité" in draft.body
        asking = replace(draft, body=draft.body + "\n\nJoignez votre passeport.")
        assert asking.missing == (MandatoryItem.DOUBT_REASON,)
        ask_identity(uow, request_id, "Écrit depuis une adresse inconnue.")
        assert letters_that_fit(uow, request_id)[0] is LetterKind.IDENTITY_QUESTION
        doubting = draft_letter(uow, request_id, LetterKind.IDENTITY_QUESTION)
        assert "Écrit depuis une adresse inconnue." in doubting.body
        assert write_letter(uow, request_id, replace(doubting, body=doubting.body + "\n\nJoignez votre passeport."))


@pytest.mark.rule("DSR-14")
def test_recipients_are_told_by_letter_and_then_noted_as_told(workspace, eloise):
    with workspace.unit_of_work() as uow:
        record_disclosure(uow, eloise, DisclosureDraft("Imprimerie Duval", TODAY, "contact@duval.fr", "adresse"))
        request_id = open_request(uow, asked(RequestKind.RECTIFICATION, eloise))
        roy = add_recipient(uow, request_id, "Transport Roy", "8 quai du Rhône, Lyon")
        empty = draft_letter(uow, request_id, LetterKind.RECIPIENT_NOTICE)
        assert empty.missing == (MandatoryItem.TO_FILL,)
        rectify(uow, request_id, ContactDraft(given_name="Héloïse", family_name="Martin", town="Lyon"))
    with workspace.unit_of_work() as uow:
        first = draft_letter(uow, request_id, LetterKind.RECIPIENT_NOTICE)
        assert (first.addressee, first.email) == ("Imprimerie Duval", "contact@duval.fr")
        second = draft_letter(uow, request_id, LetterKind.RECIPIENT_NOTICE, recipient_id=roy)
        assert (second.address_lines, second.email) == (("8 quai du Rhône, Lyon",), "")
        assert "- Prénom : « Héloïse » au lieu de « Éloïse »" in plain(first.body)
        assert "eloise@martin.fr » est retiré" in plain(first.body)
        written = write_letter(uow, request_id, first)
        close_request(uow, request_id)
        note_letter_sent(uow, written.id, DeliveryMeans.EMAIL, TODAY)
        told = {line.recipient: line.told_on for line in recipients_of(uow, request_id)}
        assert told == {"Imprimerie Duval": TODAY, "Transport Roy": None}
        assert write_letter(uow, request_id, draft_letter(uow, request_id, LetterKind.RECIPIENT_NOTICE))


@pytest.mark.rule("DSR-14")
def test_the_person_learns_who_was_told(workspace, eloise):
    with workspace.unit_of_work() as uow:
        request_id = open_request(uow, asked(RequestKind.RESTRICTION, eloise))
        restrict(uow, request_id, RestrictionGround.ACCURACY_CONTESTED)
        assert "à personne d’autre" in draft_letter(uow, request_id, LetterKind.ANSWER).body
        duval = add_recipient(uow, request_id, "Imprimerie Duval")
        assert "Nous en prévenons" in draft_letter(uow, request_id, LetterKind.ANSWER).body
        note_told(uow, duval, TODAY)
        draft = draft_letter(uow, request_id, LetterKind.ANSWER)
        assert "Nous en avons prévenu" in draft.body
        assert "Imprimerie Duval" in draft.body
        assert draft.missing == ()


@pytest.mark.rule("DSR-09")
def test_a_restriction_is_lifted_only_once_its_letter_left(workspace, eloise):
    with workspace.unit_of_work() as uow:
        request_id = open_request(uow, asked(RequestKind.RESTRICTION, eloise))
        with pytest.raises(LetterUnfit):
            draft_letter(uow, request_id, LetterKind.RESTRICTION_LIFTED)
        restrict(uow, request_id, RestrictionGround.OBJECTION_PENDING)
        close_request(uow, request_id)
        assert letters_that_fit(uow, request_id) == (LetterKind.RESTRICTION_LIFTED,)
        late = draft_letter(uow, request_id, LetterKind.RESTRICTION_LIFTED, lifted_on=TODAY)
        with pytest.raises(LiftingDayPast):
            write_letter(uow, request_id, late)
        draft = draft_letter(uow, request_id, LetterKind.RESTRICTION_LIFTED)
        assert "01/12/2026" in draft.body
        assert "Nous examinions votre opposition" in draft.body
        written = write_letter(uow, request_id, draft)
        assert not restriction_in_force(uow, eloise).is_lifting_told
        assert not note_letter_sent(uow, written.id, DeliveryMeans.POST, TODAY).may_close
        lift_restriction(uow, eloise)


@pytest.mark.rule("DSR-12")
@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("kind", [kind for kind in RequestKind if kind is not RequestKind.ERASURE])
def test_every_right_has_its_answer(workspace, eloise, kind, language):
    with workspace.unit_of_work() as uow:
        request_id = open_request(uow, asked(kind, eloise, objection_channels=(Channel.SMS, Channel.PHONE)))
        if kind is RequestKind.RECTIFICATION:
            rectify(uow, request_id, ContactDraft(given_name="Héloïse", family_name="Martin"))
        if kind is RequestKind.RESTRICTION:
            restrict(uow, request_id, RestrictionGround.UNLAWFUL)
        if kind is RequestKind.DIRECTIVES:
            keep_directives(uow, request_id, DirectiveDraft(DirectiveScope.PARTICULAR, "Effacer", TODAY, "Léa Martin"))
        draft = draft_letter(uow, request_id, LetterKind.ANSWER, language)
        assert draft.missing == ()
        if kind is RequestKind.OBJECTION:
            assert ("SMS, téléphone" if language == "fr" else "text message, telephone") in draft.body
        if kind is RequestKind.DIRECTIVES:
            assert "Léa Martin" in draft.body
        sent = note_letter_sent(uow, write_letter(uow, request_id, draft).id, DeliveryMeans.HAND, TODAY)
        assert sent.may_close
        assert steps(uow, request_id)[-2:] == [StepKind.LETTER_WRITTEN, StepKind.LETTER_SENT]


@pytest.mark.rule("DSR-16")
@pytest.mark.parametrize("ground", list(HeirGround))
def test_heirs_have_their_letters_and_the_dead_person_s_address_is_not_theirs(workspace, eloise, ground):
    with workspace.unit_of_work() as uow:
        heir = asked(RequestKind.ACCESS, eloise, requester="Léa Martin", heir_ground=ground)
        request_id = open_request(uow, heir)
        for kind in (LetterKind.ACKNOWLEDGEMENT, LetterKind.IDENTITY_QUESTION, LetterKind.ANSWER):
            draft = draft_letter(uow, request_id, kind)
            assert (draft.addressee, draft.address_lines, draft.missing) == ("Léa Martin", (), ())
            assert "concernant Éloïse Martin" in draft.body
            assert write_letter(uow, request_id, draft)
        assert "condoléances" in draft.body


@pytest.mark.rule("DSR-08")
def test_what_is_written_to_someone_erased_is_not_kept(workspace, eloise):
    with workspace.unit_of_work() as uow:
        request_id = open_request(uow, asked(RequestKind.ERASURE, eloise))
        with pytest.raises(LetterUnfit):
            draft_letter(uow, request_id, LetterKind.ANSWER)
        write_letter(uow, request_id, draft_letter(uow, request_id, LetterKind.ACKNOWLEDGEMENT))
        erase_and_answer(uow, eloise, at_request=True, deposit=None, keep_suppression=False)
        assert uow.session.scalar(select(RequestLetter.id)) is None
        draft = draft_letter(uow, request_id, LetterKind.ANSWER)
        assert draft.missing == (MandatoryItem.ADDRESSEE,)
        written = write_letter(uow, request_id, replace(draft, addressee="Éloïse Martin"))
        held = uow.session.get_one(RequestLetter, written.id)
        assert (held.body, held.addressee, held.sha256) == ("", "", written.sha256)
        with pytest.raises(LetterGone):
            letter_pdf(uow, written.id)
        note_letter_sent(uow, written.id, DeliveryMeans.POST, TODAY)


@pytest.mark.rule("DSR-12")
def test_the_letter_that_answers_closes_the_request_with_its_decision(workspace, eloise):
    with workspace.unit_of_work() as uow:
        request_id = open_request(uow, asked(RequestKind.ERASURE, eloise))
        received = write_letter(uow, request_id, draft_letter(uow, request_id, LetterKind.ACKNOWLEDGEMENT))
        assert not is_closing(uow, received.id)
        with pytest.raises(LetterUnfit):
            close_by_letter(uow, received.id)
        ground, reason = RefusalGround.LEGAL_OBLIGATION, "La facture de 2025 doit être gardée"
        partial = draft_letter(uow, request_id, LetterKind.PARTIAL_REFUSAL, ground=ground, reason=reason)
        written = write_letter(uow, request_id, partial)
        note_letter_sent(uow, written.id, DeliveryMeans.HAND, TODAY)
        assert is_closing(uow, written.id)
        close_by_letter(uow, written.id)
        found = read_request(uow, request_id)
        assert (found.decision, found.refusal_ground, found.delivered_by) == (
            Decision.PARTIAL,
            ground,
            DeliveryMeans.HAND,
        )
        assert found.steps[-1].file_sha256 == written.sha256
        assert not is_closing(uow, written.id)
        with pytest.raises(RequestClosed):
            close_by_letter(uow, written.id)


@pytest.mark.rule("DSR-12")
def test_a_letter_leaves_between_its_day_and_today(workspace, eloise, clock):
    with workspace.unit_of_work() as uow:
        request_id = open_request(uow, asked(RequestKind.ACCESS, eloise))
        written = write_letter(uow, request_id, draft_letter(uow, request_id, LetterKind.ACKNOWLEDGEMENT))
    clock.advance(timedelta(days=2))
    with workspace.unit_of_work() as uow:
        for day in (date(2026, 11, 22), date(2026, 11, 26)):
            with pytest.raises(LetterDayWrong):
                note_letter_sent(uow, written.id, DeliveryMeans.POST, day)
        note_letter_sent(uow, written.id, DeliveryMeans.POST, date(2026, 11, 24))
        (line,) = letters_of(uow, request_id)
        assert (line.sent_on, line.sent_how) == (date(2026, 11, 24), DeliveryMeans.POST)


@pytest.mark.rule("DSR-12")
def test_a_draft_of_e_mail_holds_the_letter_and_is_never_sent_by_us(workspace, eloise):
    with workspace.unit_of_work() as uow:
        request_id = open_request(uow, asked(RequestKind.ACCESS, eloise))
        draft = draft_letter(uow, request_id, LetterKind.ACKNOWLEDGEMENT)
        written = write_letter(uow, request_id, draft)
        message = message_from_bytes(eml_draft(uow, draft, written), policy=default)
        assert (message["X-Unsent"], message["To"].addresses[0].addr_spec) == ("1", "eloise@martin.fr")
        assert message["From"].addresses[0].addr_spec == CONTACT
        assert "23/12/2026" in message.get_body().get_content()
        (attached,) = message.iter_attachments()
        assert attached.get_content() == written.pdf
        assert "Martin" not in attached.get_filename()
        for email in ("", "ni e-mail ni rien", "a@b.fr\nBcc: x@y.fr"):
            with pytest.raises(MailAddressMissing):
                eml_draft(uow, replace(draft, email=email), written)


@pytest.mark.rule("DSR-12")
def test_the_business_may_have_its_own_words_but_not_fewer(workspace, eloise):
    shipped = shipped_template("refusal")
    with workspace.unit_of_work() as uow:
        request_id = open_request(uow, asked(RequestKind.ERASURE, eloise))
        with pytest.raises(TemplateIncomplete) as refused:
            save_template(uow, "refusal", shipped.replace("{judge}", ""))
        assert refused.value.items == (MandatoryItem.JUDGE,)
        with pytest.raises(TemplateFieldUnknown) as unknown:
            save_template(uow, "refusal", shipped + " {prénom}")
        assert "{prénom}" in unknown.value.sentence
        with pytest.raises(TemplateUnknown):
            save_template(uow, "poème", "x")
        assert uow.session.scalar(select(LetterTemplate.kind)) is None
        own = shown_template(shipped, "fr").replace("avec soin", "avec la plus grande attention")
        save_template(uow, "refusal", own)
        assert has_own_template(uow, "refusal")
        assert template_in_force(uow, "refusal", "en") == shipped_template("refusal", "en")
        draft = draft_letter(uow, request_id, LetterKind.REFUSAL, ground=RefusalGround.EXCESSIVE, reason="Trop")
        assert "la plus grande attention" in draft.body
        assert draft.missing == ()
        restore_template(uow, "refusal")
        restore_template(uow, "refusal")
        assert template_in_force(uow, "refusal") == shipped
        save_template(uow, "answer.heir_settle_estate", shipped_template("answer.heir_settle_estate", "en"), "en")
        assert has_own_template(uow, "answer.heir_settle_estate", "en")


def test_reception_writes_no_letter(workspace, unlocked_as, eloise):
    with workspace.unit_of_work() as uow:
        request_id = open_request(uow, asked(RequestKind.ACCESS, eloise))
        draft = draft_letter(uow, request_id, LetterKind.ACKNOWLEDGEMENT)
    with unlocked_as(Role.RECEPTION).unit_of_work() as uow:
        for act in (
            lambda: letters_that_fit(uow, request_id),
            lambda: draft_letter(uow, request_id, LetterKind.ACKNOWLEDGEMENT),
            lambda: write_letter(uow, request_id, draft),
            lambda: letters_of(uow, request_id),
            lambda: note_letter_sent(uow, 1, DeliveryMeans.POST, TODAY),
            lambda: save_template(uow, "refusal", "x"),
            lambda: restore_template(uow, "refusal"),
        ):
            with pytest.raises(PermissionDenied):
                act()


def test_a_closed_request_gets_no_new_answer(workspace, eloise):
    with workspace.unit_of_work() as uow:
        request_id = open_request(uow, asked(RequestKind.ACCESS, eloise))
        draft = draft_letter(uow, request_id, LetterKind.ANSWER)
        close_request(uow, request_id)
        with pytest.raises((LetterUnfit, RequestClosed)):
            write_letter(uow, request_id, draft)
