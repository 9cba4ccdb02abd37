"""The tab of how the program looks, to this account, at once; then its language and when it locks."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QSpinBox, QVBoxLayout, QWidget

from app.accounts.business import read_setting, write_setting
from app.accounts.looks import ColourChoice, Looks, keep_looks, read_looks
from app.workspace import UnlockedWorkspace
from resources import language
from ui.kit import theme
from ui.kit.forms import choice, form_layout
from ui.kit.labels import button, label
from ui.kit.theme import SPACE_L

_SIZES = (100, 110, 125, 150, 175, 200)
_USUAL_IDLE, _MOST_IDLE = 10, 30


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
            held_language = read_setting(uow, "look.language", None)
            idle = read_setting(uow, "look.idle", None)
        self._build(str(held_language or language()), int(idle or _USUAL_IDLE))
        self._show(self._looks)
        self._scheme.currentIndexChanged.connect(self._on_looks)
        self._scale.currentIndexChanged.connect(self._on_looks)

    def _build(self, spoken: str, idle: int) -> None:
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
        self._idle = QSpinBox()
        self._idle.setObjectName("idleMinutes")
        self._idle.setRange(1, _MOST_IDLE)
        self._idle.setValue(idle)
        self._idle.setSuffix(self.tr(" min"))
        self._idle.setAccessibleName(self.tr("Verrouillage automatique après"))
        own, shared = form_layout(), form_layout()
        own.addRow(self.tr("&Couleurs"), self._scheme)
        own.addRow(self.tr("&Taille du texte"), self._scale)
        shared.addRow(self.tr("&Langue (au prochain démarrage)"), self._language)
        shared.addRow(self.tr("&Verrouiller après"), self._idle)
        shared.addRow("", button(self.tr("&Enregistrer"), self._on_save, role="primary", name="saveLooks"))
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        column.setSpacing(SPACE_L)
        column.addWidget(label(self.tr("Mon affichage"), "heading"))
        column.addLayout(own)
        column.addWidget(label(self.tr("Changé aussitôt, pour votre compte seulement."), "muted"))
        column.addWidget(label(self.tr("Pour tous les comptes"), "heading"))
        column.addLayout(shared)
        column.addStretch(1)

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
            write_setting(uow, "look.language", self._language.currentData())
            write_setting(uow, "look.idle", self._idle.value())
        self.announced.emit(self.tr("Réglages enregistrés."), None)
