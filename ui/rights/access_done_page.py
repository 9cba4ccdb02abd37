"""Last page of the access wizard: the file is made; its letter, its sheet, and the request to close once handed over."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QProgressBar

from app.errors import UserError
from app.rights.answer_access import AccessAnswer, answer_access
from app.rights.answer_portability import PortabilityAnswer, answer_portability
from app.rights.close_request import Closing, close_request
from app.rights.kinds import DeliveryMeans, RequestChannel
from app.workspace import UnlockedWorkspace
from resources import wording
from ui.kit.forms import choice
from ui.kit.labels import button, label
from ui.kit.pdf_preview import open_pdf_preview
from ui.kit.tasks import Progress, Task, run
from ui.kit.wizard import WizardPage
from ui.rights.access_draft import AccessDraft
from ui.rights.deadline_label import deadline_sentence


class DonePage(WizardPage):
    """Makes the file when entered.

    Signals:
        work_started(object): a task that the wizard must not outlive.
        failed(str): nothing was made, and why.
        made(): the file is there.
    """

    work_started = Signal(object)
    failed = Signal(str)
    made = Signal()

    def __init__(self, workspace: UnlockedWorkspace, draft: AccessDraft) -> None:
        super().__init__("")
        self.setFinalPage(True)
        self._workspace, self._draft = workspace, draft
        self._task: Task | None = None
        self._build()

    def initializePage(self) -> None:
        """Start at once: the person has just asked for it."""
        path = self._draft.path
        if path is None:
            return
        self.setTitle(self.tr("Préparation du dossier…"))
        self.setSubTitle(self.tr("Lecture des données, mise en page, chiffrement."))
        self._progress.show()
        self._result.hide()
        order, workspace = self._draft.order(path), self._workspace
        is_portability = self._draft.is_portability

        def work(progress: Progress) -> AccessAnswer | PortabilityAnswer:
            progress.raise_if_cancelled()
            with workspace.unit_of_work() as uow:
                return answer_portability(uow, order) if is_portability else answer_access(uow, order)

        self._task = run(self, work, on_done=self._on_made, on_error=self._on_error)
        self.work_started.emit(self._task)

    def isComplete(self) -> bool:
        """Done once the file is there."""
        return self._draft.answer is not None

    def validatePage(self) -> bool:
        """Close the request where the person says that the answer was handed over."""
        answer = self._draft.answer
        if answer is not None and self._handed_over.isChecked():
            closing = Closing(delivered_by=DeliveryMeans(self._means.currentData()))
            with self._workspace.unit_of_work() as uow:
                close_request(uow, answer.request.number, closing, file_sha256=answer.written.sha256)
        return True

    def _build(self) -> None:
        self._progress = QProgressBar()
        self._progress.setMaximum(0)
        self._progress.setAccessibleName(self.tr("Préparation du dossier"))
        self._file, self._saved = label("", "heading"), label("", "good")
        self._file.setObjectName("accessFile")
        self._saved.setObjectName("accessSaved")
        self._deadline = label("", "muted")
        buttons = QHBoxLayout()
        buttons.addWidget(
            button(
                self.tr("Voir la fiche de la &phrase…"), self._on_sheet, role="primary", name="seeSheet", symbol="eye"
            )
        )
        buttons.addWidget(button(self.tr("Voir la &lettre…"), self._on_letter, name="seeLetter", symbol="eye"))
        buttons.addWidget(button(self.tr("&Ouvrir le dossier"), self._on_open_folder, name="openFolder"))
        buttons.addStretch(1)
        self._handed_over = QCheckBox(self.tr("La réponse est &remise à la personne\u00a0: clore la demande"))
        self._handed_over.setObjectName("handedOver")
        came_by_mail = self._draft.channel is RequestChannel.EMAIL
        self._means = choice(
            self.tr("Remise comment"),
            {one.value: wording(f"rights.delivery_means.{one}") for one in DeliveryMeans},
            (DeliveryMeans.EMAIL if came_by_mail else DeliveryMeans.HAND).value,
        )
        self._means.setObjectName("deliveredBy")
        # No label stands beside it, and Linux reads no other name of a list to choose from.
        self._means.setAccessibleDescription(self._means.accessibleName())
        delivery = QHBoxLayout()
        delivery.addWidget(self._handed_over)
        delivery.addWidget(self._means)
        delivery.addStretch(1)
        self._awaits_vault = label(
            self.tr(
                "Le responsable de traitement doit encore compléter ce dossier avec le coffre d'archives\u00a0: la demande "
                "reste ouverte, et son écran d'accueil la lui rappelle."
            ),
            "warn",
        )
        self._awaits_vault.setObjectName("awaitsVault")
        advice = self.tr(
            "Transmettez le fichier par e-mail ou sur clé, et la phrase secrète par un autre moyen\u00a0: en main propre, "
            "par téléphone ou par courrier. Elle ne sera plus montrée après cette fenêtre."
        )
        page = WizardPage("")
        column = page.column
        for widget in (self._file, self._deadline, label(advice)):
            column.addWidget(widget)
        column.addLayout(buttons)
        column.addWidget(self._saved)
        column.addWidget(self._awaits_vault)
        column.addLayout(delivery)
        column.setContentsMargins(0, 0, 0, 0)
        self._result = page
        self.column.addWidget(self._progress)
        self.column.addWidget(self._result)
        self.column.addStretch(1)

    def _on_made(self, answer: AccessAnswer | PortabilityAnswer) -> None:
        self._draft.answer = answer
        self.setTitle(self.tr("Le dossier est prêt"))
        self.setSubTitle(self.tr("Demande n°\u00a0{number}, inscrite au journal.").format(number=answer.request.number))
        self._file.setText(answer.written.path.name)
        self._deadline.setText(deadline_sentence(self._draft.due_on, self._workspace.clock.today()))
        awaits = isinstance(answer, AccessAnswer) and answer.pack.awaits_vault
        self._awaits_vault.setVisible(awaits)
        self._handed_over.setVisible(not awaits)
        self._means.setVisible(not awaits)
        self._progress.hide()
        self._saved.hide()
        self._result.show()
        self.completeChanged.emit()
        self.made.emit()

    def _on_error(self, error: UserError) -> None:
        self.failed.emit(error.sentence)

    def _on_sheet(self) -> None:
        answer = self._draft.answer
        if answer is not None:
            name = f"phrase-{answer.written.path.stem}.pdf"
            self._look(self.tr("Fiche de la phrase secrète"), answer.sheet(), name)

    def _on_letter(self) -> None:
        answer = self._draft.answer
        if answer is not None:
            name = str(answer.written.path.with_name(f"lettre-{answer.written.path.stem}.pdf"))
            self._look(self.tr("Lettre de réponse"), answer.letter(), name)

    def _look(self, title: str, content: bytes, file_name: str) -> None:
        """Show a paper, from where it is printed or saved."""
        preview = open_pdf_preview(self, title, content, file_name)
        preview.saved.connect(self._say_saved)
        preview.printed.connect(self._say_printed)

    def _on_open_folder(self) -> None:
        answer = self._draft.answer
        if answer is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(answer.written.path.parent)))

    def _say_saved(self, path: Path) -> None:
        self._saved.setText(self.tr("Enregistré\u00a0: {file}").format(file=path.name))
        self._saved.show()

    def _say_printed(self) -> None:
        self._saved.setText(self.tr("Envoyé à l'imprimante."))
        self._saved.show()
