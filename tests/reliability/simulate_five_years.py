"""Five years of a business, day by day, through the program's own use cases, judged by an oracle that knows only the law.

``python tests/reliability/simulate_five_years.py [contacts] [days] [seed]`` prints the figures; 2 000 and 1 826 where no number is
given. The oracle keeps its own diary of what people did and never asks the program: each evening it holds that nobody is kept
beyond three years after their last sign without a recorded reason (a running contract, a question put less than thirty days ago,
an erasure announced for a day to come), that nobody went before, but at their own request, and that nothing in the vault outlives
its end date. In half of the time the purge runs by itself, and the oracle counts for itself whom it must take, and on which day;
once the business closes for two months, and the date must be confirmed before anything goes. Late in this life the owner
shortens the schedule to two years; the oracle is told so, and nothing else.
"""

from __future__ import annotations

import calendar
import random
import sys
import tempfile
from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from sqlalchemy import select

from app.accounts.account_slots import AccountDraft
from app.accounts.business import Business
from app.accounts.create_workspace import WorkspaceDraft
from app.accounts.roles import Role
from app.clock import BUSINESS_ZONE, FixedClock
from app.contacts.kinds import InteractionKind
from app.contacts.relationship import add_contract, end_contract, record_interaction
from app.contacts.write_contact import ContactDraft, add_contact
from app.first_start import FirstStartDraft, start_workspace
from app.journal.clock_guard import ClockState
from app.journal.known_days import confirm_date, note_opening
from app.retention.announce import set_automatic
from app.retention.ask_people import propose_inquiries
from app.retention.automatic_purge import pass_day
from app.retention.change_rule import change_rule
from app.retention.lines import Outcome, RetentionLine, StartEvent
from app.retention.review import DueLine, ask_once, keep_for_contract, list_due, record_answer
from app.retention.rule_bounds import RuleDraft
from app.rights.clean_remnants import clean_remnants
from app.rights.erase import ErasurePlan, erase_contact
from app.values import EmailAddress
from app.vault.browse import ArchiveQuery, list_archives
from app.vault.kinds import ArchiveReason
from app.vault.open_vault import open_vault
from app.vault.seal import DepositOrder
from app.workspace import UnitOfWork, UnlockedWorkspace
from db.tables import Contact
from tests.reliability.faults.place import COSTS, PASSWORD, VAULT_PASSWORD

BEGINS, YEARS_KEPT, ANSWER_DAYS = date(2026, 1, 5), 3, 30
SHORTER_YEARS, SHORTENED_AT = 2, 0.75
ENTERED_WITHIN = 0.4
OWN_SIGNS = (InteractionKind.PURCHASE, InteractionKind.INCOMING_CALL, InteractionKind.LINK_CLICK)
OUR_SIGNS = (InteractionKind.OUTGOING_CALL, InteractionKind.EMAIL_OPENED, InteractionKind.DATA_EDIT)
TUESDAY, AUGUST = 1, 8
WEEK = range(5)
CLOSED = (date(2029, 3, 1), date(2029, 4, 30))


@dataclass(slots=True)
class Diary:
    """What one person did, as the oracle remembers it; days of the business's calendar."""

    entered: date
    last_sign: date
    asked: date | None = None
    runs_since: date | None = None
    contract_id: int = 0
    contract_ended: date | None = None
    requested_erasure: bool = False
    last_purchase: date | None = None
    purge_on: date | None = None

    def term(self, years: int) -> date:
        """So many years after the last sign, counted by hand: three (CNIL, référentiel « gestion commerciale »), then two."""
        start = max(self.entered, self.last_sign, self.contract_ended or self.entered)
        year = start.year + years
        return date(year, start.month, min(start.day, calendar.monthrange(year, start.month)[1]))

    def may_stay(self, today: date, years: int) -> bool:
        """Say whether somebody's data may be here tonight."""
        waits = self.asked is not None and self.asked >= self.last_sign and (today - self.asked).days <= ANSWER_DAYS
        announced = self.purge_on is not None and self.purge_on > today
        return self.term(years) > today or self.runs_since is not None or waits or announced

    def is_free(self, today: date, years: int) -> bool:
        """Say whether nothing keeps somebody whose term has come."""
        waits = self.asked is not None and self.asked >= self.last_sign and (today - self.asked).days <= ANSWER_DAYS
        return self.term(years) <= today and self.runs_since is None and not waits

    def archived_until(self, today: date) -> date | None:
        """The longest archive that the law asks for: ten years of accounts (C. com. L. 123-22), five after a contract."""
        ends = []
        if self.last_purchase is not None:
            ends.append(date(self.last_purchase.year + 10, 12, 31))
        if self.contract_ended is not None:
            ended = self.contract_ended
            last = calendar.monthrange(ended.year + 5, ended.month)[1]
            ends.append(date(ended.year + 5, ended.month, min(ended.day, last)))
        return max((end for end in ends if end > today), default=None)


