"""The version of the program: written here and in ``pyproject.toml``, since a program run from its sources has no metadata."""

VERSION = "0.1.0"
