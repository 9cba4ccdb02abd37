"""What the pages of the campaign wizard share: the draft as it stands, and where it is kept."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

from app.consent.purposes import PurposeView, read_purposes
from app.messaging.campaigns import CampaignDraft, read_campaign, save_campaign, suits
from app.workspace import UnlockedWorkspace


@dataclass(slots=True)
class CampaignSheet:
    """The draft, kept in the file each time a page is left."""

    workspace: UnlockedWorkspace
    campaign_id: int | None = None
    draft: CampaignDraft = field(default_factory=CampaignDraft)
    purposes: tuple[PurposeView, ...] = ()

    @classmethod
    def opened(cls, workspace: UnlockedWorkspace, campaign_id: int | None) -> CampaignSheet:
        """Return a new sheet, or the one of a draft that was kept."""
        with workspace.reading() as uow:
            purposes = read_purposes(uow)
            draft = CampaignDraft() if campaign_id is None else read_campaign(uow, campaign_id)
        return cls(workspace, campaign_id, draft, purposes)

    @property
    def purpose(self) -> PurposeView | None:
        """The purpose chosen, if any."""
        return next((one for one in self.purposes if one.id == self.draft.purpose_id), None)

    @property
    def is_begun(self) -> bool:
        """Say whether there is enough to keep."""
        return bool(self.draft.name.strip()) and self.purpose is not None

    def suitable(self) -> tuple[PurposeView, ...]:
        """The purposes that the kind of message may serve."""
        return tuple(one for one in self.purposes if suits(self.draft.kind, one))

    def change(self, **values: Any) -> None:
        """Replace some of what the draft says."""
        self.draft = replace(self.draft, **values)

    def save(self) -> None:
        """Keep the draft; the errors of ``save_campaign``."""
        with self.workspace.unit_of_work() as uow:
            self.campaign_id = save_campaign(uow, self.draft, self.campaign_id)
