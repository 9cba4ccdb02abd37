"""Where the business stands, read in a real folder: what mends a point, and what only looks as if it did."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from app.accounts.roles import Role
from app.clock import FixedClock
from app.consent.kinds import Channel, ConsentAnswer, ConsentMethod, NoticeMeans
from app.consent.purposes import PurposeDraft, close_purpose, read_purposes, save_purpose
from app.consent.record_consent import ConsentDraft, record_consents
from app.contacts.kinds import LawfulBasis, SourceKind
from app.contacts.write_contact import ContactDraft, add_contact
from app.errors import PermissionDenied
from app.journal.verify import note_verification, verify
from app.messaging.kinds import MessageKind
from app.register.activity_kinds import ActivityModel
from app.register.notice import give_notice
from app.register.standing_facts import gather_standing
from app.register.standing_kinds import Answer, Duty
from app.register.write_activity import add_activity, archive_activity
from app.rights.kinds import IdentityMethod, RequestChannel, RequestKind
from app.rights.open_request import RequestDraft, open_request
from app.values import EmailAddress
from app.workspace import UnlockedWorkspace
from db.tables import ContactLawfulBasis, TextVersion

pytestmark = pytest.mark.usefixtures("with_purposes")


def answers(unlocked: UnlockedWorkspace) -> dict[Duty, tuple[Answer, int]]:
    return {one.duty: (one.answer, one.count) for one in gather_standing(unlocked).points}


def test_a_new_folder_says_what_it_lacks_and_what_happened_to_nobody_yet(
    workspace: UnlockedWorkspace, unlocked_as: Callable[[Role], UnlockedWorkspace]
) -> None:
    found = answers(workspace)
    missing = {duty for duty, (answer, _) in found.items() if answer is Answer.MISSING}
    assert missing == {
        Duty.REGISTER_COMPLETE,
        Duty.BACKUP_RECENT,
        Duty.BACKUP_ELSEWHERE,
        Duty.BACKUP_READ,
        Duty.JOURNAL,
    } | {duty for duty in (Duty.PASSWORDS,) if found[duty][0] is Answer.MISSING}
    assert found[Duty.REQUESTS][0] is found[Duty.BREACHES][0] is Answer.NOT_CONCERNED
    with workspace.reading() as uow:
        whole = verify(uow)
    with workspace.unit_of_work() as uow:
        note_verification(uow, whole)
    assert answers(workspace)[Duty.JOURNAL] == (Answer.MET, 0)
    # The one who runs the business and the one who answers for the data read the same; nobody else reads it.
    controllers = gather_standing(unlocked_as(Role.CONTROLLER)).met
    assert gather_standing(unlocked_as(Role.OWNER)).met == controllers
    with pytest.raises(PermissionDenied):
        gather_standing(unlocked_as(Role.RECEPTION))


@pytest.mark.rule("REG-05", "INF-04", "INF-06")
def test_people_without_basis_or_notice_are_counted_and_whoever_came_from_elsewhere_has_a_month(
    workspace: UnlockedWorkspace, clock: FixedClock
) -> None:
    today = clock.today()
    with workspace.unit_of_work() as uow:
        direct = add_contact(uow, ContactDraft(family_name="Martin", emails=(EmailAddress.parse("m@exemple.fr"),)))
        add_contact(uow, ContactDraft(family_name="Durand", source_kind=SourceKind.PUBLIC_SOURCE))
        uow.session.query(ContactLawfulBasis).delete()
    found = answers(workspace)
    assert found[Duty.BASES] == (Answer.MISSING, 2)
    assert found[Duty.INFORMED] == (Answer.MISSING, 1)
    with workspace.unit_of_work() as uow:
        give_notice(uow, direct, NoticeMeans.SHOWN)
    assert answers(workspace)[Duty.INFORMED] == (Answer.MET, 0)
    # 23 December is a Wednesday: the month ends with that day.
    for days, count in ((30, 0), (31, 1)):
        clock.advance(timedelta(days=days) - (clock.today() - today))
        assert answers(workspace)[Duty.INFORMED][1] == count


def test_putting_away_what_is_incomplete_does_not_raise_the_count(
    workspace: UnlockedWorkspace, clock: FixedClock
) -> None:
    shipped = answers(workspace)[Duty.REGISTER_COMPLETE][1]
    with workspace.unit_of_work() as uow:
        taken_back, kept = add_activity(uow, ActivityModel.RECRUITMENT), add_activity(uow, ActivityModel.VIDEO)
        archive_activity(uow, taken_back)
    before = answers(workspace)[Duty.REGISTER_COMPLETE][1]
    assert before == shipped + 1
    clock.advance(timedelta(days=1))
    with workspace.unit_of_work() as uow:
        archive_activity(uow, kept)
    assert answers(workspace)[Duty.REGISTER_COMPLETE][1] == before


@pytest.mark.rule("CON-01", "CON-04")
def test_closing_a_purpose_under_which_people_answered_does_not_raise_the_count(workspace: UnlockedWorkspace) -> None:
    with workspace.unit_of_work() as uow:
        newsletter = next(one for one in read_purposes(uow) if one.rests_on_consent)
        contact = add_contact(uow, ContactDraft(family_name="Martin", emails=(EmailAddress.parse("m@exemple.fr"),)))
        cells = {(newsletter.id, Channel.EMAIL): ConsentAnswer.YES}
        record_consents(uow, ConsentDraft(contact, cells, ConsentMethod.DESK))
        text = uow.session.query(TextVersion).filter_by(purpose_id=newsletter.id, channel="sms", language="fr").one()
        text.retired_at = uow.clock.now()
        never_used = save_purpose(
            uow, PurposeDraft("Essai", LawfulBasis.CONSENT, MessageKind.COMMERCIAL, (Channel.EMAIL,))
        )
    assert answers(workspace)[Duty.TEXTS] == (Answer.MISSING, 2)
    with workspace.unit_of_work() as uow:
        close_purpose(uow, newsletter.id)
    assert answers(workspace)[Duty.TEXTS] == (Answer.MISSING, 2)
    with workspace.unit_of_work() as uow:
        close_purpose(uow, never_used)
    # Nobody was ever asked under it: it is as if it had never been.
    assert answers(workspace)[Duty.TEXTS] == (Answer.MISSING, 1)


@pytest.mark.rule("DSR-01")
def test_a_request_is_late_the_day_after_its_day(workspace: UnlockedWorkspace, clock: FixedClock) -> None:
    with workspace.unit_of_work() as uow:
        contact = add_contact(uow, ContactDraft(family_name="Martin"))
        asked = RequestDraft(RequestKind.ACCESS, clock.today(), RequestChannel.DESK, IdentityMethod.CERTAIN, contact)
        open_request(uow, asked)
    for days, expected in ((30, (Answer.MET, 0)), (1, (Answer.MISSING, 1))):
        clock.advance(timedelta(days=days))
        assert answers(workspace)[Duty.REQUESTS] == expected
