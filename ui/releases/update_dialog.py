"""An update notice that the person was given: what it says, and whether a downloaded installer is the one of which it speaks."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.errors import UserError
from app.formats import format_date
from app.releases.installer import find_installer
from app.releases.notice import SUFFIX, Installer, Notice, Standing, read_notice
from app.version import VERSION
from resources import language, wording
from ui.kit.errors import show_error
from ui.kit.labels import button, label, restyle
from ui.kit.sizes import fit
from ui.kit.tasks import Progress, run_with_dialog
from ui.kit.theme import SPACE_L, SPACE_M

_PERCENT = 100


class UpdateDialog(QDialog):
    """Two files, one after the other: the notice, then the installer. Nothing is installed from here, and nothing asked of a network."""

    help_page = "settings#update"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notice: Notice | None = None
        self.setObjectName("updateDialog")
        self.setWindowTitle(self.tr("Vérifier une mise à jour"))
        self._build()
        fit(self, 640, 480)

    def open_notice(self, path: str) -> None:
        """Read a notice and say what it tells; what does not hold is said, and the one before stays."""
        try:
            notice = read_notice(Path(path))
        except UserError as error:
            show_error(self, error)
            return
        self._notice = notice
        self._said.setText(
            wording(
                f"releases.standing.{notice.standing.value}",
                version=notice.version,
                day=format_date(notice.day),
                present=VERSION,
            )
        )
        self._changes.setPlainText("\n".join(f"• {one}" for one in notice.changes[language()]))
        is_newer = notice.standing is Standing.NEWER
        self._changes.setVisible(is_newer)
        self._install.setVisible(is_newer)
        self._found.setText("")
        (self._install if is_newer else self._choose).setFocus()

    def open_installer(self, path: str) -> None:
        """Compare a downloaded file with what the notice tells, beside the window."""
        notice, file = self._notice, Path(path)
        if notice is None:
            return

        def work(progress: Progress) -> Installer | None:
            def told(done: int, total: int) -> None:
                progress(_PERCENT * done // max(total, 1), _PERCENT)

            return find_installer(notice, file, told)

        run_with_dialog(
            self,
            self.tr("Lecture de l'installateur…"),
            self.tr("Annuler"),
            work,
            on_done=lambda found: self._say_found(file.name, found),
            on_error=lambda error: show_error(self, error),
        )

    def _build(self) -> None:
        explanation = self.tr(
            "L'éditeur donne avec chaque version un petit fichier signé (*{suffix}). Aparté vérifie la signature sur cet "
            "ordinateur, sans Internet, puis l'installateur que vous avez reçu."
        ).format(suffix=SUFFIX)
        self._choose = button(
            self.tr("C&hoisir le fichier de mise à jour…"), self._on_choose, role="primary", name="chooseNotice"
        )
        self._said = label("", "heading")
        self._said.setObjectName("noticeSaid")
        self._changes = QPlainTextEdit()
        self._changes.setObjectName("noticeChanges")
        self._changes.setAccessibleName(self.tr("Ce qui change"))
        self._changes.setReadOnly(True)
        self._changes.setTabChangesFocus(True)
        self._changes.hide()
        self._install = button(self.tr("&Vérifier l'installateur…"), self._on_install, name="chooseInstaller")
        self._install.hide()
        self._found = label("")
        self._found.setObjectName("installerFound")
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(button(self.tr("&Fermer"), self.accept, name="closeUpdate"))
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        column.setSpacing(SPACE_M)
        column.addWidget(label(explanation))
        column.addWidget(self._choose, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._said)
        column.addWidget(self._changes, 1)
        column.addWidget(self._install, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._found)
        column.addStretch(0)
        column.addLayout(buttons)

    def _say_found(self, name: str, found: Installer | None) -> None:
        if found is None:
            self._found.setText(wording("releases.installer.differs", file=name))
        else:
            self._found.setText(wording("releases.installer.matches", file=name, name=found.name))
        self._found.setProperty("role", "error" if found is None else "good")
        restyle(self._found)

    def _on_choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Choisir le fichier de mise à jour"), "", f"Aparté (*{SUFFIX})")
        dialog.setObjectName("noticeFile")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.open_notice)
        dialog.open()

    def _on_install(self) -> None:
        dialog = QFileDialog(self, self.tr("Choisir l'installateur reçu"))
        dialog.setObjectName("installerFile")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.open_installer)
        dialog.open()
