"""Groups of duplicates as other programs read them (DESIGN.md, section 5)."""

from photo_finder.core.duplicates import DuplicateGroup, Member
from photo_finder.core.json_document import Json


def group_document(group: DuplicateGroup) -> dict[str, Json]:
    """A group with its members, the keeper first."""
    first = first_names(group)
    return {
        "id": group.id,
        "kind": group.kind,
        "keep": group.keeper.file.path,
        "why": group.why,
        "decided": group.decided,
        "bytes": group.size_bytes,
        "weakest": round(group.weakest, 6),
        "members": [
            {
                "path": member.file.path,
                "similarity": round(member.similarity, 6),
                "probability": round(member.probability, 6),
                "relation": list(member.relation),
                "doubtful": member.doubtful,
                "offline": member.file.offline,
                "same_file_as": first.get(member.file.path),
            }
            for member in group.members
        ],
    }


def first_names(group: DuplicateGroup) -> dict[str, str]:
    """For each further name of a real file the first one: the keeper's own, or the first by path."""
    first = {group.keeper.real_file: group.keeper.file.path}
    for member in group.members:
        first.setdefault(member.real_file, member.file.path)
    names = {member.file.path: first[member.real_file] for member in group.members}
    return {path: name for path, name in names.items() if path != name}


def fate(group: DuplicateGroup, member: Member) -> str:
    """What is suggested for a file: ``keep``, ``remove``, ``stay`` or ``undecided``."""
    if not group.decided:
        return "undecided"
    if member is group.keeper:
        return "keep"
    return "remove" if member in group.going else "stay"
