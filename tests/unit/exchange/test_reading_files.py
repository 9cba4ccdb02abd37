"""Strangers' files are read in a limited child: nothing lost, no accent broken, no hostile file harms the program."""

from __future__ import annotations

import random
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import pytest
from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from app.errors import UserError
from app.exchange import errors
from app.exchange.limits import MAX_CELL, MAX_ROWS, check_archive
from app.exchange.read_file import FileHead, ReadingChoice, look_at, read_rows
from app.exchange.reader_process import limit_resources

ACCENTS = "Éloïse Cœur d’Œuvre à L’Haÿ, 1 200,50 € « ça »"


def rows_of(path: Path) -> list[tuple[str, ...]]:
    return [row for block in read_rows(look_at(path).outline) for row in block.rows]


def workbook(path: Path, fill: Callable[[Worksheet], object]) -> Path:
    book = Workbook()
    fill(book.active)
    book.save(path)
    return path


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "mac_roman", "utf-16"])
@pytest.mark.parametrize("separator", [";", ",", "\t", "|"])
def test_text_is_read_whatever_the_encoding_and_separator(tmp_path: Path, encoding: str, separator: str) -> None:
    cells = [["Nom", "Prénom", "Note"], ["Lefèvre", "Zoé", ACCENTS], ["Noël", "Anaïs", 'Dit "oui"']]
    text = "\r\n".join(separator.join('"' + cell.replace('"', '""') + '"' for cell in row) for row in cells)
    path = tmp_path / "clients.csv"
    path.write_bytes(text.encode(encoding))

    head = look_at(path)

    assert head.outline.separator == separator
    assert [list(row) for row in head.rows] == cells


def test_dos_page_is_told_from_windows(tmp_path: Path) -> None:
    path = tmp_path / "vieux.csv"
    path.write_bytes("Nom;Prénom\r\nLefèvre;Hélène\r\nBrûlé;François\r\n".encode("cp850"))
    assert look_at(path).rows[1] == ("Lefèvre", "Hélène")


def test_a_choice_of_the_person_wins(tmp_path: Path) -> None:
    path = tmp_path / "clients.csv"
    path.write_text("Nom,Ville\nA;B,C\n", "utf-8")
    assert look_at(path, ReadingChoice(separator=";")).rows[1] == ("A", "B,C")


def test_declared_separator_line_is_no_row_of_people(tmp_path: Path) -> None:
    path = tmp_path / "clients.csv"
    path.write_bytes(b"sep=|\r\nNom|Ville\r\nMartin|Lyon\r\n")
    assert look_at(path).rows == ((), ("Nom", "Ville"), ("Martin", "Lyon"))


def test_line_break_inside_a_cell_and_empty_rows_keep_their_numbers(tmp_path: Path) -> None:
    path = tmp_path / "clients.csv"
    path.write_bytes('Nom;Note\r\nMartin;"deux\r\nlignes"\r\n;\r\n\r\nNoël;x\r\n'.encode("cp1252"))
    assert rows_of(path) == [("Nom", "Note"), ("Martin", "deux\r\nlignes"), (), (), ("Noël", "x")]


@pytest.mark.parametrize(
    "text",
    ['Nom;Prénom;Ville\n"Martin;Zoé;Lyon\nNoël;Léa;Nice\n', 'A;B;C\nx;"Martin;Lyon\nNoël;Léa;Nice\nPetit;"Ann";Y\n'],
)
def test_open_quotation_mark_does_not_swallow_rows_in_silence(tmp_path: Path, text: str) -> None:
    path = tmp_path / "clients.csv"
    path.write_text(text, "utf-8")
    with pytest.raises(errors.QuoteNotClosed):
        rows_of(path)


def test_cells_come_back_as_a_person_reads_them(tmp_path: Path) -> None:
    def fill(sheet: Worksheet) -> None:
        sheet.append(
            [
                612345678,
                12.5,
                3.0,
                True,
                date(2026, 11, 23),
                datetime(2026, 11, 23, 10, 5),  # noqa: DTZ001 - a workbook's instants have no zone
                "#N/A",
                None,
                "é",
            ]
        )

    path = workbook(tmp_path / "types.xlsx", fill)
    assert rows_of(path) == [("612345678", "12.5", "3", "oui", "2026-11-23", "2026-11-23 10:05:00", "", "", "é")]


