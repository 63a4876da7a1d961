"""Places: what the tables refuse, and what becomes of files."""

import os
import sqlite3

import pytest

from photo_finder.catalog import Catalog
from photo_finder.catalog.files import NO_STAMP, FileRecord
from photo_finder.core.reports import Skipped
from tests.unit.catalog.rows import add_file, counted, places, prepared


def test_a_file_has_either_a_content_or_a_reason(catalog: Catalog) -> None:
    photo_id = add_file(catalog, b"/p", b"a", "x")
    for content, reason in ((None, None), (photo_id, "broken")):
        with pytest.raises(sqlite3.IntegrityError):
            catalog.files.put([FileRecord((b"/p", b"b"), (1, 1, 1), content, reason)])
    assert places(catalog) == {"/p/a": False}


def test_a_file_cannot_have_a_content_that_is_not_there(catalog: Catalog) -> None:
    catalog.files.record_directories({b"/p": 1})
    with pytest.raises(sqlite3.IntegrityError):
        catalog.files.put([FileRecord((b"/p", b"b"), (1, 1, 1), 99)])


def test_a_file_in_a_folder_that_was_removed_meanwhile_is_passed_over(catalog: Catalog) -> None:
    photo_id = catalog.photos.add(prepared("x"), 0)
    catalog.files.put([FileRecord((b"/p", b"b"), (1, 1, 1), photo_id)])
    assert places(catalog) == {}
    assert catalog.photos.count() == 0


def test_places_of_a_content_are_counted_through_all_that_happens_to_them(catalog: Catalog) -> None:
    one, other = add_file(catalog, b"/p", b"a", "x"), add_file(catalog, b"/p", b"b", "y")
    add_file(catalog, b"/p/q", b"c", "x")
    assert counted(catalog)
    catalog.files.put([FileRecord((b"/p", b"a"), (9, 9, 9), other)])
    assert counted(catalog)
    catalog.files.put([FileRecord((b"/p", b"a"), (9, 9, 9), None, "broken")])
    assert counted(catalog)
    catalog.files.put([FileRecord((b"/p", b"a"), (9, 9, 9), one)])
    assert counted(catalog)
    catalog.files.move([((b"/p", b"a"), (b"/p/q", b"c"))])  # onto another place of the same content
    assert counted(catalog)
    assert places(catalog) == {"/p/b": False, "/p/q/c": False}
    assert catalog.files.remove([(b"/p", b"b"), (b"/p", b"nothing")]) == [other]
    assert counted(catalog)
    assert [photo.id for photo in catalog.photos.get([one, other])] == [one]


def test_a_content_keeps_its_number_for_good(catalog: Catalog) -> None:
    first = add_file(catalog, b"/p", b"a", "x")
    catalog.files.remove([(b"/p", b"a")])
    assert catalog.photos.count() == 0
    assert add_file(catalog, b"/p", b"b", "y") != first
    assert add_file(catalog, b"/p", b"c", "x") == first


def test_what_is_read_again_is_no_longer_offline(catalog: Catalog) -> None:
    add_file(catalog, b"/p", b"a", "x")
    catalog.files.set_offline([(b"/p", b"a")], offline=True)
    assert places(catalog) == {"/p/a": True}
    assert catalog.files.offline() == {(b"/p", b"a")}
    assert catalog.files.counts() == (1, 1, 0)
    add_file(catalog, b"/p", b"a", "x")
    assert places(catalog) == {"/p/a": False}


def test_known_gives_each_folder_at_or_below_with_its_files(catalog: Catalog) -> None:
    for folder in (b"/p", b"/p/in", b"/p-other", b"/p.", b"/q", b"/p/\xff"):
        add_file(catalog, folder, b"a", "x", modified_ns=5)
    known = catalog.files.known(["/p"])
    assert set(known) == {b"/p", b"/p/in", b"/p/\xff"}
    assert known[b"/p"].files == {b"a": (1, 5, 1)}
    assert set(catalog.files.known(["/"])) == {b"/p", b"/p/in", b"/p-other", b"/p.", b"/q", b"/p/\xff"}


def test_unreadable_files_are_told_by_folder_in_order_and_once(catalog: Catalog) -> None:
    catalog.files.record_directories({b"/p": 1, b"/p/in": 1, b"/q": 1})
    for folder, name in ((b"/p/in", b"b"), (b"/p", b"z\xff"), (b"/q", b"c")):
        catalog.files.put([FileRecord((folder, name), (1, 1, 1), None, "broken")])
    below = (Skipped(os.fsdecode(b"/p/z\xff"), "broken"), Skipped("/p/in/b", "broken"))
    assert catalog.files.unreadable(["/p", "/p/in"]) == below
    assert catalog.files.unreadable() == (*below, Skipped("/q/c", "broken"))
    assert catalog.files.unreadable([]) == ()
    assert catalog.files.counts() == (0, 0, 3)


def test_forgotten_reasons_let_the_next_run_try_again(catalog: Catalog) -> None:
    add_file(catalog, b"/p", b"good", "x")
    catalog.files.put([FileRecord((b"/p", b"bad"), (3, 3, 3), None, "broken")])
    catalog.files.forget_reasons()
    stamps = catalog.files.known(["/p"])[b"/p"].files
    assert stamps[b"bad"][0] == NO_STAMP.size_bytes
    assert stamps[b"good"] == (1, 0, 1)


def test_only_folders_without_files_are_forgotten(catalog: Catalog) -> None:
    add_file(catalog, b"/p", b"a", "x")
    catalog.files.record_directories({b"/p/empty": 1})
    catalog.files.forget_directories([b"/p", b"/p/empty", b"/nothing"])
    assert set(catalog.files.known(["/p"])) == {b"/p"}


def test_suspects_survive_and_are_any_bytes(catalog: Catalog) -> None:
    paths = {"/p/a", os.fsdecode(b"/p/\xff\n'")}
    catalog.files.add_suspects(paths)
    catalog.files.add_suspects(paths)
    assert set(catalog.files.suspects()) == paths
    catalog.files.clear_suspects(["/p/a"])
    assert set(catalog.files.suspects()) == paths - {"/p/a"}
