"""Who may do what, found in the code: every function that a window may call, the permission that it asks for, and the roles.

``python -m tests.usecases.accounts.role_table`` prints the table; with ``--write`` it writes ``role_table.toml`` anew, whose
difference is then to be read like a change of the rules.
"""

from __future__ import annotations

import ast
import inspect
import re
import sys
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

from app.accounts.roles import ROLE_PERMISSIONS, Permission, Role

ROOT = Path(__file__).parents[3]
TABLE = Path(__file__).with_name("role_table.toml")
EVERYBODY = "everybody"
_IMPORT = re.compile(r"^ *from (app[\w.]*) import (\([^)]*\)|[^\n(]+)", re.MULTILINE)
_OPEN = ("UnitOfWork", "UnlockedWorkspace")
_WRITING = {"add", "add_all", "merge", "delete", "bulk_insert_mappings"}
_STATEMENTS = {"insert", "update", "delete", "record"}

Name = tuple[str, str]


@dataclass(frozen=True, slots=True)
class UseCase:
    """One function that windows import: its dotted name, what it takes first, what it asks for, whether it writes."""

    name: str
    takes: str
    asks: frozenset[Permission]
    writes: bool

    @property
    def call(self) -> Callable[..., Any]:
        """The function itself."""
        module, name = self.name.rsplit(".", 1)
        function: Callable[..., Any] = getattr(import_module(module), name)
        return function

    @property
    def blanks(self) -> tuple[tuple[object, ...], dict[str, object]]:
        """Arguments that nothing can be done with, for all that it must be given after the first."""
        taken = list(inspect.signature(self.call).parameters.values())[1:]
        needed = [
            one for one in taken if one.default is one.empty and one.kind not in (one.VAR_POSITIONAL, one.VAR_KEYWORD)
        ]
        by_name = {one.name: object() for one in needed if one.kind is one.KEYWORD_ONLY}
        return tuple(object() for one in needed if one.kind is not one.KEYWORD_ONLY), by_name


def allowed(permissions: frozenset[Permission]) -> frozenset[Role]:
    """Return the roles that have all of these."""
    return frozenset(role for role in Role if permissions <= ROLE_PERMISSIONS[role])


def declared() -> dict[str, frozenset[Permission]]:
    """Return what the written table says of each use case; nothing asked for stands as « everybody »."""
    rooms: dict[str, dict[str, str]] = tomllib.loads(TABLE.read_text("utf-8"))
    return {
        f"{module}.{name}": frozenset(Permission(one) for one in said.split(" + ") if one != EVERYBODY)
        for module, functions in rooms.items()
        for name, said in functions.items()
    }


@cache
def use_cases() -> tuple[UseCase, ...]:
    """Return all that the windows may call on an open folder."""
    return tuple(sorted(_found(), key=lambda one: one.name))


def written_table() -> str:
    """Return the table as it is kept: by module, each function and the permissions that it asks for."""
    lines, room = (
        [
            "# Written by `python -m tests.usecases.accounts.role_table --write`; its difference is a change of who may do what."
        ],
        "",
    )
    for one in use_cases():
        module, name = one.name.rsplit(".", 1)
        if module != room:
            lines += ["", f'["{module}"]']
            room = module
        lines.append(f'{name} = "{" + ".join(sorted(one.asks)) or EVERYBODY}"')
    return "\n".join(lines) + "\n"


def printed_table() -> str:
    """Return the table as people read it: a line for each use case, a column for each role."""
    heads = "  ".join(role.value[:10].ljust(10) for role in Role)
    lines = [f"{'use case'.ljust(64)}{heads}"]
    for name, permissions in sorted(declared().items()):
        who = allowed(permissions)
        cells = "  ".join(("allowed" if role in who else "refused").ljust(10) for role in Role)
        lines.append(f"{name.removeprefix('app.').ljust(64)}{cells}")
    return "\n".join(lines)


def _found() -> Iterator[UseCase]:
    code = _Code()
    for module, name in sorted(code.imported_by_windows()):
        home = code.home((module, name))
        if home is None:
            continue
        arguments = code.functions[home].args.args
        taken = ast.unparse(arguments[0].annotation) if arguments and arguments[0].annotation else ""
        if taken in _OPEN:
            yield UseCase(".".join(home), taken, code.asks(home), code.writes(home))


