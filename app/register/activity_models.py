"""The ready words of each model of sheet, said in the reader's language until the business changes them (REG-01)."""

from __future__ import annotations

from collections.abc import Mapping

from app.register.activity_kinds import ActivityDraft, ActivityModel, RegisterCell
from app.register.activity_rules import plain
from resources import LANGUAGES, language, typeset, wording, wording_table

_ROOM, _NAME = "processing", "name"
_SENSITIVE = frozenset({RegisterCell.SENSITIVE})
_KEPT_IN_APARTE = _SENSITIVE | {RegisterCell.PROCESSORS}
# What can be answered for every business; who else gets its data, only the business knows.
_NONE: Mapping[ActivityModel, frozenset[RegisterCell]] = {
    ActivityModel.CUSTOMERS: _SENSITIVE,
    ActivityModel.PROSPECTING: _SENSITIVE,
    ActivityModel.CONSENTS: _KEPT_IN_APARTE,
    ActivityModel.RIGHTS_REQUESTS: _KEPT_IN_APARTE,
    ActivityModel.BREACHES: _KEPT_IN_APARTE,
    ActivityModel.ACCOUNTS: _KEPT_IN_APARTE,
    ActivityModel.RECRUITMENT: _SENSITIVE,
    ActivityModel.SUPPLIERS: _SENSITIVE,
    ActivityModel.ACCOUNTING: _SENSITIVE,
    ActivityModel.VIDEO: _SENSITIVE,
    ActivityModel.WEBSITE: _SENSITIVE,
}


def ready_draft(model: ActivityModel) -> ActivityDraft:
    """Return a sheet as its model has it; a blank one has no name yet."""
    table = wording_table(language(), _ROOM)[model.value]
    words = {RegisterCell(name): text for name, text in table.items() if name != _NAME}
    name = "" if model is ActivityModel.BLANK else wording(f"{_ROOM}.{model.value}.{_NAME}")
    return ActivityDraft(name, words, _NONE.get(model, frozenset()))


def in_reader_language(model: ActivityModel, said: ActivityDraft) -> ActivityDraft:
    """Return a writing with the ready sentences that it still holds in the reader's language; the business's own stay."""
    words = {cell: _said(model, cell.value, text) for cell, text in said.words.items()}
    return ActivityDraft(_said(model, _NAME, said.name), words, said.none)


def _said(model: ActivityModel, key: str, text: str) -> str:
    for code in LANGUAGES:
        if plain(wording_table(code, _ROOM)[model.value].get(key, "")) == plain(text):
            return wording(f"{_ROOM}.{model.value}.{key}")
    return typeset(text) if language() == "fr" else text
