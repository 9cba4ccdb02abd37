"""Reading notes against the lexicon, as a ratio to a bare pass that only cuts the same text into words.

``python tests/benchmarks/bench_notes.py [notes]``: innocent notes as desks write them, then the shipped corpus, half of which
holds something.
"""

from __future__ import annotations

import re
import sys
import time
from collections.abc import Callable
from itertools import cycle, islice
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from app.contacts.note_lexicon import shipped_lexicon, shipped_terms
from app.contacts.note_rules import Lexicon, scan_note
from tests.benchmarks.figures import Row, tell

CORPUS = Path(__file__).parents[1] / "data" / "notes_corpus.txt"
PLAIN = (
    "A demandé un devis pour le salon, préfère être appelée le matin. Livraison au premier étage, code 12B34.",
    "Rappeler après 18 h au 06 12 34 56 78 ; vient de la part de l’atelier voisin. Devis n° 2026-118 envoyé le 12/03.",
    "Chaudière à changer avant l’hiver. Souhaite la brochure de printemps, et un rendez-vous dans l’après-midi.",
)


def timed(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def compare(name: str, notes: list[str], lexicon: Lexicon) -> None:
    words = re.compile(r"\w+")
    bare = min(timed(lambda: [words.findall(note.lower()) for note in notes]) for _ in range(3))
    ours = min(timed(lambda: [scan_note(note, lexicon) for note in notes]) for _ in range(3))
    print(f"{name}: {len(notes) / ours:,.0f} a second · ratio {ours / bare:.1f} to a bare pass of words")
    tell([Row(f"read {name}, a thousand", ours / len(notes) * 1_000_000, "ms", ours / bare)])


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 20_000
    shipped_terms()
    building = timed(shipped_lexicon)
    lexicon = shipped_lexicon()
    corpus = [line.split("\t", 1)[1] for line in CORPUS.read_text("utf-8").splitlines() if "\t" in line]
    print(f"{len(lexicon.terms)} terms made ready in {building * 1000:.0f} ms")
    for name, texts in (("innocent notes", PLAIN), ("the corpus", corpus)):
        compare(name, list(islice(cycle(texts), count)), lexicon)


if __name__ == "__main__":
    main()
