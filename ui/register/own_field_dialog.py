"""Make a field of the business's own or change one: what it holds, why, on what basis, for how long, who reads and fills it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.accounts.closed_key_changes import closed_key_holders
from app.accounts.closed_keys import HOLDERS
from app.accounts.roles import Role
from app.contacts.kinds import LawfulBasis
from app.register.define_own_field import look_at_name
from app.register.own_kinds import OFFERED_KINDS, PRECISIONS, WITH_CONTACT, OwnFieldDraft, OwnFieldKind
from app.register.own_rules import WRITING_ROLES, lacking
from app.register.read_own_fields import OwnFieldView
from app.retention.lines import period_words
from app.workspace import UnlockedWorkspace
from resources import wording
from ui.kit.forms import CheckedLine, choice, form_layout, text_lines
from ui.kit.labels import button, label
from ui.kit.sizes import fit
from ui.kit.theme import SPACE_L, SPACE_M, SPACE_S

_ROLE_COLUMNS = 3
_OFFERED_MONTHS = (1, 3, 6, 12, 18, 24, 36, 60)


class OwnFieldDialog(QDialog):
    """The form of a field; nothing is chosen beforehand, and what is still to be said stands under it (REG-03).

    Signals:
        settled(object, bool): the draft as it was left, and whether the field is to be used at once.
    """

    settled = Signal(object, bool)
    help_page = "compliance#own-fields"

    def __init__(
        self, workspace: UnlockedWorkspace, field: OwnFieldView | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace, self._field = workspace, field
        self._is_birth = field is not None and field.kind.is_birth
        self.setWindowTitle(self.tr("Nouveau champ propre") if field is None else self.tr("Modifier le champ"))
        fit(self, 780, 680)
        self._build()
        if field is not None:
            self._fill(field)
        self._on_changed()
        self._name.setFocus()

    def draft(self) -> OwnFieldDraft:
        """What the form says."""
        basis, months = self._basis.currentData(), self._months.currentData()
        return OwnFieldDraft(
            label=self._name.text(),
            kind=OwnFieldKind(self._kind.currentData()),
            choices=tuple(self._choices.toPlainText().split("\n")),
            purpose=self._purpose.toPlainText(),
            lawful_basis=LawfulBasis(basis) if basis else None,
            necessity=self._necessity.toPlainText(),
            is_required=self._required.isChecked(),
            retention_months=int(months) if months else None,
            readable_by=frozenset(role for role, box in self._readers.items() if box.isChecked()),
            writable_by=frozenset(role for role, box in self._writers.items() if box.isChecked()),
            is_closed=self._closed.isChecked(),
            confirms_words=self._confirmed.isVisibleTo(self) and self._confirmed.isChecked(),
        )

    def say(self, sentence: str) -> None:
        """Say what was refused; nothing typed is lost."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    def _build(self) -> None:
        self._form = form_layout()
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(SPACE_M, SPACE_M, SPACE_L, SPACE_M)
        column.addLayout(self._form)
        column.addStretch(1)
        self._build_what()
        self._build_why()
        self._build_who()
        # The underlined letter makes some names a little wider than their label thinks.
        for name in inside.findChildren(QLabel):
            if name.buddy() is not None:
                name.setMinimumWidth(name.sizeHint().width() + SPACE_S)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(inside)
        self._remaining = label("", "muted")
        self._remaining.setObjectName("ownFieldRemaining")
        self._problem = label("", "error")
        self._problem.setObjectName("ownFieldProblem")
        self._problem.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_M)
        layout.addWidget(scroll, 1)
        layout.addWidget(self._remaining)
        layout.addWidget(self._problem)
        layout.addLayout(self._buttons())
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self._keep.click)

    def _buttons(self) -> QHBoxLayout:
        in_use = self._field is not None and self._field.is_active
        self._keep = button(self.tr("&Enregistrer"), lambda: self._settle(use=False), name="saveOwnField")
        self._use = button(
            self.tr("Enregistrer et acti&ver"), lambda: self._settle(use=True), role="primary", name="useOwnField"
        )
        self._keep.setToolTip(self.tr("Ctrl+Entrée"))
        self._use.setVisible(not in_use)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(button(self.tr("A&bandonner"), self.reject, name="leaveForm"))
        row.addWidget(self._keep)
        row.addWidget(self._use)
        return row

    def _build_what(self) -> None:
        self._name = CheckedLine(self.tr("Nom du champ"), required=True)
        self._name.edit.setObjectName("ownFieldName")
        kinds = (OwnFieldKind.BIRTH, *PRECISIONS) if self._is_birth else OFFERED_KINDS
        named = {one.value: self._kind_words(one) for one in kinds}
        self._kind = choice(self.tr("Précision") if self._is_birth else self.tr("Type"), named)
        self._kind.setObjectName("ownFieldKind")
        self._choices = text_lines(self.tr("Choix, un par ligne"), "ownFieldChoices")
        self._required = QCheckBox(self.tr("Réponse &obligatoire dans la fiche"))
        self._required.setObjectName("ownFieldRequired")
        self._sensitive = label("", "warn")
        self._sensitive.setObjectName("ownFieldSensitive")
        self._sensitive.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._confirmed = QCheckBox(
            self.tr("&J'ai vérifié\u00a0: ce n'est pas une donnée sensible, ou elle est nécessaire")
        )
        self._confirmed.setObjectName("ownFieldConfirmed")
        self._form.addRow(self.tr("&Nom *"), self._name)
        self._form.addRow("", self._sensitive)
        self._form.addRow("", self._confirmed)
        self._form.addRow(self.tr("&Précision") if self._is_birth else self.tr("&Type"), self._kind)
        self._form.addRow(self.tr("&Choix, un par ligne"), self._choices)
        self._form.addRow("", self._required)
        self._name.changed.connect(self._on_changed)
        self._choices.textChanged.connect(self._on_changed)
        self._kind.currentIndexChanged.connect(self._on_changed)
        self._confirmed.toggled.connect(self._on_changed)

    def _build_why(self) -> None:
        to_choose = {"": self.tr("à choisir")}
        self._purpose = text_lines(self.tr("À quoi il sert"), "ownFieldPurpose")
        self._necessity = text_lines(self.tr("Pourquoi il est nécessaire"), "ownFieldNecessity")
        bases = {one.value: wording(f"contacts.lawful_basis.{one.value}") for one in LawfulBasis}
        self._basis = choice(self.tr("Base légale"), to_choose | bases)
        self._basis.setObjectName("ownFieldBasis")
        periods = {str(WITH_CONTACT): self.tr("aussi longtemps que la fiche")}
        periods |= {str(months): self._months_words(months) for months in _OFFERED_MONTHS}
        self._months = choice(self.tr("Durée"), to_choose | periods)
        self._months.setObjectName("ownFieldMonths")
        self._form.addRow(self.tr("À &quoi il sert"), self._purpose)
        self._form.addRow(self.tr("Pourquoi il est nécess&aire"), self._necessity)
        self._form.addRow(self.tr("Ba&se légale"), self._basis)
        self._form.addRow(self.tr("D&urée"), self._months)
        for box in (self._basis, self._months):
            box.currentIndexChanged.connect(self._on_changed)
        for lines in (self._purpose, self._necessity):
            lines.textChanged.connect(self._on_changed)

    def _build_who(self) -> None:
        self._readers = {role: self._role_box(role, "reads") for role in Role}
        self._writers = {role: self._role_box(role, "fills") for role in WRITING_ROLES}
        self._closed = QCheckBox(self.tr("&Fermé par une clé"))
        self._closed.setObjectName("ownFieldClosed")
        self._closed.toggled.connect(self._on_changed)
        self._effect = label(self._closed_words(), "muted")
        self._effect.setObjectName("ownFieldClosedEffect")
        self._effect.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._closed.setAccessibleDescription(self._effect.text())
        self._form.addRow("", self._closed)
        self._form.addRow("", self._effect)
        self._form.addRow(self.tr("Qui le lit"), _boxes(self._readers))
        self._form.addRow(self.tr("Qui le remplit"), _boxes(self._writers))
        self._searched = label(self.tr("La recherche ne trouve ce champ que si tous les rôles le lisent."), "muted")
        self._searched.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._form.addRow("", self._searched)

    def _closed_words(self) -> str:
        """Say before it is chosen who will have the key, what is lost by it and what it does not reach."""
        return self.tr(
            "La clé est à {names} et à la fiche de secours, à personne d'autre\u00a0: les autres n'ouvrent pas ce champ, même avec "
            "d'autres outils. Il ne se cherche plus et ne s'importe pas\u00a0; qui a la clé l'exporte. Ce qui est déjà sauvegardé, "
            "exporté ou imprimé reste tel quel. Si tous ces mots de passe et la fiche se perdent, ses valeurs sont perdues."
        ).format(names=", ".join(closed_key_holders(self._workspace)))

    def _follow_key(self) -> None:
        """A field under a key is read by all who hold it, and filled in by no one else."""
        is_closed = self._closed.isChecked()
        self._form.setRowVisible(self._effect, is_closed)
        self._form.setRowVisible(self._searched, not is_closed)
        for role, box in self._writers.items():
            box.setEnabled(not is_closed or role in HOLDERS)
            box.setChecked(box.isChecked() and box.isEnabled())
        for role, box in self._readers.items():
            is_writer = role in self._writers and self._writers[role].isChecked()
            # Who fills a field in sees what they type.
            box.setEnabled(not (is_closed or is_writer))
            box.setChecked(role in HOLDERS if is_closed else box.isChecked() or is_writer)

    def _role_box(self, role: Role, act: str) -> QCheckBox:
        box = QCheckBox(role.label)
        box.setObjectName(f"ownField_{act}_{role.value}")
        said = self.tr("{role} lit ce champ") if act == "reads" else self.tr("{role} remplit ce champ")
        box.setAccessibleName(said.format(role=role.label))
        box.toggled.connect(self._on_changed)
        return box

    def _kind_words(self, kind: OwnFieldKind) -> str:
        if kind is OwnFieldKind.BIRTH:
            return self.tr("à choisir")
        return wording(f"own_fields.precision.{kind.value}") if kind.is_birth else kind.label

    def _months_words(self, months: int) -> str:
        return self.tr("{period} après la saisie").format(period=period_words(months))

    def _fill(self, field: OwnFieldView) -> None:
        said = field.said
        self._name.set_text(said.label)
        self._kind.setCurrentIndex(self._kind.findData(said.kind.value))
        self._choices.setPlainText("\n".join(said.choices))
        self._purpose.setPlainText(said.purpose)
        self._necessity.setPlainText(said.necessity)
        self._basis.setCurrentIndex(self._basis.findData(said.lawful_basis.value if said.lawful_basis else ""))
        months = "" if said.retention_months is None else str(said.retention_months)
        _choose(self._months, months, self._months_words(said.retention_months or 0))
        self._required.setChecked(said.is_required)
        self._confirmed.setChecked(field.is_sensitive)
        self._closed.setChecked(said.is_closed)
        for role, box in self._readers.items():
            box.setChecked(role in said.readable_by)
        for role, box in self._writers.items():
            box.setChecked(role in said.writable_by)

    def _on_changed(self) -> None:
        draft = self.draft()
        self._form.setRowVisible(self._choices, draft.kind is OwnFieldKind.CHOICE)
        with self._workspace.reading() as uow:
            named = look_at_name(uow, draft)
        self._show_named(named.forbidden, named.to_confirm)
        self._follow_key()
        missing = ", ".join(one.label for one in lacking(self.draft()))
        self._remaining.setText(self.tr("Pour l'activer, il reste à dire\u00a0: {missing}.").format(missing=missing))
        self._remaining.setVisible(bool(missing))
        is_named = self._name.is_valid and not named.forbidden
        may_be_saved = is_named and (not named.to_confirm or self._confirmed.isChecked())
        self._keep.setEnabled(may_be_saved)
        self._use.setEnabled(may_be_saved and not missing)
        self.say("")

    def _show_named(self, forbidden: str, to_confirm: str) -> None:
        if forbidden:
            self._sensitive.setText(
                self.tr("Un fichier de contacts ne peut pas recueillir ceci\u00a0: {words}.").format(words=forbidden)
            )
        else:
            self._sensitive.setText(
                self.tr("Ceci désigne peut-être une donnée sensible\u00a0: {words}. Changez le nom, ou cochez.").format(
                    words=to_confirm
                )
            )
        self._form.setRowVisible(self._sensitive, bool(forbidden or to_confirm))
        self._form.setRowVisible(self._confirmed, bool(to_confirm) and not forbidden)

    def _settle(self, *, use: bool) -> None:
        self.settled.emit(self.draft(), use)


def _choose(box: QComboBox, value: str, words: str) -> None:
    """Choose a value, which is added where it is not offered."""
    if box.findData(value) < 0:
        box.addItem(words, value)
    box.setCurrentIndex(box.findData(value))


def _boxes(boxes: dict[Role, QCheckBox]) -> QWidget:
    widget = QWidget()
    grid = QGridLayout(widget)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(SPACE_L)
    for place, box in enumerate(boxes.values()):
        grid.addWidget(box, place // _ROLE_COLUMNS, place % _ROLE_COLUMNS)
    grid.setColumnStretch(_ROLE_COLUMNS, 1)
    return widget
