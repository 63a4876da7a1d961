"""Files to bytes, with every failure told in words. It must not know what the bytes mean."""

import errno
import hashlib
import os
import stat
from pathlib import Path

from photo_finder.core.errors import InaccessiblePhotoError, UnreadablePhotoError, VanishedPhotoError
from photo_finder.core.photo import DIGEST_BYTES

_FLAGS = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0)
"""Without blocking, since opening a pipe for reading would wait for its writer."""

_CHUNK = 1 << 20


def read_file(path: str | Path, *, max_bytes: int) -> bytes:
    """All bytes of an ordinary file.

    Raises: VanishedPhotoError; UnreadablePhotoError when it is no ordinary file, empty, larger than
        ``max_bytes``, or the system refuses it.
    """
    try:
        descriptor = _open_ordinary(path)
        with open(descriptor, "rb", buffering=0) as file:
            size = os.fstat(descriptor).st_size
            if size > max_bytes:
                raise UnreadablePhotoError(f"it is {size / 1e9:.1f} GB, too large to be read")
            data: bytes = file.read()
    except OSError as error:
        raise in_words(error, path) from error
    except MemoryError as error:
        raise UnreadablePhotoError("there is not enough memory to read it") from error
    if not data:
        raise UnreadablePhotoError("the file is empty")
    return data


def digest(data: bytes) -> bytes:
    """The name of a content: BLAKE2b, ``DIGEST_BYTES`` long."""
    return hashlib.blake2b(data, digest_size=DIGEST_BYTES).digest()


def digest_file(path: str | Path) -> tuple[bytes, int]:
    """Digest and length of a file's content, read piece by piece.

    Raises: VanishedPhotoError, UnreadablePhotoError.
    """
    hasher = hashlib.blake2b(digest_size=DIGEST_BYTES)
    length = 0
    try:
        with open(_open_ordinary(path), "rb", buffering=0) as file:
            while chunk := file.read(_CHUNK):
                hasher.update(chunk)
                length += len(chunk)
    except OSError as error:
        raise in_words(error, path) from error
    return hasher.digest(), length


def _open_ordinary(path: str | Path) -> int:
    descriptor = os.open(path, _FLAGS)
    mode = os.fstat(descriptor).st_mode
    if stat.S_ISREG(mode):
        return descriptor
    os.close(descriptor)
    if stat.S_ISDIR(mode):
        raise UnreadablePhotoError("it is a folder, not a file")
    raise UnreadablePhotoError("it is not an ordinary file")


def in_words(error: OSError, path: str | Path) -> UnreadablePhotoError:
    """The reason that a person understands."""
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return VanishedPhotoError("the file is no longer there")
    if isinstance(error, PermissionError):  # on Windows also for a folder
        folder = os.path.isdir(path)
        return InaccessiblePhotoError(
            "it is a folder, not a file" if folder else "reading it is not permitted"
        )
    if error.errno == errno.ENXIO:
        return UnreadablePhotoError("it is not an ordinary file")
    return InaccessiblePhotoError(f"it cannot be read from the disk ({error.strerror or error})")
