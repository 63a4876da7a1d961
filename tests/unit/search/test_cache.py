"""A kept graph saves time and can never do harm: whatever happens to its files, the hits are right."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from photo_finder.search import cache
from photo_finder.search.neighbours import NeighbourIndex
from tests.unit.search.gallery import DIM, brute_force, gallery

COUNT = 2000


def opened(folder: Path, count: int = COUNT, model: str = "abc", seed: int = 1) -> NeighbourIndex:
    """An index that was just filled, with whatever lies in the folder."""
    index = NeighbourIndex(model, DIM, folder, graph_from=1)
    index.fill(*gallery(count, seed))
    return index


def kept(folder: Path, count: int = COUNT, model: str = "abc", seed: int = 1) -> NeighbourIndex:
    """An index whose graph was built and kept."""
    index = opened(folder, count, model, seed)
    index.catch_up()
    index.save()
    return index


def linked(index: NeighbourIndex) -> int:
    """Number of rows that are linked without building."""
    return len(index._content.vectors) - len(index._content.tail)


def assert_right(index: NeighbourIndex, count: int = COUNT, seed: int = 1) -> None:
    ids, vectors = gallery(count, seed)
    for again in (False, True):
        if again:
            index.catch_up()
        found = 0
        for query in vectors[:: count // 50]:
            best = brute_force(ids, vectors, query, 10)
            found += len(set(best) & set(index.nearest(query, 10)[0].tolist()))
        assert found >= 0.99 * 10 * len(vectors[:: count // 50])


def only(folder: Path, kind: str) -> Path:
    (path,) = folder.glob(f"*.{kind}")
    return path


def flip(path: Path, position: int, bit: int = 0) -> None:
    content = bytearray(path.read_bytes())
    content[position] ^= 1 << bit
    path.write_bytes(content)


def test_a_kept_graph_is_used_again(tmp_path: Path) -> None:
    kept(tmp_path)
    index = opened(tmp_path)
    assert linked(index) == COUNT
    assert_right(index)
    assert sorted(path.suffix for path in tmp_path.iterdir()) == [".graph", ".json", ".rows"]


def test_a_folder_with_any_name_will_do(tmp_path: Path) -> None:
    folder = tmp_path / "naïve 'quoted' 📷" / "größer"
    kept(folder, model="../strange: model*")
    assert linked(opened(folder, model="../strange: model*")) == COUNT
    assert {path.parent for path in tmp_path.rglob("*.graph")} == {folder}


def test_photos_added_since_are_the_tail_and_then_linked_and_kept(tmp_path: Path) -> None:
    ids, vectors = gallery(COUNT)
    first = NeighbourIndex("abc", DIM, tmp_path, graph_from=1)
    first.fill(ids[:1500], vectors[:1500])
    first.catch_up()
    first.save()
    index = opened(tmp_path)
    assert linked(index) == 1500
    assert_right(index)
    index.save()
    assert linked(opened(tmp_path)) == COUNT
    assert_right(opened(tmp_path))


def test_photos_removed_since_are_not_found(tmp_path: Path) -> None:
    kept(tmp_path)
    ids, vectors = gallery(COUNT)
    keep = np.arange(COUNT) % 10 != 3
    index = NeighbourIndex("abc", DIM, tmp_path, graph_from=1)
    index.fill(ids[keep], vectors[keep])
    assert linked(index) == len(index) == keep.sum()
    for row in np.flatnonzero(~keep)[::10]:
        assert index.nearest(vectors[row], 10)[0].tolist() == brute_force(
            ids[keep], vectors[keep], vectors[row], 10
        )


def test_a_graph_of_which_much_is_gone_is_not_used(tmp_path: Path) -> None:
    kept(tmp_path)
    ids, vectors = gallery(COUNT)
    index = NeighbourIndex("abc", DIM, tmp_path, graph_from=1)
    index.fill(ids[:1500], vectors[:1500])
    assert linked(index) == 0
    index.catch_up()
    index.save()
    assert len(index._content.linked.graph) == 1500
    assert len(list(tmp_path.iterdir())) == 3


def test_equal_vectors_come_back_as_they_were(tmp_path: Path) -> None:
    ids, vectors = gallery(COUNT)
    vectors[100:900] = vectors[100]
    for _ in range(2):
        index = NeighbourIndex("abc", DIM, tmp_path, graph_from=1)
        index.fill(ids, vectors)
        index.catch_up()
        index.save()
        assert set(index.nearest(vectors[100], 800)[0].tolist()) == set(ids[100:900].tolist())
        assert len(index._content.linked.graph) == COUNT - 799


def test_what_was_discarded_before_saving_does_not_come_back(tmp_path: Path) -> None:
    ids, vectors = gallery(COUNT)
    index = opened(tmp_path)
    index.catch_up()
    index.discard(ids[::20])
    index.add(ids[:1], vectors[7:8])
    index.catch_up()
    index.save()
    again = NeighbourIndex("abc", DIM, tmp_path, graph_from=1)
    keep = np.arange(COUNT) % 20 != 0
    again.fill(ids[keep], vectors[keep])
    assert linked(again) == len(again)
    assert again.nearest(vectors[7], 1)[0].tolist() == [ids[7]]


def test_a_changed_vector_is_noticed(tmp_path: Path) -> None:
    kept(tmp_path)
    ids, vectors = gallery(COUNT)
    vectors[40:50] = vectors[1040:1050][:, ::-1]
    index = NeighbourIndex("abc", DIM, tmp_path, graph_from=1)
    index.fill(ids, vectors)
    assert linked(index) == COUNT - 10
    for row in range(40, 50):
        assert index.nearest(vectors[row], 1)[0].tolist() == [ids[row]]


def test_another_librarys_graph_with_the_same_ids_is_not_used(tmp_path: Path) -> None:
    kept(tmp_path, seed=2)
    ids, vectors = gallery(COUNT)
    index = NeighbourIndex("abc", DIM, tmp_path, graph_from=1)
    index.fill(gallery(COUNT, seed=2)[0], vectors)
    assert linked(index) == 0
    index.fill(ids, vectors)
    assert linked(index) == 0
    assert_right(index)


def test_another_models_graph_is_not_used(tmp_path: Path) -> None:
    kept(tmp_path, model="other")
    assert linked(opened(tmp_path)) == 0
    shutil.copy(tmp_path / "other.json", tmp_path / "abc.json")
    assert_right(opened(tmp_path))
    assert linked(opened(tmp_path)) == 0


def test_two_models_keep_their_graphs_side_by_side(tmp_path: Path) -> None:
    kept(tmp_path, model="other", seed=2)
    kept(tmp_path)
    assert linked(opened(tmp_path)) == linked(opened(tmp_path, model="other", seed=2)) == COUNT


@pytest.mark.parametrize("kind", ["json", "graph", "rows"])
def test_a_deleted_file(tmp_path: Path, kind: str) -> None:
    kept(tmp_path)
    only(tmp_path, kind).unlink()
    index = opened(tmp_path)
    assert linked(index) == 0
    assert_right(index)
    index.save()
    assert linked(opened(tmp_path)) == COUNT


@pytest.mark.parametrize("kind", ["json", "graph", "rows"])
@pytest.mark.parametrize("share", [0.0, 0.01, 0.5, 0.999999])
def test_a_truncated_file(tmp_path: Path, kind: str, share: float) -> None:
    kept(tmp_path)
    path = only(tmp_path, kind)
    os.truncate(path, int(path.stat().st_size * share))
    assert linked(opened(tmp_path)) == 0
    assert_right(opened(tmp_path))


@pytest.mark.parametrize("kind", ["json", "graph", "rows"])
def test_a_longer_file(tmp_path: Path, kind: str) -> None:
    kept(tmp_path)
    with only(tmp_path, kind).open("ab") as file:
        file.write(b"\0" * 100)
    assert linked(opened(tmp_path)) == 0
    assert_right(opened(tmp_path))


@pytest.mark.parametrize("kind", ["json", "graph", "rows"])
def test_a_single_flipped_bit_anywhere(tmp_path: Path, kind: str) -> None:
    kept(tmp_path)
    path = only(tmp_path, kind)
    good = path.read_bytes()
    random = np.random.default_rng(3)
    positions = {0, 8, 40, 96, len(good) - 1, *random.integers(len(good), size=40).tolist()}
    for position in positions:
        flip(path, position, int(random.integers(7)))
        index = opened(tmp_path)
        if linked(index):  # white space or the letter case of the side file's text carries no meaning
            assert kind == "json"
            assert json.loads(path.read_bytes()) == json.loads(good)
        path.write_bytes(good)
    flip(path, len(good) // 2)
    assert_right(opened(tmp_path))


@pytest.mark.parametrize(
    "content", [b"", b"{}", b"[]", b"null", b"7", b'{"blake2b": 1}', b"\xff\xfe", b"[" * 9]
)
def test_a_side_file_that_is_none(tmp_path: Path, content: bytes) -> None:
    kept(tmp_path)
    (tmp_path / "abc.json").write_bytes(content)
    assert_right(opened(tmp_path))


def test_a_side_file_cannot_lead_out_of_its_folder(tmp_path: Path) -> None:
    kept(tmp_path / "far")
    (tmp_path / "near").mkdir()
    side = (tmp_path / "far" / "abc.json").read_text()
    (tmp_path / "near" / "abc.json").write_text(side.replace("abc-", "../far/abc-"))
    assert linked(opened(tmp_path / "near")) == 0


def test_a_graph_of_other_settings_is_not_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept(tmp_path)
    monkeypatch.setattr(cache, "FORMAT", cache.FORMAT + 1)
    assert linked(opened(tmp_path)) == 0


def test_saving_again_writes_only_when_enough_is_new(tmp_path: Path) -> None:
    index = kept(tmp_path)
    before = {path: path.stat().st_mtime_ns for path in tmp_path.iterdir()}
    random = np.random.default_rng(1)
    index.add(np.arange(10**6, 10**6 + 10), random.standard_normal((10, DIM), dtype=np.float32))
    index.catch_up()
    index.save()
    assert {path: path.stat().st_mtime_ns for path in tmp_path.iterdir()} == before
    index.add(np.arange(10**7, 10**7 + 50), random.standard_normal((50, DIM), dtype=np.float32))
    index.catch_up()
    index.save()
    assert not set(before) & set(tmp_path.glob("*.graph"))


def test_what_an_interrupted_save_left_behind_is_removed_by_the_next(tmp_path: Path) -> None:
    for name in ("abc-new-17.graph", "abc-0123456789abcdef.rows"):
        (tmp_path / name).write_bytes(b"half")
    (tmp_path / "abc-notes.txt").write_text("not ours")
    kept(tmp_path)
    assert sorted(path.suffix for path in tmp_path.iterdir()) == [".graph", ".json", ".rows", ".txt"]


def test_a_folder_that_cannot_be_written_is_no_error(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").write_text("in the way")
    index = kept(tmp_path / "file")
    assert_right(index)
    assert "could not be kept" in caplog.text


FULL_DISK = """
import resource, sys
from pathlib import Path
import numpy as np
from photo_finder.search.neighbours import NeighbourIndex
folder, limit = Path(sys.argv[1]), int(sys.argv[2])
data = np.load(sys.argv[3])
index = NeighbourIndex("abc", data["vectors"].shape[1], folder, graph_from=1)
index.fill(data["ids"], data["vectors"])
index.catch_up()
resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
index.save()
assert len(index.nearest(data["vectors"][0], 5)[0]) == 5
"""


def save_with_little_room(folder: Path, limit: int, data: Path) -> str:
    done = subprocess.run(
        [sys.executable, "-c", FULL_DISK, folder, str(limit), data],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot limit the length of a file")
@pytest.mark.parametrize("limit", [0, 1000, 40_000, 200_000, 900_000])
def test_a_full_disk_keeps_the_old_files(tmp_path: Path, limit: int) -> None:
    folder = tmp_path / "kept"
    kept(folder, 1500)
    before = {path: path.read_bytes() for path in folder.iterdir()}
    ids, vectors = gallery(4000)
    ids[:1500], vectors[:1500] = gallery(1500)
    ids[1500:] = np.arange(2500) + ids[1499] + 1
    np.savez(tmp_path / "data.npz", ids=ids, vectors=vectors)
    assert "could not be kept" in save_with_little_room(folder, limit, tmp_path / "data.npz")
    assert {path: path.read_bytes() for path in folder.iterdir()} == before
    assert linked(opened(folder, 1500)) == 1500
    assert not save_with_little_room(folder, 10**9, tmp_path / "data.npz")
    assert {path: path.read_bytes() for path in folder.iterdir()} != before


@pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot limit the length of a file")
def test_a_full_disk_at_the_very_first_save_leaves_nothing(tmp_path: Path) -> None:
    ids, vectors = gallery(2000)
    np.savez(tmp_path / "data.npz", ids=ids, vectors=vectors)
    save_with_little_room(tmp_path / "kept", 300_000, tmp_path / "data.npz")
    assert list((tmp_path / "kept").iterdir()) == []


def test_every_instant_of_a_save_leaves_a_usable_state(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Stop at each replacing of a file in turn, as a power cut would."""
    calls: list[int] = []

    def stop_at(number: int) -> Callable[[Path, Path], None]:
        def replace(source: Path, target: Path) -> None:
            calls.append(number)
            if calls.count(number) == number + 1:
                raise KeyboardInterrupt
            Path(source).replace(target)

        return replace

    for number in range(3):
        folder = tmp_path / str(number)
        kept(folder, 1000)
        index = opened(folder)
        index.catch_up()
        with monkeypatch.context() as patch:
            patch.setattr(cache.os, "replace", stop_at(number))
            with pytest.raises(KeyboardInterrupt):
                index.save()
        assert linked(opened(folder, 1000)) == 1000
        assert_right(opened(folder))
