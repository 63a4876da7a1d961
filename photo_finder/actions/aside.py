"""Files written aside: whole, on the disk and looked at once more, before they get a name that anybody reads.

The names are hidden, and those of one operation alone, so that whatever lies there may be taken away.
"""

import contextlib
import hashlib
import os
import sys
from collections.abc import Iterator
from typing import BinaryIO, cast

from photo_finder.actions.checks import Digest
from photo_finder.actions.disk import is_regular, stamp_of
from photo_finder.core.errors import UnreadablePhotoError
from photo_finder.core.photo import DIGEST_BYTES

_CHUNK = 1 << 20
_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)
_READ = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0)


def aside_name(folder: str, key: str, part: str) -> str:
    """A hidden name in a folder, for nothing but one item of the operation with this key."""
    return os.path.join(folder, f".photo-finder-{key.rsplit('-', 1)[-1]}-{part}.part")


def copy_aside(source: str, aside: str, digest: Digest) -> bytes:
    """Copy a file's bytes and time to a name where nothing lies; gives the digest of the content.

    The file is read once. What was written is read back from the disk and compared with that. If it comes to
    nothing, nothing lies there afterwards.

    Args:
        source: an ordinary file.
        aside: see ``aside_name``.
        digest: of a file's content.

    Raises: OSError, UnreadablePhotoError, whose text is the reason.
    """
    with _opened(source) as file, _new(aside) as out:
        before = stamp_of(os.fstat(file.fileno()))
        found = _pour(file, out)
        after = os.fstat(file.fileno())
        if stamp_of(after) != before or out.tell() != after.st_size:
            raise UnreadablePhotoError("it is being changed by another program")
        _have_on_the_disk(out)
        os.utime(aside, ns=(after.st_atime_ns, after.st_mtime_ns))
        if digest(aside) != found:
            raise UnreadablePhotoError("what was written is not what was read: the disk may be failing")
    return found


def write_aside(data: bytes, aside: str) -> None:
    """Write these bytes to a name where nothing lies, on the disk when this returns. Raises: OSError."""
    with _new(aside) as out:
        out.write(data)
        _have_on_the_disk(out)


@contextlib.contextmanager
def _opened(path: str) -> Iterator[BinaryIO]:
    descriptor = os.open(path, _READ)
    if not is_regular(os.fstat(descriptor)):
        os.close(descriptor)
        raise UnreadablePhotoError("it is no ordinary file")
    with open(descriptor, "rb", buffering=0) as file:
        yield cast("BinaryIO", file)


@contextlib.contextmanager
def _new(path: str) -> Iterator[BinaryIO]:
    """A new file, taken away again if the block fails."""
    descriptor = os.open(path, _NEW, 0o666)
    try:
        with open(descriptor, "wb") as out:
            yield out
    except BaseException as error:
        if isinstance(error, Exception):  # else the program ends, and the next start settles it
            with contextlib.suppress(OSError):
                os.unlink(path)
        raise


def _pour(file: BinaryIO, out: BinaryIO) -> bytes:
    """Digest of all that was read and written."""
    hasher = hashlib.blake2b(digest_size=DIGEST_BYTES)
    while chunk := file.read(_CHUNK):
        hasher.update(chunk)
        out.write(chunk)
    return hasher.digest()


def _have_on_the_disk(file: BinaryIO) -> None:
    """Write it out, and let memory forget it where the system can, so that it is read from the disk next."""
    file.flush()
    os.fsync(file.fileno())
    if sys.platform == "linux":
        os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
