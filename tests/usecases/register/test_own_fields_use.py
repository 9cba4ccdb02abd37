"""Own fields on a real file: said before they are used, changed without losing anything, switched off, forgotten."""

from dataclasses import replace

import pytest

from app.accounts.roles import Role
from app.contacts.own_values import own_lines, own_values_of
from app.contacts.write_contact import ContactDraft, add_contact
from app.errors import PermissionDenied
from app.journal import Action
from app.register.access_errors import OpenToAllUnexplained
from app.register.define_own_field import (
    activate_own_field,
    count_values,
    deactivate_own_field,
    forget_own_field,
    move_own_field,
    save_own_field,
)
from app.register.own_errors import (
    AsksForBirth,
    OwnChoiceHeld,
    OwnFieldHeld,
    OwnFieldIncomplete,
    OwnFieldNameless,
    OwnFieldTaken,
    OwnFieldUnknown,
    OwnKindHeld,
    OwnNameForbidden,
    OwnNameToConfirm,
)
from app.register.own_kinds import Lacking, OwnFieldDraft, OwnFieldKind
from app.register.read_own_fields import form_fields, former_labels, read_own_fields
from app.workspace import UnlockedWorkspace
from db.tables import Contact, JournalEntry, JournalPayload, OwnValue, PurgeRun
from tests.usecases.register.own_field_cases import BIRTH, COLOUR, DELIVERY, LOYAL, SHOP, SIZE, made, make


@pytest.mark.rule("REG-03")
def test_a_bare_name_is_kept_but_cannot_be_used(workspace: UnlockedWorkspace) -> None:
    with workspace.unit_of_work() as uow:
        field_id = save_own_field(uow, OwnFieldDraft("Pointure"))
    with pytest.raises(OwnFieldIncomplete) as refused, workspace.unit_of_work() as uow:
        activate_own_field(uow, field_id)
    assert Lacking.NECESSITY in refused.value.missing
    assert "la base légale" in refused.value.sentence
    with workspace.reading() as uow:
        assert form_fields(uow) == ()


@pytest.mark.rule("REG-03")
def test_a_field_in_use_may_not_lose_what_it_says(workspace: UnlockedWorkspace) -> None:
    (field_id,) = made(workspace, SIZE)
    with pytest.raises(OwnFieldIncomplete), workspace.unit_of_work() as uow:
        save_own_field(uow, replace(SIZE, purpose=""), field_id)
    with workspace.reading() as uow:
        (kept,) = form_fields(uow)
        assert kept.said.purpose == SIZE.purpose


@pytest.mark.rule("REG-04")
def test_the_date_of_birth_is_shipped_off_and_asks_its_precision(workspace: UnlockedWorkspace) -> None:
    with workspace.unit_of_work() as uow:
        (shipped,) = read_own_fields(uow)
        assert shipped.is_shipped
        assert not shipped.is_active
        assert {Lacking.PURPOSE, Lacking.PRECISION} <= set(shipped.lacking)
        assert form_fields(uow) == ()
        make(uow, BIRTH)
        assert [one.kind for one in read_own_fields(uow)] == [OwnFieldKind.BIRTH_DAY_MONTH]


@pytest.mark.rule("REG-04")
def test_a_date_of_birth_has_no_other_way_in(workspace: UnlockedWorkspace) -> None:
    with pytest.raises(AsksForBirth), workspace.unit_of_work() as uow:
        save_own_field(uow, replace(DELIVERY, label="Date de naissance"))


@pytest.mark.rule("REG-04")
def test_whole_dates_of_birth_can_be_cut_down(workspace: UnlockedWorkspace) -> None:
    (field_id,) = made(workspace, replace(BIRTH, kind=OwnFieldKind.BIRTH_DATE))
    with workspace.unit_of_work() as uow:
        contact_id = add_contact(uow, ContactDraft(family_name="Martin", own_values={field_id: "1980-05-14"}))
        save_own_field(uow, BIRTH, field_id)
        assert own_values_of(uow, contact_id) == {field_id: "--05-14"}
    with pytest.raises(OwnKindHeld), workspace.unit_of_work() as uow:
        save_own_field(uow, replace(BIRTH, kind=OwnFieldKind.BIRTH_DATE), field_id)


@pytest.mark.rule("MIN-02")
def test_a_sensitive_name_is_refused_or_looked_at_twice(workspace: UnlockedWorkspace) -> None:
    with pytest.raises(OwnNameForbidden), workspace.unit_of_work() as uow:
        save_own_field(uow, replace(COLOUR, label="Opinion politique"))
    with pytest.raises(OwnNameForbidden), workspace.unit_of_work() as uow:
        save_own_field(uow, replace(SHOP, choices=("IBAN", "Chèque")))
    sensitive = replace(COLOUR, label="Allergies")
    with pytest.raises(OwnNameToConfirm) as asked, workspace.unit_of_work() as uow:
        save_own_field(uow, sensitive)
    assert "Allergies" in asked.value.sentence
    with workspace.unit_of_work() as uow:
        with pytest.raises(OpenToAllUnexplained):
            save_own_field(uow, replace(sensitive, confirms_words=True))
        save_own_field(uow, replace(sensitive, confirms_words=True, readable_by=sensitive.writable_by))
        assert read_own_fields(uow)[0].is_sensitive
        told = uow.session.query(JournalPayload).order_by(JournalPayload.seq.desc()).first()
        assert "health.allergie" in told.body


