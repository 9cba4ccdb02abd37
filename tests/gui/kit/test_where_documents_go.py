"""What is saved is proposed where it can be found again, under a name that every system takes."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths

from ui.kit.save_pdf import among_documents

DOCUMENTS = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))


@pytest.mark.parametrize(
    ("asked", "proposed"),
    [
        ("certificat.pdf", DOCUMENTS / "certificat.pdf"),
        ("offres : été/hiver.pdf", DOCUMENTS / "offres - été-hiver.pdf"),
        # The letter of an access pack goes beside the pack.
        ("/srv/dossier/lettre.pdf", Path("/srv/dossier/lettre.pdf")),
    ],
)
def test_a_document_is_proposed_in_its_folder_else_among_the_documents(asked: str, proposed: Path) -> None:
    assert Path(among_documents(asked)) == proposed
