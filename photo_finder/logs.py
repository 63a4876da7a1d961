"""Where log records go. Called by the entry points alone; every other module only has a logger."""

import contextlib
import logging
import logging.handlers
import sys
from pathlib import Path
from typing import TextIO

FILE = "photo-finder.log"
_BYTES = 1_000_000
_OLD_FILES = 3
_FORMAT = "%(asctime)s %(levelname)-7s %(name)s: %(message)s"
_LEVELS = (logging.WARNING, logging.INFO, logging.DEBUG)


class _Quiet(logging.Handler):
    """Where a record cannot be written, as on a full disk, only the record is lost."""

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - a name of the standard library
        error = sys.exc_info()[1]
        if not isinstance(error, OSError):
            super().handleError(record)


class _File(_Quiet, logging.handlers.RotatingFileHandler):
    pass


class _Stream(_Quiet, logging.StreamHandler[TextIO]):
    pass


def configure(folder: Path, verbosity: int = 0) -> None:
    """Write records to a rotating file in ``folder`` and, by ``verbosity``, to standard error.

    A folder that cannot be written costs the file only, never the start.

    Args:
        folder: made if it is not there.
        verbosity: 0 shows nothing on standard error, 1 what happens, 2 and more every detail.
    """
    root = logging.getLogger()
    close()
    handlers: list[logging.Handler] = []
    file = _file_handler(folder)
    if file is not None:
        handlers.append(file)
    if verbosity > 0:
        handlers.append(_Stream(sys.stderr))
    level = _LEVELS[min(max(verbosity, 1), len(_LEVELS) - 1)]
    for handler in handlers or [logging.NullHandler()]:
        handler.setFormatter(logging.Formatter(_FORMAT))
        handler.setLevel(level)
        root.addHandler(handler)
    root.setLevel(logging.WARNING)
    logging.getLogger("photo_finder").setLevel(level)
    logging.captureWarnings(True)


def _file_handler(folder: Path) -> logging.Handler | None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        return _File(
            folder / FILE,
            maxBytes=_BYTES,
            backupCount=_OLD_FILES,
            encoding="utf-8",
            errors="backslashreplace",
        )
    except OSError:
        return None


def close() -> None:
    """Let go of the file, so that its folder can be removed or another one be used."""
    root = logging.getLogger()
    for handler in root.handlers[:]:
        if isinstance(handler.formatter, logging.Formatter) and handler.formatter._fmt == _FORMAT:  # noqa: SLF001
            root.removeHandler(handler)
            with contextlib.suppress(OSError):  # what could not be written before cannot be now
                handler.close()
