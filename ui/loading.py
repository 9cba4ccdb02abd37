"""Load what the main window is made of while the person types a password: a short piece a turn, and no key waits for it."""

from __future__ import annotations

from importlib import import_module

from PySide6.QtCore import QObject, QTimer

_PAUSE_MS = 100
# The smaller parts first, so that none of the later ones brings much along.
PIECES = (
    "rapidfuzz.process",
    "PIL.Image",
    "reportlab.lib.utils",
    "reportlab.platypus.flowables",
    "reportlab.platypus.paragraph",
    "reportlab.platypus",
    "app.documents.sheet",
    "app.rights.erase_several",
    "app.consent.confirmation",
    "app.consent.waiting_confirmations",
    "app.contacts.find_duplicates",
    "app.messaging.renewal_notice",
    "app.exchange.read_file",
    "app.exchange.insert_contacts",
    "app.register.figures_over_time",
    "app.retention.reminders",
    "ui.home.day",
    "ui.home.figures_panel",
    "ui.home.home_page",
    "ui.shell.palette",
    "ui.shell.sidebar",
    "ui.shell.help_page",
    "ui.shell.main_window",
    "ui.retention.announced_view",
    "ui.opened",
)


def load_ahead(parent: QObject) -> QTimer:
    """Begin once the parent is shown; what is not loaded when it is wanted is loaded then."""
    pieces = iter(PIECES)
    timer = QTimer(parent, interval=_PAUSE_MS)

    def load_next() -> None:
        piece = next(pieces, None)
        if piece is None:
            timer.stop()
        else:
            import_module(piece)

    timer.timeout.connect(load_next)
    timer.start()
    return timer
