import numpy as np
import pytest

from photo_finder.grouping.sorting import UNSURE, sort_into


def around(centres, count, spread, seed):
    random = np.random.default_rng(seed)
    folders = np.repeat(np.arange(len(centres)), count)
    rows = centres[folders] + spread * random.standard_normal((len(folders), centres.shape[1]))
    rows = rows.astype(np.float32)
    return rows / np.linalg.norm(rows, axis=1, keepdims=True), folders


CENTRES = np.random.default_rng(7).standard_normal((8, 32))


def test_photos_go_where_their_like_lie_and_strangers_stay():
    examples, folders = around(CENTRES[:6], 12, 0.5, 1)
    own, right = around(CENTRES[:6], 20, 0.5, 2)
    strangers, _ = around(CENTRES[6:], 20, 0.5, 3)
    found = sort_into(np.concatenate((own, strangers)), examples, folders)
    sorted_own, sorted_strangers = found.folders[: len(own)], found.folders[len(own) :]
    assert np.mean(sorted_own == right) >= 0.85
    assert np.mean(sorted_strangers == UNSURE) >= 0.8
    accepted = found.folders != UNSURE
    truth = np.concatenate((right, np.full(len(strangers), -2)))
    assert np.mean(found.folders[accepted] == truth[accepted]) >= 0.9


def test_strangers_stay_where_few_folders_are_far_apart():
    """Nearer to a folder than the folders are to one another, and yet far from it."""
    axes = np.eye(32)
    examples, folders = around(axes[:3], 20, 0.05, 1)
    own, right = around(axes[:3], 20, 0.05, 2)
    strangers, _ = around(axes[3:9] + 0.4 * axes[0], 10, 0.05, 3)
    assert np.mean(sort_into(own, examples, folders).folders == right) >= 0.95
    assert np.mean(sort_into(strangers, examples, folders).folders == UNSURE) >= 0.95


def test_folders_that_cannot_be_told_apart_put_little_aside():
    examples, folders = around(np.repeat(CENTRES[:1], 3, axis=0), 20, 0.5, 4)
    found = sort_into(around(CENTRES[:1], 60, 0.5, 5)[0], examples, folders)
    assert np.mean(found.folders == UNSURE) <= 0.3


@pytest.mark.parametrize("folders", [1, 4])
def test_few_examples_are_enough(folders):
    examples, numbers = around(CENTRES[:folders], 3, 0.1, 6)
    photos, right = around(CENTRES[:folders], 5, 0.1, 8)
    assert (sort_into(photos, examples, numbers).folders == right).all()


def test_no_examples_or_no_photos():
    photos, _ = around(CENTRES[:1], 4, 0.1, 9)
    none = np.empty((0, 32), np.float32)
    assert (sort_into(photos, none, np.empty(0, np.int64)).folders == UNSURE).all()
    assert len(sort_into(none, photos, np.zeros(4, np.int64)).folders) == 0
