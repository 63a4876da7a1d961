"""Groups out of a tree of merges, each cut at the height that suits its own region.

Of a branch and its parts the one is taken that lasts longer while the demand on likeness rises, counted
over all its photos: the excess of mass of HDBSCAN (Campello, Moulavi, Zimek and Sander 2015), here over
average linkage and between two heights: what is joined below the lower one is never one group, what is
joined above the upper one is never parted. Where a branch proves to be no group, its parts may be some. A
pure matter of the tree, but for whether photos are one group.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from photo_finder.grouping.linkage import MergeTree

ALONE = -1
"""The group of photos that belong nowhere."""

STRAGGLER = 0.4
"""Photos that join a group below this share of the way between the heights stay out of it."""

_SLACK = 1e-9

AreOne = Callable[[list[int], bool], bool]
"""Whether some photos are one group, of which it is told whether they are much alike."""


@dataclass(frozen=True, slots=True)
class Heights:
    """Where groups are cut out of a tree.

    Attributes:
        low: likeness below which nothing is one group.
        high: likeness above which nothing is parted.
        within: mean cosine of a group's pairs from which on they are much alike.
        little: mean cosine of the pairs below which it is no group: what has nothing nearer is near to other
            such photos, and yet not like them.
    """

    low: float
    high: float
    within: float = -1.0
    little: float = -1.0

    def share(self, likeness: float) -> float:
        """How far on the way from the lower to the upper one, from 0 to 1."""
        return min(1.0, max(0.0, (likeness - self.low) / (self.high - self.low)))


def groups_of(
    tree: MergeTree, heights: Heights, least: int, are_one: AreOne = lambda _photos, alike: alike
) -> NDArray[np.int64]:
    """The group of each photo, int64 [N], numbered from 0; ``ALONE`` for those that belong nowhere.

    Args:
        tree: of all photos.
        heights: between which each branch is cut.
        least: photos of a group at least, 2 or more.
        are_one: asked of each group.
    """
    branches = _Branches(tree, heights, least, are_one)
    found = np.full(tree.photos, ALONE)
    for number, photos in enumerate(branches.chosen()):
        found[photos] = number
    return found


@dataclass(slots=True)
class _Branch:
    """A group while the demand on likeness falls: it grows by single photos until it is joined with another.

    Attributes:
        node: of the tree, that holds all its photos.
        mass: sum over its photos of how high they joined it.
        size: how many they are.
        parts: that it was joined of.
        lasting: the mass above the height at which it was joined with another.
        best: the most that it or its parts reach.
    """

    node: int
    mass: float
    size: int
    parts: tuple[int, ...] = ()
    lasting: float = 0.0
    best: float = 0.0


@dataclass(slots=True)
class _Branches:
    tree: MergeTree
    heights: Heights
    least: int
    are_one: AreOne
    _all: list[_Branch] = field(default_factory=list)
    _at: dict[int, int] = field(default_factory=dict)
    _pairs: list[list[int]] = field(init=False)
    _shares: list[float] = field(init=False)

    def __post_init__(self) -> None:
        self._pairs = self.tree.pairs.tolist()
        self._shares = [self.heights.share(likeness) for likeness in self.tree.likeness.tolist()]
        for number, share in enumerate(self._shares):
            if share > 0:
                self._merge(number, share)
        for root in self._at.values():
            self._close(root, 0.0)

    def _size(self, node: int) -> int:
        return 1 if node < self.tree.photos else int(self.tree.sizes[node - self.tree.photos])

    def _merge(self, number: int, share: float) -> None:
        node, (one, other) = self.tree.photos + number, self._pairs[number]
        size = self._size(node)
        inside = [self._at.pop(part) for part in (one, other) if part in self._at]
        if len(inside) == 2:
            for part in inside:
                self._close(part, share)
            self._add(_Branch(node, size * share, size, tuple(inside)))
        elif inside:
            branch = self._all[inside[0]]
            branch.mass += (size - branch.size) * share
            branch.node, branch.size = node, size
            self._at[node] = inside[0]
        elif size >= self.least:
            self._add(_Branch(node, size * share, size))

    def _add(self, branch: _Branch) -> None:
        self._at[branch.node] = len(self._all)
        self._all.append(branch)

    def _close(self, number: int, share: float) -> None:
        branch = self._all[number]
        branch.lasting = branch.mass - branch.size * share
        branch.best = max(branch.lasting, self._of_parts(branch))

    def _of_parts(self, branch: _Branch) -> float:
        return sum(self._all[part].best for part in branch.parts)

    def chosen(self) -> Iterator[list[int]]:
        """Photos of each group, the largest branches first where one holds the other."""
        waiting = sorted(self._at.values(), reverse=True)
        while waiting:
            branch = self._all[waiting.pop()]
            photos = self._one_group(branch)
            if photos:
                yield photos
            else:
                waiting.extend(reversed(branch.parts))

    def _one_group(self, branch: _Branch) -> list[int]:
        """The photos of a branch if they are one group, else nothing."""
        within = self.tree.within[branch.node - self.tree.photos]
        if branch.lasting < self._of_parts(branch) - _SLACK or within < self.heights.little:
            return []
        photos = self._photos(branch.node)
        return photos if self.are_one(photos, bool(within >= self.heights.within)) else []

    def _photos(self, node: int) -> list[int]:
        """All below a node, without those that joined too low."""
        photos, waiting = [], [node]
        while waiting:
            here = waiting.pop()
            if here < self.tree.photos:
                photos.append(here)
            else:
                waiting += self._below(here)
        return photos

    def _below(self, node: int) -> list[int]:
        number = node - self.tree.photos
        parts = self._pairs[number]
        if self._shares[number] >= STRAGGLER:
            return parts
        large = [part for part in parts if self._size(part) >= self.least]
        return large if len(large) == 1 else parts
