"""Write a letter about a request: chosen, filled from the record, changed by hand, complete before it leaves."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from app.accounts.roles import Permission
from app.errors import UserError
from app.rights.kinds import DeliveryMeans, LetterKind, RequestChannel
from app.rights.letter_template import unfill
from app.rights.letter_templates import has_own_template, restore_template
from app.rights.letters import (
    LetterDraft,
    WrittenLetter,
    draft_letter,
    extend_with_letter,
    letter_file_name,
    letters_that_fit,
    preview_letter,
    write_letter,
)
from app.rights.read_requests import read_request
from app.rights.recipients import recipients_of
from app.rights.sent_letters import eml_draft
from app.workspace import UnitOfWork, UnlockedWorkspace
from resources import wording
from ui.kit.errors import show_error
from ui.kit.handover import open_elsewhere
from ui.kit.labels import button, card, label
from ui.kit.pdf_preview import open_pdf_preview
from ui.kit.save_pdf import ask_and_save
from ui.kit.sizes import fit
from ui.kit.theme import SPACE_L, SPACE_M, SPACE_S
from ui.rights.letter_form import LetterForm, typed_text
from ui.rights.letter_sent_dialog import LetterSentDialog
from ui.rights.letter_template_dialog import LetterTemplateDialog
from ui.rights.missing_list import MissingList

_WIDE, _HIGH, _SIDE = 1100, 690, 400


class LetterDialog(QDialog):
    """The letter on the right, what it is made of and what it lacks on the left.

    Signals:
        announced(str, object): something was done; the sentence says what.
        written(int): the letter of that id is on record.
    """

    announced = Signal(str, object)
    written = Signal(int)
    help_page = "requests#answer"

    def __init__(
        self,
        workspace: UnlockedWorkspace,
        request_id: int,
        kind: LetterKind | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._request_id = workspace, request_id
        self._drafts: dict[tuple[LetterKind, str], LetterDraft] = {}
        self._on_record: tuple[LetterDraft, WrittenLetter] | None = None
        self.setObjectName("letterDialog")
        fit(self, _WIDE, _HIGH)
        with workspace.reading() as uow:
            self._request = read_request(uow, request_id)
            fitting = letters_that_fit(uow, request_id)
            recipients = recipients_of(uow, request_id)
        by_mail = self._request.channel is RequestChannel.EMAIL
        self._means = DeliveryMeans.EMAIL if by_mail else DeliveryMeans.POST
        title = self.tr("Lettre pour la demande n°\u00a0{number}\u00a0: {kind}")
        right = wording(f"rights.request_kind.{self._request.line.kind}")
        self.setWindowTitle(title.format(number=request_id, kind=right))
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        self._layout.setSpacing(SPACE_M)
        if not fitting:
            self._say_nothing_to_write()
            return
        first = (kind,) if kind in fitting and kind is not None else ()
        letters = (*first, *(one for one in fitting if one not in first))
        self._form = LetterForm(letters, self._request.line.kind, recipients, workspace.clock.today())
        self._build()
        self._on_letter()

    def _say_nothing_to_write(self) -> None:
        text = self.tr("Cette demande est close\u00a0: plus aucune lettre n'est à écrire.")
        told = label(text)
        told.setObjectName("nothingToWrite")
        self._layout.addWidget(told, 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(button(self.tr("Fer&mer"), self.reject, role="primary"))
        self._layout.addLayout(foot)

    def _build(self) -> None:
        self._hint = label("", "muted")
        self._hint.setObjectName("letterHint")
        self._missing = MissingList(self.tr("Ce qui manque à la lettre"))
        self._missing.setObjectName("letterMissing")
        self._title = label("", "heading")
        self._body = QPlainTextEdit()
        self._body.setObjectName("letterBody")
        self._body.setAccessibleName(self.tr("Texte de la lettre"))
        self._body.setTabChangesFocus(True)
        named = QLabel(self.tr("&Texte, que vous pouvez changer"))
        named.setBuddy(self._body)
        text = QVBoxLayout()
        text.setSpacing(SPACE_S)
        for one in (self._title, self._hint, named):
            text.addWidget(one)
        text.addWidget(self._body, 1)
        text.addWidget(card(label(self.tr("La lettre est-elle complète\u00a0?"), "heading"), self._missing))
        middle = QHBoxLayout()
        middle.setSpacing(SPACE_L)
        middle.addWidget(self._side())
        middle.addLayout(text, 1)
        self._layout.addLayout(middle, 1)
        self._layout.addLayout(self._templates())
        self._layout.addLayout(self._buttons())
        self._form.letter_chosen.connect(self._on_letter)
        self._form.choices_changed.connect(self._on_choices)
        self._form.addressee_changed.connect(self._on_typed)
        self._body.textChanged.connect(self._on_typed)

    def _side(self) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, SPACE_S, 0)
        column.setSpacing(SPACE_M)
        column.addWidget(self._form)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFixedWidth(_SIDE)
        return scroll

    def _templates(self) -> QHBoxLayout:
        self._keep = button(self.tr("Garder comme m&odèle…"), self._on_keep, role="link", name="keepTemplate")
        self._restore = button(
            self.tr("Revenir au modèle d'or&igine"), self._on_restore, role="link", name="restoreTemplate"
        )
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._keep)
        row.addWidget(self._restore)
        return row

    def _buttons(self) -> QHBoxLayout:
        self._leaving = (
            button(self.tr("&Aperçu…"), self._on_preview, name="previewLetter", symbol="eye"),
            button(self.tr("&Brouillon d'e-mail"), self._on_mail, name="mailLetter", symbol="mail"),
            button(self.tr("Marquer comme en&voyée…"), self._on_sent, name="sentLetter", symbol="check"),
            button(
                self.tr("&Enregistrer le PDF…"), self._on_save, role="primary", name="saveLetter", symbol="file-down"
            ),
        )
        row = QHBoxLayout()
        row.addWidget(button(self.tr("Fer&mer"), self.reject, name="closeLetter"))
        row.addStretch(1)
        for one in self._leaving:
            row.addWidget(one)
        return row

    def _draft(self) -> LetterDraft:
        """Return the letter as it stands on the screen."""
        chosen = self._form.choices()
        lines = self._form.addressee_lines()
        return replace(
            self._drafts[chosen.kind, chosen.language],
            body=typed_text(self._body),
            addressee=lines[0] if lines else "",
            address_lines=lines[1:],
            email=self._form.email.text().strip(),
        )

    def _made(self, template: str = "") -> LetterDraft:
        chosen = self._form.choices()
        with self._workspace.reading() as uow:
            return draft_letter(
                uow,
                self._request_id,
                chosen.kind,
                chosen.language,
                ground=chosen.ground,
                reason=chosen.reason,
                lifted_on=chosen.lifted_on,
                recipient_id=chosen.recipient_id,
                template=template,
            )

    def _on_letter(self) -> None:
        """Show the letter chosen; what was typed in another one is found again on coming back."""
        chosen = self._form.choices()
        is_extension = chosen.kind is LetterKind.EXTENSION
        self._form.set_reason(self._request.extension_reason if is_extension else self._request.refusal_reason)
        self._form.reason.setReadOnly(is_extension and bool(self._request.extension_reason))
        known = self._drafts.get((chosen.kind, chosen.language))
        if known is not None and known.reason:
            self._form.set_reason(known.reason)
        draft = known or self._made()
        self._hint.setText(wording(f"letters.hint.{chosen.kind}"))
        self._show(draft)

    def _on_choices(self) -> None:
        """Fill the letter anew and keep what was changed by hand."""
        before = self._draft()
        made = self._made(unfill(before.filled, before.body))
        if made.kind is not LetterKind.RECIPIENT_NOTICE:
            made = replace(made, addressee=before.addressee, address_lines=before.address_lines, email=before.email)
        self._show(made)

    def _show(self, draft: LetterDraft) -> None:
        self._drafts[draft.kind, draft.language] = draft
        self._title.setText(draft.title)
        self._form.set_addressee(tuple(line for line in (draft.addressee, *draft.address_lines) if line), draft.email)
        self._body.blockSignals(True)
        self._body.setPlainText(draft.body)
        self._body.blockSignals(False)
        self._show_templates(draft)
        self._on_typed()

    def _show_templates(self, draft: LetterDraft) -> None:
        may = self._workspace.account.may(Permission.EDIT_SETTINGS)
        with self._workspace.reading() as uow:
            own = has_own_template(uow, draft.template, draft.language)
        self._keep.setVisible(may)
        self._restore.setVisible(may and own)

    def _on_typed(self) -> None:
        draft = self._draft()
        self._drafts[draft.kind, draft.language] = draft
        self._missing.show_missing([item.label for item in draft.missing])
        for one in self._leaving:
            one.setEnabled(not draft.missing)

    def _written(self) -> WrittenLetter:
        """Return the letter on record, written now where it is not, or not as it reads now."""
        self._form.settle()
        draft = self._draft()
        if self._on_record is not None and self._on_record[0] == draft:
            return self._on_record[1]
        with self._workspace.unit_of_work() as uow:
            letter = self._write(uow, draft)
        self._on_record = (draft, letter)
        if draft.kind is LetterKind.EXTENSION:
            # The reason is on record with the extension: it is said once.
            self._form.reason.setReadOnly(True)
        self.written.emit(letter.id)
        return letter

    def _write(self, uow: UnitOfWork, draft: LetterDraft) -> WrittenLetter:
        waits = draft.kind is LetterKind.EXTENSION and read_request(uow, self._request_id).may_be_extended
        if waits:
            return extend_with_letter(uow, self._request_id, draft.reason, draft)
        return write_letter(uow, self._request_id, draft)

    def _on_preview(self) -> None:
        self._form.settle()
        draft = self._draft()
        try:
            with self._workspace.reading() as uow:
                content = preview_letter(uow, self._request_id, draft)
        except UserError as error:
            show_error(self, error)
            return
        open_pdf_preview(self, draft.title, content, letter_file_name(self._request_id, draft.kind))

    def _on_save(self) -> None:
        self._form.settle()
        name = letter_file_name(self._request_id, self._draft().kind)
        ask_and_save(self, self.tr("Enregistrer la lettre"), name, lambda: self._written().pdf, self._say_saved)

    def _say_saved(self, _path: object) -> None:
        self.announced.emit(self.tr("Lettre enregistrée. Une fois partie, marquez-la comme envoyée."), None)

    def _on_mail(self) -> None:
        try:
            letter = self._written()
            with self._workspace.reading() as uow:
                content = eml_draft(uow, self._draft(), letter)
        except UserError as error:
            show_error(self, error)
            return
        self._means = DeliveryMeans.EMAIL
        name = letter.file_name.removesuffix(".pdf") + ".eml"
        if open_elsewhere(self, self._workspace, name, content):
            said = self.tr("Le brouillon est prêt dans votre messagerie\u00a0: relisez-le, puis envoyez-le.")
            self.announced.emit(said, None)

    def _on_sent(self) -> None:
        try:
            letter = self._written()
        except UserError as error:
            show_error(self, error)
            return
        dialog = LetterSentDialog(self._workspace, letter.id, self, means=self._means)
        dialog.announced.connect(self.announced)
        dialog.accepted.connect(self.accept)
        dialog.open()

    def _on_keep(self) -> None:
        draft = self._draft()
        template = unfill(draft.filled, draft.body)
        dialog = LetterTemplateDialog(self._workspace, draft.template, template, draft.language, self)
        dialog.forbid((draft.facts.person, draft.addressee, draft.email))
        dialog.announced.connect(self.announced)
        dialog.accepted.connect(lambda: self._show_templates(draft))
        dialog.open()

    def _on_restore(self) -> None:
        draft = self._draft()
        with self._workspace.unit_of_work() as uow:
            restore_template(uow, draft.template, draft.language)
        self._show(self._made())
        self.announced.emit(self.tr("Le modèle d'origine est de retour."), None)


def open_letter(
    parent: QWidget, workspace: UnlockedWorkspace, request_id: int, kind: LetterKind | None = None
) -> LetterDialog:
    """Write a letter about a request, ``kind`` first where it makes sense; RequestUnknown, PermissionDenied."""
    dialog = LetterDialog(workspace, request_id, kind, parent)
    dialog.open()
    return dialog
