"""To whom a contact's data were given, and who must be told of what a request changed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QHBoxLayout, QInputDialog, QLineEdit, QTableView, QWidget

from app.errors import UserError
from app.formats import format_date
from app.rights.kinds import LetterKind
from app.rights.recipients import (
    DisclosureDraft,
    RecipientLine,
    add_recipient,
    disclosures_of,
    note_impossible,
    note_told,
    recipients_of,
    record_disclosure,
)
from app.workspace import UnlockedWorkspace
from ui.kit.form_dialog import FormDialog
from ui.kit.forms import chosen_date, date_field
from ui.kit.labels import button, label
from ui.kit.sizes import fit
from ui.kit.tables import table_view
from ui.rights.letter_dialog import open_letter

_ID = Qt.ItemDataRole.UserRole
_SHOWN = 5


class RecipientsDialog(FormDialog):
    """Ticks off each recipient of a request: told today, or impossible and why."""

    help_page = "requests#answer"

    def __init__(self, workspace: UnlockedWorkspace, request_id: int, parent: QWidget | None = None) -> None:
        super().__init__(workspace, "", parent)
        self.setObjectName("recipientsDialog")
        self.setWindowTitle(self.tr("Destinataires à informer"))
        fit(self, 700, 480)
        self._request_id = request_id
        text = self.tr(
            "Ceux à qui ces données ont été transmises doivent apprendre la rectification, l'effacement ou la limitation."
        )
        self.explain(text)
        self._model = QStandardItemModel(self)
        titles = [self.tr("Destinataire"), self.tr("Comment le joindre"), self.tr("État")]
        self._model.setHorizontalHeaderLabels(titles)
        self.view: QTableView = table_view(self._model, self.tr("Destinataires"), stretch=0)
        self.view.setObjectName("recipientTable")
        self._empty = label(self.tr("Aucune transmission n'est inscrite pour cette personne."), "muted")
        self.column.addWidget(self._empty)
        self.column.addWidget(self.view, 1)
        self._name, self._means = QLineEdit(), QLineEdit()
        self._name.setObjectName("recipientName")
        self.form.addRow(self.tr("&Autre destinataire"), self._name)
        self.form.addRow(self.tr("Comm&ent le joindre"), self._means)
        acts = QHBoxLayout()
        acts.addWidget(button(self.tr("A&jouter"), self._on_add, name="addRecipient"))
        acts.addWidget(button(self.tr("É&crire au destinataire…"), self._on_write, name="writeRecipient"))
        acts.addStretch(1)
        acts.addWidget(button(self.tr("&Impossible de l'informer…"), self._on_impossible, name="impossibleRecipient"))
        acts.addWidget(button(self.tr("Informé aujourd'&hui"), self._on_told, role="primary", name="toldRecipient"))
        self.column.addLayout(acts)
        self.only_close()
        self._show()

    def _show(self) -> None:
        with self.workspace.reading() as uow:
            lines = recipients_of(uow, self._request_id)
        self._model.removeRows(0, self._model.rowCount())
        for line in lines:
            items = [QStandardItem(text) for text in (line.recipient, line.means, self._state(line))]
            for item in items:
                item.setEditable(False)
            items[0].setData(line.id, _ID)
            self._model.appendRow(items)
        self.view.setVisible(bool(lines))
        self._empty.setVisible(not lines)
        self.view.selectRow(0)

    def _state(self, line: RecipientLine) -> str:
        if line.told_on is not None:
            return self.tr("informé le {day}").format(day=format_date(line.told_on))
        return line.impossible_because or self.tr("à informer")

    def _chosen(self) -> int | None:
        row = self.view.currentIndex().row()
        return None if row < 0 else self._model.item(row).data(_ID)

    def _on_add(self) -> None:
        try:
            with self.workspace.unit_of_work() as uow:
                add_recipient(uow, self._request_id, self._name.text(), self._means.text())
        except UserError as error:
            self.say(error.sentence)
            return
        self.say("")
        self._name.clear()
        self._means.clear()
        self._changed(self.tr("Destinataire ajouté."))

    def _on_write(self) -> None:
        letter = open_letter(self, self.workspace, self._request_id, LetterKind.RECIPIENT_NOTICE)
        letter.finished.connect(lambda _result: self._show())

    def _on_told(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            with self.workspace.unit_of_work() as uow:
                note_told(uow, chosen, uow.clock.today())
            self._changed(self.tr("Destinataire informé."))

    def _on_impossible(self) -> None:
        chosen = self._chosen()
        if chosen is None:
            return
        dialog = QInputDialog(self)
        dialog.setObjectName("impossibleDialog")
        dialog.setWindowTitle(self.tr("Impossible de l'informer"))
        dialog.setLabelText(self.tr("Pourquoi est-ce impossible, ou hors de proportion\u00a0?"))
        dialog.setOkButtonText(self.tr("Noter"))
        dialog.setCancelButtonText(self.tr("Abandonner"))
        dialog.textValueSelected.connect(lambda reason: self._note_impossible(chosen, reason))
        dialog.open()

    def _note_impossible(self, recipient_id: int, reason: str) -> None:
        with self.workspace.unit_of_work() as uow:
            note_impossible(uow, recipient_id, reason)
        self._changed(self.tr("Raison notée."))

    def _changed(self, said: str) -> None:
        self._show()
        self.announced.emit(said, None)


class DisclosureDialog(FormDialog):
    """Notes that data of a contact were given to somebody outside."""

    help_page = "requests#answer"

    def __init__(self, workspace: UnlockedWorkspace, contact_id: int, parent: QWidget | None = None) -> None:
        super().__init__(workspace, "", parent)
        self.setObjectName("disclosureDialog")
        self.setWindowTitle(self.tr("Données transmises à un tiers"))
        with workspace.reading() as uow:
            known = disclosures_of(uow, contact_id)
        text = self.tr(
            "Un imprimeur, un transporteur, un confrère\u00a0: la personne peut demander à qui ses données sont allées, et ils "
            "doivent apprendre toute correction."
        )
        self.explain(text)
        told = self.tr("{day}\u00a0: {recipient} ({what})")
        lines = [
            told.format(day=format_date(one.disclosed_on), recipient=one.recipient, what=one.what or "—")
            for one in known[:_SHOWN]
        ]
        if lines:
            self.column.addWidget(label("\n".join([self.tr("Déjà inscrites\u00a0:"), *lines]), "muted"))
        self._recipient, self._means, self._what = QLineEdit(), QLineEdit(), QLineEdit()
        self._recipient.setObjectName("disclosureRecipient")
        self._day = date_field(self.tr("Transmises le"), last=workspace.clock.today())
        self.form.addRow(self.tr("À &qui"), self._recipient)
        self.form.addRow(self.tr("Comment le &joindre"), self._means)
        self.form.addRow(self.tr("Quelles &données"), self._what)
        self.form.addRow(self.tr("Transmises &le"), self._day)
        self.set_act(
            self.tr("&Enregistrer"),
            lambda uow: record_disclosure(uow, contact_id, self._draft()),
            lambda: self.tr("Transmission enregistrée."),
            "saveDisclosure",
        )

    def _draft(self) -> DisclosureDraft:
        return DisclosureDraft(self._recipient.text(), chosen_date(self._day), self._means.text(), self._what.text())


def open_disclosure(parent: QWidget, workspace: UnlockedWorkspace, contact_id: int) -> DisclosureDialog:
    """Open the dialog over a contact's page."""
    dialog = DisclosureDialog(workspace, contact_id, parent)
    dialog.open()
    return dialog
