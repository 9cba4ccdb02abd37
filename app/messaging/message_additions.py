"""Words that a message must carry for some people only: where their address comes from, and the notice of art. 14."""

from __future__ import annotations

from dataclasses import dataclass

from app.accounts.business import Business
from app.consent.purposes import PurposeView
from app.contacts.kinds import SourceKind
from resources import wording


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a person's data come from."""

    kind: SourceKind
    label: str = ""

    @property
    def words(self) -> str:
        """The origin as the person reads it."""
        words = wording(f"campaigns.origin.{self.kind.value}")
        return f"{words} ({self.label})" if self.label and self.kind.is_indirect else words


def art14_notice(business: Business, purpose: PurposeView, origin: Origin, published: str = "") -> str:
    """Return the notice owed to a person whose data come from elsewhere, at the latest in the first message (INF-06).

    ``published`` is the business's own notice where it has one; the source is told in any case (RGPD art. 14(2)(f)).
    """
    source = wording("campaigns.notice.source", origin=origin.words)
    if published:
        return f"{source}\n\n{published}"
    identity = ", ".join((business.name, *business.address_lines))
    lines = [
        source,
        wording("campaigns.notice.who", identity=identity, contact=business.rights_contact),
        wording(
            "campaigns.notice.what",
            purpose=purpose.name,
            basis=wording(f"campaigns.basis.{purpose.lawful_basis.value}"),
        ),
    ]
    if purpose.recipients:
        lines.append(wording("campaigns.notice.recipients", recipients=purpose.recipients))
    if purpose.retention:
        lines.append(wording("campaigns.notice.retention", retention=purpose.retention))
    lines.append(wording("campaigns.notice.rights", contact=business.rights_contact))
    return "\n".join(lines)


def first_professional_footer(business: Business, origin: Origin) -> str:
    """Return what a professional reads in the first message: the source, the use, and how to say no (row 12)."""
    return wording(
        "campaigns.notice.professional", origin=origin.words, business=business.name, contact=business.rights_contact
    )
