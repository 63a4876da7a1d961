"""Photos to a backbone's features, kept on disk so that a second run is quick.

Also keeps a small grey version of each picture, by which duplicates are found. Knows nothing of labels.
"""

import hashlib
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from trainer.data.pixels import Pixels, model_input
from trainer.errors import TrainerError

BATCH = 32
THUMB_SIDE = 32
DECODERS = 2
_FORMAT = 2

Report = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class PhotoFeatures:
    """What the backbone sees in some photos, in their order.

    Attributes:
        features: float32 [N, D].
        thumbs: uint8 [N, 32, 32], grey.
    """

    features: NDArray[np.float32]
    thumbs: NDArray[np.uint8]


def extract(paths: Sequence[Path], model: Any, report: Report) -> PhotoFeatures:
    """Run every photo through the network.

    Args:
        paths: the photos.
        model: a ``keras.Model`` from uint8 [N, S, S, 3] to features.
        report: is told how many are done, of how many.

    Raises:
        UndecodableError: one of them cannot be read.
    """
    features, thumbs = [], []
    done = 0
    for pixels in pixel_batches(paths, int(model.input_shape[1])):
        features.append(np.asarray(model.predict_on_batch(pixels), dtype=np.float32))
        thumbs.append(_thumbs(pixels))
        done += len(pixels)
        report(done, len(paths))
    return PhotoFeatures(np.concatenate(features), np.concatenate(thumbs))


def extract_cached(
    paths: Sequence[Path], model: Any, name: str, cache: Path, report: Report
) -> PhotoFeatures:
    """As ``extract``, from the cache folder when these photos and this network were there before.

    Args:
        paths: the photos.
        model: as for ``extract``.
        name: of the network; stands for its weights.
        cache: the folder; is made if it is not there.
        report: as for ``extract``; silent when nothing has to be done.

    Raises:
        TrainerError: a photo cannot be read, or the cache not be written.
    """
    file = cache / f"features-{_key(paths, name, int(model.input_shape[1]))}.npz"
    if file.is_file():
        with np.load(file, allow_pickle=False) as kept:
            return PhotoFeatures(kept["features"], kept["thumbs"])
    found = extract(paths, model, report)
    try:
        cache.mkdir(parents=True, exist_ok=True)
        aside = file.with_suffix(".part.npz")
        np.savez(aside, features=found.features, thumbs=found.thumbs)
        aside.replace(file)
    except OSError as error:
        raise TrainerError(f"the features cannot be kept in {cache}: {error}") from error
    return found


def pixel_batches(paths: Sequence[Path], side: int) -> Iterator[Pixels]:
    """Decoded batches; the next one is being decoded while the network has this one."""
    with ThreadPoolExecutor(DECODERS) as pool:
        ahead: list[Future[Pixels]] = []
        for start in range(0, len(paths), BATCH):
            upcoming = [pool.submit(model_input, path, side) for path in paths[start : start + BATCH]]
            if ahead:
                yield np.stack([future.result() for future in ahead])
            ahead = upcoming
        if ahead:
            yield np.stack([future.result() for future in ahead])


def _thumbs(pixels: Pixels) -> NDArray[np.uint8]:
    count, side = pixels.shape[:2]
    cell = side // THUMB_SIDE
    edge = cell * THUMB_SIDE
    grey = pixels[:, :edge, :edge].astype(np.float32).mean(axis=3)
    cells = grey.reshape(count, THUMB_SIDE, cell, THUMB_SIDE, cell).mean(axis=(2, 4))
    return np.asarray(cells.round(), dtype=np.uint8)


def _key(paths: Sequence[Path], name: str, side: int) -> str:
    digest = hashlib.sha256(f"{_FORMAT} {name} {side}".encode())
    for path in paths:
        facts = path.stat()
        digest.update(
            f"\n{path.absolute()} {facts.st_size} {facts.st_mtime_ns}".encode("utf-8", "surrogateescape")
        )
    return digest.hexdigest()[:16]
