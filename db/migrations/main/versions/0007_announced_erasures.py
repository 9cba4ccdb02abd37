"""Why somebody was spared an announced erasure, and when an erasure that ran by itself had been announced."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Go one version up."""
    op.add_column("retention_decision", sa.Column("reason", sa.Text(), server_default="", nullable=False))
    op.add_column("purge_run", sa.Column("announced_on", sa.Date(), nullable=True))
