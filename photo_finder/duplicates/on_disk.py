"""Members as they are on the disk now: a plan is made for what is there, not for what was there once."""

import os
import stat
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from photo_finder.core.duplicates import Member
from photo_finder.core.file_times import modified_ns
from photo_finder.core.progress import NEVER, Cancel, Progress, Step, silent
from photo_finder.core.reports import Skipped

_REPORT_EVERY = 500


@dataclass(slots=True)
class Checked:
    """What a look at the disk gave.

    Attributes:
        sets: members that are what the library knows, by content; with their real files.
        changed: those that are not, and why.
    """

    sets: list[list[Member]] = field(default_factory=list)
    changed: list[Skipped] = field(default_factory=list)


def look_at(
    sets: Sequence[Sequence[Member]], *, progress: Progress = silent, cancel: Cancel = NEVER
) -> Checked:
    """Compare length and time of each file with what the library knows; nothing is read.

    Files on a drive that is away stay as they are. Links are left out: they hold nothing of their own.
    """
    checked = Checked()
    done, total = 0, sum(len(members) for members in sets)
    for number, members in enumerate(sets):
        if number % _REPORT_EVERY == 0:
            cancel.check()
            progress(Step("check", done, total, len(checked.changed)))
        checked.sets.append(list(_present(members, checked.changed)))
        done += len(members)
    return checked


def _present(members: Iterable[Member], changed: list[Skipped]) -> Iterable[Member]:
    for member in members:
        if member.file.offline:
            yield member
            continue
        try:
            status = os.stat(member.file.path, follow_symlinks=False)
        except OSError as error:
            changed.append(Skipped(member.file.path, _reason(error)))
            continue
        if stat.S_ISLNK(status.st_mode):
            continue
        if is_as_known(member, status):
            yield replace(member, identity=identity_of(status))
        else:
            changed.append(Skipped(member.file.path, "it was changed since it was indexed"))


def is_as_known(member: Member, status: os.stat_result) -> bool:
    """Whether a file has the length and the time that it had when it was read."""
    known = (member.file.size_bytes, member.file.modified_ns)
    return stat.S_ISREG(status.st_mode) and known == (status.st_size, modified_ns(status))


def identity_of(status: os.stat_result) -> tuple[int, int] | None:
    """Volume and inode of a file, None where the system does not tell."""
    return (status.st_dev, status.st_ino) if status.st_ino else None


def _reason(error: OSError) -> str:
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return "it is no longer there"
    return f"it cannot be looked at ({error.strerror or error})"
