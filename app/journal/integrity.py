"""What a start, or an opening of the vault, may find wrong with the folder, in the words of its owner."""

from __future__ import annotations

from enum import StrEnum

from app.errors import MachineError


class IntegrityFlaw(StrEnum):
    """One thing that does not hold; its sentence stands in the wording of ``integrity``."""

    OLDER_FILE = "older_file"
    LOG_GONE = "log_gone"
    CHANGED_WHILE_CLOSED = "changed_while_closed"
    JOURNAL_CHANGED = "journal_changed"
    WITNESS_FORGED = "witness_forged"
    WITNESS_GONE = "witness_gone"
    SEAL_BROKEN = "seal_broken"
    ANCHOR_MISSING = "anchor_missing"

    @property
    def alarm(self) -> IntegrityAlarm:
        """What is shown: what happened, what is safe, what to do."""
        return _ALARMS[self]()


class IntegrityAlarm(MachineError):
    """The folder is not as it was left."""


class OlderFile(IntegrityAlarm):
    """The journal ends before the last line that was seen in it: an older file was put back, or its end cut off."""

    code = "integrity.older_file"


class LogGone(IntegrityAlarm):
    """The write-ahead log, which held the last acts, was taken away."""

    code = "integrity.log_gone"


class ChangedWhileClosed(IntegrityAlarm):
    """The file has other bytes than when it was closed, though the journal ends where it did."""

    code = "integrity.changed_while_closed"


class JournalChanged(IntegrityAlarm):
    """The journal's line that was seen last is another one now."""

    code = "integrity.journal_changed"


class WitnessForged(IntegrityAlarm):
    """The witness beside the file was not written by an account of this folder."""

    code = "integrity.witness_forged"


class WitnessGone(IntegrityAlarm):
    """The witness beside the file was removed."""

    code = "integrity.witness_gone"


class SealBroken(IntegrityAlarm):
    """A line of the journal does not bear the seal that only the vault can make again."""

    code = "integrity.seal_broken"


class AnchorMissing(IntegrityAlarm):
    """The journal no longer holds a line that the vault remembers."""

    code = "integrity.anchor_missing"


_ALARMS: dict[IntegrityFlaw, type[IntegrityAlarm]] = {
    IntegrityFlaw.OLDER_FILE: OlderFile,
    IntegrityFlaw.LOG_GONE: LogGone,
    IntegrityFlaw.CHANGED_WHILE_CLOSED: ChangedWhileClosed,
    IntegrityFlaw.JOURNAL_CHANGED: JournalChanged,
    IntegrityFlaw.WITNESS_FORGED: WitnessForged,
    IntegrityFlaw.WITNESS_GONE: WitnessGone,
    IntegrityFlaw.SEAL_BROKEN: SealBroken,
    IntegrityFlaw.ANCHOR_MISSING: AnchorMissing,
}
