"""A consent at the desk, by keyboard alone, with its interactions counted."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.consent.history import consent_history, current_states
from app.consent.kinds import Channel, ConsentState
from app.consent.purposes import read_purposes
from app.contacts.kinds import AgeGroup, ContactKind
from app.contacts.read_contact import ContactQuery, list_contacts, read_contact
from app.contacts.write_contact import ContactDraft, add_contact
from app.values import EmailAddress
from app.workspace import UnlockedWorkspace
from ui.consent.desk_page import DeskPage
from ui.consent.who_is_there import guess_draft


class Desk:
    """A receptionist who never touches the mouse: each shortcut, answer or field filled counts for one."""

    def __init__(self, qtbot: QtBot, workspace: UnlockedWorkspace) -> None:
        self.qtbot, self.workspace = qtbot, workspace
        self.page = DeskPage(workspace)
        qtbot.addWidget(self.page)
        self.page.resize(1100, 700)
        with qtbot.waitExposed(self.page):
            self.page.show()
        self.page.activateWindow()
        self.interactions = 1  # F2
        self.page.show_object("new")

    def fill(self, name: str, text: str) -> None:
        line = self.page.findChild(QLineEdit, name)
        assert line is not None
        line.setFocus()
        self.qtbot.keyClicks(line, text)
        self.interactions += 1

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        focus = self.page.focusWidget() or self.page
        self.qtbot.keyClick(focus, key, modifier)
        self.interactions += 1

    def type(self, text: str) -> None:
        """Fill the field that has the focus."""
        self.qtbot.keyClicks(self.page.focusWidget(), text)
        self.interactions += 1

    def go_to(self, name: str) -> None:
        """Press Tab until the control has the focus, each press counted."""
        for _ in range(12):
            focus = self.page.focusWidget()
            if focus is not None and focus.objectName() == name:
                return
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(name)

    @property
    def told(self) -> str:
        label = self.page.findChild(QLabel, "deskTold")
        assert label is not None
        return label.text()

    def answer(self, *keys: Qt.Key) -> None:
        self.page.grid.view.setFocus()
        for key in keys:
            self.press(key)

    def save(self) -> None:
        self.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


@pytest.fixture
def purpose(workspace: UnlockedWorkspace, with_purposes: None) -> int:
    with workspace.unit_of_work() as uow:
        return next(one.id for one in read_purposes(uow) if one.rests_on_consent)


@pytest.mark.rule("CON-02")
def test_a_new_person_with_one_channel_in_twelve_interactions(
    qtbot: QtBot, workspace: UnlockedWorkspace, purpose: int
) -> None:
    desk = Desk(qtbot, workspace)
    desk.fill("whoIsThere", "Oceane Pelletier")
    assert "Entrée" in desk.told
    desk.press(Qt.Key.Key_Return)
    desk.fill("deskEmail", "oceane@exemple.fr")
    desk.answer(Qt.Key.Key_O)
    # What is to be read out stands below the form and the table: all of it is in sight by now.
    text = desk.page.findChild(QLabel, "consentText")
    assert text is not None
    qtbot.waitUntil(lambda: text.visibleRegion().boundingRect().height() == text.height())
    desk.save()
    assert desk.interactions <= 12
    with workspace.unit_of_work() as uow:
        found = list_contacts(uow, ContactQuery(words="pelletier"), limit=5)
        assert [line.name for line in found] == ["Oceane Pelletier"]
        assert current_states(uow, found[0].id) == {(purpose, Channel.EMAIL): ConsentState.GIVEN}
        card = read_contact(uow, found[0].id)
    assert card.fields.kind is ContactKind.CONSUMER
    assert card.informed_on == workspace.clock.today()


@pytest.mark.rule("CON-03")
def test_a_known_person_in_six_interactions(qtbot: QtBot, workspace: UnlockedWorkspace, purpose: int) -> None:
    with workspace.unit_of_work() as uow:
        known = add_contact(uow, ContactDraft(family_name="Benali", emails=(EmailAddress.parse("b@exemple.fr"),)))
    desk = Desk(qtbot, workspace)
    desk.fill("whoIsThere", "benali")
    desk.press(Qt.Key.Key_Return)
    desk.answer(Qt.Key.Key_N)
    desk.save()
    assert desk.interactions <= 6
    with workspace.reading() as uow:
        assert current_states(uow, known) == {(purpose, Channel.EMAIL): ConsentState.REFUSED}
    desk.fill("whoIsThere", "benali")
    desk.press(Qt.Key.Key_Return)
    assert desk.told.endswith("refusé")


@pytest.mark.rule("CON-02")
def test_untouched_answers_cannot_be_saved(qtbot: QtBot, workspace: UnlockedWorkspace, purpose: int) -> None:
    with workspace.unit_of_work() as uow:
        known = add_contact(uow, ContactDraft(family_name="Benali"))
    desk = Desk(qtbot, workspace)
    desk.fill("whoIsThere", "benali")
    desk.press(Qt.Key.Key_Return)
    save = desk.page.findChild(QPushButton, "deskSave")
    assert save is not None
    assert not save.isEnabled()
    desk.save()
    with workspace.reading() as uow:
        assert consent_history(uow, known) == ()


@pytest.mark.rule("CON-07")
def test_taking_back_withdraws_what_was_just_given(qtbot: QtBot, workspace: UnlockedWorkspace, purpose: int) -> None:
    with workspace.unit_of_work() as uow:
        known = add_contact(uow, ContactDraft(family_name="Benali"))
    desk = Desk(qtbot, workspace)
    desk.fill("whoIsThere", "benali")
    desk.press(Qt.Key.Key_Return)
    desk.answer(Qt.Key.Key_O, Qt.Key.Key_Right, Qt.Key.Key_N)
    with qtbot.waitSignal(desk.page.announced) as said:
        desk.save()
    text, undo = said.args
    assert "2 réponses enregistrées" in text
    undo()
    with workspace.reading() as uow:
        states = current_states(uow, known)
    assert states == {(purpose, Channel.EMAIL): ConsentState.WITHDRAWN, (purpose, Channel.SMS): ConsentState.REFUSED}


@pytest.mark.parametrize(
    ("typed", "given", "family", "email", "phone"),
    [
        ("Océane Pelletier", "Océane", "Pelletier", "", ""),
        ("Jean Paul Le Goff", "Jean Paul Le", "Goff", "", ""),
        ("Martin", "", "Martin", "", ""),
        ("a.b@exemple.fr", "", "", "a.b@exemple.fr", ""),
        ("06.12.34.56.78", "", "", "", "06 12 34 56 78"),
        ("pas@complet", "", "pas@complet", "", ""),
        ("12 bis", "", "12 bis", "", ""),
    ],
)
def test_what_was_typed_goes_to_its_likeliest_field(
    typed: str, given: str, family: str, email: str, phone: str
) -> None:
    draft = guess_draft(typed)
    assert (draft.given_name, draft.family_name) == (given, family)
    assert [one.value for one in draft.emails] == ([email] if email else [])
    assert [one.national for one in draft.phones] == ([phone] if phone else [])


@pytest.mark.rule("CON-02")
def test_a_caller_is_logged_without_ever_leaving_the_keyboard(
    qtbot: QtBot, workspace: UnlockedWorkspace, purpose: int
) -> None:
    desk = Desk(qtbot, workspace)
    desk.type("Oceane Pelletier")
    desk.press(Qt.Key.Key_Return)
    desk.type("oceane@exemple.fr")
    desk.go_to("answerGrid")
    desk.press(Qt.Key.Key_O)
    desk.save()
    assert desk.interactions <= 12
    with workspace.reading() as uow:
        found = list_contacts(uow, ContactQuery(words="pelletier"), limit=5)
        assert current_states(uow, found[0].id) == {(purpose, Channel.EMAIL): ConsentState.GIVEN}


@pytest.mark.rule("MIN-01")
@pytest.mark.parametrize(("age", "asked"), [(AgeGroup.UNDER_15, True), (AgeGroup.FROM_15, False)])
def test_a_childs_parent_is_asked_for_at_the_desk(
    qtbot: QtBot, workspace: UnlockedWorkspace, purpose: int, age: AgeGroup, asked: bool
) -> None:
    with workspace.unit_of_work() as uow:
        child = add_contact(uow, ContactDraft(kind=ContactKind.CONSUMER, family_name="Diaz", age_group=age))
    desk = Desk(qtbot, workspace)
    desk.page.show_object(child)
    field = desk.page.findChild(QLineEdit, "guardian")
    assert field.isVisible() is asked
    desk.answer(Qt.Key.Key_O)
    if asked:
        desk.fill("guardian", "Luz Diaz")
    desk.save()
    with workspace.reading() as uow:
        assert set(current_states(uow, child).values()) == {ConsentState.GIVEN}
