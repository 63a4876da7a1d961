"""A folder of shards as ``prepare`` leaves it: written aside, named once it is complete, found again.

Knows which photos go in with which labels, not why.
"""

import itertools
import json
import os
import shutil
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass, fields
from pathlib import Path

from trainer.data.class_names import FILE, ClassList, class_list_text
from trainer.data.photo_encoding import encode_photo
from trainer.data.pixels import UndecodableError
from trainer.data.shards import SUFFIXES, shard_name, write_shard
from trainer.errors import TrainerError, TrainerUsageError

Report = Callable[[str, int, int], None]

REPORT = "prepared.json"
_STEM = "photos"
_ASIDE = ".part"


@dataclass(frozen=True, slots=True)
class PreparedReport:
    """What came of preparing. Paths are as they were read.

    Attributes:
        folder: of the shards.
        held_out_folder: of those of the held-out classes; empty if there are none.
        records: photos in the first.
        held_out_records: photos in the second.
        kept: of all these, files that went in as they were.
        above_cap: photos left out since their class has enough.
        classes: names by label, from the label offset on; held-out ones follow the others.
        unreadable: reasons that name the photo.
        repeated: photo, and the one that is used in its place.
        key: stands for the sources and options.
    """

    folder: str
    held_out_folder: str
    records: int
    held_out_records: int
    kept: int
    above_cap: int
    classes: tuple[str, ...]
    unreadable: tuple[str, ...]
    repeated: tuple[tuple[str, str], ...]
    key: str


@dataclass(frozen=True, slots=True)
class Content:
    """What goes into one folder: photos with labels, in the order to write them."""

    folder: Path
    photos: tuple[tuple[Path, int], ...]
    classes: ClassList


@dataclass(frozen=True, slots=True)
class Encoding:
    """How photos are written: most pixels on the shorter side, JPEG quality, photos in a file."""

    side: int
    quality: int
    per_shard: int


@dataclass(frozen=True, slots=True)
class Written:
    """How many photos were written, how many of them as they were, and which could not be."""

    records: int
    kept: int
    unreadable: tuple[str, ...]


def write_aside(content: Content, encoding: Encoding, report: Report) -> Written:
    """Write the shards and the class list into ``folder.part``.

    Args:
        content: what to write.
        encoding: how.
        report: is told how many photos are written, of how many.

    Raises:
        TrainerError: there is no space, or no right to write.
    """
    aside = _aside(content.folder)
    discard(aside)
    try:
        aside.mkdir(parents=True)
        (aside / FILE).write_text(class_list_text(content.classes), encoding="utf-8")
    except OSError as error:
        raise TrainerError(f"the folder {aside} cannot be written: {error.strerror}") from error
    parts = _parts(content.photos, encoding.per_shard)
    records, kept = 0, 0
    unreadable: list[str] = []
    with ThreadPoolExecutor(os.cpu_count() or 1) as pool:
        for number, part in enumerate(parts):
            encoded = list(pool.map(lambda photo: _encoded(photo[0], encoding), part))
            good = [(found, label) for found, (_, label) in zip(encoded, part, strict=True)]
            pairs = [(found[0], label) for found, label in good if not isinstance(found, str)]
            write_shard(aside / shard_name(_STEM, number, len(parts), len(pairs)), iter(pairs))
            unreadable += [found for found in encoded if isinstance(found, str)]
            kept += sum(found[1] for found in encoded if not isinstance(found, str))
            records += len(pairs)
            report(f"writing {content.folder.name}", records + len(unreadable), len(content.photos))
    return Written(records, kept, tuple(unreadable))


def finish(folder: Path, report: PreparedReport) -> None:
    """Give what was written aside its name; it takes the place of what an interrupted run left there.

    Raises:
        TrainerError: it cannot be renamed.
    """
    aside = _aside(folder)
    discard(folder)
    try:
        text = (
            json.dumps(asdict(report), indent=1) + "\n"
        )  # in ASCII, as a name may hold bytes that are no text
        (aside / REPORT).write_text(text, encoding="utf-8")
        aside.replace(folder)
    except OSError as error:
        raise TrainerError(f"{aside} cannot become {folder}: {error.strerror}") from error


def read_prepared(folder: Path) -> PreparedReport | None:
    """What an earlier run left in a folder; None if there is no such folder, or it is empty.

    Raises:
        TrainerUsageError: it holds something else.
    """
    if not folder.exists() or (folder.is_dir() and not any(folder.iterdir())):
        return None
    try:
        values = json.loads((folder / REPORT).read_text(encoding="utf-8"))
        texts = {field.name: values[field.name] for field in fields(PreparedReport)}
        lists = {name: tuple(texts[name]) for name in ("classes", "unreadable")}
        repeated = tuple((photo, other) for photo, other in texts["repeated"])
        return PreparedReport(**(texts | lists | {"repeated": repeated}))
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise TrainerUsageError(
            f"{folder} is there and was not made by prepare: name another folder"
        ) from error


def discard(folder: Path) -> None:
    """Remove a folder that prepare wrote.

    Raises:
        TrainerUsageError: it holds something that prepare does not write.
        TrainerError: it cannot be removed.
    """
    if not folder.exists():
        return
    strange = [path.name for path in folder.iterdir() if not _is_ours(path)] if folder.is_dir() else ["it"]
    if strange:
        raise TrainerUsageError(f"{folder} is in the way: prepare did not write {strange[0]}")
    try:
        shutil.rmtree(folder)
    except OSError as error:
        raise TrainerError(f"{folder} cannot be removed: {error.strerror}") from error


def _is_ours(path: Path) -> bool:
    return path.name in {FILE, REPORT} or path.suffix in SUFFIXES or path.name.endswith(".tfrec" + _ASIDE)


def _aside(folder: Path) -> Path:
    return folder.with_name(folder.name + _ASIDE)


def _parts(photos: Sequence[tuple[Path, int]], size: int) -> list[Sequence[tuple[Path, int]]]:
    """As few runs as may be, of equal length but for one photo."""
    count = -(-len(photos) // size)
    edges = [len(photos) * number // count for number in range(count + 1)] if count else [0]
    return [photos[start:end] for start, end in itertools.pairwise(edges)]


def _encoded(path: Path, encoding: Encoding) -> tuple[bytes, bool] | str:
    """A photo's bytes and whether they are the file's own, or why it cannot be read."""
    try:
        return encode_photo(path, encoding.side, encoding.quality)
    except UndecodableError as error:
        return str(error)
