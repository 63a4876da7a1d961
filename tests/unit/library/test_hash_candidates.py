"""Copies in the library of a model that has no output for them: by perceptual hashes."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image, ImageOps

from photo_finder.core.duplicates import DuplicateQuery
from photo_finder.core.progress import Cancel
from photo_finder.library import Library
from tests.unit.sample_copies import NAMES, SAMPLE, photo, smaller, write
from tests.unit.sandbox import Sandbox, own_model


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    assets = tmp_path / "assets"
    own_model(assets)
    box = Sandbox(tmp_path, assets)
    box.photos.mkdir()
    for number, name in enumerate(NAMES):
        shutil.copyfile(SAMPLE / f"{name}.jpg", box.photos / f"photo{number}.jpg")
    smaller(0, box.photos / "small.jpg")
    write(ImageOps.mirror(photo(0)), box.photos / "mirrored.jpg")
    write(photo(1).transpose(Image.Transpose.ROTATE_90), box.photos / "turned.jpg")
    opened = box.open()
    opened.index([box.photos])
    yield opened
    box.close_all()


def _copies(library: Library) -> set[tuple[str, ...]]:
    groups = library.duplicates(DuplicateQuery(kinds=("copy",))).groups
    return {tuple(sorted(Path(each.file.path).name for each in group.members)) for group in groups}


def _pairs(library: Library) -> dict[tuple[str, str], float]:
    """Cosines of the pairs that were compared, by the names of the first files."""
    named = library._catalog.pairs.likely()
    contents = library._catalog.duplicates.with_content

    def name(digest: bytes) -> str:
        return Path(contents(digest)[0].file.path).name

    return {(name(pair.first), name(pair.second)): pair.similarity for pair in named}


def test_turned_and_mirrored_copies_are_found_though_their_vectors_are_not_near(library: Library) -> None:
    library.match()
    assert _copies(library) == {("mirrored.jpg", "photo0.jpg", "small.jpg"), ("photo1.jpg", "turned.jpg")}
    turned = {frozenset(pair): cosine for pair, cosine in _pairs(library).items()}
    assert turned[frozenset(("photo1.jpg", "turned.jpg"))] < 0.7


def test_a_new_photo_is_asked_alone_and_a_run_that_was_ended_goes_on(library: Library) -> None:
    stopped = Cancel()
    stopped.set()
    assert library.match(cancel=stopped).cancelled
    assert library.match().photos == len(NAMES) + 3
    folder = library.folders()[0].path
    write(ImageOps.flip(photo(2)), Path(folder) / "flipped.jpg")
    library.index()
    assert library.match().photos == 1
    assert ("flipped.jpg", "photo2.jpg") in _copies(library)
