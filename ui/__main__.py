"""``python -m ui``: what the command line asks for; no window is loaded before that is known."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from app.own_process import DEMO_OPTION, LANGUAGE_OPTION, RESTORE_OPTION
from app.version import VERSION
from resources import LANGUAGES

_COLOURS = ("light", "dark")


def main(arguments: list[str] | None = None) -> int:
    """Run until the window closes and return the exit status."""
    options = _parser().parse_args(arguments)
    from ui.start import start  # noqa: PLC0415 - whoever asks for help or the version does not wait for the windows

    return start(options)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="aparte", description="Aparté, le carnet de contacts en règle.")
    parser.add_argument("backup", nargs="?", default="", metavar="SAUVEGARDE", help="proposer de reprendre ce fichier")
    parser.add_argument(DEMO_OPTION, action="store_true", help="ouvrir une entreprise fictive")
    parser.add_argument("--folder", type=Path, metavar="DIR", help="ouvrir ou créer ce dossier")
    parser.add_argument("--tour", type=Path, metavar="DIR", help="parcourir le produit sans écran, images dans DIR")
    parser.add_argument("--colours", choices=_COLOURS, default=_COLOURS[0], help="les couleurs de la visite")
    parser.add_argument(RESTORE_OPTION, action="store_true", help="proposer de reprendre une sauvegarde")
    parser.add_argument(LANGUAGE_OPTION, choices=LANGUAGES, default="fr", help="langue de l'écran")
    parser.add_argument("--version", action="version", version=f"Aparté {VERSION}", help="dire la version")
    return parser


if __name__ == "__main__":
    sys.exit(main())
