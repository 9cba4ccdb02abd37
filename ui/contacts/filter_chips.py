"""What narrows the list, as chips: one per field, with its values and a cross; one more by « + Filtre »."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from app.contacts.filter_options import chip_label, filter_options, open_fields
from app.contacts.narrowing import FilterField, Narrowing
from app.workspace import UnlockedWorkspace
from resources import wording
from ui.contacts.value_picker import ValuePicker
from ui.kit.chip import Chip
from ui.kit.flow_layout import FlowLayout
from ui.kit.labels import button


class FilterChips(QWidget):
    """The chips in force; ``adding`` is the button that puts one more up, to be placed where it fits.

    Signals:
        narrowed(): the values changed.
    """

    narrowed = Signal()

    def __init__(self, workspace: UnlockedWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.narrowing = Narrowing()
        self._chips: dict[FilterField, Chip] = {}
        self._flow = FlowLayout(self)
        self.adding = button(self.tr("+ Fi&ltre"), name="addFilter")
        self.adding.setAccessibleName(self.tr("Ajouter un filtre"))
        self.adding.setMenu(self._make_menu())
        self.hide()

    def show_narrowing(self, narrowing: Narrowing) -> None:
        """Put up the chips of a narrowing, and say so."""
        self.narrowing = narrowing
        self._dress()
        self.narrowed.emit()

    def pick(self, field: FilterField) -> None:
        """Open the values of a field."""
        title = wording(f"finding.filter_field.{field.value}")
        options = filter_options(self._workspace, field)
        picker = ValuePicker(title, options, self.narrowing.of(field), self)
        picker.picked.connect(lambda values: self.show_narrowing(self.narrowing.with_values(field, values)))
        picker.finished.connect(lambda _result: self._focus_after(field))
        picker.move(self.adding.mapToGlobal(QPoint(0, self.adding.height())))
        picker.show()

    def _make_menu(self) -> QMenu:
        menu = QMenu(self.adding)
        consents = QMenu(self.tr("A&ccord (consentement)"), menu)
        for field in open_fields(self._workspace):
            under = menu if field.channel is None else consents
            act = under.addAction(f"{wording(f'finding.filter_field.{field.value}')}…", partial(self.pick, field))
            act.setObjectName(f"filter_{field.value}")
        if consents.actions():
            menu.addMenu(consents)
        return menu

    def _dress(self) -> None:
        if self.isAncestorOf(QApplication.focusWidget() or self.adding):
            # A chip that vanishes would hand the focus to the list, which would open somebody.
            self.adding.setFocus()
        for chip in self._chips.values():
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips.clear()
        for field, _ in self.narrowing.chosen:
            chip = Chip(
                field.value,
                chip_label(self._workspace, self.narrowing, field),
                use=self.tr("Entrée pour changer, Suppr pour retirer ce filtre"),
                removal=self.tr("Retirer le filtre"),
                parent=self,
            )
            chip.pressed.connect(partial(self.pick, field))
            chip.removal_asked.connect(partial(self._on_removal, field))
            self._flow.addWidget(chip)
            self._chips[field] = chip
            chip.show()
        self.setVisible(bool(self._chips))
        self.updateGeometry()

    def _on_removal(self, field: FilterField) -> None:
        self.show_narrowing(self.narrowing.with_values(field, ()))
        self._focus_after(field)

    def _focus_after(self, field: FilterField) -> None:
        chip = self._chips.get(field)
        (chip.words if chip is not None else self.adding).setFocus()
