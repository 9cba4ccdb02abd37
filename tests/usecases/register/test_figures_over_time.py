"""The figures month by month, against a life whose days are known."""

from datetime import date, datetime, timedelta

import pytest
from sqlalchemy import select, update

from app.accounts.roles import Role
from app.clock import BUSINESS_ZONE, FixedClock
from app.consent.kinds import Channel, ConsentAnswer, ConsentMethod
from app.consent.purposes import read_purposes
from app.consent.record_consent import ConsentDraft, record_consents, withdraw_consent
from app.contacts.write_contact import ContactDraft, add_contact
from app.register.figures_over_time import FigureKind, LineKind, figures_over_time
from app.rights.close_request import close_request
from app.rights.erase import ErasurePlan, erase_contact
from app.rights.kinds import IdentityMethod, RequestChannel, RequestKind
from app.rights.open_request import RequestDraft, open_request
from app.workspace import UnlockedWorkspace
from db.tables import Contact
from tests.usecases.exchange.test_import_use import import_file, plan_of, write_csv
from tests.usecases.exchange.test_undo_use import undo


def on(clock: FixedClock, day: date, hour: int = 10) -> None:
    clock.set(datetime(day.year, day.month, day.day, hour, tzinfo=BUSINESS_ZONE))


def line(workspace: UnlockedWorkspace, kind: LineKind, span: int = 12) -> tuple[int, ...]:
    with workspace.reading() as uow:
        found = figures_over_time(uow, span)
    return dict(pair for figure in found for pair in figure.lines)[kind]


def add(workspace: UnlockedWorkspace, name: str = "Martin") -> int:
    with workspace.unit_of_work() as uow:
        return add_contact(uow, ContactDraft(family_name=name))


def erase(workspace: UnlockedWorkspace, contact_id: int) -> None:
    with workspace.unit_of_work() as uow:
        erase_contact(uow, contact_id, ErasurePlan("RET-07"))


def test_the_book_is_counted_as_it_was_whoever_was_erased_since(workspace, clock, tmp_path):
    lived: list[int] = []
    on(clock, date(2026, 1, 15))
    first, _ = add(workspace), add(workspace)
    lived.append(2)
    on(clock, date(2026, 2, 15))
    file = write_csv(tmp_path / "a.csv", "Nom;E-mail", "A;a@x.example", "B;b@x.example", "C;c@x.example")
    report = import_file(workspace, plan_of(file))
    lived.append(5)
    on(clock, date(2026, 3, 31), hour=23)
    erase(workspace, first)
    late = add(workspace)
    lived.append(5)
    on(clock, date(2026, 4, 1), hour=1)
    with workspace.reading() as uow:
        imported = uow.session.scalars(select(Contact.id).where(Contact.import_batch_id == report.batch_id)).first()
    erase(workspace, imported)
    erase(workspace, late)
    lived.append(3)
    on(clock, date(2026, 5, 2))
    other = import_file(workspace, plan_of(write_csv(tmp_path / "b.csv", "Nom;E-mail", "D;d@x.example")))
    undo(workspace, other.batch_id)
    lived.append(3)
    assert line(workspace, LineKind.IN_BOOK) == (0,) * 7 + tuple(lived)
    assert line(workspace, LineKind.ERASED) == (0,) * 9 + (1, 2, 0)
    assert line(workspace, LineKind.IN_BOOK, 36)[-5:] == tuple(lived)


def test_yeses_and_those_taken_back_fall_in_the_month_they_were_said(workspace, clock, with_purposes):
    with workspace.unit_of_work() as uow:
        purpose = next(one.id for one in read_purposes(uow) if one.rests_on_consent)
    contact_id = add(workspace)
    answers = {
        (purpose, Channel.EMAIL): ConsentAnswer.YES,
        (purpose, Channel.PHONE): ConsentAnswer.YES,
        (purpose, Channel.SMS): ConsentAnswer.NO,
    }
    with workspace.unit_of_work() as uow:
        record_consents(uow, ConsentDraft(contact_id, answers, ConsentMethod.DESK))
    on(clock, date(2027, 1, 1), hour=0)
    with workspace.unit_of_work() as uow:
        withdraw_consent(uow, contact_id, purpose, Channel.EMAIL)
    assert line(workspace, LineKind.GIVEN)[-3:] == (2, 0, 0)
    assert line(workspace, LineKind.WITHDRAWN)[-3:] == (0, 0, 1)


