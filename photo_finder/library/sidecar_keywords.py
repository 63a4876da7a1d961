"""Keywords that sidecars tell (``.xmp`` beside a photo), which other programs may rewrite at any time.

Owns what was read of them before, so that a sidecar is read anew only when it has changed.
"""

import os

from photo_finder.imaging.description import describe_by_sidecars
from photo_finder.imaging.sidecar_files import SidecarFiles

_Stamp = tuple[int, int]


class SidecarKeywords:
    """Reads sidecars of photos."""

    def __init__(self) -> None:
        self._files = SidecarFiles()
        self._read: dict[str, tuple[_Stamp, tuple[str, ...]]] = {}

    def look_again(self) -> None:
        """List folders anew when they are asked for next."""
        self._files = SidecarFiles()

    def of(self, path: str) -> tuple[str, ...]:
        """What the sidecars of a photo tell, the first that tells any; empty if none does."""
        for sidecar in self._files.of(path):
            words = self._words(sidecar)
            if words:
                return words
        return ()

    def _words(self, sidecar: str) -> tuple[str, ...]:
        try:
            status = os.stat(sidecar)
        except OSError:
            return ()
        stamp = status.st_size, status.st_mtime_ns
        known = self._read.get(sidecar)
        if known is None or known[0] != stamp:
            known = stamp, describe_by_sidecars([sidecar]).keywords
            self._read[sidecar] = known
        return known[1]
