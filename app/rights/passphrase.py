"""A passphrase that can be read aloud and typed: words drawn at random from a list."""

from __future__ import annotations

import secrets
import tomllib
from functools import cache

from resources import path

WORD_COUNT = 8


@cache
def passphrase_words() -> tuple[str, ...]:
    """Return the list: 256 short French words without accents, eight bits each."""
    with path("lexicons/passphrase_words.toml").open("rb") as file:
        return tuple(" ".join(tomllib.load(file)["words"]).split())


def draw_passphrase() -> str:
    """Return eight words, 64 random bits, joined by hyphens."""
    words = passphrase_words()
    return "-".join(secrets.choice(words) for _ in range(WORD_COUNT))
