"""The whole course of requests: several rights in one message, identity, decisions, recipients, fees, terms."""

import io
from datetime import date, timedelta

import pytest
from icalendar import Calendar
from pypdf import PdfReader
from sqlalchemy import select

from app.accounts.roles import Role
from app.consent.errors import EvidenceRefused
from app.consent.kinds import Channel
from app.contacts.errors import ProcessingRestricted
from app.contacts.read_contact import ContactQuery, count_matching, find_same, list_contacts, read_contact, read_lines
from app.contacts.write_contact import ContactDraft, add_contact, draft_of
from app.documents.deadline_calendar import deadline_calendar
from app.errors import PermissionDenied
from app.journal.known_days import confirm_date
from app.messaging.decide_contact import decision_grid
from app.messaging.kinds import Outcome
from app.rights.answer_access import AccessOrder, answer_access
from app.rights.answer_erasure import erase_and_answer
from app.rights.answer_portability import answer_portability
from app.rights.close_request import Closing, close_request, decide_request, set_fee, waive_fee
from app.rights.directives import DirectiveDraft, directives_of, keep_directives, record_death, undo_death
from app.rights.dossier import make_dossier
from app.rights.erase_several import SeveralChoice, propose_each
from app.rights.erasure_preview import preview_erasure
from app.rights.errors import (
    DeathInFuture,
    DirectivesMissing,
    DisclosureInFuture,
    DoubtReasonMissing,
    FeeRefused,
    HeirGroundMissing,
    IdentityUnsettled,
    LiftingLetterMissing,
    NothingRectified,
    NotRestricted,
    RecipientMissing,
    RefusalGroundMissing,
    RefusalGroundUnfit,
    RequesterMissing,
    RestrictedAlready,
)
from app.rights.identity import ask_identity, establish_identity, keep_document
from app.rights.kinds import (
    Decision,
    DeliveryMeans,
    DirectiveScope,
    FeeGround,
    HeirGround,
    IdentityMethod,
    LetterKind,
    RefusalGround,
    RequestChannel,
    RequestKind,
    RestrictionGround,
    StepKind,
)
from app.rights.open_request import ReceivedMessage, RequestDraft, open_case, open_request
from app.rights.read_requests import list_requests, read_request
from app.rights.recipients import (
    DisclosureDraft,
    add_recipient,
    disclosures_of,
    note_impossible,
    note_told,
    recipients_of,
    record_disclosure,
)
from app.rights.rectify import rectifications_of, rectify
from app.rights.request_term import end_request_files
from app.rights.restriction import lift_restriction, restrict, restriction_in_force
from app.values import EmailAddress
from db.tables import (
    Contact,
    ObjectionEvent,
    RequestDocument,
    RequestLetter,
    RequestMessage,
    RequestStep,
    SubjectRequest,
)

TODAY = date(2026, 11, 23)


@pytest.fixture
def eloise(workspace, with_purposes) -> int:
    draft = ContactDraft(given_name="Éloïse", family_name="Martin", emails=(EmailAddress("eloise@martin.fr"),))
    with workspace.unit_of_work() as uow:
        return add_contact(uow, draft)


def asked(kind, contact_id=None, **more) -> RequestDraft:
    requester = "" if contact_id else "Paul Inconnu"
    values = {"requester": requester, "contact_id": contact_id} | more
    return RequestDraft(kind, TODAY, RequestChannel.EMAIL, IdentityMethod.CERTAIN, **values)


def pdf_text(content: bytes) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(io.BytesIO(content)).pages).split())


def commercial_outcomes(uow, contact_id) -> set[Outcome]:
    grid = decision_grid(uow, contact_id)
    kinds = {purpose.id: purpose.message_kind for purpose in grid.purposes}
    return {decision.outcome for (purpose, _), decision in grid.decisions.items() if kinds[purpose].is_commercial}


def steps(uow, request_id) -> list[StepKind]:
    return [step.step for step in read_request(uow, request_id).steps]


@pytest.mark.rule("DSR-01")
def test_one_message_opens_one_clock_per_right_and_is_kept(workspace, eloise):
    message = ReceivedMessage("Effacez-moi et ne m'écrivez plus.", sender="eloise@martin.fr", subject="Mes données")
    with workspace.unit_of_work() as uow:
        drafts = (asked(RequestKind.ERASURE, eloise), asked(RequestKind.OBJECTION, eloise))
        first, second = open_case(uow, drafts, message)
        found = read_request(uow, first)
        assert (found.together, found.message.body) == ((second,), "Effacez-moi et ne m'écrivez plus.")
        assert StepKind.MESSAGE_KEPT in steps(uow, second)
        assert [line.kind for line in list_requests(uow, open_only=True)] == [
            RequestKind.ERASURE,
            RequestKind.OBJECTION,
        ]


