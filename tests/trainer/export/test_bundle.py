import dataclasses
import hashlib
import json
import os

import numpy as np
import onnxruntime
import pytest

from trainer.config import find_config, read_config
from trainer.errors import TrainerError, TrainerUsageError
from trainer.evaluation.calibration import CosineCalibration
from trainer.export.bundle import export_model
from trainer.export.model_folder import write_model_folder
from trainer.export.onnx_graph import convert
from trainer.export.parity import check_parity
from trainer.frameworks import load_keras
from trainer.models.embedder import LinearHead, embedder, unit_rows
from trainer.training.run import FitReport, FittedRun, Retrieval, Samples

pytestmark = pytest.mark.skipif(os.environ.get("KERAS_BACKEND") == "jax", reason="TensorFlow converts")

SIDE, WIDTH, DIM = 32, 12, 5


def tiny_backbone(seed=0):
    keras = load_keras()
    keras.utils.set_random_seed(seed)
    inputs = keras.Input((SIDE, SIDE, 3))
    x = keras.layers.Conv2D(WIDTH, 3, strides=2, padding="same", activation="relu")(inputs)
    return keras.Model(inputs, keras.layers.GlobalAveragePooling2D()(x))


def head(seed=0, root=True):
    random = np.random.default_rng(seed)
    weights, bias = random.normal(size=(WIDTH, DIM)), random.normal(size=DIM)
    return LinearHead(weights.astype(np.float32), bias.astype(np.float32), root)


@pytest.fixture(scope="module")
def model():
    return embedder(tiny_backbone(), head())


@pytest.fixture(scope="module")
def run():
    random = np.random.default_rng(9)
    images = random.integers(0, 256, (7, SIDE, SIDE, 3), dtype=np.uint8)
    figures = Retrieval(0.9, 0.8, 0.7, 0.6)
    calibration = CosineCalibration((0.1, 0.9), (0.2, 0.95), "the same kind of thing")
    report = FitReport(100, 3, 80, 17, figures, figures, calibration, 0.02)
    return FittedRun(read_config(find_config("lite0")), head(), Samples(images[:3], images[3:]), report)


def test_the_folder_says_what_the_contract_asks_for(tmp_path, model, run):
    found = export_model(model, run, tmp_path / "model")
    files = {path.name for path in (tmp_path / "model").iterdir()}
    assert files == {"model.onnx", "model.json", "golden.npz", "MODEL_CARD.md"}
    described = json.loads((tmp_path / "model" / "model.json").read_text())
    graph = (tmp_path / "model" / "model.onnx").read_bytes()
    assert described["id"] == found == hashlib.sha256(graph).hexdigest()[:16]
    assert described["format"] == 1
    assert described["input"] == {"size": SIDE, "resize": "squash", "filter": "bicubic"}
    knots = {"cosine": [0.1, 0.9], "probability": [0.2, 0.95], "event": "the same kind of thing"}
    assert described["outputs"] == {"embedding": {"dim": DIM, "calibration": knots}}
    assert described["metrics"]["parity_least_cosine"] >= 0.9999
    assert set(described) == {
        *("format", "id", "name", "version", "input", "outputs", "backbone"),
        *("training_data", "licence", "metrics", "exported_with"),
    }
    card = (tmp_path / "model" / "MODEL_CARD.md").read_text()
    assert found in card
    assert "0.900 | 0.800 | 0.700 | 0.600" in card
    assert "{" not in card


def test_the_graph_gives_the_golden_vectors_for_any_number_of_photos(tmp_path, model, run):
    export_model(model, run, tmp_path / "model")
    session = onnxruntime.InferenceSession(tmp_path / "model" / "model.onnx")
    (given,) = session.get_inputs()
    assert (given.name, given.type, given.shape) == ("images", "tensor(uint8)", ["N", SIDE, SIDE, 3])
    with np.load(tmp_path / "model" / "golden.npz", allow_pickle=False) as golden:
        assert set(golden) == {"images", "embedding"}
        for count in (1, 3):
            (found,) = session.run(["embedding"], {"images": golden["images"][:count]})
            assert found.dtype == np.float32
            np.testing.assert_allclose(found, golden["embedding"][:count], atol=1e-5)
            np.testing.assert_allclose(np.linalg.norm(found, axis=1), 1, atol=1e-5)


@pytest.mark.parametrize("root", [True, False])
def test_the_graph_computes_the_head_as_numpy_does(root):
    keras, backbone = load_keras(), tiny_backbone()
    images = np.random.default_rng(1).integers(0, 256, (4, SIDE, SIDE, 3), dtype=np.uint8)
    features = np.asarray(backbone(keras.ops.convert_to_tensor(images / np.float32(127.5) - 1)))
    session = onnxruntime.InferenceSession(convert(embedder(backbone, head(root=root))))
    (found,) = session.run(["embedding"], {"images": images})
    np.testing.assert_allclose(found, head(root=root)(features), atol=1e-5)


def test_the_same_model_gives_the_same_bytes_whatever_was_traced_before(model):
    first = convert(model)
    convert(embedder(tiny_backbone(seed=1), head(1)))
    assert convert(embedder(tiny_backbone(), head())) == first
    assert convert(embedder(tiny_backbone(), head(1))) != first


def test_a_graph_that_drifts_is_refused():
    rows = unit_rows(np.random.default_rng(0).normal(size=(3, 4)).astype(np.float32))
    assert check_parity({"embedding": rows}, {"embedding": rows.copy()}) > 0.99999
    drifted = rows.copy()
    drifted[1] = drifted[1] + np.float32(0.05)
    with pytest.raises(TrainerError, match="drifts"):
        check_parity({"embedding": rows}, {"embedding": drifted})
    with pytest.raises(TrainerError, match="other outputs"):
        check_parity({"embedding": rows}, {"copy": rows})
    with pytest.raises(TrainerError, match="other outputs"):
        check_parity({"embedding": rows}, {"embedding": rows * np.float32(np.nan)})


def test_a_model_folder_is_replaced_and_nothing_else_is(tmp_path, model, run):
    out = tmp_path / "model"
    first = export_model(model, run, out)
    (out / "old.data").write_bytes(b"external data of a former model")
    changed = dataclasses.replace(run, head=head(1))
    second = export_model(embedder(tiny_backbone(), head(1)), changed, out)
    assert first != second
    assert not (out / "old.data").exists()
    assert [path.name for path in tmp_path.iterdir()] == ["model"]
    (tmp_path / "letters").mkdir()
    (tmp_path / "letters" / "dear.txt").write_text("keep me")
    with pytest.raises(TrainerUsageError, match="left alone"):
        export_model(model, run, tmp_path / "letters")
    assert (tmp_path / "letters" / "dear.txt").read_text() == "keep me"


def test_a_failure_leaves_the_former_folder_as_it_was(tmp_path, model, run):
    out = tmp_path / "model"
    found = export_model(model, run, out)

    class Unwritable:
        metrics = None

    with pytest.raises(AttributeError):
        write_model_folder(out, b"graph", Unwritable(), {"images": run.samples.golden}, "card")
    assert json.loads((out / "model.json").read_text())["id"] == found
    assert [path.name for path in tmp_path.iterdir()] == ["model"]
