"""The checklist of the first week is what the file tells: each step is done by doing it, and by nothing else."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from sqlalchemy import update

from app.accounts.business import read_business, write_business
from app.accounts.roles import Account, Role
from app.backup.back_up import back_up
from app.backup.reread import reread_backups
from app.clock import FixedClock
from app.consent.kinds import Channel, ConsentAnswer, ConsentMethod, TextKind
from app.consent.purposes import read_purposes
from app.consent.record_consent import ConsentDraft, record_consents
from app.consent.texts import publish_text
from app.contacts.write_contact import ContactDraft, add_contact
from app.first_week import read_first_week, show_first_week
from app.first_week_rules import FirstStep, steps_shown
from app.register.notice import publish_notice
from app.values import EmailAddress
from app.workspace import UnlockedWorkspace
from db.tables import BackupCopy

DAY = date(2026, 11, 27)
EVERY = dict.fromkeys(FirstStep, DAY)


def done(workspace: UnlockedWorkspace, accounts: int = 1) -> set[FirstStep]:
    with workspace.reading() as uow:
        return {one.step for one in read_first_week(uow, accounts) if one.is_done}


def test_each_step_is_done_by_doing_it(
    workspace: UnlockedWorkspace, with_purposes: None, clock: FixedClock, tmp_path: Path
) -> None:
    before = done(workspace)
    assert before.isdisjoint({FirstStep.CONTACTS, FirstStep.PURPOSES, FirstStep.CONSENT, FirstStep.STICK})
    clock.advance(timedelta(days=1))
    with workspace.unit_of_work() as uow:
        lettre = next(one for one in read_purposes(uow) if one.rests_on_consent)
        someone = add_contact(uow, ContactDraft(family_name="Martin", emails=(EmailAddress.parse("a@exemple.fr"),)))
        cells = {(lettre.id, Channel.EMAIL): ConsentAnswer.YES}
        record_consents(uow, ConsentDraft(someone, cells, ConsentMethod.DESK))
    assert done(workspace) - before == {FirstStep.CONTACTS, FirstStep.CONSENT}
    with workspace.unit_of_work() as uow:
        publish_text(uow, lettre.id, Channel.EMAIL, "Oui, écrivez-moi la lettre. Je peux changer d'avis à tout moment.")
    assert FirstStep.PURPOSES in done(workspace)
    # Complete, then not any more: what was done comes undone with the facts.
    with workspace.unit_of_work() as uow:
        whole = replace(
            read_business(uow), siret="73282932000074", address="1 rue", postcode="69003", town="Lyon", email="a@b.fr"
        )
        write_business(uow, whole)
        publish_notice(uow, TextKind.NOTICE_13)
    assert {FirstStep.BUSINESS, FirstStep.NOTICE} <= done(workspace)
    with workspace.unit_of_work() as uow:
        write_business(uow, replace(whole, siret="", town="Villeurbanne"))
    assert done(workspace).isdisjoint({FirstStep.BUSINESS, FirstStep.NOTICE})
    back_up(workspace)
    reread_backups(workspace)
    assert FirstStep.REREAD in done(workspace)
    assert FirstStep.STICK not in done(workspace)
    with workspace.unit_of_work() as uow:
        uow.session.execute(update(BackupCopy).values(is_removable=True))
    assert FirstStep.STICK in done(workspace)
    assert FirstStep.COLLEAGUE in done(workspace, accounts=2) - done(workspace)
    with workspace.reading() as uow:
        days = {one.step: one.done_on for one in read_first_week(uow, 1)}
    assert days[FirstStep.CONSENT] == clock.today()


def test_hidden_for_who_asked_and_back_again(workspace: UnlockedWorkspace) -> None:
    with workspace.unit_of_work() as uow:
        show_first_week(uow, is_shown=False)
        mine = read_first_week(uow, 1)
        uow.account = replace(uow.account, id="another")
        theirs = read_first_week(uow, 1)
    assert not mine
    assert theirs
    with workspace.unit_of_work() as uow:
        show_first_week(uow, is_shown=True)
        assert read_first_week(uow, 1)


def test_each_role_sees_its_own_steps_until_none_is_left() -> None:
    shown = {
        role: [one.step for one in steps_shown(Account("a", "A", role), {FirstStep.BUSINESS: DAY})] for role in Role
    }
    assert shown[Role.OWNER] == shown[Role.CONTROLLER] == list(FirstStep)
    assert shown[Role.RECEPTION] == shown[Role.SALES] == [FirstStep.CONTACTS, FirstStep.CONSENT]
    assert not shown[Role.MARKETING]
    owner = Account("a", "A", Role.OWNER)
    assert not steps_shown(owner, EVERY)
    # Who works alone has no colleague to open an account for.
    assert not steps_shown(owner, {step: day for step, day in EVERY.items() if step is not FirstStep.COLLEAGUE})
    for step in set(FirstStep) - {FirstStep.COLLEAGUE}:
        assert steps_shown(owner, {one: day for one, day in EVERY.items() if one is not step}), step
