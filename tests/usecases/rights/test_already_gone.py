"""What had gone before an erasure, and the certificate that lists it again years later without a name."""

from __future__ import annotations

import io
from datetime import date, timedelta

import pytest
from pypdf import PdfReader

from app.accounts.roles import Role
from app.contacts.kinds import InteractionKind
from app.contacts.note_review import rewrite_note
from app.contacts.relationship import record_interaction
from app.contacts.write_contact import ContactDraft, add_contact
from app.errors import PermissionDenied
from app.journal import Action, record
from app.rights.already_gone import AlreadyGone, GoneBefore
from app.rights.answer_erasure import erase_and_answer, write_erasure_letter
from app.rights.certify_erasure import certify_erasure, certify_request, read_erasure
from app.rights.clean_remnants import clean_remnants
from app.rights.erasure_preview import preview_erasure
from app.rights.errors import CertificateUnknown, RequestUnknown
from app.rights.identity import ask_identity, establish_identity, keep_document
from app.rights.kinds import IdentityMethod, RequestChannel, RequestKind
from app.rights.open_request import RequestDraft, open_request
from app.values import EmailAddress
from app.vault.kinds import ArchiveReason
from app.vault.seal import DepositOrder
from db.tables import Interaction

PNG = (
    b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01\x00\x00\x00\x01\x08\x06\x00\x00\x00\x1f\x15\xc4\x89"
    b"\x00\x00\x00\nIDATx\x9cc\x00\x01\x00\x00\x05\x00\x01\r\n-\xb4\x00\x00\x00\x00IEND\xaeB`\x82"
)


def text_of(content: bytes) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(io.BytesIO(content)).pages).split())


def martin(uow):
    draft = ContactDraft(given_name="Éloïse", family_name="Martin", emails=(EmailAddress.parse("e@exemple.fr"),))
    return add_contact(uow, draft)


def ask(uow, contact_id, kind=RequestKind.ERASURE):
    return open_request(
        uow, RequestDraft(kind, date(2026, 11, 20), RequestChannel.DESK, IdentityMethod.KNOWN_EMAIL, contact_id)
    )


@pytest.fixture
def lived(with_vault):
    """Someone whose paper was deleted after use, and of whom a note was written anew."""
    with with_vault.unit_of_work() as uow:
        contact_id = martin(uow)
        request_id = ask(uow, contact_id)
        ask_identity(uow, request_id, "Adresse inconnue")
        keep_document(uow, request_id, "carte.png", PNG)
        establish_identity(uow, request_id, IdentityMethod.DOCUMENT_SEEN)
        record_interaction(uow, contact_id, InteractionKind.PURCHASE, note="Lampe")
        interaction = uow.session.query(Interaction).filter_by(contact_id=contact_id).one()
        rewrite_note(uow, interaction.id, "Lampe bleue")
    return with_vault, contact_id, request_id


@pytest.mark.rule("DSR-08")
def test_papers_and_former_notes_are_named_with_their_day(lived):
    workspace, contact_id, _ = lived
    with workspace.reading() as uow:
        told = preview_erasure(uow, contact_id).already_gone
    assert told == (
        AlreadyGone(GoneBefore.IDENTITY_DOCUMENT, date(2026, 11, 23)),
        AlreadyGone(GoneBefore.NOTE, date(2026, 11, 23)),
    )
    assert told[0].sentence == "1 copie de papier d’identité, supprimée après usage (le 23/11/2026)"


@pytest.mark.rule("DSR-08")
def test_nothing_is_invented_about_someone_of_whom_nothing_went(workspace):
    with workspace.unit_of_work() as uow:
        martin_id, other_id = martin(uow), add_contact(uow, ContactDraft(family_name="Durand"))
        record_interaction(uow, other_id, InteractionKind.PURCHASE, note="Lampe")
        rewrite_note(uow, uow.session.query(Interaction).one().id, "")
        assert preview_erasure(uow, martin_id).already_gone == ()
        assert [gone.what for gone in preview_erasure(uow, other_id).already_gone] == [GoneBefore.NOTE]


def test_a_copy_before_migration_is_gone_once_a_cleaning_followed_it(workspace, clock):
    with workspace.unit_of_work() as uow:
        contact_id, other_id = martin(uow), add_contact(uow, ContactDraft(family_name="Durand"))
        record(uow, Action.MIGRATED)
        assert preview_erasure(uow, contact_id).already_gone == ()
    clock.advance(timedelta(days=2))
    with workspace.unit_of_work() as uow:
        erase_and_answer(uow, other_id, at_request=False, deposit=None, keep_suppression=False)
        assert preview_erasure(uow, contact_id).already_gone == ()
    clean_remnants(workspace)
    with workspace.reading() as uow:
        (told,) = preview_erasure(uow, contact_id).already_gone
    assert (told.what, told.last_on) == (GoneBefore.EARLIER_COPY, date(2026, 11, 25))


