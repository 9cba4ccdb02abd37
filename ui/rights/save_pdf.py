"""The old address of ``ui.kit.save_pdf``, for pages that still ask for it here."""

from ui.kit.save_pdf import ask_and_save

__all__ = ["ask_and_save"]
