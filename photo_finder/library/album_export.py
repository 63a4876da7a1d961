"""Writing the paths of an album's photos into a file, for people and for other programs. Reads no photo."""

import csv
import io
import json
import os
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from photo_finder.core.errors import LibraryError, UsageError
from photo_finder.core.photo import Photo
from photo_finder.library.exporting import plain
from photo_finder.whole_files import write_among_others

COLUMNS = ("number", "path", "taken", "width", "height", "format", "bytes", "camera")


def write_list(name: str, photos: Sequence[Photo], path: Path) -> str:
    """Write the list, in place of what is there; its ending says of what kind it is.

    Returns: where it is, absolute.

    Raises:
        UsageError: another ending.
        LibraryError: it cannot be written.
    """
    target = os.path.abspath(os.path.expanduser(path))
    ending = os.path.splitext(target)[1].lower()
    if ending not in LISTS:
        raise UsageError(f"{target} must end in {', '.join(list(LISTS)[:-1])} or {list(LISTS)[-1]}.")
    data = LISTS[ending](name, photos)
    try:
        write_among_others(target, data)
    except OSError as error:
        raise LibraryError(f"{target} cannot be written: {error.strerror or error}.") from error
    return target


def refuse_place(top: str, folder: str) -> None:
    """Raise UsageError where a new folder cannot be made."""
    if os.path.lexists(top) and not os.path.isdir(top):
        raise UsageError(f"{top} is not a folder.")
    if os.path.lexists(folder):
        raise UsageError(f"{folder} is there already; nothing was exported. Choose another folder.")


def _json(name: str, photos: Sequence[Photo]) -> bytes:
    document = {"album": name, "photos": [photo.path for photo in photos]}
    return (json.dumps(document, ensure_ascii=True, indent=2) + "\n").encode("ascii")


def _csv(_name: str, photos: Sequence[Photo]) -> bytes:
    """With a mark at its start by which spreadsheets know that it is UTF-8."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(COLUMNS)
    for number, photo in enumerate(photos, start=1):
        known = photo.metadata
        taken = "" if known.taken is None else known.taken.isoformat(sep=" ", timespec="seconds")
        size = photo.files[0].size_bytes
        facts = (known.width, known.height, known.format, size, plain(known.camera or ""))
        writer.writerow([number, plain(photo.path), taken, *facts])
    return text.getvalue().encode("utf-8-sig", errors="backslashreplace")


def _lines(_name: str, photos: Sequence[Photo]) -> bytes:
    """One path a line, with the bytes that the system has for it; a name with a line break cannot be told."""
    paths = (os.fsencode(photo.path) for photo in photos)
    return b"".join(path + b"\n" for path in paths if b"\n" not in path)


LISTS: Mapping[str, Callable[[str, Sequence[Photo]], bytes]] = {
    ".csv": _csv,
    ".json": _json,
    ".m3u8": _lines,
    ".m3u": _lines,
    ".txt": _lines,
}
"""How each kind of list is made, by the ending of its file."""
