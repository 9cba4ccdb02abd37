"""Whether a person's addresses stand on the suppression list: only the comparison can say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.consent.kinds import Channel
from app.messaging.suppression import (
    address_fingerprint,
    post_fingerprint,
    post_key,
    suppressed_fingerprints,
)
from app.values import EmailAddress
from resources import wording

if TYPE_CHECKING:
    from app.rights.holdings import Holdings
    from app.workspace import UnitOfWork


def suppressed_channels(uow: UnitOfWork, holdings: Holdings) -> tuple[str, ...]:
    """Return the labels of the channels on which an address or number of the person must not be used."""
    addresses = [EmailAddress(str(row.values["value"])).normalised for row in holdings.of("contact_email")]
    addresses += [str(row.values["e164"]) for row in holdings.of("contact_phone")]
    values = {name: str(value or "") for name, value in holdings.contact.values.items()}
    post = post_key(values["family_name"] or values["organisation"], values["address_line1"], values["postcode"])
    found = []
    for channel in Channel:
        listed = suppressed_fingerprints(uow, channel)
        by_post = channel is Channel.POST and bool(post) and post_fingerprint(uow, post) in listed
        if by_post or any(address_fingerprint(uow, channel, address) in listed for address in addresses):
            found.append(wording(f"consent.channel.{channel}"))
    return tuple(found)
