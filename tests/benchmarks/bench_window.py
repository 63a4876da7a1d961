"""The window with 100,000 photos, 10,000 of them twice: steps of the interface thread while it scrolls,
indexes and searches at once, and in each act alone; the time from a dropped picture to the first results.
"""

import io
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from PIL import Image, ImageOps

from photo_finder.core.photo import THUMBNAIL_SIDE
from photo_finder.core.query import Example
from photo_finder.paths import assets_folder
from tests.benchmarks.bench_library import fill
from tests.benchmarks.figures import Figure, Scale, in_child, peak_resident_mib
from tests.benchmarks.window_acts import acts

SCROLLS = 400
DROPS = 9
START_MS = 3000
"""After the photos are there, the first picture is dropped."""


def run(scale: Scale) -> Iterator[Figure]:
    """Everything at once, then act by act, each in a process of its own."""
    count, doubles = scale.pick((2000, 200), (100_000, 10_000), (100_000, 10_000))
    with tempfile.TemporaryDirectory() as place:
        root = Path(place)
        fill(root, count, thumbnails=[_thumbnail(path) for path in _sample()], doubles=doubles)
        yield from in_child(acts, root / "library", count, doubles)
        yield from in_child(_use, root, count, scale.pick(60, SCROLLS, SCROLLS))


def _sample() -> list[Path]:
    return sorted((assets_folder() / "sample").rglob("*.jpg"))


def _thumbnail(path: Path) -> bytes:
    """As large as the library's in pixels, for so long takes showing it, but small as a file."""
    file = io.BytesIO()
    with Image.open(path) as photo:
        ImageOps.fit(photo, (THUMBNAIL_SIDE, THUMBNAIL_SIDE)).save(file, "JPEG", quality=30)
    return file.getvalue()


def _use(root: Path, count: int, scrolls: int) -> list[Figure]:
    from tests.benchmarks.interface_steps import Steps, open_window, rest, until

    sample = _sample()
    window = open_window(root / "library")
    until(lambda: window.photos.model.rowCount() == count)
    until(lambda: not window.session.indexing)
    answered: list[float] = []
    window.similar.answered.connect(lambda: answered.append(time.perf_counter()))

    def ask(path: Path) -> float:
        answered.clear()
        start = time.perf_counter()
        window.search_like([Example(path)])
        until(lambda: bool(answered))
        return answered[0] - start

    rest(START_MS)
    first = ask(sample[0])
    drops = sorted(ask(path) for path in sample[1 : DROPS + 1])
    steps = Steps()
    window.acts.show_photos.trigger()
    window.add_folders([_copies(sample, root / "new")])
    rest(200)
    steps.start()
    bar = window.photos.view.verticalScrollBar()
    for step in range(scrolls):
        bar.setValue(bar.maximum() * step // scrolls)
        if step % 20 == 10:
            window.similar.ask_like([Example(sample[step // 20 % len(sample)])])
        rest(10)
    steps.stop()
    window.close()
    during = f"scrolling {count:,} photos, indexing and searching"
    figures = [
        Figure(f"step of the interface thread, {during}: p99", steps.milliseconds(0.99), "ms", 16),
        Figure(f"step of the interface thread, {during}: worst", steps.milliseconds(1), "ms", 50),
        Figure("of these, its own processor time: p99", steps.milliseconds(0.99, own=True), "ms"),
        Figure("of these, its own processor time: worst", steps.milliseconds(1, own=True), "ms"),
        Figure(f"the first picture dropped to its results, {count:,} photos", first * 1000, "ms", 300),
        Figure(
            f"a picture dropped to its results, {count:,} photos", drops[len(drops) // 2] * 1000, "ms", 300
        ),
    ]
    peak = peak_resident_mib()
    return figures if peak is None else [*figures, Figure("memory of the window", peak, "MiB", 600)]


def _copies(sample: list[Path], folder: Path) -> Path:
    """The sample photos three times, as different files."""
    folder.mkdir()
    for number in range(3):
        for path in sample:
            (folder / f"{number}-{path.name}").write_bytes(path.read_bytes() + bytes([number]))
    return folder
