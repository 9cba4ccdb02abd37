"""What is not code: wording, fonts, icons, help pages, read through this one module."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from pathlib import Path

_FOLDER = Path(__file__).parent
LANGUAGES = ("fr", "en")
_BEFORE_SIGN = re.compile(r" (?=[:;!?»%€])")
_AFTER_QUOTE = re.compile(r"« ")
# Between two letters: the apostrophe of l’heure, not a quote.
_APOSTROPHE = re.compile(r"(?<=\w)'(?=\w)")
_current = {"language": "fr"}


def path(relative: str) -> Path:
    """Return the path of a shipped file, named from this folder."""
    return _FOLDER / relative


def language() -> str:
    """Return the language in which the person reads: "fr" or "en"."""
    return _current["language"]


def set_language(code: str) -> None:
    """Choose the language of every later sentence; an unknown one raises ValueError."""
    if code not in LANGUAGES:
        raise ValueError(code)
    _current["language"] = code


@cache
def wording_table(code: str, room: str) -> dict[str, dict[str, str]]:
    """Return all the sentences of a room in a language, by table then name."""
    with (_FOLDER / "wording" / code / f"{room}.toml").open("rb") as file:
        tables: dict[str, dict[str, str]] = tomllib.load(file)
    if code != "fr":
        return tables
    return {name: {key: typeset(text) for key, text in table.items()} for name, table in tables.items()}


def typeset(text: str) -> str:
    """Return French text with the no-break spaces and apostrophes that it asks for, however it was typed."""
    return _BEFORE_SIGN.sub("\u00a0", _AFTER_QUOTE.sub("«\u00a0", _APOSTROPHE.sub("’", text)))


def wording(key: str, /, **params: object) -> str:
    """Return the sentence "<room>.<table>.<name>" in the current language, its braces filled.

    A key that does not exist raises KeyError: the tests walk every enum and every error, so none is missing in use.
    """
    return wording_in(language(), key, **params)


def wording_in(code: str, key: str, /, **params: object) -> str:
    """Return a sentence in a given language: what a person is shown does not follow the screen of who serves them."""
    room, table, name = key.split(".", 2)
    text = wording_table(code, room)[table][name]
    return text.format(**params) if params else text


def counted(key: str, number: int, shown: str) -> str:
    """Return the sentence of a number: "<key>_one" for one (in French for nothing too), else the key itself.

    ``shown`` is the number as it is written for people, and fills ``{count}``.
    """
    is_one = number == 1 or (number == 0 and language() == "fr")
    return wording(f"{key}_one" if is_one else key, count=shown)
