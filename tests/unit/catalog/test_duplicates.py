"""Files by their content."""

import os
from datetime import datetime

from photo_finder.catalog import Catalog
from photo_finder.catalog.files import FileRecord
from tests.unit.catalog.rows import add_file, prepared


def _paths(catalog: Catalog) -> list[list[str]]:
    return [[member.file.path for member in members] for members in catalog.duplicates.identical()]


def test_only_contents_in_several_files_are_told_each_in_alphabetical_order(catalog: Catalog) -> None:
    add_file(catalog, b"/q", b"b", "x")
    add_file(catalog, b"/q", b"a", "x")
    add_file(catalog, b"/p", b"c", "x")
    add_file(catalog, b"/p", b"d", "y")
    add_file(catalog, b"/", b"z1", "z")
    add_file(catalog, b"/p", b"z2", "z")
    assert _paths(catalog) == [["/p/c", "/q/a", "/q/b"], ["/z1", "/p/z2"]]


def test_a_file_that_goes_leaves_its_group(catalog: Catalog) -> None:
    add_file(catalog, b"/p", b"a", "x")
    add_file(catalog, b"/p", b"b", "x")
    catalog.files.remove([(b"/p", b"a")])
    assert _paths(catalog) == []


def test_a_member_has_all_that_is_known_of_it(catalog: Catalog) -> None:
    facts = {"taken": datetime(2019, 5, 4, 3, 2, 1), "camera": "Maker", "iso": 100}
    photo_id = add_file(catalog, b"/p", b"a", "x", modified_ns=5, **facts)
    catalog.files.record_directories({b"/usb": 9})
    catalog.files.put([FileRecord((b"/usb", b"b\xff"), (1, 6, 77), photo_id)])
    catalog.files.set_offline([(b"/usb", b"b\xff")], offline=True)
    ((first, second),) = catalog.duplicates.identical()
    assert first.metadata == second.metadata == prepared("x", **facts).metadata
    assert first.digest == second.digest == prepared("x").digest
    assert (first.identity, second.identity) == ((1, 1), (9, 77))
    assert second.file.path == os.fsdecode(b"/usb/b\xff")
    assert (second.file.size_bytes, second.file.modified_ns, second.file.offline) == (1, 6, True)


def test_a_system_that_tells_no_inode_leaves_the_identity_open(catalog: Catalog) -> None:
    photo_id = add_file(catalog, b"/p", b"a", "x")
    catalog.files.put([FileRecord((b"/p", name), (1, 1, 0), photo_id) for name in (b"b", b"c")])
    ((_first, second, third),) = catalog.duplicates.identical()
    assert second.identity is third.identity is None
    assert second.real_file != third.real_file


def test_files_of_one_content_are_found_by_its_digest(catalog: Catalog) -> None:
    add_file(catalog, b"/p", b"b", "x")
    add_file(catalog, b"/p", b"a", "x")
    found = catalog.duplicates.with_content(prepared("x").digest)
    assert [member.file.path for member in found] == ["/p/a", "/p/b"]
    assert catalog.duplicates.with_content(b"unknown") == []
