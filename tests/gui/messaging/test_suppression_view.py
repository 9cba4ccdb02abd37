"""A list of opted-out people is taken in by clicks, with nothing ticked beforehand."""

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QCheckBox, QPushButton

from app.consent.kinds import Channel
from app.messaging.suppression_list import count_suppressions
from app.workspace import UnlockedWorkspace
from ui.messaging.suppression_view import SuppressionView, TakeInDialog


def test_a_list_is_taken_in_by_channel(qtbot, workspace: UnlockedWorkspace, tmp_path: Path) -> None:
    path = tmp_path / "desinscrits.csv"
    path.write_text("E-mail;Tel\njean@x.fr;0612345678\nzoe@exemple.fr;\n", "utf-8")
    view = SuppressionView(workspace)
    qtbot.addWidget(view)
    view.refresh()
    view.show()
    dialog = view.open_file(path)
    assert isinstance(dialog, TakeInDialog)
    boxes = {box.objectName(): box for box in dialog.findChildren(QCheckBox)}
    assert set(boxes) == {"refuse_email", "refuse_phone", "refuse_sms"}
    assert not any(box.isChecked() for box in boxes.values())
    save = dialog.findChild(QPushButton, "confirmTakeIn")
    assert not save.isEnabled()
    qtbot.mouseClick(
        boxes["refuse_email"], Qt.MouseButton.LeftButton, pos=QPoint(8, boxes["refuse_email"].height() // 2)
    )
    with qtbot.waitSignal(view.changed) as changed:
        qtbot.mouseClick(save, Qt.MouseButton.LeftButton)
    assert "2" in changed.args[0]
    with workspace.reading() as uow:
        assert [(one.channel, one.entries) for one in count_suppressions(uow)] == [(Channel.EMAIL, 2)]
    assert view.model.rowCount() == 1
