"""Watched folders: nested ones, relocated ones, names of any bytes."""

import os
from pathlib import Path

from photo_finder.catalog import Catalog
from photo_finder.core.reports import Folder
from tests.unit.catalog.rows import add_file, counted, places


def test_folders_keep_their_order_and_are_there_once(catalog: Catalog) -> None:
    for path in ("/z", "/a", "/z", os.fsdecode(b"/\xff")):
        catalog.folders.add(path)
    assert catalog.folders.paths() == ("/z", "/a", os.fsdecode(b"/\xff"))


def test_a_report_counts_contents_below_and_says_if_all_is_away(catalog: Catalog, tmp_path: Path) -> None:
    top, inner, empty = str(tmp_path), str(tmp_path / "in"), str(tmp_path / "none")
    for path in (top, inner, empty):
        catalog.folders.add(path)
    add_file(catalog, os.fsencode(top), b"a", "x")
    add_file(catalog, os.fsencode(inner), b"b", "x")
    add_file(catalog, os.fsencode(inner), b"c", "y")
    catalog.files.set_offline([(os.fsencode(inner), b"b"), (os.fsencode(inner), b"c")], offline=True)
    reports = {folder.path: (folder.photos, folder.offline) for folder in catalog.folders.reports()}
    assert reports == {top: (2, False), inner: (2, True), empty: (0, True)}


def test_what_lies_inside_a_folder_is_told_level_by_level(catalog: Catalog) -> None:
    catalog.folders.add("/p")
    deep = b"/p/Paris/day 1/\xff"
    for folder, name, content in (
        *((b"/p", b"a", "x"), (b"/p/oslo", b"b", "x"), (b"/p/oslo", b"c", "y"), (b"/p/oslo", b"d", "y")),
        *((deep, b"e", "x"), (deep, b"f", "z"), (b"/p/Paris-other", b"g", "x"), (b"/pp/in", b"h", "x")),
    ):
        add_file(catalog, folder, name, content)
    catalog.files.set_offline([(deep, b"e"), (deep, b"f")], offline=True)
    assert [folder.parted for folder in catalog.folders.reports()] == [True]
    assert catalog.folders.inside("/p") == (
        Folder("/p/oslo", 2, offline=False),
        Folder("/p/Paris", 2, offline=True, parted=True),
        Folder("/p/Paris-other", 1, offline=False),
    )
    assert catalog.folders.inside("/p/Paris") == (Folder("/p/Paris/day 1", 2, offline=True, parted=True),)
    assert catalog.folders.inside("/p/Paris/day 1") == (Folder(os.fsdecode(deep), 2, offline=True),)
    assert catalog.folders.inside("/p/oslo") == catalog.folders.inside("/nowhere") == ()
    assert [folder.path for folder in catalog.folders.inside("/")] == ["/p", "/pp"]


def test_removing_a_folder_leaves_what_lies_below_another_watched_one(catalog: Catalog) -> None:
    for path in ("/p", "/p/in", "/p-other"):
        catalog.folders.add(path)
    for folder in (b"/p", b"/p/in", b"/p/in/deep", b"/p/inside", b"/p-other"):
        add_file(catalog, folder, b"a", "x")
    catalog.folders.remove("/p")
    assert set(places(catalog)) == {"/p/in/a", "/p/in/deep/a", "/p-other/a"}
    catalog.folders.remove("/p/in")
    assert set(places(catalog)) == {"/p-other/a"}
    assert catalog.folders.paths() == ("/p-other",)
    assert counted(catalog)


def test_removing_an_inner_folder_leaves_all_to_the_outer_one(catalog: Catalog) -> None:
    catalog.folders.add("/p")
    catalog.folders.add("/p/in")
    add_file(catalog, b"/p/in", b"a", "x")
    catalog.folders.remove("/p/in")
    assert set(places(catalog)) == {"/p/in/a"}


def test_relocating_moves_all_below_whatever_the_bytes(catalog: Catalog) -> None:
    old, new = os.fsdecode(b"/p\xff'"), os.fsdecode(b"/n\xfe\n\xf0\x9f\x98\x80")
    catalog.folders.add(old)
    catalog.folders.add(old + "/in")
    catalog.folders.add(old + "-other")
    for folder in (b"/p\xff'", b"/p\xff'/in\x80", b"/p\xff'-other"):
        add_file(catalog, folder, b"a\xfd", "x")
    catalog.folders.relocate(old, new)
    assert catalog.folders.paths() == (new, new + "/in", old + "-other")
    assert {os.fsencode(path) for path in places(catalog)} == {
        b"/n\xfe\n\xf0\x9f\x98\x80/a\xfd",
        b"/n\xfe\n\xf0\x9f\x98\x80/in\x80/a\xfd",
        b"/p\xff'-other/a\xfd",
    }
    assert set(catalog.files.known([new])) == {os.fsencode(new), os.fsencode(new) + b"/in\x80"}


def test_relocating_to_and_from_the_top_of_a_drive(catalog: Catalog) -> None:
    catalog.folders.add("/p")
    add_file(catalog, b"/p", b"a", "x")
    add_file(catalog, b"/p/in", b"b", "y")
    catalog.folders.relocate("/p", "/")
    assert set(places(catalog)) == {"/a", "/in/b"}
    assert catalog.folders.paths() == ("/",)
    catalog.folders.relocate("/", "/q/r")
    assert set(places(catalog)) == {"/q/r/a", "/q/r/in/b"}
    assert catalog.folders.paths() == ("/q/r",)
