"""One window a library: a second start gives what it was called with to the window that is open.

The two meet in a folder: whoever holds its lock has the window; the other lays a request beside it and waits
until that is taken. It must not know the window.
"""

import json
import logging
import os
import time
import uuid
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QLockFile, QObject, Signal

from photo_finder.whole_files import write_whole

log = logging.getLogger(__name__)

_PATIENCE_SECONDS = 6.0
"""A window that has not taken a request after so long does not answer any more."""

_OLD_SECONDS = 10 * _PATIENCE_SECONDS
"""Nobody waits any more for a request of that age."""

_LOOK_SECONDS = 0.03
_TOKEN = "XDG_ACTIVATION_TOKEN"  # noqa: S105 - the desktop's leave to come to the front, no secret


@dataclass(frozen=True, slots=True)
class Request:
    """What a start was called with.

    Attributes:
        folders: to add.
        photos: to search by.
        token: the desktop's leave to come to the front, empty where it needs none.
    """

    folders: tuple[Path, ...] = ()
    photos: tuple[Path, ...] = ()
    token: str = ""


class OneWindow(QObject):
    """The door of a window.

    Args:
        folder: where starts meet; made if it is not there.

    Attributes:
        came: another start gave this Request.
    """

    came = Signal(object)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._requests = folder / "requests"
        self._lock = QLockFile(str(folder / "lock"))
        self._lock.setStaleLockTime(0)  # however long it is held: its holder lives or does not
        self._watcher: QFileSystemWatcher | None = None

    def enter(self, folders: Sequence[Path], photos: Sequence[Path]) -> bool:
        """Whether this start is to open a window; else the one that is there has taken what was asked for.

        A window that does not answer keeps nobody out: then this start opens one of its own.
        """
        try:
            self._requests.mkdir(parents=True, exist_ok=True)
            if self._lock.tryLock(0) or self._lock.error() is not QLockFile.LockError.LockFailedError:
                return True
            return not self._hand_over(Request(tuple(folders), tuple(photos), os.environ.get(_TOKEN, "")))
        except OSError as error:
            log.warning("whether a window is open cannot be told: %s", error)
            return True

    def listen(self) -> None:
        """Take what comes from now on, and what has come already."""
        self.turn_deaf()
        self._watcher = QFileSystemWatcher([str(self._requests)], self)
        self._watcher.directoryChanged.connect(self._take)
        self._take()

    def turn_deaf(self) -> None:
        """Take nothing: what comes waits for ``listen``, or opens a window of its own after ``close``."""
        if self._watcher is not None:
            self._watcher.directoryChanged.disconnect(self._take)
            self._watcher.deleteLater()
            self._watcher = None

    def close(self) -> None:
        """Let the next start open a window."""
        self.turn_deaf()
        self._lock.unlock()

    def _hand_over(self, request: Request) -> bool:
        """Lay a request down; whether it was taken. False: there is no window any more, or it hangs."""
        file = self._requests / f"{uuid.uuid4().hex}.json"
        write_whole(file, _written(request))
        until = time.monotonic() + _PATIENCE_SECONDS
        while file.exists():
            if self._lock.tryLock(0) or time.monotonic() > until:
                with suppress(FileNotFoundError):  # it was taken at the last moment
                    file.unlink()
                    return False
            time.sleep(_LOOK_SECONDS)
        self._lock.unlock()
        return True

    def _take(self) -> None:
        for file in sorted(self._requests.glob("*.json")):
            if self._watcher is None:  # the window was closed over the one before
                return
            taken = file.with_suffix(".taken")
            try:
                old = time.time() - file.stat().st_mtime > _OLD_SECONDS
                file.replace(taken)  # from here on it is ours, however long the other has waited
                request = _read(taken.read_text(encoding="ascii"))
                taken.unlink()
                if old:  # its start was killed while it waited
                    continue
            except FileNotFoundError:
                continue
            except (OSError, ValueError, KeyError, TypeError) as error:
                log.warning("a request of another start cannot be read: %s", error)
                continue
            if request.token:
                os.environ[_TOKEN] = request.token  # where Qt looks for it
            self.came.emit(request)


def _written(request: Request) -> str:
    paths = {key: [str(path) for path in getattr(request, key)] for key in ("folders", "photos")}
    return json.dumps(paths | {"token": request.token})


def _read(text: str) -> Request:
    found = json.loads(text)
    folders, photos = (tuple(Path(path) for path in found[key]) for key in ("folders", "photos"))
    return Request(folders, photos, str(found["token"]))
