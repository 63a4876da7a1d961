import numpy as np
import pytest

from photo_finder.grouping.linkage import merge_tree


def unit(rows):
    rows = np.asarray(rows, np.float32)
    return rows / np.linalg.norm(rows, axis=1, keepdims=True)


def all_pairs(count):
    return np.array([(i, j) for i in range(count) for j in range(i + 1, count)], np.int64)


def plain_average_linkage(vectors, least):
    """By the textbook: always the two groups whose pairs are most alike on average."""
    groups = [[row] for row in range(len(vectors))]
    cosines = (vectors @ vectors.T).astype(np.float64)
    heights = []
    while len(groups) > 1:
        best = max(
            (
                (cosines[np.ix_(groups[i], groups[j])].mean(), -i, -j)
                for i in range(len(groups))
                for j in range(i + 1, len(groups))
            ),
        )
        if best[0] <= least:
            break
        heights.append(best[0])
        one, other = -best[1], -best[2]
        groups[one] += groups.pop(other)
    return heights, {frozenset(group) for group in groups}


def leaves(tree):
    """The photos of each node."""
    found = [frozenset([row]) for row in range(tree.photos)]
    for one, other in tree.pairs.tolist():
        found.append(found[one] | found[other])
    return found


def tops(tree):
    inner = set(tree.pairs.ravel().tolist())
    return {photos for node, photos in enumerate(leaves(tree)) if node not in inner}


@pytest.mark.parametrize("seed", range(5))
def test_over_a_full_graph_it_is_average_linkage(seed):
    random = np.random.default_rng(seed)
    centres = random.standard_normal((4, 8))
    vectors = unit(centres[random.integers(0, 4, 30)] + 0.5 * random.standard_normal((30, 8)))
    tree = merge_tree(vectors, all_pairs(30), np.zeros(30), least=0.1)
    heights, groups = plain_average_linkage(vectors, 0.1)
    assert tops(tree) == groups
    np.testing.assert_allclose(sorted(tree.likeness), sorted(heights), atol=1e-5)


def test_parents_come_after_their_children_and_are_no_more_alike():
    random = np.random.default_rng(9)
    vectors = unit(random.standard_normal((60, 6)))
    tree = merge_tree(vectors, all_pairs(60), np.zeros(60), least=-1.0)
    assert len(tree.pairs) == 59
    assert tree.sizes[-1] == 60
    likeness = np.concatenate((np.full(60, np.inf), tree.likeness))
    for number, pair in enumerate(tree.pairs.tolist()):
        assert max(pair) < 60 + number
        assert likeness[60 + number] <= likeness[pair].min()
    assert [len(photos) for photos in leaves(tree)[60:]] == tree.sizes.tolist()
    for photos, within in zip(leaves(tree)[60:], tree.within, strict=True):
        rows = sorted(photos)
        cosines = (vectors[rows] @ vectors[rows].T)[np.triu_indices(len(rows), 1)]
        assert within == pytest.approx(float(cosines.mean()), abs=1e-5)


def test_only_what_the_graph_links_is_joined():
    vectors = unit(np.ones((4, 3)))
    tree = merge_tree(vectors, np.array([(0, 1), (1, 0), (2, 3), (2, 2)]), np.zeros(4), least=0.0)
    assert tops(tree) == {frozenset({0, 1}), frozenset({2, 3})}


def test_closeness_asks_more_of_what_is_close_to_all():
    vectors = unit([(1, 0), (1, 0.2), (0.2, 1), (0, 1)])
    edges = np.array([(0, 1), (2, 3)])
    tree = merge_tree(vectors, edges, np.array([0.5, 0.5, 0.0, 0.0]), least=0.6)
    assert tops(tree) == {frozenset({0}), frozenset({1}), frozenset({2, 3})}


def test_nothing_and_one_photo_make_no_merge():
    nothing = np.empty((0, 2), np.int64)
    for count in (0, 1, 5):
        tree = merge_tree(np.ones((count, 3), np.float32), nothing, np.zeros(count), least=0.0)
        assert (tree.photos, len(tree.pairs)) == (count, 0)


def test_the_same_photos_give_the_same_tree_whatever_the_order_of_the_graph():
    random = np.random.default_rng(3)
    vectors = unit(random.standard_normal((40, 5)))
    edges = all_pairs(40)
    one = merge_tree(vectors, edges, np.zeros(40), least=-1.0)
    other = merge_tree(vectors, random.permutation(edges)[:, ::-1], np.zeros(40), least=-1.0)
    assert (one.pairs == other.pairs).all()
