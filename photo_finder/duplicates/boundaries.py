"""The user's scope: which files are compared with which."""

from collections.abc import Sequence

from photo_finder.core.duplicates import Member, Scope
from photo_finder.duplicates.within import Within


class Boundaries:
    """A scope with its folders looked up. An archive's files count wherever ``folder`` is."""

    def __init__(self, scope: Scope) -> None:
        self._folder = None if scope.folder is None else Within(str(scope.folder))
        self._not_within = tuple(Within(str(folder)) for folder in scope.not_within)
        self._archive = None if scope.against is None else Within(str(scope.against))

    @property
    def has_archive(self) -> bool:
        """Whether only files of an archive may be kept for others."""
        return self._archive is not None

    def in_archive(self, path: str) -> bool:
        """Whether a file lies in the archive."""
        return self._archive is not None and self._archive(path)

    def compared(self, members: Sequence[Member]) -> Sequence[Member]:
        """Those that are compared at all."""
        return members if self._folder is None else [m for m in members if self.includes(m.file.path)]

    def includes(self, path: str) -> bool:
        """Whether a file is compared at all."""
        return self._folder is None or self._folder(path) or self.in_archive(path)

    def apart(self, one: Member, other: Member) -> bool:
        """Whether the two are never duplicates of each other, because of the folder that both are in."""
        return any(folder(one.file.path) and folder(other.file.path) for folder in self._not_within)
