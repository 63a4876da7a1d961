"""The file that keeps the albums: one of its own, so that a lost catalog takes none of them along.

It is written aside, brought to the disk, and renamed: whenever the program ends, the old albums are there,
or the new ones.
"""

import contextlib
import json
import logging
import os
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from pathlib import Path

from photo_finder.core.albums import Album, Change, Shelf
from photo_finder.core.errors import LibraryError
from photo_finder.core.photo import DIGEST_BYTES
from photo_finder.library.write_lock import WriteLock
from photo_finder.whole_files import write_whole

log = logging.getLogger(__name__)

FORMAT = 1

_Signature = tuple[int, int, int]


class AlbumFile:
    """Reads and changes the albums; another program may do so too.

    Args:
        path: of the file; it need not exist.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._writing = WriteLock(path.with_suffix(".lock"))
        self._mutex = threading.Lock()
        self._read: tuple[_Signature | None, Shelf] | None = None

    def mend(self) -> str | None:
        """Set a damaged file aside; gives a sentence if there was one."""
        try:
            self.read()
        except _DamagedError as error:
            try:
                with self._held():
                    kept = self._path.with_name(f"{self._path.name}.damaged-{time.strftime('%Y%m%d-%H%M%S')}")
                    os.replace(self._path, kept)
                    self._write(error.sound)
            except (OSError, LibraryError) as refused:
                log.warning("damaged albums cannot be set aside: %s", refused)
                return str(error)
            return (
                f"The file of the albums was damaged. It was set aside as {kept}, "
                f"and {len(error.sound.albums):,} of the albums could be read."
            )
        except LibraryError as error:
            return str(error)
        return None

    def read(self) -> Shelf:
        """All albums. Raises: LibraryError."""
        with self._mutex:
            signature = self._signature()
            if self._read is None or self._read[0] != signature:
                self._read = signature, self._parsed()
            return self._read[1]

    def change(self, change: Callable[[Shelf], Shelf]) -> Change:
        """Let the albums be changed, by what is in the file now.

        Raises: LibraryBusyError, LibraryError; whatever ``change`` raises.
        """
        with self._held():
            before = self.read()
            after = change(before)
            if after != before:
                self._write(after)
            return Change(before, after)

    @contextlib.contextmanager
    def _held(self) -> Iterator[None]:
        with self._writing.waited_for(), _ONE_AT_A_TIME:
            yield

    def _signature(self) -> _Signature | None:
        try:
            status = os.stat(self._path)
        except OSError:
            return None
        return status.st_mtime_ns, status.st_size, status.st_ino

    def _parsed(self) -> Shelf:
        try:
            found = json.loads(self._path.read_text(encoding="ascii"))
        except FileNotFoundError:
            return Shelf()
        except OSError as error:
            raise LibraryError(f"The albums in {self._path} cannot be read: {error.strerror}.") from error
        except ValueError as error:
            raise _DamagedError(self._path, Shelf()) from error
        if isinstance(found, dict) and isinstance(found.get("format"), int) and found["format"] > FORMAT:
            raise LibraryError(
                f"The albums in {self._path} were written by a newer Photo Finder; please update the program."
            )
        return _shelf(found, self._path)

    def _write(self, shelf: Shelf) -> None:
        document = {
            "format": FORMAT,
            "albums": [_document(album) for album in shelf.albums],
            "deleted": [_document(album) for album in shelf.deleted],
        }
        try:
            write_whole(self._path, json.dumps(document, indent=0))
        except OSError as error:
            raise LibraryError(
                f"The albums in {self._path} cannot be written: {error.strerror}; they stay as they were."
            ) from error
        with self._mutex:
            self._read = self._signature(), shelf


_ONE_AT_A_TIME = threading.Lock()


class _DamagedError(LibraryError):
    """The file is none of ours, or not all of it; ``sound`` is what can be read."""

    def __init__(self, path: Path, sound: Shelf) -> None:
        super().__init__(f"The file of the albums, {path}, is damaged.")
        self.sound = sound


def _document(album: Album) -> dict[str, object]:
    photos = [photo.hex() for photo in album.photos]
    return {"id": album.id, "name": album.name, "made": album.made.isoformat(), "photos": photos}


def _shelf(found: object, path: Path) -> Shelf:
    """Raises: _DamagedError if anything in it is not as it was written."""
    listed = [found.get(key) if isinstance(found, dict) else None for key in ("albums", "deleted")]
    albums, deleted = (each if isinstance(each, list) else [None] for each in listed)
    shelf = Shelf(tuple(_sound(albums)), tuple(_sound(deleted)))
    if len(shelf.albums) < len(albums) or len(shelf.deleted) < len(deleted):
        raise _DamagedError(path, shelf)
    return shelf


def _sound(items: Iterable[object]) -> Iterable[Album]:
    seen: set[str] = set()
    for item in items:
        try:
            name, key = item["name"], item["id"]  # type: ignore[index]
            photos = tuple(dict.fromkeys(bytes.fromhex(photo) for photo in item["photos"]))  # type: ignore[index]
            made = datetime.fromisoformat(item["made"])  # type: ignore[index]
        except (TypeError, KeyError, ValueError):
            continue
        sound = isinstance(name, str) and isinstance(key, str) and name and key not in seen
        if sound and all(len(photo) == DIGEST_BYTES for photo in photos):
            seen.add(key)
            yield Album(key, name, photos, made)
