"""Changing a plan of groups by hand. Each function gives a new plan; the old one stays as it is.

The id of a group follows its photos, so that groups that are changed have other ids afterwards.
"""

import hashlib
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from photo_finder.core.group_reasons import BY_HAND, NO_REASON, Reason
from photo_finder.core.grouping import GroupMember, GroupPlan, PhotoGroup


def group_id(members: Iterable[GroupMember]) -> str:
    """A name that depends on the photos alone."""
    hasher = hashlib.blake2b(digest_size=8)
    for digest in sorted(member.digest for member in members):
        hasher.update(digest)
    return hasher.hexdigest()


def merged(plan: GroupPlan, ids: Sequence[str]) -> GroupPlan:
    """These groups as one, with the name of the first, in its place."""
    chosen = [group for each in ids for group in plan.groups if group.id == each]
    if len(chosen) < 2:
        return plan
    first = chosen[0]
    members = tuple(member for group in chosen for member in group.members)
    reason = Reason("merged", count=len(chosen))
    whole = _with_members(
        replace(first, reason=reason, first=_earliest(chosen), last=_latest(chosen)), members
    )
    gone = {group.id for group in chosen[1:]}
    groups = [whole if group.id == first.id else group for group in plan.groups if group.id not in gone]
    return replace(plan, groups=tuple(groups))


def moved(plan: GroupPlan, photos: Collection[int], to: str | None) -> GroupPlan:
    """These photos in another group, or in none; groups that are left empty are gone.

    Args:
        plan: with the photos in any of its groups, or in none.
        photos: the library's numbers.
        to: id of the group; None to leave them out of all groups.
    """
    wanted = set(photos)
    going = [member for member in _all(plan) if member.photo in wanted]
    groups = [_without(group, wanted) if group.id != to else group for group in plan.groups]
    left = tuple(member for member in plan.ungrouped if member.photo not in wanted)
    if to is None:
        return _told(plan, groups, (*left, *(replace(member, reason=NO_REASON) for member in going)))
    groups = [_with_more(group, going) if group.id == to else group for group in groups]
    return _told(plan, groups, left)


def gathered(plan: GroupPlan, photos: Collection[int], name: str) -> GroupPlan:
    """These photos as a new group, the first of the plan."""
    wanted = set(photos)
    going = tuple(replace(member, reason=BY_HAND) for member in _all(plan) if member.photo in wanted)
    if not going:
        return plan
    made = PhotoGroup(group_id(going), name, Reason("made"), going)
    rest = moved(plan, photos, None)
    left = tuple(member for member in rest.ungrouped if member.photo not in wanted)
    return replace(rest, groups=(made, *rest.groups), ungrouped=left)


def renamed(plan: GroupPlan, group: str, name: str) -> GroupPlan:
    """A group with another name, which is to be one that every system takes (``safe_name``)."""
    return _changed(plan, group, name=name)


def locked(plan: GroupPlan, group: str, lock: bool) -> GroupPlan:
    """A group that proposing again leaves as it is, or may change again."""
    return _changed(plan, group, locked=lock)


def dissolved(plan: GroupPlan, group: str) -> GroupPlan:
    """The members of a group are in none."""
    gone = plan.group(group)
    return plan if gone is None else moved(plan, [member.photo for member in gone.members], None)


def parted(plan: GroupPlan, group: str, parts: Sequence[PhotoGroup]) -> GroupPlan:
    """A group replaced by its parts, in its place."""
    groups: list[PhotoGroup] = []
    for each in plan.groups:
        groups += parts if each.id == group else [each]
    return replace(plan, groups=tuple(groups))


def _changed(plan: GroupPlan, group: str, **values: object) -> GroupPlan:
    groups = tuple(
        replace(each, **values) if each.id == group else each  # type: ignore[arg-type]
        for each in plan.groups
    )
    return replace(plan, groups=groups)


def _all(plan: GroupPlan) -> Iterable[GroupMember]:
    for group in plan.groups:
        yield from group.members
    yield from plan.ungrouped


def _without(group: PhotoGroup, photos: Collection[int]) -> PhotoGroup:
    return _with_members(group, tuple(m for m in group.members if m.photo not in photos))


def _with_more(group: PhotoGroup, members: Sequence[GroupMember]) -> PhotoGroup:
    inside = {member.photo for member in group.members}
    fresh = [replace(member, reason=BY_HAND) for member in members if member.photo not in inside]
    return _with_members(group, (*group.members, *fresh))


def _with_members(group: PhotoGroup, members: tuple[GroupMember, ...]) -> PhotoGroup:
    if members == group.members:
        return group
    return replace(group, id=group_id(members), members=members)


def _told(plan: GroupPlan, groups: Iterable[PhotoGroup], ungrouped: tuple[GroupMember, ...]) -> GroupPlan:
    return replace(plan, groups=tuple(group for group in groups if group.members), ungrouped=ungrouped)


def _earliest(groups: Sequence[PhotoGroup]) -> datetime | None:
    return min((group.first for group in groups if group.first is not None), default=None)


def _latest(groups: Sequence[PhotoGroup]) -> datetime | None:
    return max((group.last for group in groups if group.last is not None), default=None)