@pytest.mark.rule("DSR-01")
def test_where_one_right_cannot_be_opened_none_is(workspace):
    with pytest.raises(RequesterMissing), workspace.unit_of_work() as uow:
        open_case(uow, (asked(RequestKind.ACCESS), asked(RequestKind.ERASURE, requester="")), ReceivedMessage("x"))
    with workspace.reading() as uow:
        assert list_requests(uow, open_only=False) == []


@pytest.mark.rule("DSR-11")
@pytest.mark.parametrize(
    ("channels", "written"),
    [((), [None]), ((Channel.SMS,), ["sms"]), ((Channel.SMS, Channel.PHONE), ["sms", "phone"])],
)
def test_an_objection_takes_effect_when_it_is_received(workspace, eloise, channels, written):
    with workspace.unit_of_work() as uow:
        request_id = open_request(uow, asked(RequestKind.OBJECTION, eloise, objection_channels=channels))
        assert list(uow.session.scalars(select(ObjectionEvent.channel))) == written
        assert StepKind.OBJECTION_HONOURED in steps(uow, request_id)


@pytest.mark.rule("DSR-11")
def test_other_rights_and_strangers_object_to_nothing(workspace, eloise):
    with workspace.unit_of_work() as uow:
        open_request(uow, asked(RequestKind.ACCESS, eloise))
        open_request(uow, asked(RequestKind.OBJECTION))
        assert uow.session.scalar(select(ObjectionEvent.id)) is None


@pytest.mark.rule("DSR-02")
def test_a_paper_is_asked_only_with_a_written_doubt_and_goes_once_it_has_served(workspace, eloise):
    with workspace.unit_of_work() as uow:
        first, second = open_case(uow, (asked(RequestKind.ACCESS, eloise), asked(RequestKind.ERASURE, eloise)))
        with pytest.raises(DoubtReasonMissing):
            keep_document(uow, first, "carte.jpg", b"papier")
        with pytest.raises(DoubtReasonMissing):
            ask_identity(uow, first, "  ")
        ask_identity(uow, first, "Écrit depuis une adresse inconnue")
        assert read_request(uow, second).identity is IdentityMethod.DOUBT
        with pytest.raises(EvidenceRefused):
            keep_document(uow, first, "carte.exe", b"papier")
        keep_document(uow, first, "carte.jpg", b"papier")
        assert read_request(uow, first).documents == 1
    with workspace.unit_of_work() as uow:
        assert establish_identity(uow, second, IdentityMethod.DOCUMENT_SEEN) == 1
        assert uow.session.scalar(select(RequestDocument.id)) is None
        assert steps(uow, first)[-2:] == [StepKind.IDENTITY_ESTABLISHED, StepKind.DOCUMENT_DELETED]
        assert read_request(uow, first).identity is IdentityMethod.DOCUMENT_SEEN


@pytest.mark.rule("DSR-02")
def test_a_paper_never_outlives_the_answer(workspace, eloise):
    with workspace.unit_of_work() as uow:
        request_id = open_request(uow, asked(RequestKind.ACCESS, eloise))
        ask_identity(uow, request_id, "Homonyme au fichier")
        keep_document(uow, request_id, "carte.pdf", b"%PDF")
        refusal = Closing(Decision.REFUSED, RefusalGround.NOT_IDENTIFIED, "Aucune réponse à nos questions")
        close_request(uow, request_id, refusal)
        assert uow.session.scalar(select(RequestDocument.id)) is None


@pytest.mark.rule("DSR-02")
def test_days_of_doubt_are_shown_beside_the_deadline_and_never_move_it(workspace, eloise, clock):
    with workspace.unit_of_work() as uow:
        request_id = open_request(uow, asked(RequestKind.ACCESS, eloise))
        assert read_request(uow, request_id).suspended_due_on is None
        ask_identity(uow, request_id, "Homonyme")
    clock.advance(timedelta(days=4))
    with workspace.unit_of_work() as uow:
        establish_identity(uow, request_id, IdentityMethod.KNOWN_EMAIL)
        found = read_request(uow, request_id)
        assert (found.line.due_on, found.suspended_due_on) == (date(2026, 12, 23), date(2026, 12, 27))


