"""Search by example through the Library."""

import io
import os
from datetime import date, datetime
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from photo_finder.core.errors import Cancelled, UnreadablePhotoError, UsageError
from photo_finder.core.progress import Cancel
from photo_finder.core.query import Box, Example, PhotoFilter, Query
from photo_finder.library import Library
from tests.unit.sandbox import Sandbox, jpeg, paths_of_hits, put


@pytest.fixture
def library(sandbox: Sandbox) -> Library:
    put(sandbox.photos / "a", range(20))
    put(sandbox.photos / "b", range(20, 40))
    for number, path in enumerate(sorted(sandbox.photos.rglob("*.jpg"))):
        taken = datetime(2020, 1, 1 + number % 20, 12).timestamp()
        os.utime(path, (taken, taken))
    made = sandbox.open()
    made.index([sandbox.photos])
    return made


def found(library: Library, query: Query) -> list[str]:
    return [Path(hit.photo.path).name for hit in library.search(query).hits]


def test_a_photo_is_most_like_itself_and_hits_fall(sandbox: Sandbox, library: Library) -> None:
    result = library.search(Query((Example(sandbox.photos / "a" / "0007.jpg"),), limit=40))
    assert result.model == library.active_model().id
    first, *others = result.hits
    assert first.photo.path == str(sandbox.photos / "a" / "0007.jpg")
    assert first.identical
    assert first.similarity == pytest.approx(1, abs=1e-5)
    assert first.probability == pytest.approx(1, abs=1e-3)
    assert not any(hit.identical for hit in others)
    similarities = [hit.similarity for hit in result.hits]
    assert similarities == sorted(similarities, reverse=True)
    assert all(-1 <= hit.similarity <= 1 and 0 <= hit.probability <= 1 for hit in result.hits)


def test_file_id_and_bytes_give_the_same(sandbox: Sandbox, library: Library) -> None:
    path = sandbox.photos / "a" / "0007.jpg"
    photo_id = library.search(Query((Example(path),), limit=1)).hits[0].photo.id
    expected = paths_of_hits(library, path)
    assert paths_of_hits(library, photo_id) == expected
    assert paths_of_hits(library, path.read_bytes()) == expected


def test_a_picture_outside_the_library_need_not_be_added(sandbox: Sandbox, library: Library) -> None:
    outside = sandbox.root / "outside.jpg"
    outside.write_bytes(jpeg(7, quality=40))
    hits = library.search(Query((Example(outside),), limit=2)).hits
    assert hits[0].photo.path == str(sandbox.photos / "a" / "0007.jpg")
    assert not hits[0].identical
    assert library.status().photos == 40


def test_limits(library: Library) -> None:
    for limit, wanted in ((1, 1), (40, 40), (41, 40), (1_000_000, 40)):
        assert len(paths_of_hits(library, jpeg(1), limit)) == wanted


def test_least_similarity(library: Library) -> None:
    everything = library.search(Query((Example(jpeg(1)),), limit=40)).hits
    least = everything[10].similarity
    some = library.search(Query((Example(jpeg(1)),), limit=40, min_similarity=least)).hits
    assert some == everything[:11]
    assert library.search(Query((Example(jpeg(999)),), min_similarity=0.9999)).hits == ()


def test_folder_and_days(sandbox: Sandbox, library: Library) -> None:
    like = (Example(jpeg(1)),)
    inside = found(library, Query(like, limit=100, filter=PhotoFilter(folder=sandbox.photos / "b")))
    assert sorted(inside) == [f"{number:04}.jpg" for number in range(20, 40)]
    days = PhotoFilter(after=date(2020, 1, 5), before=date(2020, 1, 6))
    assert sorted(found(library, Query(like, limit=100, filter=days))) == [
        "0004.jpg", "0005.jpg", "0024.jpg", "0025.jpg"
    ]  # fmt: skip
    both = PhotoFilter(folder=sandbox.photos / "a", after=date(2020, 1, 20))
    assert found(library, Query(like, limit=100, filter=both)) == ["0019.jpg"]
    assert found(library, Query(like, filter=PhotoFilter(folder=sandbox.root / "nowhere"))) == []


