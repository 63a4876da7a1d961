"""What is really on the disk, and why it refuses something, in words."""

import contextlib
import errno
import os
import stat
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from photo_finder.core.operations import HOLDING_FOLDER

Doing = Literal["moving", "copying", "linking", "writing"]

_NOT_PERMITTED: dict[Doing, str] = {
    "moving": "moving it is not permitted",
    "copying": "copying it is not permitted",
    "linking": "linking it is not permitted",
    "writing": "writing it is not permitted",
}
_WORDS = {
    errno.ENOENT: "it is no longer there",
    errno.ENOTDIR: "its folder is no longer there",
    errno.EEXIST: "another file lies there now",
    errno.ENOTEMPTY: "another file lies there now",
    errno.EROFS: "its drive can only be read",
    errno.ENOSPC: "there is no space left on its drive",
    errno.EXDEV: "its drive does not let it be moved there without being copied",
    errno.EBUSY: "another program is using it",
    errno.ENAMETOOLONG: "the way to it would be too long for its drive",
}
_USED_BY_ANOTHER = 32
"""Windows: ERROR_SHARING_VIOLATION."""


def in_words(error: OSError, doing: Doing = "moving") -> str:
    """The reason that a person understands."""
    if getattr(error, "winerror", None) == _USED_BY_ANOTHER:
        return "another program is using it"
    if error.errno is None:
        return str(error)
    if error.errno == getattr(errno, "EDQUOT", None):
        return _WORDS[errno.ENOSPC]
    if error.errno in (errno.EACCES, errno.EPERM):
        return _NOT_PERMITTED[doing]
    if error.errno in _WORDS:
        return _WORDS[error.errno]
    return f"the disk reports: {error.strerror or error}"


def look(path: str) -> os.stat_result | None:
    """What lies at a path, links not followed; None if there is nothing."""
    try:
        return os.lstat(path)
    except (FileNotFoundError, NotADirectoryError):
        return None


def is_regular(status: os.stat_result) -> bool:
    """Whether it is a file: no link, no folder, no pipe."""
    return stat.S_ISREG(status.st_mode)


def same_file(one: os.stat_result, other: os.stat_result) -> bool:
    """Whether both are certainly one file under two names."""
    return bool(one.st_ino) and (one.st_dev, one.st_ino) == (other.st_dev, other.st_ino)


def two_names(one: os.stat_result, other: os.stat_result) -> bool:
    """Whether both are one file that certainly has more than one name, so that it can lose one.

    One name that is reached by two paths, through a link to its folder, is not two names.
    """
    return same_file(one, other) and one.st_nlink > 1


@dataclass(frozen=True, slots=True)
class Stamp:
    """What changes when a file is written or replaced."""

    device: int
    inode: int
    size_bytes: int
    modified_ns: int
    changed_ns: int


def stamp_of(status: os.stat_result) -> Stamp:
    """The stamp of a file."""
    return Stamp(status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns, status.st_ctime_ns)


def identities(path: str) -> frozenset[object]:
    """Names that two paths share if they lead to the same file: its number on the volume, its real path."""
    names: set[object] = {os.path.normcase(os.path.realpath(path))}
    with contextlib.suppress(OSError):
        status = os.stat(path)
        if status.st_ino:
            names.add((status.st_dev, status.st_ino))
    return frozenset(names)


def is_held(path: str) -> bool:
    """Whether it really lies in a holding folder, this library's or any other's."""
    names = os.path.realpath(path).lower().split(os.sep)
    return HOLDING_FOLDER in names


def sync_folders(folders: Iterable[str]) -> None:
    """Have the names in these folders on the disk, where the system can be told to."""
    if os.name == "nt":
        return
    for folder in folders:
        with contextlib.suppress(OSError):  # network shares refuse, and some folders are gone by now
            descriptor = os.open(folder, os.O_RDONLY)
            try:
                os.fsync(descriptor)
            finally:
                os.close(descriptor)
