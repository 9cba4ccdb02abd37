"""Anonymise someone at term: nothing that names them stays, and one more is counted (RET-11).

It is the one erasure, which counts before it deletes: no fingerprint of an address is kept for it, no exact day, no id.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from app.rights.answer_erasure import erase_and_answer

if TYPE_CHECKING:
    from app.documents.erasure_letter import ErasureAnswer
    from app.workspace import UnitOfWork


def anonymise_contact(
    uow: UnitOfWork, contact_id: int, *, at_request: bool = False, announced_on: date | None = None
) -> ErasureAnswer:
    """Erase a contact and count them among those who were anonymised; raises what an erasure raises."""
    return erase_and_answer(
        uow,
        contact_id,
        at_request=at_request,
        deposit=None,
        keep_suppression=False,
        anonymises=True,
        announced_on=announced_on,
    )
