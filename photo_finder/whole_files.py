"""Small files that are whole whenever they are read: written aside, then put in place in one step."""

import contextlib
import os
from pathlib import Path


def write_whole(path: str | Path, data: str | bytes) -> None:
    """Write a file in place of what is there; it is on the disk before it is in its place.

    Args:
        path: of the file; its folder is there.
        data: bytes, or text that becomes UTF-8.

    Raises:
        OSError: it cannot be written; what was there is as it was.
    """
    aside = f"{os.fspath(path)}.new"
    try:
        with open(aside, "wb") as file:
            file.write(data.encode("utf-8") if isinstance(data, str) else data)
            file.flush()
            os.fsync(file.fileno())
        os.replace(aside, path)
    except OSError:
        with contextlib.suppress(OSError):
            os.unlink(aside)
        raise
