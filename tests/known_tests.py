"""The tests of this folder as they are written, found without running any: their names, and the rules that they carry."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

TESTS = Path(__file__).parent
ROOT = TESTS.parent


@dataclass(frozen=True, slots=True)
class KnownTest:
    """One test function; its address is what pytest takes, from the root of the project."""

    address: str
    rules: frozenset[str]


@cache
def known_tests(folder: Path = TESTS) -> tuple[KnownTest, ...]:
    """Return every test function under a folder."""
    return tuple(test for path in sorted(folder.rglob("test_*.py")) for test in _of_module(path))


def _of_module(path: Path) -> Iterator[KnownTest]:
    body = ast.parse(path.read_text("utf-8")).body
    everywhere = frozenset(rule for one in body if _is_mark_of_module(one) for rule in _rules(one))
    address = path.relative_to(ROOT).as_posix() if path.is_relative_to(ROOT) else path.name
    for one in body:
        if isinstance(one, ast.FunctionDef) and one.name.startswith("test_"):
            own = (rule for decorator in one.decorator_list for rule in _rules(decorator))
            yield KnownTest(f"{address}::{one.name}", everywhere | frozenset(own))


def _is_mark_of_module(node: ast.stmt) -> bool:
    return isinstance(node, ast.Assign) and any(ast.unparse(target) == "pytestmark" for target in node.targets)


def _rules(node: ast.AST) -> Iterator[str]:
    for call in ast.walk(node):
        if isinstance(call, ast.Call) and ast.unparse(call.func) == "pytest.mark.rule":
            yield from (str(ast.literal_eval(argument)) for argument in call.args)
