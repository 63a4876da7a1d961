"""Runs whose model has two outputs."""

import json

import numpy as np
import pytest

from tests.trainer.runs import config_text, make_shards, metrics, round_text, run_here, weights

COPIES = """
[pooling]
maps = ["block0", "block1"]
[copy]
dim = 12
whitening = 0.5
layout = 8
layout_weight = 0.5
"""
FEW = ("--queries", 6)
"""Photos that are edited at the end, to measure how copies are found."""
CACHED = "cache_features = true\nviews = 3\nshown = 3\ngroup = 2"


@pytest.fixture(scope="module")
def shards(tmp_path_factory):
    return make_shards(tmp_path_factory.mktemp("data") / "sample")


def fit(folder, shards, text, *more):
    config = folder / "copies.toml"
    config.write_text(text)
    return run_here("fit", config, "--run", folder / "run", "--data", shards, *FEW, *more)


@pytest.fixture(scope="module")
def run(tmp_path_factory, shards):
    """The heads on cached features, with a teacher; then the whole network."""
    folder = tmp_path_factory.mktemp("run")
    rounds = [round_text(epochs=6, frozen=True, more=CACHED), round_text(epochs=2, more="group = 2")]
    text = config_text(rounds, augmentation=COPIES, training="ema = 0.9")
    text = text.replace(
        'kind = "arcface"',
        'kind = "distillation"\nteacher = "clip-tiny"\nteacher_with_own = true\nclassify = 0.1',
    )
    text = text.replace("dim = 16", 'dim = 16\ninit = "pca"')
    found = fit(
        folder,
        shards,
        text.replace("scale = 16", 'scale = 16\nkeep_features = 1\nteacher_weights = "random"'),
    )
    assert found.returncode == 0, found.stderr[-3000:]
    return folder / "run"


def test_features_are_kept_near_where_the_network_is_trained(run):
    told = [line for line in metrics(run) if "feature_drift" in line]
    assert {line["round"] for line in told} == {2}
    assert all(0 < line["feature_drift"] <= 2 for line in told)
    assert all(line["loss"] > line["feature_drift"] for line in told)


def test_each_loss_is_told_and_copies_come_nearer(run):
    lines = [line for line in metrics(run) if "contrast" in line]
    assert {"divergence", "accuracy", "contrast", "spread", "copies_found", "loss"} <= set(lines[0])
    first, second = ([line["contrast"] for line in lines if line["round"] == number] for number in (1, 2))
    assert max(second) < np.mean(first[: len(first) // 2])


def test_the_end_is_the_best_weights_whitened_and_with_the_layout(run):
    best, end = weights(run, "best"), dict(np.load(run / "checkpoints" / "final.npz"))
    changed = {name for name in end if not np.array_equal(end[name], best[name])}
    learnt = {"copy_projection/kernel", "copy_projection/bias"}
    layout = {"copy_layout/kernel", "copy_layout/bias", "copy_layout/weight"}
    assert changed == learnt | layout
    assert not any(best[name].any() for name in layout)
    assert end["copy_layout/weight"] == 0.5


def test_a_finished_run_that_is_resumed_ends_as_it_was(run):
    before = (run / "checkpoints" / "final.npz").read_bytes()
    found = run_here("fit", run / "config.toml", "--run", run, "--resume", *FEW)
    assert found.returncode == 0, found.stderr[-2000:]
    assert (run / "checkpoints" / "final.npz").read_bytes() == before


def test_it_becomes_a_model_folder_with_both_outputs(run, tmp_path):
    found = run_here("export", run, tmp_path / "model")
    assert found.returncode == 0, found.stderr[-2000:]
    described = json.loads((tmp_path / "model" / "model.json").read_text())["outputs"]
    assert {name: output["dim"] for name, output in described.items()} == {"embedding": 16, "copy": 12 + 8}


@pytest.mark.parametrize(
    ("rounds", "sections", "sentence"),
    [
        ([round_text(more="views = 1")], COPIES, "too few views"),
        ([round_text(frozen=True, more=CACHED.replace("views = 3", "views = 2"))], COPIES, "than it keeps"),
        ([round_text()], COPIES + "[augmentation]\nflip = true\n", "leave out .augmentation."),
        ([round_text(more="side = 96")], COPIES, "one input side"),
        ([round_text()], COPIES.replace("block1", "block7"), "no map block7"),
        ([round_text()], COPIES.replace("dim = 12", "dim = 0"), "set dim under .copy."),
        ([round_text()], COPIES.replace("layout = 8", "layout = 196"), "at most 195 numbers, not 196"),
        ([round_text()], COPIES.replace("layout = 8", "layout = 190"), "photos are too few for layouts"),
    ],
)
def test_what_cannot_be_trained_is_told(tmp_path, shards, rounds, sections, sentence):
    import re

    found = fit(tmp_path, shards, config_text(rounds, augmentation=sections))
    assert found.returncode in {1, 2}
    assert re.search(sentence, found.stderr)
    assert "Traceback" not in found.stderr
