"""What lies in the watched folders now: names and stamps, nothing is read.

Paths are bytes, so that any name the file system allows is passed through untouched.
"""

import contextlib
import os
import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from photo_finder.core.file_times import modified_ns
from photo_finder.core.operations import HOLDING_FOLDER
from photo_finder.core.progress import NEVER, Cancel, Progress, Step, silent
from photo_finder.indexing.exclusions import Exclusions

_REPORT_EVERY = 50
_SIGNED = 0x7FFF_FFFF_FFFF_FFFF
"""Inodes and volumes are kept in signed integers; some file systems use all 64 bits."""


@dataclass(frozen=True, slots=True)
class SeenDirectory:
    """A folder as it is now.

    Attributes:
        device: the volume it is on (st_dev).
        files: stamps (length, modification time in ns, inode) of its photos by name.
        empty: nothing at all is in it, as in the mount point of a drive that is away.
        hidden: names that are there while the system tells no more of them: it refuses to, or they are
            links to a drive that is away.
    """

    device: int
    files: dict[bytes, tuple[int, int, int]]
    empty: bool
    hidden: set[bytes] = field(default_factory=set)


@dataclass(slots=True)
class Seen:
    """All that a scan found.

    Attributes:
        directories: every folder that could be listed, by path.
        unlisted: folders that exist but could not be listed, and why.
    """

    directories: dict[bytes, SeenDirectory] = field(default_factory=dict)
    unlisted: dict[bytes, str] = field(default_factory=dict)

    @property
    def files(self) -> int:
        """Number of photos seen."""
        return sum(len(directory.files) for directory in self.directories.values())


def scan(
    roots: Sequence[bytes],
    *,
    suffixes: frozenset[bytes],
    exclusions: Exclusions,
    elsewhere: Sequence[bytes] = (),
    progress: Progress = silent,
    cancel: Cancel = NEVER,
) -> Seen:
    """List the folders and all that is below them.

    Each real folder is listed once, however many roots or links lead to it; what is reached through a
    link is listed last, so that a photo is known by its real place if that is watched.

    Args:
        roots: absolute paths; one that does not exist is simply not among the directories.
        suffixes: endings of names that count, in lower case with the dot.
        exclusions: folders below a root that are left out.
        elsewhere: other watched folders; what lies in them is known by its real place there.
        progress: told the number of files seen, without a total.
        cancel: looked at after each folder.
    """
    seen = Seen()
    walk = Walk(seen, suffixes, exclusions)
    done = 0
    for number, count in enumerate(walk.run(roots, elsewhere)):
        done += count
        cancel.wait_turn()
        cancel.check()
        if number % _REPORT_EVERY == 0:
            progress(Step("scan", done))
    walk.resolve_linked_files()
    progress(Step("scan", done))
    return seen


def is_away(place: tuple[bytes, bytes], device: int | None) -> bool:
    """Whether a file that is not found any more may lie on a drive that went, rather than be deleted.

    Args:
        place: its folder and its name.
        device: the volume that the folder was on when it was listed.
    """
    try:
        if os.stat(place[0]).st_dev & _SIGNED != device:
            return True
    except OSError:
        return True
    return os.path.islink(os.path.join(*place))


