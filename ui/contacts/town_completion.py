"""Towns offered while an address is typed: those of a postcode, or those that begin so; nothing is ever refused."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLabel

from app.contacts.towns import is_french_postcode, is_in_france, towns_beginning, towns_of
from ui.kit.forms import CheckedLine
from ui.kit.labels import label
from ui.kit.scrolled import bring_into_sight

_SHOWN = 12


class TownCompletion(QObject):
    """Ties the lines of postcode, town and country together.

    Attributes:
        hint: what is said under the town: how many towns share the postcode, or that it is not a known one.
    """

    def __init__(self, postcode: CheckedLine, town: CheckedLine, country: CheckedLine) -> None:
        super().__init__(town)
        self._postcode, self._town, self._country = postcode, town, country
        self._filled = ""
        self._postcodes: dict[str, str] = {}
        self.hint: QLabel = label("", "muted")
        self.hint.setObjectName("townHint")
        self.hint.hide()
        column = town.layout()
        if column is not None:
            column.addWidget(self.hint)
        self._model = QStringListModel(self)
        # What is offered was chosen by the rule, which folds accents and « St »: the completer must not choose again.
        completer = QCompleter(self._model, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setMaxVisibleItems(_SHOWN)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        # Queued: the line writes what was chosen by itself, and only then is it put right.
        completer.activated.connect(self._on_chosen, Qt.ConnectionType.QueuedConnection)
        town.edit.setCompleter(completer)
        town.edit.installEventFilter(self)
        postcode.changed.connect(self._on_postcode)
        country.changed.connect(self._on_postcode)
        # Not « edited »: what a screen reader sets is typed too.
        town.changed.connect(self._on_town)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Open the list of towns with the down arrow, before anything is typed too; what is said of them comes into sight."""
        if event.type() == QEvent.Type.FocusIn and self.hint.isVisible():
            # The form scrolls to the line alone.
            bring_into_sight(self._town)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Down:
            self._town.edit.completer().complete()
            return True
        return super().eventFilter(watched, event)

    def _on_town(self) -> None:
        """Offer by what was typed; a town that the list is leading through is none of it."""
        if self._town.text() not in self._model.stringList():
            self._offer(self._town.text())

    def _on_postcode(self) -> None:
        """Fill in the only town of a postcode, and take it back where the postcode becomes another's."""
        towns = self._towns()
        if self._town.text() in ("", self._filled) and (towns or self._filled):
            self._filled = towns[0] if len(towns) == 1 else ""
            self._town.set_text(self._filled)
        self._offer(self._town.text())
        self._say(towns)

    def _towns(self) -> tuple[str, ...]:
        return towns_of(self._postcode.text()) if is_in_france(self._country.text()) else ()

    def _offer(self, typed: str) -> None:
        """Offer the towns of the postcode, or where there is none those that begin as what is typed."""
        towns = self._towns()
        self._postcodes = {}
        if not towns and not self._postcode.text() and is_in_france(self._country.text()):
            self._postcodes = {self._offered(town, code): code for town, code in towns_beginning(typed)}
        self._model.setStringList(list(self._postcodes or towns))

    @staticmethod
    def _offered(town: str, postcode: str) -> str:
        return f"{town} ({postcode})"

    def _on_chosen(self, offered: str) -> None:
        postcode = self._postcodes.get(offered, "")
        self._town.set_text(offered.removesuffix(f" ({postcode})"))
        if postcode:
            self._postcode.set_text(postcode)

    def _say(self, towns: tuple[str, ...]) -> None:
        typed = self._postcode.text()
        said = ""
        if len(towns) > 1:
            said = self.tr("{count} communes ont ce code postal : flèche vers le bas pour choisir.").format(
                count=len(towns)
            )
        elif typed and not towns and is_in_france(self._country.text()):
            said = (
                self.tr("Code postal inconnu de la liste des communes ; un CEDEX n'y est pas.")
                if is_french_postcode(typed)
                else self.tr("Un code postal français a cinq chiffres ; pour l'étranger, écrivez le pays.")
            )
        self.hint.setText(said)
        self.hint.setVisible(bool(said))
        self._town.edit.setAccessibleDescription(said)
