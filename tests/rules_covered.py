"""The rules of the law, what each asks, and how many tests carry it: ``python tests/rules_covered.py``.

The status is 1 where a rule has no test, or where a test names a rule that ``rules.toml`` does not know. Nothing is run.
"""

from __future__ import annotations

import sys
import tomllib
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from tests.known_tests import KnownTest, known_tests

_LIST = Path(__file__).with_name("rules.toml")


@dataclass(frozen=True, slots=True)
class CoveredRule:
    """One rule, and the number of tests that carry its id."""

    id: str
    asks: str
    tests: int
    not_ours: str = ""

    @property
    def is_held(self) -> bool:
        return self.tests > 0 or bool(self.not_ours)

    def line(self) -> str:
        return f"{self.id:<8}{self.tests:>5}  {self.asks}" + (f" (not ours: {self.not_ours})" if self.not_ours else "")


def covered(tests: tuple[KnownTest, ...] | None = None) -> tuple[list[CoveredRule], list[str]]:
    """Return every rule as it is covered, and the tests that carry an unknown one."""
    said = tomllib.loads(_LIST.read_text("utf-8"))
    asked, not_ours = said["rules"], said["not_ours"]
    tests = known_tests() if tests is None else tests
    counts = Counter(rule for test in tests for rule in test.rules)
    rules = [CoveredRule(rule, asks, counts[rule], not_ours.get(rule, "")) for rule, asks in asked.items()]
    strangers = [f"{test.address}: {rule}" for test in tests for rule in sorted(test.rules - asked.keys())]
    return rules, strangers


def main() -> None:
    """Print the table."""
    rules, strangers = covered()
    print(f"{'rule':<8}{'tests':>5}  what it asks")
    for rule in rules:
        print(rule.line())
    bare = [rule.id for rule in rules if not rule.is_held]
    print(f"\n{len(rules)} rules, {len(rules) - len(bare)} held; without a test: {', '.join(bare) or 'none'}")
    for stranger in strangers:
        print(f"unknown rule: {stranger}")
    sys.exit(1 if bare or strangers else 0)


if __name__ == "__main__":
    main()
