"""What to copy into the CNIL's form, box by box: the first notification, and its complement (BRE-04)."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.accounts.business import read_business
from app.register.breach_drafts import DraftPart, authority_draft, complement_draft, whole_text
from app.register.breach_register import read_versions
from app.workspace import UnlockedWorkspace
from resources import wording
from ui.kit.forms import choice
from ui.kit.labels import button, card, empty_layout, label
from ui.kit.scrolled import scrolled
from ui.kit.sizes import fit
from ui.kit.theme import SPACE_L, SPACE_M, SPACE_S

_WIDTH, _HEIGHT = 820, 660
_FIRST, _COMPLEMENT = "initial", "complement"


class DraftsDialog(QDialog):
    """One card per box of the form, each with its button to copy; Aparté sends nothing."""

    help_page = "compliance#breaches"

    def __init__(self, workspace: UnlockedWorkspace, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("draftsDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._number = number
        with workspace.reading() as uow:
            versions, business = read_versions(uow, number), read_business(uow)
        self._parts = {_FIRST: authority_draft(versions[-1].facts, business), _COMPLEMENT: complement_draft(versions)}
        self.setWindowTitle(self._title(_FIRST))
        which = {name: wording(f"breaches.draft.{name}") for name, parts in self._parts.items() if parts}
        self.which = choice(self.tr("Projet montré"), which, _COMPLEMENT if _COMPLEMENT in which else _FIRST)
        self.which.setObjectName("whichDraft")
        self.which.currentIndexChanged.connect(self._show)
        named = QLabel(self.tr("&Projet"))
        named.setBuddy(self.which)
        self._intro, self._said = label("", "muted"), label("", "good")
        self._said.setObjectName("draftSaid")
        self._inside = QWidget()
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, SPACE_S, 0)
        self._column.setSpacing(SPACE_M)
        head = QHBoxLayout()
        head.addWidget(named)
        head.addWidget(self.which)
        head.addStretch(1)
        head.addWidget(button(self.tr("&Tout copier"), self._on_copy_all, role="primary", name="copyDraft"))
        foot = QHBoxLayout()
        foot.addWidget(self._said, 1)
        foot.addWidget(button(self.tr("&Fermer"), self.accept, name="closeDrafts"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        layout.setSpacing(SPACE_M)
        layout.addLayout(head)
        layout.addWidget(self._intro)
        layout.addWidget(scrolled(self._inside), 1)
        layout.addLayout(foot)
        fit(self, _WIDTH, _HEIGHT)
        self._show()

    def parts(self) -> Sequence[DraftPart]:
        """The boxes that are shown."""
        return self._parts[self.which.currentData()]

    def _title(self, which: str) -> str:
        key = "breaches.draft.title" if which == _FIRST else "breaches.draft.title_complement"
        return wording(key, number=self._number)

    def _show(self) -> None:
        which = self.which.currentData()
        self.setWindowTitle(self._title(which))
        self._intro.setText(wording("breaches.draft.intro" if which == _FIRST else "breaches.draft.intro_complement"))
        empty_layout(self._column)
        for place, part in enumerate(self.parts()):
            self._column.addWidget(self._card(place, part))
        self._column.addStretch(1)

    def _card(self, place: int, part: DraftPart) -> QWidget:
        copy = button(self.tr("Copier"), self._copying(part), name=f"copyPart_{place}")
        copy.setAccessibleName(self.tr("Copier : {title}").format(title=part.title))
        inside = QWidget()
        head = QHBoxLayout(inside)
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(label(part.title, "heading"), 1)
        head.addWidget(copy)
        parts = [inside, label(part.text)]
        if part.is_missing:
            parts.append(label(self.tr("À compléter dans la fiche, ou plus tard par un complément."), "warn"))
        return card(*parts)

    def _copying(self, part: DraftPart) -> Callable[[], None]:
        return lambda: self._copy(part.text, self.tr("Copié : {title}").format(title=part.title))

    def _on_copy_all(self) -> None:
        self._copy(whole_text(self.windowTitle(), self.parts()), self.tr("Tout le projet est copié."))

    def _copy(self, text: str, said: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._said.setText(said)


def open_drafts(parent: QWidget, workspace: UnlockedWorkspace, number: int) -> DraftsDialog:
    """Show the drafts of an entry over a window."""
    dialog = DraftsDialog(workspace, number, parent.window())
    dialog.open()
    return dialog
