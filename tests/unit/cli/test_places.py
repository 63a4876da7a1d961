"""One result a file, as many as asked for, and copies that don't crowd out the rest."""

from pathlib import Path

import pytest

from photo_finder.cli.places import places
from photo_finder.core.photo import Photo, PhotoFile, PhotoMetadata
from photo_finder.core.query import Hit


def _hit(number: int, files: int, similarity: float, folder: str = "/photos") -> Hit:
    held = tuple(PhotoFile(f"{folder}/{number}-{i}.jpg", 1, 0, offline=False) for i in range(files))
    return Hit(Photo(number, bytes(20), PhotoMetadata(1, 1, "JPEG"), held), similarity, 0.5, identical=False)


@pytest.mark.parametrize("limit", [1, 2, 3, 8, 20, 31, 200])
def test_as_many_files_as_asked_for_or_as_there_are(limit) -> None:
    hits = [_hit(number, files, 1 - number / 100) for number, files in enumerate([30, 1, 7, 2, 1])]
    shown = places(hits, limit)
    assert len(shown) == len({place.file.path for place in shown}) == min(limit, 41)
    similarities = [place.hit.similarity for place in shown]
    assert similarities == sorted(similarities, reverse=True)


def test_a_photo_of_many_places_leaves_room_for_others() -> None:
    hits = [_hit(0, 100, 1.0), *(_hit(number, 1, 0.9 - number / 100) for number in range(1, 40))]
    shown = places(hits, 20)
    assert sum(place.hit.photo.id == 0 for place in shown) == 5
    assert [place.hit.photo.id for place in shown[5:]] == list(range(1, 16))


def test_places_keep_the_order_of_the_photos_whatever_their_similarity() -> None:
    hits = [_hit(7, 6, 0.2), _hit(3, 1, 0.4), _hit(5, 2, 0.9), _hit(1, 1, 0.8)]
    assert [place.hit.photo.id for place in places(hits, 20)] == [7] * 6 + [3, 5, 5, 1]
    assert [place.hit.photo.id for place in places(hits, 5)] == [7, 7, 3, 5, 5]


def test_only_files_in_the_folder_count() -> None:
    photo = Photo(
        1,
        bytes(20),
        PhotoMetadata(1, 1, "JPEG"),
        tuple(PhotoFile(path, 1, 0, offline=False) for path in ("/a/x.jpg", "/ab/x.jpg", "/a/b/x.jpg")),
    )
    shown = places([Hit(photo, 0.5, 0.5, identical=False)], 10, Path("/a"))
    assert [place.file.path for place in shown] == ["/a/x.jpg", "/a/b/x.jpg"]
    assert len(places([Hit(photo, 0.5, 0.5, identical=False)], 10, Path("/"))) == 3