class _Code:
    """The functions of ``app`` as they are written, and which of them each one uses."""

    def __init__(self) -> None:
        self.functions: dict[Name, ast.FunctionDef] = {}
        self._names: dict[str, dict[str, Name]] = {}
        self._asks: dict[Name, frozenset[Permission]] = {}
        self._writes: dict[Name, bool] = {}
        for module, source in _sources("app"):
            self._names[module] = dict(_imports(source))
            # Whatever knows no open folder has no use case.
            for node in ast.parse(source).body if any(one in source for one in _OPEN) else ():
                if isinstance(node, ast.FunctionDef):
                    self.functions[module, node.name] = node
                    self._names[module][node.name] = (module, node.name)

    def imported_by_windows(self) -> set[Name]:
        return {name for _, source in _sources("ui") for _, name in _imports(source)}

    def home(self, name: Name) -> Name | None:
        """Return where a name is defined; a room's front door hands on the names of its modules."""
        if name in self.functions:
            return name
        onward = self._names.get(f"{name[0]}.__init__", {}).get(name[1])
        return self.home(onward) if onward is not None and onward != name else None

    def asks(self, name: Name) -> frozenset[Permission]:
        """Return the permissions asked for where nothing decides whether to: here, or in what is called here."""
        if name not in self._asks:
            # Held while it is looked for: two functions may use each other.
            self._asks[name] = frozenset()
            nodes = _straight(self.functions[name])
            here = frozenset(one for node in nodes for one in _asked(node))
            self._asks[name] = here.union(*(self.asks(used) for used in self._used(nodes, name[0])))
        return self._asks[name]

    def writes(self, name: Name) -> bool:
        """Say whether something is written here, or in what is used here."""
        if name not in self._writes:
            self._writes[name] = False
            nodes = list(ast.walk(self.functions[name]))
            self._writes[name] = any(_writes(node) for node in nodes) or any(
                self.writes(used) for used in self._used(nodes, name[0])
            )
        return self._writes[name]

    def _used(self, nodes: list[ast.AST], module: str) -> list[Name]:
        """Return the functions on an open folder that are named there, called or handed on."""
        known = self._names[module]
        names = dict.fromkeys(known[one.id] for one in nodes if isinstance(one, ast.Name) and one.id in known)
        homes = [self.home(one) for one in names]
        return [one for one in homes if one is not None and _takes_folder(self.functions[one])]


def _asked(node: ast.AST) -> Iterator[Permission]:
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "require":
        for one in node.args:
            if isinstance(one, ast.Attribute) and one.attr in Permission.__members__:
                yield Permission[one.attr]


def _straight(function: ast.FunctionDef) -> list[ast.AST]:
    """Return the nodes that run whatever the arguments are: not those inside an « if », a loop, or a choice."""
    found: list[ast.AST] = []
    waiting: list[ast.AST] = list(function.body)
    while waiting:
        node = waiting.pop()
        found.append(node)
        if isinstance(node, ast.If):
            waiting.append(node.test)
        elif isinstance(
            node, ast.IfExp | ast.BoolOp | ast.For | ast.While | ast.Lambda | ast.FunctionDef | ast.ListComp
        ):
            continue
        else:
            waiting.extend(ast.iter_child_nodes(node))
    return found


def _writes(node: ast.AST) -> bool:
    if not isinstance(node, ast.Call):
        return False
    if isinstance(node.func, ast.Attribute):
        return node.func.attr == "unit_of_work" or (
            node.func.attr in _WRITING and "session" in ast.unparse(node.func.value)
        )
    return isinstance(node.func, ast.Name) and node.func.id in _STATEMENTS


def _takes_folder(function: ast.FunctionDef) -> bool:
    taken = function.args.args
    return bool(taken) and taken[0].annotation is not None and ast.unparse(taken[0].annotation) in _OPEN


def _sources(folder: str) -> Iterator[tuple[str, str]]:
    for file in sorted((ROOT / folder).rglob("*.py")):
        yield ".".join(file.relative_to(ROOT).with_suffix("").parts), file.read_text("utf-8")


def _imports(source: str) -> Iterator[tuple[str, Name]]:
    """Return the names taken from ``app``; read as text, for taking every window apart would cost seconds."""
    for module, names in _IMPORT.findall(source):
        for one in names.strip("()").split(","):
            name, _, known_as = one.split("#")[0].strip().partition(" as ")
            if name:
                yield known_as or name, (module, name)


if __name__ == "__main__":
    if "--write" in sys.argv:
        TABLE.write_text(written_table(), "utf-8")
    sys.stdout.write(printed_table() + "\n")
