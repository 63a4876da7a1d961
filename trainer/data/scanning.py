"""Reads every record of the shards once, several shards at a time, and keeps what it found for another time.

Knows what a record is, not what it is for.
"""

import hashlib
import json
import os
import zipfile
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass, fields
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from trainer.data.shards import ShardError, read_shard
from trainer.data.splitting import content_digest
from trainer.errors import TrainerError

Report = Callable[[str, int, int], None]

_FORMAT = 1
_MOST_READERS = 16


@dataclass(frozen=True, slots=True)
class Scan:
    """Facts of N records, in the order of shards and of records in them.

    Attributes:
        shard: int32 [N], which file.
        offset: int64 [N], where the Example's bytes begin in it.
        length: int32 [N], how many there are.
        label: int64 [N], as stored.
        digest: uint64 [N], of the image bytes.
    """

    shard: NDArray[np.int32]
    offset: NDArray[np.int64]
    length: NDArray[np.int32]
    label: NDArray[np.int64]
    digest: NDArray[np.uint64]


def scan_shards(shards: Sequence[Path], cache: Path | None, report: Report) -> Scan:
    """Read the shards, or recall what an earlier reading found.

    Args:
        shards: the files.
        cache: folder where it is kept, by the shards' names, sizes and times; None to keep nothing.
        report: is told how many shards are read, of how many; silent if none has to be.

    Raises:
        ShardError: a shard is damaged, cut off or unreadable.
        TrainerError: the cache cannot be written.
    """
    if cache is None:
        return _read(shards, report)
    file = cache / f"records-{_key(shards)}.npz"
    scan = _recall(file)
    if scan is None:
        scan = _read(shards, report)
        _keep(scan, file)
    return scan


def _read(shards: Sequence[Path], report: Report) -> Scan:
    found: dict[int, NDArray[np.int64]] = {}
    pool = ThreadPoolExecutor(max(1, min(_MOST_READERS, os.cpu_count() or 1, len(shards))))
    try:
        waiting = {pool.submit(_read_one, shard): number for number, shard in enumerate(shards)}
        for done, future in enumerate(as_completed(waiting), 1):
            found[waiting[future]] = future.result()
            report("reading shards", done, len(shards))
    finally:
        pool.shutdown(cancel_futures=True)
    return _joined([found[number] for number in range(len(shards))])


def _read_one(shard: Path) -> NDArray[np.int64]:
    """Offset, length, label and digest (its bits) of each record: int64 [n, 4]."""
    rows = [
        (record.offset, record.length, record.label, _signed(content_digest(record.image)))
        for record in read_shard(shard)
    ]
    return np.array(rows, dtype=np.int64).reshape(-1, 4)


def _signed(bits: int) -> int:
    return bits - (1 << 64) if bits >> 63 else bits


def _joined(parts: Sequence[NDArray[np.int64]]) -> Scan:
    rows = np.concatenate(parts) if parts else np.zeros((0, 4), np.int64)
    return Scan(
        np.repeat(np.arange(len(parts), dtype=np.int32), [len(part) for part in parts]),
        rows[:, 0].copy(),
        rows[:, 1].astype(np.int32),
        rows[:, 2].copy(),
        rows[:, 3].copy().view(np.uint64),
    )


def _recall(file: Path) -> Scan | None:
    """What was kept; None if nothing was, or it is damaged."""
    try:
        with file.open("rb") as opened, np.load(opened, allow_pickle=False) as kept:
            return Scan(*(kept[field.name] for field in fields(Scan)))
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile):
        return None


def _keep(scan: Scan, file: Path) -> None:
    aside = file.with_suffix(f".{os.getpid()}.part.npz")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        np.savez(aside, **{field.name: getattr(scan, field.name) for field in fields(Scan)})
        aside.replace(file)
    except OSError as error:
        raise TrainerError(f"the list of records cannot be kept in {file.parent}: {error}") from error


def _key(shards: Sequence[Path]) -> str:
    """Stands for the shards wherever they are mounted."""
    digest = hashlib.sha256(f"{_FORMAT}".encode())
    for shard in shards:
        try:
            facts = shard.stat()
        except OSError as error:
            raise ShardError(f"the shard {shard} cannot be read: {error.strerror}") from error
        name = "/".join(shard.absolute().parts[-2:])
        digest.update(json.dumps([name, facts.st_size, facts.st_mtime_ns]).encode())
    return digest.hexdigest()[:16]
