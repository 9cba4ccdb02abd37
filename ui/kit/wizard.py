"""Wizards dressed the same: French verbs on the buttons, one style, accessible names."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QRadioButton, QVBoxLayout, QWidget, QWizard, QWizardPage

from ui.kit.sizes import fit
from ui.kit.spoken import speak
from ui.kit.theme import SPACE_M


class Wizard(QWizard):
    """A wizard whose pages share one draft, committed once at the end."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setWizardStyle(QWizard.WizardStyle.ModernStyle)
        self.setOption(QWizard.WizardOption.NoBackButtonOnStartPage)
        self.setOption(QWizard.WizardOption.NoBackButtonOnLastPage)
        self.setWindowFlag(Qt.WindowType.WindowContextHelpButtonHint, on=False)
        self.setButtonText(QWizard.WizardButton.BackButton, self.tr("‹ Précédent"))
        self.setButtonText(QWizard.WizardButton.NextButton, self.tr("Continuer ›"))
        self.setButtonText(QWizard.WizardButton.CancelButton, self.tr("Abandonner"))
        self.setButtonText(QWizard.WizardButton.FinishButton, self.tr("Terminer"))
        self.currentIdChanged.connect(self._on_page)
        fit(self, 760, 600)

    def _on_page(self, _page_id: int) -> None:
        """The focus goes to the first field: what the page is for is said before."""
        page = self.currentPage()
        if page is not None:
            speak(self, f"{page.title()}. {page.subTitle()}")
            self._enter(page)

    def _enter(self, page: QWizardPage) -> None:
        """Qt looks for the first field among the hidden too; « Abandonner » had the focus then, and Enter gave up."""
        held = self.focusWidget()
        if held is not None and page.isAncestorOf(held):
            return
        fields = (one for one in page.findChildren(QWidget) if _takes_focus(one, page))
        first = next(fields, None)
        if first is not None:
            first.setFocus()


def _takes_focus(one: QWidget, page: QWizardPage) -> bool:
    if not one.focusPolicy() & Qt.FocusPolicy.TabFocus or not (one.isEnabled() and one.isVisibleTo(page)):
        return False
    # Of several choices the one that was made is entered, as by the tabulator.
    return not isinstance(one, QRadioButton) or one.isChecked()


class WizardPage(QWizardPage):
    """A page with a title, a sentence of explanation and a column of widgets."""

    def __init__(self, title: str, explanation: str = "") -> None:
        super().__init__()
        self.setTitle(title)
        self.setSubTitle(explanation or " ")
        self.column = QVBoxLayout(self)
        self.column.setSpacing(SPACE_M)

    def setTitle(self, title: str) -> None:
        """Say a title that changes under whoever is on the page: what was waited for is there."""
        super().setTitle(title)
        if self.isVisible():
            speak(self, title)
