"""Pairs: what is to be compared, and what is known of it."""

from collections.abc import Callable

import numpy as np
import pytest

from photo_finder.catalog import Catalog
from photo_finder.catalog.pairs import Comparison, Likely
from tests.unit.catalog.rows import add_file


@pytest.fixture
def ids(catalog: Catalog) -> list[int]:
    return [add_file(catalog, b"/p", word.encode(), word) for word in "abcd"]


def likely(*pairs: tuple[int, int], similarity: float = 0.5) -> Likely:
    return Likely(np.array(pairs, np.int64).reshape(-1, 2), np.full(len(pairs), similarity, np.float32))


def compared(one: int, other: int, *, sure: bool = True, **facts: object) -> Comparison:
    told = {"probability": 0.99 if sure else 0.01, "doubtful": False, "nearly_equal": False, **facts}
    return Comparison(one, other, sure, **told)  # type: ignore[arg-type]


def pending(catalog: Catalog) -> list[tuple[int, ...]]:
    return [tuple(pair) for pair in catalog.pairs.pending().ids.tolist()]


def test_pairs_wait_the_most_similar_first_until_they_are_compared(catalog: Catalog, ids) -> None:
    a, b, c, _d = ids
    catalog.pairs.put_likely("m", [a, b], likely((a, b)))
    catalog.pairs.put_likely("m", [c], likely((b, c), similarity=0.75))
    assert catalog.pairs.matched("m").tolist() == [a, b, c]
    assert pending(catalog) == [(b, c), (a, b)]
    catalog.pairs.put([compared(b, c)])
    assert pending(catalog) == [(a, b)]
    assert catalog.pairs.count_pending() == 1


def test_a_pair_that_is_named_again_keeps_what_comparing_gave(catalog: Catalog, ids) -> None:
    a, b, *_ = ids
    catalog.pairs.put_likely("m", [a], likely((a, b)))
    catalog.pairs.put([compared(a, b, forward=("resized", "mirrored"), backward=("mirrored",))])
    catalog.pairs.put_likely("n", [a], likely((a, b), similarity=0.75))
    (pair,) = catalog.pairs.likely()
    assert (pair.similarity, pair.probability) == (0.75, 0.99)
    assert (pair.forward, pair.backward) == (("resized", "mirrored"), ("mirrored",))
    assert catalog.pairs.count_pending() == 0


def test_nearly_equal_pairs_tell_whether_their_files_were_saved_in_two_ways(catalog: Catalog, ids) -> None:
    a, b, c, d = ids
    catalog.pairs.put_likely("m", [a], likely((a, b), (a, c), (a, d)))
    frames = {"nearly_equal": True}
    catalog.pairs.put(
        [compared(a, b, **frames), compared(a, c, **frames, saved_otherwise=True), compared(a, d)]
    )
    told = [(pair.nearly_equal, pair.saved_otherwise) for pair in catalog.pairs.likely()]
    assert sorted(told) == [(False, False), (True, False), (True, True)]


def test_old_results_count_while_all_is_compared_anew(catalog: Catalog, ids) -> None:
    a, b, *_ = ids
    catalog.pairs.put_likely("m", [a], likely((a, b)))
    catalog.pairs.put([compared(a, b)])
    catalog.pairs.compare_anew()
    assert pending(catalog) == [(a, b)]
    assert len(catalog.pairs.likely()) == 1


def test_pairs_of_photos_that_have_no_place_are_passed_over(catalog: Catalog, ids) -> None:
    a, b, c, _d = ids
    catalog.pairs.put_likely("m", [a], likely((a, b), (b, c)))
    catalog.pairs.put([compared(a, b)])
    catalog.files.remove([(b"/p", b"b")])
    assert catalog.pairs.likely() == []
    assert catalog.pairs.count_pending() == 0


def test_asking_by_other_models_is_forgotten(catalog: Catalog, ids) -> None:
    catalog.pairs.put_likely("old", ids, likely())
    catalog.pairs.put_likely("new", ids[:2], likely())
    catalog.pairs.forget_others("new")
    assert (len(catalog.pairs.matched("old")), len(catalog.pairs.matched("new"))) == (0, 2)


def test_links_are_told_between_photos_that_have_a_sure_copy(catalog: Catalog, ids) -> None:
    a, b, c, d = ids
    catalog.pairs.put_likely("m", [a], likely((a, b), (b, c), (a, c), (c, d)))
    catalog.pairs.put([compared(a, b), compared(b, c), compared(a, c, sure=False)])
    assert sorted(catalog.pairs.linked(0.95)) == [(a, b, True), (a, c, False), (b, c, True)]


def test_links_among_twice_as_many_photos_cost_about_twice_as_much(catalog: Catalog) -> None:
    photos = [add_file(catalog, b"/p", f"{i}".encode(), f"photo {i}") for i in range(800)]
    costs = []
    for part in (photos[:400], photos):
        pairs = list(zip(part[::2], part[1::2], strict=True))
        catalog.pairs.put_likely("m", part, likely(*pairs))
        catalog.pairs.put([compared(*pair) for pair in pairs])
        costs.append(_steps(catalog, lambda: catalog.pairs.linked(0.95)))
        assert len(catalog.pairs.linked(0.95)) == len(pairs)
    assert costs[1] < 3 * costs[0]


def _steps(catalog: Catalog, work: Callable[[], object]) -> int:
    """Instructions that SQLite takes, in hundreds."""
    told: list[None] = []
    with catalog.database.read() as connection:
        connection.set_progress_handler(lambda: told.append(None), 100)
        work()
        connection.set_progress_handler(None, 100)
    return len(told)
