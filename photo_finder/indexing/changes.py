"""The disk against the catalog: a pure function.

It tells apart what is new, changed, moved, returned, gone, and what only lies on a drive that is
away. It reads nothing and writes nothing.
"""

import os
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, field

from photo_finder.catalog.files import KnownDirectory, Place
from photo_finder.indexing.scan import Seen

Stamp = tuple[int, int, int]


@dataclass(slots=True)
class Changes:
    """What has to be done to bring the catalog up to date.

    Attributes:
        to_read: new and changed files, with their stamps, in the order of the disk.
        unchanged: number of files as they were.
        restamped: unchanged files whose inode is another (drives that number them anew).
        moved: from, to: the same file by inode, length and time under another path.
        returned: files that were offline and are there again, unchanged.
        gone: files that were deleted (or whose folder is left out now).
        offline: files on a drive that is away.
        forgotten: folders that are gone.
        volumes: folders that are new, or whose volume has another number than the catalog has.
    """

    to_read: list[tuple[Place, Stamp]] = field(default_factory=list)
    unchanged: int = 0
    restamped: list[tuple[Place, Stamp]] = field(default_factory=list)
    moved: list[tuple[Place, Place]] = field(default_factory=list)
    returned: list[Place] = field(default_factory=list)
    gone: list[Place] = field(default_factory=list)
    offline: list[Place] = field(default_factory=list)
    forgotten: list[bytes] = field(default_factory=list)
    volumes: dict[bytes, int] = field(default_factory=dict)


def compare(
    roots: Sequence[bytes],
    known: Mapping[bytes, KnownDirectory],
    seen: Seen,
    was_offline: Set[Place] = frozenset(),
) -> Changes:
    """Tell what changed below the roots.

    A file is *away*, not gone, if its root does not exist or is an empty folder (the mount point of an
    absent drive), if a folder above it cannot be listed, if the system does not tell what it is, or if
    it was on another volume than the nearest folder above it that is still there.

    Args:
        roots: the watched folders that were scanned.
        known: the catalog's folders at or below them.
        seen: what the scan found.
        was_offline: places that were away at the last run.
    """
    changes = Changes()
    missing: dict[Place, Stamp] = {}
    fresh: dict[Place, Stamp] = {}
    for path, directory in seen.directories.items():
        before = known[path].files if path in known else {}
        if before == directory.files:
            changes.unchanged += len(before)
        else:
            _compare_folder(path, before, directory.files, changes, fresh)
    _find_lost(known, seen, _Volumes(roots, known, seen, was_offline), changes, missing)
    changes.volumes = _volumes_to_note(known, seen, {path for path, _name in changes.offline})
    _match_moves(missing, fresh, changes)
    changes.to_read += fresh.items()
    changes.gone = sorted(missing)
    changes.returned = [place for place in sorted(was_offline) if _is_there(place, seen)]
    return changes


def pass_over(places: Set[Place], known: Mapping[bytes, KnownDirectory], seen: Seen) -> None:
    """Let files at these places be neither known nor seen, so that nothing is said of them.

    Of files that came or went by our own hand since the scan began, the catalog has the later word.
    """
    for path, name in places:
        for directory in (known.get(path), seen.directories.get(path)):
            if directory is not None:
                directory.files.pop(name, None)


def _compare_folder(
    path: bytes,
    before: Mapping[bytes, Stamp],
    now: Mapping[bytes, Stamp],
    changes: Changes,
    fresh: dict[Place, Stamp],
) -> None:
    replaced = _replaced(before, now)
    for name, stamp in now.items():
        old = before.get(name)
        if old is None:
            fresh[path, name] = stamp
        elif old[:2] != stamp[:2] or name in replaced:
            changes.to_read.append(((path, name), stamp))
        else:
            changes.unchanged += 1
            if old[2] != stamp[2]:
                changes.restamped.append(((path, name), stamp))


def _replaced(before: Mapping[bytes, Stamp], now: Mapping[bytes, Stamp]) -> Set[bytes]:
    """Files of the same length and time that are others than before, as their inodes tell.

    Some drives number their files anew, and then most of a folder: the inodes tell nothing unless at
    least as many of its files kept theirs.
    """
    alike = [n for n, stamp in now.items() if stamp[2] > 0 and n in before and before[n][:2] == stamp[:2]]
    others = {name for name in alike if 0 < before[name][2] != now[name][2]}
    return others if 2 * len(others) <= len(alike) else frozenset()


