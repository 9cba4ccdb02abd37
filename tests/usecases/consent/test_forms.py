"""Forms that go out and come back: filled in by another program, scanned, altered, old, another's, empty."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from io import BytesIO

import pypdfium2
import pytest
from PIL import Image, ImageFilter
from pypdf import PdfReader, PdfWriter
from pypdf.generic import NameObject, create_string_object
from sqlalchemy import select

from app.accounts.business import read_business
from app.clock import FixedClock
from app.consent.errors import (
    FormAltered,
    FormEmpty,
    FormNotOurs,
    FormOfAnother,
    FormOutdated,
    FormReturnedAlready,
    FormUnknown,
)
from app.consent.forms import FormView, make_form
from app.consent.history import current_states
from app.consent.kinds import Channel, ConsentAnswer, ConsentMethod, ConsentState, FormMedium
from app.consent.purposes import read_purposes
from app.consent.record_consent import withdraw_consent
from app.consent.returned_form import ReturnedForm, read_returned_form, record_returned_form
from app.consent.texts import publish_text
from app.contacts.kinds import ContactKind
from app.contacts.write_contact import ContactDraft, add_contact
from app.documents.consent_form import consent_form
from app.values import EmailAddress
from app.workspace import UnlockedWorkspace
from db.tables import ConsentEvent, ConsentForm, Evidence

YES, NO = ConsentAnswer.YES, ConsentAnswer.NO


@pytest.fixture
def purpose(workspace: UnlockedWorkspace, with_purposes: None) -> int:
    with workspace.unit_of_work() as uow:
        return next(one.id for one in read_purposes(uow) if one.rests_on_consent)


@pytest.fixture
def contact(workspace: UnlockedWorkspace, purpose: int) -> int:
    emails = (EmailAddress.parse("eloise@exemple.fr"),)
    draft = ContactDraft(kind=ContactKind.CONSUMER, given_name="Éloïse", family_name="Martin", emails=emails)
    with workspace.unit_of_work() as uow:
        return add_contact(uow, draft)


def made(
    workspace: UnlockedWorkspace, contact: int, medium: FormMedium, language: str = "fr"
) -> tuple[FormView, bytes]:
    with workspace.unit_of_work() as uow:
        form = make_form(uow, contact, medium, language)
        return form, consent_form(form, read_business(uow))


def question(form: FormView, channel: Channel) -> str:
    return next(f"q{one.text.id}" for one in form.questions if one.channel is channel)


def filled(pdf: bytes, ticks: dict[str, str], name: str = "Éloïse Martin") -> bytes:
    """Fill the form in as another program does."""
    writer = PdfWriter(clone_from=PdfReader(BytesIO(pdf)))
    for page in writer.pages:
        writer.update_page_form_field_values(page, {"nom": name, **ticks}, auto_regenerate=False)
    buffer = BytesIO()
    writer.write(buffer)
    return buffer.getvalue()


def read(workspace: UnlockedWorkspace, content: bytes, name: str = "vos-choix.pdf", expected: int | None = None):
    with workspace.reading() as uow:
        return read_returned_form(uow, name, content, expected_contact=expected)


@pytest.mark.rule("CON-02")
@pytest.mark.parametrize("language", ["fr", "en"])
def test_nothing_is_ticked_beforehand(workspace: UnlockedWorkspace, contact: int, language: str) -> None:
    form, pdf = made(workspace, contact, FormMedium.PDF, language)
    fields = PdfReader(BytesIO(pdf)).get_fields()
    asked = {name for name in fields if name.startswith("q")}
    assert asked == {f"q{one.text.id}" for one in form.questions}
    assert len(asked) == 4
    assert all(fields[name].get("/V") in (None, "/Off", "") for name in asked)


@pytest.mark.rule("INF-02")
@pytest.mark.parametrize("medium", FormMedium)
def test_a_form_says_what_it_must(workspace: UnlockedWorkspace, contact: int, medium: FormMedium) -> None:
    form, pdf = made(workspace, contact, medium)
    text = " ".join(" ".join(page.extract_text() for page in PdfReader(BytesIO(pdf)).pages).split())
    for one in form.questions:
        assert " ".join(one.text.body.split()) in text
        assert one.translation[:40] in text
    assert text.count("J’accepte ") >= text.count("Je refuse") == 4
    for item in ("Éloïse Martin", "Vous opposer", "Ce que nous faisons de vos données", "Texte version 1", "Date"):
        assert item in text, item


@pytest.mark.rule("CON-01")
def test_a_pdf_filled_by_another_program_comes_back_right(
    workspace: UnlockedWorkspace, purpose: int, contact: int
) -> None:
    form, pdf = made(workspace, contact, FormMedium.PDF)
    ticks = {question(form, Channel.EMAIL): "/oui", question(form, Channel.PHONE): "/non"}
    content = filled(pdf, ticks)
    returned = read(workspace, content, expected=contact)
    assert not returned.is_scan
    assert returned.typed_name == "Éloïse Martin"
    assert sorted(returned.answers.values()) == [NO, YES]
    with workspace.unit_of_work() as uow:
        record_returned_form(uow, returned, returned.answers)
        assert current_states(uow, contact) == {
            (purpose, Channel.EMAIL): ConsentState.GIVEN,
            (purpose, Channel.PHONE): ConsentState.REFUSED,
        }
        assert uow.session.scalars(select(Evidence.content)).all() == [content]
        assert {one.method for one in uow.session.scalars(select(ConsentEvent))} == {ConsentMethod.EMAIL_REPLY.value}
        held = uow.session.scalar(select(ConsentForm))
        assert held.returned_at is not None
        assert held.evidence_id is not None
    with pytest.raises(FormReturnedAlready):
        read(workspace, content)


def test_the_text_recorded_is_the_one_of_the_form(workspace: UnlockedWorkspace, purpose: int, contact: int) -> None:
    form, pdf = made(workspace, contact, FormMedium.PDF, "en")
    returned = read(workspace, filled(pdf, {question(form, Channel.EMAIL): "/oui"}))
    with workspace.unit_of_work() as uow:
        record_returned_form(uow, returned, returned.answers)
        shown = uow.session.scalar(select(ConsentEvent.text_version_id))
    assert shown in {one.text.id for one in form.questions}
    assert all(one.text.body.startswith("I agree") for one in form.questions)


def test_an_empty_form_says_so(workspace: UnlockedWorkspace, contact: int) -> None:
    _, pdf = made(workspace, contact, FormMedium.PDF)
    with pytest.raises(FormEmpty):
        read(workspace, pdf)


def test_a_form_of_an_old_version_says_which(workspace: UnlockedWorkspace, purpose: int, contact: int) -> None:
    form, pdf = made(workspace, contact, FormMedium.PDF)
    with workspace.unit_of_work() as uow:
        publish_text(uow, purpose, Channel.EMAIL, "J’accepte de recevoir les nouvelles de l’atelier.")
    with pytest.raises(FormOutdated) as refused:
        read(workspace, filled(pdf, {question(form, Channel.EMAIL): "/oui"}))
    assert "version 1" in refused.value.sentence
    assert "E-mail" in refused.value.sentence


def test_a_form_of_another_person_names_whose(workspace: UnlockedWorkspace, contact: int) -> None:
    form, pdf = made(workspace, contact, FormMedium.PDF)
    with workspace.unit_of_work() as uow:
        other = add_contact(uow, ContactDraft(family_name="Blin"))
    with pytest.raises(FormOfAnother) as refused:
        read(workspace, filled(pdf, {question(form, Channel.EMAIL): "/oui"}), expected=other)
    assert "Éloïse Martin" in refused.value.sentence


def edit(change: Callable[[PdfWriter, FormView], None]) -> Callable[[bytes, FormView], bytes]:
    def apply(pdf: bytes, form: FormView) -> bytes:
        writer = PdfWriter(clone_from=PdfReader(BytesIO(filled(pdf, {question(form, Channel.EMAIL): "/oui"}))))
        change(writer, form)
        buffer = BytesIO()
        writer.write(buffer)
        return buffer.getvalue()

    return apply


def field_named(writer: PdfWriter, name: str):
    fields = (one.get_object() for one in writer._root_object["/AcroForm"]["/Fields"])
    return next(one for one in fields if one.get("/T") == name)


def rename(writer: PdfWriter, form: FormView) -> None:
    field_named(writer, question(form, Channel.SMS))[NameObject("/T")] = create_string_object("q9999")


def other_digest(writer: PdfWriter, form: FormView) -> None:
    field_named(writer, "empreinte")[NameObject("/V")] = create_string_object("0" * 64)


def odd_answer(writer: PdfWriter, form: FormView) -> None:
    field_named(writer, question(form, Channel.EMAIL))[NameObject("/V")] = NameObject("/peut-etre")


@pytest.mark.rule("CON-05")
@pytest.mark.parametrize("change", [rename, other_digest, odd_answer])
def test_an_altered_form_is_refused(workspace: UnlockedWorkspace, contact: int, change) -> None:
    form, pdf = made(workspace, contact, FormMedium.PDF)
    with pytest.raises(FormAltered):
        read(workspace, edit(change)(pdf, form))


def test_a_form_whose_text_was_replaced_on_the_page_is_refused(workspace: UnlockedWorkspace, contact: int) -> None:
    form, _ = made(workspace, contact, FormMedium.PDF)
    lighter = replace(form.questions[0].text, body="Un texte plus court.")
    forged_questions = (replace(form.questions[0], text=lighter), *form.questions[1:])
    with workspace.reading() as uow:
        forged = consent_form(replace(form, questions=forged_questions), read_business(uow))
    writer = PdfWriter(clone_from=PdfReader(BytesIO(filled(forged, {f"q{form.questions[0].text.id}": "/oui"}))))
    field_named(writer, "empreinte")[NameObject("/V")] = create_string_object(form.digest)
    buffer = BytesIO()
    writer.write(buffer)
    with pytest.raises(FormAltered):
        read(workspace, buffer.getvalue())


def test_a_form_of_another_book_is_unknown(workspace: UnlockedWorkspace, contact: int) -> None:
    form, _ = made(workspace, contact, FormMedium.PDF)
    with workspace.reading() as uow:
        stranger = consent_form(replace(form, token="B" * 32), read_business(uow))
    with pytest.raises(FormUnknown):
        read(workspace, stranger)


@pytest.mark.parametrize(
    "content",
    [b"", b"%PDF-1.7 rien", b"\x89PNG\r\n\x1a\n", b"bonjour", b"%PDF-1.4\n" + b"0" * 4000],
    ids=["empty", "broken pdf", "broken picture", "text", "noise"],
)
def test_a_stranger_is_not_ours(workspace: UnlockedWorkspace, contact: int, content: bytes) -> None:
    for name in ("piece.pdf", "piece.png"):
        with pytest.raises(FormNotOurs):
            read(workspace, content, name)


def test_a_locked_pdf_is_not_read(workspace: UnlockedWorkspace, contact: int) -> None:
    _, pdf = made(workspace, contact, FormMedium.PDF)
    writer = PdfWriter(clone_from=PdfReader(BytesIO(pdf)))
    writer.encrypt("secret")
    buffer = BytesIO()
    writer.write(buffer)
    with pytest.raises(FormNotOurs):
        read(workspace, buffer.getvalue())


def photographed(pdf: bytes, *, dpi: int, angle: float, blur: float, kind: str) -> bytes:
    """Return the first page as a scanner or a telephone gives it."""
    page = pypdfium2.PdfDocument(pdf)[0].render(scale=dpi / 72).to_pil().convert("L")
    page = page.rotate(angle, expand=True, fillcolor=235).filter(ImageFilter.GaussianBlur(blur))
    buffer = BytesIO()
    if kind == "pdf":
        page.save(buffer, "PDF", resolution=dpi)
    else:
        page.save(buffer, kind.upper(), quality=50)
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("dpi", "angle", "blur", "kind"),
    [(150, 0, 0, "png"), (150, 3, 0.8, "jpeg"), (200, -4, 1, "jpeg"), (300, 180, 0, "png"), (200, 2, 0.5, "pdf")],
)
def test_a_scan_leads_to_its_person(
    workspace: UnlockedWorkspace, contact: int, dpi: int, angle: float, blur: float, kind: str
) -> None:
    form, pdf = made(workspace, contact, FormMedium.PAPER)
    scan = photographed(pdf, dpi=dpi, angle=angle, blur=blur, kind=kind)
    name = "scan." + {"jpeg": "jpg"}.get(kind, kind)
    returned = read(workspace, scan, name, expected=contact)
    assert returned.is_scan
    assert returned.form.id == form.id
    assert returned.answers == {}


@pytest.mark.rule("CON-01")
def test_the_employee_reads_the_ticks_of_a_scan(workspace: UnlockedWorkspace, purpose: int, contact: int) -> None:
    form, pdf = made(workspace, contact, FormMedium.PAPER)
    scan = photographed(pdf, dpi=150, angle=1, blur=0, kind="jpeg")
    returned = read(workspace, scan, "scan.jpg")
    email = next(one.text.id for one in form.questions if one.channel is Channel.EMAIL)
    with workspace.unit_of_work() as uow:
        with pytest.raises(FormEmpty):
            record_returned_form(uow, returned, {})
        record_returned_form(uow, returned, {email: YES})
        assert current_states(uow, contact) == {(purpose, Channel.EMAIL): ConsentState.GIVEN}
        assert uow.session.scalar(select(ConsentEvent.method)) == ConsentMethod.SIGNED_FORM.value


def test_a_blank_photo_is_not_ours(workspace: UnlockedWorkspace, contact: int) -> None:
    buffer = BytesIO()
    Image.new("RGB", (800, 600), "white").save(buffer, "PNG")
    with pytest.raises(FormNotOurs):
        read(workspace, buffer.getvalue(), "photo.png")


@pytest.mark.rule("CON-06")
@pytest.mark.parametrize("medium", FormMedium)
def test_a_form_that_comes_back_after_a_withdrawal_revives_nothing(
    workspace: UnlockedWorkspace, contact: int, purpose: int, clock: FixedClock, medium: FormMedium
) -> None:
    form, pdf = made(workspace, contact, medium)
    clock.advance(timedelta(days=1))
    texts = {one.channel: one.text.id for one in form.questions}
    with workspace.unit_of_work() as uow:
        withdraw_consent(uow, contact, purpose, Channel.EMAIL)
        clock.advance(timedelta(hours=1))
        returned = ReturnedForm(form, "retour.pdf", pdf, {}, is_scan=True)
        record_returned_form(uow, returned, {texts[Channel.EMAIL]: YES, texts[Channel.SMS]: YES})
        states = current_states(uow, contact)
    assert states == {
        (purpose, Channel.EMAIL): ConsentState.WITHDRAWN,
        (purpose, Channel.SMS): ConsentState.GIVEN,
    }
