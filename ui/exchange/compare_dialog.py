"""One known contact after the other, what its page says beside what the file gives: keep or take, field by field."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QDialog, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.exchange.compare_row import Choice, FieldDifference
from app.exchange.matching import ClassifiedRow
from app.exchange.update_contact import read_differences
from app.formats import format_count
from app.workspace import UnlockedWorkspace
from ui.kit.forms import choice
from ui.kit.labels import button, label
from ui.kit.sizes import fit
from ui.kit.theme import SPACE_L, SPACE_M


class CompareDialog(QDialog):
    """Asks of each duplicate what its contact takes; every answer holds at once, for the import that is being prepared.

    Signals:
        answered(int, object): the fields that the row of that number gives to its contact.
    """

    answered = Signal(int, object)
    help_page = "import#known"

    def __init__(
        self,
        workspace: UnlockedWorkspace,
        rows: Sequence[ClassifiedRow],
        choices: dict[int, frozenset[str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("compareDialog")
        self.setWindowTitle(self.tr("Contacts déjà connus"))
        fit(self, 880, 480)
        self._workspace, self._rows, self._choices = workspace, rows, dict(choices)
        self._place = 0
        self._boxes: dict[str, QComboBox] = {}
        self._build()
        self._show(0)

    def _build(self) -> None:
        self._title = label("", "heading")
        self._title.setObjectName("compareTitle")
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        keep = button(self.tr("Tout &garder"), lambda: self._take_all(takes=False), name="keepAll")
        take = button(self.tr("&Tout reprendre du fichier"), lambda: self._take_all(takes=True), name="takeAll")
        self._before = button(self.tr("&Précédent"), lambda: self._show(self._place - 1), name="previousDuplicate")
        self._after = button(
            self.tr("&Suivant"), lambda: self._show(self._place + 1), role="primary", name="nextDuplicate"
        )
        close = button(self.tr("&Fermer"), self.accept, name="closeCompare")
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self._on_next)
        row = QHBoxLayout()
        for widget in (keep, take):
            row.addWidget(widget)
        row.addStretch(1)
        for widget in (self._before, self._after, close):
            row.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        column.setSpacing(SPACE_M)
        column.addWidget(self._title)
        column.addWidget(self._area, 1)
        column.addLayout(row)

    def _show(self, place: int) -> None:
        self._place = max(0, min(place, len(self._rows) - 1))
        row = self._rows[self._place]
        match, typed = row.match, row.typed
        if match is None or typed is None or match.contact_id is None:
            return
        self._title.setText(
            self.tr("{name}, ligne {row} du fichier ({place} sur {total})").format(
                name=match.name,
                row=format_count(row.number),
                place=format_count(self._place + 1),
                total=format_count(len(self._rows)),
            )
        )
        with self._workspace.reading() as uow:
            differences = read_differences(uow, match.contact_id, typed)
        self._area.setWidget(self._table(differences, self._choices.get(row.number, frozenset())))
        self._before.setEnabled(self._place > 0)
        self._after.setEnabled(self._place < len(self._rows) - 1)
        first = next(iter(self._boxes.values()), None)
        if first is not None:
            first.setFocus()

    def _table(self, differences: Sequence[FieldDifference], taken: frozenset[str]) -> QWidget:
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setHorizontalSpacing(SPACE_L)
        grid.setVerticalSpacing(SPACE_M)
        self._boxes = {}
        heads = (self.tr("Champ"), self.tr("Sur la fiche"), self.tr("Dans le fichier"), self.tr("Décision"))
        for place, text in enumerate(heads if differences else ()):
            grid.addWidget(label(text, "muted", wrap=False), 0, place)
        for number, one in enumerate(differences, 1):
            box = choice(
                self.tr("{field}\u00a0: {held} ou {given}").format(
                    field=one.label, held=one.held or "—", given=one.given
                ),
                {option.value: option.label for option in one.choices},
                (one.choices[1] if one.field in taken else Choice.KEEP).value,
            )
            box.setObjectName(f"choice_{one.field}")
            box.currentIndexChanged.connect(self._on_chosen)
            self._boxes[one.field] = box
            for place, text in enumerate((one.label, one.held or "—", one.given)):
                grid.addWidget(label(text), number, place)
            grid.addWidget(box, number, 3)
        if not differences:
            grid.addWidget(label(self.tr("Le fichier ne dit rien de plus que la fiche."), "muted"), 0, 0)
        for place, share in enumerate((1, 3, 3, 1)):
            grid.setColumnStretch(place, share)
        grid.setRowStretch(len(differences) + 1, 1)
        return inside

    def _take_all(self, *, takes: bool) -> None:
        for box in self._boxes.values():
            box.setCurrentIndex(int(takes))

    def _on_chosen(self) -> None:
        number = self._rows[self._place].number
        taken = frozenset(name for name, box in self._boxes.items() if box.currentData() != Choice.KEEP.value)
        self._choices[number] = taken
        self.answered.emit(number, taken)

    def _on_next(self) -> None:
        if self._after.isEnabled():
            self._show(self._place + 1)
        else:
            self.accept()
