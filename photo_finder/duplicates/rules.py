"""Keep rules: each gives the members of a group scores, and the best go on to the next rule."""

import os
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, fields
from operator import attrgetter

from photo_finder.core.duplicates import Member
from photo_finder.core.photo import PhotoMetadata
from photo_finder.duplicates.edits import ENLARGED
from photo_finder.duplicates.names import is_marked, says_edit_of, says_enlarged
from photo_finder.duplicates.quality import bytes_a_pixel, format_rank
from photo_finder.duplicates.within import Within

Scores = Callable[[Sequence[Member]], Sequence[float]]

_facts_told = attrgetter(
    *(f.name for f in fields(PhotoMetadata) if f.name not in {"width", "height", "format", "editor"})
)
_CLOCKS_BEGIN_NS = 315_619_200_000_000_000  # 1980-01-02: what is older is a clock that was never set
_SEEMING = 0.15
"""Share of its copies against which an original may seem edited: what is small or soft shows fewer edits."""
_PREVIEW = 4.5
"""Factor of pixels; enlarging to twice the width and height gives four."""
_TWO_SECONDS_NS = 2_000_000_000


@dataclass(frozen=True, slots=True)
class Rule:
    """A way to prefer some members to others.

    Attributes:
        why: of what it prefers, in words; ``{0}`` stands for the number of members that it chose from.
        scores: one for each member, higher for what is to be kept.
        slack: a difference up to this counts as none.
    """

    why: str
    scores: Scores
    slack: float = 0.0

    def best(self, members: Sequence[Member]) -> Sequence[Member]:
        """The members that it prefers, in their order; all if it cannot tell them apart."""
        scores = self.scores(members)
        top = max(scores)
        if min(scores) == top:
            return members
        return [
            m for m, score in zip(members, scores, strict=True) if score == top or top - score <= self.slack
        ]


def _each(score: Callable[[Member], float]) -> Scores:
    """Scores that do not depend on the other members."""
    return lambda members: [score(member) for member in members]


def pixels(member: Member) -> float:
    """Width times height."""
    return member.metadata.width * member.metadata.height


def told(member: Member) -> float:
    """How many things the file tells of its picture besides its size and format."""
    facts = _facts_told(member.metadata)
    return len(facts) - facts.count(None)


def is_by_camera(member: Member) -> bool:
    """Whether the file tells camera and capture time, and no program for pictures."""
    facts = member.metadata
    return facts.camera is not None and facts.taken is not None and facts.editor is None


def originality(member: Member) -> float:
    """One for camera and capture time, one for a name without marks."""
    return is_by_camera(member) + plainness(member)


def fewness_of_edits(members: Sequence[Member]) -> list[float]:
    """Higher for what was edited against fewer of the others; against a few of many, it may only seem so.

    A program for pictures counts as one edit more, beside a file of the camera's own: messengers take its
    name away together with everything else. So does a name that says so of another one's picture.
    """
    shot = any(is_by_camera(member) for member in members)
    seeming = int(_SEEMING * (len(members) - 1))

    def edits(member: Member) -> int:
        by_program = shot and member.metadata.editor is not None
        by_name = any(_is_named_edit(member, other) for other in members)
        enlarged = member.relation.count(ENLARGED)
        seen = len(member.relation) - enlarged
        return max(0, seen - seeming) + enlarged + by_program + by_name

    return [-float(edits(member)) for member in members]


def _is_named_edit(member: Member, other: Member) -> bool:
    """A picture much smaller than its edit is rather a preview than the original, unless it was enlarged."""
    path = member.file.path
    return says_edit_of(path, other.file.path) and (
        says_enlarged(path) or pixels(member) <= _PREVIEW * pixels(other)
    )


def plainness(member: Member) -> float:
    """1 for a name without marks of a copy or an edit, else 0."""
    return not is_marked(member.file.path)


def age(member: Member) -> float:
    """Higher for files changed longer ago, lowest where the time is none that a clock showed."""
    changed = member.file.modified_ns
    return -float(changed) if changed >= _CLOCKS_BEGIN_NS else -float("inf")


def number_of_names(members: Sequence[Member]) -> list[float]:
    """Under how many names each real file is in the group."""
    files = [member.real_file for member in members]
    names = Counter(files)
    return [names[file] for file in files]


def alphabetical_order(members: Sequence[Member]) -> list[float]:
    """Higher for what comes first by path."""
    order = {path: rank for rank, path in enumerate(sorted(member.file.path for member in members))}
    return [-order[member.file.path] for member in members]


def _name_length(member: Member) -> float:
    return len(os.path.basename(member.file.path))


PLAIN_RULES: Mapping[str, Rule] = {
    "least-edited": Rule("the least edited of {0}", fewness_of_edits),
    "largest": Rule("the largest of {0}", _each(pixels)),
    "least-compressed": Rule("the least compressed of {0}", _each(bytes_a_pixel)),
    "original": Rule("looks like the camera's original", _each(originality)),
    "most-names": Rule("it has most names", number_of_names),
    "plain-name": Rule("its name has no mark of a copy", _each(plainness)),
    "format": Rule("in the format that keeps most", _each(format_rank)),
    "most-metadata": Rule("tells most of the shot", _each(told)),
    "oldest": Rule("the oldest of {0}", _each(age), slack=_TWO_SECONDS_NS),
    "newest": Rule("the newest of {0}", _each(lambda m: m.file.modified_ns), slack=_TWO_SECONDS_NS),
    "shortest-name": Rule("the shortest name of {0}", _each(lambda m: -_name_length(m))),
    "longest-name": Rule("the longest name of {0}", _each(_name_length)),
    "shallowest": Rule("in fewest folders", _each(lambda m: -m.file.path.count(os.sep))),
    "shortest-path": Rule("the shortest path of {0}", _each(lambda m: -len(m.file.path))),
    "alphabetical": Rule("the first of {0} by path", alphabetical_order),
}
"""Rules without a value, by the word that stands for them."""


def prefer_folder(folder: Within) -> Rule:
    """Keep what lies in this folder or below it."""
    return Rule("in a folder that you prefer", _each(lambda member: folder(member.file.path)))
