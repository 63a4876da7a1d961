"""Which file of a group is kept, and why."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from photo_finder.core.duplicates import Member
from photo_finder.duplicates.rules import Rule

_ONLY = "the only one that is there"
_ONE_FILE = "all that are there are one file"


@dataclass(frozen=True, slots=True)
class Choice:
    """A suggested keeper; ``why`` is empty where nothing decided for it."""

    keeper: Member
    why: str
    decided: bool


def choose(
    members: Sequence[Member],
    rules: Sequence[Rule],
    *,
    stays: Callable[[str], str],
    may_keep: Callable[[str], bool],
) -> Choice:
    """The member to keep, of several with the same bytes.

    A keeper is there now. What stays in any case is preferred, so that no second file is kept beside it.

    Args:
        members: at least one.
        rules: decide one after the other.
        stays: tells by its path why a file is never touched; empty for those that may go.
        may_keep: tells by its path what may be kept for others.
    """
    there = [member for member in members if not member.file.offline and may_keep(member.file.path)]
    if not there:
        shown = next((member for member in members if may_keep(member.file.path)), members[0])
        return Choice(shown, "", decided=False)
    if len(there) == 1:
        return Choice(there[0], stays(there[0].file.path) or _ONLY, decided=True)
    staying = [member for member in there if stays(member.file.path)]
    best, reasons = _best(staying or there, rules)
    if staying:
        return Choice(best[0], ", then ".join([stays(best[0].file.path), *reasons]), decided=True)
    if not _one_file(best):
        return Choice(best[0], "", decided=False)
    return Choice(best[0], ", then ".join(reasons) or _ONE_FILE, decided=True)


def _best(members: Sequence[Member], rules: Sequence[Rule]) -> tuple[Sequence[Member], list[str]]:
    """What the rules leave, and what those of them that told members apart say."""
    reasons = []
    for rule in rules:
        if len(members) == 1:
            break
        best = rule.best(members)
        # Which name of one file is shown is nothing to give reasons for.
        if len(best) < len(members) and not _one_file(members):
            reasons.append(rule.why.format(len(members)))
        members = best
    return members, reasons


def _one_file(members: Sequence[Member]) -> bool:
    return len({member.real_file for member in members}) == 1
