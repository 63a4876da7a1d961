"""Rows of photos: filters, orders, headings, and what can be narrowed down by."""

import os
from datetime import date, datetime
from pathlib import Path

import pytest

from photo_finder.catalog import Catalog
from photo_finder.catalog.files import FileRecord
from photo_finder.core.browsing import PhotoOrder, Run, SortedBy
from photo_finder.core.query import PhotoFilter
from tests.unit.catalog.rows import add_file

ALL = PhotoFilter()


def _row(catalog: Catalog, by: SortedBy = "date", where: PhotoFilter = ALL, *, backwards: bool = False):
    found = catalog.browsing.row(where, PhotoOrder(by, backwards))
    assert sum(run.count for run in found.runs) == len(found.ids)
    return found


@pytest.fixture
def few(catalog: Catalog) -> dict[str, int]:
    """Four photos in two folders, of two cameras and none, of three sizes."""
    long = "z" * (2 << 20)
    return {
        "beach": add_file(
            catalog, b"/p/b", b"Beach.jpg", "x", taken=datetime(2026, 6, 30), camera="Pixel", format="HEIF"
        ),
        "arbour": add_file(catalog, b"/p/b", b"arbour.jpg", "yyy", taken=datetime(2026, 6, 1)),
        "7": add_file(catalog, b"/p/a", b"7.jpg", long, taken=datetime(2026, 5, 31), camera="Leica"),
        "old": add_file(catalog, b"/q", b"_old.jpg", "wwww", taken=datetime(1969, 12, 31), camera="Leica"),
    }


def test_by_date_the_newest_are_first_and_headings_are_months(catalog, few) -> None:
    found = _row(catalog)
    assert found.ids.tolist() == [few[name] for name in ("beach", "arbour", "7", "old")]
    assert found.runs == (
        Run(date(2026, 6, 1), 2),
        Run(date(2026, 5, 1), 1),
        Run(date(1969, 12, 1), 1),
    )
    assert _row(catalog, backwards=True).ids.tolist() == found.ids.tolist()[::-1]


def test_by_name_capitals_do_not_matter_and_headings_are_letters(catalog, few) -> None:
    found = _row(catalog, "name")
    assert found.ids.tolist() == [few[name] for name in ("7", "old", "arbour", "beach")]
    assert found.runs == (Run("0", 1), Run("#", 1), Run("A", 1), Run("B", 1))
    assert _row(catalog, "name", backwards=True).ids.tolist() == found.ids.tolist()[::-1]


def test_by_name_numbers_count_and_accents_stand_with_their_letters(catalog: Catalog) -> None:
    names = ["IMG_2.jpg", "img_10.jpg", "IMG_100.jpg", "Äpfel.jpg", "Apfel 2.jpg", "b\udcff10", "b\udcff9"]
    ids = {name: add_file(catalog, b"/p", os.fsencode(name), ascii(name)) for name in names}
    found = _row(catalog, "name")
    order = ["Äpfel.jpg", "Apfel 2.jpg", "b\udcff9", "b\udcff10", "IMG_2.jpg", "img_10.jpg", "IMG_100.jpg"]
    assert found.ids.tolist() == [ids[name] for name in order]
    assert found.runs == (Run("A", 2), Run("B", 2), Run("I", 3))


def test_folders_that_are_numbered_stand_as_they_count(catalog: Catalog) -> None:
    for path in (b"/p/10", b"/p/9", b"/p/9/a", b"/p", b"/p/9 b"):
        add_file(catalog, path, b"x.jpg", os.fsdecode(path))
    assert [run.key for run in _row(catalog, "folder").runs] == ["/p", "/p/9", "/p/9/a", "/p/9 b", "/p/10"]


def test_by_size_the_largest_are_first(catalog, few) -> None:
    found = _row(catalog, "size")
    assert found.ids.tolist() == [few[name] for name in ("7", "old", "arbour", "beach")]
    assert found.runs == (Run(1 << 20, 1), Run(0, 3))


def test_by_folder_each_has_its_heading_and_its_newest_first(catalog, few) -> None:
    found = _row(catalog, "folder")
    assert found.ids.tolist() == [few[name] for name in ("7", "beach", "arbour", "old")]
    assert found.runs == (Run("/p/a", 1), Run("/p/b", 2), Run("/q", 1))
    assert _row(catalog, "folder", backwards=True).ids.tolist() == found.ids.tolist()[::-1]


def test_a_photo_stands_where_its_shown_place_is(catalog: Catalog) -> None:
    add_file(catalog, b"/a", b"first", "x")
    add_file(catalog, b"/b", b"second", "x")
    assert _row(catalog, "folder").runs == (Run("/a", 1),)
    assert _row(catalog, "folder", PhotoFilter(folder=Path("/b"))).runs == (Run("/b", 1),)
    catalog.files.set_offline([(b"/a", b"first")], offline=True)
    assert _row(catalog, "folder").runs == (Run("/b", 1),)
    assert _row(catalog, "name").runs == (Run("S", 1),)


@pytest.mark.parametrize(
    ("where", "names"),
    [
        (PhotoFilter(formats=("HEIF",)), ["beach"]),
        (PhotoFilter(formats=("HEIF", "JPEG")), ["beach", "arbour", "7", "old"]),
        (PhotoFilter(cameras=("Leica",)), ["7", "old"]),
        (PhotoFilter(cameras=("", "Pixel")), ["beach", "arbour"]),
        (PhotoFilter(cameras=("Leica' OR 1 --",)), []),
        (PhotoFilter(least_bytes=3, below_bytes=5), ["arbour", "old"]),
        (PhotoFilter(folder=Path("/p"), after=date(2026, 6, 1)), ["beach", "arbour"]),
        (PhotoFilter(away=True), []),
    ],
)
@pytest.mark.parametrize("by", ["date", "name", "size", "folder"])
def test_filters_hold_in_every_order(
    catalog, few, where: PhotoFilter, names: list[str], by: SortedBy
) -> None:
    wanted = {few[name] for name in names}
    assert set(_row(catalog, by, where).ids.tolist()) == wanted
    assert set(catalog.photos.ids(where).tolist()) == wanted


def test_away_is_what_lies_on_absent_drives_alone(catalog, few) -> None:
    add_file(catalog, b"/q", b"again.jpg", "x")
    catalog.files.set_offline([(b"/p/b", b"Beach.jpg"), (b"/p/b", b"arbour.jpg")], offline=True)
    assert _row(catalog, where=PhotoFilter(away=True)).ids.tolist() == [few["arbour"]]
    assert catalog.browsing.facets().away == 1


def test_facets_count_what_there_is(catalog, few) -> None:
    catalog.files.put([FileRecord((b"/q", b"broken.jpg"), (1, 1, 1), None, "no photo")])
    found = catalog.browsing.facets()
    assert found.formats == (("JPEG", 3), ("HEIF", 1))
    assert found.cameras == (("Leica", 2), ("", 1), ("Pixel", 1))
    assert found.years == ((2026, 3), (1969, 1))
    assert (found.away, found.unreadable) == (0, 1)


def test_an_empty_library_has_an_empty_row(catalog: Catalog) -> None:
    for by in ("date", "name", "size", "folder"):
        assert len(_row(catalog, by).ids) == 0
        assert _row(catalog, by).runs == ()
    assert catalog.browsing.facets().formats == ()