def test_first_filled_sheet_is_taken_and_another_may_be_chosen(tmp_path: Path) -> None:
    book = Workbook()
    book.active.title = "Vide"
    book.create_sheet("Contacts").append(["Nom"])
    book.create_sheet("Autre").append(["Name"])
    book.save(tmp_path / "feuilles.xlsx")
    head = look_at(tmp_path / "feuilles.xlsx")
    assert (head.outline.sheets, head.outline.sheet) == (("Vide", "Contacts", "Autre"), "Contacts")
    assert look_at(tmp_path / "feuilles.xlsx", ReadingChoice(sheet="Autre")).rows == (("Name",),)


def test_size_declared_by_a_workbook_is_not_believed(tmp_path: Path) -> None:
    honest = workbook(tmp_path / "honest.xlsx", lambda sheet: sheet.append(["Nom"]))
    lying = tmp_path / "lying.xlsx"
    rewrite(honest, lying, "xl/worksheets/sheet1.xml", lambda xml: xml.replace(b'ref="A1"', b'ref="A1:XFD1048576"'))
    started = time.monotonic()
    assert rows_of(lying) == [("Nom",)]
    assert time.monotonic() - started < 10


def test_cell_at_the_far_corner_does_not_hang(tmp_path: Path) -> None:
    def fill(sheet: Worksheet) -> None:
        sheet["A1"] = "Nom"
        sheet["XFD1048576"] = "loin"

    path = workbook(tmp_path / "corner.xlsx", fill)
    started = time.monotonic()
    assert look_at(path).rows[0] == ("Nom",)
    assert time.monotonic() - started < 10


def rewrite(source: Path, target: Path, part: str, change: Callable[[bytes], bytes]) -> None:
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            content = old.read(name)
            new.writestr(name, change(content) if name == part else content)


def bomb(tmp_path: Path) -> Path:
    honest = workbook(tmp_path / "honest.xlsx", lambda sheet: sheet.append(["Nom"]))
    rewrite(honest, tmp_path / "bomb.xlsx", "xl/worksheets/sheet1.xml", lambda xml: xml + b" " * 30_000_000)
    return tmp_path / "bomb.xlsx"


def many_parts(tmp_path: Path) -> Path:
    path = tmp_path / "parts.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        for number in range(600):
            archive.writestr(f"xl/{number}.xml", b"")
    return path


def laughs(tmp_path: Path) -> Path:
    honest = workbook(tmp_path / "honest.xlsx", lambda sheet: sheet.append(["Nom"]))
    entities = b"".join(b'<!ENTITY a%d "%s">' % (n, b"&a%d;" % (n - 1) * 10) for n in range(1, 10))
    head = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a0 "ha">' + entities + b"]>"
    rewrite(
        honest,
        tmp_path / "laughs.xlsx",
        "xl/worksheets/sheet1.xml",
        lambda xml: head + xml.replace(b"Nom", b"&a9;"),
    )
    return tmp_path / "laughs.xlsx"


def old_excel(tmp_path: Path) -> Path:
    (tmp_path / "old.xls").write_bytes(bytes.fromhex("d0cf11e0a1b11ae1") + b"\0" * 600)
    return tmp_path / "old.xls"


def picture(tmp_path: Path) -> Path:
    (tmp_path / "photo.csv").write_bytes(bytes(range(256)) * 40)
    return tmp_path / "photo.csv"


def other_archive(tmp_path: Path) -> Path:
    with zipfile.ZipFile(tmp_path / "photos.zip", "w") as archive:
        archive.writestr("photo.txt", b"x")
    return tmp_path / "photos.zip"


