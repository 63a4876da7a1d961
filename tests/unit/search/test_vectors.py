"""The growing matrix, the fingerprints, and the lock."""

import threading

import numpy as np
from numpy.testing import assert_array_equal

from photo_finder.search import exact
from photo_finder.search.fingerprints import FingerprintTable, fingerprints
from photo_finder.search.members import Members
from photo_finder.search.turns import Turns
from photo_finder.search.vectors import BLOCK_ROWS, Vectors, unit_rows
from tests.unit.search.gallery import gallery


def test_unit_rows_leaves_unit_rows_as_they_are_to_the_bit() -> None:
    _, vectors = gallery(100)
    assert unit_rows(vectors) is vectors
    mixed = vectors.copy()
    mixed[3] *= 5
    assert_array_equal(np.delete(unit_rows(mixed), 3, axis=0), np.delete(vectors, 3, axis=0))
    np.testing.assert_allclose(unit_rows(mixed)[3], vectors[3], atol=1e-6)
    assert np.linalg.norm(mixed[3]) > 4


def test_rows_lie_where_they_were_put_across_blocks() -> None:
    ids, vectors = gallery(3 * BLOCK_ROWS + 100)
    rows = Vectors(ids[:50], vectors[:50])
    early = rows.snapshot()
    for start in range(50, len(ids), 5000):
        rows.append(ids[start : start + 5000], vectors[start : start + 5000])
    view = rows.snapshot()
    assert len(early) == 50
    assert len(view) == len(ids)
    chosen = np.random.default_rng(1).permutation(len(ids))[:3000]
    assert_array_equal(view.gather(chosen), vectors[chosen])
    assert_array_equal(view.ids, ids)
    assert_array_equal(np.concatenate([block for _, block in view.slices()]), vectors)


def test_rows_picked_one_by_one_have_the_cosines_of_all() -> None:
    ids, vectors = gallery(20_000)
    view = Vectors(ids, vectors).snapshot()
    for count in (10, 2000, 15_000):
        rows = np.random.default_rng(count).permutation(20_000)[:count]
        np.testing.assert_allclose(
            exact.cosines_of(view, vectors[5], rows), vectors[rows] @ vectors[5], atol=1e-6
        )


def test_one_bit_changes_a_fingerprint() -> None:
    _, vectors = gallery(200)
    base = fingerprints(vectors)
    assert len(set(base.tolist())) == 200
    assert_array_equal(fingerprints(vectors[50:60].copy()), base[50:60])
    changed = np.repeat(vectors[:1], 64 * 32, axis=0).view(np.uint32)
    for number in range(64 * 32):
        changed[number, number // 32] ^= np.uint32(1 << number % 32)
    assert len(set(fingerprints(changed.view(np.float32)).tolist()) | {int(base[0])}) == 64 * 32 + 1


def test_fingerprints_are_the_same_on_every_machine() -> None:
    vector = np.arange(64, dtype=np.float32).reshape(1, 64)
    assert fingerprints(vector).tolist() == [0x5AD35D1886B00000]


def test_the_table_finds_what_was_added() -> None:
    keys = np.random.default_rng(2).integers(2**63, size=500).astype(np.uint64)
    table = FingerprintTable(keys[:100])
    for start in range(100, 500, 50):
        table.add(keys[start : start + 50], np.arange(start, start + 50, dtype=np.int32))
    assert_array_equal(table.find(keys), np.arange(500))
    assert_array_equal(table.find(keys + np.uint64(1)), np.full(500, -1))
    assert FingerprintTable(keys[:0]).find(keys[:3]).tolist() == [-1, -1, -1]


def test_every_row_belongs_to_the_node_of_its_vector() -> None:
    ids, vectors = gallery(300)
    vectors = vectors[np.random.default_rng(3).integers(40, size=300)]
    view = Vectors(ids, vectors).snapshot()
    members = Members(np.empty(0, dtype=np.uint64))
    for start in range(0, 300, 60):
        newcomers = members.newcomers(view, np.arange(start, start + 60))
        for part in range(0, 60, 7):
            members.settle(newcomers.part(part, part + 7))
        members.remember(newcomers)
    rows, nodes = members.pairs()
    assert sorted(rows.tolist()) == list(range(300))
    assert len(members.keys) == len(np.unique(vectors, axis=0))
    for node in range(len(members.keys)):
        of_node = members.rows_of(np.array([node]))
        assert sorted(of_node.tolist()) == sorted(rows[nodes == node].tolist())
        assert len(np.unique(vectors[of_node], axis=0)) == 1


def test_a_waiting_thread_gets_its_turn() -> None:
    turns, asked, served = Turns(), threading.Event(), threading.Event()

    def ask() -> None:
        asked.set()
        with turns:
            served.set()

    thread = threading.Thread(target=ask)
    rounds = 0
    with turns:
        thread.start()
        asked.wait()
        while not turns._gate.locked():
            pass
    with turns:
        rounds += 1
        assert served.is_set()
    thread.join()
