"""What becomes of each file of a group: the library's suggestion, and over it the user's marks.

Pure values. Whatever is marked, one file of a group that is there stays.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum

from photo_finder.core.duplicates import DuplicateGroup, Member
from photo_finder.gui.duplicates.marks import FileKey, Mark, key_of

SURE_KINDS = frozenset({"identical"})
"""Of these the rules alone decide; of all others nothing goes that the user has not agreed to."""

Marked = Mapping[FileKey, Mark]


class Fate(Enum):
    """What becomes of a file."""

    KEEP = "keep"
    REMOVE = "remove"
    SUGGESTED = "suggested"
    STAYS = "stays"
    OPEN = "open"


class Refusal(Enum):
    """Why a file cannot be marked for removal."""

    LAST = "last"
    AWAY = "away"
    SAME_FILE = "same file"
    PROTECTED = "protected"


@dataclass(frozen=True, slots=True)
class Judgement:
    """A group as it stands.

    Attributes:
        fates: one for each member, in their order.
        going: members that are to go.
        stays_for: the member that stays for them; None where nothing goes.
        touched: the user said something of it.
        settled: the user said what becomes of every member, the suggested keeper apart.
    """

    fates: tuple[Fate, ...]
    going: tuple[Member, ...]
    stays_for: Member | None
    touched: bool
    settled: bool

    @property
    def size_bytes(self) -> int:
        """Of what is to go; files of several names count once."""
        return sum({member.real_file: member.file.size_bytes for member in self.going}.values())


def said_of(group: DuplicateGroup, marks: Marked) -> list[Mark | None]:
    """What the user said of each member. That it is to go counts only as long as no rule protects it."""
    untouched = {member.file.path for member in group.untouched}
    said = ((member.file.path, marks.get(key_of(member))) for member in group.members)
    return [None if mark == "remove" and path in untouched else mark for path, mark in said]


def judge(group: DuplicateGroup, marks: Marked) -> Judgement:
    """What becomes of a group."""
    said = said_of(group, marks)
    suggested = {member.file.path for member in group.going}
    against = said[0] == "remove"
    fates = tuple(
        _fate(group, member, mark, suggested, against=against)
        for member, mark in zip(group.members, said, strict=True)
    )
    going = _going(group, fates)
    return Judgement(
        fates=fates,
        going=going,
        stays_for=_stays_for(group, fates, going),
        touched=any(said),
        settled=all(said[1:]),
    )


def _fate(
    group: DuplicateGroup, member: Member, mark: Mark | None, suggested: set[str], *, against: bool
) -> Fate:
    if mark is not None:
        return Fate.KEEP if mark == "keep" else Fate.REMOVE
    sure = group.kind in SURE_KINDS
    if not group.decided or (against and not sure):
        return Fate.OPEN  # the suggestion is void where the suggested keeper is not to stay
    if member is group.members[0]:
        return Fate.KEEP
    if member.file.path in suggested:
        return Fate.REMOVE if sure else Fate.SUGGESTED
    return Fate.STAYS


def _going(group: DuplicateGroup, fates: Iterable[Fate]) -> tuple[Member, ...]:
    """What goes: only files that are there, under all their names, and only while another one stays."""
    marked = {
        member.file.path
        for member, fate in zip(group.members, fates, strict=True)
        if fate is Fate.REMOVE and not member.file.offline
    }
    staying = [member for member in group.members if member.file.path not in marked]
    if all(member.file.offline for member in staying):
        return ()
    held = {member.real_file for member in staying}
    return tuple(
        member for member in group.members if member.file.path in marked and member.real_file not in held
    )


def _stays_for(group: DuplicateGroup, fates: Iterable[Fate], going: tuple[Member, ...]) -> Member | None:
    """The kept file that the others go for: the first that the user or the rules keep, else the first."""
    if not going:
        return None
    gone = {member.file.path for member in going}
    staying = [
        (fate is not Fate.KEEP, number, member)
        for number, (member, fate) in enumerate(zip(group.members, fates, strict=True))
        if member.file.path not in gone and not member.file.offline and fate is not Fate.REMOVE
    ]
    return min(staying, key=lambda entry: entry[:2])[2] if staying else None


def why_not_remove(group: DuplicateGroup, marks: Marked, member: Member) -> Refusal | None:
    """Why this member cannot be marked for removal; None if it can."""
    if member.file.offline:
        return Refusal.AWAY
    if member in group.untouched:
        return Refusal.PROTECTED
    others = [
        other
        for other, fate in zip(group.members, judge(group, marks).fates, strict=True)
        if other is not member and fate is not Fate.REMOVE and not other.file.offline
    ]
    if any(other.real_file == member.real_file for other in others):
        return Refusal.SAME_FILE
    return None if others else Refusal.LAST


def all_accepted(groups: Iterable[DuplicateGroup], marks: Marked) -> dict[FileKey, Mark]:
    """The suggestions of all groups of which nothing was said yet and of which something may go."""
    found: dict[FileKey, Mark] = {}
    for group in groups:
        if group.going and not any(said_of(group, marks)):
            found |= accepted(group)
    return found


def can_accept(group: DuplicateGroup, marks: Marked) -> bool:
    """Whether there is a suggestion, and the user let the file stay that it would keep."""
    return group.decided and said_of(group, marks)[0] != "remove"


def accepted(group: DuplicateGroup, marks: Marked | None = None) -> dict[FileKey, Mark]:
    """The suggestion as the user's own word, but for what was said; empty where no rule decides."""
    if not group.decided:
        return {}
    going = {member.file.path for member in group.going}
    said = zip(group.members, said_of(group, marks or {}), strict=True)
    return {
        key_of(member): "remove" if member.file.path in going else "keep"
        for member, mark in said
        if mark is None
    }