def _find_lost(
    known: Mapping[bytes, KnownDirectory],
    seen: Seen,
    volumes: "_Volumes",
    changes: Changes,
    missing: dict[Place, Stamp],
) -> None:
    """Divide what is not seen any more into what is away and what is missing."""
    for path, old in known.items():
        now = seen.directories.get(path)
        lost = old.files.keys() - now.files.keys() if now else old.files.keys()
        if now and not lost:
            continue
        away = volumes.away(path, lost)
        changes.offline += [(path, name) for name in sorted(away)]
        missing.update({(path, name): old.files[name] for name in sorted(lost - away)})
        if not now and not away:
            changes.forgotten.append(path)


def _volumes_to_note(
    known: Mapping[bytes, KnownDirectory], seen: Seen, awaited: Set[bytes]
) -> dict[bytes, int]:
    """Numbers of volumes to keep. A folder that waits for its drive keeps the number of that drive."""
    return {
        path: directory.device
        for path, directory in seen.directories.items()
        if path not in awaited and (path not in known or known[path].device != directory.device)
    }


def _match_moves(missing: dict[Place, Stamp], fresh: dict[Place, Stamp], changes: Changes) -> None:
    """Pair files by inode, length and time; takes the pairs out of both.

    Without an inode (0, as Windows lists folders) length and time are not enough: cameras write several
    photos of one length in one second.
    """
    by_stamp = {stamp: place for place, stamp in missing.items() if stamp[0] >= 0 and stamp[2]}
    for place, stamp in list(fresh.items()):
        old = by_stamp.pop(stamp, None)
        if old is not None:
            changes.moved.append((old, place))
            del missing[old], fresh[place]


def _is_there(place: Place, seen: Seen) -> bool:
    path, name = place
    return path in seen.directories and name in seen.directories[path].files


class _Volumes:
    """Whether what is missing below a folder is away with its drive."""

    def __init__(
        self,
        roots: Sequence[bytes],
        known: Mapping[bytes, KnownDirectory],
        seen: Seen,
        was_offline: Set[Place],
    ) -> None:
        self._roots = roots
        self._known = known
        self._seen = seen
        self._was_offline = was_offline
        self._alive: set[bytes] | None = None
        self._back = {
            known[path].device
            for path, name in was_offline
            if path in known and path in seen.directories and name in seen.directories[path].files
        }

    def away(self, path: bytes, lost: Set[bytes]) -> Set[bytes]:
        """Those of the lost names that wait for their drive."""
        nearest = self._nearest_listed(path)
        if nearest is None:
            return lost  # the root is missing, or a folder on the way cannot be listed
        directory = self._seen.directories[nearest]
        if nearest in self._roots and directory.empty:
            return lost
        hidden = lost & directory.hidden if nearest == path else set()
        waiting = {name for name in lost if (path, name) in self._was_offline}
        away = set(hidden)
        if not self._same_volume(path, nearest):
            away |= lost - waiting
        if not self._is_back(path, nearest):
            away |= waiting
        return away

    def _is_back(self, path: bytes, nearest: bytes) -> bool:
        """Whether the drive that files in this folder waited for is there again."""
        device = self._known[path].device
        return device == self._seen.directories[nearest].device or device in self._back

    def _nearest_listed(self, path: bytes) -> bytes | None:
        while path not in self._seen.directories:
            if path in self._seen.unlisted or path in self._roots:
                return None
            parent = os.path.dirname(path)
            if parent == path:
                return None
            path = parent
        return path

    def _same_volume(self, path: bytes, nearest: bytes) -> bool:
        """Whether ``path`` was on the volume that is at ``nearest`` now.

        Volumes are numbered anew when they are mounted: one on which a known file is still seen is
        the one that was there before, whatever its number.
        """
        now = self._seen.directories[nearest].device
        was_here = self._known[nearest].device if nearest in self._known else now
        if was_here != now and nearest not in self._with_known_files():
            return self._known[path].device == now
        return self._known[path].device == was_here

    def _with_known_files(self) -> set[bytes]:
        """Folders at or above a known file that is still there."""
        if self._alive is None:
            self._alive = set()
            for path, directory in self._seen.directories.items():
                if path in self._known and self._known[path].files.keys() & directory.files.keys():
                    self._mark(path)
        return self._alive

    def _mark(self, path: bytes) -> None:
        assert self._alive is not None
        while path not in self._alive:
            self._alive.add(path)
            if path in self._roots:
                return
            path = os.path.dirname(path)
