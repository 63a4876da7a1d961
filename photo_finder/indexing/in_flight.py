"""Which files are being decoded right now, in a file that outlives the process.

A decoder that brings the process down leaves the names here. Writing one costs a memory copy: the
file is mapped, and the kernel keeps what a killed process wrote.
"""

import mmap
import os
from pathlib import Path

_SLOT = 8192
_LENGTH = 2


class InFlight:
    """A mapped file with a slot for each worker: two bytes of length, then the path.

    Args:
        path: the file; what an earlier run left in it is read by ``leftovers`` first.
        slots: number of workers.
    """

    def __init__(self, path: Path, slots: int) -> None:
        self._path = path
        self._file = path.open("w+b")
        self._file.truncate(_SLOT * slots)
        self._map = mmap.mmap(self._file.fileno(), _SLOT * slots)

    def enter(self, slot: int, path: str) -> None:
        """Note that a worker starts on a file."""
        encoded = os.fsencode(path)[: _SLOT - _LENGTH]
        start = slot * _SLOT
        self._map[start + _LENGTH : start + _LENGTH + len(encoded)] = encoded
        self._map[start : start + _LENGTH] = len(encoded).to_bytes(_LENGTH, "little")

    def leave(self, slot: int) -> None:
        """Note that it is done with it."""
        start = slot * _SLOT
        self._map[start : start + _LENGTH] = bytes(_LENGTH)

    def close(self) -> None:
        """Remove the file: whatever is still noted in it was dealt with."""
        self._map.close()
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
