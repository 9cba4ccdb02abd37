"""The short text for under a web form, to copy or to save; a draft can be read and not taken along (INF-01, INF-08)."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.register.web_notice import derived_notice, web_text
from app.workspace import UnlockedWorkspace
from resources import language as reading_language
from resources import wording_in
from ui.kit.labels import button, label
from ui.kit.save_pdf import ask_and_save
from ui.kit.sizes import fit
from ui.kit.theme import SPACE_L, SPACE_M

_KIND = "TXT (*.txt)"


class WebNoticeDialog(QDialog):
    """The text of one language.

    Signals:
        announced(str, object): it was copied or saved; there is no undo.
    """

    announced = Signal(str, object)
    help_page = "register#notices"

    def __init__(self, workspace: UnlockedWorkspace, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self.setWindowTitle(self.tr("Texte pour un formulaire de site"))
        fit(self, 680, 460)
        with workspace.reading() as uow:
            derived, text = derived_notice(uow, language), web_text(uow, language)
        if derived.is_draft:
            reason = derived.draft_because(reading_language())
            said = label(self.tr("À ne pas utiliser\u00a0: {reason}").format(reason=reason), "error")
        else:
            said = label(
                self.tr("À placer sous le formulaire. Remplacez ce qui est entre crochets par votre lien."), "muted"
            )
        said.setObjectName("webNoticeState")
        self._text = QPlainTextEdit(text)
        self._text.setObjectName("webNoticeText")
        self._text.setAccessibleName(self.tr("Texte pour un formulaire de site"))
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        copy = button(self.tr("&Copier le texte"), self._on_copy, role="primary", name="copyWebNotice")
        save = button(self.tr("Enre&gistrer…"), self._on_save, name="saveWebNotice", symbol="file-down")
        for one in (copy, save):
            one.setEnabled(not derived.is_draft)
        buttons = QHBoxLayout()
        buttons.addWidget(save)
        buttons.addStretch(1)
        buttons.addWidget(button(self.tr("&Fermer"), self.accept, name="closeWebNotice"))
        buttons.addWidget(copy)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_M)
        layout.addWidget(said)
        layout.addWidget(self._text, 1)
        layout.addLayout(buttons)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text.toPlainText())
        self.announced.emit(self.tr("Texte copié\u00a0: collez-le sous votre formulaire."), None)

    def _on_save(self) -> None:
        name = wording_in(self._language, "notices.web.file", language=self._language)
        content = self._text.toPlainText().encode()
        ask_and_save(self, self.tr("Enregistrer le texte"), name, lambda: content, self._on_saved, _KIND)

    def _on_saved(self, path: Path) -> None:
        self.announced.emit(self.tr("Texte enregistré dans {file}.").format(file=path.name), None)
