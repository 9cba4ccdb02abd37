"""Sixty damaged copies of each kind of file at every run; thousands by ``mutated_files.py``."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from app.errors import UserError
from app.exchange.read_file import look_at, read_rows
from tests.reliability.mutated_files import USUAL, mutated, run, samples


def test_no_damaged_file_hangs_the_reader_or_ends_the_program() -> None:
    found = list(run(USUAL, seed=3))
    assert {figures.kind: figures.hung for figures in found} == dict.fromkeys(samples(), 0)
    assert all(figures.outcomes.total() == USUAL for figures in found)
    # Damage that nobody notices would be a weak test: books refuse most of it, texts read past it.
    assert sum(figures.outcomes["refused"] for figures in found) > USUAL


@pytest.mark.parametrize("kind", list(samples()))
def test_damaged_file_gives_rows_or_a_sentence_to_the_program(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "fichier"
    path.write_bytes(mutated(samples()[kind], random.Random(5)))
    told = ""
    try:
        rows = [row for block in read_rows(look_at(path).outline) for row in block.rows]
    except UserError as error:
        rows, told = [], error.sentence
    assert all(isinstance(cell, str) for row in rows for cell in row)
    assert bool(rows) != bool(told)
    assert "{" not in told
