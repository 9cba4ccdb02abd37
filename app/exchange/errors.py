"""What may go wrong between a stranger's file and the book."""

from __future__ import annotations

from app.errors import MachineError, UserError


class ExchangeError(UserError):
    """Any refusal of the exchange room; nothing was imported."""


class FileNotThere(ExchangeError):
    """The file was moved or deleted."""

    code = "exchange.file_not_there"


class FileLocked(MachineError):
    """Another program holds the file, or the account may not read it."""

    code = "exchange.file_locked"


class FolderWithoutCards(ExchangeError):
    """A folder was chosen in which no file is a card."""

    code = "exchange.folder_without_cards"


class FileTooLarge(ExchangeError):
    """More bytes than any contact file needs."""

    code = "exchange.file_too_large"


class FileTooLong(ExchangeError):
    """More rows than one import takes."""

    code = "exchange.file_too_long"


class FileSuspicious(ExchangeError):
    """The file is made to fill the memory."""

    code = "exchange.file_suspicious"


class FileDamaged(ExchangeError):
    """The file does not hold together."""

    code = "exchange.file_damaged"


class FileKindUnknown(ExchangeError):
    """None of the kinds of file that are read."""

    code = "exchange.file_kind_unknown"


class FileOldOrProtected(ExchangeError):
    """The format of Excel before 2007, or a workbook under a password."""

    code = "exchange.file_old_or_protected"


class FileEncodingUnknown(ExchangeError):
    """No encoding makes text of the bytes."""

    code = "exchange.file_encoding_unknown"


class FileEmpty(ExchangeError):
    """There is no row under the headings."""

    code = "exchange.file_empty"


class QuoteNotClosed(ExchangeError):
    """A quotation mark left open would swallow rows."""

    code = "exchange.quote_not_closed"


class ReadingStopped(ExchangeError):
    """The reader used up its time or memory and was ended."""

    code = "exchange.reading_stopped"


class FileChanged(ExchangeError):
    """The file is no longer the one that was looked at."""

    code = "exchange.file_changed"


class NothingToImport(ExchangeError):
    """No row would become a contact or complete one."""

    code = "exchange.nothing_to_import"


class ColumnMissing(ExchangeError):
    """No column says who the contacts are."""

    code = "exchange.column_missing"


class ColumnTwice(ExchangeError):
    """Two columns say the same thing."""

    code = "exchange.column_twice"


class SupplierMissing(ExchangeError):
    """An indirect source needs the name of who supplied it (art. 14(2)(f))."""

    code = "exchange.supplier_missing"


class ObtainedInFuture(ExchangeError):
    """A file cannot have been obtained after today."""

    code = "exchange.obtained_in_future"


class MappingUnknown(ExchangeError):
    """The saved mapping does not exist any more."""

    code = "exchange.mapping_unknown"


class BatchUnknown(ExchangeError):
    """The import does not exist."""

    code = "exchange.batch_unknown"


class BatchUndoneAlready(ExchangeError):
    """The import was taken back already."""

    code = "exchange.batch_undone_already"


READER_ERRORS: dict[str, type[ExchangeError]] = {
    kind.code.split(".")[1]: kind
    for kind in (
        FileTooLarge,
        FileTooLong,
        FileSuspicious,
        FileDamaged,
        FileKindUnknown,
        FileOldOrProtected,
        FileEncodingUnknown,
        FileEmpty,
        QuoteNotClosed,
    )
}
