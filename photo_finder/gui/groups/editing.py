"""The plan as the user has it, and the way back through what was done to it. Knows no widget."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from photo_finder.core.grouping import GroupPlan, GroupQuery, PhotoGroup

MOST_BACK = 100
"""Steps that can be taken back."""


@dataclass(frozen=True, slots=True)
class Edition:
    """A plan, and the question that it answers.

    Attributes:
        into: where the folders are to be; None if it must be chosen.
        by_hand: what led here was done by hand, not proposed.
    """

    plan: GroupPlan
    query: GroupQuery
    into: Path | None = None
    by_hand: bool = False


class Editing(QObject):
    """Holds the plan.

    Attributes:
        changed: another plan is there, or none.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now: Edition | None = None
        self._before: list[Edition] = []

    @property
    def plan(self) -> GroupPlan | None:
        """The plan, once there is one."""
        return None if self._now is None else self._now.plan

    @property
    def query(self) -> GroupQuery | None:
        """The question that it answers."""
        return None if self._now is None else self._now.query

    @property
    def locked(self) -> tuple[PhotoGroup, ...]:
        """Groups that stay as they are."""
        return () if self.plan is None else tuple(group for group in self.plan.groups if group.locked)

    @property
    def lacks_reasons(self) -> bool:
        """Whether it is not told yet of some photo why it is in its group."""
        return self.plan is not None and any(_lacks_reasons(group) for group in self.plan.groups)

    @property
    def can_take_back(self) -> bool:
        """Whether something was done to the plan."""
        return bool(self._before)

    @property
    def into(self) -> Path | None:
        """Where the folders are to be."""
        return None if self._now is None else self._now.into

    def put_into(self, into: Path) -> None:
        """The folders are to be there, whatever is taken back."""
        self._before = [_placed(edition, into) for edition in self._before]
        if self._now is not None:
            self._take(_placed(self._now, into))

    def propose(self, plan: GroupPlan, query: GroupQuery, into: Path | None) -> None:
        """Take a proposal. Several in a row, as a slider makes them, are taken back at once."""
        if self._now is not None and (self._now.by_hand or not self._before):
            self._remember(self._now)
        self._take(Edition(plan, query, into))

    def edit(self, plan: GroupPlan) -> None:
        """Take a plan that was changed by hand."""
        if self._now is None or plan == self._now.plan:
            return
        self._remember(self._now)
        self._take(replace(self._now, plan=plan, by_hand=True))

    def explain(self, told: GroupPlan) -> None:
        """Take the reasons of a plan that tells them, where those of this one are not told."""
        if self._now is not None:
            self._now = replace(self._now, plan=explained(self._now.plan, told))

    def take_back(self) -> None:
        """The plan as it was before."""
        if self._before:
            self._take(self._before.pop())

    def put_away(self) -> tuple[Edition, ...]:
        """No plan; gives what was there, with the way back through it."""
        kept = (*self._before, self._now) if self._now is not None else ()
        self._before, self._now = [], None
        self.changed.emit()
        return kept

    def bring_back(self, kept: Sequence[Edition]) -> None:
        """What was put away is there again, unless there is another plan."""
        if self._now is None and kept:
            self._before = list(kept[:-1])
            self._take(kept[-1])

    def _remember(self, edition: Edition) -> None:
        self._before = [*self._before[-MOST_BACK + 1 :], edition]

    def _take(self, edition: Edition) -> None:
        self._now = edition
        self.changed.emit()


def _placed(edition: Edition, into: Path) -> Edition:
    return replace(edition, query=replace(edition.query, into=into), into=into)


def explained(plan: GroupPlan, told: GroupPlan) -> GroupPlan:
    """The same plan with the reasons of ``told`` for groups of the same photos that lack them."""
    known = {group.id: group.members for group in told.groups}
    groups = tuple(
        replace(group, members=known.get(group.id, group.members)) if _lacks_reasons(group) else group
        for group in plan.groups
    )
    return replace(plan, groups=groups)


def _lacks_reasons(group: PhotoGroup) -> bool:
    return any(not member.reason for member in group.members)


def rows_like(plan: GroupPlan, groups: Sequence[PhotoGroup]) -> list[int]:
    """The rows of a plan where most of the photos of each of these groups are now, rising."""
    row_of = {member.photo: row for row, group in enumerate(plan.groups) for member in group.members}
    found: set[int] = set()
    for group in groups:
        rows = Counter(row_of[member.photo] for member in group.members if member.photo in row_of)
        found.update(row for row, _count in rows.most_common(1))
    return sorted(found)
