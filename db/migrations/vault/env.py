"""Alembic's entry to the steps of this file."""

from db.migrations.environment import run

run()
