"""``python -m ui``: what the command line asks for; no window is loaded before that is known."""

from __future__ import annotations

import argparse
import locale
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from app.own_process import DEMO_OPTION, LANGUAGE_OPTION, RESTORE_OPTION
from app.version import VERSION
from resources import LANGUAGES, set_language, wording

_COLOURS = ("light", "dark")
# Where a system says which language its people read, the strongest first.
_SYSTEM = ("LC_ALL", "LC_MESSAGES", "LANG")


def main(arguments: list[str] | None = None) -> int:
    """Run until the window closes and return the exit status."""
    words = sys.argv[1:] if arguments is None else arguments
    set_language(_spoken(words, os.environ))
    options = _parser().parse_args(words)
    from ui.start import start  # noqa: PLC0415 - whoever asks for help or the version does not wait for the windows

    return start(options)


def _spoken(words: Sequence[str], environment: Mapping[str, str]) -> str:
    """Return the language in which the command line itself answers: the one asked for, else the system's, else French."""
    asked = _asked(words)
    if asked in LANGUAGES:
        return asked
    named = next((environment[one] for one in _SYSTEM if environment.get(one)), locale.getlocale()[0] or "")
    return next((one for one in LANGUAGES if named.casefold().startswith(one)), LANGUAGES[0])


def _asked(words: Sequence[str]) -> str:
    """Return what follows the option of the language: --lang en, or --lang=en."""
    for word, following in zip(words, [*words[1:], ""], strict=False):
        if word == LANGUAGE_OPTION:
            return following
        if word.startswith(f"{LANGUAGE_OPTION}="):
            return word.partition("=")[2]
    return ""


def _parser() -> argparse.ArgumentParser:
    def say(name: str) -> str:
        return wording(f"app.command_line.{name}")

    parser = argparse.ArgumentParser(prog="aparte", description=say("description"), add_help=False)
    what = parser.add_argument_group(say("arguments"))
    what.add_argument("backup", nargs="?", default="", metavar=say("backup_name"), help=say("backup"))
    how = parser.add_argument_group(say("options"))
    how.add_argument("-h", "--help", action="help", help=say("help"))
    how.add_argument(DEMO_OPTION, action="store_true", help=say("demo"))
    how.add_argument("--folder", type=Path, metavar=say("folder_name"), help=say("folder"))
    how.add_argument("--tour", type=Path, metavar=say("folder_name"), help=say("tour"))
    how.add_argument("--colours", choices=_COLOURS, default=_COLOURS[0], help=say("colours"))
    how.add_argument(RESTORE_OPTION, action="store_true", help=say("restore"))
    how.add_argument(LANGUAGE_OPTION, choices=LANGUAGES, default=LANGUAGES[0], help=say("language"))
    how.add_argument("--version", action="version", version=f"Aparté {VERSION}", help=say("version"))
    return parser


if __name__ == "__main__":
    sys.exit(main())
