"""What is said of one field: why it is held, on what ground, how necessary, how long, how sensitive, and what was changed of it."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.accounts.manage_accounts import read_accounts
from app.formats import format_date
from app.register.access_kinds import AccessVersion, Sensitivity
from app.register.change_access import access_history
from app.register.data_map import FieldLine
from app.workspace import UnlockedWorkspace
from resources import wording
from ui.kit.labels import card, label, restyle

_SHOWN = 5


class FieldCard(QWidget):
    """The right side of the data map."""

    def __init__(self, workspace: UnlockedWorkspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._name, self._about = label("", "heading"), label("")
        self._about.setObjectName("fieldAbout")
        self._care = label("", "muted")
        self._care.setObjectName("fieldCare")
        self._fixed, self._before = label("", "muted"), label("", "muted")
        self._fixed.setObjectName("fieldFixed")
        self._before.setObjectName("fieldHistory")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card(self._name, self._care, self._about, self._fixed, self._before))

    def show_line(self, line: FieldLine) -> None:
        """Show a field."""
        self._name.setText(line.field.label)
        self._care.setText(line.sensitivity.label)
        self._care.setProperty("role", "muted" if line.sensitivity is Sensitivity.ORDINARY else "warn")
        restyle(self._care)
        self._about.setText("\n".join(self._said(line)))
        fixed = line.fixed_roles()
        self._fixed.setText("\n".join(fixed))
        self._fixed.setVisible(bool(fixed))
        with self._workspace.reading() as uow:
            history = access_history(uow, line.field.name)[:_SHOWN]
        self._before.setText("\n".join(self._told(history)))
        self._before.setVisible(bool(history))

    def _said(self, line: FieldLine) -> tuple[str, ...]:
        field = line.field
        basis = wording(f"contacts.lawful_basis.{field.lawful_basis.value}")
        required = wording(f"data_map.required.{'yes' if line.is_required else 'no'}")
        closed = (wording("own_fields.closed_by_key.told"),) if field.is_closed else ()
        return (
            *closed,
            self.tr("À quoi elle sert\u00a0: {text}").format(text=field.purpose_words),
            self.tr("Pourquoi elle est nécessaire\u00a0: {text}").format(text=line.necessity),
            self.tr("Base légale\u00a0: {basis}").format(basis=basis),
            self.tr("Durée\u00a0: {how_long}").format(how_long=line.how_long),
            self.tr("Dans la fiche\u00a0: {required}").format(required=required),
        )

    def _told(self, history: tuple[AccessVersion, ...]) -> list[str]:
        names = {account.id: account.display_name for account, _ in read_accounts(self._workspace)} if history else {}
        told = []
        for one in history:
            said = self.tr("{day}, {who}\u00a0: {role}, {before} → {after}.").format(
                day=format_date(one.changed_at.date()),
                who=names.get(one.changed_by, self.tr("un ancien compte")),
                role=one.role.label,
                before=one.before.label,
                after=one.after.label,
            )
            told.append(f"{said} {one.reason}" if one.reason else said)
        return told
