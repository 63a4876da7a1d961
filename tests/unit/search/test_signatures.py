"""What lies within an angle is among the candidates, and little else is."""

import math
import threading

import numpy as np
import pytest
from numpy.typing import NDArray

from photo_finder.search.signatures import Signatures

DIM, COUNT = 128, 40_000


def directions(count: int, seed: int = 1, dim: int = DIM) -> NDArray[np.float32]:
    rows = np.random.default_rng(seed).standard_normal((count, dim), dtype=np.float32)
    return rows / np.linalg.norm(rows, axis=1, keepdims=True)


def at_cosine(rows: NDArray[np.float32], cosine: float, seed: int = 9) -> NDArray[np.float32]:
    """A unit vector at exactly this cosine to each row."""
    away = directions(len(rows), seed, rows.shape[1])
    away -= np.einsum("nd,nd->n", away, rows)[:, None] * rows
    away /= np.linalg.norm(away, axis=1, keepdims=True)
    return np.float32(cosine) * rows + np.float32(math.sqrt(1 - cosine**2)) * away


@pytest.fixture(scope="module")
def crowd() -> tuple[Signatures, NDArray[np.float32]]:
    """Photos with the ids 1000, 1001 … that have nothing to do with one another."""
    rows = directions(COUNT)
    made = Signatures(DIM)
    for start in range(0, COUNT, 7001):
        part = rows[start : start + 7001]
        made.add(np.arange(1000 + start, 1000 + start + len(part)), part)
    return made, rows


@pytest.mark.parametrize("cosine", [0.6, 0.75, 0.9, 0.99, 1.0])
def test_what_is_near_enough_is_found_among_many(
    crowd: tuple[Signatures, NDArray[np.float32]], cosine: float
) -> None:
    signatures, rows = crowd
    assert len(signatures) == COUNT
    some = np.arange(0, COUNT, 200)
    queries = at_cosine(rows[some], cosine)
    found = [signatures.candidates(query, cosine, 512) for query in queries]
    missed = sum(1000 + row not in ids for row, ids in zip(some.tolist(), found, strict=True))
    assert missed <= 2
    assert np.mean([len(ids) for ids in found]) < (20 if cosine > 0.7 else 300)  # of 40,000


def test_the_likeliest_come_first_and_no_more_than_asked_for(
    crowd: tuple[Signatures, NDArray[np.float32]],
) -> None:
    signatures, rows = crowd
    found = signatures.candidates(rows[77], -1.0, 20)
    assert len(found) == 20
    assert found[0] == 1077
    assert signatures.candidates(rows[77], -1.0, 20)[:5].tolist() == found[:5].tolist()
    assert len(signatures.candidates(rows[77], -1.0, 10**6)) == COUNT


def test_a_cosine_that_nothing_has_finds_nothing(crowd: tuple[Signatures, NDArray[np.float32]]) -> None:
    signatures, rows = crowd
    assert signatures.candidates(rows[0], math.inf, 512).tolist() == []


def test_only_what_is_allowed(crowd: tuple[Signatures, NDArray[np.float32]]) -> None:
    signatures, rows = crowd
    assert signatures.candidates(rows[5], 0.95, 512, np.array([1004, 1006])).tolist() == []
    assert signatures.candidates(rows[5], 0.95, 512, np.array([1004, 1005])).tolist() == [1005]
    assert len(signatures.candidates(rows[5], 0.95, 512, np.empty(0, np.int64))) == 0


def test_a_photo_given_twice_is_told_once() -> None:
    rows = directions(2)
    signatures = Signatures(DIM)
    signatures.add(np.array([7]), rows[:1])
    signatures.add(np.array([7]), rows[:1])
    signatures.add(np.array([8]), rows[1:])
    assert signatures.candidates(rows[0], 0.9, 512).tolist() == [7]


@pytest.mark.parametrize("dim", [1, 3, 64, 200])
def test_any_width_will_do(dim: int) -> None:
    rows = directions(50, dim=dim)
    signatures = Signatures(dim)
    assert signatures.candidates(rows[0], 0.5, 9).tolist() == []
    signatures.add(np.arange(50), rows)
    assert 3 in signatures.candidates(rows[3], 0.9, 50)


def test_searching_goes_on_while_photos_are_added() -> None:
    rows = directions(6000)
    signatures, lost = Signatures(DIM), []
    signatures.add(np.arange(100), rows[:100])

    def look() -> None:
        while len(signatures) < 6000:
            if signatures.candidates(rows[50], 0.95, 9).tolist() != [50]:
                lost.append(len(signatures))

    looking = threading.Thread(target=look)
    looking.start()
    for start in range(100, 6000, 50):
        signatures.add(np.arange(start, start + 50), rows[start : start + 50])
    looking.join()
    assert lost == []
    assert signatures.candidates(rows[5999], 0.95, 9).tolist() == [5999]
