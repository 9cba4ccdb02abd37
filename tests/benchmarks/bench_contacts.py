"""The book at size: start to first rows, keystroke to rows, as ratios to the bare operations in the same run.

``python tests/benchmarks/bench_contacts.py [contacts] [folder]`` makes a real folder of fictional people (100 000 by default, and a
tenth of it to show the slope; from a million, a hundredth too), kept in ``folder`` and used again, then measures: unlocking and showing the first rows against deriving the key and opening
the bare file; each keystroke of a few searches, to the rows of the list, against a bare query of the index; each kind of
chip alone and under a keystroke, with its count beside the window; and what forgiving a typing error takes. Searches are
measured by what their thread computes, which is all that a keystroke waits for and does not follow the machine's other work.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[2]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication
from sqlalchemy import text

from app.accounts.key_derivation import ACCOUNT_PROFILE, SALT_BYTES, derive
from app.accounts.unlock import read_lock_screen, unlock
from app.clock import SystemClock
from app.contacts.narrowing import FilterField, Narrowing
from app.contacts.read_contact import ContactQuery, count_matching, sought_words
from app.workspace import UnlockedWorkspace, Workspace
from tests.benchmarks.figures import Row, tell
from tests.benchmarks.large_folder import PASSWORD, make_folder
from ui.contacts.contact_list_model import ContactListModel
from ui.contacts.contacts_page import ContactsPage

SEARCHES = (
    "martin", "éloïse mar", "lyon", "06 12 34", "garnier zoé", "zimmert", "saint", "client77", "m l", "benali karim",
    "exemple.example", "+33 6 99", "arti", "dubois lyon", "rue",
)  # fmt: skip
WINDOW = 50
_LARGE = 1_000_000
CHIPS = {
    "kind": (FilterField.KIND, ("consumer",)),
    "two categories": (FilterField.CATEGORY, ("customer", "supplier")),
    "one town": (FilterField.TOWN, ("lyon",)),
    "two towns": (FilterField.TOWN, ("lyon", "brest")),
    "due": (FilterField.TERM, ("due",)),
    "due in 30 days": (FilterField.TERM, ("within_30",)),
    "never asked": (FilterField.CONSENT_EMAIL, ("none",)),
    "given": (FilterField.CONSENT_EMAIL, ("given",)),
    "withdrawn": (FilterField.CONSENT_EMAIL, ("withdrawn",)),
    "expired": (FilterField.CONSENT_EMAIL, ("expired",)),
}
MISTYPED = ("matrin", "zimmemrt", "eloize", "garnire zoe", "nartin", "xqzvbn")


@dataclass(frozen=True, slots=True)
class Timing:
    """Milliseconds of one thing done many times."""

    median: float
    p95: float
    worst: float

    @classmethod
    def of(cls, seconds: list[float]) -> Timing:
        """Sum up durations."""
        ordered = sorted(one * 1000 for one in seconds)
        return cls(statistics.median(ordered), ordered[int(len(ordered) * 0.95) - 1], ordered[-1])

    def __str__(self) -> str:
        return f"median {self.median:.2f} ms, p95 {self.p95:.2f} ms, worst {self.worst:.2f} ms"


def timed(work: Callable[[], Any]) -> float:
    """Seconds that the work took."""
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def computed(work: Callable[[], Any]) -> float:
    """Seconds that this thread computed: what it costs where the machine is shared too."""
    started = time.thread_time()
    work()
    return time.thread_time() - started


def keystrokes() -> list[str]:
    """Each state of the search field while the searches are typed, letter by letter."""
    return [word[:end] for word in SEARCHES for end in range(1, len(word) + 1) if word[end - 1] != " "]


def bare_query(workspace: UnlockedWorkspace, typed: str) -> None:
    """One window of ids by the index that suits the longest word, in no order, and no more."""
    word = max(sought_words(typed), key=len)
    table, term = ("contact_trigrams", f'"{word}"') if len(word) > 2 else ("contact_words", f'"{word}" *')
    with workspace.reading() as uow:
        uow.session.execute(
            text(f"SELECT rowid FROM {table} WHERE {table} MATCH :term LIMIT {WINDOW}"), {"term": term}
        ).all()


def open_place(workspace: UnlockedWorkspace) -> None:
    """Build the place of contacts and paint its first rows."""
    page = ContactsPage(workspace)
    page.resize(1176, 768)
    page.refresh()
    page.grab()
    page.deleteLater()


def measure(folder: Path, count: int) -> tuple[Row, ...]:
    """Print the figures of one folder; return the main ones."""
    here = Workspace(folder)
    tile = read_lock_screen(here).accounts[0]
    derivation = min(timed(lambda: derive(PASSWORD, bytes(SALT_BYTES), ACCOUNT_PROFILE)) for _ in range(3))
    opened: list[UnlockedWorkspace] = []
    opening = timed(lambda: opened.append(unlock(here, tile.id, PASSWORD, clock=SystemClock())))
    workspace = opened[0]
    first = timed(lambda: open_place(workspace))
    model = ContactListModel(workspace)
    print(f"\n{count} contacts")
    print(
        f"  start → first rows painted: derivation {derivation:.2f} s; unlocking {opening:.2f} s + place {first:.2f} s "
        f"= derivation × {(opening + first) / derivation:.2f}, + {opening + first - derivation:.2f} s (aim: + 0.8 s)"
    )
    ours: dict[str, float] = {}
    bare: dict[str, float] = {}
    for typed in keystrokes():
        bare[typed] = min(computed(partial(bare_query, workspace, typed)) for _ in range(3))
        ours[typed] = min(computed(partial(model.show, ContactQuery(words=typed))) for _ in range(3))
    rows, query = Timing.of(list(ours.values())), Timing.of(list(bare.values()))
    print(f"  keystroke → rows: {rows}")
    print(f"  bare query:       {query}")
    print(f"  ratio: median {rows.median / query.median:.1f}, p95 {rows.p95 / query.p95:.1f} (aim: 3)")
    slowest = sorted(ours, key=ours.__getitem__, reverse=True)[:6]
    print("  slowest: " + ", ".join(f"“{typed}” {ours[typed] * 1000:.1f}" for typed in slowest))
    chips, mistyped = measure_chips(workspace, model)
    model.show(ContactQuery())
    scrolled = Timing.of([computed(lambda: model.fetchMore(model.index(-1))) for _ in range(count // WINDOW // 2)])
    print(f"  scrolling, each window of {WINDOW}: {scrolled}")
    workspace.close()
    start = (opening + first) / derivation
    return (
        Row("start to first rows, to the key's derivation", opening + first, "s", start, "derivation + 0.8 s"),
        Row("keystroke to rows, median", rows.median, "ms", rows.median / query.median, "16 ms", rows.median <= 16),
        Row("keystroke to rows, 95 of 100", rows.p95, "ms", rows.p95 / query.p95, "16 ms; 3 × bare", rows.p95 <= 16),
        Row("a chip, alone or under a keystroke, at most", chips, "ms", None, "50 ms", chips <= 50),
        Row("a mistyped word, at most", mistyped, "ms", None, "50 ms", mistyped <= 50),
        Row("scrolling, the worst window of 50", scrolled.worst, "ms", None, "33 ms", scrolled.worst <= 33),
    )


def measure_chips(workspace: UnlockedWorkspace, model: ContactListModel) -> tuple[float, float]:
    """Print what each chip takes to its first rows, under a keystroke, and to its count; then typing errors.

    Return the longest of the chips that the window itself waits for, and the longest typing error, in milliseconds.
    """
    slowest = 0.0
    for name, (field, values) in CHIPS.items():
        narrowing = Narrowing().with_values(field, values)
        alone = min(computed(partial(model.show, ContactQuery(narrowing=narrowing))) for _ in range(3))
        typed = Timing.of(
            [computed(partial(model.show, ContactQuery(word, narrowing))) for word in ("m", "mar", "lyo")]
        )
        if field.channel is None:
            slowest = max(slowest, alone * 1000, typed.worst)
        with workspace.reading() as uow:
            count = computed(partial(count_matching, uow, ContactQuery(narrowing=narrowing)))
        print(
            f"  chip {name}: {alone * 1000:.1f} ms, with words worst {typed.worst:.1f} ms, count {count * 1000:.0f} ms"
        )
    forgiving, forgiven = ContactListModel(workspace, forgives=True), 0.0
    for typed_wrong in MISTYPED:
        took = min(computed(partial(forgiving.show, ContactQuery(typed_wrong))) for _ in range(3)) * 1000
        print(f"  mistyped “{typed_wrong}”: {took:.1f} ms, {forgiving.rowCount()} rows")
        forgiven = max(forgiven, took)
    return slowest, forgiven


def main() -> None:
    most = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    sizes = (most // 100, most // 10, most) if most >= _LARGE else (most // 10, most)
    application = QApplication([])
    results = []
    with tempfile.TemporaryDirectory() as temporary:
        kept = Path(sys.argv[2] if len(sys.argv) > 2 else temporary)
        for count in sizes:
            folder = kept / str(count)
            if not Workspace(folder).exists():
                print(f"made {count} contacts in {timed(partial(make_folder, folder, count)):.1f} s", flush=True)
            results.append(measure(folder, count))
    for count, small, large in zip(sizes[1:], results, results[1:], strict=False):
        print(f"\n{count} contacts, and by how much each figure grew since {count // 10}")
        tell(replace(row, slope=row.figure / before.figure) for before, row in zip(small, large, strict=True))
    application.quit()


if __name__ == "__main__":
    main()
