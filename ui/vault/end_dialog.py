"""Move the end date of one archive: why from a list and in words, until when the law allows it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QWidget

from app.errors import UserError
from app.formats import format_date
from app.vault.browse import ArchiveLine
from app.vault.change_end import EndChange, change_end, read_term
from app.vault.end_date import latest_end, require_lawful_end
from app.vault.history import read_history
from app.vault.kinds import ArchiveAct, EndMotive
from app.vault.open_vault import OpenVault
from ui.kit.forms import CheckedLine, choice, chosen_date, date_field
from ui.kit.labels import label
from ui.vault.vault_dialog import VaultDialog


class EndDialog(VaultDialog):
    """Says what the day chosen means before it is taken."""

    help_page = "vault#end-date"

    def __init__(self, vault: OpenVault, line: ArchiveLine, parent: QWidget | None = None) -> None:
        super().__init__(vault, "", parent)
        self.setObjectName("endDialog")
        self.setWindowTitle(self.tr("Changer la date de fin"))
        self._line, self._term = line, read_term(vault, line.id)
        self._motive = choice(
            self.tr("Motif"), {"": self.tr("à choisir")} | {one.value: one.label for one in EndMotive}
        )
        self._motive.setObjectName("endMotive")
        self._text = CheckedLine(self.tr("Raison écrite"), required=True)
        self._text.edit.setObjectName("endReason")
        end = line.ends_on
        self._day = date_field(self.tr("Nouvelle date de fin"), QDate(end.year, end.month, end.day))
        self._day.setObjectName("newEnd")
        self._means = label("", "muted")
        self._means.setObjectName("endMeans")
        self.form.addRow(self.tr("Archive"), label(line.name, "heading"))
        self.form.addRow(self.tr("Fin actuelle"), label(format_date(end)))
        self.form.addRow(self.tr("&Motif"), self._motive)
        self.form.addRow(self.tr("&Raison écrite"), self._text)
        self.form.addRow(self.tr("&Nouvelle date"), self._day)
        self.column.addWidget(self._means)
        self.column.addWidget(self._past())
        self.set_work(self.tr("&Changer la date"), self._work, lambda _none: self._said(), "saveEnd")
        for signal in (self._motive.currentIndexChanged, self._text.changed, self._day.dateChanged):
            signal.connect(self._on_changed)
        self._on_changed()

    def _past(self) -> QWidget:
        """What was changed before."""
        text = self.tr("Le {when}\u00a0: du {before} au {after} ({motive}).")
        lines = [
            text.format(
                when=format_date(past.at.date()),
                before=format_date(past.ends_before),
                after=format_date(past.ends_after),
                motive=past.text or past.motive,
            )
            for past in read_history(self.vault, self._line.id)
            if past.act is ArchiveAct.END_CHANGED
        ]
        told = label("\n".join(lines), "muted")
        told.setObjectName("endHistory")
        told.setVisible(bool(lines))
        return told

    def _on_changed(self) -> None:
        self.touched.emit()
        chosen = self._motive.currentData()
        self.act.setEnabled(bool(chosen) and bool(self._text.text()))
        self._means.setText(self._meaning(EndMotive(chosen)) if chosen else self._allowed())

    def _allowed(self) -> str:
        today = self.workspace.clock.today()
        return self.tr("Au plus tard le {day}, ou le {dispute} si un litige est en cours.").format(
            day=format_date(latest_end(self._term, EndMotive.TYPING_ERROR, today)),
            dispute=format_date(latest_end(self._term, EndMotive.DISPUTE, today)),
        )

    def _meaning(self, motive: EndMotive) -> str:
        """What the day means, or why it is refused."""
        day, today = chosen_date(self._day), self.workspace.clock.today()
        try:
            require_lawful_end(self._term, day, motive, today)
        except UserError as error:
            return error.sentence
        if day == today:
            return self.tr(
                "Aujourd'hui\u00a0: l'archive sera détruite à la prochaine ouverture du coffre, sans retour."
            )
        return self.tr("L'archive sera détruite à la première ouverture du coffre à partir du {day}.").format(
            day=format_date(day)
        )

    def _work(self) -> Callable[[], None]:
        change = EndChange(chosen_date(self._day), EndMotive(self._motive.currentData()), self._text.text())
        return lambda: change_end(self.vault, self._line.id, change)

    def _said(self) -> str:
        return self.tr("Date de fin changée\u00a0: {day}.").format(day=format_date(chosen_date(self._day)))
