"""What lies in single folders now, where something is said to have changed: a scan of parts of the trees."""

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from photo_finder.catalog.files import KnownDirectory
from photo_finder.core.watching import ChangedFolder
from photo_finder.indexing.exclusions import Exclusions, way_to
from photo_finder.indexing.scan import Seen, Walk

UNFINISHED_SECONDS = 1.5
"""A file whose time is no older may still be written. Less than a change waits until it has come to rest."""


@dataclass(slots=True)
class Parts:
    """Folders that were looked at.

    Attributes:
        deep: those looked at with all that is, or was, below them.
        shallow: those of which only their own files were looked at.
        seen: what is there now. A folder above each that is gone is among it.
    """

    deep: list[bytes] = field(default_factory=list)
    shallow: list[bytes] = field(default_factory=list)
    seen: Seen = field(default_factory=Seen)


def roots_of(changed: Sequence[ChangedFolder], roots: Sequence[str]) -> list[str]:
    """The watched folders that these are, or lie in."""
    return [
        root
        for root in roots
        if any(way_to(os.fsencode(folder.path), os.fsencode(root)) is not None for folder in changed)
    ]


def scan_parts(
    changed: Sequence[ChangedFolder],
    roots: Sequence[str],
    *,
    suffixes: frozenset[bytes],
    exclusions: Exclusions,
) -> Parts | None:
    """Look at the changed folders alone.

    Returns None where only a look at the whole trees tells what is so: when a watched folder itself is
    gone, may have changed in all its depth, or when links lead elsewhere.

    Args:
        changed: folders in watched ones; others, and those that are left out, are passed over.
        roots: the watched folders.
        suffixes: as for a scan.
        exclusions: as for a scan.
    """
    tops = [os.fsencode(root) for root in roots]
    named = [(os.fsencode(one.path), one.deep) for one in changed]
    wanted = [(path, deep) for path, deep in named if exclusions.admit(path, tops)]
    if any(path in tops for path, deep in wanted if deep):
        return None
    parts = Parts()
    walk = Walk(parts.seen, suffixes, exclusions)
    for path, deep in sorted(wanted, key=lambda part: (not part[1], part[0])):
        if path not in parts.seen.directories and not _look(path, tops, walk, parts, deep=deep):
            return None
    return None if walk.has_links else parts


def leave_unfinished(seen: Seen, known: Mapping[bytes, KnownDirectory], now_ns: int) -> None:
    """Let files that are written just now count as they were before, or not at all.

    That they are finished will be told. A time in the future tells nothing: cameras have wrong clocks.

    Args:
        seen: is changed.
        known: what the catalog has of the same folders.
        now_ns: the time.
    """
    for path, directory in seen.directories.items():
        before = known[path].files if path in known else {}
        for name, stamp in list(directory.files.items()):
            if 0 <= now_ns - stamp[1] < UNFINISHED_SECONDS * 1e9:
                del directory.files[name]
                if name in before:
                    directory.files[name] = before[name]


def _look(path: bytes, tops: Sequence[bytes], walk: Walk, parts: Parts, *, deep: bool) -> bool:
    """Look at a folder; if it is gone, at the nearest one above it. False: a watched one is gone."""
    there = walk.deep(path) if deep else walk.shallow(path)
    (parts.deep if deep or not there else parts.shallow).append(path)
    while not there:
        if path in tops or path in parts.seen.unlisted:
            return path not in tops
        path = os.path.dirname(path)
        if path in parts.seen.directories:
            return True
        there = walk.shallow(path)
        if there:
            parts.shallow.append(path)
    return True
