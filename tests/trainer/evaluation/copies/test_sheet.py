import numpy as np
import pytest
from PIL import Image

from trainer.errors import TrainerError
from trainer.evaluation.copies.bench import copy_bench
from trainer.evaluation.copies.choosing import CopyPlan
from trainer.evaluation.copies.measuring import CopyVectors
from trainer.evaluation.copies.scores import CopySearch, find_sources
from trainer.evaluation.copies.sheet import draw_copies, surest_mistakes, worst_misses


@pytest.fixture
def search():
    """Three photos, two edits each; the second photo is missed twice, the third once."""
    library = np.eye(3, dtype=np.float32)
    queries = library[[0, 0, 2, 0, 1, 2]] + 0.1 * library[[1, 2, 0, 1, 2, 0]]
    targets, kinds = np.asarray([0, 0, 1, 1, 2, 2]), np.asarray(["a", "b", "a", "b", "c", "b"])
    return CopySearch(queries.astype(np.float32), targets, kinds, library)


def test_misses_are_of_different_photos_and_edits_and_all_missed(search):
    found = worst_misses(search, find_sources(search), 12)
    assert len(found) == 2
    assert {int(search.targets[query]) for query in found} == {1, 2}
    assert {str(search.kinds[query]) for query in found} == {"a", "c"}


def test_a_pair_of_photos_is_a_mistake_once(search):
    found = surest_mistakes(search, find_sources(search), 12)
    pairs = [{int(search.targets[q]), int(find_sources(search).wrong[q])} for q in found]
    assert len(pairs) == len({frozenset(pair) for pair in pairs}) == 3
    assert len(surest_mistakes(search, find_sources(search), 2)) == 2


def test_the_sheet_is_drawn(photos, tmp_path):
    bench = copy_bench(photos, CopyPlan(queries=4, library=10), lambda *_: None, ("jpeg", "mirror"))
    random = np.random.default_rng(3)
    shapes = (bench.query_count, 8), (len(bench.rows), 8)
    vectors = CopyVectors(*(random.normal(size=shape).astype(np.float32) for shape in shapes))
    out = tmp_path / "deep" / "sheet.jpg"
    draw_copies(bench, vectors, out, rows=2, title="noise")
    with Image.open(out) as sheet:
        assert sheet.width > 600
    with pytest.raises(TrainerError, match="cannot be written"):
        draw_copies(bench, vectors, tmp_path / "sheet.letter", rows=2, title="noise")
