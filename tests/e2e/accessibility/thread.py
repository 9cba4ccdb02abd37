"""What the steps of the thread share: the reader, the audit, the folder of the walk, and moves that several steps make."""

from __future__ import annotations

import re
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.e2e.accessibility.audit import Audit
from tests.e2e.accessibility.reader import FIELDS, ROLE, STATE, Node, Reader, children, has
from tests.e2e.accessibility.words import plain

PASSWORD, COLLEAGUE_PASSWORD, VAULT_PASSWORD = "Tournesol-17!vert", "Coquelicot-28!bleu", "Glycine-39!mauve"
CONTROLLER = "Paul Mercier"
# One is in one place at a time.
PLACES = (ROLE.RADIO_BUTTON,)
_CODE = re.compile(r"[A-Z0-9]{4}(?: – [A-Z0-9]{4})+")
_READ = "import sys, pypdf; print(''.join(page.extract_text() for page in pypdf.PdfReader(sys.argv[1]).pages))"
SHEETS = ("fiche.pdf", "fiche-coffre.pdf")


@dataclass(slots=True)
class Thread:
    """The program that is walked, and what was kept on the way."""

    reader: Reader
    audit: Audit
    folder: Path
    program: subprocess.Popen[bytes]
    python: str
    password: str = PASSWORD

    def outline(self) -> str:
        """What is shown now, a line for each control: read where a step fails."""
        lines = []
        for window in self.reader.windows():
            for node in self.reader.nodes(window):
                if name := (node.get_name() or "")[:90]:
                    states = "".join(f" {one.value_nick}" for one in (STATE.FOCUSED, STATE.CHECKED) if has(node, one))
                    off = "" if has(node, STATE.ENABLED) else " (off)"
                    lines.append(f"    {node.get_role_name()} « {name} »{states}{off}")
        return "\n".join(lines)

    def go(self, place: str) -> None:
        """Enter a place by its button in the sidebar, and hear that one is in it."""
        node = self.reader.find(place, PLACES)
        self.reader.act_on(node, place)
        self.reader.wait(lambda: has(node, STATE.CHECKED), f"« {place} » chosen")

    def tab(self, label: str) -> None:
        """Show a tab, and hear that it is the chosen one."""
        node = self.reader.find(label, (ROLE.PAGE_TAB,))
        self.reader.act_on(node, label)
        self.reader.wait(lambda: has(node, STATE.SELECTED), f"tab « {label} » selected")

    def save_as(self, path: Path) -> None:
        """Answer the system's question where to save."""
        dialog = self.reader.wait(self._file_dialog, "where to save")
        line = self.reader.wait(
            lambda: next((one for one in self.reader.nodes(dialog) if one.get_role() in FIELDS), None),
            "the file's name",
        )
        line.get_editable_text_iface().set_text_contents(str(path))
        self.reader.focus(line)
        self.reader.keys("Return")
        self.reader.wait(path.exists, f"{path.name} written")

    def first_row(self, table: str) -> Node:
        """Return the first cell of a table or a list, once it has one."""
        node = self.reader.find(table)
        return self.reader.wait(
            lambda: next((one for one in children(node) if has(one, STATE.SHOWING) and _is_cell(one)), None),
            f"a row of « {table} »",
        )

    def select(self, table: str) -> Node:
        """Choose the first row of a table with the keyboard, and hear that it is chosen."""
        cell = self.first_row(table)
        self.reader.focus_in(self.reader.find(table))
        self.reader.keys("Home")
        self.reader.keys("ctrl+Home")
        self.reader.wait(
            lambda: has(cell, STATE.SELECTED) or has(cell, STATE.FOCUSED), f"first row of « {table} » chosen"
        )
        return cell

    def text_like(self, label: str) -> str:
        """Return a sentence on the screen of that shape, once it is there."""
        return plain(self.reader.find(label, (ROLE.LABEL,)).get_name())

    def now(self) -> float:
        """The moment from which something is listened for."""
        return time.monotonic()

    def code_on(self, sheet: Path) -> list[str]:
        """Return the groups of the code that a sheet of paper bears."""
        said = subprocess.run(
            [self.python, "-c", _READ, str(sheet)], capture_output=True, text=True, check=True, cwd=sheet.parent
        )
        found = _CODE.search(said.stdout)
        assert found is not None, said.stdout
        return found[0].split(" – ")

    def _file_dialog(self) -> Node | None:
        for window in reversed(self.reader.windows()):
            if window.get_role() in (ROLE.DIALOG, ROLE.FILE_CHOOSER) and any(
                one.get_role() in (ROLE.LIST, ROLE.TREE, ROLE.LIST_BOX, ROLE.TABLE) for one in self.reader.nodes(window)
            ):
                return window
        return None


def _is_cell(node: Any) -> bool:
    return node.get_role() in (ROLE.TABLE_CELL, ROLE.LIST_ITEM, ROLE.TREE_ITEM)
