"""Copies of what is searched for, with a model that can tell them.

The tiny model takes pictures of the same mean colour for the same picture (tests/tiny_model.py): one that
is mirrored and turned is far away by what it shows, and is still a copy.
"""

import io
import logging
import os
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageOps

from photo_finder.core.model import COPY, EMBEDDING
from photo_finder.core.query import COPY_FROM, Box, Example, Hit, PhotoFilter, Query
from photo_finder.library import Library, neighbourhood
from photo_finder.search import signatures
from tests.tiny_model import write_tiny_model
from tests.unit.sandbox import MODEL_SIZE, Sandbox, jpeg, own_model, put

COUNT = 40


@pytest.fixture(scope="session")
def copy_assets(tmp_path_factory: pytest.TempPathFactory) -> Path:
    assets = tmp_path_factory.mktemp("copy-assets")
    own_model(assets, copy_dim=64)
    return assets


@pytest.fixture
def sandbox(tmp_path: Path, copy_assets: Path):
    box = Sandbox(tmp_path, copy_assets)
    box.photos.mkdir()
    yield box
    box.close_all()


@pytest.fixture
def library(sandbox: Sandbox) -> Library:
    """Forty photos, and two copies of the one numbered 7: turned, and re-saved."""
    put(sandbox.photos, range(COUNT))
    (sandbox.photos / "turned.png").write_bytes(turned(7))
    (sandbox.photos / "resaved.jpg").write_bytes(jpeg(7, quality=70))
    made = sandbox.open()
    made.index([sandbox.photos])
    return made


def turned(number: int) -> bytes:
    """The picture upside down, without loss."""
    file = io.BytesIO()
    with Image.open(io.BytesIO(jpeg(number))) as image:
        ImageOps.flip(ImageOps.mirror(image)).save(file, "PNG")
    return file.getvalue()


def names(hits: tuple[Hit, ...]) -> list[str]:
    return [Path(hit.photo.path).name for hit in hits]


def search(library: Library, *like: Example, **others: object) -> tuple[Hit, ...]:
    return library.search(Query(like, **others)).hits  # type: ignore[arg-type]


def test_the_same_file_comes_first_then_copies_then_the_rest_by_falling_similarity(
    sandbox: Sandbox, library: Library
) -> None:
    hits = search(library, Example(sandbox.photos / "0007.jpg"), limit=100)
    assert len(hits) == COUNT + 2
    assert names(hits)[0] == "0007.jpg"
    assert set(names(hits)[1:3]) == {"turned.png", "resaved.jpg"}
    assert [hit.kind for hit in hits] == ["identical", "copy", "copy", *[None] * (COUNT - 1)]
    copies = [hit.copy_similarity for hit in hits[1:3]]
    assert copies == sorted(copies, reverse=True)
    others = [hit.similarity for hit in hits[3:]]
    assert others == sorted(others, reverse=True)
    assert hits[names(hits).index("turned.png")].similarity < others[0], "it does not look alike as a whole"


def test_what_is_told_of_a_copy_comes_from_the_models_outputs(sandbox: Sandbox, library: Library) -> None:
    model = library.active_model()
    vectors = library._catalog.vectors
    first, *_ = search(library, Example(sandbox.photos / "0007.jpg"), limit=1)
    like = {name: vectors.get(model.id, name, first.photo.id) for name in (EMBEDDING, COPY)}
    for hit in search(library, Example(sandbox.photos / "0007.jpg"), limit=100):
        found = {name: vectors.get(model.id, name, hit.photo.id) for name in (EMBEDDING, COPY)}
        assert hit.similarity == pytest.approx(float(found[EMBEDDING] @ like[EMBEDDING]), abs=1e-5)
        assert hit.copy_similarity == pytest.approx(float(found[COPY] @ like[COPY]), abs=1e-5)
        for probability, cosine, output in (
            (hit.probability, hit.similarity, EMBEDDING),
            (hit.copy_probability, hit.copy_similarity, COPY),
        ):
            assert probability == pytest.approx(
                float(model.outputs[output].calibration(np.float32(cosine))), abs=1e-5
            )
        assert hit.copy == (hit.copy_probability is not None and hit.copy_probability >= COPY_FROM)


@pytest.mark.parametrize("limit", [1, 2, 3, 4, 42, 43])
def test_copies_count_among_the_photos_wanted(sandbox: Sandbox, library: Library, limit: int) -> None:
    hits = search(library, Example(sandbox.photos / "0007.jpg"), limit=limit)
    assert len(hits) == len(set(names(hits))) == min(limit, COUNT + 2)
    assert set(names(hits)[:3]) <= {"0007.jpg", "turned.png", "resaved.jpg"}


