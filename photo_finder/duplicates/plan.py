"""From groups to what would go. Nothing is touched here."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from photo_finder.core.duplicates import CleanPlan, DuplicateGroup, Member, Removal
from photo_finder.core.reports import Skipped

RealFile = tuple[int, int, bool] | str


def plan_of(groups: Iterable[DuplicateGroup], changed: Sequence[Skipped] = ()) -> CleanPlan:
    """What cleaning these groups would do.

    Groups of several kinds may share files. What is kept in one of them goes in no other, and what goes is
    the keeper of no other: the group that comes first has precedence.

    Args:
        groups: as they are to be cleaned.
        changed: files that were left out because they are not what the library knows.
    """
    draft = _Draft()
    for group in groups:
        draft.take(group)
    return draft.plan(changed)


@dataclass(slots=True)
class _Draft:
    removals: list[Removal] = field(default_factory=list)
    size_bytes: int = 0
    gone: set[str] = field(default_factory=set)
    kept: set[str] = field(default_factory=set)
    undecided: set[str] = field(default_factory=set)
    undecided_groups: int = 0
    _going: set[RealFile] = field(default_factory=set)
    _staying: set[RealFile] = field(default_factory=set)

    def take(self, group: DuplicateGroup) -> None:
        """Add what is to be done in one more group."""
        if not group.decided or group.keeper.real_file in self._going:
            left = {member.file.path for member in group.members} - self.gone - self.kept
            self.undecided |= left
            self.undecided_groups += bool(left)
            return
        for member in group.going:
            if member.real_file not in self._staying and member.file.path not in self.gone:
                self._remove(member, group.keeper)
        for member in group.members:
            if member.file.path not in self.gone:
                self.kept.add(member.file.path)
                self._staying.add(member.real_file)

    def _remove(self, member: Member, keeper: Member) -> None:
        file = member.file
        self.removals.append(
            Removal(file.path, member.digest, file.size_bytes, keeper.file.path, keeper.digest)
        )
        self.gone.add(file.path)
        if member.real_file not in self._going:
            self._going.add(member.real_file)
            self.size_bytes += file.size_bytes

    def plan(self, changed: Sequence[Skipped]) -> CleanPlan:
        """The whole."""
        return CleanPlan(
            removals=tuple(self.removals),
            kept=len(self.kept),
            undecided=len(self.undecided - self.kept - self.gone),
            undecided_groups=self.undecided_groups,
            size_bytes=self.size_bytes,
            changed=tuple(changed),
        )
