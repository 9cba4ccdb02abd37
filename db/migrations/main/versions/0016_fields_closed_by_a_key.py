"""Own fields may be closed by a key: each such field has a random id to which its sealed values are bound."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"


def upgrade() -> None:
    """Go one version up. The column is added in place: a table made anew would take the values that hang on it along."""
    op.add_column("own_field", sa.Column("closed_as", sa.String(length=32), server_default="", nullable=False))
