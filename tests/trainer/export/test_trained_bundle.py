import dataclasses
import json
import os
import shutil
from collections import namedtuple
from pathlib import Path

import numpy as np
import onnxruntime
import pytest

from photo_finder.embedding.model_folder import read_model_folder
from trainer.config import (
    AugmentationSection,
    HeadSection,
    ObjectiveSection,
    RoundSection,
    ShardsSection,
    TrainedModelSection,
    TrainingConfig,
)
from trainer.errors import TrainerError
from trainer.evaluation.calibration import CosineCalibration
from trainer.evaluation.evaluate import EvaluateOptions, evaluate
from trainer.evaluation.few_classes import FewClasses
from trainer.evaluation.photos import FolderPhotos
from trainer.evaluation.rankings import leave_one_out
from trainer.evaluation.retrieval import Scores
from trainer.export.bundle import export_trained
from trainer.export.candidate import ExportOptions
from trainer.export.card_parts import RANK_EVENT
from trainer.export.graph_files import EXTERNAL
from trainer.models.backbones import build_backbone
from trainer.models.heads import build_embedder
from trainer.training.run import Samples
from trainer.training.trained import Comparison, TrainedRun, TrainingReport

pytestmark = pytest.mark.skipif(os.environ.get("KERAS_BACKEND") == "jax", reason="TensorFlow converts")

SAMPLE = sorted((Path(__file__).parents[3] / "assets" / "sample").glob("*/*.jpg"))[::7]


def silent(*_):
    pass


@pytest.fixture(scope="module")
def run():
    head = HeadSection(dim=16, dropout=0.2, batch_norm=True)
    backbone = build_backbone("clip-tiny", weights="random", seed=3)
    random = np.random.default_rng(2)
    images = random.integers(0, 256, (8, backbone.side, backbone.side, 3), dtype=np.uint8)
    config = TrainingConfig(
        "training",
        TrainedModelSection("tiny", "0.3", "clip-tiny", "Apache-2.0"),
        ShardsSection(sources=("noise (CC0)",)),
        head,
        ObjectiveSection("arcface", subcentres=3),
        (RoundSection(1, 8, 0.01, frozen=True), RoundSection(0.5, 4, 1e-5, "cosine", layer_decay=0.8)),
        augmentation=AugmentationSection(flip=True, cutout=0.25),
    )
    figures = {1: 0.71, 5: 0.91, 10: 0.95, 20: 1.0}
    domain = Scores(40, 300, 0.41, figures, 0.31)
    report = TrainingReport(
        finished=True,
        steps=12,
        photos_shown=96,
        train_records=1234,
        classes=17,
        held_out=("hat", "shoes"),
        seconds=3.0,
        hardware="1 CPU",
        precision="float32",
        versions={"keras": "3.0"},
        data_digest="abcd" * 8,
        seed=7,
        weights_source="random, seed 3",
        open_set=Scores(60, 300, 0.52, figures, 0.33, domains={"things": domain}),
        closed_set=Scores(200, 60_000, 0.84, figures, 0.61, ranks=100),
        few_classes=FewClasses(5, 77, 0.9712, 0.9034),
        calibration=CosineCalibration((0.1, 0.8), (0.2, 0.9), "they are of one kind"),
        calibration_error=0.04,
    )
    model = build_embedder(backbone, head, seed=1).whole
    return TrainedRun(Path("nowhere"), config, model, Samples(images[:3], images[3:]), report)


def test_the_app_reads_what_a_trained_run_becomes(run, tmp_path):
    out = tmp_path / "model"
    found = export_trained(run, out)
    info = read_model_folder(out, check_id=True)
    assert (info.id, info.name, info.input.size) == (found.id, "tiny", 64)
    assert info.outputs["embedding"].calibration.cosine == (0.1, 0.8)
    session = onnxruntime.InferenceSession(out / "model.onnx")
    with np.load(out / "golden.npz", allow_pickle=False) as golden:
        np.testing.assert_array_equal(golden["images"], run.samples.golden)
        for count in (1, 3):
            (vectors,) = session.run(["embedding"], {"images": golden["images"][:count]})
            np.testing.assert_allclose(vectors, golden["embedding"][:count], atol=1e-5)
            np.testing.assert_allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)
    metrics = json.loads((out / "model.json").read_text())["metrics"]
    assert metrics["open_set"]["mp_at_5"] == 0.52
    assert metrics["open_set"]["domains"]["things"]["mp_at_5"] == 0.41
    assert metrics["closed_set"]["map_at_100"] == 0.61
    few = {"classes": 5, "sets": 77, "mp_at_5": 0.9712, "least_mp_at_5": 0.9034}
    assert metrics["few_classes"] == few
    assert metrics["parity_least_cosine"] >= 0.9999
    assert (found.external, found.compared.loss) == (False, None)


def test_the_card_tells_recipe_figures_and_what_is_not_known(run, tmp_path):
    found = export_trained(run, tmp_path / "model")
    card = (tmp_path / "model" / "MODEL_CARD.md").read_text()
    for told in (
        found.id,
        "noise (CC0)",
        "1,234 photos of 17 classes",
        "2 classes were held out: hat, shoes",
        "ArcFace with s = 30, m = 0.3, 3 centres a class",
        "| 2 | 0.5 | 4 | 1e-05 | cosine, warm-up 0 | trained, layer decay 0.8 | 0 |",
        "mirrored, cutout of 0.25",
        "| open set | 60 | 300 | 0.520 | 0.710 | 0.910 | 0.330 |",
        "| open set: things | 40 | 300 | 0.410 |",
        "0.610 (first 100) |",
        "5 held-out classes alone, as a small collection has them: mP@5 0.971, the mean of 77 sets of 5;",
        "expected calibration error 0.040",
        "seed 7",
        "abcdabcd",
        "weights before training: random, seed 3.",
        "can't be searched with those of any other model",
    ):
        assert told in " ".join(card.split()), told
    assert "{" not in card


