"""A process that imports, records consents and erases without end, and says each unit once it is committed."""

from __future__ import annotations

import sys
import uuid
from datetime import timedelta
from itertools import count
from pathlib import Path

from app.accounts.key_derivation import KdfCosts, KdfProfile
from app.accounts.unlock import read_lock_screen, unlock
from app.clock import SystemClock
from app.consent.kinds import Channel, ConsentAnswer, ConsentMethod
from app.consent.purposes import read_purposes
from app.consent.record_consent import ConsentDraft, record_consents
from app.contacts.kinds import ContactCategory, ContactKind, LawfulBasis, SourceKind
from app.contacts.write_contact import ContactDraft, add_contact
from app.exchange.columns import guess_layout
from app.exchange.import_batch import import_batch
from app.exchange.plan import BatchSource, ImportPlan
from app.exchange.preview import preview_file
from app.exchange.read_file import look_at
from app.rights.clean_remnants import clean_remnants
from app.rights.erase import ErasurePlan, erase_contact
from app.values import EmailAddress
from app.vault.kinds import ArchiveReason
from app.vault.seal import DepositOrder
from app.workspace import UnlockedWorkspace, Workspace
from db.tables import Contact

ROWS = 120
_CHEAP = KdfProfile(19 * 1024, 1, 1)


def main(folder: Path, scratch: Path, password: str) -> None:
    """Work until killed."""
    here = Workspace(folder)
    slot = read_lock_screen(here).accounts[0].id
    costs = KdfCosts(account=_CHEAP, recovery=_CHEAP)
    unlocked = unlock(here, slot, password, clock=SystemClock(), costs=costs)
    with unlocked.reading() as uow:
        purpose = next(one.id for one in read_purposes(uow) if one.rests_on_consent)
    _say("begun")
    for number in count():
        if number % 4 == 0:
            _import(unlocked, scratch)
        else:
            _live_and_die(unlocked, purpose)


def _import(unlocked: UnlockedWorkspace, scratch: Path) -> None:
    mark = uuid.uuid4().hex[:10]
    path = scratch / f"{mark}.csv"
    lines = ["Nom;Prénom;E-mail", *(f"Import{mark};Numéro {row};p{row}.{mark}@exemple.fr" for row in range(ROWS))]
    path.write_bytes("\r\n".join(lines).encode("cp1252"))
    head = look_at(path)
    today = unlocked.clock.today()
    source = BatchSource(SourceKind.IMPORT, "", today, LawfulBasis.LEGITIMATE_INTEREST)
    plan = ImportPlan(head.outline, guess_layout(head.rows), source, ContactKind.CONSUMER, ContactCategory.PROSPECT)
    with unlocked.reading() as uow:
        preview = preview_file(uow, plan)
    with unlocked.unit_of_work() as uow:
        report = import_batch(uow, plan, preview)
    _say("import", report.batch_id)


def _live_and_die(unlocked: UnlockedWorkspace, purpose: int) -> None:
    """Add someone, record a consent, then erase them with a deposit."""
    mark = uuid.uuid4().hex[:10]
    draft = ContactDraft(family_name=f"Personne {mark}", emails=(EmailAddress(f"{mark}@exemple.fr"),))
    with unlocked.unit_of_work() as uow:
        contact = add_contact(uow, draft)
        subject = uow.session.get_one(Contact, contact).subject_id
    _say("added", contact)
    cells = {(purpose, Channel.EMAIL): ConsentAnswer.YES, (purpose, Channel.SMS): ConsentAnswer.NO}
    with unlocked.unit_of_work() as uow:
        record_consents(uow, ConsentDraft(contact, cells, ConsentMethod.DESK))
    _say("consent", contact, subject)
    order = DepositOrder(ArchiveReason.CONSENT_PROOF, unlocked.clock.today() + timedelta(days=365))
    with unlocked.unit_of_work() as uow:
        erase_contact(uow, contact, ErasurePlan("RET-05", order, keep_suppression=True))
    _say("erased", contact, subject)
    clean_remnants(unlocked)


def _say(*words: object) -> None:
    sys.stdout.write(" ".join(str(word) for word in words) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), sys.stdin.readline().strip())
