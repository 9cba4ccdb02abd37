"""The screen turned to the person: full, theirs alone, and left only with the employee's password."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from app.accounts.confirm_presence import confirm_presence
from app.consent.kinds import ConsentAnswer
from app.consent.preferences import PreferenceDraft, Preferences, read_preferences, record_preferences, turn_screen
from app.errors import UserError
from app.workspace import UnlockedWorkspace
from resources import wording_in
from ui.consent.client_steps import (
    AboutStep,
    ListsStep,
    QuestionsStep,
    SignStep,
    Step,
    SummaryStep,
    large_button,
    say,
)
from ui.kit.labels import card, label
from ui.kit.tasks import run
from ui.kit.theme import SPACE_L, SPACE_M

_IDLE_MS = 3 * 60 * 1000
_INPUT = frozenset(
    {QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.TabletPress}
)
_SIDE = 160


class ClientScreen(QWidget):
    """The whole visit of one person, step by step.

    Signals:
        announced(str, object): choices were recorded.
        returned(tuple): the employee took over; the ids of the consent events recorded.
    """

    announced = Signal(str, object)
    returned = Signal(tuple)

    def __init__(self, workspace: UnlockedWorkspace, contact_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._workspace, self._contact_id, self._language = workspace, contact_id, "fr"
        self._may_leave, self._stops_all = False, False
        self.events: tuple[int, ...] = ()
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.setObjectName("clientScreen")
        with workspace.unit_of_work() as uow:
            turn_screen(uow, contact_id)
        self._steps, self._outer = QStackedWidget(), QStackedWidget()
        self._build()
        self._idle = QTimer(self, singleShot=True, interval=_IDLE_MS)
        self._idle.timeout.connect(self.rest)
        application = QApplication.instance()
        if application is not None:
            application.installEventFilter(self)
        self.begin()

    def begin(self) -> None:
        """Start the visit anew, with nothing chosen."""
        self._stops_all = False
        with self._workspace.reading() as uow:
            self._shown: Preferences = read_preferences(uow, self._contact_id, self._language)
        for old in [self._steps.widget(place) for place in range(self._steps.count())]:
            if old is not None:
                # Gone at once: what the person chose must be found nowhere until it is really deleted.
                old.setParent(None)
                old.deleteLater()
        self.questions = QuestionsStep(self._shown.questions, self._language)
        self.lists = ListsStep(self._shown.lists, self._language)
        self.sign = SignStep(self._language, needs_guardian=self._shown.needs_guardian)
        self.sign.pad.drawn.connect(self._enable)
        for line in (self.sign.name, self.sign.guardian):
            line.textChanged.connect(self._enable)
        for step in (AboutStep(self._shown, self._language), self.questions, self.lists, self.sign):
            self._steps.addWidget(step)
        self._outer.setCurrentWidget(self._visit)
        self._show_step(0)
        self._idle.start()

    def rest(self) -> None:
        """Hide everything after three minutes without a touch; nothing of what was chosen is kept."""
        self._resting.setText(f"{self._shown.business.name}\n\n{say(self._language, 'resting')}")
        self._outer.setCurrentWidget(self._rest)

    def ask_password(self) -> None:
        """Only the employee leaves this screen."""
        self._password.clear()
        self._refusal.setText("")
        self._outer.setCurrentWidget(self._leaving)
        self._password.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count every touch as presence; wake from the neutral screen."""
        if event.type() in _INPUT and self.isVisible():
            self._idle.start()
            if self._outer.currentWidget() is self._rest:
                self.begin()
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape asks for the password; no other key leaves."""
        if event.key() == Qt.Key.Key_Escape:
            self.ask_password()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing the window, by whatever means, asks for the password."""
        if self._may_leave:
            super().closeEvent(event)
            return
        event.ignore()
        self.ask_password()

    def _build(self) -> None:
        self._language_button = large_button("", "clientLanguage")
        self._language_button.clicked.connect(lambda _checked: self._change_language())
        self._stop = large_button("", "stopAll")
        self._stop.clicked.connect(lambda _checked: self._on_stop_all())
        self._back = large_button("", "clientBack")
        self._back.clicked.connect(lambda _checked: self._on_back())
        self._next = large_button("", "clientNext", role="primary")
        self._next.clicked.connect(lambda _checked: self._on_next())
        self._leave = large_button("", "clientLeave", role="link")
        self._leave.clicked.connect(lambda _checked: self.ask_password())
        top, foot = QHBoxLayout(), QHBoxLayout()
        self._business = label("", "heading", wrap=False)
        top.addWidget(self._business)
        top.addStretch(1)
        top.addWidget(self._language_button)
        foot.addWidget(self._leave)
        foot.addStretch(1)
        for one in (self._stop, self._back, self._next):
            foot.addWidget(one)
        self._visit = QWidget()
        visit = QVBoxLayout(self._visit)
        visit.setContentsMargins(_SIDE, SPACE_L, _SIDE, SPACE_L)
        visit.addLayout(top)
        visit.addWidget(self._steps, 1)
        visit.addLayout(foot)
        self._rest = QWidget()
        self._resting = label("", "title")
        self._resting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        QVBoxLayout(self._rest).addWidget(self._resting)
        self._leaving = self._make_leaving()
        for page in (self._visit, self._rest, self._leaving):
            self._outer.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._outer)

    def _make_leaving(self) -> QWidget:
        page = QWidget()
        self._password = QLineEdit()
        self._password.setEchoMode(QLineEdit.EchoMode.Password)
        self._password.setObjectName("employeePassword")
        self._password.setMinimumWidth(320)
        self._password.returnPressed.connect(self._on_password)
        self._password_about, self._password_title = label(""), label("", "heading")
        self._refusal = label("", "error")
        self._refusal.setObjectName("passwordRefusal")
        self._open = large_button("", "takeOver", role="primary")
        self._open.clicked.connect(lambda _checked: self._on_password())
        self._stay = large_button("", "stayWithClient")
        self._stay.clicked.connect(lambda _checked: self._outer.setCurrentWidget(self._visit))
        box = card(self._password_title, self._password_about, self._password, self._refusal, self._open, self._stay)
        box.setMaximumWidth(520)
        column = QVBoxLayout(page)
        column.addStretch(1)
        column.addWidget(box, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        return page

    def _show_step(self, place: int) -> None:
        self._steps.setCurrentIndex(place)
        last = self._steps.count() - 1
        code = self._language
        self._business.setText(self._shown.business.name)
        self._language_button.setText(say(code, "other_language"))
        self._language_button.setVisible(place == 0)
        self._stop.setText(say(code, "stop_all"))
        self._stop.setVisible(place in (1, 2))
        self._back.setText(say(code, "back"))
        self._back.setVisible(0 < place <= last and not self.events)
        self._leave.setText(say(code, "leave"))
        is_summary = isinstance(self._steps.currentWidget(), SummaryStep)
        self._next.setText(say(code, "validate" if is_summary else "next"))
        self._next.setVisible(True)
        self._password_title.setText(say(code, "password_title"))
        about = say(code, "password_help", account=self._workspace.account.display_name)
        self._password_about.setText(about)
        self._password.setAccessibleName(about)
        self._open.setText(say(code, "password_open"))
        self._stay.setText(say(code, "password_stay"))
        self._enable()

    def _enable(self) -> None:
        signing = self._steps.currentWidget() is self.sign
        says_yes = ConsentAnswer.YES in self.questions.answers.values()
        self._next.setEnabled(not signing or self.sign.is_complete(says_yes=says_yes))

    def _change_language(self) -> None:
        self._language = "en" if self._language == "fr" else "fr"
        self.begin()

    def _on_back(self) -> None:
        here = self._steps.currentWidget()
        self._stops_all = False
        if isinstance(here, SummaryStep):
            self._steps.removeWidget(here)
            here.deleteLater()
            self._show_step(
                self._steps.indexOf(self.sign) if self.questions.answers else self._steps.indexOf(self.lists)
            )
            return
        self._show_step(max(0, self._steps.currentIndex() - 1))

    def _on_stop_all(self) -> None:
        self._stops_all = True
        self._show_summary()

    def _on_next(self) -> None:
        here = self._steps.currentWidget()
        if isinstance(here, SummaryStep):
            self._validate()
        elif here is self.lists and not self.questions.answers:
            # Nothing agreed or refused: there is nothing to sign.
            self._show_summary()
        elif here is self.sign:
            self._show_summary()
        else:
            self._show_step(self._steps.currentIndex() + 1)

    def _show_summary(self) -> None:
        self._steps.addWidget(SummaryStep(self._summary(), self._language))
        self._show_step(self._steps.count() - 1)

    def _summary(self) -> list[str]:
        code = self._language
        if self._stops_all:
            return [say(code, "summary_all")]
        names = {(one.purpose_id, one.channel): one.purpose for one in self._shown.questions}
        lines = []
        for cell, answer in self.questions.answers.items():
            channel = wording_in(code, f"consent.channel.{cell[1].value}")
            key = "summary_yes" if answer is ConsentAnswer.YES else "summary_no"
            lines.append(say(code, key, channel=channel, purpose=names[cell]))
        lists = {one.list_id: one.name for one in self._shown.lists}
        for list_id, joins in self.lists.changed.items():
            lines.append(say(code, "summary_join" if joins else "summary_quit", name=lists[list_id]))
        return lines

    def _validate(self) -> None:
        draft = PreferenceDraft(
            self._contact_id,
            self._language,
            answers=self.questions.answers,
            lists=self.lists.changed,
            stops_all=self._stops_all,
            signature=None if self.sign.pad.is_empty else self.sign.pad.to_png(),
            signed_name=self.sign.name.text().strip(),
            guardian=self.sign.guardian.text().strip(),
        )
        try:
            with self._workspace.unit_of_work() as uow:
                self.events = record_preferences(uow, draft)
        except UserError as error:
            shown = Step(error.sentence)
            self._steps.addWidget(shown)
            self._steps.setCurrentWidget(shown)
            return
        self.announced.emit(self.tr("Les choix de la personne sont enregistrés."), None)
        thanks = Step(say(self._language, "thanks_title"))
        thanks.column.addWidget(label(say(self._language, "thanks")))
        thanks.column.addStretch(1)
        thanks.column.setSpacing(SPACE_M)
        self._steps.addWidget(thanks)
        self._show_step(self._steps.count() - 1)
        for one in (self._next, self._back, self._stop):
            one.hide()

    def _on_password(self) -> None:
        typed = self._password.text()
        if not typed or not self._open.isEnabled():
            return
        self._open.setEnabled(False)
        run(
            self,
            lambda _progress: confirm_presence(self._workspace, typed),
            on_done=lambda _none: self._hand_back(),
            on_error=self._on_refused,
        )

    def _on_refused(self, error: UserError) -> None:
        self._open.setEnabled(True)
        self._password.clear()
        self._refusal.setText(error.sentence)
        self._password.setFocus()

    def _hand_back(self) -> None:
        self._open.setEnabled(True)
        self._may_leave = True
        application = QApplication.instance()
        if application is not None:
            application.removeEventFilter(self)
        self._idle.stop()
        self.returned.emit(self.events)
        self.close()


def open_client_screen(parent: QWidget, workspace: UnlockedWorkspace, contact_id: int) -> ClientScreen:
    """Turn the screen to a contact."""
    screen = ClientScreen(workspace, contact_id, parent)
    screen.returned.connect(lambda _events: screen.deleteLater())
    screen.showFullScreen()
    return screen
