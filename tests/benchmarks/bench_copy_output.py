"""The output ``copy`` alone: copies found by one threshold, by photos and edits that nothing was chosen with.

Photos: what the bundled model's training left out of the folder that PHOTO_FINDER_BENCH_PHOTOS names. As in
the model's card they are searched for among 1,600, and among those with at most 20 of a class; but only those
are edited that the card does not edit, since the model's settings were chosen with the others, and none that
is there twice (``known_copies.txt``). Without a folder the sample photos, some of which were trained on.
Edits: those of ``copy_edits`` and of ``folder_edits``, saved and read as the app reads a file. Where another
shot of the same thing is all but equal to a photo, all edits of that photo go wrong together, and a few such
pairs decide the recall at a precision. So it is told among fewer photos of a class, too. Needs the ``train``
extra.
"""

import io
import os
import tempfile
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from photo_finder.core.model import COPY
from photo_finder.embedding.embedder import Embedder
from photo_finder.embedding.model_folder import read_model_folder
from photo_finder.imaging.prepare import prepare_bytes
from photo_finder.paths import assets_folder
from tests.benchmarks import copy_edits, folder_edits
from tests.benchmarks.bench_copies import PHOTOS
from tests.benchmarks.figures import Figure, Scale
from tests.benchmarks.hard_pairs import is_known_copy

if TYPE_CHECKING:
    from trainer.evaluation.photos import Photos

MUST = {"everyday": (0.985, 0.995, 0.998), "hard": (0.67, 0.90, 0.98)}
"""Recall at precision 0.99, average precision, share whose source is among the 20 nearest."""
MOST_OF_A_CLASS = (None, 20, 10)
MAX_PIXELS = 100_000_000

Vectors = NDArray[np.float32]
Rows = NDArray[np.int64]
Files = list[tuple[str, bytes]]
"""Edited photos of one photo: the kind of edit, and the file."""
Edited = tuple[Vectors, Rows, NDArray[np.str_]]
"""Vectors of edited photos, of which of the library each is an edit, and the kind of edit."""


def run(scale: Scale) -> Iterator[Figure]:
    """Recall, average precision and place of the source, by family, among many and few photos of a class."""
    from trainer.evaluation.copies.bench import copy_bench
    from trainer.evaluation.copies.choosing import CopyPlan

    rng = np.random.default_rng(23)
    with tempfile.TemporaryDirectory() as folder:
        photos = _photos(Path(folder))
        plan = CopyPlan() if os.environ.get(PHOTOS) else CopyPlan(queries=20, library=120)
        bench = copy_bench(photos, plan, _silent)
        once = np.flatnonzero(~np.isin(bench.digests, _known_copies()))
        left = np.setdiff1d(np.intersect1d(bench.everything.library, once), bench.edited)
        chosen = rng.permutation(left)[: scale.pick(4, 300, len(left))]
        files = [photos.encoded(int(row)) for row in bench.rows]
        beside = cycle(photos.encoded(int(row)) for row in bench.others)
        model = _Model()
        library = np.concatenate([model([file]) for file in files])
        made = [_edits(files[place], next(beside), rng) for place in chosen]
        queries = np.concatenate([model([file for _kind, file in edits]) for edits in made])
    kinds = np.array([kind for edits in made for kind, _file in edits])
    targets = np.repeat(chosen, [len(edits) for edits in made])
    labels = bench.photos.bench.labels[bench.rows]
    among = np.intersect1d(bench.everything.library, once)
    for most in MOST_OF_A_CLASS:
        few = among if most is None else among[_rank(labels[among]) < most]
        what = "" if most is None else f", at most {most} of a class"
        yield from _figures((queries, targets, kinds), library, few, what)


def _known_copies() -> NDArray[np.uint64]:
    from trainer.data.splitting import content_digest

    source = os.environ.get(PHOTOS)
    paths = Path(source).rglob("*.*") if source else []
    found = [content_digest(path.read_bytes()) for path in paths if is_known_copy(path)]
    return np.array(found, np.uint64)


