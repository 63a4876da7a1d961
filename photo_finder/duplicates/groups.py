"""Groups: members around the one that is kept.

Grouping takes sets of files that belong together by their kind; how they were found does not matter here.
"""

import hashlib
from collections.abc import Iterable, Iterator, Sequence

from photo_finder.core.duplicates import DuplicateGroup, Kind, Member
from photo_finder.core.progress import NEVER, Cancel, in_turn
from photo_finder.duplicates.boundaries import Boundaries
from photo_finder.duplicates.choosing import choose
from photo_finder.duplicates.protection import Protection
from photo_finder.duplicates.rule_text import KeepRules

_ID_BYTES = 8


class IdenticalGroups:
    """Makes groups of files with the same bytes.

    Args:
        keep: what decides for the keeper.
        boundaries: which files are compared.
    """

    def __init__(self, keep: KeepRules, boundaries: Boundaries) -> None:
        self._keep = keep
        self._protection = Protection(keep, boundaries)
        self.boundaries = boundaries

    def of(self, sets: Iterable[Sequence[Member]], cancel: Cancel = NEVER) -> list[DuplicateGroup]:
        """The groups, those first that free most.

        Args:
            sets: members of one content each, in alphabetical order.
            cancel: is looked at between groups.

        Raises: Cancelled.
        """
        groups = [group for members in in_turn(sets, cancel) for group in self._group(members)]
        return sorted(groups, key=lambda group: (-group.size_bytes, group.keeper.file.path))

    def _group(self, found: Sequence[Member]) -> Iterator[DuplicateGroup]:
        members = self.boundaries.compared(found)
        if len(members) < 2 or not self._protection.fits_archive(members):
            return
        guard = self._protection
        choice = choose(members, self._keep.rules, stays=guard.stays, may_keep=guard.may_keep)
        star = self._star(choice.keeper, members)
        if all(member.real_file == choice.keeper.real_file for member in star):
            return
        going = guard.going(found, star, choice.keeper) if choice.decided else ()
        name = group_id("identical", [choice.keeper.digest])
        yield DuplicateGroup(
            *(name, "identical", choice.keeper, star, choice.why),
            decided=choice.decided,
            going=going,
            untouched=guard.untouched(star),
        )

    def _star(self, keeper: Member, members: Sequence[Member]) -> tuple[Member, ...]:
        """The keeper, and what is compared with it."""
        others = (member for member in members if member is not keeper)
        return keeper, *(member for member in others if not self.boundaries.apart(member, keeper))


def group_id(kind: Kind, digests: Sequence[bytes]) -> str:
    """The same for the same contents, in whatever order and under whatever names."""
    hasher = hashlib.blake2b(kind.encode(), digest_size=_ID_BYTES)
    for digest in sorted(digests):
        hasher.update(digest)
    return hasher.hexdigest()
