"""The website in the window: what is chosen is what is written, and a kit that is no longer true says so."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLabel, QLineEdit, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from app.consent.kinds import Channel
from app.consent.purposes import close_purpose, read_purposes
from app.consent.texts import publish_text
from app.consent.web_kit import PROOF
from app.workspace import UnlockedWorkspace
from tests.gui.register.at_a_tab import AtATab
from ui.register.website_view import WebsiteView


@pytest.fixture
def tab(qtbot: QtBot, workspace: UnlockedWorkspace, with_purposes: None) -> AtATab[WebsiteView]:
    return AtATab(qtbot, workspace, WebsiteView(workspace))


def status(view: WebsiteView) -> str:
    return view.findChild(QLabel, "websiteStatus").text()


@pytest.mark.rule("COO-02")
def test_a_kit_is_written_as_chosen_and_goes_out_of_date(
    qtbot: QtBot, workspace: UnlockedWorkspace, tab: AtATab[WebsiteView], tmp_path: Path
) -> None:
    view = tab.view
    assert status(view) == "Aucun dossier n'a encore été enregistré."
    with workspace.reading() as uow:
        purpose = next(one.id for one in read_purposes(uow) if one.rests_on_consent)
    for name in (f"ask_{purpose}_phone", f"ask_{purpose}_post", "cookie_audience", "cookie_video"):
        box = view.findChild(QCheckBox, name)
        assert box.accessibleName() or box.text()
        box.setFocus()
        qtbot.keyClick(box, Qt.Key.Key_Space)
    view.findChild(QLineEdit, "answersAddress").setText("site@exemple.fr")
    qtbot.keyClick(view.findChild(QPushButton, "writeWebKit"), Qt.Key.Key_Space)
    view.findChild(QFileDialog, "folderDialog").fileSelected.emit(str(tmp_path))
    proof = json.loads((tmp_path / "site-internet-v1" / PROOF).read_text("utf-8"))
    assert [one["channel"] for one in proof["form"]["questions"]] == ["email", "sms"]
    assert (proof["answers_to"], proof["banner"]["uses"]) == ("site@exemple.fr", ["video"])
    assert "site-internet-v1" in tab.said[0][0]
    assert "textes d'aujourd'hui" in status(view)
    # What is there already is not overwritten, and the person is told.
    (tmp_path / "site-internet-v2").mkdir()
    view.write_into(tmp_path)
    assert "déjà un dossier" in view.findChild(QMessageBox, "errorBox").text()
    with workspace.unit_of_work() as uow:
        publish_text(uow, purpose, Channel.EMAIL, "J’accepte de recevoir les nouvelles de l’atelier.")
    view.refresh()
    assert "dépassée. Un texte de consentement a changé." in status(view).replace("\u00a0", " ")
    with workspace.unit_of_work() as uow:
        close_purpose(uow, purpose)
    view.refresh()
    assert not view.findChild(QPushButton, "writeWebKit").isEnabled()
