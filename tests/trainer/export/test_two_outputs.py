import json
import os
import shutil

import numpy as np
import onnxruntime
import pytest

from photo_finder.embedding.embedder import Embedder
from photo_finder.embedding.model_folder import read_model_folder
from photo_finder.embedding.shelf import ModelShelf
from tests.trainer.two_output_runs import COPY_DIM, DIM, write_finished
from trainer.config import CopySection, HeadSection, PoolingSection
from trainer.data.features import pixel_batches
from trainer.data.sample import sample_photos
from trainer.errors import TrainerUsageError
from trainer.evaluation.copies.choosing import CopyPlan
from trainer.evaluation.photos import FolderPhotos
from trainer.evaluation.plain_onnx import ForeignPixels
from trainer.evaluation.rankings import leave_one_out
from trainer.evaluation.sources import open_source
from trainer.export import fallbacks
from trainer.export.bundle import export_trained
from trainer.export.candidate import ExportOptions
from trainer.export.onnx_graph import converted
from trainer.models.backbones import build_backbone
from trainer.models.heads import build_embedder
from trainer.training.trained import read_trained

pytestmark = pytest.mark.skipif(os.environ.get("KERAS_BACKEND") == "jax", reason="TensorFlow converts")

WIDTHS = {"embedding": DIM, "copy": COPY_DIM}


@pytest.fixture(scope="module")
def run(tmp_path_factory):
    return write_finished(tmp_path_factory.mktemp("runs") / "run")


@pytest.fixture(scope="module")
def folder(run, tmp_path_factory):
    out = tmp_path_factory.mktemp("models") / "model"
    export_trained(read_trained(run), out)
    return out


@pytest.fixture(scope="module")
def photos():
    (pixels,) = pixel_batches(sample_photos(5), 64)
    return pixels


def test_the_app_reads_both_outputs_and_finds_their_golden_vectors(folder, run):
    info = read_model_folder(folder, check_id=True)
    assert {name: output.dim for name, output in info.outputs.items()} == WIDTHS
    assert list(info.outputs) == ["embedding", "copy"]
    assert info.outputs["copy"].calibration.cosine == (0.3, 0.6)
    assert info.outputs["embedding"].calibration.cosine == (0.1, 0.8)
    checks = Embedder(info, threads=1).verify()
    assert [check.name for check in checks if check.ok] == [
        *("model id", "golden vectors of embedding", "golden vectors of copy")
    ]
    metrics = json.loads((folder / "model.json").read_text())["metrics"]
    assert metrics["parity_least_cosine"] >= 0.9999
    assert metrics["copies"]["families"]["everyday"]["average_precision"] == 0.913
    assert metrics["copies"]["families"]["everyday"]["recall_at_precision_0.99"] == 0.75
    assert metrics["copy_baselines"]["phash, 64 bits"]["families"]["everyday"]["average_precision"] == 0.111


def test_each_output_of_the_graph_is_the_models(folder, run, photos):
    session = onnxruntime.InferenceSession(folder / "model.onnx")
    expected = read_trained(run).model.predict_on_batch(photos)
    for name, width in WIDTHS.items():
        (found,) = session.run([name], {"images": photos})
        assert found.shape == (5, width)
        np.testing.assert_allclose(found, expected[name], atol=1e-5)
        np.testing.assert_allclose(np.linalg.norm(found, axis=1), 1, atol=1e-5)


def test_two_exports_of_a_run_are_the_same_files(folder, run, tmp_path):
    export_trained(read_trained(run), tmp_path / "again")
    there = sorted(path.relative_to(folder) for path in folder.rglob("*"))
    assert there == sorted(path.relative_to(tmp_path / "again") for path in (tmp_path / "again").rglob("*"))
    for name in there:
        if (folder / name).is_file():
            assert (folder / name).read_bytes() == (tmp_path / "again" / name).read_bytes(), name
    other = write_finished(tmp_path / "other", seed=2)
    export_trained(read_trained(other), tmp_path / "again")
    assert (folder / "model.onnx").read_bytes() != (tmp_path / "again" / "model.onnx").read_bytes()


def test_pooling_changes_no_layout_and_raises_nothing_to_powers_but_roots():
    """What a convolution gives is pooled as it lies: else the second output would cost several times more."""
    maps = ("block5", "block11", "last")
    backbone = build_backbone("efficientnet-lite0", side=32, weights="random")
    wanted = PoolingSection(maps), CopySection(dim=COPY_DIM)
    model = build_embedder(backbone, HeadSection(), pooling=wanted[0], copy=wanted[1]).whole
    kinds = [node.op_type for node in converted(model).graph.node]
    assert kinds.count("Transpose") == 1, "of the pictures"
    assert kinds.count("Pow") == len(maps)
    assert kinds.count("GlobalAveragePool") == len(maps) + 1


