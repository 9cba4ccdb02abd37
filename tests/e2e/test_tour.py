"""The whole thread in the real windows, with real keys and files: what the tour does must succeed."""

from pathlib import Path

from openpyxl import load_workbook
from pypdf import PdfReader
from PySide6.QtWidgets import QApplication

from ui.kit import theme
from ui.tour import run_tour


def test_the_whole_thread(qapp: QApplication, tmp_path: Path) -> None:
    theme.apply(qapp, theme.ColourChoice.LIGHT)
    status = run_tour(qapp, tmp_path, (theme.ColourChoice.LIGHT,))
    report = (tmp_path / "report.md").read_text("utf-8")
    assert status == 0, report
    documents = tmp_path / "documents"
    proof = "".join(page.extract_text() for page in PdfReader(documents / "preuve-de-consentement.pdf").pages)
    assert "Océane Pelletier" in proof
    assert "SHA-256" in proof
    recipients = [
        row[2]
        for row in load_workbook(documents / "lettre-du-mois.xlsx").worksheets[0].iter_rows(min_row=2, values_only=True)
    ]
    assert recipients == ["oceane.pelletier@exemple.fr"]
    assert (documents / "droit-d-acces.zip").stat().st_size > 10_000
    assert len(list((tmp_path / "pictures").glob("*.png"))) > 60
