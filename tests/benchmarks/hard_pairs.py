"""Photos to measure the verification of copies with: halves that never meet, and pairs that look alike.

PHOTOS is a folder of photos in which no picture is there twice, but for those of ``known_copies.txt`` beside
this file, whose pairs are left out.
"""

import io
import itertools
import zlib
from collections.abc import Iterator, Sequence
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from photo_finder.core.model import COPY, EMBEDDING, ModelInfo
from photo_finder.duplicates.verification import WORKING_SIDE, LocalFeatures, features_of, from_bytes
from photo_finder.embedding.embedder import Embedder
from photo_finder.embedding.model_folder import read_model_folder
from photo_finder.imaging.prepare import load_picture, prepare_bytes
from photo_finder.paths import assets_folder

MAX_PIXELS = 100_000_000
KNOWN_COPIES = Path(__file__).with_name("known_copies.txt")
SUFFIXES = {".jpg", ".jpeg", ".png"}

Pair = tuple[Path, Path]


def photos_of_half(folder: Path, half: int) -> list[Path]:
    """Photos whose name falls into half 0 (to fit with) or 1 (to measure with), in alphabetical order."""
    left_out = {name for name, other in _known() if other == "*"}
    return [
        path
        for path in sorted(folder.rglob("*"))
        if path.suffix.lower() in SUFFIXES
        and zlib.crc32(path.relative_to(folder).as_posix().encode()) % 2 == half
        and path.parent.name not in left_out
    ]


def look_alikes(photos: Sequence[Path], least_cosine: float) -> Iterator[Pair]:
    """Pairs of photos that are so near to each other by the model, each once, but for known copies."""
    vectors = _vectors(tuple(photos))
    for row, path in enumerate(photos):
        near = np.flatnonzero(vectors[row + 1 :] @ vectors[row] >= least_cosine) + row + 1
        for other in near:
            if not _are_known(path, photos[other]):
                yield path, photos[other]


@lru_cache(maxsize=8192)
def features_of_file(path: Path) -> LocalFeatures:
    """As the app would keep them."""
    picture = load_picture(path, WORKING_SIDE, max_pixels=MAX_PIXELS)
    with Image.open(path) as photo:
        return from_bytes(features_of(picture, photo.size).to_bytes())


def features_of_image(image: Image.Image) -> LocalFeatures:
    """The same of a picture in memory, after it was saved as JPEG."""
    small = image.convert("RGB")
    small.thumbnail((WORKING_SIDE, WORKING_SIDE), Image.Resampling.LANCZOS)
    return from_bytes(features_of(np.asarray(small), image.size).to_bytes())


def nearest(images: Sequence[Image.Image], photos: Sequence[Path], but: Sequence[Path]) -> list[Path]:
    """Of each picture the photo that the model finds nearest, but for some and their known copies."""
    others = [path for path in photos if not any(path == one or _are_known(path, one) for one in but)]
    rows = {path: row for row, path in enumerate(photos)}
    vectors = _vectors(tuple(photos))[[rows[path] for path in others]]
    return [others[int((vectors @ _vector(_jpeg(image))).argmax())] for image in images]


@lru_cache(maxsize=1)
def _vectors(photos: tuple[Path, ...]) -> NDArray[np.float32]:
    return np.stack([_vector(path.read_bytes()) for path in photos])


def _vector(data: bytes) -> NDArray[np.float32]:
    info, embedder = _model()
    pixels = prepare_bytes(data, info.input, max_pixels=MAX_PIXELS).pixels
    made: NDArray[np.float32] = embedder.embed(pixels[np.newaxis])[_output(info)][0]
    return made


@lru_cache(maxsize=1)
def _model() -> tuple[ModelInfo, Embedder]:
    info = read_model_folder(assets_folder() / "model")
    return info, Embedder(info, threads=1)


def _output(info: ModelInfo) -> str:
    return COPY if COPY in info.outputs else EMBEDDING


def _jpeg(image: Image.Image) -> bytes:
    file = io.BytesIO()
    image.convert("RGB").save(file, "JPEG", quality=90)
    return file.getvalue()


def is_known_copy(path: Path) -> bool:
    """Whether a photo is one of those that are there twice."""
    return any(_short(path) in pair for pair in _known())


def _are_known(one: Path, other: Path) -> bool:
    names = _short(one), _short(other)
    return names in _known() or names[::-1] in _known()


def _short(path: Path) -> str:
    return f"{path.parent.name}/{path.name}"


@lru_cache(maxsize=1)
def _known() -> frozenset[tuple[str, str]]:
    """Pairs, and folders to leave out as ``(name, "*")``; all of one line are copies of one another."""
    found: set[tuple[str, str]] = set()
    for line in KNOWN_COPIES.read_text(encoding="utf-8").splitlines():
        names = line.split("#")[0].split()
        found.update(itertools.combinations(names, 2))
        found.update((name.removesuffix("/*"), "*") for name in names if name.endswith("/*"))
    return frozenset(found)
