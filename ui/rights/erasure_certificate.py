"""Save the certificate of an erasure, on the last page of the wizard or years later from its request."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.rights.certify_erasure import certify_erasure, certify_request
from app.workspace import UnlockedWorkspace
from ui.kit.save_pdf import ask_and_save

_CONTEXT = "ErasureCertificate"


def save_certificate(
    parent: QWidget, workspace: UnlockedWorkspace, subject_id: str, on_saved: Callable[[Path], object]
) -> None:
    """Ask where the certificate of an erased person goes; ``on_saved`` gets the file."""

    def make() -> bytes:
        with workspace.unit_of_work() as uow:
            return certify_erasure(uow, subject_id)

    ask_and_save(parent, _title(), f"certificat-{subject_id[:8]}.pdf", make, on_saved)


def save_request_certificate(
    parent: QWidget, workspace: UnlockedWorkspace, request_id: int, on_saved: Callable[[Path], object]
) -> None:
    """Ask where the certificate of the erasure that answered a request goes; ``on_saved`` gets the file."""

    def make() -> bytes:
        with workspace.unit_of_work() as uow:
            return certify_request(uow, request_id)

    ask_and_save(parent, _title(), f"certificat-demande-{request_id}.pdf", make, on_saved)


def _title() -> str:
    return QCoreApplication.translate(_CONTEXT, "Enregistrer le certificat d'effacement")