def test_a_copy_is_found_though_it_is_the_least_similar_of_a_large_library(
    sandbox: Sandbox, library: Library
) -> None:
    put(sandbox.photos / "more", range(1_000, 1_200))
    library.index()
    hits = search(library, Example(sandbox.photos / "0007.jpg"), limit=3)
    everything = search(library, Example(sandbox.photos / "0007.jpg"), limit=1_000)
    (copy,) = [hit for hit in hits if Path(hit.photo.path).name == "turned.png"]
    assert sum(hit.similarity > copy.similarity for hit in everything) > 50


def test_a_picture_outside_the_library_has_its_copies_too(library: Library) -> None:
    hits = search(library, Example(jpeg(7, quality=55)), limit=5)
    assert set(names(hits)[:3]) == {"0007.jpg", "turned.png", "resaved.jpg"}
    assert [hit.kind for hit in hits] == ["copy"] * 3 + [None] * 2
    assert {hit.kind for hit in search(library, Example(jpeg(999)), limit=50)} == {None}


def test_a_photo_of_the_library_is_asked_by_its_id_as_by_its_file(sandbox: Sandbox, library: Library) -> None:
    by_file = search(library, Example(sandbox.photos / "0007.jpg"), limit=10)
    by_id = search(library, Example(by_file[0].photo.id), limit=10)
    assert [(hit.photo.id, hit.kind) for hit in by_id] == [(hit.photo.id, hit.kind) for hit in by_file]


def test_of_several_examples_the_nearest_copy_counts(sandbox: Sandbox, library: Library) -> None:
    examples = [Example(sandbox.photos / f"{number:04}.jpg") for number in (3, 7, 12)]
    hits = search(library, *examples, limit=100)
    assert set(names(hits)[:3]) == {"0003.jpg", "0007.jpg", "0012.jpg"}
    assert set(names(hits)[3:5]) == {"turned.png", "resaved.jpg"}
    assert [hit.kind for hit in hits[:6]] == ["identical"] * 3 + ["copy"] * 2 + [None]


def test_a_part_of_a_photo_finds_the_photo_that_it_shows(sandbox: Sandbox, library: Library) -> None:
    collage = Image.new("RGB", (300, 200), "white")
    part = Image.open(io.BytesIO(jpeg(12)))
    collage.paste(part, (100, 50))
    file = io.BytesIO()
    collage.save(file, "PNG")
    (first,) = search(library, Example(file.getvalue(), Box(100, 50, *part.size)), limit=1)
    assert names((first,)) == ["0012.jpg"]
    assert first.kind == "copy"
    assert not first.identical


def test_what_is_as_near_to_a_counter_example_is_no_copy(sandbox: Sandbox, library: Library) -> None:
    like = Example(sandbox.photos / "0007.jpg")
    unlike = Example(sandbox.photos / "turned.png")
    kinds = dict(zip(names(search(library, like, limit=3)), ("identical", "copy", "copy"), strict=True))
    assert kinds.keys() == {"0007.jpg", "turned.png", "resaved.jpg"}
    hits = library.search(Query((like,), (unlike,), limit=100)).hits
    (refused,) = [hit for hit in hits if Path(hit.photo.path).name == "turned.png"]
    assert refused.kind is None
    assert refused.copy_probability is not None
    assert refused.copy_probability >= COPY_FROM


def test_copies_are_shown_below_the_least_similarity(sandbox: Sandbox, library: Library) -> None:
    hits = search(library, Example(sandbox.photos / "0007.jpg"), limit=100, min_similarity=0.99999)
    assert set(names(hits)) == {"0007.jpg", "turned.png", "resaved.jpg"}


def test_copies_outside_of_the_limits_are_not_shown(sandbox: Sandbox, library: Library) -> None:
    (sandbox.photos / "inside").mkdir()
    (sandbox.photos / "turned.png").rename(sandbox.photos / "inside" / "turned.png")
    stamp = datetime(2019, 5, 4, 12).timestamp()
    os.utime(sandbox.photos / "resaved.jpg", (stamp, stamp))
    library.index()
    like = Example(sandbox.photos / "0007.jpg")
    inside = search(library, like, filter=PhotoFilter(folder=sandbox.photos / "inside"))
    assert [(Path(hit.photo.path).name, hit.kind) for hit in inside] == [("turned.png", "copy")]
    nowhere = search(library, like, filter=PhotoFilter(folder=sandbox.photos / "nowhere"))
    assert nowhere == ()