def test_a_run_trained_on_from_another_says_whether_old_vectors_may_stay(run, tmp_path):
    for comparable, told in ((True, "old vectors may be kept"), (False, "must be made again")):
        comparison = Comparison("3f9a", 0.98, 0.8, 0.79, comparable)
        changed = dataclasses.replace(run, report=dataclasses.replace(run.report, comparison=comparison))
        export_trained(changed, tmp_path / "model")
        assert told in " ".join((tmp_path / "model" / "MODEL_CARD.md").read_text().split())


def test_without_held_out_photos_the_probability_is_a_rank_and_says_so(run, tmp_path):
    report = dataclasses.replace(run.report, calibration=None, calibration_error=None, open_set=None)
    export_trained(dataclasses.replace(run, report=report), tmp_path / "model")
    calibration = read_model_folder(tmp_path / "model").outputs["embedding"].calibration
    assert calibration.event == RANK_EVENT
    assert (calibration.probability[0], calibration.probability[-1]) == (0, 1)
    card = (tmp_path / "model" / "MODEL_CARD.md").read_text()
    assert "none was held out" in card
    assert "too few photos were held out" in card


def test_a_large_model_lies_in_two_files_and_the_app_checks_both(run, tmp_path):
    out = tmp_path / "model"
    found = export_trained(run, out, ExportOptions(external_threshold=100_000))
    assert found.external
    assert found.size == (out / "model.onnx").stat().st_size + (out / EXTERNAL).stat().st_size
    assert read_model_folder(out, check_id=True).id == found.id
    inside = export_trained(run, tmp_path / "inside")
    (vectors, others) = (
        onnxruntime.InferenceSession(folder / "model.onnx").run(None, {"images": run.samples.golden})[0]
        for folder in (out, tmp_path / "inside")
    )
    np.testing.assert_allclose(vectors, others, atol=2e-6)
    again = export_trained(run, out)
    assert again.id == inside.id
    assert not (out / EXTERNAL).exists()


@pytest.mark.parametrize("weights", ["float16", "int8"])
def test_what_narrow_weights_cost_is_measured_and_told(run, tmp_path, weights):
    labels = np.asarray([path.parent.name for path in SAMPLE])
    photos = FolderPhotos(tuple(SAMPLE), leave_one_out(labels))
    found = export_trained(run, tmp_path / "model", ExportOptions(weights=weights, held_out=photos))
    loss = found.compared.loss
    assert loss.photos == len(SAMPLE)
    assert 0.98 <= loss.least_cosine <= loss.mean_cosine <= 1
    told = json.loads((tmp_path / "model" / "model.json").read_text())["metrics"]["narrow_weights"]
    measured = {name: figure for name, figure in dataclasses.asdict(loss).items() if figure is not None}
    assert told == {"stored_as": weights, **measured}
    root = tmp_path / "photos"
    for path in SAMPLE:
        (root / path.parent.name).mkdir(parents=True, exist_ok=True)
        shutil.copy(path, root / path.parent.name)
    measured = evaluate(tmp_path / "model", root, EvaluateOptions(), silent)
    assert measured.mp_at_5 == pytest.approx(loss.mp_at_5, abs=1e-4)
    card = " ".join((tmp_path / "model" / "MODEL_CARD.md").read_text().split())
    assert f"Weights are stored in {weights}" in card
    assert f"mP@5 is {loss.mp_at_5:.4f} instead of {loss.mp_at_5_float32:.4f}" in card
    session = onnxruntime.InferenceSession(tmp_path / "model" / "model.onnx")
    with np.load(tmp_path / "model" / "golden.npz", allow_pickle=False) as golden:
        (vectors,) = session.run(None, {"images": golden["images"]})
        np.testing.assert_allclose(vectors, golden["embedding"], atol=1e-6)


def test_a_model_that_narrow_weights_change_is_refused_and_the_old_folder_stays(run, tmp_path):
    found = export_trained(run, tmp_path / "model")
    embedder = build_embedder(build_backbone("clip-tiny", weights="random"), HeadSection(dim=64))
    dense = embedder.head.get_layer("head_projection")
    kernel, bias = dense.get_weights()
    dense.set_weights([kernel * 1e7, bias])
    changed = dataclasses.replace(run, model=embedder.whole)
    with pytest.raises(TrainerError, match="other outputs"):
        export_trained(changed, tmp_path / "model", ExportOptions("float16"))
    assert read_model_folder(tmp_path / "model", check_id=True).id == found.id
    assert [path.name for path in tmp_path.iterdir()] == ["model"]


def test_a_collapsed_model_is_not_exported(run, tmp_path):
    embedder = build_embedder(build_backbone("clip-tiny", weights="random"), HeadSection(dim=16))
    dense = embedder.head.get_layer("head_projection")
    dense.set_weights([np.zeros_like(dense.get_weights()[0]), np.ones(16, dtype=np.float32)])
    report = dataclasses.replace(run.report, calibration=None)
    with pytest.raises(TrainerError, match="one and the same embedding"):
        export_trained(dataclasses.replace(run, model=embedder.whole, report=report), tmp_path / "model")
    assert not (tmp_path / "model").exists()


def test_without_room_a_sentence_says_how_much_is_needed(run, tmp_path, monkeypatch):
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr("shutil.disk_usage", lambda _: usage(10**12, 10**12, 1000))
    with pytest.raises(TrainerError, match=r"needs 0\.02 GB, but only 0\.00 GB"):
        export_trained(run, tmp_path / "model")
    assert list(tmp_path.iterdir()) == []
