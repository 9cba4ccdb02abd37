"""Correct a contact at their own request: the form as it stands, and what will change said before it is saved."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from app.contacts.read_contact import read_contact
from app.rights.read_requests import read_request
from app.rights.rectify import rectify
from app.workspace import UnlockedWorkspace
from ui.contacts.contact_form import ContactForm
from ui.contacts.own_field_rows import own_rows
from ui.kit.form_dialog import FormDialog
from ui.kit.labels import label
from ui.kit.sizes import fit


class RectifyDialog(FormDialog):
    """The same form as everywhere; the values before and after are kept with the request."""

    help_page = "requests#answer"

    def __init__(self, workspace: UnlockedWorkspace, request_id: int, contact_id: int, parent: QWidget) -> None:
        super().__init__(workspace, "", parent)
        self.setObjectName("rectifyDialog")
        self.setWindowTitle(self.tr("Rectifier à la demande de la personne"))
        fit(self, 640, 700)
        with workspace.unit_of_work() as uow:
            request, card = read_request(uow, request_id), read_contact(uow, contact_id)
        asked = request.asked or (request.message.body if request.message else "")
        if asked:
            self.explain(self.tr("Ce qui est demandé\u00a0: {asked}").format(asked=asked), "muted")
        self.contact_form = ContactForm(card.access, is_new=False, own=own_rows(workspace, self))
        self.contact_form.fill(card.fields)
        area = QScrollArea()
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidgetResizable(True)
        area.setWidget(self.contact_form)
        self.column.addWidget(area, 1)
        note = self.tr("L'avant et l'après de chaque champ sont gardés avec la demande. Les échanges ne changent pas.")
        self.column.addWidget(label(note, "muted"))
        today = workspace.clock.today()
        self.set_act(
            self.tr("&Rectifier"),
            lambda uow: rectify(uow, request_id, self.contact_form.draft(today)),
            lambda: self.tr("Données rectifiées. Il reste à répondre à la personne."),
            "saveRectification",
        )
        self.contact_form.focus_first()
