"""A person's wishes for after their death, and the note that they died."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from app.formats import format_date
from app.rights.directives import DirectiveDraft, death_of, directives_of, keep_directives, record_death, undo_death
from app.rights.kinds import DirectiveScope
from app.workspace import UnlockedWorkspace
from resources import wording
from ui.kit.form_dialog import FormDialog
from ui.kit.forms import choice, chosen_date, date_field

_HEIGHT, _WIDTH = 130, 660


class DirectivesDialog(FormDialog):
    """Asks for the text, who is charged with it and how to reach them."""

    help_page = "requests#answer"

    def __init__(
        self, workspace: UnlockedWorkspace, request_id: int, contact_id: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(workspace, "", parent)
        self.setObjectName("directivesDialog")
        self.setWindowTitle(self.tr("Directives après la mort"))
        self.setMinimumWidth(_WIDTH)
        self._request_id = request_id
        with workspace.reading() as uow:
            held = next((one for one in directives_of(uow, contact_id) if one.replaced_on is None), None)
        if held is not None:
            told = self.tr("Celles du {day} seront remplacées\u00a0: «\u00a0{body}\u00a0»")
            self.explain(told.format(day=format_date(held.given_on), body=held.body), "muted")
        self._scope = choice(
            self.tr("Portée"), {one.value: wording(f"rights.directive_scope.{one}") for one in DirectiveScope}
        )
        self._body = QPlainTextEdit()
        self._body.setObjectName("directiveBody")
        self._body.setAccessibleName(self.tr("Ce que la personne souhaite"))
        self._body.setMaximumHeight(_HEIGHT)
        self._body.setTabChangesFocus(True)
        self._executor, self._means = QLineEdit(), QLineEdit()
        self._executor.setObjectName("directiveExecutor")
        self._given = date_field(self.tr("Données le"), last=workspace.clock.today())
        self.form.addRow(self.tr("&Portée"), self._scope)
        self.form.addRow(self.tr("Ce que la personne &souhaite"), self._body)
        self.form.addRow(self.tr("Personne &chargée de l'exécution"), self._executor)
        self.form.addRow(self.tr("Comment la &joindre"), self._means)
        self.form.addRow(self.tr("Données &le"), self._given)
        self.set_act(
            self.tr("&Enregistrer les directives"),
            lambda uow: keep_directives(uow, request_id, self._draft()),
            lambda: self.tr("Directives enregistrées. Il reste à répondre à la personne."),
            "saveDirectives",
        )

    def _draft(self) -> DirectiveDraft:
        return DirectiveDraft(
            DirectiveScope(self._scope.currentData()),
            self._body.toPlainText(),
            chosen_date(self._given),
            self._executor.text(),
            self._means.text(),
        )


class DeathDialog(FormDialog):
    """Notes a death, or takes back one that was noted by mistake; shows what the person had wished."""

    help_page = "requests#answer"

    def __init__(self, workspace: UnlockedWorkspace, contact_id: int, parent: QWidget | None = None) -> None:
        super().__init__(workspace, "", parent)
        self.setObjectName("deathDialog")
        self.setWindowTitle(self.tr("Signaler un décès"))
        with workspace.reading() as uow:
            died_on = death_of(uow, contact_id)
            wishes = [one for one in directives_of(uow, contact_id) if one.replaced_on is None]
        text = self.tr(
            "Plus aucune offre ne partira à son nom. Un héritier qui demande quelque chose devra dire pourquoi\u00a0: régler "
            "la succession, ou faire prendre en compte le décès."
        )
        self.explain(text)
        for one in wishes:
            told = self.tr(
                "Directives du {day}\u00a0: «\u00a0{body}\u00a0» Personne chargée de l'exécution\u00a0: {executor}."
            )
            sentence = told.format(day=format_date(one.given_on), body=one.body, executor=one.executor or "—")
            self.explain(sentence, "warn")
        if died_on is not None:
            self._offer_undo(contact_id, died_on)
            return
        self._day = date_field(self.tr("Décès survenu le"), last=workspace.clock.today())
        self._day.setObjectName("deathDay")
        self.form.addRow(self.tr("Décès survenu &le"), self._day)
        self.set_act(
            self.tr("&Enregistrer le décès"),
            lambda uow: record_death(uow, contact_id, chosen_date(self._day)),
            lambda: self.tr("Décès enregistré\u00a0: plus aucune offre ne partira."),
            "saveDeath",
        )

    def _offer_undo(self, contact_id: int, died_on: date) -> None:
        noted = self.tr("Le décès est noté au {day}.").format(day=format_date(died_on))
        self.explain(noted, "heading")
        self.set_act(
            self.tr("C'était une &erreur\u00a0: l'annuler"),
            lambda uow: undo_death(uow, contact_id),
            lambda: self.tr("Décès annulé."),
            "undoDeath",
        )


def open_death(parent: QWidget, workspace: UnlockedWorkspace, contact_id: int) -> DeathDialog:
    """Open the dialog over a contact's page."""
    dialog = DeathDialog(workspace, contact_id, parent)
    dialog.open()
    return dialog
