"""What people read exists in both languages, with the same blanks to fill, and in French as the French print it."""

import importlib
import pkgutil
import re
import string

import pytest

import app
from app.errors import UserError
from resources import LANGUAGES, path, typeset, wording_table

ROOMS = sorted(file.stem for file in path("wording/fr").glob("*.toml"))
ABSTRACT = {"UserError"}


def _sentences(language: str, room: str) -> dict[str, str]:
    return {
        f"{table}.{name}": text
        for table, names in wording_table(language, room).items()
        for name, text in names.items()
    }


def _blanks(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def _every_error() -> list[type[UserError]]:
    for module in pkgutil.walk_packages(app.__path__, "app."):
        importlib.import_module(module.name)
    found: list[type[UserError]] = []
    waiting = [UserError]
    while waiting:
        kind = waiting.pop()
        waiting += kind.__subclasses__()
        if kind.__name__ not in ABSTRACT and kind.__module__.startswith("app.") and hasattr(kind, "code"):
            found.append(kind)
    return found


def test_both_languages_have_the_same_rooms() -> None:
    assert sorted(file.stem for file in path("wording/en").glob("*.toml")) == ROOMS


@pytest.mark.parametrize("room", ROOMS)
def test_both_languages_say_the_same_things(room: str) -> None:
    french, english = _sentences("fr", room), _sentences("en", room)
    assert french.keys() == english.keys()
    for key, text in french.items():
        assert text.strip(), key
        assert _blanks(text) == _blanks(english[key]), key


@pytest.mark.parametrize("error", _every_error(), ids=lambda error: error.__name__)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_error_can_be_read(error: type[UserError], language: str) -> None:
    room, name = error.code.split(".", 1)
    assert len(wording_table(language, room)["errors"][name]) > 20


@pytest.mark.parametrize("room", ROOMS)
def test_french_is_typeset(room: str) -> None:
    for key, text in _sentences("fr", room).items():
        assert not re.search(r"\S [:;!?»]|« \S|'", text), (key, text)


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Date : lundi", "Date\u00a0: lundi"),
        ("Vraiment ?", "Vraiment\u00a0?"),
        ("le dossier « Lyon » !", "le dossier «\u00a0Lyon\u00a0»\u00a0!"),
        ("12:30", "12:30"),
        ("déjà\u00a0: fait", "déjà\u00a0: fait"),
    ],
)
def test_typesetting(typed: str, printed: str) -> None:
    assert typeset(typed) == printed
    assert typeset(printed) == printed
