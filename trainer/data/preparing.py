"""``prepare``: photos in class folders, or in a list, become shards with a class list beside them.

The same photos and options give the same bytes. Which records train and which validate is not settled
here but by their contents (``trainer.data.splitting``); classes that are named as held out go to a folder
of their own, ``OUT-held-out``, beside the other, so that no training run reads them by accident.
"""

import hashlib
import json
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from trainer.data.class_names import ClassList
from trainer.data.photo_lists import SourcePhoto, read_source
from trainer.data.prepared_folder import (
    Content,
    Encoding,
    PreparedReport,
    Written,
    finish,
    read_prepared,
    write_aside,
)
from trainer.data.splitting import mix
from trainer.data.surveying import Survey, survey
from trainer.errors import TrainerError, TrainerUsageError

Report = Callable[[str, int, int], None]

HELD_OUT = "-held-out"
_FORMAT = 1


@dataclass(frozen=True, slots=True)
class PrepareOptions:
    """How shards are made.

    Attributes:
        dataset: what the data set is called; the name of the folder unless given.
        side: most pixels on a photo's shorter side.
        quality: of photos that have to be encoded again, 1 … 100.
        per_class: at most so many photos of a class; 0 for all.
        per_shard: at most so many photos in a file.
        label_offset: label of the first class, so that several data sets can be used together.
        held_out: classes for the folder beside.
        near: set near duplicates aside, not only equal files.
    """

    dataset: str = ""
    side: int = 512
    quality: int = 92
    per_class: int = 0
    per_shard: int = 1000
    label_offset: int = 0
    held_out: tuple[str, ...] = ()
    near: bool = True


def prepare(source: Path, out: Path, options: PrepareOptions, report: Report) -> PreparedReport:
    """Make shards of photos, unless they are made already.

    Args:
        source: what ``photo_lists.read_source`` reads.
        out: the folder to make; with held-out classes also ``out`` + ``-held-out``.
        options: how.
        report: is told an activity, how much is done, and of how much; silent if nothing has to be.

    Raises:
        TrainerUsageError: an option makes no sense, the source is none, or ``out`` holds something else.
        TrainerError: no photo can be used, or there is no space.
    """
    options = replace(options, dataset=options.dataset or out.absolute().name)
    photos = read_source(source)
    _check(options, {photo.label for photo in photos})
    key = _key(photos, options)
    beside = out.with_name(out.name + HELD_OUT)
    made = _made(out, key)
    if made is not None:
        return made
    if options.held_out:
        _made(beside, key)
    found = survey(photos, options.near, report)
    used = _used(found, options.per_class)
    if not any(photo.label not in options.held_out for photo in used):
        reason = f": {found.unreadable[0][1]}" if found.unreadable else ""
        raise TrainerError(f"none of the {len(photos)} photos of {source} can be trained on{reason}")
    contents = _contents(used, options, out, beside)
    encoding = Encoding(options.side, options.quality, options.per_shard)
    written = [write_aside(content, encoding, report) for content in contents]
    told = _told(found, contents, written, key)
    for content in reversed(contents):
        finish(content.folder, told)
    return told


def _check(options: PrepareOptions, known: set[str]) -> None:
    missing = sorted(set(options.held_out) - known)
    if missing:
        raise TrainerUsageError(f"there is no class {', '.join(missing)} to hold out")
    for name, value, least, most in (
        ("side", options.side, 16, 16384),
        ("quality", options.quality, 1, 100),
        ("photos of a class", options.per_class, 0, 1 << 31),
        ("photos in a shard", options.per_shard, 1, 1 << 31),
        ("label offset", options.label_offset, 0, 1 << 30),
    ):
        if not least <= value <= most:
            raise TrainerUsageError(f"{name}: {value} is not within {least} … {most}")


def _made(folder: Path, key: str) -> PreparedReport | None:
    """What an earlier run with the same photos and options left there; None if nothing is there."""
    earlier = read_prepared(folder)
    if earlier is not None and earlier.key != key:
        raise TrainerUsageError(
            f"{folder} was made of other photos or with other options: name another folder, or remove it"
        )
    return earlier


def _used(found: Survey, per_class: int) -> tuple[SourcePhoto, ...]:
    """Of each class the photos with the lowest digests; shuffled, but each time alike."""
    taken: dict[str, int] = {}
    chosen: list[int] = []
    for index in np.argsort(found.digests, kind="stable"):
        label = found.photos[index].label
        taken[label] = taken.get(label, 0) + 1
        if not per_class or taken[label] <= per_class:
            chosen.append(int(index))
    order: NDArray[np.int64] = np.argsort(mix(found.digests[chosen]), kind="stable")
    return tuple(found.photos[chosen[place]] for place in order)


def _contents(
    used: Sequence[SourcePhoto], options: PrepareOptions, out: Path, beside: Path
) -> tuple[Content, ...]:
    """The folder to train on and, if classes are held out, the one beside, where labels run on."""
    domains = {photo.label: photo.domain or options.dataset for photo in used}
    held_out = sorted(set(domains) & set(options.held_out))
    trained = sorted(set(domains) - set(held_out))
    label = {name: options.label_offset + place for place, name in enumerate((*trained, *held_out))}
    contents = []
    for folder, names in ((out, trained), (beside, held_out)):
        if names:
            listed = ClassList(
                options.dataset, label[names[0]], tuple(names), tuple(domains[name] for name in names)
            )
            photos = tuple((photo.path, label[photo.label]) for photo in used if photo.label in set(names))
            contents.append(Content(folder, photos, listed))
    return tuple(contents)


def _told(found: Survey, contents: Sequence[Content], written: Sequence[Written], key: str) -> PreparedReport:
    second = len(contents) > 1
    failed = [reason for part in written for reason in part.unreadable]
    return PreparedReport(
        folder=str(contents[0].folder),
        held_out_folder=str(contents[1].folder) if second else "",
        records=written[0].records,
        held_out_records=written[1].records if second else 0,
        kept=sum(part.kept for part in written),
        above_cap=len(found.photos) - sum(len(content.photos) for content in contents),
        classes=tuple(name for content in contents for name in content.classes.names),
        unreadable=(*(reason for _, reason in found.unreadable), *failed),
        repeated=tuple((str(photo.path), str(other.path)) for photo, other in found.repeated),
        key=key,
    )


def _key(photos: Sequence[SourcePhoto], options: PrepareOptions) -> str:
    digest = hashlib.blake2b(f"{_FORMAT}".encode(), digest_size=16)
    digest.update(json.dumps(asdict(options), sort_keys=True).encode())
    for photo in photos:
        facts = [str(photo.path.absolute()), photo.label, photo.domain, *_size_and_time(photo.path)]
        digest.update(json.dumps(facts).encode())
    return digest.hexdigest()


def _size_and_time(path: Path) -> tuple[int, int]:
    try:
        facts = path.stat()
    except OSError:
        return -1, -1
    return facts.st_size, facts.st_mtime_ns
