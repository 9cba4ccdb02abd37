"""What a person said already, in one line: whoever asks again knows it, and takes nothing for unsaid."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.consent.history import current_states
from app.consent.kinds import ConsentState
from app.consent.purposes import read_purposes
from app.formats import format_pair
from app.workspace import UnlockedWorkspace
from resources import wording


def said_before(workspace: UnlockedWorkspace, contact_id: int) -> str:
    """Return each purpose and channel on which a person answered, with what became of the answer, or that there is none."""
    with workspace.reading() as uow:
        states, names = current_states(uow, contact_id), {one.id: one.name for one in read_purposes(uow)}
    told = [
        format_pair(
            f"{names[purpose]}, {wording(f'consent.channel.{channel.value}')}",
            wording(f"consent.consent_state.{state.value}"),
        )
        for (purpose, channel), state in states.items()
        if purpose in names and state is not ConsentState.NONE
    ]
    if not told:
        return QCoreApplication.translate("SaidBefore", "N'a encore répondu à rien.")
    return QCoreApplication.translate("SaidBefore", "A déjà répondu. {answers}").format(answers=" · ".join(told))
