"""Make a consent form for a person, and take one in that came back."""

from __future__ import annotations

from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from app.accounts.business import read_business
from app.consent.form_reading import first_page
from app.consent.forms import FormView, make_form
from app.consent.kinds import ConsentAnswer, FormMedium
from app.consent.returned_form import ReturnedForm, read_returned_form, record_returned_form
from app.contacts.minors import guardian_needed
from app.contacts.read_contact import age_group_of
from app.documents.consent_form import consent_form, form_file_name
from app.errors import UserError
from app.workspace import UnlockedWorkspace
from resources import LANGUAGES, wording, wording_in
from ui.consent.client_steps import TwoAnswers
from ui.kit.counted import counted
from ui.kit.errors import show_error
from ui.kit.forms import choice, form_layout
from ui.kit.handover import ask_and_save, open_elsewhere
from ui.kit.labels import button, card, label
from ui.kit.sizes import fit
from ui.kit.theme import SPACE_L, SPACE_M

_LANGUAGE_NAMES = {"fr": "Français (traduit en anglais)", "en": "English (with French)"}
_PREVIEW_WIDTH = 380


class MakeFormDialog(QDialog):
    """Asks how the form goes out, and in which language.

    Signals:
        announced(str, object): a form was made.
    """

    announced = Signal(str, object)
    help_page = "desk#five-ways"

    def __init__(self, workspace: UnlockedWorkspace, contact_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._contact_id = workspace, contact_id
        self.setWindowTitle(self.tr("Formulaire de consentement"))
        self.setMinimumWidth(500)
        self._language = choice(
            self.tr("Langue du formulaire"), {code: _LANGUAGE_NAMES[code] for code in LANGUAGES}, LANGUAGES[0]
        )
        self._language.setObjectName("formLanguage")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_M)
        layout.addWidget(
            label(
                self.tr(
                    "Le formulaire pose toutes les questions d'aujourd'hui, sans rien cocher. Quand il revient, déposez-le "
                    "sur la fenêtre\u00a0: Aparté le reconnaît."
                )
            )
        )
        form = form_layout()
        form.addRow(self.tr("&Langue"), self._language)
        layout.addLayout(form)
        for one in (
            button(self.tr("&Imprimer sur papier"), self._on_paper, role="primary", name="formPaper", symbol="printer"),
            button(self.tr("&Préparer un e-mail avec le PDF à remplir"), self._on_mail, name="formMail", symbol="mail"),
            button(self.tr("&Enregistrer le PDF à remplir…"), self._on_save, name="formSave", symbol="file-down"),
        ):
            layout.addWidget(one)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(button(self.tr("&Fermer"), self.reject))
        layout.addLayout(foot)

    def _made(self, medium: FormMedium) -> tuple[FormView, bytes, bytes] | None:
        """Make the form; return it with its PDF and the draft that carries it."""
        try:
            with self._workspace.unit_of_work() as uow:
                form = make_form(uow, self._contact_id, medium, self._language.currentData())
                business = read_business(uow)
                pdf = consent_form(form, business)
        except UserError as error:
            show_error(self, error)
            return None
        return form, pdf, _draft(form, pdf, business.name)

    def _on_paper(self) -> None:
        made = self._made(FormMedium.PAPER)
        if made is not None and open_elsewhere(self, self._workspace, form_file_name(made[0]), made[1]):
            self._done(self.tr("Le formulaire est ouvert\u00a0: imprimez-le et faites-le signer."))

    def _on_mail(self) -> None:
        made = self._made(FormMedium.PDF)
        if made is not None:
            name = form_file_name(made[0]).replace(".pdf", ".eml")
            if open_elsewhere(self, self._workspace, name, made[2]):
                self._done(self.tr("Le brouillon est prêt dans votre messagerie\u00a0: relisez-le, puis envoyez-le."))

    def _on_save(self) -> None:
        made = self._made(FormMedium.PDF)
        if made is not None and ask_and_save(self, form_file_name(made[0]), made[1]):
            self._done(self.tr("Formulaire enregistré."))

    def _done(self, said: str) -> None:
        self.announced.emit(said, None)
        self.accept()


