"""Whatever happens to the kept neighbour index, the right photos are found."""

import random
import shutil
from collections.abc import Callable
from functools import partial
from pathlib import Path

import numpy as np
import pytest

from photo_finder.core.model import EMBEDDING
from photo_finder.core.query import Example, Query
from photo_finder.library import Library, neighbourhood
from photo_finder.search import neighbours
from photo_finder.search.neighbours import NeighbourIndex
from tests.unit.sandbox import Sandbox, put

COUNT, TOP = 400, 5


@pytest.fixture(autouse=True)
def small_graphs(monkeypatch: pytest.MonkeyPatch) -> None:
    """A graph is made, and asked, from a few photos on."""
    monkeypatch.setattr(neighbourhood, "NeighbourIndex", partial(NeighbourIndex, graph_from=100))
    monkeypatch.setattr(neighbours, "GRAPH_SHARE", 1.0)


@pytest.fixture
def indexed(sandbox: Sandbox) -> Sandbox:
    put(sandbox.photos, range(COUNT))
    library = sandbox.open()
    library.index([sandbox.photos])
    sandbox.close(library)
    assert len(list(sandbox.paths.neighbours.iterdir())) == 3
    return sandbox


def assert_right_hits(library: Library) -> None:
    """The best of 20 queries are those that comparing with every vector of the catalog gives."""
    model = library.active_model()
    ids, vectors = library._catalog.vectors.all(model.id, EMBEDDING, model.outputs[EMBEDDING].dim)
    for row in range(0, len(ids), max(1, len(ids) // 20)):
        best = ids[np.argsort(-(vectors @ vectors[row]), kind="stable")[:TOP]]
        hits = library.search(Query((Example(int(ids[row])),), limit=TOP)).hits
        assert [hit.photo.id for hit in hits] == best.tolist()


def test_the_kept_graph_is_used_while_it_is_sound(indexed: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    library = indexed.open()
    monkeypatch.setattr(neighbours.exact, "search_all", None)  # comparing with all would fail
    assert_right_hits(library)


def _delete(path: Path) -> None:
    path.unlink()


def _truncate(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size * 2 // 3])


def _empty(path: Path) -> None:
    path.write_bytes(b"")


def _flip(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[random.Random(path.suffix).randrange(len(content))] ^= 4
    path.write_bytes(content)


def _garbage(path: Path) -> None:
    path.write_bytes(random.Random(5).randbytes(path.stat().st_size))


@pytest.mark.parametrize("suffix", [".json", ".graph", ".rows"])
@pytest.mark.parametrize("harm", [_delete, _truncate, _empty, _flip, _garbage])
def test_each_file_deleted_cut_flipped_or_overwritten(
    indexed: Sandbox, suffix: str, harm: Callable[[Path], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    (path,) = indexed.paths.neighbours.glob(f"*{suffix}")
    harm(path)
    library = indexed.open()
    assert_right_hits(library)
    library.index()
    library = indexed.reopen(library)
    with monkeypatch.context() as patch:
        patch.setattr(neighbours.exact, "search_all", None)
        assert_right_hits(library)


def test_the_whole_folder_deleted(indexed: Sandbox) -> None:
    shutil.rmtree(indexed.paths.neighbours)
    library = indexed.open()
    assert_right_hits(library)
    library.index()
    assert len(list(indexed.paths.neighbours.iterdir())) == 3


def test_replaced_by_that_of_another_library(indexed: Sandbox, tmp_path: Path) -> None:
    other = Sandbox(tmp_path / "other", indexed.assets)
    put(other.photos, range(5_000, 5_000 + COUNT))
    library = other.open()
    library.index([other.photos])
    other.close(library)
    shutil.rmtree(indexed.paths.neighbours)
    shutil.copytree(other.paths.neighbours, indexed.paths.neighbours)
    assert_right_hits(indexed.open())


def test_older_than_the_catalog(indexed: Sandbox, tmp_path: Path) -> None:
    shutil.copytree(indexed.paths.neighbours, tmp_path / "old")
    library = indexed.open()
    put(indexed.photos, range(COUNT, COUNT + 150))
    for number in range(100):
        (indexed.photos / f"{number:04}.jpg").unlink()
    library.index()
    indexed.close(library)
    shutil.rmtree(indexed.paths.neighbours)
    shutil.copytree(tmp_path / "old", indexed.paths.neighbours)
    library = indexed.open()
    assert library.status().photos == COUNT + 50
    assert_right_hits(library)
