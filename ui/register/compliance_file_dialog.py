"""Make the compliance file: which years, the whole archive or the PDF alone, looked at before it is saved."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.documents.compliance_facts import years_of
from app.documents.compliance_file import FileChoice, MadeFile, make_compliance_file, preview_compliance
from app.errors import UserError
from app.workspace import UnlockedWorkspace
from ui.kit.forms import choice, form_layout
from ui.kit.labels import button, label, restyle
from ui.kit.pdf_preview import open_pdf_preview
from ui.kit.save_pdf import among_documents
from ui.kit.tasks import run_with_dialog
from ui.kit.theme import SPACE_L, SPACE_M, SPACE_S

_ALL, _ZIP, _PDF = "all", "zip", "pdf"
_WIDTH = 620


class ComplianceFileDialog(QDialog):
    """Two choices, a preview, and one file.

    Signals:
        made(): the file was written, and the journal tells of it.
    """

    made = Signal()
    help_page = "compliance#file"

    def __init__(self, workspace: UnlockedWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._written: Path | None = None
        self.setWindowTitle(self.tr("Dossier de conformité"))
        self.setObjectName("complianceFile")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(_WIDTH)
        with workspace.reading() as uow:
            self._years = years_of(uow)
        self._build()

    @property
    def chosen(self) -> FileChoice:
        """What is to be made."""
        year = self._period.currentData()
        return FileChoice(None if year == _ALL else int(year), only_pdf=self._form.currentData() == _PDF)

    def _build(self) -> None:
        years = {_ALL: self.tr("Depuis le début"), **{str(year): str(year) for year in self._years}}
        self._period = choice(self.tr("Période des comptes"), years)
        self._period.setObjectName("compliancePeriod")
        forms = {
            _ZIP: self.tr("Archive ZIP (PDF, registres, textes, journal)"),
            _PDF: self.tr("PDF seul"),
        }
        self._form = choice(self.tr("Forme"), forms)
        self._form.setObjectName("complianceForm")
        fields = form_layout()
        for text, field in ((self.tr("Pé&riode des comptes"), self._period), (self.tr("For&me"), self._form)):
            named = QLabel(text)
            named.setBuddy(field)
            fields.addRow(named, field)
        self._outcome = label("", "good")
        self._outcome.setObjectName("complianceOutcome")
        self._outcome.hide()
        self._open = button(self.tr("&Ouvrir l'emplacement"), self._on_open, name="openCompliancePlace")
        self._open.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_M)
        layout.addWidget(
            label(
                self.tr(
                    "Ce qu'une entreprise remet à qui la contrôle\u00a0: où elle en est, registre, finalités et textes, "
                    "mentions, comptes de consentements et de demandes, durées et effacements, violations, accès par rôle, "
                    "journal et sauvegardes."
                )
            )
        )
        layout.addLayout(fields)
        layout.addWidget(
            label(
                self.tr(
                    "Aucune personne du carnet n'y est nommée\u00a0; les collègues y sont par rôle et initiales. Relisez vos "
                    "propres textes avant de le remettre. Le journal est relu en entier\u00a0: cela prend quelques secondes."
                ),
                "muted",
            )
        )
        layout.addWidget(self._outcome)
        layout.addLayout(self._acts())

    def _acts(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        row.addWidget(self._open)
        row.addStretch(1)
        row.addWidget(button(self.tr("&Fermer"), self.reject, name="leaveForm"))
        row.addWidget(button(self.tr("&Aperçu…"), self.preview, name="previewCompliance", symbol="eye"))
        row.addWidget(
            button(self.tr("&Enregistrer…"), self._on_save, role="primary", name="saveCompliance", symbol="file-down")
        )
        return row

    def preview(self) -> None:
        """Make the PDF and show it; nothing is written."""
        wanted = self.chosen
        run_with_dialog(
            self,
            self.tr("Préparation du dossier de conformité…"),
            self.tr("Annuler"),
            lambda progress: preview_compliance(self._workspace, wanted, progress),
            on_done=lambda content: open_pdf_preview(
                self, self.tr("Dossier de conformité"), content, self._file_name(only_pdf=True)
            ),
            on_error=self._on_error,
        )

    def save_to(self, path: str) -> None:
        """Make the file where the person chose."""
        wanted = self.chosen
        run_with_dialog(
            self,
            self.tr("Préparation du dossier de conformité…"),
            self.tr("Annuler"),
            lambda progress: make_compliance_file(self._workspace, Path(path), wanted, progress),
            on_done=self._on_made,
            on_error=self._on_error,
            on_cancelled=lambda: self._say(self.tr("Arrêté. Aucun fichier n'est resté."), "muted"),
        )

    def _file_name(self, *, only_pdf: bool) -> str:
        wanted, today = self.chosen, self._workspace.clock.today()
        first, last = (self._years[-1], self._years[0]) if wanted.year is None else (wanted.year, wanted.year)
        years = str(last) if first == last else f"{first}-{last}"
        return FileChoice(wanted.year, only_pdf=only_pdf).file_name(today.isoformat(), years)

    def _on_save(self) -> None:
        only_pdf = self.chosen.only_pdf
        kind = "PDF (*.pdf)" if only_pdf else "ZIP (*.zip)"
        name = among_documents(self._file_name(only_pdf=only_pdf))
        dialog = QFileDialog(self, self.tr("Enregistrer le dossier de conformité"), name, kind)
        dialog.setObjectName("fileDialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(_PDF if only_pdf else _ZIP)
        dialog.selectFile(name)
        dialog.fileSelected.connect(self.save_to)
        dialog.open()

    def _on_made(self, made: MadeFile) -> None:
        self._written = made.path
        said = self.tr("Enregistré dans {file}. Le journal en garde l'empreinte, qui commence par {print}.")
        self._say(said.format(file=made.path.name, print=made.sha256[:8]), "good")
        self._open.show()
        self.made.emit()

    def _on_error(self, error: UserError) -> None:
        self._say(error.sentence, "error")

    def _on_open(self) -> None:
        if self._written is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written.parent)))

    def _say(self, sentence: str, role: str) -> None:
        self._outcome.setText(sentence)
        self._outcome.setProperty("role", role)
        restyle(self._outcome)
        self._outcome.show()
        # The room that the sentence asks for is known once the layout has seen it.
        QTimer.singleShot(0, self, self.adjustSize)
