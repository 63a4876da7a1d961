"""Writing groups of duplicates into a file: a table for people, or what other programs read.

Owns the columns of the table. Reads no photo and decides nothing.
"""

import csv
import io
import json
import os
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path

from photo_finder.core.duplicate_documents import fate, group_document
from photo_finder.core.duplicates import DuplicateGroup, Member
from photo_finder.core.errors import LibraryError, UsageError
from photo_finder.whole_files import write_among_others

COLUMNS = (
    *("group", "kind", "suggestion", "path", "bytes", "width", "height", "format", "taken", "changed"),
    *("camera", "similarity", "probability", "relation", "doubtful", "why"),
)
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def export_groups(groups: Sequence[DuplicateGroup], path: Path) -> None:
    """Write groups as a table (``.csv``, one row a file) or as JSON (``.json``), in place of what is there.

    Raises:
        UsageError: another ending.
        LibraryError: it cannot be written.
    """
    target = os.path.abspath(os.path.expanduser(path))
    ending = os.path.splitext(target)[1].lower()
    if ending not in _MAKERS:
        raise UsageError(f"{target} must end in {' or '.join(_MAKERS)}.")
    data = _MAKERS[ending](groups)
    try:
        write_among_others(target, data)
    except OSError as error:
        raise LibraryError(f"{target} cannot be written: {error.strerror or error}.") from error


def _json(groups: Sequence[DuplicateGroup]) -> bytes:
    document = {"groups": [group_document(group) for group in groups]}
    return (json.dumps(document, ensure_ascii=True, allow_nan=False, indent=2) + "\n").encode("ascii")


def _csv(groups: Sequence[DuplicateGroup]) -> bytes:
    """With a mark at its start by which spreadsheets know that it is UTF-8."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(COLUMNS)
    for number, group in enumerate(groups, start=1):
        writer.writerows(_rows(number, group))
    return text.getvalue().encode("utf-8-sig", errors="backslashreplace")


_MAKERS = {".csv": _csv, ".json": _json}


def _rows(number: int, group: DuplicateGroup) -> Iterator[list[str | int | float]]:
    for member in group.members:
        metadata = member.metadata
        yield [
            *(number, group.kind, fate(group, member), plain(member.file.path), member.file.size_bytes),
            *(metadata.width, metadata.height, metadata.format),
            "" if metadata.taken is None else metadata.taken.isoformat(sep=" ", timespec="seconds"),
            _changed(member),
            plain(metadata.camera or ""),
            *(round(member.similarity, 6), round(member.probability, 6)),
            plain(", ".join(member.relation)),
            "doubtful" if member.doubtful else "",
            plain(group.why if member is group.keeper else ""),
        ]


def _changed(member: Member) -> str:
    try:
        return datetime.fromtimestamp(member.file.modified_ns // 10**9).isoformat(sep=" ")
    except (OverflowError, OSError, ValueError):
        return ""


def plain(text: str) -> str:
    """The text so that no spreadsheet takes it for a formula."""
    return f"'{text}" if text.startswith(_FORMULA) else text
