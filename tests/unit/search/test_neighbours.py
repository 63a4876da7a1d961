"""What is found must be what comparing with everything finds, whatever was added or discarded before."""

import threading

import numpy as np
import pytest
from numpy.testing import assert_allclose
from numpy.typing import NDArray

from photo_finder.core.errors import Cancelled
from photo_finder.core.progress import Cancel, Step
from photo_finder.search.neighbours import NeighbourIndex
from tests.unit.search.gallery import DIM, brute_force, gallery

COUNT = 6000
NEVER_A_GRAPH = 10**9
ALWAYS_A_GRAPH = 1


def filled(count: int = COUNT, *, graph_from: int, seed: int = 1) -> NeighbourIndex:
    index = NeighbourIndex("abc", DIM, None, graph_from=graph_from)
    index.fill(*gallery(count, seed))
    index.catch_up()
    return index


def has_graph(index: NeighbourIndex) -> bool:
    return index._content.linked is not None and not len(index._content.tail)


def recall(
    index: NeighbourIndex, ids: NDArray[np.int64], vectors: NDArray[np.float32], queries: int = 100
) -> float:
    """Share of the true ten nearest that is found, over some photos and some other pictures."""
    asked = np.concatenate((vectors[:: len(vectors) * 2 // queries], gallery(queries // 2, seed=99)[1]))
    found = 0
    for query in asked:
        found += len(set(index.nearest(query, 10)[0].tolist()) & set(brute_force(ids, vectors, query, 10)))
    return found / (10 * len(asked))


def test_an_empty_index_finds_nothing() -> None:
    index = NeighbourIndex("abc", DIM, None)
    ids, cosines = index.nearest(np.ones(DIM, np.float32), 5)
    assert len(index) == len(ids) == len(cosines) == 0
    index.catch_up()
    index.save()
    index.discard(np.array([1, 2]))
    index.fill(np.empty(0, np.int64), np.empty((0, DIM), np.float32))
    assert len(index.nearest(np.ones(DIM, np.float32), 5, allowed=np.array([3]))[0]) == 0


def test_exact_search_equals_brute_force_in_order_and_cosine() -> None:
    ids, vectors = gallery(COUNT)
    index = filled(graph_from=NEVER_A_GRAPH)
    assert not has_graph(index)
    for query in gallery(50, seed=2)[1]:
        found, cosines = index.nearest(7 * query, 25)
        assert found.tolist() == brute_force(ids, vectors, query, 25)
        assert_allclose(cosines, np.sort(vectors @ query)[::-1][:25], atol=1e-6)


def test_the_graph_finds_99_of_100_of_the_true_ten_nearest() -> None:
    index = filled(graph_from=ALWAYS_A_GRAPH)
    assert has_graph(index)
    assert recall(index, *gallery(COUNT), queries=400) >= 0.99


def test_the_graph_is_really_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    index = filled(graph_from=ALWAYS_A_GRAPH)

    def refuse(*args: object) -> None:
        raise AssertionError

    monkeypatch.setattr("photo_finder.search.exact.search_all", refuse)
    index.nearest(gallery(1, seed=5)[1][0], 10)


@pytest.mark.parametrize("graph_from", [NEVER_A_GRAPH, ALWAYS_A_GRAPH])
@pytest.mark.parametrize("share", [0.001, 0.05, 0.4, 0.7, 0.97])
def test_a_filter_shows_the_best_of_what_it_allows(graph_from: int, share: float) -> None:
    ids, vectors = gallery(COUNT)
    index = filled(graph_from=graph_from)
    chosen = np.random.default_rng(4).permutation(COUNT)[: int(COUNT * share)]
    wrong = 0
    for query in gallery(30, seed=3)[1]:
        found, _ = index.nearest(query, 10, allowed=np.append(ids[chosen], 10**12))
        assert np.isin(found, ids[chosen]).all()
        best = brute_force(ids[chosen], vectors[chosen], query, 10)
        assert len(found) == len(best)
        wrong += len(set(best) - set(found.tolist()))
    assert wrong <= 3


@pytest.mark.parametrize("graph_from", [NEVER_A_GRAPH, ALWAYS_A_GRAPH])
def test_a_filter_that_leaves_out_the_whole_neighbourhood_still_finds_the_rest(graph_from: int) -> None:
    ids, vectors = gallery(COUNT)
    index = filled(graph_from=graph_from)
    query = vectors[100]
    far = np.sort(ids[np.argsort(-(vectors @ query))[1000:]])
    found, _ = index.nearest(query, 10, allowed=far)
    keep = np.isin(ids, far)
    assert found.tolist() == brute_force(ids[keep], vectors[keep], query, 10)


def test_an_empty_filter_finds_nothing() -> None:
    index = filled(50, graph_from=NEVER_A_GRAPH)
    assert len(index.nearest(np.ones(DIM, np.float32), 5, allowed=np.empty(0, np.int64))[0]) == 0


@pytest.mark.parametrize("graph_from", [NEVER_A_GRAPH, ALWAYS_A_GRAPH])
@pytest.mark.parametrize("k", [0, 1, 29, 30, 31, 5000])
def test_asking_for_more_than_there_is_gives_all(graph_from: int, k: int) -> None:
    ids, vectors = gallery(30)
    index = filled(30, graph_from=graph_from)
    assert index.nearest(vectors[3], k)[0].tolist() == brute_force(ids, vectors, vectors[3], k)


@pytest.mark.parametrize("k", [10, 100, 1000, COUNT])
def test_long_answers_are_complete_and_fall(k: int) -> None:
    found, cosines = filled(graph_from=ALWAYS_A_GRAPH).nearest(gallery(1, seed=8)[1][0], k)
    assert len(set(found.tolist())) == k
    assert (np.diff(cosines) <= 0).all()


def test_added_photos_are_found_at_once_and_after_they_are_linked() -> None:
    ids, vectors = gallery(COUNT)
    index = NeighbourIndex("abc", DIM, None, graph_from=1000)
    index.fill(ids[:4000], vectors[:4000])
    index.catch_up()
    for start in range(4000, COUNT, 250):
        index.add(ids[start : start + 250], vectors[start : start + 250])
        assert index.nearest(vectors[start + 7], 1)[0].tolist() == [ids[start + 7]]
        if start % 500 == 0:
            index.catch_up()
            assert has_graph(index)
        assert recall(index, ids[: start + 250], vectors[: start + 250], 40) >= 0.99


def test_a_library_that_grows_from_nothing() -> None:
    ids, vectors = gallery(3000)
    index = NeighbourIndex("abc", DIM, None, graph_from=1500)
    for start in range(0, 3000, 100):
        index.add(ids[start : start + 100], vectors[start : start + 100])
        index.catch_up()
        assert len(index) == start + 100
        assert has_graph(index) == (start + 100 >= 1500)
    assert recall(index, ids, vectors) >= 0.99


@pytest.mark.parametrize("graph_from", [NEVER_A_GRAPH, ALWAYS_A_GRAPH])
def test_discarded_photos_are_never_found(graph_from: int) -> None:
    ids, vectors = gallery(COUNT)
    index = filled(graph_from=graph_from)
    gone = np.arange(COUNT) % 7 == 0
    index.discard(np.append(ids[gone], [-5, 10**12]))
    assert len(index) == COUNT - gone.sum()
    for row in np.flatnonzero(gone)[:100]:
        assert not np.isin(index.nearest(vectors[row], 20)[0], ids[gone]).any()
        assert len(index.nearest(vectors[row], 5, allowed=ids[gone])[0]) == 0
    assert recall(index, ids[~gone], vectors[~gone]) >= 0.99


def test_a_discarded_neighbourhood_does_not_hide_what_lies_behind_it() -> None:
    ids, vectors = gallery(COUNT)
    index = filled(graph_from=ALWAYS_A_GRAPH)
    query = vectors[11]
    gone = np.isin(np.arange(COUNT), np.argsort(-(vectors @ query))[:1000])
    index.discard(ids[gone])
    assert index.nearest(query, 10)[0].tolist() == brute_force(ids[~gone], vectors[~gone], query, 10)


@pytest.mark.parametrize("graph_from", [ALWAYS_A_GRAPH, NEVER_A_GRAPH])
def test_following_leaves_these_photos_and_no_others_and_the_graph_as_it_was(graph_from: int) -> None:
    ids, vectors = gallery(COUNT)
    index = NeighbourIndex("abc", DIM, None, graph_from=graph_from)
    index.fill(ids[:-500], vectors[:-500])
    index.catch_up()
    linked = index._content.linked
    wanted = np.arange(COUNT) % 10 > 0
    index.follow(ids[wanted], vectors[wanted])
    assert len(index) == np.count_nonzero(wanted)
    assert index._content.linked is linked
    for _ in range(2):
        assert recall(index, ids[wanted], vectors[wanted]) >= 0.99
        gone = {int(one) for one in ids[~wanted]}
        assert not gone & set(index.nearest(vectors[0], 300)[0].tolist())
        index.catch_up()
    index.follow(ids, vectors)
    assert len(index) == COUNT
    assert recall(index, ids, vectors) >= 0.99


def test_when_much_was_discarded_the_graph_is_made_anew_without_it() -> None:
    ids, vectors = gallery(COUNT)
    index = filled(graph_from=ALWAYS_A_GRAPH)
    index.discard(ids[1000:4000])
    index.catch_up()
    assert has_graph(index)
    assert len(index._content.vectors) == len(index._content.linked.graph) == len(index) == 3000
    keep = np.r_[0:1000, 4000:COUNT]
    assert recall(index, ids[keep], vectors[keep]) >= 0.99


def test_a_photo_that_comes_back_is_found_again() -> None:
    ids, vectors = gallery(COUNT)
    index = filled(graph_from=ALWAYS_A_GRAPH)
    for _ in range(5):
        index.discard(ids[10:60])
        index.add(ids[10:60], vectors[10:60])
        index.catch_up()
    assert len(index) == COUNT
    for row in range(10, 60):
        assert index.nearest(vectors[row], 1)[0].tolist() == [ids[row]]
    assert recall(index, ids, vectors) >= 0.99


def test_a_photo_that_is_added_again_has_only_its_newest_vector() -> None:
    ids, vectors = gallery(2000)
    index = filled(2000, graph_from=ALWAYS_A_GRAPH)
    index.add(ids[5:6], vectors[900:901])
    assert len(index) == 2000
    for catch_up in (False, True):
        if catch_up:
            index.catch_up()
        assert ids[5] not in index.nearest(vectors[5], 1)[0]
        assert index.nearest(vectors[900], 2)[0].tolist() == [ids[5], ids[900]]
        assert index.nearest(vectors[900], 2, allowed=ids[5:6])[0].tolist() == [ids[5]]


@pytest.mark.parametrize("graph_from", [NEVER_A_GRAPH, ALWAYS_A_GRAPH])
def test_thousands_of_equal_vectors_hide_neither_themselves_nor_others(graph_from: int) -> None:
    ids, vectors = gallery(COUNT)
    vectors[500:4500] = vectors[500]
    vectors[4600:4700] = vectors[4600]
    index = NeighbourIndex("abc", DIM, None, graph_from=graph_from)
    index.fill(ids[:3000], vectors[:3000])
    index.catch_up()
    index.add(ids[3000:], vectors[3000:])
    index.catch_up()
    found, cosines = index.nearest(vectors[500], 4000)
    assert_allclose(cosines, 1.0, atol=1e-6)
    assert set(found.tolist()) == set(ids[500:4500].tolist())
    others = np.r_[0:500, 4500:COUNT]
    for row in others[::5]:
        assert index.nearest(vectors[row], 3)[1][0] == pytest.approx(1.0, abs=1e-6)
    assert set(index.nearest(vectors[4600], 100)[0].tolist()) == set(ids[4600:4700].tolist())
    index.discard(ids[500:4400])
    assert set(index.nearest(vectors[500], 100)[0].tolist()) == set(ids[4400:4500].tolist())


def test_thousands_of_nearly_equal_vectors_do_not_cut_the_graph() -> None:
    ids, vectors = gallery(COUNT)
    noise = np.random.default_rng(5).standard_normal((3000, DIM), dtype=np.float32)
    vectors[1000:4000] = vectors[1000] + 1e-6 * noise
    index = NeighbourIndex("abc", DIM, None, graph_from=ALWAYS_A_GRAPH)
    index.fill(ids, vectors)
    index.catch_up()
    missed = 0
    for row in np.r_[0:1000:5, 4000:COUNT:5]:
        missed += index.nearest(vectors[row], 1)[0].tolist() != [ids[row]]
    assert missed <= 6


def test_ids_need_not_rise() -> None:
    ids, vectors = gallery(2000)
    order = np.random.default_rng(6).permutation(2000)
    index = NeighbourIndex("abc", DIM, None, graph_from=NEVER_A_GRAPH)
    index.fill(ids[order[:1000]], vectors[order[:1000]])
    for start in range(1000, 2000, 100):
        rows = order[start : start + 100]
        index.add(ids[rows], vectors[rows])
    index.discard(ids[:3])
    assert len(index) == 1997
    assert index.nearest(vectors[50], 9)[0].tolist() == brute_force(ids[3:], vectors[3:], vectors[50], 9)
    assert index.nearest(vectors[50], 9, allowed=ids[60:70])[0].tolist() == brute_force(
        ids[60:70], vectors[60:70], vectors[50], 9
    )


def test_vectors_without_a_direction_have_cosine_zero() -> None:
    _, vectors = gallery(20)
    vectors = vectors * 3
    vectors[4], vectors[5], vectors[6] = 0, np.nan, np.inf
    index = NeighbourIndex("abc", DIM, None)
    index.fill(np.arange(20), vectors)
    found, cosines = index.nearest(vectors[0], 20)
    assert found[0] == 0
    assert cosines[0] == pytest.approx(1.0, abs=1e-6)
    assert cosines[np.isin(found, [4, 5, 6])].tolist() == [0, 0, 0]
    assert index.nearest(np.full(DIM, np.nan, np.float32), 3)[1].tolist() == [0, 0, 0]


def test_wrong_shapes_are_refused() -> None:
    index = NeighbourIndex("abc", DIM, None)
    with pytest.raises(ValueError, match="3 ids"):
        index.add(np.arange(3), np.zeros((3, DIM + 1), np.float32))
    with pytest.raises(ValueError, match="2 ids"):
        index.fill(np.arange(2), np.zeros((3, DIM), np.float32))
    with pytest.raises(ValueError, match="reshape"):
        index.nearest(np.zeros(DIM - 1, np.float32), 3)


def test_building_can_be_stopped_and_goes_on_from_there() -> None:
    ids, vectors = gallery(COUNT)
    index = NeighbourIndex("abc", DIM, None, graph_from=ALWAYS_A_GRAPH)
    index.fill(ids, vectors)
    cancel, steps = Cancel(), list[Step]()

    def stop_half_way(step: Step) -> None:
        steps.append(step)
        if step.done >= COUNT // 2:
            cancel.set()

    with pytest.raises(Cancelled):
        index.catch_up(progress=stop_half_way, cancel=cancel)
    assert 0 < len(index._content.tail) < COUNT
    assert recall(index, ids, vectors, 40) == 1.0
    index.catch_up(progress=steps.append)
    assert has_graph(index)
    assert len(index._content.linked.graph) == COUNT
    assert all(step.done <= step.total for step in steps)
    assert recall(index, ids, vectors) >= 0.99


def test_searching_goes_on_while_photos_are_added_discarded_and_linked() -> None:
    ids, vectors = gallery(COUNT)
    index = NeighbourIndex("abc", DIM, None, graph_from=500)
    index.fill(ids[:2000], vectors[:2000])
    done, failures, answers = threading.Event(), list[BaseException](), [0, 0]

    def ask(number: int) -> None:
        random = np.random.default_rng(number)
        try:
            while not done.is_set() or answers[number] < 50:
                row = int(random.integers(2000)) // 2 * 2
                found, _ = index.nearest(vectors[row], 10)
                assert len(found) == 10
                assert len(set(found.tolist())) == 10
                assert found[0] == ids[row]
                answers[number] += 1
        except BaseException as failure:
            failures.append(failure)

    threads = [threading.Thread(target=ask, args=(number,)) for number in range(2)]
    linker = threading.Thread(target=index.catch_up)
    for thread in (*threads, linker):
        thread.start()
    for start in range(2000, COUNT, 100):
        index.add(ids[start : start + 100], vectors[start : start + 100])
        index.discard(ids[start - 1999 : start - 1989 : 2])
        index.catch_up()
    done.set()
    for thread in (*threads, linker):
        thread.join()
    assert not failures
    assert min(answers) >= 50
    assert has_graph(index)


def test_filling_anew_while_it_is_built_leaves_only_the_new_content() -> None:
    ids, vectors = gallery(COUNT)
    other_ids, other_vectors = gallery(COUNT, seed=2)
    index = NeighbourIndex("abc", DIM, None, graph_from=ALWAYS_A_GRAPH)
    index.fill(ids, vectors)
    refilled = threading.Event()

    def refill_once(step: Step) -> None:
        if not refilled.is_set():
            refilled.set()
            index.fill(other_ids, other_vectors)

    index.catch_up(progress=refill_once)
    assert has_graph(index)
    assert len(index._content.linked.graph) == COUNT
    assert recall(index, other_ids, other_vectors) >= 0.99
