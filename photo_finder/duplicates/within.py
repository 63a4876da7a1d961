"""Whether a file lies in a folder, however either is written, and whatever links lead there."""

import os

Identity = tuple[int, int]


class Within:
    """A folder, and the question whether a file lies in it or below.

    What protects an archive must not be fooled by a linked folder, by another way to write the same one, or
    by upper and lower case: folders are compared by what they are on the disk, and by name only where they
    are not there. Each folder is looked at once.

    Args:
        folder: absolute.
    """

    def __init__(self, folder: str) -> None:
        self.folder = folder
        self._stem = os.path.normcase(folder).rstrip(os.sep) + os.sep
        self._identity = _identity(folder)
        self._named: dict[str, bool] = {}
        self._real: dict[str, bool] = {}

    def __call__(self, path: str) -> bool:
        """Whether the file of this absolute path lies in the folder or below it."""
        return self.holds(os.path.dirname(path))

    def holds(self, directory: str) -> bool:
        """Whether a folder is this one or lies below it."""
        known = self._named.get(directory)
        if known is None:
            known = self._named[directory] = self._looked(directory)
        return known

    def _looked(self, directory: str) -> bool:
        if (os.path.normcase(directory).rstrip(os.sep) + os.sep).startswith(self._stem):
            return True
        return self._identity is not None and self._is_below(os.path.realpath(directory))

    def _is_below(self, real: str) -> bool:
        known = self._real.get(real)
        if known is None:
            parent = os.path.dirname(real)
            above = parent != real and self._is_below(parent)
            known = self._real[real] = above or _identity(real) == self._identity
        return known


def _identity(folder: str) -> Identity | None:
    try:
        status = os.stat(folder)
    except (OSError, ValueError):
        return None
    return (status.st_dev, status.st_ino) if status.st_ino else None