@dataclass(slots=True)
class Life:
    """The business and everybody in it, by contact id."""

    unlocked: UnlockedWorkspace
    clock: FixedClock
    chance: random.Random
    people: dict[int, Diary] = field(default_factory=dict)
    counts: Counter[str] = field(default_factory=Counter)
    wrongs: list[str] = field(default_factory=list)
    deposited: list[date] = field(default_factory=list)
    years_kept: int = YEARS_KEPT
    last_shown: date | None = None
    last_open: date | None = None
    days_passed: int = 1
    vault_seen_on: date = BEGINS
    weekdays: Collection[int] = WEEK
    is_automatic: bool = False

    @property
    def today(self) -> date:
        return self.clock.today()

    def opens(self, day: date) -> bool:
        """Closed at week-ends, for three weeks of August, and once for two months."""
        in_summer = day.month == AUGUST and day.day <= 21
        return day.weekday() in self.weekdays and not in_summer and not CLOSED[0] <= day <= CLOSED[1]


def run(contacts: int, days: int, seed: int, folder: Path, weekdays: Collection[int] = WEEK) -> Life:
    """Live so many days, open on those of the week, and return what happened, and every wrong that the oracle saw."""
    clock, chance = FixedClock(_at(BEGINS)), random.Random(seed)
    accounts = (AccountDraft("Paul Mercier", Role.CONTROLLER, PASSWORD),)
    draft = FirstStartDraft(WorkspaceDraft(Business(name="Atelier", email="a@exemple.fr"), accounts), VAULT_PASSWORD)
    life = Life(start_workspace(folder / "dossier", draft, clock=clock, costs=COSTS), clock, chance, weekdays=weekdays)
    entering = sorted(chance.randrange(max(1, int(days * ENTERED_WITHIN))) for _ in range(contacts))
    for day in range(days):
        clock.set(_at(BEGINS + timedelta(days=day)))
        if not life.opens(life.today):
            continue
        newcomers = [number for number, on in enumerate(entering) if on <= day]
        entering = entering[len(newcomers) :]
        _open(life)
        if day >= days * SHORTENED_AT and life.years_kept != SHORTER_YEARS:
            _shorten(life)
        _work(life, len(newcomers))
        _review(life)
        _purge(life)
        if life.vault_seen_on.month != life.today.month:
            _visit_vault(life)
        _judge(life)
    life.unlocked.close()
    return life


def _at(day: date) -> datetime:
    return datetime.combine(day, time(10), BUSINESS_ZONE)


def _runs_by_itself(day: date) -> bool:
    """Every other half-year, so that both ways of settling meet all seasons."""
    return day.month <= 6


def _open(life: Life) -> None:
    """Note the opening as an unlock does; after a long absence nothing may go before the controller confirms the date."""
    with life.unlocked.unit_of_work() as uow:
        state = note_opening(uow)
    is_long = life.last_open is not None and life.today - life.last_open > timedelta(days=35)
    if (state is ClockState.FORWARD) != is_long or state is ClockState.BACK:
        life.wrongs.append(f"{life.today}: the clock is said to be {state.value}")
    wanted = _runs_by_itself(life.today)
    if wanted != life.is_automatic:
        with life.unlocked.unit_of_work() as uow:
            set_automatic(uow, is_on=wanted)
        life.is_automatic = wanted
        for diary in life.people.values():
            diary.purge_on = None
    if is_long:
        if pass_day(life.unlocked) is not None:
            life.wrongs.append(f"{life.today}: the purge ran under a clock in doubt")
        with life.unlocked.unit_of_work() as uow:
            confirm_date(uow)
        life.counts["dates confirmed"] += 1
    life.days_passed = (life.today - (life.last_open or BEGINS)).days
    life.last_open = life.today


def _has_come(life: Life, diary: Diary, seen: bool) -> bool:
    """Keep the oracle's own announcements, and say whether somebody's day has come."""
    today, in_a_week = life.today, life.today + timedelta(days=7)
    if not diary.is_free(today, life.years_kept):
        life.counts["announcements cancelled"] += diary.purge_on is not None
        diary.purge_on = None
    elif diary.purge_on is None:
        diary.purge_on = today + timedelta(days=30)
        life.counts["announced"] += 1
    elif not seen and diary.purge_on < in_a_week:
        diary.purge_on = in_a_week
        life.counts["announced days put off"] += 1
    return diary.purge_on is not None and diary.purge_on <= today