@pytest.mark.rule("DSR-01")
def test_an_answer_is_in_time_until_the_last_day_and_one_that_waits_past_it_is_late(workspace, clock):
    def ask(received_on: date) -> int:
        draft = RequestDraft(
            RequestKind.ACCESS, received_on, RequestChannel.LETTER, IdentityMethod.CERTAIN, None, "Paul"
        )
        with workspace.unit_of_work() as uow:
            return open_request(uow, draft)

    def answer(request_id: int) -> None:
        with workspace.unit_of_work() as uow:
            close_request(uow, request_id)

    on(clock, date(2026, 7, 1))
    on_the_last_day, a_day_late, never, still_waits = (ask(date(2026, 7, 1)) for _ in range(4))
    on(clock, date(2026, 8, 3))  # 1 August is a Saturday: the period ends on the Monday
    answer(on_the_last_day)
    on(clock, date(2026, 8, 4))
    answer(a_day_late)
    assert line(workspace, LineKind.IN_TIME)[-1] == 1
    on(clock, date(2026, 9, 10))
    answer(never)
    recent = ask(date(2026, 9, 9))
    assert line(workspace, LineKind.IN_TIME)[-2:] == (1, 0)
    assert line(workspace, LineKind.LATE)[-2:] == (2, 1)
    answer(still_waits)
    answer(recent)
    assert line(workspace, LineKind.IN_TIME)[-2:] == (1, 1)
    assert line(workspace, LineKind.LATE)[-2:] == (1, 2)


@pytest.mark.rule("RET-04")
def test_terms_count_up_to_today_and_not_those_to_come(workspace, clock):
    today = clock.today()
    for due_on in (today, today - timedelta(30), today + timedelta(1), date(2020, 1, 1), None):
        contact_id = add(workspace)
        with workspace.unit_of_work() as uow:
            uow.session.execute(update(Contact).where(Contact.id == contact_id).values(retention_due_on=due_on))
    assert line(workspace, LineKind.REACHED)[-3:] == (0, 1, 1)
    assert sum(line(workspace, LineKind.REACHED, 36)) == 2


@pytest.mark.parametrize(
    ("role", "seen"),
    [
        (Role.OWNER, set(FigureKind)),
        (Role.RECEPTION, {FigureKind.CONTACTS, FigureKind.CONSENTS, FigureKind.REQUESTS}),
        (Role.MARKETING, {FigureKind.CONTACTS, FigureKind.CONSENTS}),
    ],
)
def test_each_role_sees_the_figures_of_what_it_may_do(unlocked_as, role, seen):
    with unlocked_as(role).reading() as uow:
        assert {figure.kind for figure in figures_over_time(uow, 12)} == seen


def test_an_empty_book_has_empty_figures_and_counting_can_be_stopped(workspace):
    steps = []
    with workspace.reading() as uow:
        found = figures_over_time(uow, 12, lambda done, total: steps.append((done, total)))
    assert [figure.is_empty for figure in found] == [True] * 4
    assert steps == [(0, 4), (1, 4), (2, 4), (3, 4)]

    class Stopped(Exception):
        pass

    def stop(done: int, total: int) -> None:
        raise Stopped

    with pytest.raises(Stopped), workspace.reading() as uow:
        figures_over_time(uow, 12, stop)


@pytest.mark.parametrize("kind", [*FigureKind, *LineKind])
def test_everything_has_its_words(kind):
    words = (kind.label,) if isinstance(kind, LineKind) else (kind.heading, kind.note, kind.nothing)
    assert all(words)
