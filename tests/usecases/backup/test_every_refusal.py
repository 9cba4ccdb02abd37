"""Every way in which the program writes a no is told to the ledger beside the file as it is committed, and none is added unseen."""

import ast
import re
from pathlib import Path

import pytest
from sqlalchemy import update

import app
from app.backup.refusal_ledger import read_ledger
from app.backup.refusals import RefusalKind, read_refusals, read_suppressions
from app.consent.answer_confirmation import HowAnswered, decline_request
from app.consent.confirmation import prepare_confirmation
from app.consent.kinds import Channel, ConsentAnswer, ConsentMethod, OptInMode
from app.consent.purposes import PurposeDraft, read_purposes, save_purpose
from app.consent.record_consent import ConsentDraft, record_consents, withdraw_all
from app.consent.subscriptions import create_list, subscribe, unsubscribe
from app.contacts.merge_contacts import merge_contacts
from app.contacts.merge_kinds import MergeOrder
from app.contacts.undo_merge import undo_merge
from app.contacts.write_contact import ContactDraft, add_contact
from app.messaging.record_objection import record_objection
from app.messaging.suppression_list import AddressesFound, take_in
from app.rights.directives import record_death
from app.rights.erase import ErasurePlan, erase_contact
from app.rights.kinds import IdentityMethod, RequestChannel, RequestKind, RestrictionGround
from app.rights.open_request import RequestDraft, open_request
from app.rights.restriction import restrict
from app.values import EmailAddress
from db.tables import Contact

pytestmark = [pytest.mark.rule("RET-14"), pytest.mark.rule("SEC-09")]

_ROWS = {"ObjectionEvent", "ConsentEvent", "ProcessingRestriction", "SuppressionEntry"}
_COLUMNS = {"deceased_on", "unsubscribed_at"}
_NAMED = re.compile(rf"\b(?:{'|'.join(_ROWS)})\(|\b(?:{'|'.join(_COLUMNS)})\b")
# Who writes them, each driven below or, for the last two, after which the whole ledger is written or compared.
WRITERS = {
    "app/consent/answer_confirmation.py",
    "app/consent/record_consent.py",
    "app/consent/subscriptions.py",
    "app/contacts/merge_contacts.py",
    "app/contacts/refusals_since.py",
    "app/contacts/undo_merge.py",
    "app/messaging/record_objection.py",
    "app/messaging/suppression.py",
    "app/rights/directives.py",
    "app/rights/restriction.py",
    "app/vault/restore_history.py",
    "app/backup/refusals.py",
}


def writes_a_no(node):
    """A row of a table of refusals made, or one of the columns given a value, on a row or in a statement."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _ROWS:
        return True
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "values":
        return any(one.arg in _COLUMNS for one in node.keywords)
    targets = node.targets if isinstance(node, ast.Assign) else ()
    parts = [part for target in targets for part in (target.elts if isinstance(target, ast.Tuple) else (target,))]
    return any(isinstance(part, ast.Attribute) and part.attr in _COLUMNS for part in parts)


def test_nobody_else_writes_a_no():
    root = Path(app.__file__).parent
    found = {
        path.relative_to(root.parent).as_posix()
        for path in root.rglob("*.py")
        if _NAMED.search(text := path.read_text("utf-8")) and any(map(writes_a_no, ast.walk(ast.parse(text))))
    }
    assert found == WRITERS


def commercial(uow):
    return next(one for one in read_purposes(uow) if one.rests_on_consent)


def answered(uow, contact, answer):
    record_consents(uow, ConsentDraft(contact, {(commercial(uow).id, Channel.EMAIL): answer}, ConsentMethod.DESK))


def asked(uow, contact, kind):
    draft = RequestDraft(kind, uow.clock.today(), RequestChannel.DESK, IdentityMethod.CERTAIN, contact)
    return open_request(uow, draft)


def confirmed_twice(uow, contact):
    """Ask the person to confirm a yes, so that they may decline it."""
    view = commercial(uow)
    double = PurposeDraft(view.name, view.lawful_basis, view.message_kind, view.channels, opt_in_mode=OptInMode.DOUBLE)
    save_purpose(uow, double, view.id)
    answered(uow, contact, ConsentAnswer.YES)
    return prepare_confirmation(uow, contact).request_id


def test_each_is_in_the_ledger_once_it_is_committed(workspace, with_purposes, clock):
    def acted(act, *arguments):
        """Commit one act, and hold the ledger to the book."""
        with workspace.unit_of_work() as uow:
            done = act(uow, *arguments)
        with workspace.reading() as uow:
            book = {one.identity for one in (*read_refusals(uow.session), *read_suppressions(uow.session))}
        held = {one.identity for one in read_ledger(workspace.workspace.folder, workspace.keys)}
        assert book <= held, f"{act.__name__}: {book - held}"
        return done

    def added(uow, name):
        return add_contact(uow, ContactDraft(family_name=name, emails=(EmailAddress(f"{name.lower()}@mail.example"),)))

    one, two, three, four, five, six = (acted(added, name) for name in ("Un", "Deux", "Trois", "Quatre", "Cinq", "Six"))
    acted(answered, one, ConsentAnswer.NO)
    acted(answered, two, ConsentAnswer.YES)
    acted(withdraw_all, two)
    acted(decline_request, acted(confirmed_twice, three), HowAnswered(ConsentMethod.PHONE_CALL))
    acted(record_objection, four)
    acted(asked, two, RequestKind.OBJECTION)
    on_list = acted(lambda uow: create_list(uow, "Lettre", commercial(uow).id))
    for person in (one, three, five, six):
        acted(subscribe, person, on_list)
    acted(unsubscribe, one, on_list)
    # The stay of the one ends with the other's leaving; what is refused afterwards holds for both once they are parted.
    merge = acted(merge_contacts, MergeOrder(three, one)).merge_id
    acted(record_objection, three, Channel.PHONE)
    acted(withdraw_all, three)
    acted(unsubscribe, five, on_list)
    acted(record_death, three, clock.today())
    acted(undo_merge, merge)
    acted(take_in, AddressesFound(frozenset({"ailleurs@mail.example"}), frozenset()), (Channel.EMAIL,))
    acted(lambda uow: restrict(uow, asked(uow, five, RequestKind.RESTRICTION), RestrictionGround.LEGAL_CLAIMS))
    acted(erase_contact, six, ErasurePlan("DSR-08", keep_suppression=True))
    with workspace.reading() as uow:
        kinds = {one.kind for one in (*read_refusals(uow.session), *read_suppressions(uow.session))}
    assert kinds == set(RefusalKind)


def test_a_no_of_which_no_act_tells_would_be_missed(workspace, with_purposes):
    """What the walk above rests on: the ledger listens to the journal, and a bare change of a row is not heard."""
    with workspace.unit_of_work() as uow:
        contact = add_contact(uow, ContactDraft(family_name="Silence"))
    with workspace.unit_of_work() as uow:
        uow.session.execute(update(Contact).where(Contact.id == contact).values(deceased_on=uow.clock.today()))
    assert not read_ledger(workspace.workspace.folder, workspace.keys)
