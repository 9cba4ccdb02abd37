"""Freeze a record at its person's request, and thaw it once they have been told."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.errors import UserError
from app.formats import format_instant
from app.rights.kinds import LetterKind, RestrictionGround
from app.rights.restriction import lift_restriction, restrict, restriction_in_force
from app.workspace import UnlockedWorkspace
from resources import wording
from ui.kit.errors import show_error
from ui.kit.form_dialog import FormDialog
from ui.kit.forms import choice
from ui.kit.labels import button, card, label
from ui.kit.theme import SPACE_L, SPACE_M
from ui.rights.letter_dialog import open_letter

_WIDTH = 660


class RestrictDialog(FormDialog):
    """Asks which of the four cases it is."""

    help_page = "requests#answer"

    def __init__(self, workspace: UnlockedWorkspace, request_id: int, parent: QWidget | None = None) -> None:
        super().__init__(workspace, "", parent)
        self.setObjectName("restrictDialog")
        self.setWindowTitle(self.tr("Limiter le traitement"))
        text = self.tr(
            "La fiche sera seulement conservée\u00a0: hors des listes, des envois et des recherches, visible des seules "
            "personnes qui répondent aux demandes. Elle le restera jusqu'à ce que vous leviez la limitation."
        )
        self.explain(text)
        self._ground = choice(
            self.tr("Pourquoi"), {one.value: wording(f"rights.restriction_ground.{one}") for one in RestrictionGround}
        )
        self._ground.setObjectName("restrictionGround")
        self._ground.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumWidth(_WIDTH)
        self.form.addRow(self.tr("&Pourquoi"), self._ground)
        self.set_act(
            self.tr("&Limiter maintenant"),
            lambda uow: restrict(uow, request_id, RestrictionGround(self._ground.currentData())),
            lambda: self.tr("Traitement limité. Il reste à répondre à la personne."),
            "saveRestriction",
        )


class LiftDialog(QDialog):
    """Says why and since when a record is frozen; lifts it once the letter has gone.

    Signals:
        announced(str, object): the restriction is lifted.
    """

    announced = Signal(str, object)
    help_page = "requests#answer"

    def __init__(self, workspace: UnlockedWorkspace, contact_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("liftDialog")
        self.setWindowTitle(self.tr("Lever la limitation"))
        self.setMinimumWidth(520)
        self._workspace, self._contact_id = workspace, contact_id
        self._state, self._todo = label(""), label("", "warn")
        self._letter = button(self.tr("&Écrire la lettre…"), self._on_letter, name="writeLiftingLetter")
        self._lift = button(self.tr("&Lever la limitation"), self._on_lift, role="primary", name="liftRestriction")
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(button(self.tr("&Fermer"), self.reject))
        buttons.addWidget(self._letter)
        buttons.addWidget(self._lift)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_M)
        layout.addWidget(card(self._state))
        layout.addWidget(self._todo)
        layout.addLayout(buttons)
        self.refresh()

    def refresh(self) -> None:
        """Read the state again, after the letter was written or sent."""
        with self._workspace.reading() as uow:
            found = restriction_in_force(uow, self._contact_id)
        self._found = found
        self._letter.setVisible(found is not None and not found.is_lifting_told)
        self._lift.setEnabled(found is not None and found.is_lifting_told)
        self._todo.setVisible(found is not None and not found.is_lifting_told)
        if found is None:
            self._state.setText(self.tr("Le traitement de ces données n'est pas limité."))
            return
        self._state.setText(
            self.tr("Limité depuis le {instant}, demande n°\u00a0{number}\u00a0: {ground}.").format(
                instant=format_instant(found.set_at),
                number=found.request_id,
                ground=wording(f"rights.restriction_ground.{found.ground}"),
            )
        )
        self._todo.setText(
            self.tr(
                "La personne doit l'apprendre avant\u00a0: écrivez la lettre, envoyez-la, et notez-la comme envoyée. "
                "La limitation pourra alors être levée."
            )
        )

    def _on_letter(self) -> None:
        if self._found is not None:
            letter = open_letter(self, self._workspace, self._found.request_id, LetterKind.RESTRICTION_LIFTED)
            letter.finished.connect(lambda _result: self.refresh())

    def _on_lift(self) -> None:
        try:
            with self._workspace.unit_of_work() as uow:
                lift_restriction(uow, self._contact_id)
        except UserError as error:
            show_error(self, error)
            return
        self.announced.emit(self.tr("Limitation levée\u00a0: la fiche sert de nouveau."), None)
        self.accept()


def open_restriction(parent: QWidget, workspace: UnlockedWorkspace, contact_id: int) -> LiftDialog:
    """Open what is known of a contact's restriction, and lift it."""
    dialog = LiftDialog(workspace, contact_id, parent)
    dialog.open()
    return dialog
