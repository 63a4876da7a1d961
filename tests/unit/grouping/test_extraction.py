import numpy as np
import pytest

from photo_finder.grouping.extraction import ALONE, Heights, groups_of
from photo_finder.grouping.linkage import MergeTree

HEIGHTS = Heights(0.4, 0.8)


def tree(photos, *merges):
    """Merges: pairs of nodes and how alike they are."""
    sizes = [1] * photos
    for one, other, *_likeness in merges:
        sizes.append(sizes[one] + sizes[other])
    return MergeTree(
        photos,
        np.array([merge[:2] for merge in merges], np.int64).reshape(-1, 2),
        np.array([merge[2] for merge in merges]),
        np.array(sizes[photos:], np.int64),
        np.array([merge[-1] for merge in merges]),
    )


def found(made, least=2, heights=HEIGHTS, are_one=lambda _photos, alike: alike):
    groups = groups_of(made, heights, least, are_one)
    assert groups.shape == (made.photos,)
    named = {number: frozenset(np.flatnonzero(groups == number).tolist()) for number in set(groups.tolist())}
    return {photos for number, photos in named.items() if number != ALONE}


def test_two_tight_groups_that_are_joined_low_stay_two():
    made = tree(4, (0, 1, 0.9), (2, 3, 0.9), (4, 5, 0.45))
    assert found(made) == {frozenset({0, 1}), frozenset({2, 3})}


def test_two_groups_that_are_joined_nearly_as_high_are_one():
    made = tree(4, (0, 1, 0.7), (2, 3, 0.7), (4, 5, 0.65))
    assert found(made) == {frozenset(range(4))}


def test_each_region_is_cut_at_its_own_height():
    """Photos 0 to 3 part at 0.6, where photos 4 to 7 are still one."""
    made = tree(8, (0, 1, 0.79), (2, 3, 0.79), (4, 5, 0.55), (6, 7, 0.55), (8, 9, 0.5), (10, 11, 0.54))
    assert found(made) == {frozenset({0, 1}), frozenset({2, 3}), frozenset(range(4, 8))}


def test_what_is_joined_below_the_lower_height_is_never_one_and_above_the_upper_never_parted():
    low = tree(2, (0, 1, 0.39))
    assert found(low) == set()
    high = tree(4, (0, 1, 0.99), (2, 3, 0.98), (4, 5, 0.81))
    assert found(high) == {frozenset(range(4))}


def test_pairs_of_a_group_must_be_alike_on_average():
    """Merges may tell the mean cosine of the pairs after how alike what was joined is."""
    made = tree(4, (0, 1, 0.9, 0.9), (2, 3, 0.7, 0.5))
    assert found(made) == {frozenset({0, 1}), frozenset({2, 3})}
    assert found(made, heights=Heights(0.4, 0.8, 0.6)) == {frozenset({0, 1})}


def test_a_group_of_photos_that_are_not_much_alike_is_one_where_it_is_clear_and_not_too_little():
    made = tree(8, (0, 1, 0.9, 0.9), (2, 3, 0.7, 0.5), (4, 5, 0.7, 0.5), (6, 7, 0.7, 0.3))
    heights, asked = Heights(0.4, 0.8, 0.6, 0.4), []
    one = found(made, heights=heights, are_one=lambda *told: asked.append(told) or told[1] or 2 in told[0])
    assert one == {frozenset({0, 1}), frozenset({2, 3})}
    assert sorted((sorted(photos), alike) for photos, alike in asked) == [
        ([0, 1], True),
        ([2, 3], False),
        ([4, 5], False),
    ]


def test_parts_of_what_is_no_group_may_be_groups():
    made = tree(4, (0, 1, 0.7), (2, 3, 0.7), (4, 5, 0.65))
    assert found(made, are_one=lambda photos, _alike: len(photos) < 4) == {
        frozenset({0, 1}),
        frozenset({2, 3}),
    }


def test_small_groups_and_stragglers_belong_nowhere():
    made = tree(5, (0, 1, 0.75), (5, 2, 0.7), (6, 3, 0.45))
    assert found(made, least=3) == {frozenset({0, 1, 2})}
    assert found(made, least=5) == set()


def test_a_group_that_grows_by_single_photos_is_one_group():
    made = tree(6, (0, 1, 0.78), (6, 2, 0.76), (7, 3, 0.74), (8, 4, 0.72), (9, 5, 0.7))
    assert found(made, least=3) == {frozenset(range(6))}


@pytest.mark.parametrize("least", [2, 3])
def test_no_photos_make_no_groups(least):
    assert found(tree(0), least) == set()
    assert found(tree(3), least) == set()