def test_copies_are_found_from_the_first_batch_on_and_no_longer_when_they_are_gone(
    sandbox: Sandbox, library: Library
) -> None:
    library.warm_up()
    (sandbox.photos / "again.png").write_bytes(turned(11))
    library.index()
    like = Example(sandbox.photos / "0011.jpg")
    assert names(search(library, like, limit=2)) == ["0011.jpg", "again.png"]
    (sandbox.photos / "again.png").unlink()
    library.index()
    assert [hit.kind for hit in search(library, like, limit=2)] == ["identical", None]


def test_a_model_without_that_output_tells_of_no_copies(sandbox: Sandbox, library: Library) -> None:
    plain = library.install_model(write_tiny_model(sandbox.root / "plain", size=MODEL_SIZE))
    library.use_model(plain.id)
    hits = search(library, Example(sandbox.photos / "0007.jpg"), limit=100)
    assert names(hits)[0] == "0007.jpg"
    assert [hit.kind for hit in hits] == ["identical", *[None] * (COUNT + 1)]
    similarities = [hit.similarity for hit in hits]
    assert similarities == sorted(similarities, reverse=True)
    assert {(hit.copy_similarity, hit.copy_probability) for hit in hits} == {(None, None)}
    assert [check.name for check in library.doctor() if check.name == "copies"] == []


def test_photos_that_lack_one_of_the_vectors_are_embedded_by_the_next_run(
    sandbox: Sandbox, library: Library
) -> None:
    model = library.active_model().id
    with library._catalog.database.write() as connection:
        connection.execute(
            "DELETE FROM vector WHERE content_id % 2 = 0 AND space_id IN "
            "(SELECT id FROM space WHERE model = ? AND output = ?)",
            (model, COPY),
        )
    library = sandbox.reopen(library)
    hits = search(library, Example(sandbox.photos / "0007.jpg"), limit=100)
    assert len(hits) == COUNT + 2
    assert sum(hit.copy_probability is None for hit in hits) == (COUNT + 2) // 2
    assert library.index().indexed == (COUNT + 2) // 2
    assert library.index().indexed == 0
    hits = search(library, Example(sandbox.photos / "0007.jpg"), limit=100)
    assert not any(hit.copy_probability is None for hit in hits)
    assert sum(hit.kind == "copy" for hit in hits) == 2


def test_a_photo_without_its_copy_vector_can_still_be_searched_for(
    sandbox: Sandbox, library: Library
) -> None:
    photo_id = search(library, Example(sandbox.photos / "0007.jpg"), limit=1)[0].photo.id
    with library._catalog.database.write() as connection:
        connection.execute(
            "DELETE FROM vector WHERE space_id IN (SELECT id FROM space WHERE output = 'copy')"
        )
    hits = search(library, Example(photo_id), limit=100)
    assert names(hits)[0] == "0007.jpg"
    assert {hit.copy_probability for hit in hits} == {None}


def test_damaged_copy_vectors_are_made_again(
    sandbox: Sandbox, library: Library, caplog: pytest.LogCaptureFixture
) -> None:
    model = library.active_model().id
    hits = search(library, Example(sandbox.photos / "0007.jpg"), limit=3)
    damaged = np.full((3, 64), np.nan, np.float32)
    damaged[1] = 3e38
    library._catalog.vectors.put(model, [hit.photo.id for hit in hits], {COPY: damaged})
    found = search(library, Example(jpeg(7, quality=55)), limit=100)
    assert all(-1 <= (hit.copy_similarity or 0) <= 1 for hit in found)
    library = sandbox.reopen(library)
    with caplog.at_level(logging.WARNING):
        library.warm_up()
    assert "3 vectors are damaged" in caplog.text
    assert library.index().indexed == 3
    again = search(library, Example(sandbox.photos / "0007.jpg"), limit=3)
    assert {hit.photo.id for hit in again} == {hit.photo.id for hit in hits}
    assert [hit.kind for hit in again] == ["identical", "copy", "copy"]


def test_doctor_looks_whether_copies_are_found(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    checks = {check.name: check for check in library.doctor()}
    assert checks["copies"].ok
    assert checks["copies"].detail == f"{COUNT + 2} vectors, 100.0% of the copies found"
    assert checks["golden vectors of copy"].ok
    monkeypatch.setattr(neighbourhood, "MOST_COPIES", 1)  # more copies than are asked for are no fault
    assert all(check.ok for check in library.doctor() if check.name == "copies")
    monkeypatch.setattr(signatures, "SLACK", -20.0)
    checks = {check.name: check for check in library.doctor()}
    assert not checks["copies"].ok
    assert checks["neighbours"].ok


def test_an_empty_library_is_in_order(sandbox: Sandbox) -> None:
    library = sandbox.open()
    assert search(library, Example(jpeg(1))) == ()
    assert {check.name: check.ok for check in library.doctor()}["copies"]
