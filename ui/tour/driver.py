"""Drive windows as a person does: click, type, wait for what must appear, and take its picture."""

from __future__ import annotations

import sys
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, QEventLoop, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QLabel, QLineEdit, QRadioButton, QWidget

from app.accounts.looks import ColourChoice
from app.own_process import say_aloud
from ui.kit import theme

W = TypeVar("W", bound=QWidget)
_PATIENCE_S = 60.0
_STEP_MS = 20


class StepFailed(Exception):
    """What a step waited for did not come."""


def let_run(ms: int) -> None:
    """Let events happen for a while. QTest's own waiting keeps Python's lock, and no thread of the program would get on."""
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


@dataclass(frozen=True, slots=True)
class StepResult:
    """One step of the report."""

    name: str
    seconds: float
    outcome: str


class Driver:
    """Holds the folder of the tour and what was done so far."""

    def __init__(self, application: QApplication, folder: Path, colours: ColourChoice) -> None:
        self.application, self._colours = application, colours
        self.folder = folder
        self.pictures = folder / "pictures"
        self.documents = folder / "documents"
        for one in (self.pictures, self.documents):
            one.mkdir(parents=True, exist_ok=True)
        self.results: list[StepResult] = []
        self.failures: list[str] = []
        self._number = 0
        # An error met in a slot would only be printed: here it fails the step.
        sys.excepthook = self._on_exception

    @contextmanager
    def step(self, name: str) -> Iterator[None]:
        """Time a step and note how it went; a step that fails does not stop the next ones."""
        began, before = time.monotonic(), len(self.failures)
        try:
            yield
            self.settle()
        except Exception:  # noqa: BLE001 - the report names the step and goes on
            self.failures.append(f"{name}\n{traceback.format_exc()}")
        outcome = "ok" if len(self.failures) == before else "FAILED"
        self.results.append(StepResult(name, time.monotonic() - began, outcome))
        say_aloud(f"{outcome:7}{self.results[-1].seconds:7.2f} s  {name}")

    def find(self, kind: type[W], name: str, within: QWidget) -> W:
        """Return a child by its object name, once it exists."""
        self.wait(lambda: within.findChild(kind, name) is not None, name)
        found = within.findChild(kind, name)
        assert found is not None
        return found

    def click(self, name: str, within: QWidget) -> None:
        """Click a button, once it may be clicked."""
        self.press(self.find(QAbstractButton, name, within))

    def press(self, button: QAbstractButton) -> None:
        """Click a button that one already holds."""
        self.wait(button.isEnabled, button.text())
        # A box is clicked on its mark: the rest of its line belongs to no one.
        spot = QPoint(12, button.height() // 2) if isinstance(button, QCheckBox | QRadioButton) else QPoint()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=spot)
        self.settle()

    def write(self, name: str, text: str, within: QWidget) -> None:
        """Type in a field."""
        line = self.find(QLineEdit, name, within)
        line.setFocus()
        line.clear()
        self.type_in(line, text)

    def type_in(self, widget: QWidget, text: str) -> None:
        """Type letter by letter; QTest's own typing knows ASCII alone."""
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                self.application.sendEvent(widget, event)
        self.settle()

    def key(self, widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is."""
        widget.window().activateWindow()
        self.settle()
        QTest.keyClick(widget, key, modifier)
        self.settle()

    def text_of(self, name: str, within: QWidget) -> str:
        """Read a label."""
        return self.find(QLabel, name, within).text()

    def wait(self, condition: Callable[[], bool], what: str) -> None:
        """Wait for a condition; StepFailed where it does not come."""
        end = time.monotonic() + _PATIENCE_S
        while not condition():
            if time.monotonic() > end:
                raise StepFailed(what)
            let_run(_STEP_MS)

    def dialog(self, kind: type[W]) -> W:
        """Return the visible window of that class, once it is there."""
        found: list[W] = []

        def there() -> bool:
            found.extend(one for one in self.application.topLevelWidgets() if isinstance(one, kind) and one.isVisible())
            return bool(found)

        self.wait(there, kind.__name__)
        if found[-1].isMaximized():
            # The screen that is not there is smaller than any desk's.
            found[-1].showNormal()
            self.settle()
        return found[-1]

    def settle(self) -> None:
        """Let the window draw and the deferred deletions happen."""
        let_run(_STEP_MS)
        self.application.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        self.application.processEvents()

    def picture(self, widget: QWidget, name: str) -> None:
        """Save the picture of a window, in the colours of the tour whatever the settings of the moment."""
        self._number += 1
        theme.apply(self.application, self._colours)
        self.settle()
        # A quick compression: pictures that are looked at once need not be small.
        widget.grab().save(str(self.pictures / f"{self._number:02}-{name}-{self._colours}.png"), quality=80)

    def write_report(self) -> None:
        """Write what was done, how long each step took, and what failed."""
        total = sum(one.seconds for one in self.results)
        lines = ["# Visite d'Aparté", "", "| étape | résultat | durée (s) |", "|---|---|---|"]
        lines += [f"| {one.name} | {one.outcome} | {one.seconds:.2f} |" for one in self.results]
        lines += ["", f"{len(self.results)} étapes, {len(self.failures)} échec(s), {total:.1f} s.", ""]
        lines += [f"```\n{one}\n```" for one in self.failures]
        (self.folder / "report.md").write_text("\n".join(lines), "utf-8")
        say_aloud(f"{len(self.results) - len(self.failures)} passed, {len(self.failures)} failed")
        for one in self.failures:
            say_aloud(one)

    def _on_exception(self, kind: type[BaseException], error: BaseException, trace: object) -> None:
        self.failures.append("".join(traceback.format_exception(kind, error, error.__traceback__)))