def test_nothing_is_granted_to_somebody_of_whom_nobody_is_sure(workspace, eloise):
    with workspace.unit_of_work() as uow:
        request_id = open_request(uow, asked(RequestKind.ACCESS, eloise))
        ask_identity(uow, request_id, "Homonyme")
        in_part = Closing(Decision.PARTIAL, RefusalGround.OTHERS_RIGHTS, "Une photo montre quelqu'un d'autre.")
        for closing in (Closing(), in_part):
            with pytest.raises(IdentityUnsettled):
                close_request(uow, request_id, closing)


@pytest.mark.rule("DSR-02")
@pytest.mark.rule("DSR-08")
def test_nothing_is_erased_corrected_or_written_on_the_word_of_somebody_of_whom_nobody_is_sure(
    workspace, eloise, tmp_path
):
    """What is erased cannot be given back, and an address that is changed would be the next proof of identity."""
    with workspace.unit_of_work() as uow:
        requests = {
            kind: open_request(uow, asked(kind, eloise)) for kind in (RequestKind.ERASURE, RequestKind.RECTIFICATION)
        }
        for request_id in requests.values():
            ask_identity(uow, request_id, "Une adresse inconnue")
        other = ContactDraft(given_name="Éloïse", family_name="Martin", emails=(EmailAddress("pirate@exemple.fr"),))
        with pytest.raises(IdentityUnsettled):
            rectify(uow, requests[RequestKind.RECTIFICATION], other)
        preview = preview_erasure(uow, eloise)
        assert (preview.is_doubted, preview.is_possible) == (True, False)
        (decision,) = propose_each(uow, [eloise])
        assert decision.choice is SeveralChoice.KEEP
        assert "identité" in decision.obstacle
        with pytest.raises(IdentityUnsettled):
            erase_and_answer(uow, eloise, at_request=True, deposit=None, keep_suppression=False)
        for answer, kind in ((answer_access, RequestKind.ACCESS), (answer_portability, RequestKind.PORTABILITY)):
            order = AccessOrder(
                eloise, TODAY, RequestChannel.EMAIL, IdentityMethod.DOUBT, tmp_path / f"{kind}.zip", "x"
            )
            with pytest.raises(IdentityUnsettled):
                answer(uow, order)
        assert not list(tmp_path.glob("*.zip"))
        assert [line.name for line in read_lines(uow, [eloise])] == ["Éloïse Martin"]
        assert find_same(uow, other.emails, ()) == []
        establish_identity(uow, requests[RequestKind.ERASURE], IdentityMethod.KNOWN_EMAIL)
        assert preview_erasure(uow, eloise).is_possible


@pytest.mark.rule("DSR-12")
def test_a_refusal_has_a_ground_of_its_right_and_a_reason(workspace, eloise):
    with workspace.unit_of_work() as uow:
        request_id = open_request(uow, asked(RequestKind.ERASURE, eloise))
        for closing in (
            Closing(Decision.REFUSED, RefusalGround.LEGAL_OBLIGATION, "  "),
            Closing(Decision.PARTIAL, None, "Facture"),
        ):
            with pytest.raises(RefusalGroundMissing):
                close_request(uow, request_id, closing)
        with pytest.raises(RefusalGroundUnfit):
            decide_request(uow, request_id, Closing(Decision.REFUSED, RefusalGround.ACCURATE, "Exact"))
        partial = Closing(Decision.PARTIAL, RefusalGround.LEGAL_OBLIGATION, "Facture de 2025", DeliveryMeans.POST)
        close_request(uow, request_id, partial, file_sha256="b" * 64)
        found = read_request(uow, request_id)
        assert (found.decision, found.refusal_ground, found.delivered_by) == (
            Decision.PARTIAL,
            RefusalGround.LEGAL_OBLIGATION,
            DeliveryMeans.POST,
        )
        assert steps(uow, request_id)[-2:] == [StepKind.DELIVERED, StepKind.ANSWERED]


