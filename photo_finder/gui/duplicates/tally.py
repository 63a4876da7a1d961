"""How much would go, kept up to date group by group, as judging ten thousand at every key takes too long."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from photo_finder.core.duplicates import DuplicateGroup
from photo_finder.gui.duplicates.judging import Fate, Judgement, Marked, judge


@dataclass(slots=True)
class Tally:
    """How things stand in all groups of a kind.

    Attributes:
        files: that would go; ``size_bytes``: what that frees.
        waiting: groups in which something is to be done.
        open: groups with a suggestion on which the user said nothing yet.
    """

    files: int = 0
    size_bytes: int = 0
    waiting: int = 0
    open: int = 0
    _by_group: dict[str, tuple[int, int, bool, bool]] = field(default_factory=dict)

    def put(self, group: DuplicateGroup, judged: Judgement) -> None:
        """A group stands so now."""
        files, size_bytes, waiting, was_open = self._by_group.get(group.id, (0, 0, False, False))
        waits = bool(judged.going) or (bool(group.going) and not judged.settled)
        now = (len(judged.going), judged.size_bytes, waits, Fate.SUGGESTED in judged.fates)
        self._by_group[group.id] = now
        self.files += now[0] - files
        self.size_bytes += now[1] - size_bytes
        self.waiting += now[2] - waiting
        self.open += now[3] - was_open


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
