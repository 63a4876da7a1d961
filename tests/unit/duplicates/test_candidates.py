"""Candidates: what is near is named, however many photos are multiplied at once."""

import numpy as np
import pytest

from photo_finder.duplicates import candidates
from photo_finder.duplicates.candidates import Limits, by_asking, by_products
from photo_finder.search.neighbours import NeighbourIndex

DIM = 16


def unit(count: int, seed: int = 1) -> np.ndarray:
    vectors = np.random.default_rng(seed).standard_normal((count, DIM)).astype(np.float32)
    return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)


def named(found) -> dict[tuple[int, int], float]:
    return {
        (one, other): cosine
        for part in found
        for (one, other), cosine in zip(part.ids.tolist(), part.similarities.tolist(), strict=True)
    }


def nearest(ids, vectors, asked, limits: Limits) -> dict[tuple[int, int], float]:
    """The same, one photo after the other."""
    wanted = {}
    for photo in asked.tolist():
        row = int(np.searchsorted(ids, photo))
        cosines = vectors @ vectors[row]
        cosines[row] = -2
        order = np.argsort(-cosines)[: candidates.MOST]
        sure = int(np.sum(cosines >= limits.sure))
        for other in order[: sure + candidates.NEAREST]:
            if cosines[other] >= limits.least:
                wanted[tuple(sorted((photo, int(ids[other]))))] = float(cosines[other])
    return wanted


@pytest.fixture
def small_blocks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(candidates, "_ROWS", 7)
    monkeypatch.setattr(candidates, "_COLUMNS", 23)
    monkeypatch.setattr(candidates, "NEAREST", 4)
    monkeypatch.setattr(candidates, "MOST", 9)


@pytest.mark.parametrize("limits", [Limits(0.3, 0.6), Limits(-1.0, 0.2), Limits(0.9, 0.95)])
@pytest.mark.usefixtures("small_blocks")
def test_blocks_give_what_comparing_one_by_one_gives(limits: Limits) -> None:
    ids, vectors = np.arange(100) * 3 + 5, unit(100)
    for asked in (ids, ids[40:53], ids[:0]):
        found, wanted = named(by_products(ids, vectors, asked, limits)), nearest(ids, vectors, asked, limits)
        assert found.keys() == wanted.keys()
        assert all(found[pair] == pytest.approx(wanted[pair], abs=1e-5) for pair in wanted)


@pytest.mark.usefixtures("small_blocks")
def test_asking_an_index_gives_the_same() -> None:
    ids, vectors, limits = np.arange(1, 101), unit(100), Limits(0.2, 0.5)
    index = NeighbourIndex("m", DIM, None)
    index.fill(ids, vectors)
    asked = ids[::3]
    found = by_asking(ids, vectors, asked, limits, index.nearest)
    assert named(found).keys() == named(by_products(ids, vectors, asked, limits)).keys()


@pytest.mark.usefixtures("small_blocks")
def test_many_sure_copies_of_a_photo_do_not_crowd_out_one_that_is_less_like_it() -> None:
    """Seven copies that are nearly alike, and one that is as near to all of them as others are not."""
    rng = np.random.default_rng(2)
    photo, other = unit(2)
    copies = [photo + 0.02 * rng.standard_normal(DIM) for _ in range(7)]
    vectors = np.stack([*copies, 0.7 * photo + 0.7 * other]).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    ids, limits = np.arange(1, 9), Limits(0.5, 0.9)
    index = NeighbourIndex("m", DIM, None)
    index.fill(ids, vectors)
    for found in (
        by_products(ids, vectors, ids[:1], limits),
        by_asking(ids, vectors, ids[:1], limits, index.nearest),
    ):
        assert (1, 8) in named(found)


@pytest.mark.usefixtures("small_blocks")
def test_of_many_equal_photos_no_more_than_a_limit_are_named_for_each() -> None:
    ids, vectors = np.arange(300), np.repeat(unit(1), 300, axis=0)
    found = named(by_products(ids, vectors, ids, Limits(0.5, 0.6)))
    assert len(found) <= 300 * candidates.MOST * 2
    assert {photo for pair in found for photo in pair} == set(range(300))


def test_every_photo_that_was_asked_is_told_though_nothing_is_near() -> None:
    ids = np.arange(50)
    (part,) = by_products(ids, np.eye(50, dtype=np.float32), ids, Limits(0.5, 0.6))
    assert part.asked.tolist() == ids.tolist()
    assert part.ids.shape == (0, 2)