def _purge(life: Life) -> None:
    """What was announced goes by itself, on the day that the oracle counted and on no other."""
    if not life.is_automatic:
        return
    today = life.today
    seen = life.last_shown is not None and (today - life.last_shown).days <= 7
    going = [contact_id for contact_id, diary in life.people.items() if _has_come(life, diary, seen)]
    life.last_shown = today
    done = pass_day(life.unlocked)
    if done is None or done.erased != len(going):
        life.wrongs.append(f"{today}: {done} by itself where {len(going)} were to go")
    for contact_id in going:
        ends = life.people.pop(contact_id).archived_until(today)
        life.deposited.extend([ends] if ends is not None else [])
        life.counts["archived by themselves" if ends is not None else "gone by themselves"] += 1


def _work(life: Life, newcomers: int) -> None:
    """A day at the desk: newcomers, signs of people and of ours, contracts begun and ended, a request to be forgotten."""
    with life.unlocked.unit_of_work() as uow:
        for _ in range(newcomers):
            number = life.counts["entered"]
            draft = ContactDraft(
                family_name=f"Personne {number}",
                emails=(EmailAddress(f"p{number}@exemple.fr"),),
                informed_on=life.today,
            )
            life.people[add_contact(uow, draft)] = Diary(life.today, life.today)
            life.counts["entered"] += 1
        for contact_id, diary in _some(life, 0.0015):
            _sign(life, uow, contact_id, diary)
    # Whoever has a running contract ends it first: what it needs may not be erased (art. 17(1), 6(1)(b)).
    for contact_id in [one for one, diary in _some(life, 0.000035) if diary.runs_since is None]:
        life.people[contact_id].requested_erasure = True
        _erase(life, contact_id, "forgotten at their request", ErasurePlan("DSR-08"))


def _shorten(life: Life) -> None:
    """The owner decides that two years are enough: everybody's term moves, that evening."""
    months = 12 * SHORTER_YEARS
    draft = RuleDraft(RetentionLine.PROSPECT, months, StartEvent.LAST_SIGN, Outcome.ERASE, "Deux ans suffisent")
    with life.unlocked.unit_of_work() as uow:
        change_rule(uow, draft)
    life.years_kept = SHORTER_YEARS
    life.counts["schedule shortened"] += 1


def _some(life: Life, share: float) -> list[tuple[int, Diary]]:
    """Return those to whom it happens, where it happens to that share of them each day of the calendar."""
    share *= life.days_passed
    return [(one, diary) for one, diary in life.people.items() if life.chance.random() < share]


def _sign(life: Life, uow: UnitOfWork, contact_id: int, diary: Diary) -> None:
    what = life.chance.random()
    if what < 0.25:
        kind = life.chance.choice(OWN_SIGNS)
        record_interaction(uow, contact_id, kind)
        diary.last_sign = life.today
        if kind is InteractionKind.PURCHASE:
            diary.last_purchase = life.today
        life.counts["own signs"] += 1
    elif what < 0.85:
        record_interaction(uow, contact_id, life.chance.choice(OUR_SIGNS))
        life.counts["our signs"] += 1
    elif diary.runs_since is None:
        _begin_contract(life, uow, contact_id, diary)
    else:
        end_contract(uow, diary.contract_id, life.today)
        diary.runs_since, diary.contract_ended = None, life.today
        life.counts["contracts ended"] += 1


def _begin_contract(life: Life, uow: UnitOfWork, contact_id: int, diary: Diary) -> None:
    diary.contract_id = add_contract(uow, contact_id, "Entretien annuel", life.today)
    diary.runs_since = life.today
    life.counts["contracts"] += 1


def _review(life: Life) -> None:
    """The owner settles everything that is due, as the screen lists it."""
    with life.unlocked.reading() as uow:
        due = list_due(uow, limit=10_000)
    for line in due:
        _settle(life, line)
    if due and not life.is_automatic:
        clean_remnants(life.unlocked)


def _may_be_asked(life: Life, contact_id: int) -> bool:
    with life.unlocked.reading() as uow:
        return propose_inquiries(uow, [contact_id])[0].obstacle is None


