"""« Bien démarrer »: five questions, one page that says what they change, and the way to a first lawful list."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget, QWizard

from app.accounts.lock_delay import read_lock_delay
from app.consent.kinds import Channel
from app.errors import UserError
from app.first_hour.answers import OFFERED_CHANNELS, Answers, Clientele, HeldFile, Question, Staff, Trade
from app.first_hour.apply_answers import apply_answers, propose_defaults
from app.first_hour.keep_answers import keep_answers, read_answers
from app.first_hour.rules import Proposal, Step
from app.workspace import UnlockedWorkspace
from resources import wording
from ui.accounts.sector_effect import SectorEffect
from ui.first_hour.question_pages import OneAnswerPage, SeveralAnswersPage
from ui.first_hour.result_pages import DonePage, ResultPage
from ui.kit.counted import counted
from ui.kit.errors import show_error
from ui.kit.tasks import end_tasks
from ui.kit.wizard import Wizard

_PLACES: dict[Step, tuple[str, str | None]] = {
    Step.IMPORT: ("contacts", "import"),
    Step.TYPE: ("contacts", "new"),
    Step.NOTICE: ("compliance", "notices"),
    Step.CONSENT: ("desk", "new"),
    Step.LIST: ("lists", None),
    Step.ACCOUNTS: ("settings", "accounts"),
}


class FirstHourWizard(Wizard):
    """Answers are kept as each page is left, settings change all at once behind the page that names them.

    Signals:
        announced(str, object): settings were changed; no undo goes with it.
        lock_delay_changed(int): the folder locks itself after so many minutes.
        departed(str, object): the person wants to go on at that place.
    """

    announced = Signal(str, object)
    lock_delay_changed = Signal(int)
    departed = Signal(str, object)
    help_page = "start#questions"

    def __init__(self, workspace: UnlockedWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Bien démarrer"), parent)
        self.setObjectName("firstHourWizard")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self._workspace = workspace
        with workspace.reading() as uow:
            held = read_answers(uow)
        channels = [(one, wording(f"consent.channel.{one.value}")) for one in OFFERED_CHANNELS]
        self.trade_page = OneAnswerPage(
            Question.TRADE, [(one, one.label) for one in Trade], held.trade, self._on_answered
        )
        self.clientele_page = OneAnswerPage(
            Question.CLIENTELE, [(one, one.label) for one in Clientele], held.clientele, self._on_answered
        )
        self.channels_page = SeveralAnswersPage[Channel](Question.CHANNELS, channels, held.channels, self._on_answered)
        self.staff_page = OneAnswerPage(
            Question.STAFF, [(one, one.label) for one in Staff], held.staff, self._on_answered
        )
        self.files_page = SeveralAnswersPage(
            Question.FILES, [(one, one.label) for one in HeldFile], held.files, self._on_answered
        )
        self.result_page = ResultPage(self._proposal, self._apply, lambda: SectorEffect(workspace))
        self.done_page = DonePage(lambda: self._proposal().steps, self._leave_for)
        for page in (
            self.trade_page,
            self.clientele_page,
            self.channels_page,
            self.staff_page,
            self.files_page,
            self.result_page,
            self.done_page,
        ):
            self.addPage(page)
        self.result_page.setCommitPage(True)
        self.result_page.setButtonText(QWizard.WizardButton.CommitButton, self.tr("Appliquer ces réglages"))
        self.setOption(QWizard.WizardOption.NoCancelButtonOnLastPage)
        self.setButtonText(QWizard.WizardButton.CancelButton, self.tr("Reprendre plus tard"))
        self.setButtonText(QWizard.WizardButton.FinishButton, self.tr("Fermer"))

    def answers(self) -> Answers:
        """What was answered so far."""
        return Answers(
            trade=self.trade_page.answer(),
            clientele=self.clientele_page.answer(),
            channels=self.channels_page.answer(),
            staff=self.staff_page.answer(),
            files=self.files_page.answer(),
        )

    def done(self, result: int) -> None:
        """End what is being counted: a thread must not outlive its window."""
        end_tasks(self)
        super().done(result)

    def reject(self) -> None:
        """Leave for now: what was answered is found again."""
        self._on_answered()
        super().reject()

    def _on_answered(self) -> bool:
        try:
            with self._workspace.unit_of_work() as uow:
                keep_answers(uow, self.answers())
        except UserError as error:
            show_error(self, error)
            return False
        return True

    def _proposal(self) -> Proposal:
        with self._workspace.reading() as uow:
            return propose_defaults(uow, self.answers())

    def _apply(self) -> bool:
        try:
            with self._workspace.unit_of_work() as uow:
                changes = apply_answers(uow, self.answers(), self.result_page.accepted())
                delay = read_lock_delay(uow)
        except UserError as error:
            show_error(self, error)
            return False
        said = self.tr("Vos réponses sont notées. Aucun réglage n'avait à changer.")
        if changes:
            said = counted(len(changes), self.tr("{count} réglage changé."), self.tr("{count} réglages changés."))
        self.done_page.say(said)
        self.lock_delay_changed.emit(delay)
        self.announced.emit(said, None)
        return True

    def _leave_for(self, step: Step) -> None:
        self.accept()
        self.departed.emit(*_PLACES[step])


def open_first_hour(parent: QWidget, workspace: UnlockedWorkspace) -> FirstHourWizard:
    """Open the five questions over a window."""
    wizard = FirstHourWizard(workspace, parent.window())
    wizard.open()
    return wizard
