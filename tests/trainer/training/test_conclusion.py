import json
from dataclasses import replace

import numpy as np
import pytest

from tests.trainer.runs import make_shards
from tests.trainer.two_output_runs import write_weights
from trainer.config import training_config
from trainer.evaluation.copies.choosing import CopyPlan
from trainer.models.embedder import COPY, EMBEDDING, feature_model
from trainer.training import conclusion, copy_measuring, showing
from trainer.training.checkpoints import Progress
from trainer.training.conclusion import Conclusion, compared, conclude
from trainer.training.copy_measuring import output_forward
from trainer.training.devices import prepare_hardware
from trainer.training.measuring import closed_scores, open_scores, validate, validation_photos
from trainer.training.records import METRICS
from trainer.training.supply import Supply, take_stock
from trainer.training.trained import read_trained, rebuilt_embedder


def silent(*_):
    pass


@pytest.fixture(scope="module")
def supply(tmp_path_factory):
    root = tmp_path_factory.mktemp("concluded")
    run = write_weights(root / "run")
    (run / "metrics.jsonl").write_text(json.dumps({"step": 1, "loss": 1.0}) + "\n")
    config = training_config(run / "config.toml")
    inventory = take_stock([make_shards(root / "shards")], config, run, None, silent)
    hardware = prepare_hardware(multi_host=False)
    return Supply(run, config, inventory, hardware, 64, silent)


def concluded(supply, former=None):
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(copy_measuring, "LEAST_COMPARED", 10)
        patched.setattr(showing, "COPY_ROWS", 2)
        ended = Conclusion(supply, former, Progress(step=3), True, "float32", CopyPlan(6, 40))
        return conclude(ended, "random")


@pytest.fixture(scope="module")
def report(supply):
    return concluded(supply)


def test_copies_are_measured_calibrated_and_compared(report):
    assert {"everyday", "hard", "everyday, held-out kinds"} <= set(report.copies.families)
    assert report.copies.edits["jpeg"].queries == 6
    assert 0 < report.copies.families["everyday"].average_precision <= 1
    assert "one picture" in report.copy_calibration.event
    assert "phash, 64 bits" in report.baselines
    assert report.baselines["phash, 64 bits"].edits["jpeg"].average_precision == 1
    for scores in report.baselines.values():
        assert scores.library == report.copies.library
        assert set(scores.edits) == set(report.copies.edits)


def test_the_report_and_the_pictures_are_kept(report, supply):
    read = read_trained(supply.run)
    assert read.report.copies == report.copies
    assert read.report.baselines == report.baselines
    assert sorted(read.pictures) == ["copies-everyday.jpg", "copies-hard.jpg", "similar.jpg"]


def test_each_output_is_run_as_it_is(supply):
    embedder = rebuilt_embedder(supply.run)
    images = np.concatenate(list(validation_photos(supply.inventory).batches(64)))[:35]
    expected = embedder.whole.predict_on_batch(images)
    for name in (EMBEDDING, COPY):
        found = output_forward(supply, embedder, name)(images)
        np.testing.assert_allclose(found, expected[name], atol=1e-5)


def test_the_yardstick_is_the_backbones_own_features_whatever_is_pooled_beside_them(report, supply):
    embedder = rebuilt_embedder(supply.run)
    own = feature_model(embedder.backbone.model, embedder.backbone.mean, embedder.backbone.std)
    found = validate(supply.inventory, supply.embedding(own))
    assert report.backbone_features == (open_scores(found) or closed_scores(found))


def test_a_run_that_lost_its_metrics_is_concluded_without_curves(report, supply):
    before = (supply.run / METRICS).read_text()
    (supply.run / METRICS).write_text("")
    (supply.run / "report.json").unlink()
    assert concluded(supply).finished == report.finished
    assert read_trained(supply.run).report.steps == 3
    (supply.run / METRICS).write_text(before)


def test_a_former_model_is_compared_only_where_photos_of_a_class_can_be_found(supply, monkeypatch):
    embedder = rebuilt_embedder(supply.run)
    found = validate(supply.inventory, supply.embedding(embedder.whole))
    ended = Conclusion(supply, embedder, Progress(step=3), True, "float32")
    same = compared(ended, found)
    assert same.comparable
    assert same.mean_cosine == pytest.approx(1, abs=1e-3)
    assert 0 < same.queries <= (len(found.labels) + 1) // 2
    alone = replace(found, labels=np.arange(len(found.labels)))
    monkeypatch.setattr(conclusion, "validate", lambda *_: alone)
    assert compared(ended, alone) is None