def _settle(life: Life, line: DueLine) -> None:
    contact_id, diary, what = line.contact.id, life.people[line.contact.id], life.chance.random()
    if line.asked_on is not None:
        _hear(life, line, diary)
    elif life.is_automatic and what > 0.01:
        return
    elif what < 0.25 and diary.asked is None and _may_be_asked(life, contact_id):
        with life.unlocked.unit_of_work() as uow:
            ask_once(uow, contact_id)
        diary.asked = life.today
        life.counts["asked"] += 1
    elif what < 0.3:
        with life.unlocked.unit_of_work() as uow:
            _begin_contract(life, uow, contact_id, diary)
            keep_for_contract(uow, contact_id)
    elif what < 0.5:
        ends = life.today + timedelta(days=life.chance.randrange(30, 900))
        reason = life.chance.choice(list(ArchiveReason))
        _erase(life, contact_id, "moved to the vault", ErasurePlan("RET-05", DepositOrder(reason, ends)))
        life.deposited.append(ends)
    else:
        _erase(life, contact_id, "deleted at term", ErasurePlan("RET-05"))


def _hear(life: Life, line: DueLine, diary: Diary) -> None:
    """A question waits: a yes keeps, a no or a month's silence deletes."""
    is_over = line.answer_due_on is not None and line.answer_due_on <= life.today + timedelta(days=3)
    answer = life.chance.random()
    if answer < 0.02:
        with life.unlocked.unit_of_work() as uow:
            record_answer(uow, line.contact.id, wants_to_stay=True)
        diary.last_sign, diary.asked = life.today, None
        life.counts["stayed"] += 1
    elif answer < 0.05 or is_over or _closes_before(life, line.answer_due_on):
        _erase(life, line.contact.id, "silent, or said no", ErasurePlan("RET-06"))


def _closes_before(life: Life, answer_due_on: date | None) -> bool:
    """Say whether the silence would end while the business is closed: it is settled before."""
    if answer_due_on is None:
        return False
    following = life.today + timedelta(days=1)
    while not life.opens(following):
        following += timedelta(days=1)
    return answer_due_on < following


def _erase(life: Life, contact_id: int, why: str, plan: ErasurePlan) -> None:
    diary = life.people.pop(contact_id)
    term = diary.term(life.years_kept)
    if term > life.today and not diary.requested_erasure:
        life.wrongs.append(f"{life.today}: {why} before the term of {term}")
    with life.unlocked.unit_of_work() as uow:
        erase_contact(uow, contact_id, plan)
    life.counts[why] += 1


def _visit_vault(life: Life) -> None:
    """The controller opens the vault on the first day of each month, which destroys what has ended."""
    vault = open_vault(life.unlocked, VAULT_PASSWORD)
    try:
        held = list_archives(vault, ArchiveQuery(), offset=0, limit=10_000)
        life.wrongs.extend(
            f"{life.today}: in the vault until {one.ends_on}" for one in held if one.ends_on <= life.today
        )
        expected = sum(ends > life.today for ends in life.deposited)
        if len(held) != expected:
            life.wrongs.append(f"{life.today}: {len(held)} archives where {expected} are due to be")
        life.wrongs.extend(f"{life.today}: {flaw}" for flaw in vault.opening.flaws)
    finally:
        vault.close()
    life.vault_seen_on = life.today
    life.counts["openings of the vault"] += 1


def _judge(life: Life) -> None:
    """The oracle's evening: whoever is in the file may be there, and whoever may be there is."""
    with life.unlocked.reading() as uow:
        present = set(uow.session.scalars(select(Contact.id)))
    if present != set(life.people):
        life.wrongs.append(f"{life.today}: {len(present)} people where the diary has {len(life.people)}")
    for contact_id in present & set(life.people):
        diary = life.people[contact_id]
        if not diary.may_stay(life.today, life.years_kept):
            life.wrongs.append(f"{life.today}: kept beyond {diary.term(life.years_kept)}")
    life.counts["days judged"] += 1
    life.counts["people judged"] += len(present)


def tell(life: Life) -> str:
    """Return the figures."""
    lines = [f"{count:>9} {what}" for what, count in sorted(life.counts.items())]
    return "\n".join([*lines, f"{len(life.wrongs):>9} wrongs", *life.wrongs[:10]])


def main() -> None:
    given = [int(word) for word in sys.argv[1:]]
    contacts, days, seed = [*given, *(2_000, 1_826, 11)[len(given) :]]
    with tempfile.TemporaryDirectory() as folder:
        life = run(contacts, days, seed, Path(folder))
    print(tell(life))
    sys.exit(1 if life.wrongs else 0)


if __name__ == "__main__":
    main()
