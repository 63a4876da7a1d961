"""Linux tells of changes through inotify: one watch for each folder, one descriptor for all.

Spoken to directly, since what there is for it hides that the limit of watches was reached below the top of
a tree, and that events were lost; and it watches folders that are left out.
"""

import contextlib
import ctypes
import errno
import os
import select
import stat
import struct
from collections.abc import Collection, Iterator, Set

from photo_finder.watching.observer import Interest, Noticed

IN_ATTRIB, IN_CLOSE_WRITE = 0x4, 0x8
IN_MOVED_FROM, IN_MOVED_TO, IN_CREATE, IN_DELETE = 0x40, 0x80, 0x100, 0x200
IN_Q_OVERFLOW, IN_IGNORED, IN_ONLYDIR, IN_ISDIR = 0x4000, 0x8000, 0x0100_0000, 0x4000_0000
# What the indexing run itself does, opening and reading, is not among these.
_MASK = IN_ATTRIB | IN_CLOSE_WRITE | IN_MOVED_FROM | IN_MOVED_TO | IN_CREATE | IN_DELETE | IN_ONLYDIR
_HEADER = struct.Struct("iIII")
_READ_BYTES = 1 << 18
_CANNOT_BE_LISTED = (errno.EACCES, errno.ENOENT, errno.ENOTDIR, errno.ELOOP, errno.ENAMETOOLONG)


def add_watch(descriptor: int, path: bytes) -> int:
    """Watch one folder; gives the system's number for it. Raises: OSError."""
    number = _library().inotify_add_watch(descriptor, path, _MASK)
    if number < 0:
        code = ctypes.get_errno()
        raise OSError(code, os.strerror(code), path)
    return int(number)


def _library() -> ctypes.CDLL:
    return ctypes.CDLL(None, use_errno=True)


class Inotify:
    """An ``Observer``.

    Raises: OSError (EMFILE) if there are too many programs that watch.
    """

    def __init__(self, noticed: Noticed, interest: Interest) -> None:
        self._noticed, self._interest = noticed, interest
        self._descriptor = _library().inotify_init1(os.O_NONBLOCK | os.O_CLOEXEC)
        if self._descriptor < 0:
            code = ctypes.get_errno()
            raise OSError(code, os.strerror(code))
        self._waking, self._wake = os.pipe2(os.O_NONBLOCK | os.O_CLOEXEC)
        self._poll = select.poll()
        for descriptor in (self._descriptor, self._waking):
            self._poll.register(descriptor, select.POLLIN)
        self._paths: dict[int, bytes] = {}
        self._roots: dict[bytes, frozenset[bytes]] = {}
        self._failed: dict[str, OSError] = {}

    def watch(self, root: str, but: Set[str]) -> None:
        """Watch every folder of the tree that is not left out. Raises: OSError."""
        path = os.fsencode(root)
        self._roots[path] = frozenset(os.fsencode(other) for other in but)
        try:
            self._add(path, self._roots[path])
        except OSError:
            self.unwatch(root)
            raise

    def unwatch(self, root: str) -> None:
        """Give the watches of the tree back."""
        path = os.fsencode(root)
        if self._roots.pop(path, None) is not None:
            self._drop(path, self._roots)

    def wait(self, seconds: float) -> dict[str, OSError]:
        """Tell what happens within this time, or until woken."""
        ready = [descriptor for descriptor, _event in self._poll.poll(seconds * 1000)]
        if self._waking in ready:
            os.read(self._waking, 64)
        if self._descriptor in ready:
            for number, mask, name in self._read():
                self._happened(number, mask, name)
        failed, self._failed = self._failed, {}
        return failed

    def wake(self) -> None:
        """End the waiting."""
        with contextlib.suppress(BlockingIOError):  # enough were written
            os.write(self._wake, b"!")

    def close(self) -> None:
        """Give all watches back."""
        for descriptor in (self._descriptor, self._waking, self._wake):
            os.close(descriptor)

    # --- inside ------------------------------------------------------------------------------

    def _read(self) -> Iterator[tuple[int, int, bytes]]:
        try:
            data = os.read(self._descriptor, _READ_BYTES)
        except BlockingIOError:
            return
        at = 0
        while at < len(data):
            number, mask, _cookie, length = _HEADER.unpack_from(data, at)
            at += _HEADER.size + length
            yield number, mask, data[at - length : at].rstrip(b"\0")

    def _happened(self, number: int, mask: int, name: bytes) -> None:
        if mask & IN_Q_OVERFLOW:
            self._start_over()
        elif mask & IN_IGNORED:
            self._paths.pop(number, None)
        elif number in self._paths and name:
            folder = self._paths[number]
            if mask & IN_ISDIR:
                self._folder_changed(os.path.join(folder, name), name, mask)
            elif self._interest.is_photo(name) and not _is_unfinished(os.path.join(folder, name), mask):
                self._noticed(os.fsdecode(folder), False)

    def _folder_changed(self, path: bytes, name: bytes, mask: int) -> None:
        if self._interest.leave_out(name):
            return
        if mask & IN_MOVED_FROM:
            self._drop(path)
        elif not mask & IN_DELETE:
            self._watch_more(path)
        self._noticed(os.fsdecode(path), True)

    def _watch_more(self, path: bytes) -> None:
        """A folder that came; if it cannot be watched, neither can the tree that it is in."""
        for root, but in list(self._roots.items()):
            if _is_below(path, root):
                try:
                    self._add(path, but)
                except OSError as error:
                    self._failed[os.fsdecode(root)] = error
                    self.unwatch(os.fsdecode(root))

    def _start_over(self) -> None:
        """Events were lost: nobody knows which."""
        for root in list(self._roots):
            self._watch_more(root)
            self._noticed(os.fsdecode(root), True)

    def _add(self, top: bytes, but: Set[bytes]) -> None:
        waiting = [top]
        while waiting:
            path = waiting.pop()
            if path in but:
                continue
            try:
                number = add_watch(self._descriptor, path)
            except OSError as error:
                if error.errno not in _CANNOT_BE_LISTED or path in self._roots:
                    raise
                continue
            self._paths[number] = path
            waiting += self._inner(path)

    def _inner(self, path: bytes) -> list[bytes]:
        try:
            with os.scandir(path) as entries:
                return [
                    entry.path
                    for entry in entries
                    if entry.is_dir(follow_symlinks=False) and not self._interest.leave_out(entry.name)
                ]
        except OSError:
            return []

    def _drop(self, top: bytes, but: Collection[bytes] = ()) -> None:
        """Watch no folder of this tree any more that is in none of the others."""
        for number, path in list(self._paths.items()):
            if _is_below(path, top) and not any(_is_below(path, other) for other in but):
                self._remove(number)

    def _remove(self, number: int) -> None:
        del self._paths[number]
        _library().inotify_rm_watch(self._descriptor, number)


def _is_below(path: bytes, top: bytes) -> bool:
    return path == top or path.startswith(top.rstrip(b"/") + b"/")


def _is_unfinished(path: bytes, mask: int) -> bool:
    """Whether a file only began to be: the end of its writing will be told. Links are there at once."""
    if not mask & IN_CREATE:
        return False
    try:
        status = os.lstat(path)
    except OSError:
        return True
    return stat.S_ISREG(status.st_mode) and status.st_nlink == 1
