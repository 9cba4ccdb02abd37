"""What is offered before free text: the subject, a result, what comes next, when to call (MIN-06, practice of the CNIL)."""

from __future__ import annotations

from app.contacts.call_kinds import CallResult
from app.contacts.note_kinds import FollowUp, NoteSubject, PreferredTime
from resources import wording


def composed_note(
    free: str,
    subject: NoteSubject | None = None,
    follow_up: FollowUp | None = None,
    time: PreferredTime | None = None,
    *,
    result: CallResult | None = None,
) -> str:
    """Return the note as it is kept and as the person will read it: one line for what was chosen, then the free text."""
    chosen = [
        wording(f"notes.prompt.{name}", answer=answer.label)
        for name, answer in (("subject", subject), ("result", result), ("follow_up", follow_up), ("time", time))
        if answer is not None
    ]
    return "\n".join(part for part in (" · ".join(chosen), free.strip()) if part)
