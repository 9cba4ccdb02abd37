"""What to change of the contacts chosen, and to what."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QCompleter, QLabel, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from app.contacts.bulk_change import BulkChange, kinds_open_to
from app.contacts.bulk_rules import BulkKind
from app.contacts.filter_options import filter_options
from app.contacts.narrowing import FilterField
from app.values import fold
from app.workspace import UnlockedWorkspace
from ui.kit.forms import choice, form_layout, name_choice
from ui.kit.labels import label
from ui.kit.theme import SPACE_M

_FIELDS = {
    BulkKind.TAG: FilterField.TAG,
    BulkKind.UNTAG: FilterField.TAG,
    BulkKind.JOIN: FilterField.LIST,
    BulkKind.LEAVE: FilterField.LIST,
    BulkKind.OWNER: FilterField.OWNER,
    BulkKind.CATEGORY: FilterField.CATEGORY,
}
_LONGEST = 60


class BulkChoice(QWidget):
    """Two lists: the change, and its value; a tag may be a new word.

    Signals:
        changed(): something else was chosen.
    """

    changed = Signal()

    def __init__(self, workspace: UnlockedWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        kinds = kinds_open_to(workspace.account)
        self.kind = choice(self.tr("Changement"), {kind.value: kind.label for kind in kinds})
        self.kind.setObjectName("bulkKind")
        self.target = QComboBox()
        self.target.setObjectName("bulkTarget")
        for box in (self.kind, self.target):
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._target_label = QLabel()
        self._target_label.setBuddy(self.target)
        self._about = label("", "muted")
        self._about.setObjectName("bulkAbout")
        form = form_layout()
        form.addRow(self.tr("&Changement"), self.kind)
        form.addRow(self._target_label, self.target)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        column.addLayout(form)
        column.addWidget(self._about)
        column.addStretch(1)
        self.kind.currentIndexChanged.connect(self._on_kind)
        self.target.currentTextChanged.connect(lambda _text: self.changed.emit())
        self._on_kind()

    @property
    def is_complete(self) -> bool:
        """Say whether a value is chosen, or a word typed."""
        return bool(self.target.currentText().strip())

    def change(self) -> BulkChange:
        """Return what is chosen; a word that no tag has yet has no id."""
        kind, typed = BulkKind(self.kind.currentData()), self.target.currentText().strip()
        place = self.target.currentIndex()
        if kind is BulkKind.TAG:
            same = (at for at in range(self.target.count()) if fold(self.target.itemText(at)) == fold(typed))
            place = next(same, -1)
        if place < 0:
            return BulkChange(kind, "", typed)
        return BulkChange(kind, self.target.itemData(place), self.target.itemText(place))

    def _on_kind(self) -> None:
        kind = BulkKind(self.kind.currentData())
        self.target.clear()
        for option in filter_options(self._workspace, _FIELDS[kind]):
            self.target.addItem(option.label, option.value)
        is_typed = kind is BulkKind.TAG
        self.target.setEditable(False)
        if is_typed:
            self._let_type()
        name, about = self._words(kind)
        self._target_label.setText(name)
        name_choice(self.target, name.replace("&", ""))
        self._about.setText(about if self.target.count() or is_typed else self.tr("Rien à choisir pour l'instant."))
        self.changed.emit()

    def _let_type(self) -> None:
        """A tag is chosen among those there are, or typed."""
        field = QLineEdit()
        field.setPlaceholderText(self.tr("Choisir, ou taper un mot nouveau"))
        field.setMaxLength(_LONGEST)
        self.target.setLineEdit(field)
        self.target.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.target.setCurrentIndex(-1)
        completer = QCompleter(self.target.model(), field)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.target.setCompleter(completer)

    def _words(self, kind: BulkKind) -> tuple[str, str]:
        lists = self.tr(
            "N'entrent que ceux que la finalité de la liste permet de joindre par un moyen au moins. Être inscrit ne "
            "suffit pas\u00a0: chaque envoi vérifie encore."
        )
        leaving = self.tr(
            "Quitter une liste compte comme un refus\u00a0: cela ne s'annule pas, et ne se défait qu'une personne à la fois."
        )
        term = self.tr(
            "La catégorie décide de la durée de conservation\u00a0: Aparté compte d'abord qui arriverait à échéance."
        )
        return {
            BulkKind.TAG: (self.tr("É&tiquette"), self.tr("Une étiquette est relue comme une note : rien d'intime.")),
            BulkKind.UNTAG: (self.tr("É&tiquette"), ""),
            BulkKind.JOIN: (self.tr("&Liste"), lists),
            BulkKind.LEAVE: (self.tr("&Liste"), leaving),
            BulkKind.OWNER: (self.tr("&Suivi par"), ""),
            BulkKind.CATEGORY: (self.tr("Ca&tégorie"), term),
        }[kind]
