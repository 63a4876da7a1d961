"""Which folders are left out of a scan, by rules that the user sees and changes in the settings."""

import fnmatch
import os
import re
from collections.abc import Sequence

from photo_finder.core.operations import HOLDING_FOLDER

_SEPARATOR = os.fsencode(os.sep)


class Exclusions:
    """Folder names with ``*`` and ``?``, matched without regard to case. Removed files are never photos."""

    def __init__(self, patterns: Sequence[str]) -> None:
        every = (*patterns, HOLDING_FOLDER)
        joined = "|".join(fnmatch.translate(os.path.normcase(pattern).lower()) for pattern in every)
        self._matches = re.compile(joined).match

    def leave_out(self, name: bytes) -> bool:
        """Whether a folder of this name holds no photos of the user's own."""
        return self._matches(os.fsdecode(name).lower()) is not None

    def admit(self, path: bytes, tops: Sequence[bytes]) -> bool:
        """Whether a folder is, or lies in, one of these, and on the way nothing is left out."""
        ways = (way_to(path, top) for top in tops)
        return any(way is not None and not any(map(self.leave_out, way)) for way in ways)


def way_to(path: bytes, top: bytes) -> list[bytes] | None:
    """The names that lead from a folder to one in it; None if it is not in it."""
    if path == top:
        return []
    start = top.rstrip(_SEPARATOR) + _SEPARATOR
    return path[len(start) :].split(_SEPARATOR) if path.startswith(start) else None
