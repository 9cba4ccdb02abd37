"""The thread that is walked, in order, and the short one of every test run."""

from __future__ import annotations

from collections.abc import Callable

from tests.e2e.accessibility.contact_steps import add_contact, find_contact, make_list, record_consent, withdraw_consent
from tests.e2e.accessibility.rights_steps import (
    answer_request,
    erase_contact,
    open_vault,
    read_help,
    see_compliance,
    see_retention,
)
from tests.e2e.accessibility.start_steps import close, first_start, lock_and_unlock, open_settings, see_looks, unlock
from tests.e2e.accessibility.thread import Thread

Step = tuple[str, Callable[[Thread], None]]
BEGIN: Step = ("first start", first_start)
UNLOCK: Step = ("unlocked", unlock)
THREAD: tuple[Step, ...] = (
    ("contact added", add_contact),
    ("contact found", find_contact),
    ("consent at the desk", record_consent),
    ("consent withdrawn", withdraw_consent),
    ("list made and exported", make_list),
    ("access request answered", answer_request),
    ("contact erased", erase_contact),
    ("vault opened", open_vault),
    ("locked and unlocked", lock_and_unlock),
    ("retention", see_retention),
    ("compliance", see_compliance),
    ("help", read_help),
    ("settings", open_settings),
    ("colours and sizes", see_looks),
    ("closed with a backup", close),
)


def from_step(name: str) -> tuple[Step, ...]:
    """The thread from a step on, over a folder that has what went before."""
    names = [one for one, _ in THREAD]
    return THREAD[names.index(name) :]


SHORT: tuple[Step, ...] = (
    ("contact found", find_contact),
    ("consent at the desk", record_consent),
)