class ReturnedFormDialog(QDialog):
    """Shows whose form it is and what it says, for the employee to confirm or to read off the scan.

    Signals:
        announced(str, object): the answers were recorded.
        recorded(int): the contact whose they are.
    """

    announced = Signal(str, object)
    recorded = Signal(int)
    help_page = "desk#five-ways"

    def __init__(self, workspace: UnlockedWorkspace, returned: ReturnedForm, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._returned = workspace, returned
        self._answers: dict[int, TwoAnswers] = {}
        self.setWindowTitle(self.tr("Formulaire revenu"))
        fit(self, 1040, 640)
        with workspace.reading() as uow:
            age = age_group_of(uow, returned.form.contact_id)
        self._guardian = QLineEdit()
        self._guardian.setObjectName("formGuardian")
        self._guardian.setAccessibleName(self.tr("Parent qui a signé avec la personne"))
        self._guardian.setPlaceholderText(self._guardian.accessibleName())
        self._guardian.setVisible(guardian_needed(age))
        self._save = button(self.tr("&Enregistrer ces réponses"), self.save, role="primary", name="saveReturnedForm")
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(button(self.tr("&Abandonner"), self.reject))
        buttons.addWidget(self._save)
        body = QHBoxLayout()
        body.setSpacing(SPACE_L)
        body.addWidget(self._preview())
        body.addWidget(self._questions(), 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_M)
        layout.addWidget(label(returned.form.person, "title"))
        layout.addWidget(
            label(
                self.tr(
                    "Lisez les cases cochées sur la page et reportez-les ici. Une case laissée vide n'est pas une réponse."
                )
                if returned.is_scan
                else self.tr("Voici ce que la personne a répondu dans le fichier. Vérifiez, puis enregistrez.")
            )
        )
        layout.addLayout(body, 1)
        layout.addWidget(self._guardian)
        layout.addLayout(buttons)
        self._enable()

    def save(self) -> None:
        """Record and close; an error keeps everything."""
        answers = {text_id: one.answer for text_id, one in self._answers.items()}
        try:
            with self._workspace.unit_of_work() as uow:
                events = record_returned_form(uow, self._returned, answers, guardian=self._guardian.text())
        except UserError as error:
            show_error(self, error)
            return
        said = counted(
            len(events),
            self.tr("{count} réponse enregistrée pour {name}, avec le formulaire comme preuve."),
            self.tr("{count} réponses enregistrées pour {name}, avec le formulaire comme preuve."),
            name=self._returned.form.person,
        )
        self.announced.emit(said, None)
        self.recorded.emit(self._returned.form.contact_id)
        self.accept()

    def _preview(self) -> QWidget:
        shown = QLabel()
        shown.setAccessibleName(self.tr("Première page du formulaire revenu"))
        picture = QPixmap()
        picture.loadFromData(first_page(self._returned.file_name, self._returned.content))
        if not picture.isNull():
            shown.setPixmap(picture.scaledToWidth(_PREVIEW_WIDTH, Qt.TransformationMode.SmoothTransformation))
        area = QScrollArea()
        area.setWidget(shown)
        area.setFixedWidth(_PREVIEW_WIDTH + 24)
        return area

    def _questions(self) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setSpacing(SPACE_M)
        for one in self._returned.form.questions:
            channel = wording(f"consent.channel.{one.channel.value}")
            answers = TwoAnswers(self.tr("Oui"), self.tr("Non"), f"{channel}, {one.purpose}", f"form_{one.text.id}")
            read = self._returned.answers.get(one.text.id)
            if read is not None:
                (answers.yes if read is ConsentAnswer.YES else answers.no).setChecked(True)
            # What a file says is confirmed or refused as a whole: nobody answers in the person's place.
            answers.setEnabled(self._returned.is_scan)
            answers.changed.connect(self._enable)
            self._answers[one.text.id] = answers
            column.addWidget(card(label(f"{channel} · {one.purpose}", "heading"), label(one.text.body), answers))
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(inside)
        return area

    def _enable(self) -> None:
        self._save.setEnabled(any(one.answer is not ConsentAnswer.UNASKED for one in self._answers.values()))


def open_make_form(parent: QWidget, workspace: UnlockedWorkspace, contact_id: int) -> MakeFormDialog:
    """Offer a form for a contact."""
    dialog = MakeFormDialog(workspace, contact_id, parent)
    dialog.open()
    return dialog


def open_returned_form(
    parent: QWidget, workspace: UnlockedWorkspace, path: Path, expected_contact: int | None = None
) -> ReturnedFormDialog | None:
    """Recognise a file dropped on the window; none where it was refused, with the sentence that says why."""
    try:
        content = path.read_bytes()
        with workspace.reading() as uow:
            returned = read_returned_form(uow, path.name, content, expected_contact=expected_contact)
    except UserError as error:
        show_error(parent, error)
        return None
    dialog = ReturnedFormDialog(workspace, returned, parent)
    dialog.open()
    return dialog


def _draft(form: FormView, pdf: bytes, business: str) -> bytes:
    """Return an e-mail that the mail program opens as a draft: plain text, the form attached, nothing to load."""
    message = EmailMessage()
    message["X-Unsent"] = "1"
    message["To"] = next((one for one in form.data if "@" in one), "")
    message["Subject"] = wording_in(form.language, "forms.mail.subject", business=business)
    message.set_content(wording_in(form.language, "forms.mail.body", name=form.person, business=business))
    message.add_attachment(pdf, maintype="application", subtype="pdf", filename=form_file_name(form))
    return message.as_bytes(policy=SMTP)
