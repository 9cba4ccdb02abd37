"""Note what passed with a contact: answers from lists first, a note if it must be (MIN-06)."""

from __future__ import annotations

from datetime import datetime, time

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.clock import BUSINESS_ZONE
from app.consent.purposes import read_purposes
from app.contacts.acts import Act
from app.contacts.kinds import InteractionKind
from app.contacts.note_kinds import FollowUp, NoteSubject, PreferredTime
from app.contacts.note_prompts import composed_note
from app.contacts.small_acts import note_undoably
from app.errors import UserError
from app.retention.signs import whose
from app.workspace import UnlockedWorkspace
from resources import wording
from ui.contacts.note_editor import NoteEditor
from ui.kit.errors import show_error
from ui.kit.forms import choice, chosen_date, date_field, form_layout
from ui.kit.labels import button, label
from ui.kit.sizes import fit
from ui.kit.theme import SPACE_L, SPACE_M

_MIDDAY = time(12)
_NOT_BY_HAND = frozenset({InteractionKind.DATA_EDIT, InteractionKind.EMAIL_OPENED, InteractionKind.LINK_CLICK})


def _offer(name: str, kind: type[NoteSubject | FollowUp | PreferredTime], object_name: str) -> QComboBox:
    box = choice(name, {"": "\u2014"} | {one.value: one.label for one in kind})
    box.setObjectName(object_name)
    return box


class InteractionDialog(QDialog):
    """Asks what happened; the kind says whether it comes from the person. ``act`` takes back what was saved."""

    help_page = "contacts#interactions"

    def __init__(self, workspace: UnlockedWorkspace, contact_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._contact_id = workspace, contact_id
        self.act: Act | None = None
        self.setWindowTitle(self.tr("Noter un échange"))
        fit(self, 600, 680)
        options = {
            kind.value: f"{wording(f'contacts.interaction_kind.{kind.value}')} · {whose(kind)}"
            for kind in InteractionKind
            if kind not in _NOT_BY_HAND
        }
        self._kind = choice(self.tr("Échange"), options, InteractionKind.INCOMING_CALL.value)
        self._kind.setObjectName("interactionKind")
        self._day = date_field(self.tr("Date"), last=workspace.clock.today())
        self._day.setObjectName("interactionDay")
        self._whose = label("", "muted")
        self._whose.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._subject = _offer(self.tr("Motif"), NoteSubject, "noteSubject")
        self._follow_up = _offer(self.tr("Suite à donner"), FollowUp, "noteFollowUp")
        self._time = _offer(self.tr("Préférence horaire"), PreferredTime, "notePreferredTime")
        self.note = NoteEditor(workspace, "interactionNote")
        self.note.edit.setPlaceholderText(self.tr("Facultatif, en quelques mots utiles"))
        with workspace.reading() as uow:
            families = dict.fromkeys(one.product_family for one in read_purposes(uow) if one.product_family)
        self._family = choice(self.tr("Produits ou services demandés"), {"": "\u2014"} | {one: one for one in families})
        self._family.setObjectName("interactionFamily")
        form = self._form = form_layout()
        form.addRow(self.tr("É&change"), self._kind)
        form.addRow("", self._whose)
        form.addRow(self.tr("&Produits ou services demandés"), self._family)
        form.addRow(self.tr("&Date"), self._day)
        form.addRow(self.tr("&Motif"), self._subject)
        form.addRow(self.tr("&Suite à donner"), self._follow_up)
        form.addRow(self.tr("Préférence h&oraire"), self._time)
        form.addRow(self.tr("&Note"), self.note)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(button(self.tr("&Abandonner"), self.reject))
        buttons.addWidget(button(self.tr("&Enregistrer"), self._on_save, role="primary", name="saveInteraction"))
        layout = self._column = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_M)
        layout.addLayout(form, 1)
        layout.addLayout(buttons)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self._on_save)
        self._kind.currentIndexChanged.connect(self._on_kind)
        self._on_kind()
        self.note.changed.connect(self._make_room)

    def _on_kind(self) -> None:
        kind = InteractionKind(self._kind.currentData())
        # What was asked about allows an answer by telephone for five working days.
        self._form.setRowVisible(self._family, kind is InteractionKind.INFORMATION_REQUEST)
        own = kind.from_person
        self._whose.setText(
            self.tr("Vient de la personne : la durée de conservation repart de ce jour.")
            if own
            else self.tr("Ne vient pas de la personne : la durée de conservation ne change pas.").replace(
                " :", "\u00a0:"
            )
        )

    def _make_room(self) -> None:
        """Grow with what the note asks for, so that no line of it is cut."""
        self._column.activate()
        self.resize(self.width(), max(self.height(), self._column.totalHeightForWidth(self.width())))

    def _on_save(self) -> None:
        kind = InteractionKind(self._kind.currentData())
        note = composed_note(
            self.note.text(),
            NoteSubject(subject) if (subject := self._subject.currentData()) else None,
            FollowUp(follow_up) if (follow_up := self._follow_up.currentData()) else None,
            PreferredTime(preferred) if (preferred := self._time.currentData()) else None,
        )
        try:
            with self._workspace.unit_of_work() as uow:
                self.act = note_undoably(
                    uow,
                    self._contact_id,
                    kind,
                    occurred_at=self._instant(),
                    note=note,
                    product_family=self._family.currentData() if kind is InteractionKind.INFORMATION_REQUEST else "",
                    reasons=self.note.reasons(),
                )
        except UserError as error:
            show_error(self, error)
            self.note.setFocus()
            return
        self.accept()

    def _instant(self) -> datetime | None:
        """The moment of saving where it happened today, else the middle of the day chosen."""
        day = chosen_date(self._day)
        if day == self._workspace.clock.today():
            return None
        return datetime.combine(day, _MIDDAY, tzinfo=BUSINESS_ZONE)