def _rank(labels: NDArray[np.str_]) -> Rows:
    """How many of the same class stand before each."""
    return np.array([(labels[:row] == label).sum() for row, label in enumerate(labels)])


class _Model:
    """The app's way from files to vectors."""

    def __init__(self) -> None:
        self._info = read_model_folder(assets_folder() / "model")
        self._embedder = Embedder(self._info, threads=2)

    def __call__(self, files: list[bytes]) -> Vectors:
        read = [prepare_bytes(file, self._info.input, max_pixels=MAX_PIXELS).pixels for file in files]
        return self._embedder.embed(np.stack(read))[COPY]


def _photos(folder: Path) -> "Photos":
    """What the bundled model was not trained on."""
    from trainer.config import bundled_configs, training_config
    from trainer.data.inventory import take_inventory
    from trainer.data.preparing import PrepareOptions, prepare
    from trainer.data.shards import find_shards
    from trainer.data.splitting import Split
    from trainer.evaluation.photos import ShardPhotos
    from trainer.evaluation.rankings import leave_one_out
    from trainer.evaluation.reading import read_photos

    source = os.environ.get(PHOTOS)
    if not source:
        return read_photos(assets_folder() / "sample", _silent)
    section = training_config(bundled_configs()["bundled"]).data
    prepare(Path(source), folder / "shards", PrepareOptions(), _silent)
    shards = find_shards([folder / "shards"], section.datasets)
    held = take_inventory(shards, section, None, _silent)
    records = np.union1d(held.of(Split.OPEN), held.of(Split.CLOSED))
    labels = np.asarray(held.names)[held.label[records]]
    return ShardPhotos(held, records, leave_one_out(labels, None, None))


def _silent(what: str, done: int, total: int) -> None:
    pass


def _edits(file: bytes, beside: bytes, rng: np.random.Generator) -> Files:
    photo, other = _opened(file), _opened(beside)
    chance = Random(int(rng.integers(2**32)))
    made = [
        (f"{family}: {name}", _saved(edit(photo, rng, other), "jpg", 90))
        for family, edits in (("everyday", copy_edits.EVERYDAY), ("hard", copy_edits.HARD))
        for name, edit in edits.items()
    ]
    for family, kinds in (("everyday", folder_edits.EVERYDAY), ("hard", folder_edits.HARD)):
        for name, (make, ending, quality) in kinds.items():
            made.append((f"{family}: {name}", _saved(make(photo, other, chance), ending, quality)))
    return made


def _opened(file: bytes) -> Image.Image:
    with Image.open(io.BytesIO(file)) as photo:
        return photo.convert("RGB")


def _saved(photo: Image.Image, ending: str, quality: int) -> bytes:
    file = io.BytesIO()
    photo.save(file, {"jpg": "JPEG"}.get(ending, ending), **({"quality": quality} if quality else {}))
    return file.getvalue()


def _figures(edited: Edited, library: Vectors, among: Rows, what: str) -> Iterator[Figure]:
    from trainer.evaluation.copies.scores import CopySearch, score_copies

    queries, targets, kinds = edited
    place = np.full(len(library), -1)
    place[among] = np.arange(len(among))
    asked = place[targets] >= 0
    search = CopySearch(queries[asked], place[targets[asked]], kinds[asked], library[among])
    families = {family: {kind for kind in kinds if kind.startswith(family)} for family in MUST}
    scores, _sources = score_copies(search, families)
    for family, (recall, precision, near) in MUST.items():
        found = scores.families[family]
        of = f"{found.queries:,} {family} edits among {len(among):,} photos{what}"
        for name, value, must in (
            ("recall at precision 0.99", found.recall_at_precision["0.99"], recall),
            ("recall at precision 0.999", found.recall_at_precision["0.999"], None),
            ("average precision", found.average_precision, precision),
            ("source among the 20 nearest", found.recall_at[20], near),
        ):
            yield Figure(f"{name}, {of}", value, "share", must, at_least=True)
    if not what:
        for kind, found in scores.edits.items():
            yield Figure(f"recall at 0.99, {kind}", found.recall_at_precision["0.99"], "share")
