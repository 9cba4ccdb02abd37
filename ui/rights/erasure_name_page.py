"""Second page of the erasure wizard: the name is typed, for what follows cannot be taken back."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

from app.values import fold
from ui.kit.forms import form_layout
from ui.kit.labels import label
from ui.kit.wizard import WizardPage
from ui.rights.erasure_draft import ErasureDraft


class NamePage(WizardPage):
    """Asks for the name; case and accents do not matter."""

    def __init__(self, draft: ErasureDraft) -> None:
        super().__init__("")
        self.setTitle(self.tr("Écrivez son nom pour confirmer"))
        self.setSubTitle(
            self.tr("L'effacement est définitif\u00a0: ni Aparté ni une sauvegarde ne pourront le défaire.")
        )
        self.setCommitPage(True)
        self._draft = draft
        self._typed = QLineEdit()
        self._typed.setObjectName("typedName")
        self._typed.setPlaceholderText(draft.name)
        self._typed.textChanged.connect(self.completeChanged)
        self._summary, self._problem = label(""), label("", "error")
        self._summary.setObjectName("erasureSummary")
        self._problem.setObjectName("erasureProblem")
        form = form_layout()
        form.addRow(self.tr("Personne à effacer"), label(draft.name, "heading"))
        form.addRow(self.tr("&Son nom"), self._typed)
        self.column.addLayout(form)
        self.column.addWidget(self._summary)
        self.column.addWidget(self._problem)
        self.column.addStretch(1)

    def initializePage(self) -> None:
        """Say once more what is about to happen."""
        self._typed.clear()
        self._problem.clear()
        self._summary.setText(self._consequence())
        self._typed.setFocus()

    def isComplete(self) -> bool:
        """The name must be hers."""
        return bool(self._typed.text().strip()) and fold(self._typed.text()) == fold(self._draft.name)

    def say(self, sentence: str) -> None:
        """Say why nothing was erased."""
        self._problem.setText(sentence)

    def _consequence(self) -> str:
        if self._draft.reason is None:
            return self.tr("Rien n'ira au coffre d'archives.")
        text = self.tr(
            "Une archive scellée ira au coffre pour «\u00a0{reason}\u00a0», et y sera détruite à sa date de fin."
        )
        return text.format(reason=self._draft.reason.label)
