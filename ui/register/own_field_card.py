"""What one own field says of itself, what it was called, what was erased of it, and the buttons of what may be done."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.accounts.roles import Role
from app.formats import format_count, format_date
from app.register.own_kinds import WITH_CONTACT, OwnFieldDraft
from app.register.read_own_fields import OwnFieldView, former_labels
from app.retention.lines import period_words
from app.retention.own_terms import erased_runs
from app.workspace import UnlockedWorkspace
from resources import wording
from ui.kit.labels import button, card, label


class OwnFieldCard(QWidget):
    """The right side of the editor.

    Signals:
        edit_asked(), activate_asked(), deactivate_asked(), forget_asked(), purge_asked(): the person wants that.
    """

    edit_asked = Signal()
    activate_asked = Signal()
    deactivate_asked = Signal()
    forget_asked = Signal()
    purge_asked = Signal()

    def __init__(self, workspace: UnlockedWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._name, self._about = label("", "heading"), label("")
        self._about.setObjectName("ownFieldAbout")
        self._missing, self._before = label("", "warn"), label("", "muted")
        self._missing.setObjectName("ownFieldMissing")
        self._before.setObjectName("ownFieldBefore")
        self._edit = button(self.tr("Mo&difier…"), self.edit_asked.emit, name="editOwnField", symbol="pencil")
        self._on = button(self.tr("A&ctiver"), self.activate_asked.emit, role="primary", name="activateOwnField")
        self._off = button(self.tr("Désacti&ver…"), self.deactivate_asked.emit, name="deactivateOwnField")
        self._forget = button(self.tr("&Supprimer"), self.forget_asked.emit, name="forgetOwnField", symbol="trash-2")
        self._purge = button("", self.purge_asked.emit, role="danger", name="purgeOwnValues")
        shown = card(self._name, self._about, self._missing, self._before, self._acts())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(shown)
        layout.addStretch(1)

    def show_field(self, field: OwnFieldView, due: int) -> None:
        """Show a field; ``due`` of its values have reached their own term."""
        self._name.setText(field.label)
        self._about.setText("\n".join(line for line in self._lines(field) if line))
        missing = "" if field.is_active else ", ".join(one.label for one in field.lacking)
        self._missing.setVisible(bool(missing))
        self._missing.setText(self.tr("Pour l'activer, il reste à dire\u00a0: {missing}.").format(missing=missing))
        before = self._history(field)
        self._before.setText("\n".join(before))
        self._before.setVisible(bool(before))
        self._on.setVisible(not field.is_active)
        self._on.setEnabled(not missing)
        self._off.setVisible(field.is_active)
        self._forget.setVisible(not (field.is_active or field.values or field.is_shipped))
        self._purge.setVisible(bool(due))
        self._purge.setText(self.tr("Effacer les valeurs éc&hues ({count})").format(count=format_count(due)))

    def _acts(self) -> QWidget:
        acts = QWidget()
        row = QHBoxLayout(acts)
        row.setContentsMargins(0, 0, 0, 0)
        buttons: tuple[QPushButton, ...] = (self._edit, self._on, self._off, self._forget, self._purge)
        for one in buttons:
            row.addWidget(one)
        row.addStretch(1)
        return acts

    def _lines(self, field: OwnFieldView) -> tuple[str, ...]:
        said, unsaid = field.said, self.tr("à préciser")
        basis = wording(f"contacts.lawful_basis.{said.lawful_basis.value}") if said.lawful_basis else unsaid
        readers, writers = (
            ", ".join(role.label for role in Role if role in roles) or unsaid
            for roles in (said.readable_by, said.writable_by)
        )
        kind = f"{field.kind.label} ({', '.join(said.choices)})" if said.choices else field.kind.label
        return (
            self.tr("Type\u00a0: {kind}.").format(kind=kind),
            self.tr("À quoi il sert\u00a0: {text}").format(text=said.purpose or unsaid),
            self.tr("Pourquoi il est nécessaire\u00a0: {text}").format(text=said.necessity or unsaid),
            self.tr("Base légale\u00a0: {basis}.").format(basis=basis),
            self.tr("Durée\u00a0: {how_long}.").format(how_long=self._how_long(said) or unsaid),
            self._closed(said),
            self.tr("Lu par\u00a0: {roles}.").format(roles=readers),
            self.tr("Rempli par\u00a0: {roles}.").format(roles=writers),
            self.tr("Réponse obligatoire dans la fiche.") if said.is_required else "",
            self.tr("Donnée à manier avec soin\u00a0: son nom a été vérifié.") if field.is_sensitive else "",
            self.tr("Fiches qui ont une valeur\u00a0: {count}.").format(count=format_count(field.values)),
        )

    def _closed(self, said: OwnFieldDraft) -> str:
        if not said.is_closed:
            return ""
        return self.tr(
            "Fermé par une clé\u00a0: les autres rôles ne l'ouvrent pas, même avec d'autres outils\u00a0; ni recherche, ni import."
        )

    def _how_long(self, said: OwnFieldDraft) -> str:
        if said.retention_months is None:
            return ""
        if said.retention_months == WITH_CONTACT:
            return self.tr("aussi longtemps que la fiche")
        return self.tr("{period} après la saisie").format(period=period_words(said.retention_months))

    def _history(self, field: OwnFieldView) -> list[str]:
        with self._workspace.reading() as uow:
            labels = former_labels(uow, field.id)
            runs = erased_runs(uow, field.id)
        named = self.tr("S'appelait «\u00a0{name}\u00a0» jusqu'au {day}.")
        erased = self.tr("Valeurs effacées le {day}\u00a0: {count}.")
        return [
            *(named.format(name=one.label, day=format_date(one.until)) for one in labels),
            *(erased.format(day=format_date(one.ran_on), count=format_count(one.erased)) for one in runs),
        ]
