"""Times of files, however strange."""

import os
from datetime import datetime

import pytest

from photo_finder.core import file_times
from photo_finder.core.file_times import local_time, modified_ns


def _status(time_ns: int) -> os.stat_result:
    return os.stat_result((0,) * 10, {"st_mtime_ns": time_ns})


@pytest.mark.parametrize("time_ns", [0, -1, 1_700_000_000_123_456_789, -(2**63), 2**63 - 1])
def test_a_time_of_64_bits_is_kept_as_it_is(time_ns: int) -> None:
    assert modified_ns(_status(time_ns)) == time_ns


def test_other_times_count_as_the_nearest_that_can_be_kept() -> None:
    in_1601, in_2300 = -11_644_473_600 * 10**9, 10_413_792_000 * 10**9
    assert modified_ns(_status(in_1601)) == -(2**63)
    assert modified_ns(_status(in_2300)) == 2**63 - 1


def test_every_time_that_is_kept_has_a_date() -> None:
    assert [local_time(time_ns).year for time_ns in (-(2**63), 2**63 - 1)] == [1677, 2262]
    assert local_time(1_700_000_000 * 10**9) == datetime.fromtimestamp(1_700_000_000)


def test_a_clock_that_does_not_go_back_as_far_costs_the_time_zone_alone(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    class Windows(datetime):
        @classmethod
        def fromtimestamp(cls, *_: object) -> datetime:  # type: ignore[override]
            raise OSError(22, "Invalid argument")

    monkeypatch.setattr(file_times, "datetime", Windows)
    assert local_time(-86_400 * 10**9) == datetime(1969, 12, 31)
