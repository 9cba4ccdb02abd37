"""Whom to print: the contacts chosen, the search being shown, a list, or everybody."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox

from app.consent.subscriptions import read_lists
from app.contacts.read_contact import ContactQuery
from app.exchange.export_scope import ExportScope
from app.formats import format_count
from app.workspace import UnlockedWorkspace
from ui.kit.forms import choice


def scope_choice(workspace: UnlockedWorkspace, query: ContactQuery, chosen: tuple[int, ...]) -> QComboBox:
    """Return a drop-down list of what may be printed; what is chosen on the screen comes first."""
    box = choice(QCoreApplication.translate("PrintScope", "Qui"), {})
    if chosen:
        box.addItem(
            QCoreApplication.translate("PrintScope", "Les {count} contacts choisis").format(
                count=format_count(len(chosen))
            ),
            ExportScope(chosen=chosen),
        )
    if query != ContactQuery():
        box.addItem(QCoreApplication.translate("PrintScope", "Le résultat affiché"), ExportScope(query))
    box.addItem(QCoreApplication.translate("PrintScope", "Tout le carnet"), ExportScope())
    with workspace.reading() as uow:
        for one in read_lists(uow):
            box.addItem(
                QCoreApplication.translate("PrintScope", "Liste : {name}").format(name=one.name),
                ExportScope(list_id=one.id),
            )
    return box


def chosen_scope(box: QComboBox) -> ExportScope:
    """Return whom the list names."""
    scope = box.currentData()
    assert isinstance(scope, ExportScope)
    return scope
