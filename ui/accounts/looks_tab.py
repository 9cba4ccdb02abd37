"""The tab of how the program looks, to this account, at once; then its language."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QFormLayout, QVBoxLayout, QWidget

from app.accounts.looks import ColourChoice, Looks, keep_language, keep_looks, read_language, read_looks
from app.accounts.roles import Permission
from app.workspace import UnlockedWorkspace
from resources import language
from ui.kit import theme
from ui.kit.forms import choice, form_layout
from ui.kit.labels import button, hide_unless, label
from ui.kit.theme import SPACE_L

_SIZES = (100, 110, 125, 150, 175, 200)


class LooksTab(QWidget):
    """Colours and size of text change as they are chosen, and are remembered; the rest is saved by its button.

    Signals:
        announced(str, object): something was kept; the object takes it back, or is None.
    """

    announced = Signal(str, object)
    help_page = "settings#display"

    def __init__(self, workspace: UnlockedWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        with workspace.reading() as uow:
            self._looks = read_looks(uow)
            spoken = read_language(uow)
        self._build(spoken or language())
        self._show(self._looks)
        self._scheme.currentIndexChanged.connect(self._on_looks)
        self._scale.currentIndexChanged.connect(self._on_looks)

    def _build(self, spoken: str) -> None:
        schemes = {
            ColourChoice.SYSTEM.value: self.tr("comme l'ordinateur"),
            ColourChoice.LIGHT.value: self.tr("clair"),
            ColourChoice.DARK.value: self.tr("sombre"),
        }
        self._scheme = choice(self.tr("Couleurs"), schemes)
        self._scheme.setObjectName("schemeChoice")
        sizes = sorted({*_SIZES, self._looks.scale})
        self._scale = choice(self.tr("Taille du texte"), {str(percent): f"{percent}\u00a0%" for percent in sizes})
        self._scale.setObjectName("scaleChoice")
        self._language = choice(self.tr("Langue"), {"fr": "Français", "en": "English"}, spoken)
        self._language.setObjectName("languageChoice")
        own, shared = form_layout(), form_layout()
        own.addRow(self.tr("&Couleurs"), self._scheme)
        own.addRow(self.tr("&Taille du texte"), self._scale)
        shared.addRow(self.tr("&Langue (au prochain démarrage)"), self._language)
        shared.addRow("", button(self.tr("&Enregistrer"), self._on_save, role="primary", name="saveLooks"))
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        column.setSpacing(SPACE_L)
        column.addWidget(label(self.tr("Mon affichage"), "heading"))
        column.addLayout(own)
        column.addWidget(label(self.tr("Changé aussitôt, pour votre compte seulement."), "muted"))
        column.addWidget(self._everyones(shared))
        column.addStretch(1)

    def _everyones(self, form: QFormLayout) -> QWidget:
        """Put together what holds for all accounts, which only who runs the business changes."""
        holder = QWidget()
        inside = QVBoxLayout(holder)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(SPACE_L)
        inside.addWidget(label(self.tr("Pour tous les comptes"), "heading"))
        inside.addLayout(form)
        hide_unless(self._workspace.account.may(Permission.EDIT_SETTINGS), holder)
        return holder

    def _show(self, looks: Looks) -> None:
        for box, value in ((self._scheme, looks.scheme.value), (self._scale, str(looks.scale))):
            box.blockSignals(True)
            box.setCurrentIndex(max(0, box.findData(value)))
            box.blockSignals(False)

    def _on_looks(self) -> None:
        before = self._looks
        self._put_on(Looks(ColourChoice(self._scheme.currentData()), int(self._scale.currentData())))
        self.announced.emit(self.tr("Affichage changé."), lambda: self._take_back(before))

    def _take_back(self, looks: Looks) -> None:
        self._put_on(looks)
        self._show(looks)

    def _put_on(self, looks: Looks) -> None:
        self._looks = looks
        with self._workspace.unit_of_work() as uow:
            keep_looks(uow, looks)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            theme.apply(application, looks.scheme, looks.scale)

    def _on_save(self) -> None:
        with self._workspace.unit_of_work() as uow:
            keep_language(uow, self._language.currentData())
        self.announced.emit(self.tr("Réglages enregistrés."), None)
