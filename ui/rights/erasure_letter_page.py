"""Last page of the erasure wizard: what was done, the letter that confirms it, the certificate that names nobody."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout

from app.formats import format_count, format_date
from app.rights.answer_erasure import close_with_letter, draft_erasure_letter, write_erasure_letter
from app.workspace import UnlockedWorkspace
from ui.kit.labels import button, card, label, restyle
from ui.kit.pdf_preview import open_pdf_preview
from ui.kit.save_pdf import ask_and_save
from ui.kit.wizard import WizardPage
from ui.rights.erasure_certificate import save_certificate
from ui.rights.erasure_draft import ErasureDraft


class LetterPage(WizardPage):
    """The only moment when the letter can be written: afterwards nobody knows the name."""

    def __init__(self, workspace: UnlockedWorkspace, draft: ErasureDraft) -> None:
        super().__init__("")
        self.setTitle(self.tr("C'est fait"))
        self.setSubTitle(
            self.tr("Enregistrez la lettre avant de fermer\u00a0: ensuite, Aparté ne saura plus à qui l'écrire.")
        )
        self.setFinalPage(True)
        self._workspace, self._draft = workspace, draft
        self._is_saved = self._is_warned = False
        self._done, self._kept, self._saved = label(""), label(""), label("", "good")
        self._done.setObjectName("erasureDone")
        self._saved.setObjectName("letterSaved")
        self.column.addWidget(card(self._done, self._kept))
        papers = QHBoxLayout()
        papers.addWidget(
            button(self.tr("&Enregistrer la lettre…"), self._on_save, role="primary", name="saveErasureLetter")
        )
        papers.addWidget(
            button(self.tr("&Voir ou imprimer la lettre…"), self._on_look, name="lookAtErasureLetter", symbol="eye")
        )
        papers.addWidget(
            button(self.tr("Enregistrer le &certificat…"), self._on_certificate, name="saveErasureCertificate")
        )
        papers.addStretch(1)
        self.column.addLayout(papers)
        self.column.addWidget(self._saved)
        self._certified = label("", "good")
        self._certified.setObjectName("certificateSaved")
        self.column.addWidget(self._certified)
        self._again = label("", "muted")
        self.column.addWidget(self._again)
        self.column.addStretch(1)

    def initializePage(self) -> None:
        """Say what was done."""
        answer = self._draft.answer
        if answer is None:
            return
        rows = format_count(sum(going.rows for going in answer.receipt.gone))
        self._done.setText(self.tr("{rows} lignes effacées, fiche comprise.").format(rows=rows))
        lines = []
        if answer.deposit is not None:
            text = self.tr("Une archive scellée attend dans le coffre, jusqu'au {day}.")
            lines.append(text.format(day=format_date(answer.deposit.ends_on)))
        if answer.keeps_suppression:
            lines.append(self.tr("Ses coordonnées restent reconnues par la liste repoussoir, sous forme d'empreintes."))
        if answer.request is not None:
            text = self.tr("La demande n°\u00a0{number} sera close quand la lettre sera enregistrée.")
            lines.append(text.format(number=answer.request.number))
            again = self.tr(
                "Le certificat ne nomme personne\u00a0: gardez-le comme preuve. Il pourra être refait plus tard, depuis la "
                "demande."
            )
        else:
            again = self.tr("Le certificat ne nomme personne\u00a0: gardez-le comme preuve.")
        self._again.setText(again)
        self._kept.setText("\n".join(lines))
        self._kept.setVisible(bool(lines))
        self._saved.hide()
        self._certified.hide()

    def validatePage(self) -> bool:
        """Warn once where a request waits for the letter that nobody could write later."""
        answer = self._draft.answer
        if answer is None or answer.request is None or self._is_saved or self._is_warned:
            return True
        self._is_warned = True
        self._say(
            self.tr(
                "La lettre n'est pas enregistrée. Enregistrez-la, ou terminez encore une fois pour vous en passer."
            ),
            "warn",
        )
        return False

    def _on_save(self) -> None:
        ask_and_save(self, self.tr("Enregistrer la lettre"), self._name(), self._letter, self._on_saved)

    def _on_look(self) -> None:
        answer = self._draft.answer
        if answer is None:
            return
        with self._workspace.reading() as uow:
            letter = draft_erasure_letter(uow, answer)

        def close() -> None:
            with self._workspace.unit_of_work() as uow:
                close_with_letter(uow, answer, letter)

        def saved(path: Path) -> None:
            close()
            self._on_saved(path)

        def printed() -> None:
            close()
            self._is_saved = True
            self._say(self.tr("Envoyée à l'imprimante."), "good")

        preview = open_pdf_preview(self, self.tr("Lettre de confirmation"), letter, self._name())
        preview.saved.connect(saved)
        preview.printed.connect(printed)

    def _name(self) -> str:
        return f"effacement-{self._draft.preview.subject_id[:8]}.pdf"

    def _letter(self) -> bytes:
        answer = self._draft.answer
        if answer is None:
            return b""
        with self._workspace.unit_of_work() as uow:
            return write_erasure_letter(uow, answer)

    def _on_certificate(self) -> None:
        answer = self._draft.answer
        if answer is not None:
            save_certificate(self, self._workspace, answer.receipt.subject_id, self._on_certified)

    def _on_certified(self, path: Path) -> None:
        self._certified.setText(self.tr("Certificat enregistré\u00a0: {file}").format(file=path.name))
        self._certified.show()

    def _on_saved(self, path: Path) -> None:
        self._is_saved = True
        self._say(self.tr("Enregistrée\u00a0: {file}").format(file=path.name), "good")

    def _say(self, sentence: str, role: str) -> None:
        self._saved.setText(sentence)
        self._saved.setProperty("role", role)
        restyle(self._saved)
        self._saved.show()
