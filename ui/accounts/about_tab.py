"""What the program is, where the data lie, and who wrote what it is made of."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSortFilterProxyModel, Qt, qVersion
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QPlainTextEdit, QSplitter, QVBoxLayout, QWidget

from app.about import About, Licence, read_about, third_party_licences
from app.workspace import UnlockedWorkspace
from ui.kit.forms import clearable, form_layout, stand_for
from ui.kit.labels import button, card, label
from ui.kit.tables import table_view
from ui.kit.theme import SPACE_L, SPACE_M
from ui.kit.window_table import WindowTable
from ui.releases.news_dialog import NewsDialog
from ui.releases.update_dialog import UpdateDialog


class AboutTab(QWidget):
    """Everything in it is read from this computer: nothing is asked of a network."""

    help_page = "settings#about"

    def __init__(self, workspace: UnlockedWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        about = read_about(workspace)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        column.setSpacing(SPACE_M)
        column.addWidget(self._program_card(about))
        column.addWidget(label(self.tr("Licences des composants"), "heading"))
        column.addLayout(self._search())
        column.addWidget(self._licences(), 1)
        self._table.selectRow(0)

    def _program_card(self, about: About) -> QWidget:
        promise = self.tr(
            "Aparté ne se connecte jamais à Internet\u00a0: ni compte en ligne, ni statistique, ni mise à jour cachée. Vos données "
            "restent chiffrées dans un dossier de cet ordinateur."
        )
        versions = self.tr("Format du fichier {schema} · Python {python} · Qt {qt}").format(
            schema=about.schema, python=about.python, qt=qVersion()
        )
        self._folder = QLineEdit(str(about.folder))
        self._folder.setReadOnly(True)
        self._folder.setObjectName("dataFolder")
        self._folder.setAccessibleName(self.tr("Dossier des données"))
        self._folder.setCursorPosition(0)
        copy = button(self.tr("Co&pier"), self._on_copy, name="copyFolder")
        copy.setAccessibleName(self.tr("Copier l'emplacement du dossier"))
        both, holder = QWidget(), QWidget()
        stand_for(both, self._folder)
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_M)
        row.addWidget(self._folder, 1)
        row.addWidget(copy)
        form = form_layout(holder)
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(self.tr("&Dossier des données"), both)
        return card(
            label(self.tr("Aparté {version}").format(version=about.version), "heading"),
            label(promise),
            label(versions, "muted"),
            holder,
            self._versions_row(),
        )

    def _versions_row(self) -> QWidget:
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_M)
        row.addWidget(button(self.tr("&Nouveautés"), lambda: NewsDialog(self).open(), name="showNews"))
        update = button(
            self.tr("&Vérifier un fichier de mise à jour…"), lambda: UpdateDialog(self).open(), name="checkUpdate"
        )
        row.addWidget(update)
        row.addStretch(1)
        return both

    def _search(self) -> QHBoxLayout:
        self._field = QLineEdit()
        self._field.setObjectName("licenceSearch")
        clearable(self._field)
        self._field.setAccessibleName(self.tr("Chercher un composant ou une licence"))
        self._field.setPlaceholderText(self.tr("Un nom, une licence…"))
        wanted = label(self.tr("C&hercher"))
        wanted.setTextFormat(Qt.TextFormat.AutoText)
        wanted.setBuddy(self._field)
        row = QHBoxLayout()
        row.setSpacing(SPACE_M)
        row.addWidget(wanted)
        row.addWidget(self._field, 1)
        return row

    def _licences(self) -> QWidget:
        self._model = LicencesModel(self)
        self._model.reload()
        self._found = QSortFilterProxyModel(self)
        self._found.setSourceModel(self._model)
        self._found.setFilterKeyColumn(-1)
        self._found.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._field.textChanged.connect(self._on_typed)
        self._table = table_view(self._found, self.tr("Composants"))
        self._table.setObjectName("licenceTable")
        self._text = QPlainTextEdit()
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setObjectName("licenceText")
        self._text.setAccessibleName(self.tr("Texte de la licence"))
        self._table.selectionModel().currentRowChanged.connect(self._on_row)
        parts = QSplitter()
        parts.setChildrenCollapsible(False)
        parts.addWidget(self._table)
        parts.addWidget(self._text)
        parts.setSizes([1, 1])
        return parts

    def _on_typed(self, typed: str) -> None:
        self._found.setFilterFixedString(typed.strip())
        self._table.selectRow(0)
        if not self._found.rowCount():
            self._text.clear()

    def _on_row(self, current: QModelIndex) -> None:
        if current.isValid():
            part = self._model.line(self._found.mapToSource(current).row())
            self._text.setPlainText(f"{part.page}\n\n{part.text}")

    def _on_copy(self) -> None:
        QApplication.clipboard().setText(self._folder.text())
        self._folder.selectAll()
        self._folder.setFocus()


class LicencesModel(WindowTable[Licence]):
    """Every part that others wrote, by name."""

    def titles(self) -> tuple[str, ...]:
        """The titles of the columns."""
        return self.tr("Composant"), self.tr("Version"), self.tr("Licence")

    def cells(self, row: Licence) -> tuple[str, ...]:
        """The texts of a part."""
        return row.name, row.version, row.licence

    def read_window(self, offset: int) -> list[Licence]:
        """Read the parts, which are few: all at once."""
        return [] if offset else list(third_party_licences())