def test_an_archive_destroyed_at_its_term_is_told(workspace):
    with workspace.unit_of_work() as uow:
        contact_id = martin(uow)
        record(uow, Action.VAULT_PURGED, preview_erasure(uow, contact_id).subject_id)
        assert [gone.what for gone in preview_erasure(uow, contact_id).already_gone] == [GoneBefore.ARCHIVE]


@pytest.mark.parametrize("count", [0, 1, 2])
@pytest.mark.parametrize("what", list(GoneBefore))
def test_what_the_journal_keeps_is_read_back(what, count):
    gone = AlreadyGone(what, date(2026, 11, 23), count)
    assert AlreadyGone.from_text(gone.as_text()) == gone
    assert " (le 23/11/2026)" in gone.sentence


@pytest.mark.rule("DSR-08")
def test_letter_and_certificate_list_the_three_parts_and_only_the_letter_names(lived):
    workspace, contact_id, request_id = lived
    deposit = DepositOrder(ArchiveReason.ACCOUNTING, date(2036, 12, 31))
    with workspace.unit_of_work() as uow:
        answer = erase_and_answer(uow, contact_id, at_request=True, deposit=deposit, keep_suppression=True)
        letter = text_of(write_erasure_letter(uow, answer))
    clean_remnants(workspace)
    with workspace.unit_of_work() as uow:
        certificate = text_of(certify_erasure(uow, answer.receipt.subject_id))
        facts = read_erasure(uow, answer.receipt.subject_id)
    for text in (letter, certificate):
        assert "Adresses e-mail" in text
        assert "1 copie de papier d’identité" in text
        assert "pièces comptables (article L. 123-22 du code de commerce)" in text
        assert "31/12/2036" in text
        assert "Empreinte sur la liste repoussoir, sans nom, jusqu’au 23/11/2029" in text
        assert "Trace de la demande, sans nom, jusqu’au 23/11/2031" in text
    assert "Martin" in letter
    assert "Martin" not in certificate
    assert "Éloïse" not in certificate
    assert f"n° {request_id}, reçue le 20/11/2026" in certificate
    assert facts.journal_hash[:20] in certificate.replace(" ", "")
    assert facts.subject_id in certificate
    assert "Terminé le 23/11/2026" in certificate
    assert facts.details.gone == answer.receipt.gone


@pytest.mark.rule("DSR-08")
def test_the_certificate_can_be_made_again_from_the_number_of_the_request(lived, clock):
    workspace, contact_id, request_id = lived
    with workspace.unit_of_work() as uow:
        answer = erase_and_answer(uow, contact_id, at_request=True, deposit=None, keep_suppression=False)
        write_erasure_letter(uow, answer)
        first = text_of(certify_request(uow, request_id))
    assert "Il reste à terminer" in first
    clean_remnants(workspace)
    clock.advance(timedelta(days=700))
    with workspace.unit_of_work() as uow:
        again = text_of(certify_request(uow, request_id))
    assert again != first
    assert "Terminé le 23/11/2026" in again
    assert "Fiche 1" in again


def test_an_erasure_at_term_is_certified_without_a_request(workspace):
    with workspace.unit_of_work() as uow:
        contact_id = martin(uow)
        answer = erase_and_answer(uow, contact_id, at_request=False, deposit=None, keep_suppression=False)
        text = text_of(certify_erasure(uow, answer.receipt.subject_id))
    assert "aucune : effacement décidé par l’entreprise" in text
    assert "données qui ne servent plus" in text
    assert "Rien n’avait été effacé auparavant" in text


def test_what_was_never_erased_is_not_certified(workspace, unlocked_as):
    with workspace.unit_of_work() as uow:
        contact_id = martin(uow)
        request_id = ask(uow, contact_id)
        with pytest.raises(CertificateUnknown):
            certify_request(uow, request_id)
        with pytest.raises(CertificateUnknown):
            certify_erasure(uow, "0" * 32)
        with pytest.raises(RequestUnknown):
            certify_request(uow, 999)
    with unlocked_as(Role.RECEPTION).unit_of_work() as uow, pytest.raises(PermissionDenied):
        certify_request(uow, request_id)
