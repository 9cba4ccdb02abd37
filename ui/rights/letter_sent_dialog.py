"""Note how and when a letter left, and close the request where it was the answer."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.errors import UserError
from app.rights.kinds import DeliveryMeans
from app.rights.sent_letters import close_by_letter, is_closing, note_letter_sent
from app.workspace import UnlockedWorkspace
from resources import wording
from ui.kit.errors import show_error
from ui.kit.forms import choice, chosen_date, date_field, form_layout
from ui.kit.labels import button, label
from ui.kit.theme import SPACE_L, SPACE_M


class LetterSentDialog(QDialog):
    """Asks how and when; closing is proposed and may be left for later.

    Signals:
        announced(str, object): it was noted; the sentence says what.
    """

    announced = Signal(str, object)
    help_page = "requests#answer"

    def __init__(
        self,
        workspace: UnlockedWorkspace,
        letter_id: int,
        parent: QWidget | None = None,
        *,
        means: DeliveryMeans = DeliveryMeans.POST,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._letter_id = workspace, letter_id
        self.setObjectName("letterSentDialog")
        self.setWindowTitle(self.tr("La lettre est partie"))
        self.setMinimumWidth(460)
        names = {one.value: wording(f"rights.delivery_means.{one}") for one in DeliveryMeans}
        self._means = choice(self.tr("Comment"), names, means.value)
        self._means.setObjectName("sentMeans")
        self._day = date_field(self.tr("Le"), last=workspace.clock.today())
        self._day.setObjectName("sentDay")
        self._close = QCheckBox(self.tr("&Clore la demande\u00a0: cette lettre y répond"))
        self._close.setObjectName("sentClose")
        with workspace.reading() as uow:
            closes = is_closing(uow, letter_id)
        self._close.setVisible(closes)
        self._close.setChecked(closes)
        self._build()

    def _build(self) -> None:
        form = form_layout()
        for text, field in ((self.tr("Co&mment"), self._means), (self.tr("&Le"), self._day)):
            named = QLabel(text)
            named.setBuddy(field)
            form.addRow(named, field)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(button(self.tr("&Abandonner"), self.reject))
        buttons.addWidget(button(self.tr("&Noter l'envoi"), self._on_save, role="primary", name="saveSent"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_M)
        layout.addWidget(label(self.tr("Aparté n'envoie rien lui-même\u00a0: notez ce que vous avez fait.")))
        layout.addLayout(form)
        layout.addWidget(self._close)
        layout.addLayout(buttons)

    def _on_save(self) -> None:
        closes = self._close.isVisible() and self._close.isChecked()
        try:
            with self._workspace.unit_of_work() as uow:
                means = DeliveryMeans(self._means.currentData())
                note_letter_sent(uow, self._letter_id, means, chosen_date(self._day))
                if closes:
                    close_by_letter(uow, self._letter_id)
        except UserError as error:
            show_error(self, error)
            return
        said = self.tr("Envoi noté, demande close.") if closes else self.tr("Envoi noté.")
        self.announced.emit(said, None)
        self.accept()


def open_letter_sent(parent: QWidget, workspace: UnlockedWorkspace, letter_id: int) -> LetterSentDialog:
    """Ask how and when a letter on record left."""
    dialog = LetterSentDialog(workspace, letter_id, parent)
    dialog.open()
    return dialog
