"""Readers that go wrong in the ways of real decoders, told what to do by the last bytes of a file.

At the top of a module, so that a child process can load them.
"""

import ctypes
import os
import signal
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from photo_finder.core.photo import KnownPhoto, PreparedPhoto
from photo_finder.imaging.reader import PhotoReader
from photo_finder.imaging.reading import digest

CRASH, HANG, BUG = b"<crash>", b"<hang>", b"<bug>"

let_go = threading.Event()
"""Frees the threads that hang, at the end of a test."""


@dataclass(frozen=True, slots=True)
class TouchyReader:
    """Reads as the real one, unless a file ends with a mark.

    Attributes:
        log: a file to which each path is added when it is read, with the id of the process.
    """

    real: PhotoReader
    log: Path | None = None

    def __call__(self, path: str, known: Callable[[bytes], bool] | None = None) -> PreparedPhoto | KnownPhoto:
        self._note(path)
        end = _end_of(path)
        if end.endswith(CRASH):
            ctypes.string_at(0)
        if end.endswith(HANG):
            if known is not None:
                known(digest(Path(path).read_bytes()))
            _hang()
        if end.endswith(BUG):
            raise ZeroDivisionError(path)
        return self.real(path, known)

    def _note(self, path: str) -> None:
        if self.log is not None:
            with self.log.open("ab") as file:
                file.write(f"{os.getpid()} ".encode() + os.fsencode(path) + b"\n")


def _end_of(path: str) -> bytes:
    try:
        return Path(path).read_bytes()[-16:]
    except OSError:
        return b""


def _hang() -> None:
    if threading.current_thread() is threading.main_thread():
        while True:
            signal.pause()
    let_go.wait()
