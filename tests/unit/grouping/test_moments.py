from datetime import datetime

import pytest

from photo_finder.grouping.moments import Moment, moment_in_name, moment_of

WHEN = datetime(2024, 6, 12, 9, 41, 12)


@pytest.mark.parametrize(
    "name",
    [
        "IMG_20240612_094112.jpg",
        "PXL_20240612_094112345.MP.jpg",
        "20240612_094112.jpg",
        "20240612094112.jpg",
        "Screenshot_2024-06-12-09-41-12-33_app.png",
        "Screenshot 2024-06-12 at 09.41.12.png",
        "Photo 2024-06-12, 09 41 12.jpg".replace("09 41 12", "09.41.12"),
        "signal-2024-06-12-09-41-12-345.jpg",
        "2024-06-12 09.41.12.heic",
        "2024-06-12T09:41:12.jpg",
        "VID_2024.06.12_09h41m12.jpg",
    ],
)
def test_date_and_time_are_read_from_names_of_phones_and_screenshots(name):
    assert moment_in_name(name) == Moment(WHEN, "name")


@pytest.mark.parametrize(
    "name", ["IMG-20240612-WA0007.jpg", "2024-06-12.jpg", "2024_06_12 party.jpg", "beach 20240612 (2).png"]
)
def test_a_date_alone_is_noon_of_that_day(name):
    assert moment_in_name(name) == Moment(datetime(2024, 6, 12, 12), "day")


@pytest.mark.parametrize(
    "name",
    [
        "IMG_1234.jpg",
        "DSC09999.jpg",
        "20241350_111111.jpg",
        "20240230.jpg",
        "1920x1080.jpg",
        "123456202406121.jpg",
        "a8f2024061.jpg",
        "18991231.jpg",
    ],
)
def test_other_numbers_are_no_dates(name):
    assert moment_in_name(name) is None


def test_the_camera_comes_first_then_the_name_then_the_file():
    taken = datetime(2020, 1, 1, 8)
    stamp = int(datetime(2023, 3, 3, 3, 3, 3).timestamp() * 1e9)
    assert moment_of(taken, "/a/IMG_20240612_094112.jpg", stamp) == Moment(taken, "camera")
    assert moment_of(None, "/20200101/IMG_20240612_094112.jpg", stamp) == Moment(WHEN, "name")
    weak = moment_of(None, "/20200101/x.jpg", stamp)
    assert (weak, weak.weak) == (Moment(datetime(2023, 3, 3, 3, 3, 3), "file"), True)
    assert moment_of(None, "x.jpg", 2**80).when == datetime(1970, 1, 1)
