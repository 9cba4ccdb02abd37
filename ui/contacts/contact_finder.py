"""The left column of the contacts: what is typed, what narrows, how many there are, and the list."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QListView,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.contacts.bulk_change import everyone_found
from app.contacts.read_contact import COUNT_CAP, ContactQuery, count_matching
from app.formats import format_count
from app.workspace import UnlockedWorkspace
from ui.contacts.at_hand_row import AtHandRow
from ui.contacts.contact_delegate import ContactDelegate
from ui.contacts.contact_list_model import ContactListModel, Listing
from ui.contacts.filter_chips import FilterChips
from ui.contacts.list_reading import ListReading
from ui.contacts.segment_menu import SegmentMenu
from ui.kit.empty import EmptyState
from ui.kit.errors import show_error
from ui.kit.flow_layout import FlowLayout
from ui.kit.forms import clearable, magnified
from ui.kit.labels import button, label
from ui.kit.tasks import Progress, end_tasks, run
from ui.kit.theme import SPACE_S

# Arrows pass over people: only the one they stop at is read, which the journal notes.
_SETTLE_MS = 120
_COUNT_MS = 150
_ROWS_AT_ONCE = 2_000


class ContactFinder(QWidget):
    """Finds as one types. ``search`` is the field, to be placed where the page wants it; ``tools`` takes its buttons.

    Signals:
        pointed(int): the contact at which the person stopped.
        several_pointed(int): so many are chosen.
        searched(): the list was read again.
        announced(str, object): a segment was kept or changed; the object takes it back, or is None.
    """

    pointed = Signal(int)
    several_pointed = Signal(int)
    searched = Signal()
    announced = Signal(str, object)

    def __init__(self, workspace: UnlockedWorkspace, empty_book: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.model = ContactListModel(workspace, self, forgives=True)
        self._reading = ListReading(self)
        self._reading.read.connect(self._on_read)
        self._reading.refused.connect(lambda error: show_error(self, error))
        self._enters = False
        self.search = self._make_search()
        self._build(empty_book)
        self._settled = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settled.timeout.connect(self._on_settled)
        self._counting = QTimer(self, singleShot=True, interval=_COUNT_MS)
        self._counting.timeout.connect(self._count)

    @property
    def query(self) -> ContactQuery:
        """What is typed and what narrows."""
        return ContactQuery(self.search.text(), self.chips.narrowing)

    @property
    def is_reading(self) -> bool:
        """Say whether the list is being read beside the window, while what it showed stays."""
        return self._reading.is_under_way

    @property
    def is_moving(self) -> bool:
        """Say whether somebody passes over people and has not stopped yet."""
        return self._settled.isActive() and self.list.currentIndex().isValid()

    def show_query(self, query: ContactQuery) -> None:
        """Type words and put chips up in the person's place."""
        self.search.blockSignals(True)
        self.search.setText(query.words)
        self.search.blockSignals(False)
        self.chips.show_narrowing(query.narrowing)

    def search_now(self) -> None:
        """Read the list for what is typed and what narrows; beside the window where that takes longer than a key may wait.

        So it does where what narrows it is asked of one after the other, and where nobody fits and typing errors are to be
        forgiven.
        """
        query, self._enters = self.query, False
        if query.narrowing.takes_long:
            self._read_beside(lambda: self.model.read(query))
            return
        exact = self.model.read(query, exactly=True)
        if not exact.lines and query.words:
            self._read_beside(lambda: self.model.forgive(exact))
            return
        self._reading.forget()
        self._show(exact)

    def _read_beside(self, read: Callable[[], Listing]) -> None:
        self._count_label.setText(self.tr("… contacts"))
        self._reading.begin(read)

    def _on_read(self, listing: Listing) -> None:
        """Whom the person had open stays marked; who wanted to go to the first row goes there now."""
        marked = self.list.currentIndex()
        contact_id = self.model.contact_id(marked.row()) if marked.isValid() else None
        is_moving, enters = self.is_moving, self._enters
        self._show(listing)
        if enters:
            self.enter_list()
        elif contact_id is not None:
            self.mark(contact_id)
            if is_moving:
                # They had not been opened yet, and still are whom the person stopped at.
                self._settled.start()

    def _show(self, listing: Listing) -> None:
        query = listing.query
        self.model.take(listing)
        self._tell_count()
        nobody = self.model.rowCount() == 0
        self._pages.setCurrentWidget(self.list)
        if nobody:
            self._pages.setCurrentWidget(self._empty_book if query == ContactQuery() else self._nobody)
        self._near.setVisible(self.model.is_approximate)
        self._widen.setVisible(bool(query.narrowing.chosen))
        self.show_at_hand()
        self.searched.emit()

    def show_at_hand(self) -> None:
        """Show favourites and recent contacts while nothing is searched."""
        if self.query == ContactQuery():
            self.at_hand.refresh()
        else:
            self.at_hand.hide()

    def focus_search(self) -> None:
        """Go to the search field."""
        self.search.setFocus()
        self.search.selectAll()

    def enter_list(self) -> None:
        """Go to the first contact found; where the list is still being read, once it is there."""
        self._enters = self._reading.is_under_way
        if self.model.rowCount() and not self._enters:
            self.list.setCurrentIndex(self.model.index(0))
            self.list.setFocus()

    def chosen(self) -> list[int]:
        """The contacts chosen, in the order of the list."""
        return [contact_id for rows in self._ranges() for contact_id in self.model.contact_ids(rows)]

    def chosen_count(self) -> int:
        """How many are chosen."""
        return sum(map(len, self._ranges()))

    def choose_everyone(self) -> None:
        """Choose all that is found, the rows further down too; a hundred thousand are read beside the window."""
        query, last = self.model.query, self.model.last_id
        if last is None:
            self._choose_all()
            return

        def read(_progress: Progress) -> list[int]:
            with self._workspace.reading() as uow:
                return everyone_found(uow, query, after=last)

        def taken(ids: list[int]) -> None:
            # Somebody typed meanwhile: then what was read is not what follows.
            if self.model.query == query:
                self.model.take_rest(ids)
                self._choose_all()

        run(self, read, on_done=taken, on_error=lambda error: show_error(self, error))

    def _ranges(self) -> list[range]:
        """The rows chosen, as they follow each other: a hundred thousand are one range."""
        selection = self.list.selectionModel().selection()
        found = (selection.at(place) for place in range(selection.size()))
        return sorted((range(one.top(), one.bottom() + 1) for one in found), key=lambda rows: rows.start)

    def _choose_all(self) -> None:
        self.list.setFocus()
        everyone = QItemSelection(self.model.index(0), self.model.index(self.model.rowCount() - 1))
        # Else the view looks where each of a hundred thousand rows stands, to draw it; its own way asks each if it may be chosen.
        self.list.setUpdatesEnabled(False)
        self.list.selectionModel().select(everyone, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.list.setUpdatesEnabled(True)

    def mark(self, contact_id: int) -> None:
        """Show in the list which contact is open, where it is there."""
        row = self.model.row_of(contact_id)
        self.list.setCurrentIndex(self.model.index(row) if row >= 0 else QModelIndex())
        self._settled.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the search field, the down arrow goes to the list and Escape empties it; in the list, Ctrl+A chooses all."""
        if watched is self.list and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.matches(QKeySequence.StandardKey.SelectAll):
                self.choose_everyone()
                return True
            return False
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Down:
                self.enter_list()
                return True
            if event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
        return super().eventFilter(watched, event)

    def end(self) -> None:
        """End what waits and what counts in the background; the window closes."""
        self._settled.stop()
        self._counting.stop()
        end_tasks(self)

    def _make_search(self) -> QLineEdit:
        # Its first neighbour in the order of Tab: before the parts of the finder.
        search = QLineEdit(self.parentWidget())
        search.setObjectName("contactSearch")
        search.setPlaceholderText(self.tr("Nom, ville, e-mail, 06…"))
        search.setAccessibleName(self.tr("Rechercher un contact"))
        clearable(search)
        magnified(search)
        search.textChanged.connect(self.search_now)
        search.returnPressed.connect(self.enter_list)
        search.installEventFilter(self)
        return search

    def _build(self, empty_book: QWidget) -> None:
        # From the outside in, in the order of Tab: what is moved here later is dressed again.
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_S)
        self.tools = FlowLayout(spacing=SPACE_S)
        layout.addLayout(self.tools)
        self.chips = FilterChips(self._workspace, self)
        self.chips.narrowed.connect(self.search_now)
        self.tools.addWidget(self._make_segments())
        self.tools.addWidget(self.chips.adding)
        self.at_hand = AtHandRow(self._workspace, self)
        self.at_hand.chosen.connect(self.pointed)
        self._near = label(self.tr("Rien d'exact. Résultats approchants :"), "warn", wrap=False)
        self._near.setObjectName("nearResults")
        self._near.hide()
        self._count_label = label("", "muted", wrap=False)
        self._count_label.setObjectName("contactCount")
        for part in (self.chips, self.at_hand, self._near, self._count_label):
            layout.addWidget(part)
        self._pages = QStackedWidget(self)
        layout.addWidget(self._pages, 1)
        self._make_list()
        self._widen = button(self.tr("Retirer tous les filtres"), self._on_widen, name="widenSearch")
        self._nobody = EmptyState(
            "search",
            self.tr("Personne ne répond à ces mots et à ces filtres. Vérifiez-les, ou élargissez."),
            self._widen,
            parent=self._pages,
        )
        self._empty_book = empty_book
        for page in (self.list, self._nobody, empty_book):
            self._pages.addWidget(page)

    def _make_list(self) -> None:
        self.list = QListView(self._pages)
        self.list.setObjectName("contactList")
        self.list.setAccessibleName(self.tr("Liste des contacts"))
        self.list.setModel(self.model)
        self.list.installEventFilter(self)
        self.list.setItemDelegate(ContactDelegate(self.list))
        self.list.setUniformItemSizes(True)
        # Where everyone is chosen a hundred thousand rows get their place: some at a time, for keys are taken in between.
        self.list.setLayoutMode(QListView.LayoutMode.Batched)
        self.list.setBatchSize(_ROWS_AT_ONCE)
        # Shift and Ctrl choose several, for what may be done with several at once.
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._settled.start())
        self.list.selectionModel().selectionChanged.connect(lambda *_: self._settled.start())

    def _make_segments(self) -> QPushButton:
        holder = button(self.tr("Se&gments"), name="segments")
        holder.setAccessibleName(self.tr("Recherches enregistrées"))
        self.segments = SegmentMenu(self._workspace, self)
        self.segments.chosen.connect(self.show_query)
        self.segments.save_asked.connect(lambda: self.segments.save(self.query))
        self.segments.announced.connect(self.announced)
        holder.setMenu(self.segments)
        return holder

    def _tell_count(self) -> None:
        total = self.model.total
        if total is None:
            self._count_label.setText(self.tr("… contacts"))
            self._counting.start()
            return
        shown = (
            format_count(total)
            if total < COUNT_CAP
            else self.tr("plus de {count}").format(count=format_count(COUNT_CAP))
        )
        sentence = self.tr("{count} contacts") if total > 1 else self.tr("{count} contact")
        self._count_label.setText(sentence.format(count=shown))

    def _count(self) -> None:
        """Count beside the window: a hundred thousand people are not worth a wait."""
        query = self.model.query

        def count(_progress: object) -> int:
            with self._workspace.reading() as uow:
                return count_matching(uow, query)

        def counted(total: int) -> None:
            if self.model.query == query and self.model.total is None:
                self.model.total = total
                self._tell_count()

        run(self, count, on_done=counted, on_error=lambda _error: None)

    def _on_settled(self) -> None:
        current, count = self.list.currentIndex(), self.chosen_count()
        if count > 1:
            self.several_pointed.emit(count)
        elif current.isValid():
            self.pointed.emit(self.model.contact_id(current.row()))

    def _on_widen(self) -> None:
        # First, for a button that vanishes hands the focus to the list, which would open somebody.
        self.search.setFocus()
        self.show_query(ContactQuery(self.search.text()))
