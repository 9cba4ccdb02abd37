"""What fills a letter's blanks, read from the request, the person, the business and what was done."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import select

from app.accounts.business import Business, read_business
from app.clock import BUSINESS_ZONE
from app.contacts.derived import display_name
from app.formats import format_date
from app.rights.deadlines import extended_due
from app.rights.directives import directives_of
from app.rights.erasure_preview import Addressee, addressee_of
from app.rights.holdings import collect_holdings
from app.rights.kinds import HeirGround, LetterKind, RefusalGround, RequestKind, RestrictionGround, StepKind
from app.rights.letter_checks import LetterFacts
from app.rights.letter_template import LetterField
from app.rights.recipients import recipients_of
from app.rights.rectify import Change, rectifications_of
from app.values import EmailAddress, InvalidEmail, PhoneNumber
from db.tables import Contact, ProcessingRestriction, RequestMessage, RequestRecipient, RequestStep
from resources import wording_in

if TYPE_CHECKING:
    from app.workspace import UnitOfWork
    from db.tables import SubjectRequest

_NOBODY = Addressee("", (), "")


@dataclass(frozen=True, slots=True)
class LetterWish:
    """What whoever writes the letter chose, beside what is on record."""

    kind: LetterKind
    language: str = "fr"
    ground: RefusalGround | None = None
    reason: str = ""
    lifted_on: date | None = None
    recipient_id: int | None = None


def heir_of(request: SubjectRequest) -> HeirGround | None:
    """Return on which ground an heir asks; none where the person asks themselves."""
    return HeirGround(request.heir_ground) if request.heir_ground else None


def subject_name(uow: UnitOfWork, request: SubjectRequest) -> str:
    """Return the name of the person whose data they are; empty once erased."""
    if request.contact_id is None:
        return "" if request.subject_id else request.requester
    contact = uow.session.get_one(Contact, request.contact_id)
    return display_name(contact.given_name, contact.family_name, contact.organisation, contact.sort_name)


def addressee_for(uow: UnitOfWork, request: SubjectRequest, wish: LetterWish) -> Addressee:
    """Return to whom the letter goes: a recipient, whoever acts for the person, else the person themselves."""
    if wish.kind is LetterKind.RECIPIENT_NOTICE:
        return _recipient(uow, request, wish.recipient_id)
    if request.requester or request.contact_id is None:
        return Addressee(request.requester, (), _sender(uow, request))
    return addressee_of(collect_holdings(uow.session, request.contact_id, access_pack_only=True))


def _recipient(uow: UnitOfWork, request: SubjectRequest, recipient_id: int | None) -> Addressee:
    """Return the recipient chosen, or the first who is still to be told."""
    lines = recipients_of(uow, request.id)
    chosen = next((line for line in lines if line.id == recipient_id), lines[0] if lines else None)
    if chosen is None:
        return _NOBODY
    email = _email_in(chosen.means)
    return Addressee(chosen.recipient, (chosen.means,) if chosen.means and not email else (), email)


def _sender(uow: UnitOfWork, request: SubjectRequest) -> str:
    if not request.case_id:
        return ""
    sent = select(RequestMessage.sender).where(RequestMessage.case_id == request.case_id)
    return _email_in(uow.session.scalar(sent.limit(1)) or "")


def _email_in(text: str) -> str:
    try:
        return EmailAddress.parse(text.rpartition("<")[2].strip(" >")).value
    except InvalidEmail:
        return ""


def letter_facts(uow: UnitOfWork, request: SubjectRequest, wish: LetterWish, addressee: str) -> LetterFacts:
    """Return what the text must agree with."""
    business = read_business(uow)
    new_due = request.extended_until or extended_due(request.received_on, business.calendar)
    ground, reason = wish.ground, wish.reason
    if wish.kind is LetterKind.EXTENSION:
        reason = request.extension_reason or reason
    elif not reason:
        reason = request.refusal_reason
    if ground is None and request.refusal_ground:
        ground = RefusalGround(request.refusal_ground)
    return LetterFacts(
        request_kind=RequestKind(request.kind),
        number=request.id,
        received_on=request.received_on,
        due_on=request.extended_until or request.due_on,
        person=subject_name(uow, request),
        addressee=addressee,
        contacts=_ways(business),
        new_due_on=new_due,
        reason=reason,
        ground=ground,
        lifted_on=wish.lifted_on,
        doubt_is_written=bool(request.identity_reason),
    )


def _ways(business: Business) -> tuple[str, ...]:
    phones = (PhoneNumber(business.phone).national, business.phone) if business.phone else ()
    ways = (business.rights_contact, business.email, *phones, ", ".join(business.address_lines))
    return tuple(way for way in ways if way)


def letter_values(uow: UnitOfWork, request: SubjectRequest, wish: LetterWish, facts: LetterFacts) -> dict[str, str]:
    """Return the text of each blank; where the record says nothing, what is to be filled in by hand."""
    business, code = read_business(uow), wish.language
    values = {
        LetterField.GREETING: wording_in(code, "rights.letter.greeting"),
        LetterField.CLOSING: wording_in(code, "rights.letter.closing"),
        LetterField.COMPLAINT: wording_in(code, "rights.letter.complaint"),
        LetterField.JUDGE: wording_in(code, "rights.letter.judge"),
        LetterField.BUSINESS: business.name,
        LetterField.CONTACT: business.rights_contact,
        LetterField.NUMBER: str(facts.number),
        LetterField.RECEIVED: format_date(facts.received_on),
        LetterField.DUE: format_date(facts.due_on),
        LetterField.NEW_DUE: format_date(facts.new_due_on),
        LetterField.DAY: format_date(facts.lifted_on),
        LetterField.REASON: _sentence(facts.reason),
        LetterField.GROUND: wording_in(code, f"rights.refusal_ground.{facts.ground}") if facts.ground else "",
        LetterField.GROUND_ARTICLE: wording_in(code, f"rights.refusal_article.{facts.ground}") if facts.ground else "",
        LetterField.PERSON: facts.person,
        **_about(request, facts.person, code),
        **_deeds(uow, request, code),
    }
    restriction = _restriction(uow, request)
    if restriction is not None:
        ground = RestrictionGround(restriction.ground)
        values[LetterField.BECAUSE] = wording_in(code, f"letters.because.{ground}")
        values[LetterField.RESTRICTED_ON] = format_date(restriction.set_at.astimezone(BUSINESS_ZONE).date())
    values[LetterField.IDENTIFIERS] = _identifiers(uow, request, facts.person)
    values[LetterField.INSTRUCTION] = _instruction(request, values[LetterField.CHANGES], code)
    may_be_empty = (LetterField.DOUBT, LetterField.BECAUSE, LetterField.RECIPIENTS)
    return {
        field.value: values.get(field, "") or ("" if field in may_be_empty else _to_fill(field, code))
        for field in LetterField
    }


def _sentence(text: str) -> str:
    """Return what someone typed as the template's own sentence: a capital first, no full stop."""
    bare = text.strip().rstrip(" .")
    return bare[:1].upper() + bare[1:]


