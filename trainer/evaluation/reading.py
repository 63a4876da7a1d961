"""Finds out what photos lie in a folder, and who is to be searched for among whom.

Class folders, a folder with a ``query`` and an ``index`` folder of class folders, or shards. Opens no photo.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from trainer.config import ShardsSection
from trainer.data.folders import LabelledPhoto, read_class_folders
from trainer.data.inventory import Inventory, take_inventory
from trainer.data.shards import find_shards
from trainer.data.splitting import Split
from trainer.errors import TrainerUsageError
from trainer.evaluation.photos import FolderPhotos, Photos, Report, ShardPhotos
from trainer.evaluation.rankings import Bench, leave_one_out

SIDES = (("query", "queries", "probe"), ("index", "gallery"))
"""Names of the folder of what is searched for, and of the one that is searched."""
Part = Literal["auto", "all", "open", "closed"]
_SHARD_SUFFIXES = (".tfrec", ".tfrecord", ".tfrecords")


def read_photos(
    data: Path,
    report: Report,
    *,
    only: Sequence[str] = (),
    part: Part = "auto",
    section: ShardsSection | None = None,
    cache: Path | None = None,
) -> Photos:
    """Find out what lies at ``data``.

    Args:
        data: class folders, ``query`` and ``index`` folders of these, or shards.
        report: is told an activity, how much is done, of how much.
        only: classes whose photos are searched for; all unless given.
        part: of shards: ``open``: held-out classes alone; ``closed``: of trained classes the photos that
            were not trained on; ``all``: every record, but for those that repeat another; ``auto``: the
            first of these that is there, ``all`` without a section.
        section: how the run that is measured split its records.
        cache: where the inventory of shards is kept.

    Raises:
        TrainerUsageError: there is nothing to measure with, or no such class.
    """
    if not data.is_dir():
        raise TrainerUsageError(f"{data} is not a folder")
    if any(path.suffix.lower() in _SHARD_SUFFIXES for path in data.rglob("*")):
        wanted = section if section and part != "all" else ShardsSection(sources=(), train_share=1.0)
        held = take_inventory(find_shards([data], wanted.datasets), wanted, cache, report)
        return _shards(data, held, _records(held, part if wanted is section else "all"), only)
    sides = [next((name for name in names if (data / name).is_dir()), "") for names in SIDES]
    photos = read_class_folders(data)
    return _split_folders(data, photos, sides, only) if all(sides) else _folders(data, photos, only)


def _folders(data: Path, photos: Sequence[LabelledPhoto], only: Sequence[str]) -> Photos:
    _check_known(data, {photo.label for photo in photos}, only)
    labels = np.asarray([photo.label for photo in photos])
    bench = leave_one_out(labels, np.isin(labels, only) if only else None, _domains(labels))
    return FolderPhotos(tuple(photo.path for photo in photos), bench)


def _split_folders(
    data: Path, photos: Sequence[LabelledPhoto], sides: Sequence[str], only: Sequence[str]
) -> Photos:
    kept = [photo for photo in photos if photo.collection in sides and "/" in photo.label]
    labels = np.asarray([photo.label.split("/", maxsplit=1)[1] for photo in kept], dtype=np.str_)
    _check_known(data, set(labels), only)
    asked = np.asarray([photo.collection == sides[0] for photo in kept], dtype=np.bool_)
    wanted = asked & np.isin(labels, only) if only else asked
    if not wanted.any() or asked.all():
        raise TrainerUsageError(
            f"{data} must hold photos in class folders both below {sides[0]}/ and below {sides[1]}/"
        )
    bench = Bench(labels, np.flatnonzero(wanted), np.flatnonzero(~asked), _domains(labels))
    return FolderPhotos(tuple(photo.path for photo in kept), bench)


def _check_known(data: Path, labels: set[str], only: Sequence[str]) -> None:
    missing = sorted(set(only) - labels)
    if missing:
        raise TrainerUsageError(f"{data} has no photos in {', '.join(missing)}")


def _domains(labels: NDArray[np.str_]) -> NDArray[np.str_] | None:
    """The first folder, where every class lies below one: a flat folder of classes has no domains."""
    if not all("/" in label for label in labels):
        return None
    return np.asarray([label.split("/", maxsplit=1)[0] for label in labels])


def _shards(data: Path, held: Inventory, records: NDArray[np.int64], only: Sequence[str]) -> Photos:
    if not len(records):
        raise TrainerUsageError(f"{data} has no records of that part; take --part all")
    labels = np.asarray(held.names)[held.label[records]]
    _check_known(data, set(labels), only)
    domains = np.asarray(held.domains)[held.domain[records]]
    return ShardPhotos(held, records, leave_one_out(labels, np.isin(labels, only) if only else None, domains))


def _records(held: Inventory, part: Part) -> NDArray[np.int64]:
    everything = np.flatnonzero(held.split != Split.UNUSED).astype(np.int64)
    parts = {"open": held.of(Split.OPEN), "closed": held.of(Split.CLOSED), "all": everything}
    return next(found for found in parts.values() if len(found)) if part == "auto" else parts[part]