class Walk:
    """Lists folders into what was seen, each real folder once."""

    def __init__(self, seen: Seen, suffixes: frozenset[bytes], exclusions: Exclusions) -> None:
        self._seen = seen
        self._suffixes = suffixes
        self._exclusions = exclusions
        self._leave_out = exclusions.leave_out
        self._elsewhere: list[bytes] = []
        self._visited: set[tuple[int, int]] = set()
        self._linked_folders: list[bytes] = []
        self._linked_files: list[tuple[bytes, bytes]] = []

    @property
    def has_links(self) -> bool:
        """Whether links were met, which are followed once all else is listed."""
        return bool(self._linked_folders or self._linked_files)

    def shallow(self, path: bytes) -> bool:
        """List this folder alone. False: it is not there."""
        self._list(path)
        return path in self._seen.directories

    def deep(self, path: bytes) -> bool:
        """List this folder and all below it, but for what links lead to. False: it is not there."""
        for _count in self._below(path):
            pass
        return path in self._seen.directories

    def run(self, roots: Sequence[bytes], elsewhere: Sequence[bytes] = ()) -> Iterator[int]:
        """List everything; yields the number of photos in each folder."""
        for root in roots:
            if not _is_held(root):
                yield from self._below(root)
        self._pass_over(elsewhere)
        while self._linked_folders:
            linked = self._linked_folders.pop(0)
            if not _is_held(linked) and not self._is_elsewhere(os.path.realpath(linked)):
                yield from self._below(linked)

    def _pass_over(self, elsewhere: Sequence[bytes]) -> None:
        """Let no link lead into these folders, neither at once nor by way of a folder above them."""
        self._elsewhere = [os.path.realpath(folder) for folder in elsewhere]
        for folder in self._elsewhere:
            with contextlib.suppress(OSError):
                self._seen_before(os.stat(folder))

    def _is_elsewhere(self, folder: bytes) -> bool:
        return self._exclusions.admit(folder, self._elsewhere)

    def _below(self, top: bytes) -> Iterator[int]:
        waiting = [top]
        while waiting:
            path = waiting.pop()
            inner = self._list(path)
            if inner is None:
                continue
            waiting.extend(reversed(inner))
            yield len(self._seen.directories[path].files)

    def _list(self, path: bytes) -> list[bytes] | None:
        """List one folder; its inner folders in order, None if it was not (to be) listed."""
        try:
            status = os.stat(path)
            if not stat.S_ISDIR(status.st_mode) or self._seen_before(status):
                return None
            with os.scandir(path) as entries:
                found = list(entries)
        except (FileNotFoundError, NotADirectoryError):
            return None
        except OSError as error:
            self._refused(path, error)
            return None
        directory = SeenDirectory(status.st_dev & _SIGNED, {}, not found)
        inner: list[bytes] = []
        for entry in found:
            self._take(entry, path, directory, inner)
        self._seen.directories[path] = directory
        return sorted(inner)

    def _refused(self, path: bytes, error: OSError) -> None:
        self._seen.unlisted[path] = f"the folder cannot be read: {error.strerror}"

    def _seen_before(self, status: os.stat_result) -> bool:
        identity = (status.st_dev, status.st_ino)
        known = identity in self._visited
        self._visited.add(identity)
        return known

    def _take(
        self,
        entry: os.DirEntry[bytes],
        path: bytes,
        directory: SeenDirectory,
        inner: list[bytes],
    ) -> None:
        if self._is_photo(entry.name):
            self._take_file(entry, path, directory, inner)
        elif entry.name.rfind(b".") != 0 or not self._leave_out(entry.name):
            self._take_folder(entry, inner)

    def _is_photo(self, name: bytes) -> bool:
        dot = name.rfind(b".")
        return dot > 0 and name[dot:].lower() in self._suffixes and not name.startswith(b".")

    def _take_file(
        self,
        entry: os.DirEntry[bytes],
        path: bytes,
        directory: SeenDirectory,
        inner: list[bytes],
    ) -> None:
        try:
            if entry.is_symlink():
                self._linked_files.append((path, entry.name))
                return
            status = entry.stat()
        except FileNotFoundError:
            return  # vanished since it was listed
        except OSError as error:
            directory.hidden.add(entry.name)
            self._refused(path, error)
            return
        if stat.S_ISREG(status.st_mode):
            directory.files[entry.name] = _stamp(status)
        else:
            self._take_folder(entry, inner)

    def _take_folder(self, entry: os.DirEntry[bytes], inner: list[bytes]) -> None:
        try:
            if not entry.is_dir() or self._leave_out(entry.name):
                return
            if entry.is_symlink():
                self._linked_folders.append(entry.path)
            else:
                inner.append(entry.path)
        except OSError as error:
            if not self._leave_out(entry.name):
                self._refused(entry.path, error)

    def resolve_linked_files(self) -> None:
        """Count links to photos, but not those to a photo that was seen at its real place."""
        for path, name in self._linked_files:
            link = os.path.join(path, name)
            folder, real_name = os.path.split(os.path.realpath(link))
            try:
                status = os.stat(link)
            except OSError:
                self._seen.directories[path].hidden.add(name)
                continue
            known = self._seen.directories.get(folder)
            if _is_held(folder) or (self._is_photo(real_name) and self._is_elsewhere(folder)):
                continue
            if stat.S_ISREG(status.st_mode) and (known is None or real_name not in known.files):
                self._seen.directories[path].files[name] = _stamp(status)


def _is_held(folder: bytes) -> bool:
    """Whether it really is, or lies in, a folder of removed files."""
    return os.fsencode(HOLDING_FOLDER) in os.path.realpath(folder).lower().split(os.fsencode(os.sep))


def _stamp(status: os.stat_result) -> tuple[int, int, int]:
    return status.st_size, modified_ns(status), status.st_ino & _SIGNED
