"""Whom one may call today, and whose telephone consent ends soon."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from app.clock import BUSINESS_ZONE
from app.consent.kinds import Channel
from app.consent.purposes import read_purposes
from app.consent.subscriptions import read_lists
from app.formats import format_count, format_date
from app.messaging.call_list import CallLine, CallList, EndingConsent, build_call_list, ending_consents
from app.workspace import UnlockedWorkspace
from resources import wording
from ui.consent.receipt_dialog import open_proof
from ui.kit.counted import counted
from ui.kit.flow_layout import FlowLayout
from ui.kit.forms import choice
from ui.kit.labels import button, card, label
from ui.kit.latest import Latest
from ui.kit.tables import table_view
from ui.kit.tasks import Progress
from ui.kit.theme import SPACE_M, SPACE_S
from ui.kit.window_table import WindowTable
from ui.messaging.call_dialog import CallDialog


class CallLinesModel(WindowTable[CallLine]):
    """People who may be called now, the least tried first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: tuple[CallLine, ...] = ()

    def titles(self) -> tuple[str, ...]:
        """The titles of the columns."""
        return (
            self.tr("Nom"),
            self.tr("Téléphone"),
            self.tr("Heure chez elle"),
            self.tr("Tentatives"),
            self.tr("Pourquoi"),
        )

    def cells(self, row: CallLine) -> tuple[str, ...]:
        """The texts of a person."""
        why = wording(f"messaging.reason.{row.reason.name.lower()}")
        return row.name, row.number.national, f"{row.local_time:%H:%M}", f"{row.attempts}/4", why

    def read_window(self, offset: int) -> list[CallLine]:
        """Hand out the lines decided on last: all at once."""
        return [] if offset else list(self.lines)


