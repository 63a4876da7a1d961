"""How fast photos reach the network in training: the whole pipeline, per core, and what its parts cost.

Photos of 500 pixels in shards, as ``photo-finder-train prepare`` makes them, to inputs of 224 pixels. What
eight TPU cores take is not measured but reckoned: the peak of 8 cores of TPU v3 is 492, of 8 of v5e 1,576
TFLOP/s in bfloat16, of which training reaches some 40 %; a forward pass of CLIP's vision tower takes 35
(B/16) or 334 GFLOP (H/14) a photo, and training all of it takes three times as much as the frozen tower.
Scaling to so many cores is assumed, not shown. Needs the ``train`` extra.
"""

import csv
import os
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.benchmarks.figures import Figure, Scale, in_child
from tests.benchmarks.photo_files import write_small

SIDE, BATCH = 224, 32
REACHED = 0.4
TPUS = {"TPU v3-8": 492e12, "TPU v5e-8": 1576e12}
FORWARD = {"CLIP B/16": 35e9, "CLIP H/14": 334e9}


@dataclass(frozen=True, slots=True)
class Measured:
    """Photos a second of streams by name, and milliseconds a photo on one core of the parts by name."""

    streams: dict[str, float]
    parts: dict[str, float]


def run(scale: Scale) -> Iterator[Figure]:
    """All figures, measured in a process of its own."""
    count = scale.pick(64, 512, 2048)
    cores = os.cpu_count() or 1
    with tempfile.TemporaryDirectory() as folder:
        found = in_child(measure, Path(folder), count)
    for name, speed in found.streams.items():
        yield Figure(f"training input, {name}, {cores} cores", speed, "photos/s")
        yield Figure(f"training input, {name}, per core", speed / cores, "photos/s")
    for name, milliseconds in found.parts.items():
        yield Figure(f"training input, {name}, on one core", milliseconds, "ms/photo")
    limit = max(found.parts, key=lambda name: found.parts[name])
    share = found.parts[limit] / sum(found.parts.values())
    yield Figure(f"training input, share of what limits it: {limit}", 100 * share, "%")
    per_core = found.streams["flip and crop"] / cores
    for tpu, peak in TPUS.items():
        for tower, work in FORWARD.items():
            needed = peak * REACHED / work
            what = f"cores that keep {tpu} busy, frozen {tower} ({needed:,.0f} photos/s reckoned)"
            yield Figure(what, needed / per_core, "cores")


def measure(folder: Path, count: int) -> Measured:
    """Prepare shards, then measure streams and parts."""
    from trainer.config import AugmentationSection, ShardsSection
    from trainer.data.inventory import take_inventory
    from trainer.data.preparing import PrepareOptions, prepare
    from trainer.data.shards import find_shards
    from trainer.data.stream import StreamPlan

    write_small(folder / "photos", count)
    files = sorted((folder / "photos").iterdir())
    with (folder / "photos.csv").open("w", newline="", encoding="utf-8") as target:
        rows = [(file, number % 10) for number, file in enumerate(files)]
        csv.writer(target).writerows([("path", "label"), *rows])
    prepare(folder / "photos.csv", folder / "shards", PrepareOptions(near=False), _silent)
    section = ShardsSection(sources=("sample photos",), train_share=1.0)
    inventory = take_inventory(find_shards([folder / "shards"], []), section, None, _silent)
    augmentations = {
        "unvaried": AugmentationSection(),
        "flip and crop": AugmentationSection(flip=True, crop=0.5),
        "flip, crop and colour": AugmentationSection(flip=True, crop=0.5, colour=0.4),
        "flip, crop and RandAugment": AugmentationSection(flip=True, crop=0.5, randaugment=2),
    }
    plans = {name: StreamPlan(BATCH, SIDE, 1, section) for name, section in augmentations.items()}
    streams = {name: _speed(inventory, plan, count) for name, plan in plans.items()}
    return Measured(streams, _parts(inventory, plans["flip, crop and colour"], min(count, 256)))


def _speed(inventory: Any, plan: Any, count: int) -> float:
    """Photos a second once the stream runs; what was decoded ahead before the clock started is left out."""
    from trainer.data.stream import training_batches

    stream = training_batches(inventory, plan, 0)
    warm, timed = 8, max(8, 2 * count // BATCH)
    for _ in range(warm):
        next(stream)
    started = time.perf_counter()
    for _ in range(timed):
        next(stream)
    return timed * BATCH / (time.perf_counter() - started)


def _parts(inventory: Any, plan: Any, count: int) -> dict[str, float]:
    """Milliseconds of processor time a photo, each part alone, from what it adds to the parts before it."""
    from trainer.data.decoding import decoded
    from trainer.data.host_tensorflow import host_tensorflow
    from trainer.data.inventory import read_picture
    from trainer.data.pixels import WHOLE, is_plain_jpeg
    from trainer.data.stream import varied

    tensorflow = host_tensorflow()
    text = tensorflow.TensorSpec((), tensorflow.string)
    compiled = tensorflow.function(input_signature=[text])
    decode = compiled(lambda file: tensorflow.io.decode_jpeg(file, 3, dct_method="INTEGER_ACCURATE"))
    squash = compiled(lambda file: decoded(file, tensorflow.constant(True), SIDE, tensorflow.constant(WHOLE)))
    place = tensorflow.constant(7, tensorflow.int64)
    vary = compiled(lambda file: varied(plan, place, file, tensorflow.constant(True)))
    files = [read_picture(inventory, record) for record in range(count)]
    reading = _milliseconds(lambda record: is_plain_jpeg(read_picture(inventory, record)), range(count))
    decoding, squashing, varying = (_milliseconds(step, files) for step in (decode, squash, vary))
    return {
        "reading and parsing": reading,
        "decoding JPEG": decoding,
        "squashing (bicubic)": max(squashing - decoding, 0.0),
        "flip, crop and colour": max(varying - squashing, 0.0),
    }


def _milliseconds(work: Callable[[Any], object], items: Any) -> float:
    """Processor time a call, the better of two rounds."""
    work(items[0])
    best = float("inf")
    for _ in range(2):
        started = time.process_time()
        for item in items:
            work(item)
        best = min(best, (time.process_time() - started) / len(items) * 1000)
    return best


def _silent(*_: object) -> None:
    pass