def _to_fill(field: LetterField, code: str) -> str:
    return wording_in(code, "letters.sentence.to_fill", what=wording_in(code, f"letters.field.{field}"))


def _about(request: SubjectRequest, person: str, code: str) -> dict[LetterField, str]:
    heir = heir_of(request)
    doubt = _sentence(request.identity_reason)
    values = {LetterField.DOUBT: wording_in(code, "letters.sentence.doubt", reason=doubt) if doubt else ""}
    if heir is None:
        values[LetterField.REQUEST] = wording_in(code, f"letters.request.{request.kind}")
        values[LetterField.ABOUT] = wording_in(code, "letters.sentence.about_you")
        return values
    values[LetterField.REQUEST] = wording_in(code, f"letters.heir_request.{request.kind}", person=person)
    values[LetterField.ABOUT] = wording_in(code, "letters.sentence.about_person", person=person)
    values[LetterField.HEIR_GROUND] = wording_in(code, f"rights.heir_ground.{heir}")
    return values


def _deeds(uow: UnitOfWork, request: SubjectRequest, code: str) -> dict[LetterField, str]:
    """Tell what was done at this request."""
    changes = "\n".join(_change(change, code) for change in rectifications_of(uow, request.id))
    return {
        LetterField.CHANGES: changes,
        LetterField.RECIPIENTS: _recipients(uow, request, code),
        LetterField.CHANNELS: _channels(uow, request, code),
        LetterField.EXECUTOR: _executor(uow, request, code),
    }