def test_a_relative_folder_is_that_of_the_working_folder(
    sandbox: Sandbox, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(sandbox.photos)
    assert len(library.photo_ids(PhotoFilter(folder=Path("b")))) == 20


def test_several_examples_are_all_near_the_top(sandbox: Sandbox, library: Library) -> None:
    names = {"0003.jpg", "0017.jpg", "0030.jpg"}
    like = tuple(Example(path) for path in sorted(sandbox.photos.rglob("*.jpg")) if path.name in names)
    hits = library.search(Query(like, limit=10)).hits
    assert names <= {Path(hit.photo.path).name for hit in hits}
    assert {Path(hit.photo.path).name for hit in hits if hit.identical} == names


def test_unlike_pushes_away(sandbox: Sandbox, library: Library) -> None:
    like, unlike = Example(jpeg(3)), Example(jpeg(4))

    def similarity_to_unlike(query: Query) -> float:
        hits = library.search(query).hits
        return {Path(hit.photo.path).name: hit.similarity for hit in hits}["0004.jpg"]

    with_it = similarity_to_unlike(Query((like,), (unlike,), limit=40))
    assert with_it < similarity_to_unlike(Query((like,), limit=40))


def test_a_box_is_what_counts(sandbox: Sandbox, library: Library) -> None:
    collage = Image.new("RGB", (300, 200), "white")
    part = Image.open(io.BytesIO(jpeg(12)))
    collage.paste(part, (100, 50))
    file = io.BytesIO()
    collage.save(file, "PNG")
    box = Box(100, 50, *part.size)
    hit = library.search(Query((Example(file.getvalue(), box),), limit=1)).hits[0]
    assert hit.photo.path == str(sandbox.photos / "a" / "0012.jpg")
    assert hit.similarity > 0.999
    assert not hit.identical
    whole = library.search(Query((Example(file.getvalue()),), limit=40)).hits
    assert {h.photo.path: h.similarity for h in whole}[hit.photo.path] < 0.99


def test_the_box_of_a_photo_of_the_library_is_no_copy_of_it(library: Library) -> None:
    photo_id = int(library.photo_ids()[0])
    hits = library.search(Query((Example(photo_id, Box(0, 0, 20, 20)),), limit=40)).hits
    assert len(hits) == 40
    assert not any(hit.identical for hit in hits)


def test_queries_that_make_no_sense_are_told(sandbox: Sandbox, library: Library) -> None:
    (sandbox.root / "text.jpg").write_text("no picture")
    for source in (sandbox.root / "text.jpg", sandbox.root / "nothing.jpg", b"", b"rubbish", 10**9):
        with pytest.raises(UnreadablePhotoError):
            library.search(Query((Example(source),)))
    with pytest.raises(UnreadablePhotoError, match=r"text\.jpg cannot be searched for: "):
        library.search(Query((Example(sandbox.root / "text.jpg"),)))
    with pytest.raises(UsageError):
        library.search(Query((Example(jpeg(1), Box(1_000, 1_000, 5, 5)),)))


def test_a_search_can_be_cancelled(library: Library) -> None:
    cancel = Cancel()
    cancel.set()
    with pytest.raises(Cancelled):
        library.search(Query((Example(jpeg(1)),)), cancel=cancel)


def test_an_empty_library_finds_nothing(sandbox: Sandbox) -> None:
    library = sandbox.open()
    assert library.search(Query((Example(jpeg(1)),))).hits == ()
    assert library.photo_ids().tolist() == []


def test_pictures_and_thumbnails(sandbox: Sandbox, library: Library) -> None:
    photo_id = int(library.photo_ids()[0])
    thumbnail = library.thumbnail(photo_id)
    assert thumbnail
    assert Image.open(io.BytesIO(thumbnail)).size == (64, 48)
    assert library.picture(photo_id, 32).shape == (24, 32, 3)
    assert library.picture(sandbox.photos / "a" / "0001.jpg", 1_000).dtype == np.uint8
    assert library.thumbnail(10**9) is None
    with pytest.raises(UnreadablePhotoError, match="no longer in the library"):
        library.picture(10**9, 32)


def test_a_lost_thumbnail_is_made_again(sandbox: Sandbox, library: Library) -> None:
    sandbox.close(library)
    sandbox.paths.thumbnails.unlink()
    library = sandbox.open()
    photo = library.photos(library.photo_ids()[:1].tolist())[0]
    assert library.thumbnail(photo.id)
    Path(photo.path).unlink()
    assert library.thumbnail(photo.id), "it was kept"


def test_doctor_finds_all_in_order(library: Library) -> None:
    checks = {check.name: check for check in library.doctor()}
    assert [check for check in checks.values() if not check.ok and check.name != "disk"] == []
    assert {"catalog", "neighbours", "model id", "golden vectors of embedding", "folder"} <= set(checks)
