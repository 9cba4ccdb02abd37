"""The whole thread in the real windows, with real keys and files, on a machine without a network: what the tour does must succeed."""

import os
import shutil
from pathlib import Path

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from tests.e2e.no_network import run_without_network, walk_without_network

may_watch = shutil.which("unshare") and (shutil.which("strace") or (os.geteuid() == 0 and shutil.which("apt-get")))
pytestmark = pytest.mark.skipif(not may_watch, reason="strace and a network namespace watch it")


@pytest.mark.rule("SEC-12")
def test_the_whole_thread_asks_for_no_network(tmp_path: Path) -> None:
    walk = walk_without_network(tmp_path)
    report = (tmp_path / "report.md").read_text("utf-8")
    assert walk.status == 0, report
    assert walk.beyond_this_machine == []
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


@pytest.mark.rule("SEC-12")
def test_a_program_that_asks_a_name_of_the_network_is_caught(tmp_path: Path) -> None:
    asking = "import socket\ntry:\n    socket.getaddrinfo('aparte.example', 80)\nexcept OSError:\n    pass"
    walk = run_without_network(["-c", asking], tmp_path / "sockets.log")
    assert walk.beyond_this_machine == ["AF_INET"]
