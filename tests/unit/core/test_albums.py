"""Albums as values: each change gives a new shelf, and can be taken back."""

from dataclasses import replace

import pytest

from photo_finder.core import albums
from photo_finder.core.albums import KEPT, Change, Shelf
from photo_finder.core.errors import UsageError

A, B, C, D = (letter * 20 for letter in (b"a", b"b", b"c", b"d"))


@pytest.fixture
def shelf() -> Shelf:
    return albums.filled(Shelf(), [("Lake", [A, B, C]), ("City", [D])])


def _names(shelf):
    return [album.name for album in shelf.albums]


def test_photos_come_once_and_the_album_of_a_name_is_filled_on(shelf) -> None:
    again = albums.filled(shelf, [(" lake ", [B, D, D])])
    assert _names(again) == ["Lake", "City"]
    assert again.named("LAKE").photos == (A, B, C, D)
    odd = albums.filled(shelf, [("A\u200eB\udcff", [A])])
    assert odd.named("a\u200eb") is odd.named("A B") is odd.albums[-1]


def test_photos_are_put_before_another_one_in_the_order_that_they_have(shelf) -> None:
    lake = shelf.named("Lake").id
    assert albums.reordered(shelf, lake, [C, B], A).album(lake).photos == (B, C, A)
    assert albums.reordered(shelf, lake, [A], None).album(lake).photos == (B, C, A)
    assert albums.reordered(shelf, lake, [A, B], B).album(lake).photos == (A, B, C)


def test_albums_are_put_before_another_one(shelf) -> None:
    lake, city = (album.id for album in shelf.albums)
    assert _names(albums.placed(shelf, city, lake)) == ["City", "Lake"]
    assert _names(albums.placed(shelf, lake, None)) == ["City", "Lake"]
    assert albums.placed(shelf, lake, lake) == shelf


def test_a_name_is_one_and_no_other_albums(shelf) -> None:
    lake = shelf.named("Lake").id
    assert _names(albums.renamed(shelf, lake, "  LAKE \n view ")) == ["LAKE view", "City"]
    assert _names(albums.renamed(shelf, lake, "LAKE")) == ["LAKE", "City"]
    for wrong in ("", " \t\u200e ", "city"):
        with pytest.raises(UsageError):
            albums.renamed(shelf, lake, wrong)


@pytest.mark.parametrize(
    ("group", "album"),
    [
        ("2025/2025-03-02", "2025-03-02"),
        ("2025/2025-03-02 Rome/part 1", "2025-03-02 Rome / part 1"),
        ("Group 01", "Group 01"),
    ],
)
def test_an_album_is_named_after_the_folders_of_a_group(group, album) -> None:
    assert albums.album_name_of(group) == album


def test_what_is_deleted_can_be_had_back_unless_its_name_is_taken(shelf) -> None:
    less = albums.deleted(shelf, shelf.named("Lake").id)
    assert _names(less) == ["City"]
    back = albums.restored(less, "lake")
    assert (_names(back), back.deleted) == (["City", "Lake"], ())
    assert back.named("lake") == shelf.named("lake")
    with pytest.raises(UsageError, match="There is another album named Lake"):
        albums.restored(albums.filled(less, [("Lake", [])]), None)
    with pytest.raises(UsageError, match="No album was deleted"):
        albums.restored(shelf, None)


def test_a_change_is_taken_back_and_what_was_done_to_others_since_stays(shelf) -> None:
    lake, city = (album.id for album in shelf.albums)
    for after in (
        albums.deleted(shelf, lake),
        albums.renamed(shelf, lake, "Sea"),
        albums.without(shelf, lake, [A]),
        albums.filled(shelf, [("New", [A])]),
        albums.placed(shelf, city, lake),
    ):
        change = Change(shelf, after)
        assert albums.undone(after, change) == shelf
        since = albums.renamed(after, city, "Town")
        left = albums.undone(since, change)
        assert {album.id: album for album in left.albums} == {
            **{album.id: album for album in shelf.albums},
            city: since.album(city),
        }
        assert left.deleted == ()


def test_what_was_put_into_a_new_album_since_can_be_had_back_when_that_is_taken_back(shelf) -> None:
    after = albums.filled(shelf, [("New", [A]), ("Other", [A])])
    new, change = after.named("New").id, Change(shelf, after)
    since = albums.with_more(after, new, [B, C, D])
    left = albums.undone(since, change)
    assert (left.albums, left.deleted) == (shelf.albums, (since.album(new),))
    assert albums.restored(left, "New").named("New").photos == (A, B, C, D)
    full = replace(since, deleted=tuple(replace(since.albums[0], id=f"{number}") for number in range(KEPT)))
    assert albums.undone(full, change).deleted == (since.album(new), *full.deleted[:-1])


def test_photos_that_came_or_left_since_an_album_was_changed_stay_so(shelf) -> None:
    lake = shelf.named("Lake").id  # A, B, C
    e = b"e" * 20
    for after, expected in (
        (albums.with_more(shelf, lake, [D]), (C, A, e)),
        (albums.renamed(shelf, lake, "Sea"), (C, A, e)),
        (albums.without(shelf, lake, [A]), (A, C, e)),
        (albums.reordered(shelf, lake, [C], A), (A, C, e)),
    ):
        since = albums.with_more(albums.without(after, lake, [B]), lake, [e])
        since = albums.reordered(since, lake, [C], since.album(lake).photos[0])
        left = albums.undone(since, Change(shelf, after))
        assert left.album(lake) == replace(shelf.album(lake), photos=expected)
        named = albums.renamed(since, lake, "Mine")
        assert albums.undone(named, Change(shelf, after)).album(lake).name == "Mine"


def test_an_album_that_was_had_back_is_a_deleted_one_again_when_that_is_taken_back(shelf) -> None:
    lake, city = (album.id for album in shelf.albums)
    before = albums.deleted(shelf, lake)
    after = albums.restored(before, None)
    since = albums.with_more(after, city, [A])
    left = albums.undone(since, Change(before, after))
    assert (_names(left), left.deleted) == (["City"], (shelf.album(lake),))
    assert left.album(city).photos == (D, A)


def test_what_was_done_since_to_an_album_that_was_had_back_otherwise_stays(shelf) -> None:
    lake = shelf.named("Lake").id
    after = albums.deleted(shelf, lake)
    since = albums.with_more(albums.restored(after, None), lake, [D])
    for now in (since, albums.deleted(since, lake)):
        left = albums.undone(now, Change(shelf, after))
        assert left.album(lake).photos == (A, B, C, D)
        assert left.deleted == ()


def test_albums_are_in_their_former_order_again_whatever_else_was_done_since(shelf) -> None:
    shelf = albums.filled(shelf, [("Alps", [A])])
    lake, city, alps = (album.id for album in shelf.albums)
    after = albums.placed(shelf, alps, lake)
    since = albums.filled(albums.deleted(albums.with_more(after, lake, [D]), city), [("New", [B])])
    left = albums.undone(since, Change(shelf, after))
    assert (_names(left), left.album(lake).photos) == (["Lake", "Alps", "New"], (A, B, C, D))
    moved = albums.placed(since, alps, None)
    kept = Change(since, albums.renamed(since, lake, "Sea"))
    assert _names(albums.undone(albums.placed(kept.after, alps, None), kept)) == _names(moved)
