"""A person's own photos, of any folder tree, through a network; those that cannot be read are skipped."""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from trainer.data.features import BATCH, DECODERS
from trainer.data.folders import SUFFIXES
from trainer.data.pixels import Pixels, UndecodableError, model_input
from trainer.errors import TrainerError, TrainerUsageError

PARITY_PHOTOS = 24

Report = Callable[[str, int, int], None]


@dataclass(frozen=True, slots=True)
class SeenPhotos:
    """What a network sees in those photos that can be read.

    Attributes:
        features: float32 [N, D].
        paths: [N].
        parity: a few of the inputs, uint8 [n, S, S, 3].
        unreadable: a sentence for each photo that was skipped.
    """

    features: NDArray[np.float32]
    paths: tuple[Path, ...]
    parity: Pixels
    unreadable: tuple[str, ...]


def find_pictures(photos: Path, most: int) -> tuple[Path, ...]:
    """The pictures below a folder, evenly chosen if there are too many.

    Raises:
        TrainerUsageError: there is no such folder, or no picture below it.
    """
    if not photos.is_dir():
        raise TrainerUsageError(f"{photos} is not a folder")
    found = [path for path in sorted(photos.rglob("*")) if path.suffix.lower() in SUFFIXES and path.is_file()]
    if not found:
        raise TrainerUsageError(f"there is no photo below {photos}")
    return tuple(found[place] for place in _even(len(found), most))


def see_photos(paths: Sequence[Path], model: Any, report: Report) -> SeenPhotos:
    """Run every photo that can be read through a network.

    Args:
        paths: of the photos.
        model: a ``keras.Model`` from uint8 [N, S, S, 3] to features [N, D].
        report: is told an activity, how many are done, of how many.

    Raises:
        TrainerUsageError: none of them can be read.
        TrainerError: the features are not finite.
    """
    side = int(model.input_shape[1])
    features, kept, unreadable, parity = [], [], [], []
    chosen = {paths[place] for place in _even(len(paths), PARITY_PHOTOS)}
    done = 0
    for batch in _decoded(paths, side):
        good = [(path, pixels) for path, pixels in batch if not isinstance(pixels, UndecodableError)]
        unreadable += [str(pixels) for _, pixels in batch if isinstance(pixels, UndecodableError)]
        done += len(batch)
        report("features", done, len(paths))
        if good:
            features.append(np.asarray(model.predict_on_batch(np.stack([p for _, p in good])), np.float32))
            kept += [path for path, _ in good]
            parity += [pixels for path, pixels in good if path in chosen]
    if not kept:
        raise TrainerUsageError(f"none of the {len(paths)} photos can be read; the first: {unreadable[0]}")
    rows = np.concatenate(features)
    if not np.isfinite(rows).all():
        raise TrainerError("the checkpoint gives numbers that are not finite")
    some = np.stack(parity) if parity else np.zeros((0, side, side, 3), dtype=np.uint8)
    return SeenPhotos(rows, tuple(kept), some, tuple(unreadable))


def _decoded(paths: Sequence[Path], side: int) -> Iterator[list[tuple[Path, Pixels | UndecodableError]]]:
    """Batches of photos with their pixels or what is wrong with them; the next one decodes meanwhile."""
    with ThreadPoolExecutor(DECODERS) as pool:
        ahead: list[tuple[Path, Future[Pixels | UndecodableError]]] = []
        for start in range(0, len(paths), BATCH):
            upcoming = [(path, pool.submit(_tried, path, side)) for path in paths[start : start + BATCH]]
            if ahead:
                yield [(path, future.result()) for path, future in ahead]
            ahead = upcoming
        yield [(path, future.result()) for path, future in ahead]


def _tried(path: Path, side: int) -> Pixels | UndecodableError:
    try:
        return model_input(path, side)
    except UndecodableError as error:
        return error


def _even(count: int, most: int) -> list[int]:
    """At most so many places, evenly spread."""
    return [int(place) for place in np.unique(np.linspace(0, count - 1, min(count, most)).round())]
