"""One contact on one page: identity, what we may do, timeline, consents, lists, contracts, bases, term."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QMenu,
    QPushButton,
    QSizePolicy,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from app.accounts.roles import Permission
from app.contacts.read_contact import ContactCard
from app.contacts.shared_means import SharedMeans
from app.errors import UserError
from app.formats import format_date, format_instant
from app.register.access_kinds import RoleAccess
from app.register.access_rules import ADDRESS, CONTRACTS, FILES, HISTORY, LINKS, SALES
from app.retention.kinds import RetentionState
from app.workspace import UnlockedWorkspace
from resources import wording
from ui.consent.contact_consents import ContactConsents
from ui.consent.contact_lists import ContactLists
from ui.consent.sales_view import SalesView
from ui.contacts.addresses_view import AddressesView
from ui.contacts.attachments_view import AttachmentsView
from ui.contacts.basis_editor import BasisEditor
from ui.contacts.card_values import CardValues
from ui.contacts.contact_acts import CONTACT_ACTS, ContactAct
from ui.contacts.contact_reading import TERM, ContactReading, read_whole_contact
from ui.contacts.contact_tags import ContactTags
from ui.contacts.contracts_view import ContractsView
from ui.contacts.follow_up_lines import FollowUpLines
from ui.contacts.own_values_view import OwnValuesView
from ui.contacts.people_view import PeopleView
from ui.kit.errors import show_error
from ui.kit.flow_layout import FlowLayout
from ui.kit.labels import button, label
from ui.kit.place import PlaceAct
from ui.kit.scrolled import scrolled
from ui.kit.theme import SPACE_L, SPACE_S, SPACE_XS, after_change, text_scale
from ui.kit.turns import Turns
from ui.messaging.decision_table import DecisionTable

_TABS_HEIGHT = 180
_FOLLOW_UPS_SHOWN = 2


class ContactPageView(QWidget):
    """Shows a contact and offers what may be done.

    Signals:
        edit_asked(int), note_asked(int), consent_asked(int), objection_asked(int), access_asked(int), erase_asked(int):
            the person wants that for the contact of that id.
        changed(str, object): something on the page was changed in place; the object undoes it, or is None.
        tag_asked(int): the person wants the contacts that bear that tag.
        contact_asked(int): the person wants the page of somebody who is linked to this contact.
    """

    edit_asked = Signal(int)
    note_asked = Signal(int)
    consent_asked = Signal(int)
    objection_asked = Signal(int)
    access_asked = Signal(int)
    erase_asked = Signal(int)
    changed = Signal(str, object)
    tag_asked = Signal(int)
    contact_asked = Signal(int)
    help_page = "contacts#card"

    def __init__(self, workspace: UnlockedWorkspace, parent: QWidget | None = None, *, in_turns: bool = False) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.contact_id: int | None = None
        self._reading: ContactReading | None = None
        # Whoever asks for turns begins or completes them; nothing may be asked of the page before.
        parts = (self._make_undoable, self._make_parts, self._make_lists, self._make_files, self._place)
        self.making = Turns(parts, self, lambda: workspace.is_open)
        if not in_turns:
            self.making.complete()

    def show_contact(self, contact_id: int) -> None:
        """Read a contact, note that it was read, and show it; ContactUnknown."""
        self.show_reading(read_whole_contact(self._workspace, contact_id))

    def show_reading(self, reading: ContactReading) -> None:
        """Show a contact that was read."""
        self._reading, card = reading, reading.card
        contact_id, fields = card.id, card.fields
        self.contact_id, self._shown_name = contact_id, card.name
        self.values.show_card(card)
        self.follow_ups.show_lines(reading.follow_ups)
        kind = wording(f"contacts.contact_kind.{fields.kind.value}")
        category = wording(f"contacts.contact_category.{fields.category.value}")
        self.people.show_links(contact_id, fields, reading.links)
        self.addresses.show_lines(contact_id, reading.addresses)
        followed = self.tr("suivi par {name}").format(name=reading.followed_by) if reading.followed_by else ""
        about = (kind, category, followed, self.people.roles())
        self._kind.setText(" · ".join(part for part in about if part))
        self._show_term(reading)
        self._follow_access(card.access)
        self._show_shared(reading.shared)
        self.tags.show_marks(contact_id, reading.marks)
        self._decisions.show_grid(contact_id, reading.decisions)
        self._show_tabs(reading)

    def is_current(self) -> bool:
        """Say whether nothing was written since the contact shown was read."""
        return self._reading is not None and self._reading.is_current(self._workspace)

    def _show_tabs(self, reading: ContactReading) -> None:
        card = reading.card
        self._consents.show_history(card.id, reading.consents.states, reading.consents.lines)
        self._lists.show_lists(card.id, reading.lists, reading.joined)
        self._sales.show_sales(card.id, reading.sales)
        self._contracts.show_contract_lines(card.id, card.contracts)
        self._attachments.show_lines(card.id, reading.attachments)
        self._bases.show_bases(card.id, card.bases)
        self._own.show_lines(card.own)
        self._timeline.clear()
        for entry in card.timeline:
            whose = self.tr("vient de la personne") if entry.from_person else self.tr("vient de nous")
            what = wording(f"contacts.interaction_kind.{entry.kind.value}")
            note = f"\n{entry.note}" if entry.note else ""
            self._timeline.addItem(f"{format_instant(entry.occurred_at)} · {what} · {whose}{note}")
        if not card.timeline:
            self._timeline.addItem(self.tr("Aucun échange noté."))

    def _follow_access(self, access: RoleAccess) -> None:
        """What the role may not read does not exist for it; a grid that changed counts from the next contact shown."""
        self._why.setVisible(access.reads(TERM))
        if not access.reads(TERM):
            self._why.setChecked(False)
        tabs = {self._timeline: HISTORY, self._contracts: CONTRACTS, self._sales: SALES, self._attachments: FILES}
        for tab, name in tabs.items():
            self.tabs.setTabVisible(self.tabs.indexOf(tab), access.reads(name))
        reads_links, reads_address = access.reads(LINKS), access.reads(*ADDRESS)
        self.people.setVisible(reads_links)
        self.addresses.setVisible(reads_address)
        self.tabs.setTabVisible(self.tabs.indexOf(self._linked), reads_links or reads_address)

    def _make_parts(self) -> None:
        self._kind = label("", "muted")
        self._kind.setObjectName("contactAbout")
        self._term = label("", "muted")
        self._term.setObjectName("contactTerm")
        self._explanation = label("", "muted")
        self._explanation.setObjectName("termExplanation")
        self._why = button(self.tr("&Pourquoi cette date\u00a0?"), role="link", name="explainTerm")
        self._why.setCheckable(True)
        self._why.toggled.connect(self._explanation.setVisible)
        self._explanation.hide()
        self._shared = label("", "muted")
        self._shared.setObjectName("contactShared")
        self._restricted = label("", "warn")
        self._restricted.setObjectName("contactRestricted")
        self.tags = ContactTags(self._workspace)
        self.tags.tag_asked.connect(self.tag_asked)
        self._decisions = DecisionTable(self._workspace)
        self._consents = ContactConsents(self._workspace)
        self._consents.changed.connect(self._on_changed)

    def _make_lists(self) -> None:
        self._lists = ContactLists(self._workspace)
        self._lists.changed.connect(self._on_changed)
        self._contracts = ContractsView(self._workspace)
        self._contracts.changed.connect(self._on_changed)
        self._sales = SalesView(self._workspace)
        self._sales.changed.connect(self._on_changed)

    def _make_files(self) -> None:
        self._attachments = AttachmentsView(self._workspace, self)
        self._attachments.changed.connect(self._on_changed)
        self._bases = BasisEditor(self._workspace)
        self._bases.changed.connect(self._on_changed)

    def _place(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_S)
        layout.setSpacing(SPACE_S)
        for widget in (self.values, self._kind, self._shared, self._restricted, self.follow_ups, self.tags):
            layout.addWidget(widget)
        layout.addWidget(self._decisions)
        layout.addLayout(self._actions())
        self._make_tabs()
        layout.addWidget(self.tabs, 1)
        layout.addLayout(self._term_row())
        layout.addWidget(self._explanation)

    def _make_tabs(self) -> None:
        """Put everything that is read one at a time below."""
        self._timeline = QListWidget()
        self._timeline.setAccessibleName(self.tr("Fil des échanges"))
        self._timeline.setWordWrap(True)
        self._timeline.setProperty("help_page", "contacts#interactions")
        self.tabs = QTabWidget(self)
        self.tabs.setObjectName("contactTabs")
        # The tabs take what the rest of the page leaves, so that the page itself needs no scrolling.
        self._size_tabs()
        after_change(self._size_tabs)
        self.tabs.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._linked = self._links()
        tabs: tuple[tuple[QWidget, str], ...] = (
            (self._timeline, self.tr("Fil")),
            (self._linked, self.tr("Liens")),
            (self._consents, self.tr("Consentements")),
            (scrolled(self._lists), self.tr("Listes")),
            (self._contracts, self.tr("Contrats")),
            (self._sales, self.tr("Ventes")),
            (self._attachments, self.tr("Pièces jointes")),
            (scrolled(self._bases), self.tr("Bases légales")),
        )
        for tab, title in tabs:
            self.tabs.addTab(tab, title)
        self._own = OwnValuesView(self.tabs)

    def _make_undoable(self) -> None:
        """Make what is changed in place, and taken back by the banner."""
        self._shown_name = ""
        self.values = CardValues(self._workspace)
        self.follow_ups = FollowUpLines(self._workspace, names_contacts=False, most=_FOLLOW_UPS_SHOWN)
        self.people, self.addresses = PeopleView(self._workspace), AddressesView(self._workspace)
        self.values.changed.connect(self._on_changed)
        for signal in (self.follow_ups.ticked, self.people.changed, self.addresses.changed):
            signal.connect(self._on_undoable)
        self.people.contact_asked.connect(self.contact_asked)

    def _links(self) -> QWidget:
        """The people or organisations beside the postal addresses."""
        both = QWidget()
        both.setProperty("help_page", "contacts#links")
        row = QHBoxLayout(both)
        row.setContentsMargins(SPACE_S, SPACE_S, SPACE_S, SPACE_S)
        row.setSpacing(SPACE_L)
        row.addWidget(self.people, 1)
        row.addWidget(self.addresses, 1)
        return both

    def heightForWidth(self, width: int) -> int:
        """Count the tabs too, which ask for nothing by themselves."""
        layout = self.layout()
        return self.tabs.minimumHeight() + (layout.totalHeightForWidth(width) if layout is not None else 0)

    def _size_tabs(self) -> None:
        self.tabs.setMinimumHeight(_TABS_HEIGHT * text_scale() // 100)

    def _term_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(self._term, 1)
        row.addWidget(self._why)
        return row

    def acts(self) -> tuple[PlaceAct, ...]:
        """The same acts as the buttons and the menu, each with the name of the contact it is for."""
        acts = [(text.replace("&", ""), self._asker(signal)) for text, _, signal in self._main_acts()]
        acts += [
            (act.text, partial(self._on_act, act)) for act in CONTACT_ACTS if act.is_open_to(self._workspace.account)
        ]
        name = self._shown_name
        return tuple(PlaceAct(f"{text.rstrip('…')} · {name}", run) for text, run in acts)

    def _main_acts(self) -> list[tuple[str, str, SignalInstance]]:
        acts = (
            (self.tr("&Modifier"), "editContact", self.edit_asked, Permission.EDIT_CONTACTS),
            (self.tr("&Noter…"), "noteInteraction", self.note_asked, Permission.EDIT_CONTACTS),
            (self.tr("&Consentement…"), "recordConsent", self.consent_asked, Permission.RECORD_CONSENT),
            (self.tr("&Opposition…"), "recordObjection", self.objection_asked, Permission.RECORD_CONSENT),
            (self.tr("&Accès…"), "accessRequest", self.access_asked, Permission.ANSWER_REQUEST),
            (self.tr("E&ffacer…"), "eraseContact", self.erase_asked, Permission.ERASE),
        )
        may = self._workspace.account.may
        return [(text, name, signal) for text, name, signal, permission in acts if may(permission)]

    def _actions(self) -> FlowLayout:
        """As many lines of buttons as the width and the size of text ask for."""
        line = FlowLayout(spacing=SPACE_XS)
        for text, name, signal in self._main_acts():
            line.addWidget(button(text, self._asker(signal), name=name))
        acts = [act for act in CONTACT_ACTS if act.is_open_to(self._workspace.account)]
        if acts:
            line.addWidget(self._make_more(acts))
        return line

    def _make_more(self, acts: list[ContactAct]) -> QPushButton:
        more = button("⋯", name="moreActs")
        more.setAccessibleName(self.tr("Autres actions"))
        more.setToolTip(self.tr("Autres actions"))
        menu = QMenu(more)
        for act in acts:
            chosen = menu.addAction(act.text, partial(self._on_act, act))
            chosen.setObjectName(act.id)
        more.setMenu(menu)
        return more

    def _on_act(self, act: ContactAct) -> None:
        if self.contact_id is None:
            return
        opened = act.open(self, self._workspace, self.contact_id)
        if opened is not None:
            opened.announced.connect(lambda said, _undo: self._on_changed(said))

    def _asker(self, signal: SignalInstance) -> Callable[[], None]:
        return lambda: signal.emit(self.contact_id)

    def _show_term(self, reading: ContactReading) -> None:
        card, reads = reading.card, reading.card.access.reads
        if not reads(TERM):
            term = ""
        elif card.retention_due_on is None:
            term = self.tr("Données gardées pendant le contrat en cours.")
        elif card.retention is RetentionState.DUE:
            term = self.tr("Durée de conservation atteinte le {day}.").format(day=format_date(card.retention_due_on))
        else:
            term = self.tr("Données gardées jusqu'au {day}.").format(day=format_date(card.retention_due_on))
        informed = ""
        if reads("contact.informed_on"):
            informed = (
                self.tr("Informée le {day}.").format(day=format_date(card.informed_on))
                if card.informed_on
                else self.tr("Pas encore informée.")
            )
        self._term.setText(" ".join(part for part in (term, self._origin(card), informed) if part))
        self._explanation.setText(reading.why)
        self._why.setAccessibleDescription(reading.why)
        origins = "\n".join(reading.origins)
        self._term.setToolTip(origins)
        self._term.setAccessibleDescription(origins)
        self._restricted.setVisible(card.restricted_since is not None)
        self._restricted.setText(
            self.tr("Traitement limité à sa demande depuis le {day} : ces données sont seulement conservées.").format(
                day=format_date(card.restricted_since)
            )
        )

    def _origin(self, card: ContactCard) -> str:
        """Where and since when the contact is held, as far as the role may know it."""
        source = wording(f"contacts.source_kind.{card.source_kind.value}") if card.source_kind else ""
        day = format_date(card.collected_on) if card.collected_on else ""
        if source and day:
            return self.tr("Origine : {source}, le {day}.").format(source=source, day=day)
        if source:
            return self.tr("Origine : {source}.").format(source=source)
        return self.tr("Fiche créée le {day}.").format(day=day) if day else ""

    def _show_shared(self, found: tuple[SharedMeans, ...]) -> None:
        lines = [
            self.tr("{address} est aussi à {others}.").format(
                address=one.address, others=", ".join(line.name for line in one.others)
            )
            for one in found
        ]
        if lines:
            lines.append(
                self.tr("Un accord ne vaut que pour la personne ; une opposition arrête l'adresse pour toutes.")
            )
        self._shared.setText(" ".join(lines))
        self._shared.setVisible(bool(lines))

    def _on_undoable(self, said: str, undo: Callable[[], object] | None) -> None:
        """Show the page again, and give an undo that says why where it cannot be done any more."""

        def run() -> None:
            assert undo is not None
            try:
                undo()
            except UserError as error:
                show_error(self, error)
            if self.contact_id is not None:
                self.show_contact(self.contact_id)

        self._on_changed(said, None if undo is None else run)

    def _on_changed(self, said: str, undo: object = None) -> None:
        if self.contact_id is not None:
            self.show_contact(self.contact_id)
        self.changed.emit(said, undo)
