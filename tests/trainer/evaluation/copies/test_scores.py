import numpy as np
import pytest
from sklearn.metrics import average_precision_score, precision_recall_curve

from trainer.evaluation.copies import scores as module
from trainer.evaluation.copies.scores import (
    CopySearch,
    find_sources,
    judge,
    score_copies,
    score_groups,
    similarities,
    threshold_at,
    unit_vectors,
)

GROUPS = {"mild": ("a", "b"), "all": ("a", "b", "c")}


def noisy_search(levels=0, seed=3):
    """Copies at three distances; with ``levels`` their similarities are coarse, so that many are equal."""
    random = np.random.default_rng(seed)
    library = random.normal(size=(40, 16)).astype(np.float32)
    targets = np.tile(np.arange(30), 3)
    kinds = np.repeat(["a", "b", "c"], 30)
    noise = np.repeat([0.4, 0.8, 1.4], 30)[:, None] * random.normal(size=(90, 16))
    queries = (library[targets] + noise).astype(np.float32)
    if levels:
        library, queries = np.sign(library), np.sign(queries)
    return CopySearch(queries, targets, kinds, library)


def all_pairs(search, kinds):
    rows = np.isin(search.kinds, kinds)
    found = unit_vectors(search.queries[rows]) @ unit_vectors(search.library).T
    truth = search.targets[rows][:, None] == np.arange(len(search.library))
    return truth.ravel(), found.ravel()


@pytest.mark.parametrize("levels", [0, 16])
@pytest.mark.parametrize("group", GROUPS)
def test_average_precision_and_recall_are_those_of_all_pairs_ranked_together(levels, group, monkeypatch):
    monkeypatch.setattr(module, "_BLOCK_CELLS", 40 * 7)
    search = noisy_search(levels)
    figures = score_groups(search, find_sources(search), GROUPS)[group]
    truth, found = all_pairs(search, GROUPS[group])
    assert figures.queries == truth.sum()
    assert figures.average_precision == pytest.approx(average_precision_score(truth, found), abs=1e-6)
    precision, recall, _ = precision_recall_curve(truth, found)
    for least, share in figures.recall_at_precision.items():
        assert share == pytest.approx(recall[precision >= float(least)].max(), abs=1e-9)


def test_recall_at_k_counts_equal_neighbours_as_nearer():
    library = np.eye(3, dtype=np.float32)[[0, 0, 1, 2]]
    search = CopySearch(library[[0, 2]], np.asarray([0, 2]), np.asarray(["a", "a"]), library)
    figures = score_groups(search, find_sources(search), {"all": ("a",)})["all"]
    assert figures.recall_at == {1: 0.5, 20: 1.0}
    assert figures.average_precision == pytest.approx(2 / 3), "one wrong pair is as similar as the two right"


def test_the_nearest_wrong_photo_is_named():
    library = np.asarray([[1, 0, 0], [0.9, 0.1, 0], [0, 0, 1]], dtype=np.float32)
    search = CopySearch(library[:1], np.asarray([0]), np.asarray(["a"]), library)
    sources = find_sources(search)
    assert (sources.wrong[0], sources.ahead[0]) == (1, 0)
    assert sources.similarity[0] == pytest.approx(1)
    assert sources.wrong_similarity[0] == pytest.approx(0.9 / np.hypot(0.9, 0.1))


def test_of_several_versions_the_nearest_counts():
    versions = np.asarray([[[1, 0], [0, 1]], [[-1, 0], [0, -1]]], dtype=np.float32)
    found = similarities(np.asarray([[0.6, 0.8]], dtype=np.float32), versions)
    np.testing.assert_allclose(found, [[0.8, -0.6]])
    search = CopySearch(np.asarray([[0, 2]], np.float32), np.asarray([0]), np.asarray(["a"]), versions)
    assert find_sources(search).similarity[0] == 1


def test_one_threshold_is_judged_in_each_domain():
    search = noisy_search()
    domains = np.where(search.targets % 2, "odd", "even")
    found, sources = score_copies(search, GROUPS, domains)
    threshold = threshold_at(search, sources)
    assert found.threshold == pytest.approx(threshold, abs=1e-5)
    truth, cosines = all_pairs(search, GROUPS["all"])
    assert truth[cosines >= threshold].mean() >= 0.99
    let_through = judge(search, sources, 0.6, domains)
    owner = np.repeat(domains, len(search.library))
    for name, figures in let_through.items():
        mine = (owner == name) & (cosines >= 0.6)
        assert figures.precision == pytest.approx(truth[mine].mean())
        assert figures.recall == pytest.approx(truth[mine].sum() / truth[owner == name].sum())
    assert set(found.domains) == {"odd", "even"}
    assert list(found.edits) == ["a", "b", "c"]
    assert found.edits["a"].average_precision > found.edits["c"].average_precision


def test_without_any_right_pair_ahead_there_is_no_threshold():
    library = np.eye(2, dtype=np.float32)
    search = CopySearch(library[[1]], np.asarray([0]), np.asarray(["a"]), library)
    found, _ = score_copies(search, {"all": ("a",)}, np.asarray(["here"]))
    assert found.threshold is None
    assert found.domains == {}
    assert found.families["all"].recall_at_precision == {"0.99": 0.0, "0.999": 0.0}
