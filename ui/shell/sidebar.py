"""The sidebar: at most eight places with icon and word, which may be folded to icons."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.kit.icons import dress
from ui.kit.labels import PressedByEnter, one_of_several
from ui.kit.theme import SPACE_S, SPACE_XS, after_change, points
from ui.shell.places import PlaceEntry

_WIDE, _ICON, _BESIDE_ICON = 200, 20, 40
# Large text would leave too little to the place itself.
_LARGEST_SHARE = 4


class Sidebar(QFrame):
    """Where one may go.

    Signals:
        chosen(str): the place of that id was asked for.
    """

    chosen = Signal(str)

    def __init__(self, top: Sequence[PlaceEntry], bottom: Sequence[PlaceEntry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self._entries = {entry.id: entry for entry in (*top, *bottom)}
        self._buttons: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        self._folded, self._is_folded_by_hand = False, False
        self._here = ""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_S, SPACE_S, SPACE_S, SPACE_S)
        layout.setSpacing(SPACE_XS)
        self._brand = QLabel("Aparté")
        self._brand.setObjectName("brand")
        layout.addWidget(self._brand)
        for place, entry in enumerate(top, 1):
            layout.addWidget(self._button(entry, f"Ctrl+{place}"))
        layout.addStretch(1)
        for entry in bottom:
            layout.addWidget(self._button(entry, ""))
        self._fold = PressedByEnter()
        self._fold.setObjectName("foldSidebar")
        self._fold.setSizePolicy(self._brand.sizePolicy())
        self._fold.clicked.connect(self._on_fold)
        layout.addWidget(self._fold)
        self._dress()
        after_change(self._dress)

    def mark(self, place_id: str) -> None:
        """Show which place one is in."""
        self._here = place_id
        self._buttons[place_id].setChecked(True)

    def fit(self, window_width: int) -> None:
        """Fold where the words would take more than a quarter of the window, unless the person chose otherwise."""
        folds = self._wide() * _LARGEST_SHARE > window_width
        if not self._is_folded_by_hand and folds is not self._folded:
            self._folded = folds
            self._dress()

    def _button(self, entry: PlaceEntry, shortcut: str) -> QPushButton:
        # A push button, for one of several tool buttons is a box to tick to whoever hears it.
        button = PressedByEnter()
        button.setObjectName(f"place_{entry.id}")
        one_of_several(button)
        button.setAccessibleName(entry.title)
        button.setToolTip(f"{entry.title} ({shortcut})" if shortcut else entry.title)
        if shortcut:
            button.setShortcut(shortcut)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(lambda _checked: self.chosen.emit(entry.id))
        button.toggled.connect(lambda is_chosen: self._on_toggled(entry.id) if is_chosen else None)
        self._group.addButton(button)
        self._buttons[entry.id] = button
        return button

    def _on_toggled(self, place_id: str) -> None:
        """Enter the place that a screen reader chose: it does so without the click that otherwise follows."""
        QTimer.singleShot(0, self, lambda: self.chosen.emit(place_id) if self._is_elsewhere(place_id) else None)

    def _is_elsewhere(self, place_id: str) -> bool:
        return self._buttons[place_id].isChecked() and place_id != self._here

    def _on_fold(self) -> None:
        self._folded, self._is_folded_by_hand = not self._folded, True
        self._dress()

    def _wide(self) -> int:
        return round(_WIDE * points(100) / 100)

    def _dress(self) -> None:
        width = points(_ICON) + _BESIDE_ICON if self._folded else self._wide()
        self.setFixedWidth(width)
        self._brand.setText("A" if self._folded else "Aparté")
        for place_id, button in self._buttons.items():
            # A new text takes the keys away.
            keys = button.shortcut()
            button.setText("" if self._folded else self._entries[place_id].title)
            button.setShortcut(keys)
            dress(button, self._entries[place_id].symbol, size=_ICON)
            button.setFixedWidth(width - 2 * SPACE_S)
        self._fold.setText("" if self._folded else self.tr("Replier"))
        self._fold.setAccessibleName(self.tr("Replier ou déplier la barre"))
        dress(self._fold, "panel-left", "muted")
        self._fold.setFixedWidth(width - 2 * SPACE_S)