def test_the_card_tells_what_copies_are_found_and_what_not(folder):
    card = " ".join((folder / "MODEL_CARD.md").read_text().split())
    for told in (
        "80 edited photos were searched for among 123 photos",
        "| everyday | `copy` | 40 | 0.913 | 0.750 | 0.500 | 0.875 | 1.000 |",
        "| everyday | phash, 64 bits | 40 | 0.111 |",
        "| hard, held-out kinds | `copy` | 40 | 0.432 |",
        "| mosaic * (hard) | 40 | 0.250 | 0.750 | 0.500 | 0.875 | 1.000 | 0.750 |",
        "The same among 45 of these photos, at most 20 of a class.",
        "| everyday | `copy` | 40 | 0.555 |",
        "| everyday | `copy` | 40 | 0.333 |",
        "At a cosine of 0.712",
        "| more | 10 | - | 0.000 |",
        "Probability that they are one picture. Expected calibration error, of pairs told 0.05 or more",
        "kinds of edit than the map was fitted on: 0.021.",
        "(pictures/copies-everyday.jpg)",
        "(pictures/similar.jpg)",
        "candidates must be verified",
        "generalised means (power 3) of the maps block0",
        "dense to 24, length one",
        "whitened by 0.5",
        "shown differently edited (views at once by round: 2)",
    ):
        assert told in card, told
    assert "copies-hard" not in card
    assert "{" not in card
    assert "How well it tells that two files are one picture" not in card


def test_pictures_travel_with_the_model_and_go_with_it(run, tmp_path):
    out = tmp_path / "model"
    first = export_trained(read_trained(run), out)
    assert sorted(path.name for path in (out / "pictures").iterdir()) == [
        "copies-everyday.jpg",
        "similar.jpg",
    ]
    installed = ModelShelf(out, tmp_path / "installed").install(out)
    assert (installed.id, installed.folder.name) == (first.id, first.id)
    assert (installed.folder / "pictures" / "similar.jpg").is_file()
    bare = tmp_path / "bare"
    shutil.copytree(run, bare)
    shutil.rmtree(bare / "pictures")
    assert export_trained(read_trained(bare), out).id == first.id, "the id is of the graph alone"
    assert not (out / "pictures").exists()
    assert "pictures/" not in (out / "MODEL_CARD.md").read_text()


def test_what_narrow_weights_cost_is_told_of_both(run, tmp_path):
    paths = sample_photos(12)
    held_out = FolderPhotos(paths, leave_one_out(np.asarray(["a", "b"] * 6)))
    options = ExportOptions(weights="int8", held_out=held_out)
    loss = export_trained(read_trained(run), tmp_path / "model", options).compared.loss
    assert 0.98 <= loss.copy_least_cosine <= loss.copy_mean_cosine < 1
    told = json.loads((tmp_path / "model" / "model.json").read_text())["metrics"]["narrow_weights"]
    assert told["copy_least_cosine"] == loss.copy_least_cosine != loss.least_cosine
    card = " ".join((tmp_path / "model" / "MODEL_CARD.md").read_text().split())
    assert f"of `copy` {loss.copy_least_cosine:.4f} at least" in card
    assert all(check.ok for check in Embedder(read_model_folder(tmp_path / "model"), threads=1).verify())


def test_either_output_can_be_asked_for(folder, run, photos):
    expected = read_trained(run).model.predict_on_batch(photos)
    for place in (folder, run, folder / "model.onnx"):
        for wanted, name in (
            ((), "embedding"),
            (("copy",), "copy"),
            (("embedding",), "embedding"),
            (("no such", "copy", "embedding"), "copy"),
        ):
            found = open_source(place, ForeignPixels(), wanted)(photos)
            np.testing.assert_allclose(found, expected[name], atol=1e-5)
        np.testing.assert_allclose(
            open_source(place, ForeignPixels(output="copy"))(photos), expected["copy"], atol=1e-5
        )
        with pytest.raises(TrainerUsageError, match="no output taste; it has copy, embedding"):
            open_source(place, ForeignPixels(), ("taste",))


def test_without_photos_kept_from_training_copies_are_calibrated_on_the_sample_photos(
    run, tmp_path, monkeypatch
):
    monkeypatch.setattr(fallbacks, "SAMPLE_PLAN", CopyPlan(queries=3, library=30))
    bare = write_finished(
        tmp_path / "run", copies=None, copy_calibration=None, copy_calibration_error=None, baselines={}
    )
    export_trained(read_trained(bare), tmp_path / "model")
    calibration = read_model_folder(tmp_path / "model").outputs["copy"].calibration
    assert "one picture, edited or not" in calibration.event
    assert calibration.probability[0] < calibration.probability[-1] < 1
    card = (tmp_path / "model" / "MODEL_CARD.md").read_text()
    assert "was not measured: too few photos were kept from training" in " ".join(card.split())


def test_a_copy_output_that_tells_nothing_calls_nothing_a_copy(run, tmp_path, monkeypatch):
    monkeypatch.setattr(fallbacks, "calibrate_copies", lambda *_: (None, None))
    monkeypatch.setattr(fallbacks, "SAMPLE_PLAN", CopyPlan(queries=1, library=8))
    found = fallbacks.copies_of_samples(read_trained(run), lambda *_: None)
    assert found.probability == (0, 0)
    assert found.event == fallbacks.UNKNOWN_EVENT
