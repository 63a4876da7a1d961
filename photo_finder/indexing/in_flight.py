"""Which files are being decoded right now, in a file that outlives the process.

A decoder that brings the process down leaves the names here: what a killed process wrote, the kernel
keeps. The file is written, not mapped, since a full disk turns writing to a mapped file into a crash.
"""

import contextlib
import os
import threading
from pathlib import Path

from photo_finder.core.errors import LibraryError

_SLOT = 8192
_LENGTH = 2


class InFlight:
    """A file with a slot for each worker: two bytes of length, then the path.

    Args:
        path: the file; what an earlier run left in it is read by ``leftovers`` first.
        slots: number of workers.

    Raises:
        LibraryError: the file cannot be made.
    """

    def __init__(self, path: Path, slots: int) -> None:
        self._path = path
        self._lock = threading.Lock()
        try:
            path.write_bytes(bytes(_SLOT * slots))
            self._file = path.open("r+b", buffering=0)
        except OSError as error:
            raise LibraryError(f"The file {path} cannot be written: {error.strerror}.") from error

    def enter(self, slot: int, path: str) -> None:
        """Note that a worker starts on a file."""
        encoded = os.fsencode(path)[: _SLOT - _LENGTH]
        self._write(slot, len(encoded).to_bytes(_LENGTH, "little") + encoded)

    def leave(self, slot: int) -> None:
        """Note that it is done with it."""
        self._write(slot, bytes(_LENGTH))

    def _write(self, slot: int, note: bytes) -> None:
        # Without the note a crash costs one more crash; a disk in that state is told by the catalog.
        with self._lock, contextlib.suppress(OSError):
            if not self._file.closed:
                self._file.seek(slot * _SLOT)
                self._file.write(note)

    def close(self) -> None:
        """Remove the file: whatever is still noted in it was dealt with."""
        with self._lock:
            self._file.close()
        self._path.unlink(missing_ok=True)


def leftovers(path: Path) -> tuple[str, ...]:
    """Files that were in flight when the last run ended, if it ended badly."""
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return ()
    paths = []
    for start in range(0, len(data) - _LENGTH, _SLOT):
        length = int.from_bytes(data[start : start + _LENGTH], "little")
        if length:
            paths.append(os.fsdecode(data[start + _LENGTH : start + _LENGTH + length]))
    return tuple(paths)