@pytest.mark.parametrize(
    ("changed", "error"),
    [(replace(SIZE, label="  "), OwnFieldNameless), (replace(COLOUR, label="POINTURE"), OwnFieldTaken)],
)
def test_each_field_has_a_name_of_its_own(workspace: UnlockedWorkspace, changed: OwnFieldDraft, error: type) -> None:
    made(workspace, SIZE)
    with pytest.raises(error), workspace.unit_of_work() as uow:
        save_own_field(uow, changed)


def test_a_new_name_keeps_the_old_ones_on_record(workspace: UnlockedWorkspace, clock) -> None:
    (field_id,) = made(workspace, SIZE)
    for label in ("Taille", "Taille des chaussures"):
        with workspace.unit_of_work() as uow:
            save_own_field(uow, replace(SIZE, label=label), field_id)
    with workspace.unit_of_work() as uow:
        save_own_field(uow, replace(SIZE, label="Taille des chaussures", is_required=True), field_id)
        assert [one.label for one in former_labels(uow, field_id)] == ["Taille", "Pointure"]
        assert former_labels(uow, field_id)[0].until == clock.today()


def test_values_survive_a_change_and_never_change_kind(workspace: UnlockedWorkspace) -> None:
    size, shop = made(workspace, SIZE, SHOP)
    with workspace.unit_of_work() as uow:
        add_contact(uow, ContactDraft(family_name="Martin", own_values={size: "38", shop: "Lyon"}))
        save_own_field(uow, replace(SHOP, choices=("Lyon", "Vienne", "Givors")), shop)
        save_own_field(uow, replace(SHOP, choices=("Lyon", "Givors")), shop)
    with pytest.raises(OwnKindHeld), workspace.unit_of_work() as uow:
        save_own_field(uow, replace(SIZE, kind=OwnFieldKind.TEXT), size)
    with pytest.raises(OwnChoiceHeld), workspace.unit_of_work() as uow:
        save_own_field(uow, replace(SHOP, choices=("Givors", "Vienne")), shop)


def test_switching_off_hides_and_keeps(workspace: UnlockedWorkspace) -> None:
    (field_id,) = made(workspace, SIZE)
    with workspace.unit_of_work() as uow:
        contact_id = add_contact(uow, ContactDraft(family_name="Martin", own_values={field_id: "38"}))
        assert deactivate_own_field(uow, field_id, erases_values=False).erased == 0
        assert own_lines(uow, contact_id) == ()
        assert count_values(uow, field_id) == 1
        activate_own_field(uow, field_id)
        assert [line.words for line in own_lines(uow, contact_id)] == ["38"]


@pytest.mark.rule("RET-10")
def test_switching_off_may_erase_the_values_at_once(workspace: UnlockedWorkspace) -> None:
    (field_id,) = made(workspace, SIZE)
    with workspace.unit_of_work() as uow:
        ids = [
            add_contact(uow, ContactDraft(family_name=name, own_values={field_id: "38"}))
            for name in ("Martin", "Benali", "Roux")
        ]
        uow.session.get_one(Contact, ids[2]).restricted_since = uow.clock.today()
        done = deactivate_own_field(uow, field_id, erases_values=True)
        assert (done.erased, done.kept) == (2, 1)
        assert {row.contact_id for row in uow.session.query(OwnValue)} == {ids[2]}
        (run,) = uow.session.query(PurgeRun)
        assert (run.category, run.erased) == ("own_field", 2)
        signed = [line.action for line in uow.session.query(JournalEntry)]
        assert Action.OWN_VALUES_ERASED.value in signed


def test_a_mistake_can_be_deleted_but_nothing_that_holds_values(workspace: UnlockedWorkspace) -> None:
    (field_id,) = made(workspace, SIZE)
    with pytest.raises(OwnFieldHeld), workspace.unit_of_work() as uow:
        forget_own_field(uow, field_id)
    with workspace.unit_of_work() as uow:
        contact_id = add_contact(uow, ContactDraft(family_name="Martin", own_values={field_id: "38"}))
        deactivate_own_field(uow, field_id, erases_values=False)
    with pytest.raises(OwnFieldHeld), workspace.unit_of_work() as uow:
        forget_own_field(uow, field_id)
    with workspace.unit_of_work() as uow:
        uow.session.delete(uow.session.get_one(OwnValue, (contact_id, field_id)))
        uow.session.flush()
        forget_own_field(uow, field_id)
        assert all(one.is_shipped for one in read_own_fields(uow))
    with pytest.raises(OwnFieldUnknown), workspace.unit_of_work() as uow:
        activate_own_field(uow, field_id)


def test_the_order_of_the_form_is_the_business_s(workspace: UnlockedWorkspace) -> None:
    size, shop, loyal = made(workspace, SIZE, SHOP, LOYAL)
    with workspace.unit_of_work() as uow:
        move_own_field(uow, loyal, up=True)
        move_own_field(uow, size, up=True)
        assert [one.id for one in form_fields(uow)] == [size, loyal, shop]


@pytest.mark.rule("REG-06")
@pytest.mark.parametrize("role", [Role.RECEPTION, Role.SALES, Role.MARKETING])
def test_only_those_who_answer_for_the_data_define_fields(unlocked_as, role: Role) -> None:
    with pytest.raises(PermissionDenied), unlocked_as(role).unit_of_work() as uow:
        save_own_field(uow, SIZE)
