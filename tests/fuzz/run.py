"""Feed a reader of strangers' bytes with damage: ``python tests/fuzz/run.py NAME|all [seconds] [seed]``.

Where atheris is installed (Linux, ``pip install atheris``) and a name is given, it leads the damage by what the code did; otherwise whole
files are damaged at random, the same for the same seed. An input that makes anything leave a reader but a refusal in words, or that
computes for over five seconds, is printed and kept beside as ``fuzz-NAME-DIGEST``; the status is then 1.
"""

from __future__ import annotations

import hashlib
import importlib.util
import logging
import random
import sys
import time
import traceback
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.fuzz.seeds import seeds
from tests.fuzz.targets import TARGETS
from tests.reliability.mutated_files import mutated

LONGEST = 5.0


def once(name: str, data: bytes) -> str:
    """Feed one input; return what went wrong, empty where nothing did."""
    begun = time.thread_time()
    try:
        TARGETS[name](data)
    except Exception:  # noqa: BLE001 - whatever leaves a reader is what is looked for
        return traceback.format_exc()
    taken = time.thread_time() - begun
    return f"took {taken:.1f} s" if taken > LONGEST else ""


def damaged(name: str, seconds: float, seed: int) -> tuple[int, list[str]]:
    """Feed random damage for so long; return how many inputs there were and the different findings."""
    dice, count, found = random.Random(f"{seed} {name}"), 0, dict[str, bytes]()
    end = time.monotonic() + seconds
    whole = seeds(name)
    while time.monotonic() < end:
        data = mutated(dice.choice(whole), dice)
        wrong = once(name, data)
        if wrong:
            found.setdefault(wrong.strip().splitlines()[-1] + "".join(wrong.splitlines()[-3:-2]), data)
        count += 1
    for wrong, data in found.items():
        kept = Path(f"fuzz-{name}-{hashlib.sha256(data).hexdigest()[:12]}")
        kept.write_bytes(data)
        print(f"{kept}: {wrong}")
    return count, list(found)


def led(name: str, seconds: int) -> None:
    """Let atheris lead; it ends the process itself."""
    import atheris

    atheris.instrument_all()
    atheris.Setup([sys.argv[0], f"-max_total_time={seconds}", f"-timeout={LONGEST:.0f}"], TARGETS[name])
    atheris.Fuzz()


def main() -> None:
    """Feed, and say what was found."""
    # Libraries that read on over damage say so for each input.
    logging.disable(logging.CRITICAL)
    name, seconds, seed = (*sys.argv[1:4], *("all", "10", "11")[len(sys.argv[1:4]) :])
    if name != "all" and name not in TARGETS:
        sys.exit(f"{__doc__}\nNames: {', '.join(TARGETS)}")
    if name != "all" and importlib.util.find_spec("atheris"):
        led(name, int(seconds))
    findings = 0
    for one in TARGETS if name == "all" else (name,):
        count, found = damaged(one, float(seconds), int(seed))
        findings += len(found)
        print(f"{one:<14}{count:>9} inputs{len(found):>5} findings", flush=True)
    sys.exit(1 if findings else 0)


if __name__ == "__main__":
    main()
