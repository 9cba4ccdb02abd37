"""A password field with its strength and advice, and one that only asks."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLabel, QLineEdit, QProgressBar, QVBoxLayout, QWidget

from app.accounts.passwords import PasswordAssessment, assess_password
from resources import wording
from ui.kit.forms import stand_for
from ui.kit.icons import sign_in
from ui.kit.labels import label, restyle
from ui.kit.theme import SPACE_XS

_SHOW_KEYS = "Ctrl+M"


def password_line(name: str) -> QLineEdit:
    """Return a line that hides what is typed, with an eye that shows it."""
    line = QLineEdit()
    line.setEchoMode(QLineEdit.EchoMode.Password)
    line.setAccessibleName(name)
    eye = sign_in(line, "eye", QLineEdit.ActionPosition.TrailingPosition)
    eye.setCheckable(True)
    shows = QCoreApplication.translate("PasswordField", "Afficher ce qui est tapé\u00a0: {name}").format(name=name)
    eye.setText(shows)
    # The eye is out of the tab order: these keys show what was typed while one is in the field.
    eye.setShortcut(QKeySequence(_SHOW_KEYS))
    eye.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    eye.setToolTip(f"{shows} ({_SHOW_KEYS})")
    eye.toggled.connect(
        lambda shown: line.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
    )
    return line


class CapsLockHint(QObject):
    """Shows a label while letters come out as capitals without the shift key."""

    def __init__(self, line: QLineEdit, hint: QLabel) -> None:
        super().__init__(line)
        self._hint = hint
        hint.hide()
        line.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at each key on its way in."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.text().isalpha():
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._hint.setVisible(event.text().isupper() != shifted)
        return super().eventFilter(watched, event)


class NewPassword(QWidget):
    """A new password typed twice, judged as it is typed; what ``taken`` gives serves elsewhere, and is refused.

    Signals:
        changed(): something was typed.
    """

    changed = Signal()

    def __init__(
        self,
        name: str,
        words: Callable[[], Iterable[str]],
        parent: QWidget | None = None,
        *,
        taken: Callable[[], str] = str,
    ) -> None:
        super().__init__(parent)
        self._words, self._taken = words, taken
        self.first, self.second = password_line(name), password_line(self.tr("Le même, encore une fois"))
        self.second.setPlaceholderText(self.tr("Le même, encore une fois"))
        self._bar = QProgressBar()
        self._bar.setRange(0, 4)
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(8)
        self._bar.setAccessibleName(self.tr("Force du mot de passe"))
        self._advice: QLabel = label("", "muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_XS)
        for widget in (self.first, self._bar, self._advice, self.second):
            layout.addWidget(widget)
        stand_for(self, self.first)
        self.first.textChanged.connect(self._on_typed)
        self.second.textChanged.connect(self._on_typed)
        self._on_typed()

    @property
    def is_valid(self) -> bool:
        """Say whether the password is strong enough and typed the same twice."""
        typed = self.first.text()
        return bool(typed) and typed == self.second.text() and typed != self._taken() and self._assess().accepted

    def set_name(self, name: str) -> None:
        """Name both lines, for whoever drives the window."""
        self.first.setObjectName(name)
        self.second.setObjectName(f"{name}Again")

    def text(self) -> str:
        """The password."""
        return self.first.text()

    def fill(self, password: str) -> None:
        """Type a password in both lines."""
        self.first.setText(password)
        self.second.setText(password)

    def _assess(self) -> PasswordAssessment:
        return assess_password(self.first.text(), personal_words=self._words())

    def _on_typed(self) -> None:
        typed = self.first.text()
        if not typed:
            self._say(0, wording("accounts.password.too_short"), "muted")
            return
        assessment = self._assess()
        if not assessment.accepted:
            text, role = " ".join(wording(key) for key in assessment.advice), "warn"
        elif typed == self._taken():
            text, role = self.tr("C'est le mot de passe de votre compte. Choisissez-en un autre."), "error"
        elif self.second.text() and self.second.text() != typed:
            text, role = self.tr("Les deux saisies diffèrent."), "error"
        else:
            text, role = wording("accounts.password.good"), "good"
        self._say(assessment.score, text, role)

    def _say(self, score: int, text: str, role: str) -> None:
        self._bar.setValue(score)
        self._advice.setText(text)
        self.first.setAccessibleDescription(text)
        self._advice.setProperty("role", role)
        restyle(self._advice)
        self.changed.emit()
