"""Build the fictional business: four years of a life, ending today."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import islice
from pathlib import Path
from random import Random

from app.accounts.account_slots import AccountDraft
from app.accounts.business import Business
from app.accounts.create_workspace import WorkspaceDraft
from app.accounts.key_derivation import SMALL_MACHINE_PROFILE, KdfCosts
from app.accounts.roles import Role
from app.clock import FixedClock, SystemClock
from app.consent.kinds import Channel, ConsentAnswer, ConsentMethod
from app.consent.purposes import read_purposes
from app.consent.record_consent import ConsentDraft, record_consents, withdraw_consent
from app.consent.subscriptions import create_list, subscribe
from app.contacts.kinds import ContactKind, InteractionKind
from app.contacts.relationship import add_contract, record_interaction
from app.contacts.write_contact import add_contact
from app.demo.people import arrivals, lexicon
from app.first_start import FirstStartDraft, start_workspace
from app.journal.known_days import confirm_date
from app.messaging.record_objection import record_objection
from app.progress import quiet
from app.retention.ask_people import propose_inquiries
from app.retention.lines import DEFAULT_SCHEDULE
from app.retention.review import ask_once, list_due
from app.rights.clean_remnants import clean_remnants
from app.rights.close_request import GRANTED, Closing, close_request
from app.rights.erase import ErasurePlan, erase_contact
from app.rights.erasure_preview import preview_erasure
from app.rights.identity import establish_identity
from app.rights.kinds import Decision, IdentityMethod, RefusalGround, RequestChannel, RequestKind
from app.rights.open_request import RequestDraft, open_request
from app.vault.kinds import ArchiveReason
from app.vault.open_vault import open_vault
from app.vault.seal import DepositOrder
from app.workspace import UnitOfWork, UnlockedWorkspace, Workspace
from db.files import private_folder, put_in_place

BUSINESS = Business(
    name="Atelier Lumière (démonstration)",
    legal_form="SARL",
    siret="12345678200010",
    address="12 rue des Tanneurs",
    postcode="69003",
    town="Lyon",
    email="contact@atelier-lumiere.example",
    phone="+33478999810",
)
PASSWORDS = {
    "Paul Mercier": "Brume-Verte-48!",
    "Claire Fontaine": "Galet-Rouge-31!",
    "Inès Rousseau": "Sable-Ocre-27!",
    "Hugo Lemaire": "Pluie-Grise-52!",
    "Zoé Garnier": "Vent-Salin-64!",
}
_ROLES = dict(zip(PASSWORDS, (Role.CONTROLLER, Role.OWNER, Role.RECEPTION, Role.SALES, Role.MARKETING), strict=True))
VAULT_PASSWORD = "Chêne-Dormant-1789!"  # noqa: S105 - shown to whoever tries the demonstration
_REFUSAL = Closing(
    Decision.REFUSED, RefusalGround.LEGAL_OBLIGATION, "Une facture de l’an dernier doit être gardée dix ans."
)
_PEOPLE, _ARCHIVED, _WAITING = 240, 14, 4
_UNFINISHED = ".unfinished"
Told = Callable[[int, int], object]
_COSTS = KdfCosts(account=SMALL_MACHINE_PROFILE, recovery=SMALL_MACHINE_PROFILE)


def open_demo(folder: Path, told: Told = quiet) -> dict[str, str]:
    """Build the demonstration where it is not there yet, and return each account's password for the unlock screen.

    ``told`` hears how many people are in, of how many. It is whole or not there: what ``told`` raises leaves nothing behind.
    """
    if not Workspace(folder).exists():
        unfinished = folder.with_name(folder.name + _UNFINISHED)
        shutil.rmtree(unfinished, ignore_errors=True)
        private_folder(unfinished)
        try:
            build_demo(unfinished, told=told).close()
            if folder.exists():
                folder.rmdir()
            put_in_place(unfinished, folder)
        finally:
            shutil.rmtree(unfinished, ignore_errors=True)
    return {**PASSWORDS, "Coffre d’archives": VAULT_PASSWORD}


def build_demo(
    folder: Path, *, now: datetime | None = None, people: int = _PEOPLE, told: Told = quiet
) -> UnlockedWorkspace:
    """Make the whole business and return it open for its controller; the passwords are public, hence cheap to derive."""
    today = now or SystemClock().now()
    clock, chance = FixedClock(today - timedelta(days=1_460)), Random(2026)  # noqa: S311 - a story, not a secret
    accounts = tuple(AccountDraft(name, _ROLES[name], password) for name, password in PASSWORDS.items())
    draft = FirstStartDraft(WorkspaceDraft(BUSINESS, accounts), VAULT_PASSWORD)
    unlocked = start_workspace(folder, draft, clock=clock, costs=_COSTS)
    try:
        _live(unlocked, clock, chance, today, people, told)
    except BaseException:
        unlocked.abandon()
        raise
    return replace(unlocked, clock=SystemClock()) if now is None else unlocked


def _live(
    unlocked: UnlockedWorkspace, clock: FixedClock, chance: Random, today: datetime, people: int, told: Told
) -> None:
    with unlocked.unit_of_work() as uow:
        purpose = next(one.id for one in read_purposes(uow) if one.rests_on_consent)
        lists = [create_list(uow, name, purpose) for name in ("Lettre du mois", "Invitations à l’atelier")]
    contacts: list[int] = []
    with unlocked.unit_of_work() as uow:
        for arrival in arrivals(chance, people):
            clock.set(today - timedelta(days=arrival.days_ago, hours=chance.randrange(1, 8)))
            informed = clock.today() if chance.random() < 0.9 else None
            contact = add_contact(uow, replace(arrival.draft, informed_on=informed))
            contacts.append(contact)
            told(len(contacts), people)
            _talk(uow, chance, contact, purpose, lists, is_consumer=arrival.draft.kind is not ContactKind.GENERIC)
    clock.set(today - timedelta(days=200))
    _answer_again(unlocked, clock, chance, contacts, purpose, today)
    _archive(unlocked, clock, chance, contacts, today)
    clock.set(today)
    _requests(unlocked, clock, chance, contacts, today)
    with unlocked.unit_of_work() as uow:
        # The story lived four years in one go: its last day is the true one.
        confirm_date(uow)
    with unlocked.unit_of_work() as uow:
        askable = (
            one for one in propose_inquiries(uow, [line.contact.id for line in list_due(uow)]) if not one.obstacle
        )
        for proposal in list(askable)[-3:]:
            ask_once(uow, proposal.contact_id)


def _talk(uow: UnitOfWork, chance: Random, contact: int, purpose: int, lists: list[int], *, is_consumer: bool) -> None:
    words = lexicon()
    if chance.random() < 0.35:
        kind = chance.choice([InteractionKind.INCOMING_CALL, InteractionKind.PURCHASE, InteractionKind.OUTGOING_EMAIL])
        record_interaction(uow, contact, kind, note=chance.choice(words["notes"]))
    if chance.random() < 0.15:
        label = chance.choice(words["contracts"])
        add_contract(uow, contact, label, uow.clock.today(), None, product_family=label)
    if is_consumer and chance.random() < 0.7:
        answers = {
            (purpose, channel): chance.choice([ConsentAnswer.YES] * 3 + [ConsentAnswer.NO])
            for channel in (Channel.EMAIL, Channel.SMS, Channel.PHONE)
            if chance.random() < 0.6
        }
        method = chance.choice([ConsentMethod.DESK] * 4 + [ConsentMethod.PHONE_CALL, ConsentMethod.IMPORT])
        if answers:
            record_consents(uow, ConsentDraft(contact, answers, method))
    for list_id in lists:
        if chance.random() < 0.4:
            subscribe(uow, contact, list_id)


def _answer_again(
    unlocked: UnlockedWorkspace,
    clock: FixedClock,
    chance: Random,
    contacts: list[int],
    purpose: int,
    today: datetime,
) -> None:
    """Some take back, some object, some sign again."""
    with unlocked.unit_of_work() as uow:
        for number, contact in enumerate(chance.sample(contacts, len(contacts) // 8)):
            clock.set(today - timedelta(days=190 - 3 * number))
            if number % 3 == 0:
                record_objection(uow, contact, None if number % 2 else Channel.PHONE)
            elif number % 3 == 1:
                withdraw_consent(uow, contact, purpose, Channel.EMAIL)
            else:
                record_interaction(uow, contact, InteractionKind.PURCHASE)


def _archive(
    unlocked: UnlockedWorkspace, clock: FixedClock, chance: Random, contacts: list[int], today: datetime
) -> None:
    """Erase some with a deposit; the vault takes most of them in and the last ones still wait."""
    clock.set(today - timedelta(days=30))
    with unlocked.reading() as uow:
        in_any_order = chance.sample(contacts, len(contacts))
        free = (one for one in in_any_order if preview_erasure(uow, one).split.blocked_by is None)
        chosen = list(islice(free, _ARCHIVED))
    reasons = (ArchiveReason.ACCOUNTING, ArchiveReason.TAX, ArchiveReason.LITIGATION, ArchiveReason.CONSENT_PROOF)
    for number, contact in enumerate(chosen):
        if number == _ARCHIVED - _WAITING:
            open_vault(unlocked, VAULT_PASSWORD).close()
        reason = reasons[number % len(reasons)]
        ends_on = DEFAULT_SCHEDULE.archive_end(reason, clock.today())
        with unlocked.unit_of_work() as uow:
            erase_contact(uow, contact, ErasurePlan("RET-05", DepositOrder(reason, ends_on), keep_suppression=True))
        contacts.remove(contact)
    clean_remnants(unlocked)


def _requests(
    unlocked: UnlockedWorkspace, clock: FixedClock, chance: Random, contacts: list[int], today: datetime
) -> None:
    """Requests at every stage: just in, under way, nearly due, late, answered, refused."""
    stages = (
        (2, RequestKind.ACCESS, ""),
        (12, RequestKind.RECTIFICATION, "identified"),
        (24, RequestKind.ERASURE, "identified"),
        (40, RequestKind.ACCESS, ""),
        (70, RequestKind.PORTABILITY, "answered"),
        (90, RequestKind.OBJECTION, "answered"),
        (120, RequestKind.ERASURE, "refused"),
    )
    people: Iterable[int] = chance.sample(contacts, len(stages))
    for (days_ago, kind, stage), contact in zip(stages, people, strict=True):
        clock.set(today - timedelta(days=days_ago))
        draft = RequestDraft(kind, clock.today(), RequestChannel.EMAIL, IdentityMethod.KNOWN_EMAIL, contact)
        with unlocked.unit_of_work() as uow:
            request = open_request(uow, draft)
            if stage:
                establish_identity(uow, request, IdentityMethod.KNOWN_EMAIL)
            if stage in ("answered", "refused"):
                clock.advance(timedelta(days=9))
                close_request(uow, request, _REFUSAL if stage == "refused" else GRANTED)
    clock.set(today)
