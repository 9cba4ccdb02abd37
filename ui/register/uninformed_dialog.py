"""Those who were never told what becomes of their data, and the notice noted for them in one act (INF-04)."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QAbstractItemView, QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.consent.kinds import NoticeMeans
from app.errors import UserError
from app.formats import format_date
from app.register.never_informed import NeverInformed, count_never_informed, never_informed
from app.register.notice import give_notices
from app.workspace import UnlockedWorkspace
from resources import LANGUAGES, wording
from ui.kit.counted import counted
from ui.kit.empty import EmptyState
from ui.kit.errors import show_error
from ui.kit.forms import choice
from ui.kit.labels import button, label
from ui.kit.sizes import fit
from ui.kit.tables import table_view
from ui.kit.theme import SPACE_L, SPACE_M
from ui.kit.window_table import WINDOW, WindowTable


class NeverInformedModel(WindowTable[NeverInformed]):
    """People without a notice, the oldest of the book first."""

    def __init__(self, workspace: UnlockedWorkspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace

    def titles(self) -> tuple[str, ...]:
        """The titles of the columns."""
        return self.tr("Personne"), self.tr("Coordonnées"), self.tr("Origine"), self.tr("Collecté le")

    def cells(self, row: NeverInformed) -> tuple[str, ...]:
        """The texts of a person."""
        source = wording(f"contacts.source_kind.{row.source.value}")
        return row.name, row.detail, source, format_date(row.collected_on)

    def read_window(self, offset: int) -> list[NeverInformed]:
        """Read people from a place on."""
        with self._workspace.reading() as uow:
            return list(never_informed(uow, offset=offset, limit=WINDOW))


class UninformedDialog(QDialog):
    """A table of people, chosen with the usual keys, and how the notice reached them.

    Signals:
        announced(str, object): the notice was noted for some; there is no undo, what was given stays given.
    """

    announced = Signal(str, object)
    help_page = "compliance#notices"

    def __init__(self, workspace: UnlockedWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.setWindowTitle(self.tr("Personnes jamais informées"))
        fit(self, 820, 600)
        self.model = NeverInformedModel(workspace, self)
        self._build()
        self.refresh()

    def refresh(self) -> None:
        """Read those who remain."""
        self.model.reload()
        with self._workspace.reading() as uow:
            count = count_never_informed(uow)
        many = self.tr("{count} personnes sans mention d'information")
        self._head.setText(counted(count, self.tr("{count} personne sans mention d'information"), many))
        self._body.setCurrentIndex(0 if count else 1)
        self._how.setVisible(bool(count))
        self._on_selected()

    def _build(self) -> None:
        self._head = label("", "heading")
        self._head.setObjectName("uninformedCount")
        self.view = table_view(self.model, self.tr("Personnes jamais informées"), stretch=1)
        self.view.setObjectName("uninformedTable")
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.view.selectionModel().selectionChanged.connect(lambda *_: self._on_selected())
        self._body = QStackedWidget()
        self._body.addWidget(self.view)
        self._body.addWidget(EmptyState("circle-check", self.tr("Toutes les personnes du carnet ont reçu la mention.")))
        self._means = choice(
            self.tr("Moyen"), {one.value: wording(f"consent.notice_means.{one.value}") for one in NoticeMeans}
        )
        self._means.setObjectName("noticeMeans")
        tongues = {"fr": self.tr("en français"), "en": self.tr("en anglais")}
        self._language = choice(self.tr("Langue de la mention"), {code: tongues[code] for code in LANGUAGES})
        self._give = button(
            self.tr("&Noter comme informées"), self._on_give, role="primary", name="markInformed", symbol="check"
        )
        self._how = QWidget()
        row = QHBoxLayout(self._how)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label(self.tr("Mention"), wrap=False))
        row.addWidget(self._means)
        row.addWidget(self._language)
        row.addWidget(button(self.tr("&Tout choisir"), self.view.selectAll, name="chooseAll"))
        row.addStretch(1)
        row.addWidget(self._give)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(button(self.tr("&Fermer"), self.reject))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_M)
        layout.addWidget(self._head)
        layout.addWidget(
            label(self.tr("Choisissez celles à qui vous avez remis ou envoyé la mention, et dites comment."), "muted")
        )
        layout.addWidget(self._body, 1)
        layout.addWidget(self._how)
        layout.addLayout(foot)

    def _on_selected(self) -> None:
        self._give.setEnabled(self.view.selectionModel().hasSelection())

    def _on_give(self) -> None:
        chosen = [self.model.line(index.row()).id for index in self.view.selectionModel().selectedRows()]
        means, code = NoticeMeans(self._means.currentData()), str(self._language.currentData())
        try:
            with self._workspace.unit_of_work() as uow:
                count = give_notices(uow, chosen, means, code)
        except UserError as error:
            show_error(self, error)
            return
        self.refresh()
        many = self.tr("{count} personnes notées comme informées.")
        said = counted(count, self.tr("{count} personne notée comme informée."), many)
        self.announced.emit(said, None)


def open_uninformed(parent: QWidget, workspace: UnlockedWorkspace) -> UninformedDialog:
    """Open the list of people who were never informed."""
    dialog = UninformedDialog(workspace, parent)
    dialog.open()
    return dialog
