"""What is told of the members of a group side by side, and in what they differ. Plain values."""

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from photo_finder.core.duplicates import Member
from photo_finder.core.file_times import local_time
from photo_finder.gui import wording


@dataclass(frozen=True, slots=True)
class Fact:
    """One line under a picture. ``differs``: another member says something else here."""

    text: str
    differs: bool


def facts_of(members: Sequence[Member]) -> list[tuple[Fact, ...]]:
    """For each member its lines, the same ones for all, without those that none has."""
    columns = [[line(member) for member in members] for line in _LINES]
    told = [(texts, len(set(texts)) > 1) for texts in columns if any(texts)]
    return [tuple(Fact(texts[number], differs) for texts, differs in told) for number in range(len(members))]


def _pixels(member: Member) -> str:
    return wording.dimensions(member.metadata.width, member.metadata.height)


def _size(member: Member) -> str:
    return wording.size(member.file.size_bytes)


def _format(member: Member) -> str:
    return member.metadata.format


def _taken(member: Member) -> str:
    taken = member.metadata.taken
    return (
        ""
        if taken is None
        else QCoreApplication.translate("Facts", "taken {0}").format(wording.brief_moment(taken))
    )


def _changed(member: Member) -> str:
    changed = local_time(member.file.modified_ns)
    return QCoreApplication.translate("Facts", "file of {0}").format(wording.brief_moment(changed))


def _folder(member: Member) -> str:
    return wording.short_path(os.path.dirname(member.file.path))


_LINES: tuple[Callable[[Member], str], ...] = (_pixels, _size, _format, _taken, _changed, _folder)


def likenesses_of(members: Sequence[Member]) -> list[tuple[Fact, ...]]:
    """How each came from the first, and how sure that is; nothing where all have the same bytes."""
    keeper = members[0]
    if all(member.digest == keeper.digest for member in members):
        return [()] * len(members)
    first = QCoreApplication.translate("Facts", "the suggested one")
    same = QCoreApplication.translate("Facts", "the same bytes as the first")
    others = [
        (same, "") if member.digest == keeper.digest else (_relation(member), _certainty(member))
        for member in members[1:]
    ]
    told = [(first, ""), *others]
    return [(Fact(relation, True), Fact(certainty, False)) for relation, certainty in told]


def _relation(member: Member) -> str:
    return ", ".join(wording.relation(word) for word in member.relation)


def _certainty(member: Member) -> str:
    parts = []
    if member.probability < 1:
        parts.append(
            QCoreApplication.translate("Facts", "{0} sure").format(wording.percent(member.probability))
        )
    if member.similarity < 1:
        parts.append(
            QCoreApplication.translate("Facts", "{0} similar").format(wording.percent(member.similarity))
        )
    if member.doubtful:
        parts.append(QCoreApplication.translate("Facts", "doubtful: perhaps another shot"))
    return " · ".join(parts)
