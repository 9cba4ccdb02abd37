"""What somebody settled of a shape of file is proposed for the next one, renamed, and forgotten."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from app.exchange import columns
from app.exchange.columns import Layout, guess_layout
from app.exchange.errors import MappingUnknown
from app.exchange.read_file import look_at
from app.exchange.saved_mappings import forget_mapping, mapping_for, rename_mapping, save_mapping
from app.workspace import UnlockedWorkspace


def layout_of(path: Path, *lines: str) -> Layout:
    path.write_text("\n".join(lines), "utf-8")
    return guess_layout(look_at(path).rows)


def test_choice_is_proposed_for_the_same_headings_and_no_others(workspace: UnlockedWorkspace, tmp_path: Path) -> None:
    layout = layout_of(tmp_path / "a.csv", "Nom;Qui;Mél", "Martin;x;m@x.example")
    chosen = replace(
        layout, columns=(layout.columns[0], replace(layout.columns[1], target=columns.JOB_TITLE), layout.columns[2])
    )
    with workspace.unit_of_work() as uow:
        assert mapping_for(uow, layout) is None
        mapping_id = save_mapping(uow, chosen, "  clients\n2026 ")
        assert save_mapping(uow, chosen, "autre nom") == mapping_id
    later = layout_of(tmp_path / "b.csv", "NOM;qui;mel", "Petit;y;p@x.example")
    other = layout_of(tmp_path / "c.csv", "Nom;Mél;Qui", "Petit;p@x.example;y")
    with workspace.unit_of_work() as uow:
        found = mapping_for(uow, later)
        assert found is not None
        assert found.name == "clients 2026"
        assert [one.target for one in found.apply(later).columns] == [one.target for one in chosen.columns]
        assert mapping_for(uow, other) is None
        rename_mapping(uow, mapping_id, "Salon")
        rename_mapping(uow, mapping_id, " ")
        renamed = mapping_for(uow, later)
        assert renamed is not None
        assert renamed.name == "Salon"
        forget_mapping(uow, mapping_id)
        assert mapping_for(uow, later) is None
        with pytest.raises(MappingUnknown):
            forget_mapping(uow, mapping_id)


def test_target_that_is_gone_is_not_imported(workspace: UnlockedWorkspace, tmp_path: Path) -> None:
    layout = layout_of(tmp_path / "a.csv", "Nom;Mél", "Martin;m@x.example")
    gone = replace(layout, columns=(layout.columns[0], replace(layout.columns[1], target="contact.gone")))
    with workspace.unit_of_work() as uow:
        save_mapping(uow, gone, "a")
        found = mapping_for(uow, layout)
    assert found is not None
    assert [one.target for one in found.apply(layout).columns] == [layout.columns[0].target, ""]


def test_file_without_headings_is_never_taken_for_another(workspace: UnlockedWorkspace, tmp_path: Path) -> None:
    layout = layout_of(tmp_path / "a.csv", "Martin;m@x.example", "Petit;p@x.example")
    assert layout.heading_row == 0
    with workspace.reading() as uow:
        assert mapping_for(uow, layout) is None
