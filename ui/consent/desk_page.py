"""The desk: a person in front, a consent logged by keyboard alone in seconds.

The answers are committed at once, never held back for an undo that a power cut would lose; « Annuler » then records a
withdrawal of what was just given, which takes effect the same second and leaves both events on record.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFormLayout, QFrame, QLineEdit, QListView, QVBoxLayout, QWidget

from app.consent.kinds import Channel, ConsentAnswer
from app.consent.record_consent import ConsentDraft, record_consents, withdraw_consent
from app.contacts.kinds import AgeGroup, ContactKind
from app.contacts.read_contact import ContactQuery, age_group_of, read_lines
from app.contacts.write_contact import ContactDraft, add_contact
from app.errors import UserError
from app.register.access_rules import EMAIL, PHONE
from app.register.field_access import access_of
from app.values import EmailAddress, PhoneNumber
from app.workspace import UnlockedWorkspace
from resources import wording
from ui.consent.answer_grid import AnswerGrid
from ui.consent.consent_dialog import HowGiven
from ui.consent.receipt_dialog import open_receipt
from ui.consent.said_before import said_before
from ui.consent.who_is_there import guess_draft
from ui.contacts.contact_delegate import ContactDelegate
from ui.contacts.contact_list_model import ContactListModel
from ui.kit.counted import counted
from ui.kit.errors import show_error
from ui.kit.flow_layout import FlowLayout
from ui.kit.forms import CheckedLine, choice, form_layout
from ui.kit.labels import button, card, label
from ui.kit.place import Place
from ui.kit.scrolled import hold, scroll_area
from ui.kit.theme import ROW_HEIGHT, SPACE_L, SPACE_M, SPACE_S
from ui.kit.turns import Turns
from ui.messaging.phone_statement import PhoneStatement

_SHOWN_LINES = 4


class DeskPage(Place):
    """Who is there, what do they say, how: then Ctrl+Enter. ``show_object`` begins again with the next person."""

    help_page = "desk"

    def __init__(self, workspace: UnlockedWorkspace, parent: QWidget | None = None, *, in_turns: bool = False) -> None:
        super().__init__(workspace, parent)
        self.contact_id: int | None = None
        self.last_events: tuple[int, ...] = ()
        self._build()
        # Below « Qui est là ? », which can be typed in at once, from top to bottom as Tab goes; who needs it sooner completes it.
        parts = (self._make_new_fields, self._make_grid, self._make_how, self._make_buttons)
        self._making = Turns(parts, self, lambda: workspace.is_open)
        if in_turns:
            self._making.begin()
        else:
            self._making.complete()
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.save)
        QShortcut(QKeySequence("Escape"), self, self.begin_again)

    @property
    def grid(self) -> AnswerGrid:
        """What the person answers."""
        self._making.complete()
        return self._grid

    def show_object(self, target: object) -> None:
        """Begin with a contact, or with whoever comes next."""
        if target == "confirmations":
            self._on_confirmations()
            return
        self.begin_again()
        if isinstance(target, int):
            self._choose(target)

    def refresh(self) -> None:
        """Be ready to type."""
        self.focus_search()

    def focus_search(self) -> None:
        """Go to « Qui est là ? »."""
        self._who.setFocus()
        self._who.selectAll()

    def begin_again(self) -> None:
        """Forget the person and their answers; what was saved stays saved."""
        self._making.complete()
        self.contact_id = None
        self._who.clear()
        self.grid.clear()
        self._how.clear()
        self._tell("")
        self._new_fields.hide()
        self._enable()
        self.focus_search()

    def save(self) -> None:
        """Add the person where they are new, and record what they said, in one transaction."""
        self._making.complete()
        if not self._save.isEnabled():
            return
        try:
            with self.workspace.unit_of_work() as uow:
                contact_id = self.contact_id
                if contact_id is None:
                    contact_id = add_contact(uow, self._draft())
                draft = ConsentDraft(
                    contact_id,
                    self.grid.answers,
                    self._how.chosen(),
                    evidence=self._how.evidence(),
                    guardian=self._how.guardian(),
                )
                self.last_events = record_consents(uow, draft)
        except UserError as error:
            show_error(self, error)
            return
        given = [cell for cell, answer in self.grid.answers.items() if answer is ConsentAnswer.YES]
        said = counted(
            len(self.last_events),
            self.tr("{count} réponse enregistrée pour {name}."),
            self.tr("{count} réponses enregistrées pour {name}."),
            name=self._name_of(contact_id),
        )
        undo = (lambda: self._take_back(contact_id, given)) if given else None
        self.announced.emit(said, undo)
        self._receipt.setEnabled(True)
        self.begin_again()

    def _build(self) -> None:
        # From the outside in: what is made elsewhere and moved here would be dressed again with all that it holds.
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_L, SPACE_L, SPACE_L, SPACE_L)
        area = scroll_area(self)
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        area.setFrameShape(QFrame.Shape.StyledPanel)
        layout.addWidget(area, 1)
        inside = QWidget(area.viewport())
        column = QVBoxLayout(inside)
        column.setSpacing(SPACE_M)
        self._who = QLineEdit(inside)
        self._who.setObjectName("whoIsThere")
        self._who.setAccessibleName(self.tr("Qui est là\u00a0?"))
        self._who.setPlaceholderText(self.tr("Un nom, un téléphone ou un e-mail, puis Entrée"))
        self._who.textChanged.connect(self._on_typed)
        self._who.returnPressed.connect(self._on_enter)
        self._found_model = ContactListModel(self.workspace, self)
        self._found = QListView(inside)
        self._found.setObjectName("deskFound")
        self._found.setAccessibleName(self.tr("Personnes trouvées"))
        self._found.setModel(self._found_model)
        self._found.setItemDelegate(ContactDelegate(self._found))
        self._found.setFixedHeight(ROW_HEIGHT * _SHOWN_LINES)
        self._found.activated.connect(lambda index: self._choose(self._found_model.contact_id(index.row())))
        self._found.clicked.connect(lambda index: self._choose(self._found_model.contact_id(index.row())))
        self._found.hide()
        self._person = label("", "heading")
        self._person.setObjectName("deskPerson")
        self._told = label("", "muted")
        self._told.setObjectName("deskTold")
        column.addWidget(label(self.tr("Comptoir"), "title"))
        self._who_card = card(label(self.tr("Qui est là\u00a0?"), "heading"), self._who, self._found, parent=inside)
        self._answers = card(label(self.tr("Que répond la personne\u00a0?"), "heading"), parent=inside)
        self._ways = card(label(self.tr("Comment\u00a0?"), "heading"), parent=inside)
        for one in (self._person, self._told):
            _add(self._who_card, one)
        for part in (self._who_card, self._answers, self._ways):
            column.addWidget(part)
        column.addStretch(1)
        hold(area, inside)
        self._buttons = FlowLayout(spacing=SPACE_S)
        layout.addLayout(self._buttons)
        self._tell("")

    def _make_grid(self) -> None:
        self._grid = AnswerGrid(self.workspace, self._answers)
        self._grid.answered.connect(self._enable)
        _add(self._answers, self._grid)

    def _make_how(self) -> None:
        self._how = HowGiven(self._ways)
        _add(self._ways, self._how)

    def _make_buttons(self) -> None:
        self._save = button(self.tr("&Enregistrer (Ctrl+Entrée)"), self.save, role="primary", name="deskSave")
        self._receipt = button(self.tr("&Reçu…"), self._on_receipt, name="deskReceipt", symbol="printer")
        self._receipt.setEnabled(False)
        self._turn = button(self.tr("&Tourner l'écran"), self._on_turn, name="deskTurnScreen", symbol="users")
        waiting = button(self.tr("&Confirmations…"), self._on_confirmations, name="deskConfirmations", symbol="mail")
        site = button(self.tr("Réponses du s&ite…"), self._on_site, name="deskWebAnswers", symbol="inbox")
        again = button(self.tr("Personne &suivante (Échap)"), self.begin_again)
        for one in (again, self._receipt, self._turn, waiting, site):
            self._buttons.addWidget(one)
        self._buttons.push_right()
        self._buttons.addWidget(self._save)
        self._enable()

    def _make_new_fields(self) -> None:
        box = self._new_fields = QWidget(self._who_card)
        box.hide()
        form: QFormLayout = form_layout(box)
        form.setContentsMargins(0, 0, 0, 0)
        self._given = CheckedLine(self.tr("Prénom"))
        self._given.edit.setObjectName("deskGivenName")
        self._family = CheckedLine(self.tr("Nom"))
        self._family.edit.setObjectName("deskFamilyName")
        self._email = CheckedLine(self.tr("E-mail"), EmailAddress.parse)
        self._email.edit.setObjectName("deskEmail")
        self._phone = CheckedLine(self.tr("Téléphone"), PhoneNumber.parse)
        self._phone.edit.setObjectName("deskPhone")
        kinds = {kind.value: wording(f"contacts.contact_kind.{kind.value}") for kind in ContactKind}
        self._kind = choice(self.tr("Type"), kinds, ContactKind.CONSUMER.value)
        for text, field in (
            (self.tr("Prénom"), self._given),
            (self.tr("Nom"), self._family),
            (self.tr("E-mail"), self._email),
            (self.tr("Téléphone"), self._phone),
        ):
            form.addRow(text, field)
            field.changed.connect(self._enable)
        form.addRow(self.tr("Type"), self._kind)
        # What the role may not write does not exist for it, nor is it sent along.
        with self.workspace.reading() as uow:
            access = access_of(uow)
        names = (("contact.given_name",), ("contact.family_name",), (EMAIL,), (PHONE,), ("contact.kind",))
        for asked, needed in zip((self._given, self._family, self._email, self._phone, self._kind), names, strict=True):
            form.setRowVisible(asked, access.writes(*needed))
        self._new_form = form
        self._statement = PhoneStatement()
        form.addRow(self._statement)
        _add(self._who_card, box)

    def _draft(self) -> ContactDraft:
        return ContactDraft(
            kind=ContactKind(self._kind.currentData()) if self._asks(self._kind) else ContactKind.UNKNOWN,
            given_name=self._typed(self._given),
            family_name=self._typed(self._family),
            emails=(EmailAddress.parse(self._email.text()),) if self._typed(self._email) else (),
            phones=(PhoneNumber.parse(self._phone.text()),) if self._typed(self._phone) else (),
            informed_on=self.workspace.clock.today(),
        )

    def _asks(self, field: QWidget) -> bool:
        return self._new_form.isRowVisible(field)

    def _typed(self, field: CheckedLine) -> str:
        return field.text() if self._asks(field) else ""

    def _enable(self) -> None:
        known = self.contact_id is not None
        if not known and not self._new_fields.isHidden():
            checked = self._email.is_valid and self._phone.is_valid
            known = checked and not self._draft().is_nameless
        new_number = not self._new_fields.isHidden() and self._phone.is_valid and bool(self._phone.text())
        self._statement.follow(ContactKind(self._kind.currentData()), has_new_number=new_number)
        self._turn.setEnabled(self.contact_id is not None)
        self._save.setEnabled(known and bool(self.grid.answers))

    def _on_typed(self, text: str) -> None:
        self._making.complete()
        self.contact_id = None
        self._how.ask_guardian(AgeGroup.UNKNOWN)
        self._new_fields.hide()
        if text:
            self._found_model.show(ContactQuery(words=text))
        is_found = bool(text) and self._found_model.rowCount() > 0
        self._found.setVisible(is_found)
        nobody = self.tr("Personne ne correspond dans le carnet. Entrée pour ajouter cette personne.")
        self._tell("", nobody if text.strip() and not is_found else "")
        self._enable()

    def _tell(self, person: str, told: str = "") -> None:
        """Say who is there and what is known of them; what is not said takes no room."""
        for where, text in ((self._person, person), (self._told, told)):
            where.setText(text)
            where.setVisible(bool(text))

    def _on_enter(self) -> None:
        text = self._who.text().strip()
        if not text:
            return
        if not self._found.isHidden() and self._found_model.rowCount():
            self._choose(self._found_model.contact_id(0))
        else:
            self._offer_new(text)

    def _choose(self, contact_id: int) -> None:
        self.contact_id = contact_id
        self._found.hide()
        self._new_fields.hide()
        self._tell(self._name_of(contact_id), said_before(self.workspace, contact_id))
        with self.workspace.reading() as uow:
            self._how.ask_guardian(age_group_of(uow, contact_id))
        self.grid.setFocus(Qt.FocusReason.TabFocusReason)
        self._enable()

    def _offer_new(self, text: str) -> None:
        guessed = guess_draft(text)
        for field, value in (
            (self._given, guessed.given_name),
            (self._family, guessed.family_name),
            (self._email, guessed.emails[0].value if guessed.emails else ""),
            (self._phone, guessed.phones[0].national if guessed.phones else ""),
        ):
            field.set_text(value)
        self._tell(self.tr("Nouvelle personne"))
        self._new_fields.show()
        missing = next((one for one in (self._family, self._email, self._phone) if not one.text()), self._given)
        missing.setFocus()
        self._enable()

    def _name_of(self, contact_id: int) -> str:
        with self.workspace.reading() as uow:
            return next((line.name for line in read_lines(uow, [contact_id])), "")

    def _take_back(self, contact_id: int, cells: list[tuple[int, Channel]]) -> None:
        with self.workspace.unit_of_work() as uow:
            for purpose_id, channel in cells:
                withdraw_consent(uow, contact_id, purpose_id, channel)
        self.announced.emit(self.tr("Les accords qui venaient d'être donnés sont retirés."), None)

    def _on_turn(self) -> None:
        from ui.consent.client_screen import open_client_screen  # noqa: PLC0415 - loaded when wanted, for a quick start

        if self.contact_id is not None:
            open_client_screen(self, self.workspace, self.contact_id).announced.connect(self.announced)

    def _on_confirmations(self) -> None:
        from ui.consent.confirmations_dialog import open_confirmations  # noqa: PLC0415 - loaded when wanted

        open_confirmations(self, self.workspace).announced.connect(self.announced)

    def _on_site(self) -> None:
        from ui.consent.web_answers_dialog import open_web_answers  # noqa: PLC0415 - loaded when wanted

        open_web_answers(self, self.workspace).announced.connect(self.announced)

    def _on_receipt(self) -> None:
        if self.last_events:
            open_receipt(self, self.workspace, self.last_events).announced.connect(self.announced)


def desk_in_turns(workspace: UnlockedWorkspace, parent: QWidget) -> DeskPage:
    """Make the desk as a window does, that keys are typed in meanwhile."""
    return DeskPage(workspace, parent, in_turns=True)


def _add(frame: QWidget, part: QWidget) -> None:
    layout = frame.layout()
    assert layout is not None
    layout.addWidget(part)
