"""How much would go, kept up to date group by group, as judging ten thousand at every key takes too long."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from photo_finder.core.duplicates import DuplicateGroup
from photo_finder.gui.duplicates.judging import Judgement, Marked, judge


@dataclass(slots=True)
class Tally:
    """Files that would go and what that frees, of all groups of a kind; groups in which work waits."""

    files: int = 0
    size_bytes: int = 0
    waiting: int = 0
    _by_group: dict[str, tuple[int, int, bool]] = field(default_factory=dict)

    def put(self, group: DuplicateGroup, judged: Judgement) -> None:
        """A group stands so now."""
        files, size_bytes, waiting = self._by_group.get(group.id, (0, 0, False))
        now = (len(judged.going), judged.size_bytes, _waits(group, judged))
        self._by_group[group.id] = now
        self.files += now[0] - files
        self.size_bytes += now[1] - size_bytes
        self.waiting += now[2] - waiting


def _waits(group: DuplicateGroup, judged: Judgement) -> bool:
    """Whether there is something to do: files to clean up, or a suggestion to agree to."""
    return bool(judged.going) or (bool(group.going) and not judged.settled)


@dataclass(frozen=True, slots=True)
class Found:
    """The groups of a kind, with what the user had said of them."""

    groups: Sequence[DuplicateGroup]
    tally: Tally


def found_of(groups: Sequence[DuplicateGroup], marks: Marked) -> Found:
    """Groups with their tally; for a worker."""
    tally = Tally()
    for group in groups:
        tally.put(group, judge(group, marks))
    return Found(groups, tally)
