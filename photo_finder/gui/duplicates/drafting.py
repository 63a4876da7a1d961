"""From the library's plan and the user's marks to what is proposed. Nothing is touched here. No widget."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from photo_finder.core.carrying import Carried
from photo_finder.core.duplicates import CleanPlan, DuplicateGroup, Removal
from photo_finder.core.reports import Skipped
from photo_finder.gui.duplicates.judging import SURE_KINDS, Judgement, Marked, judge


@dataclass(frozen=True, slots=True)
class Draft:
    """What cleaning would do.

    Attributes:
        removals: in the order in which they are made.
        size_bytes: of all that would go; files of several names count once.
        kept: files that stay.
        undecided: files in groups that neither a rule nor the user decides.
        undecided_groups: number of these groups.
        changed: files that are not what the library knows; they are left alone.
    """

    removals: tuple[Removal, ...]
    size_bytes: int
    kept: int
    undecided: int
    undecided_groups: int
    changed: tuple[Skipped, ...]

    @property
    def only_identical(self) -> bool:
        """Whether each file that goes has the bytes of the one that stays for it."""
        return all(removal.digest == removal.keeper_digest for removal in self.removals)


@dataclass(frozen=True, slots=True)
class Choices:
    """What else is to be done when files go, as the user last chose.

    Attributes:
        hard_links: leave a hard link in each place, where all are identical.
        carry_metadata: carry over what kept photos lack.
    """

    hard_links: bool = False
    carry_metadata: bool = False


@dataclass(frozen=True, slots=True)
class Agreed:
    """What the user agreed to.

    Attributes:
        hard_links: each place gets a hard link.
        carried: what kept photos get; empty if nothing is carried over.
        choices: to be remembered.
    """

    draft: Draft
    hard_links: bool
    carried: tuple[Carried, ...]
    choices: Choices


def draft_of(plan: CleanPlan, groups: Iterable[DuplicateGroup], marks: Marked) -> Draft:
    """The library's plan, but for the groups of which the user said something.

    Args:
        plan: by the rules alone, with what the disk says.
        groups: those that it was made of.
        marks: what the user said of single files.
    """
    drawing = _Drawing({removal.path: removal for removal in plan.removals}, {s.path for s in plan.changed})
    for group in groups:
        drawing.take(group, judge(group, marks))
    return drawing.finish(plan.changed)


@dataclass(slots=True)
class _Drawing:
    planned: dict[str, Removal]
    changed: set[str]
    removals: list[Removal] = field(default_factory=list)
    files: dict[str, object] = field(default_factory=dict)
    kept: int = 0
    undecided: int = 0
    undecided_groups: int = 0

    def take(self, group: DuplicateGroup, judged: Judgement) -> None:
        """Add what is to be done in one more group."""
        by_rules = group.kind in SURE_KINDS and not judged.touched
        found = self._planned(group) if by_rules else self._marked(judged)
        there = sum(member.file.path not in self.changed for member in group.members)
        if not found and not self._is_decided(group, judged):
            self.undecided += there
            self.undecided_groups += 1
            return
        self.files.update((member.file.path, member.real_file) for member in group.members)
        self.removals += found
        self.kept += there - len(found)

    @staticmethod
    def _is_decided(group: DuplicateGroup, judged: Judgement) -> bool:
        return judged.settled or (group.decided and group.kind in SURE_KINDS)

    def _planned(self, group: DuplicateGroup) -> list[Removal]:
        paths = (member.file.path for member in group.members)
        return [self.planned[path] for path in paths if path in self.planned]

    def _marked(self, judged: Judgement) -> list[Removal]:
        keeper = judged.stays_for
        if keeper is None or keeper.file.path in self.changed:
            return []
        return [
            Removal(member.file.path, member.digest, member.file.size_bytes, keeper.file.path, keeper.digest)
            for member in judged.going
            if member.file.path not in self.changed
        ]

    def finish(self, changed: Sequence[Skipped]) -> Draft:
        """The whole. What stays for another one goes for no third: the group that came first has it."""
        staying, going, made = set[str](), set[str](), list[Removal]()
        for removal in self.removals:
            if removal.path in staying or removal.path in going or removal.keeper in going:
                self.kept += 1
                continue
            staying.add(removal.keeper)
            going.add(removal.path)
            made.append(removal)
        return Draft(
            tuple(made),
            sum({self.files[removal.path]: removal.size_bytes for removal in made}.values()),
            self.kept,
            self.undecided,
            self.undecided_groups,
            tuple(changed),
        )