@pytest.mark.rule("DSR-13")
def test_an_unknown_person_is_answered_too_and_their_message_goes_with_the_answer(workspace):
    with workspace.unit_of_work() as uow:
        first, second = open_case(
            uow, (asked(RequestKind.ACCESS), asked(RequestKind.ERASURE)), ReceivedMessage("Que savez-vous de moi ?")
        )
        close_request(uow, first, Closing(Decision.NO_DATA))
        assert uow.session.scalar(select(RequestMessage.id)) is not None
        close_request(uow, second, Closing(Decision.NO_DATA))
        assert uow.session.scalar(select(RequestMessage.id)) is None
        assert steps(uow, second)[-1] is StepKind.MESSAGE_DELETED
        assert read_request(uow, first).decision is Decision.NO_DATA


@pytest.mark.rule("DSR-17")
@pytest.mark.parametrize(
    ("kind", "ground", "cents", "reason", "allowed"),
    [
        (RequestKind.ACCESS, FeeGround.EXTRA_COPY, 500, "", True),
        (RequestKind.ERASURE, FeeGround.EXTRA_COPY, 500, "", False),
        (RequestKind.ACCESS, FeeGround.UNFOUNDED_OR_EXCESSIVE, 500, "Douze fois ce mois", True),
        (RequestKind.ACCESS, FeeGround.UNFOUNDED_OR_EXCESSIVE, 500, " ", False),
        (RequestKind.ACCESS, FeeGround.EXTRA_COPY, 0, "", False),
    ],
)
def test_a_fee_is_the_exception(workspace, eloise, kind, ground, cents, reason, allowed):
    with workspace.unit_of_work() as uow:
        request_id = open_request(uow, asked(kind, eloise))
        if not allowed:
            with pytest.raises(FeeRefused):
                set_fee(uow, request_id, ground, cents, reason)
            return
        set_fee(uow, request_id, ground, cents, reason)
        assert read_request(uow, request_id).fee_cents == cents
        waive_fee(uow, request_id)
        assert read_request(uow, request_id).fee_cents is None


@pytest.mark.rule("DSR-09")
def test_a_frozen_record_is_seen_by_those_who_answer_for_it_alone(workspace, unlocked_as, eloise):
    with workspace.unit_of_work() as uow:
        request_id = open_request(uow, asked(RequestKind.RESTRICTION, eloise))
        restrict(uow, request_id, RestrictionGround.ACCURACY_CONTESTED)
        with pytest.raises(RestrictedAlready):
            restrict(uow, request_id, RestrictionGround.ACCURACY_CONTESTED)
        assert read_contact(uow, eloise).restricted_since == TODAY
        assert [line.is_restricted for line in list_contacts(uow, ContactQuery(), limit=9)] == [True]
        assert commercial_outcomes(uow, eloise) == {Outcome.BLOCK}
    with unlocked_as(Role.RECEPTION).unit_of_work() as uow:
        for query in (ContactQuery(), ContactQuery(words="martin"), ContactQuery(words="eloise@martin.fr")):
            assert list_contacts(uow, query, limit=9) == []
            assert count_matching(uow, query) == 0
        assert read_lines(uow, [eloise]) == find_same(uow, (EmailAddress("eloise@martin.fr"),), ()) == []
        with pytest.raises(ProcessingRestricted):
            read_contact(uow, eloise)


@pytest.mark.rule("DSR-09")
def test_a_restriction_ends_only_after_its_letter(workspace, eloise):
    with workspace.unit_of_work() as uow:
        request_id = open_request(uow, asked(RequestKind.RESTRICTION, eloise))
        with pytest.raises(NotRestricted):
            lift_restriction(uow, eloise)
        restrict(uow, request_id, RestrictionGround.OBJECTION_PENDING)
        letter = RequestLetter(
            request_id=request_id,
            contact_id=eloise,
            kind=LetterKind.RESTRICTION_LIFTED.value,
            body="Nous lèverons la limitation le 1er décembre.",
            sha256="c" * 64,
            written_at=uow.clock.now(),
            written_by=uow.account.id,
        )
        uow.session.add(letter)
        uow.session.flush()
        with pytest.raises(LiftingLetterMissing):
            lift_restriction(uow, eloise)
        letter.sent_on = TODAY
        uow.session.flush()
        assert restriction_in_force(uow, eloise).is_lifting_told
        lift_restriction(uow, eloise)
        assert restriction_in_force(uow, eloise) is None
        assert uow.session.get(Contact, eloise).restricted_since is None


