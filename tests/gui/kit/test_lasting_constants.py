"""A long day of empty answers from Qt does not end the program."""

import subprocess
import sys
from pathlib import Path

DAY = """
import ui
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton
application = QApplication([])
button, box = QPushButton(), QComboBox()
class Source(QObject):
    said = Signal(str, object)
source = Source()
source.said.connect(lambda text, undo: None)
for _ in range(60_000):
    button.property("absent")
    box.currentData()
    source.said.emit("x", None)
print("alive")
"""


def test_the_constants_outlast_qt() -> None:
    root = Path(__file__).parents[3]
    command = [sys.executable, "-c", DAY]
    environment = {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(root)}
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=root, env=environment)
    assert done.stdout.strip() == "alive", done.stderr[-400:]
