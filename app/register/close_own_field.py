"""Keep what the form says of an own field, the key included: made at its first use, values put under it or taken out of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from app.accounts.closed_key_changes import ready_closed_key
from app.accounts.roles import Permission
from app.progress import quiet
from app.register.define_own_field import activate_own_field, save_own_field
from app.register.own_kinds import OwnFieldDraft
from app.register.read_own_fields import all_own_fields
from app.retention.own_terms import clear_traces

if TYPE_CHECKING:
    from app.workspace import UnlockedWorkspace

Told = Callable[[int, int], object]


def settle_own_field(
    unlocked: UnlockedWorkspace, draft: OwnFieldDraft, field_id: int | None = None, *, use: bool, told: Told = quiet
) -> int:
    """Make a field or change one, use it where asked, and return its number; all of it or nothing.

    Where values came under the key, what the file still held of them in the clear is overwritten. Call it from a worker, under no
    open session. Raises what ``ready_closed_key``, ``save_own_field`` and ``activate_own_field`` raise.
    """
    unlocked.account.require(Permission.EDIT_PURPOSES)
    if draft.is_closed:
        ready_closed_key(unlocked)
    with unlocked.unit_of_work() as uow:
        open_before = {one.id for one in all_own_fields(uow.session) if not one.said.is_closed}
        saved = save_own_field(uow, draft, field_id, told)
        if use:
            activate_own_field(uow, saved, told)
    if draft.is_closed and field_id in open_before:
        clear_traces(unlocked)
    return saved