def cut_workbook(tmp_path: Path) -> Path:
    whole = workbook(tmp_path / "honest.xlsx", lambda sheet: sheet.append(["Nom"])).read_bytes()
    (tmp_path / "cut.xlsx").write_bytes(whole[: len(whole) // 2])
    return tmp_path / "cut.xlsx"


def enormous(tmp_path: Path) -> Path:
    with (tmp_path / "big.csv").open("wb") as file:
        file.truncate(21 * 1024 * 1024)
    return tmp_path / "big.csv"


@pytest.mark.parametrize(
    ("make", "expected"),
    [
        (bomb, errors.FileSuspicious),
        (many_parts, errors.FileSuspicious),
        (laughs, errors.FileDamaged),
        (old_excel, errors.FileOldOrProtected),
        (picture, errors.FileKindUnknown),
        (other_archive, errors.FileKindUnknown),
        (cut_workbook, errors.FileDamaged),
        (enormous, errors.FileTooLarge),
        (lambda folder: folder / "nowhere.xlsx", errors.FileNotThere),
        (lambda folder: folder, errors.FolderWithoutCards),
    ],
)
def test_hostile_file_gives_a_sentence(tmp_path: Path, make: Callable[[Path], Path], expected: type[UserError]) -> None:
    path = make(tmp_path)
    with pytest.raises(expected) as caught:
        rows_of(path)
    assert path.name in caught.value.sentence
    assert "{" not in caught.value.sentence


def test_more_rows_than_the_limit_are_refused_rather_than_left_out(tmp_path: Path) -> None:
    path = tmp_path / "long.csv"
    path.write_bytes(b"Nom\n" + b"x\n" * MAX_ROWS)
    with pytest.raises(errors.FileTooLong):
        rows_of(path)


def test_longest_cell_is_capped(tmp_path: Path) -> None:
    path = tmp_path / "wide.csv"
    path.write_bytes(b"Nom;Note\nMartin;" + b"x" * 100_000 + b"\n")
    assert len(rows_of(path)[1][1]) == MAX_CELL


def test_mutated_workbooks_never_end_the_program(tmp_path: Path) -> None:
    """A few hundred damaged copies, read by the child's own function so that each costs milliseconds."""
    path = workbook(tmp_path / "whole.xlsx", lambda sheet: [sheet.append([f"Nom {n}", ACCENTS, n]) for n in range(30)])
    whole, dice = path.read_bytes(), random.Random(7)
    script = (
        "import sys, io\n"
        "from app.exchange import reader_process\n"
        "reader_process.limit_resources(60)\n"
        "from app.exchange.sheet_reading import open_file\n"
        "from app.exchange.limits import Refused\n"
        "count = 0\n"
        "data = sys.stdin.buffer.read(); size = int(sys.argv[1])\n"
        "for start in range(0, len(data), size):\n"
        "    try:\n"
        "        for row in open_file(io.BytesIO(data[start:start+size]), sheet='', encoding='', separator='').rows: pass\n"
        "    except Exception: count += 1\n"
        "print(count)\n"
    )
    copies = b"".join(mutated(whole, dice) for _ in range(300))
    root = Path(__file__).parents[3]
    done = subprocess.run(
        [sys.executable, "-c", script, str(len(whole))],
        input=copies,
        capture_output=True,
        cwd=root,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()[-500:]
    assert int(done.stdout) > 100

    for _ in range(5):
        path.write_bytes(mutated(whole, dice))
        assert sentence_or_rows(path)


def sentence_or_rows(path: Path) -> str | list[tuple[str, ...]]:
    try:
        return rows_of(path)
    except UserError as error:
        return error.sentence


def mutated(whole: bytes, dice: random.Random) -> bytes:
    copy = bytearray(whole)
    for _ in range(dice.randrange(1, 30)):
        copy[dice.randrange(len(copy))] = dice.randrange(256)
    return bytes(copy)


def test_giving_up_ends_the_child(tmp_path: Path) -> None:
    path = tmp_path / "long.csv"
    path.write_bytes(b"Nom;Ville\n" + b"Martin;Lyon\n" * 150_000)
    head: FileHead = look_at(path)
    blocks = read_rows(head.outline)
    next(blocks)
    started = time.monotonic()
    blocks.close()
    assert time.monotonic() - started < 2


@pytest.mark.skipif(sys.platform == "win32", reason="limits are POSIX's")
def test_child_that_takes_too_much_memory_is_refused_it() -> None:
    root = Path(__file__).parents[3]
    script = "from app.exchange.reader_process import limit_resources; limit_resources(5); bytearray(2 * 1024**3)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, cwd=root, check=False)
    assert done.returncode == 1
    assert b"MemoryError" in done.stderr
    assert callable(limit_resources)


def test_honest_archive_tells_its_size(tmp_path: Path) -> None:
    path = workbook(tmp_path / "honest.xlsx", lambda sheet: sheet.append(["Nom"]))
    with path.open("rb") as file:
        assert check_archive(file).unpacked > path.stat().st_size
