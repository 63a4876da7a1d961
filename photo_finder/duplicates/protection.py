"""Which files of a group may go at all, and which may be kept for others."""

from collections.abc import Sequence

from photo_finder.core.duplicates import Member
from photo_finder.duplicates.boundaries import Boundaries
from photo_finder.duplicates.rule_text import KeepRules


class Protection:
    """What the user's rules and scope say of single files."""

    def __init__(self, keep: KeepRules, boundaries: Boundaries) -> None:
        self._keep = keep
        self._boundaries = boundaries

    def fits_archive(self, members: Sequence[Member]) -> bool:
        """With an archive: whether one of them is in it, and one that is not."""
        if not self._boundaries.has_archive:
            return True
        return len({self._boundaries.in_archive(member.file.path) for member in members}) == 2

    def may_keep(self, path: str) -> bool:
        """Whether a file may be kept for others."""
        return not self._boundaries.has_archive or self._boundaries.in_archive(path)

    def stays(self, path: str) -> str:
        """Why a file is never touched; empty for those that may go."""
        if self._boundaries.in_archive(path):
            return "in the archive"
        return "in a folder that is never touched" if self._keep.protects(path) else ""

    def untouched(self, members: Sequence[Member]) -> tuple[Member, ...]:
        """Those that never go."""
        return tuple(member for member in members if self.stays(member.file.path))

    def going(self, found: Sequence[Member], star: Sequence[Member], keeper: Member) -> tuple[Member, ...]:
        """Those of a star that may go. A file goes under all its names or none, as one alone frees nothing.

        Args:
            found: all files of these contents, whatever the scope.
            star: those that would go, and others.
            keeper: the one that stays for them.
        """
        named = {member.file.path for member in star}
        staying = {keeper.real_file}
        for member in found:
            if member.file.offline or member.file.path not in named or self.stays(member.file.path):
                staying.add(member.real_file)
        return tuple(member for member in star if member.real_file not in staying)
