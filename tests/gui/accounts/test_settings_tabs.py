"""The settings of the trade, of security and of what the program is."""

from datetime import date

from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QTableView,
)
from pytestqt.qtbot import QtBot

from app.accounts.business import read_business
from app.accounts.lock_delay import read_lock_delay
from app.accounts.roles import Role
from app.consent.kinds import Channel, ConsentAnswer, ConsentMethod
from app.consent.read_purposes import purpose_of_code
from app.consent.record_consent import ConsentDraft, record_consents
from app.contacts.first_kind import first_kind
from app.contacts.kinds import ContactKind
from app.contacts.relationship import add_contract
from app.contacts.write_contact import ContactDraft, add_contact
from app.messaging.sector_effect import count_out_of_reach
from app.values import EmailAddress
from app.values.days_off import HolidayCalendar
from app.workspace import UnlockedWorkspace
from ui.accounts.about_tab import AboutTab
from ui.accounts.activity_tab import ActivityTab
from ui.accounts.security_tab import SecurityTab


def agreed(workspace: UnlockedWorkspace, name: str, kind: ContactKind) -> int:
    with workspace.unit_of_work() as uow:
        offers = purpose_of_code(uow, "newsletter")
        assert offers is not None
        email = EmailAddress.parse(f"{name}@exemple.fr")
        contact = add_contact(
            uow, ContactDraft(kind=kind, family_name=name, emails=(email,), informed_on=date(2026, 11, 1))
        )
        if kind is ContactKind.CONSUMER:
            cells = {(offers.id, Channel.EMAIL): ConsentAnswer.YES, (offers.id, Channel.POST): ConsentAnswer.YES}
            record_consents(uow, ConsentDraft(contact, cells, ConsentMethod.DESK))
        return contact


def test_the_ban_says_whom_it_concerns_before_it_is_saved(
    qtbot: QtBot, workspace: UnlockedWorkspace, with_purposes: None
) -> None:
    for name in ("roux", "blanc"):
        agreed(workspace, name, ContactKind.CONSUMER)
    agreed(workspace, "garage", ContactKind.PROFESSIONAL)
    in_contract = agreed(workspace, "noir", ContactKind.CONSUMER)
    with workspace.unit_of_work() as uow:
        add_contract(uow, in_contract, "Isolation", date(2026, 11, 1), product_family="isolation")
        assert count_out_of_reach(uow) == 2, "neither the professional nor whoever has a running contract"
    tab = ActivityTab(workspace)
    qtbot.addWidget(tab)
    effect = tab.findChild(QLabel, "sectorEffect")
    tab.findChild(QCheckBox, "energyRenovation").click()
    qtbot.waitUntil(lambda: effect.text().startswith("2 contacts"))
    with workspace.reading() as uow:
        assert not read_business(uow).energy_renovation
    kind, calendar = tab.findChild(QComboBox, "firstKind"), tab.findChild(QComboBox, "calendarChoice")
    kind.setCurrentIndex(kind.findData(ContactKind.CONSUMER.value))
    days = tab.findChild(QTableView, "daysOffTable").model()
    shown = days.rowCount()
    calendar.setCurrentIndex(calendar.findData(HolidayCalendar.ALSACE_MOSELLE.value))
    assert days.rowCount() == shown + 2
    tab.findChild(QPushButton, "saveActivity").click()
    with workspace.reading() as uow:
        business = read_business(uow)
        assert (business.energy_renovation, business.calendar) == (True, HolidayCalendar.ALSACE_MOSELLE)
        assert first_kind(uow) is ContactKind.CONSUMER
    tab.findChild(QCheckBox, "energyRenovation").click()
    qtbot.waitUntil(lambda: "redeviendront" in effect.text())


def test_the_delay_is_saved_by_who_may_and_holds_at_once(qtbot: QtBot, unlocked_as) -> None:
    owner = unlocked_as(Role.OWNER)
    tab = SecurityTab(owner)
    qtbot.addWidget(tab)
    heard: list[int] = []
    tab.lock_delay_changed.connect(heard.append)
    tab.findChild(QSpinBox, "idleMinutes").setValue(4)
    tab.findChild(QPushButton, "saveLockDelay").click()
    with owner.reading() as uow:
        assert (read_lock_delay(uow), heard) == (4, [4])
    gone: list[tuple[str, object]] = []
    tab.departed.connect(lambda *target: gone.append(target))
    tab.findChild(QPushButton, "goTo_retention").click()
    tab.findChild(QPushButton, "goTo_accounts").click()
    assert gone == [("retention", None), ("settings", "accounts")]
    desk = SecurityTab(unlocked_as(Role.RECEPTION))
    qtbot.addWidget(desk)
    assert not desk.findChild(QSpinBox, "idleMinutes").isEnabled()
    assert desk.findChild(QPushButton, "saveLockDelay").isHidden()
    assert desk.findChild(QPushButton, "goTo_accounts") is None


def test_about_finds_a_licence_and_copies_the_folder(qtbot: QtBot, workspace: UnlockedWorkspace) -> None:
    tab = AboutTab(workspace)
    qtbot.addWidget(tab)
    tab.findChild(QLineEdit, "licenceSearch").setText("pyside")
    table, text = tab.findChild(QTableView, "licenceTable"), tab.findChild(QPlainTextEdit, "licenceText")
    assert table.model().rowCount() == 1
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text.toPlainText()
    tab.findChild(QLineEdit, "licenceSearch").setText("rien de tel")
    assert text.toPlainText() == ""
    tab.findChild(QPushButton, "copyFolder").click()
    assert QApplication.clipboard().text() == str(workspace.workspace.folder)
