"""What can go wrong between a document and the eye or the paper."""

from __future__ import annotations

from app.errors import MachineError


class DocumentUnreadable(MachineError):
    """The content is no PDF that can be drawn."""

    code = "pdf.unreadable"


class NoPrinter(MachineError):
    """The computer has no printer."""

    code = "pdf.no_printer"


class PrintFailed(MachineError):
    """The printer did not take the pages."""

    code = "pdf.print_failed"
