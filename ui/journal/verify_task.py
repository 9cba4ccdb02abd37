"""Verifying the whole journal in the background, and its outcome in a sentence."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.accounts.manage_accounts import signing_keys
from app.formats import format_count
from app.journal.verify import Verification, note_verification, verify
from app.workspace import UnlockedWorkspace
from resources import wording
from ui.kit.errors import show_error
from ui.kit.tasks import Progress, Task, run_with_dialog

_SHOWN_FINDINGS = 3


def start_verification(
    parent: QWidget, workspace: UnlockedWorkspace, *, on_done: Callable[[Verification], object]
) -> Task:
    """Read the whole chain under a dialog that can be cancelled, and note in the journal that it was."""
    keys = signing_keys(workspace)

    def work(progress: Progress) -> Verification:
        with workspace.reading() as uow:
            found = verify(uow, public_keys=keys, on_progress=progress)
        with workspace.unit_of_work() as uow:
            note_verification(uow, found)
        return found

    return run_with_dialog(
        parent,
        QCoreApplication.translate("VerifyTask", "Vérification du journal…"),
        QCoreApplication.translate("VerifyTask", "Annuler"),
        work,
        on_done=on_done,
        on_error=lambda error: show_error(parent, error),
    )


def verified(found: Verification) -> tuple[str, str]:
    """Return what was found in a sentence, and the role of the label that says it."""
    if found.is_intact:
        text = QCoreApplication.translate("VerifyTask", "Journal intact\u00a0: {count} lignes vérifiées.")
        return text.format(count=format_count(found.lines)), "good"
    line = QCoreApplication.translate("VerifyTask", "ligne {seq} ({flaw})")
    first = ", ".join(
        line.format(seq=one.seq, flaw=wording(f"journal.flaw.{one.flaw.value}"))
        for one in found.findings[:_SHOWN_FINDINGS]
    )
    text = QCoreApplication.translate(
        "VerifyTask",
        "Le journal a été modifié\u00a0: {first}. Gardez une copie du dossier et demandez conseil avant de continuer.",
    )
    return text.format(first=first), "error"