class EndingModel(WindowTable[EndingConsent]):
    """Telephone consents that end within thirty days."""

    def __init__(self, workspace: UnlockedWorkspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace

    def titles(self) -> tuple[str, ...]:
        """The titles of the columns."""
        return self.tr("Nom"), self.tr("Finalité"), self.tr("Dernier jour pour appeler")

    def cells(self, row: EndingConsent) -> tuple[str, ...]:
        """The texts of a consent; on the day it ends, calls are over."""
        return row.name, row.purpose, format_date(row.valid_until.fromordinal(row.valid_until.toordinal() - 1))

    def read_window(self, offset: int) -> list[EndingConsent]:
        """Read them, which are few: all at once."""
        if offset:
            return []
        with self._workspace.reading() as uow:
            return list(ending_consents(uow))


class CallListView(QWidget):
    """Shown among lists and mailings.

    Signals:
        announced(str, object): a call was noted, or someone is not to be called again.
        decided(): who may be called now is on the screen.
    """

    announced = Signal(str, object)
    decided = Signal()
    help_page = "lists#calls"

    def __init__(self, workspace: UnlockedWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._deciding = Latest(self)
        self.model, self.ending = CallLinesModel(self), EndingModel(workspace, self)
        self._build()

    def refresh(self) -> None:
        """Read purposes and lists, decide again beside the window for the chosen ones."""
        with self._workspace.reading() as uow:
            purposes = [one for one in read_purposes(uow) if Channel.PHONE in one.channels]
            lists = read_lists(uow)
        _refill(self._purpose, {str(one.id): one.name for one in purposes})
        everyone = {"": self.tr("toutes les personnes qui ont répondu par téléphone")}
        _refill(self._list, everyone | {str(one.id): one.name for one in lists})
        self._decide()
        self.ending.reload()
        self._ending_card.setVisible(bool(self.ending.rowCount()))

    def call(self, contact_id: int) -> CallDialog:
        """Open the call screen, then come back to the list."""
        dialog = CallDialog(self._workspace, contact_id, self, purpose_id=int(self._purpose.currentData()))
        dialog.announced.connect(self._on_noted)
        dialog.open()
        return dialog

    def _build(self) -> None:
        self._purpose = choice(self.tr("Objet des appels"), {})
        self._purpose.setObjectName("callListPurpose")
        self._list = choice(self.tr("Liste"), {})
        for box in (self._purpose, self._list):
            box.activated.connect(lambda _index: self._on_chosen())
        self.view = table_view(self.model, self.tr("Personnes que l'on peut appeler maintenant"), stretch=4)
        self.view.setObjectName("callList")
        self.view.activated.connect(lambda index: self.call(self.model.line(index.row()).contact_id))
        self._figure, self._why = label("", "heading"), label("", "muted")
        self._why.setObjectName("callListReasons")
        self._call = button(self.tr("A&ppeler…"), self._on_call, role="primary", name="callNext", symbol="phone")
        ending = table_view(self.ending, self.tr("Accords téléphoniques qui se terminent"), stretch=1)
        ending.setObjectName("endingConsents")
        self._ending_view = ending
        proof = button(self.tr("&Preuve en PDF…"), self._on_proof, name="endingProof", symbol="file-text")
        self._ending_card = card(
            label(self.tr("Accords téléphoniques qui se terminent d'ici 30 jours"), "heading"),
            label(
                self.tr("Rien ne se renouvelle tout seul. Redemandez l'accord lors d'une visite ou par un formulaire."),
                "muted",
            ),
            ending,
            proof,
        )
        row = FlowLayout(spacing=SPACE_S)
        row.addWidget(label(self.tr("Appeler pour"), wrap=False))
        row.addWidget(self._purpose)
        row.addWidget(label(self.tr("parmi"), wrap=False))
        row.addWidget(self._list)
        row.push_right()
        row.addWidget(self._call)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, SPACE_M, 0, 0)
        layout.setSpacing(SPACE_M)
        layout.addLayout(row)
        layout.addWidget(self._figure)
        layout.addWidget(self.view, 2)
        layout.addWidget(self._why)
        layout.addWidget(self._ending_card, 1)
        layout.addStretch(0)

    def _decide(self) -> None:
        purpose, chosen = self._purpose.currentData(), self._list.currentData()
        if not purpose:
            return

        def decide(_progress: Progress) -> CallList:
            with self._workspace.reading() as uow:
                return build_call_list(uow, int(purpose), int(chosen) if chosen else None)

        self._deciding.ask(decide, self._show)

    def _on_chosen(self) -> None:
        """Nobody of another purpose may be called for this one meanwhile."""
        self._call.setEnabled(False)
        self.model.lines = ()
        self.model.reload()
        self._decide()

    def _show(self, found: CallList) -> None:
        self.model.lines = found.lines
        self.model.reload()
        here = f"{self._workspace.clock.now().astimezone(BUSINESS_ZONE):%H:%M}"
        sentence = (
            counted(
                len(found.lines),
                self.tr("À {time}, {count} personne peut être appelée."),
                self.tr("À {time}, {count} personnes peuvent être appelées."),
                time=here,
            )
            if found.lines
            else self.tr("À {time}, personne ne peut être appelé.").format(time=here)
        )
        self._figure.setText(sentence)
        self._why.setText(self._reasons(found))
        self._call.setEnabled(bool(found.lines))
        self.view.setVisible(bool(found.lines))
        if found.lines:
            self.view.selectRow(0)
        self.decided.emit()

    def _reasons(self, found: CallList) -> str:
        later = [f"{format_count(count)} · {obstacle.sentence}" for obstacle, count in found.later.items()]
        never = [
            f"{format_count(count)} · {wording(f'messaging.reason.{reason.name.lower()}')}"
            for reason, count in sorted(found.excluded.items(), key=lambda pair: -pair[1])
        ]
        lines = []
        if later:
            lines += [self.tr("Pas maintenant\u00a0:"), *later]
        if never:
            lines += [self.tr("Écartées, avec la raison\u00a0:"), *never]
        return "\n".join(lines)

    def _on_call(self) -> None:
        row = self.view.currentIndex().row()
        if 0 <= row < self.model.rowCount():
            self.call(self.model.line(row).contact_id)

    def _on_noted(self, said: str, undo: object) -> None:
        self.refresh()
        self.announced.emit(said, undo)

    def _on_proof(self) -> None:
        row = max(0, self._ending_view.currentIndex().row())
        if row < self.ending.rowCount():
            open_proof(self, self._workspace, self.ending.line(row).event_id).announced.connect(self.announced)


def _refill(box: QComboBox, options: dict[str, str]) -> None:
    """Replace the options and keep the choice where it still exists."""
    held = box.currentData()
    box.clear()
    for value, text in options.items():
        box.addItem(text, value)
    box.setCurrentIndex(max(0, box.findData(held)))
