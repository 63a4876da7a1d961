"""Contents: metadata, filters, order."""

import os
from datetime import date, datetime
from pathlib import Path

import numpy as np

from photo_finder.catalog import Catalog
from photo_finder.core.query import PhotoFilter
from tests.unit.catalog.rows import add_file, prepared


def test_what_a_picture_says_of_itself_comes_back_as_it_was(catalog: Catalog) -> None:
    facts = {
        "taken": datetime(2019, 5, 4, 3, 2, 1, 123456),
        "camera": "Maker \N{GRINNING FACE}",
        "lens": "50 mm",
        "exposure_seconds": 1 / 125,
        "f_number": 2.8,
        "iso": 800,
        "focal_length_mm": 50.0,
        "latitude": -33.5,
        "longitude": 151.25,
    }
    photo_id = add_file(catalog, b"/p", b"a", "x", **facts)
    (photo,) = catalog.photos.get([photo_id])
    assert photo.metadata == prepared("x", **facts).metadata
    assert photo.digest == prepared("x").digest
    assert catalog.photos.id_of(photo.digest) == photo_id
    assert catalog.photos.digest_of(photo_id) == photo.digest


def test_what_is_not_known_is_none(catalog: Catalog) -> None:
    assert catalog.photos.id_of(b"nothing") is None
    assert catalog.photos.digest_of(5) is None
    assert catalog.photos.get([5]) == []


def test_ids_are_newest_first_by_capture_time_else_by_file_time(catalog: Catalog) -> None:
    day = 86_400 * 10**9
    old = add_file(catalog, b"/p", b"a", "x", modified_ns=20_000 * day, taken=datetime(1999, 1, 1))
    middle = add_file(catalog, b"/p", b"b", "y", modified_ns=15_000 * day)
    new = add_file(catalog, b"/p", b"c", "z", modified_ns=0, taken=datetime(2030, 1, 1))
    assert catalog.photos.ids(PhotoFilter()).tolist() == [new, middle, old]


def test_when_and_where_photos_were_taken_is_told_of_those_that_know_when(catalog: Catalog) -> None:
    add_file(catalog, b"/p", b"a", "x", taken=datetime(1970, 1, 2), latitude=-33.5, longitude=151.25)
    add_file(catalog, b"/p", b"b", "y", taken=datetime(1970, 1, 1, 1))
    add_file(catalog, b"/p", b"c", "z", latitude=1.0, longitude=2.0)
    times, places = catalog.photos.moments()
    order = np.argsort(times)
    assert times[order].tolist() == [3600, 86_400]
    assert np.isnan(places[order][0]).all()
    assert places[order][1].tolist() == [-33.5, 151.25]


def test_a_file_time_beyond_any_calendar_does_no_harm(catalog: Catalog) -> None:
    for number, modified_ns in enumerate((2**62, -(2**62))):
        add_file(catalog, b"/p", b"%d" % number, str(number), modified_ns=modified_ns)
    assert len(catalog.photos.ids(PhotoFilter())) == 2


def test_days_of_a_filter_are_both_included(catalog: Catalog) -> None:
    ids = [
        add_file(catalog, b"/p", b"%d" % i, str(i), taken=taken)
        for i, taken in enumerate(
            (
                datetime(2020, 1, 1, 23, 59, 59),
                datetime(2020, 1, 2),
                datetime(2020, 1, 3, 23, 59, 59, 999999),
                datetime(2020, 1, 4),
            )
        )
    ]
    found = catalog.photos.ids(PhotoFilter(after=date(2020, 1, 2), before=date(2020, 1, 3)))
    assert found.tolist() == [ids[2], ids[1]]
    assert catalog.photos.ids(PhotoFilter(after=date(2020, 1, 4))).tolist() == [ids[3]]
    assert catalog.photos.ids(PhotoFilter(before=date(2020, 1, 1))).tolist() == [ids[0]]


def test_the_folder_of_a_filter_is_a_place_and_no_beginning_of_a_name(catalog: Catalog) -> None:
    inside = add_file(catalog, b"/p\xff/in", b"a", "x")
    add_file(catalog, b"/p\xff-other", b"b", "y")
    add_file(catalog, b"/q", b"c", "x")
    assert catalog.photos.ids(PhotoFilter(folder=Path(os.fsdecode(b"/p\xff")))).tolist() == [inside]
    assert len(catalog.photos.ids(PhotoFilter(folder=Path("/")))) == 2


def test_many_photos_come_in_the_order_they_were_asked_for(catalog: Catalog) -> None:
    with catalog.database.write():
        ids = [add_file(catalog, b"/p", b"%d" % i, str(i)) for i in range(1_203)]
    asked = [*reversed(ids), 10**9]
    assert [photo.id for photo in catalog.photos.get(asked)] == ids[::-1]


def test_places_are_in_alphabetical_order_and_the_first_that_is_there_is_shown(catalog: Catalog) -> None:
    photo_id = add_file(catalog, b"/q", b"a", "x")
    add_file(catalog, b"/p", b"b", "x")
    add_file(catalog, b"/p", b"a", "x")
    (photo,) = catalog.photos.get([photo_id])
    assert [file.path for file in photo.files] == ["/p/a", "/p/b", "/q/a"]
    catalog.files.set_offline([(b"/p", b"a")], offline=True)
    (photo,) = catalog.photos.get([photo_id])
    assert photo.path == "/p/b"
    assert not photo.offline
