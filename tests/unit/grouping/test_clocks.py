import numpy as np

from photo_finder.grouping.clocks import clock_offsets

PHONE, CAMERA, OTHER = 2, 0, 1


def two_photographers(off, *, scenes=12, seed=0, noise=0.0):
    """Each scene is taken by a phone that knows its place, and by a camera whose clock is off."""
    random = np.random.default_rng(seed)
    times, cameras, alike = [], [], []
    for scene in range(scenes):
        begin = scene * random.uniform(1.0, 40.0) * 3600
        rows = []
        for camera in (PHONE, CAMERA):
            for _ in range(3):
                rows.append(len(times))
                times.append(begin + random.uniform(0, 240) - (off if camera == CAMERA else 0))
                cameras.append(camera)
        alike += [(one, other) for one in rows for other in rows if one < other]
    pairs = np.array(alike)
    if noise:
        wrong = random.integers(0, len(times), (int(noise * len(alike)), 2))
        pairs = np.concatenate((pairs, wrong))
    located = np.array(cameras) == PHONE
    return np.array(times), np.array(cameras), located, pairs


def test_a_clock_that_is_off_is_put_right_by_what_both_cameras_saw():
    for off in (-3600.0, 2 * 3600.0, 400 * 86_400.0):
        found = clock_offsets(*two_photographers(off, noise=0.5))
        assert set(found) == {CAMERA}
        assert abs(found[CAMERA] - off) < 300


def test_clocks_that_agree_are_left_alone():
    assert clock_offsets(*two_photographers(0.0)) == {}
    assert clock_offsets(*two_photographers(120.0)) == {}


def test_look_alikes_of_other_times_say_nothing():
    times, cameras, located, _pairs = two_photographers(0.0, scenes=20)
    random = np.random.default_rng(1)
    pairs = random.integers(0, len(times), (200, 2))
    assert clock_offsets(times, cameras, located, pairs) == {}


def test_two_scenes_are_not_enough():
    assert clock_offsets(*two_photographers(3600.0, scenes=2)) == {}


def test_one_camera_or_none_has_no_clock_to_compare_with():
    times, cameras, located, pairs = two_photographers(3600.0)
    assert clock_offsets(times, np.full_like(cameras, PHONE), located, pairs) == {}
    assert clock_offsets(times, np.full_like(cameras, -1), located, pairs) == {}
    assert clock_offsets(times, cameras, located, np.empty((0, 2), np.int64)) == {}