def _change(change: Change, code: str) -> str:
    name = "change" if change.before and change.after else "change_added" if change.after else "change_removed"
    before, after = (text.replace("\n", ", ") for text in (change.before, change.after))
    return wording_in(code, f"letters.sentence.{name}", label=change.label, before=before, after=after)


def _recipients(uow: UnitOfWork, request: SubjectRequest, code: str) -> str:
    rows = uow.session.scalars(select(RequestRecipient).where(RequestRecipient.request_id == request.id)).all()
    if not rows:
        return wording_in(code, "letters.sentence.recipients_none")
    reached = [row for row in rows if not row.impossible_because]
    if not reached:
        return ""
    name = "recipients_told" if all(row.told_on for row in reached) else "recipients_to_tell"
    return wording_in(code, f"letters.sentence.{name}", names=", ".join(row.recipient for row in reached))


def _channels(uow: UnitOfWork, request: SubjectRequest, code: str) -> str:
    noted = uow.session.scalar(
        select(RequestStep.detail)
        .where(RequestStep.request_id == request.id, RequestStep.action == StepKind.OBJECTION_HONOURED)
        .order_by(RequestStep.id.desc())
        .limit(1)
    )
    if not noted:
        return ""
    if noted == "all":
        return wording_in(code, "letters.sentence.all_channels")
    names = (wording_in(code, f"consent.channel.{channel}") for channel in noted.split(", "))
    return ", ".join(name if name.isupper() else name[:1].lower() + name[1:] for name in names)


def _executor(uow: UnitOfWork, request: SubjectRequest, code: str) -> str:
    kept = directives_of(uow, request.contact_id) if request.contact_id is not None else []
    current = next((one for one in kept if one.replaced_on is None), None)
    if current is None:
        return ""
    if current.executor:
        return wording_in(code, "letters.sentence.executor", name=current.executor)
    return wording_in(code, "letters.sentence.executor_none")


def _restriction(uow: UnitOfWork, request: SubjectRequest) -> ProcessingRestriction | None:
    held = select(ProcessingRestriction).where(ProcessingRestriction.request_id == request.id)
    return uow.session.scalar(held.order_by(ProcessingRestriction.id.desc()).limit(1))


def _identifiers(uow: UnitOfWork, request: SubjectRequest, person: str) -> str:
    """Return what a recipient needs to find the person, and no more: the name, and the town that tells namesakes apart."""
    if request.contact_id is None:
        return person
    contact = uow.session.get_one(Contact, request.contact_id)
    town = f"{contact.postcode} {contact.town}".strip()
    return f"{person} ({town})" if town else person


def _instruction(request: SubjectRequest, changes: str, code: str) -> str:
    told_of = (RequestKind.RECTIFICATION, RequestKind.ERASURE, RequestKind.RESTRICTION)
    if request.kind not in told_of:
        return ""
    shown = changes or _to_fill(LetterField.CHANGES, code)
    return wording_in(code, f"letters.instruction.{request.kind}", changes=shown)
