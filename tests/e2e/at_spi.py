"""Every flow driven as a screen reader meets it: the real program, its accessibility tree, its visible labels.

``python tests/e2e/at_spi.py FOLDER [fr|en]`` walks the thread on a virtual screen, in both languages where none is named, leaves a
report in FOLDER and prints each step with its duration, then figures, and what somebody who hears, only uses the keyboard or sees
little would miss. The status is 0 where every step went well and nothing is missing. After a language ``--quick`` only walks,
``--begin=STEP`` goes on over a folder that has what went before, and ``--loud`` shows what the program prints.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.e2e.accessibility.session import walk_in_session

_LANGUAGES = ("fr", "en")


def main() -> None:
    """Walk in each language asked for."""
    arguments = sys.argv[1:]
    if not arguments or arguments[0].startswith("-") or any(one not in _LANGUAGES for one in arguments[1:2]):
        sys.exit(__doc__)
    statuses = []
    for language in arguments[1:2] or _LANGUAGES:
        walk = walk_in_session(Path(arguments[0]).resolve() / language, language, *arguments[2:], is_shown=True)
        statuses.append(walk.returncode)
    sys.exit(max(statuses))


if __name__ == "__main__":
    main()
