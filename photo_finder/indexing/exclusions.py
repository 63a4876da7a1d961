"""Which folders are left out of a scan, by rules that the user sees and changes in the settings."""

import fnmatch
import os
import re
from collections.abc import Sequence

from photo_finder.core.operations import HOLDING_FOLDER


class Exclusions:
    """Folder names with ``*`` and ``?``, matched without regard to case. Removed files are never photos."""

    def __init__(self, patterns: Sequence[str]) -> None:
        every = (*patterns, HOLDING_FOLDER)
        joined = "|".join(fnmatch.translate(os.path.normcase(pattern).lower()) for pattern in every)
        self._matches = re.compile(joined).match

    def leave_out(self, name: bytes) -> bool:
        """Whether a folder of this name holds no photos of the user's own."""
        return self._matches(os.fsdecode(name).lower()) is not None
