"""Members of groups, without any file."""

import hashlib
from collections.abc import Sequence

from photo_finder.core.duplicates import CleanPlan, DuplicateGroup, Member, Scope
from photo_finder.core.photo import DIGEST_BYTES, PhotoFile, PhotoMetadata
from photo_finder.duplicates.boundaries import Boundaries
from photo_finder.duplicates.groups import IdenticalGroups
from photo_finder.duplicates.plan import plan_of
from photo_finder.duplicates.rule_text import parse_rules

YEAR_NS = 365 * 86_400 * 10**9


def member(
    path: str,
    *,
    content: str = "x",
    year: int = 2020,
    size: int = 1000,
    offline: bool = False,
    inode: int | None = None,
    **metadata: object,
) -> Member:
    """A file; the same inode is the same real file, without one each is its own."""
    digest = hashlib.blake2b(content.encode(), digest_size=DIGEST_BYTES).digest()
    facts = {"width": 40, "height": 30, "format": "JPEG", **metadata}
    return Member(
        PhotoFile(path, size, (year - 1970) * YEAR_NS, offline),
        digest,
        PhotoMetadata(**facts),  # type: ignore[arg-type]
        identity=None if inode is None else (1, inode),
    )


def groups_of(*members: Member, keep: str = "default", scope: Scope = Scope()) -> list[DuplicateGroup]:
    """Groups of members of any contents."""
    sets: dict[bytes, list[Member]] = {}
    for each in sorted(members, key=lambda m: m.file.path):
        sets.setdefault(each.digest, []).append(each)
    return IdenticalGroups(parse_rules([keep]), Boundaries(scope)).of(sets.values())


def group_of(*members: Member, keep: str = "default", scope: Scope = Scope()) -> DuplicateGroup:
    """Their only group."""
    (group,) = groups_of(*members, keep=keep, scope=scope)
    return group


def plan(*members: Member, keep: str = "default", scope: Scope = Scope()) -> CleanPlan:
    return plan_of(groups_of(*members, keep=keep, scope=scope))


def paths(members: Sequence[Member]) -> list[str]:
    return [each.file.path for each in members]
