"""What a start settles before any window."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
LOOK_THROUGH = """
import sys
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QFileDialog
from ui.start import leave_no_paths

application = QApplication([])
if sys.argv[2:]:
    leave_no_paths()
dialog = QFileDialog(directory=sys.argv[1])
dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
dialog.show()
dialog.accept()
dialog.deleteLater()
application.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
"""


def written_by_a_dialog(home: Path, *arguments: str) -> list[Path]:
    """The files that Qt's own file dialog leaves in a home."""
    (home / "Dossier Martin").mkdir(parents=True)
    command = [sys.executable, "-c", LOOK_THROUGH, str(home / "Dossier Martin"), *arguments]
    environment = os.environ | {"XDG_CONFIG_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, check=True)
    return [path for path in home.rglob("*") if path.is_file()]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere the dialogs are the system's own")
def test_folders_that_were_looked_through_are_written_down_nowhere(tmp_path: Path) -> None:
    # Left to itself Qt does write them down: the test would see it.
    assert written_by_a_dialog(tmp_path / "left to itself")
    assert not written_by_a_dialog(tmp_path / "ours", "leave no paths")