@pytest.mark.rule("DSR-09")
def test_a_frozen_record_is_erased_at_its_person_s_request_only(workspace, eloise):
    with workspace.unit_of_work() as uow:
        restrict(uow, open_request(uow, asked(RequestKind.RESTRICTION, eloise)), RestrictionGround.LEGAL_CLAIMS)
        assert not preview_erasure(uow, eloise).is_possible
        open_request(uow, asked(RequestKind.ERASURE, eloise))
        assert preview_erasure(uow, eloise).is_possible


@pytest.mark.rule("DSR-14")
def test_whoever_got_the_data_is_listed_and_told(workspace, eloise):
    with workspace.unit_of_work() as uow:
        for recipient, day in (("Imprimerie Duval", date(2026, 1, 5)), ("Imprimerie Duval", date(2026, 6, 1))):
            record_disclosure(uow, eloise, DisclosureDraft(recipient, day, "contact@duval.fr", "adresse"))
        record_disclosure(uow, eloise, DisclosureDraft("Transport Roy", date(2026, 2, 5)))
        assert len(disclosures_of(uow, eloise)) == 3
        request_id = open_request(uow, asked(RequestKind.RECTIFICATION, eloise))
        duval, roy = recipients_of(uow, request_id)
        assert (duval.recipient, duval.means, roy.recipient) == (
            "Imprimerie Duval",
            "contact@duval.fr",
            "Transport Roy",
        )
        note_told(uow, duval.id, TODAY)
        note_impossible(uow, roy.id, "Société fermée en 2026")
        added = add_recipient(uow, request_id, "Mairie de Lyon")
        assert [line.id for line in recipients_of(uow, request_id)] == [added, duval.id, roy.id]
        assert StepKind.RECIPIENT_TOLD in steps(uow, request_id)


@pytest.mark.rule("DSR-14")
def test_an_access_tells_nobody_and_what_is_nameless_or_to_come_is_refused(workspace, eloise):
    with workspace.unit_of_work() as uow:
        record_disclosure(uow, eloise, DisclosureDraft("Imprimerie Duval", date(2026, 1, 5)))
        assert recipients_of(uow, open_request(uow, asked(RequestKind.ACCESS, eloise))) == []
        with pytest.raises(RecipientMissing):
            record_disclosure(uow, eloise, DisclosureDraft(" ", date(2026, 1, 5)))
        with pytest.raises(DisclosureInFuture):
            record_disclosure(uow, eloise, DisclosureDraft("Duval", date(2026, 11, 24)))


@pytest.mark.rule("DSR-14")
def test_a_rectification_keeps_before_and_after(workspace, eloise):
    with workspace.unit_of_work() as uow:
        request_id = open_request(uow, asked(RequestKind.RECTIFICATION, eloise))
        held = draft_of(uow.session.get(Contact, eloise))
        with pytest.raises(NothingRectified):
            rectify(uow, request_id, held)
    with workspace.unit_of_work() as uow:
        corrected = ContactDraft(
            given_name="Héloïse", family_name="Martin", town="Lyon", emails=(EmailAddress("heloise@martin.fr"),)
        )
        changes = rectify(uow, request_id, corrected)
        assert {(change.field, change.before, change.after) for change in changes} == {
            ("contact.given_name", "Éloïse", "Héloïse"),
            ("contact.town", "", "Lyon"),
            ("contact_email.value", "eloise@martin.fr", "heloise@martin.fr"),
        }
        assert rectifications_of(uow, request_id) == changes
        assert StepKind.RECTIFIED in steps(uow, request_id)


@pytest.mark.rule("DSR-16")
def test_after_a_death_nobody_solicits_and_an_heir_says_on_which_ground(workspace, eloise):
    with workspace.unit_of_work() as uow:
        with pytest.raises(DeathInFuture):
            record_death(uow, eloise, date(2026, 11, 24))
        record_death(uow, eloise, date(2026, 11, 1))
        assert commercial_outcomes(uow, eloise) == {Outcome.BLOCK}
        heir = asked(RequestKind.ACCESS, eloise, requester="Léa Martin")
        with pytest.raises(HeirGroundMissing):
            open_request(uow, heir)
        request_id = open_request(
            uow, asked(RequestKind.ACCESS, eloise, requester="Léa Martin", heir_ground=HeirGround.SETTLE_ESTATE)
        )
        assert read_request(uow, request_id).heir_ground is HeirGround.SETTLE_ESTATE
        undo_death(uow, eloise)
        open_request(uow, asked(RequestKind.ACCESS, eloise))


