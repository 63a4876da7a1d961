"""Small files that are whole whenever they are read: written aside, then put in place in one step."""

import contextlib
import os
import secrets
from pathlib import Path
from typing import BinaryIO


def write_whole(path: str | Path, data: str | bytes) -> None:
    """Write a file in place of what is there; it is on the disk before it is in its place.

    Args:
        path: of the file; its folder is there, and the program's own: ``<path>.new`` is written over.
        data: bytes, or text that becomes UTF-8.

    Raises:
        OSError: it cannot be written; what was there is as it was.
    """
    aside = f"{os.fspath(path)}.new"
    with open(aside, "wb") as file:
        _put(file, aside, path, data)


def write_among_others(path: str | Path, data: str | bytes) -> None:
    """The same in a folder of the user, who may have files of any name there."""
    aside = os.path.join(os.path.dirname(path), f".{secrets.token_hex(8)}.part")
    with open(aside, "xb") as file:
        _put(file, aside, path, data)


def _put(file: BinaryIO, aside: str, path: str | Path, data: str | bytes) -> None:
    try:
        with file:
            file.write(data.encode("utf-8") if isinstance(data, str) else data)
            file.flush()
            os.fsync(file.fileno())
        os.replace(aside, path)
    except OSError:
        with contextlib.suppress(OSError):
            os.unlink(aside)
        raise
