"""A file gets another name on its volume: at once, or not at all, and never in place of another file."""

import ctypes
import errno
import functools
import os
import sys
from collections.abc import Callable

_HERE = -100
"""AT_FDCWD of Linux: paths are taken as they stand."""
_NO_REPLACE = 1
_EXCLUSIVELY = 4
_UNKNOWN_TO_THE_VOLUME = (errno.EINVAL, errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP)
_NO_LINKS = (errno.EPERM, errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP, errno.EMLINK)

_Rename = Callable[[bytes, bytes], int]


def move(source: str, target: str) -> None:
    """Give a file another name on the same volume.

    Where the system has a rename that refuses to replace, it is one step, and so it is on Windows. On
    volumes that don't know that, the file first gets the new name as a second one (a hard link, which never
    replaces), then loses the old: in between it has both. Volumes without links either (FAT under macOS,
    some network shares) leave a look before the rename, and an instant in which another program could put a
    file there.

    Raises: OSError: FileExistsError if something lies there; nothing has changed.
    """
    if os.name == "nt":
        os.rename(source, target)
    elif not _renamed_exclusively(source, target) and not _linked_over(source, target):
        _look_and_rename(source, target)


def _renamed_exclusively(source: str, target: str) -> bool:
    """Whether it was done; False where system or volume don't know such a rename."""
    rename = _exclusive_rename()
    if rename is None:
        return False
    if rename(os.fsencode(source), os.fsencode(target)) == 0:
        return True
    code = ctypes.get_errno()
    if code in _UNKNOWN_TO_THE_VOLUME:
        return False
    raise OSError(code, os.strerror(code), source, None, target)


@functools.cache
def _exclusive_rename() -> _Rename | None:
    """The system's rename that refuses to replace, None if it has none."""
    system = ctypes.CDLL(None, use_errno=True)
    if sys.platform == "darwin":
        exclusive = getattr(system, "renamex_np", None)
        return exclusive and (lambda source, target: exclusive(source, target, _EXCLUSIVELY))
    careful = getattr(system, "renameat2", None)
    return careful and (lambda source, target: careful(_HERE, source, _HERE, target, _NO_REPLACE))


def _linked_over(source: str, target: str) -> bool:
    """Whether it was done; False where the volume has no hard links."""
    try:
        os.link(source, target, follow_symlinks=False)
    except OSError as error:
        if error.errno in _NO_LINKS:
            return False
        raise
    try:
        os.unlink(source)
    except OSError:
        os.unlink(target)  # the second name, whose file still has its first
        raise
    return True


def _look_and_rename(source: str, target: str) -> None:
    if os.path.lexists(target):
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), source, None, target)
    os.rename(source, target)


def can_move(source_folder: str, target_folder: str) -> bool:
    """Whether files can be moved between two folders that exist: they are on one volume, mounted once.

    A volume that is mounted at two places (a bind mount) has one number and yet lets nothing pass. The
    system tells when it is asked to move a file that does not exist.
    """
    if os.stat(source_folder).st_dev != os.stat(target_folder).st_dev:
        return False
    name = f".photo-finder-{os.urandom(8).hex()}"
    try:
        os.rename(os.path.join(source_folder, name), os.path.join(target_folder, name))
    except OSError as error:
        return error.errno != errno.EXDEV
    return True