@pytest.mark.rule("DSR-16")
def test_directives_are_kept_and_later_ones_replace_them(workspace, eloise):
    with workspace.unit_of_work() as uow:
        request_id = open_request(uow, asked(RequestKind.DIRECTIVES, eloise))
        with pytest.raises(DirectivesMissing):
            keep_directives(uow, request_id, DirectiveDraft(DirectiveScope.PARTICULAR, " ", TODAY))
        keep_directives(uow, request_id, DirectiveDraft(DirectiveScope.PARTICULAR, "Tout effacer", TODAY, "Léa Martin"))
        keep_directives(uow, request_id, DirectiveDraft(DirectiveScope.GENERAL, "Registre n° 12", TODAY))
        latest, earlier = directives_of(uow, eloise)
        assert (latest.body, latest.replaced_on) == ("Registre n° 12", None)
        assert (earlier.executor, earlier.replaced_on) == ("Léa Martin", TODAY)


@pytest.mark.rule("DSR-15")
def test_the_file_of_a_request_ends_five_years_after_its_answer(workspace, eloise, clock):
    with workspace.unit_of_work() as uow:
        done, waiting = open_case(
            uow, (asked(RequestKind.ACCESS, eloise), asked(RequestKind.ERASURE, eloise)), ReceivedMessage("Bonjour")
        )
        close_request(uow, done)
    clock.advance(timedelta(days=5 * 365))
    with workspace.unit_of_work() as uow:
        assert end_request_files(uow) == 0
    clock.advance(timedelta(days=3))
    with workspace.unit_of_work() as uow:
        assert end_request_files(uow) == 0, "a clock that jumped ends nothing"
        confirm_date(uow)
        assert end_request_files(uow) == 1
        assert list(uow.session.scalars(select(SubjectRequest.id))) == [waiting]
        assert set(uow.session.scalars(select(RequestStep.request_id))) == {waiting}
        assert uow.session.scalar(select(RequestMessage.body)) == "Bonjour"


@pytest.mark.rule("DSR-15")
def test_the_dossier_tells_the_whole_course(workspace, eloise):
    with workspace.unit_of_work() as uow:
        message = ReceivedMessage("Mon prénom s'écrit Héloïse.", sender="eloise@martin.fr")
        (request_id,) = open_case(uow, (asked(RequestKind.RECTIFICATION, eloise, asked="Corriger le prénom"),), message)
        add_recipient(uow, request_id, "Imprimerie Duval", "contact@duval.fr")
        rectify(uow, request_id, ContactDraft(given_name="Héloïse", family_name="Martin"))
        close_request(uow, request_id, Closing(delivered_by=DeliveryMeans.EMAIL), file_sha256="d" * 64)
        text = pdf_text(make_dossier(uow, request_id, {uow.account.id: "Camille Durand"}))
        assert steps(uow, request_id)[-1] is StepKind.DOSSIER_MADE
    for expected in (
        "Répondue dans les délais",
        "23/12/2026",
        "Corriger le prénom",
        "Mon prénom s’écrit Héloïse.",
        "Éloïse",
        "Imprimerie Duval",
        "reste à informer",
        "par e-mail",
        "Camille Durand",
        "aucun, la réponse est gratuite",
    ):
        assert expected.replace("’", "'") in text.replace("’", "'"), expected


@pytest.mark.rule("DSR-15")
def test_reception_makes_no_dossier(workspace, unlocked_as, eloise):
    with workspace.unit_of_work() as uow:
        request_id = open_request(uow, asked(RequestKind.ACCESS, eloise))
    with unlocked_as(Role.RECEPTION).unit_of_work() as uow, pytest.raises(PermissionDenied):
        make_dossier(uow, request_id, {})


@pytest.mark.rule("DSR-01")
def test_the_calendar_holds_each_deadline_and_no_name(workspace, eloise):
    with workspace.unit_of_work() as uow:
        open_request(uow, asked(RequestKind.ACCESS, eloise))
        content = deadline_calendar(list_requests(uow, open_only=True), uow.clock.now())
    (event,) = Calendar.from_ical(content).walk("VEVENT")
    assert (event["DTSTART"].dt, event["DTEND"].dt) == (date(2026, 12, 23), date(2026, 12, 24))
    assert len(event.walk("VALARM")) == 3
    assert b"Martin" not in content
