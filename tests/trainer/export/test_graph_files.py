import os
import subprocess
import sys

import numpy as np
import onnx
import onnxruntime
import pytest

from photo_finder.embedding.model_folder import external_data
from trainer.export.graph_files import EXTERNAL, PAGE, graph_of, weight_bytes, write_graph
from trainer.export.model_folder import GRAPH
from trainer.export.narrowing import narrowed, to_int8
from trainer.frameworks import load_keras

pytestmark = pytest.mark.skipif(os.environ.get("KERAS_BACKEND") == "jax", reason="TensorFlow converts")

SIDE = 32
IMAGES = np.random.default_rng(4).integers(0, 256, (3, SIDE, SIDE, 3), dtype=np.uint8)


def network(seed=0):
    """A convolution, a depthwise one, attention, exact GELU and dropout: what the backbones are made of."""
    keras = load_keras()
    keras.utils.set_random_seed(seed)
    layers, images = keras.layers, keras.Input((SIDE, SIDE, 3), dtype="uint8")
    x = layers.Rescaling(1 / 127.5, offset=-1.0)(images)
    x = layers.Conv2D(24, 8, strides=8, name="patches")(x)
    x = layers.DepthwiseConv2D(3, padding="same")(x)
    x = layers.Reshape((16, 24))(x)
    x = x + layers.MultiHeadAttention(3, 8)(x, x)
    x = layers.LayerNormalization()(x)
    x = layers.Dense(384, activation="gelu")(x)
    x = layers.Dropout(0.3)(layers.GlobalAveragePooling1D()(x))
    x = layers.BatchNormalization()(x)
    return keras.Model(images, {"embedding": layers.UnitNormalization()(layers.Dense(16)(x))})


@pytest.fixture(scope="module")
def model():
    return network()


@pytest.fixture(scope="module")
def graphs(model):
    return {
        "inside": graph_of(model, weight_bytes(model) + 1),
        "outside": graph_of(model, weight_bytes(model)),
    }


def run(folder):
    session = onnxruntime.InferenceSession(folder / GRAPH)
    (given,) = session.get_inputs()
    assert (given.name, given.type, given.shape) == ("images", "tensor(uint8)", ["N", SIDE, SIDE, 3])
    assert [value.name for value in session.get_outputs()] == ["embedding"]
    return session.run(None, {"images": IMAGES})[0]


def written(graph, folder, weights="float32"):
    folder.mkdir()
    write_graph(narrowed(graph, weights), folder)
    return folder


def test_weights_above_the_threshold_lie_beside_the_graph_and_give_the_same(model, graphs, tmp_path):
    expected = model.predict_on_batch(IMAGES)["embedding"]
    inside = written(graphs["inside"], tmp_path / "inside")
    outside = written(graphs["outside"], tmp_path / "outside")
    np.testing.assert_allclose(run(inside), expected, atol=2e-6)
    np.testing.assert_allclose(run(outside), expected, atol=2e-6)
    assert [path.name for path in inside.iterdir()] == [GRAPH]
    assert external_data(outside) == (outside / EXTERNAL,), "the app's id covers these files"
    assert (outside / GRAPH).stat().st_size < (inside / GRAPH).stat().st_size / 2
    onnx.checker.check_model(str(outside / GRAPH), full_check=True)


def test_each_external_weight_begins_on_a_page(graphs, tmp_path):
    folder = written(graphs["outside"], tmp_path / "outside")
    tensors = onnx.load(folder / GRAPH, load_external_data=False).graph.initializer
    places = [{entry.key: entry.value for entry in tensor.external_data} for tensor in tensors]
    offsets = [int(place["offset"]) for place in places if place]
    assert len(offsets) > 10
    assert all(offset % PAGE == 0 for offset in offsets)
    assert {place["location"] for place in places if place} == {EXTERNAL}


@pytest.mark.parametrize("where", ["inside", "outside"])
def test_two_exports_of_a_model_have_the_same_bytes(model, graphs, tmp_path, where):
    threshold = weight_bytes(model) + (where == "inside")
    first = written(graphs[where], tmp_path / "first")
    again = written(graph_of(network(), threshold), tmp_path / "again")
    other = written(graph_of(network(seed=1), threshold), tmp_path / "other")
    for path in first.iterdir():
        assert path.read_bytes() == (again / path.name).read_bytes()
    assert any(path.read_bytes() != (other / path.name).read_bytes() for path in first.iterdir())


@pytest.mark.parametrize("where", ["inside", "outside"])
@pytest.mark.parametrize(("weights", "most", "least"), [("float16", 0.62, 0.99999), ("int8", 0.45, 0.999)])
def test_narrow_weights_are_smaller_and_hardly_other(graphs, tmp_path, where, weights, most, least):
    def size(folder):
        tensors = onnx.load(folder / GRAPH).graph.initializer
        return sum(onnx.numpy_helper.to_array(tensor).nbytes for tensor in tensors)

    wide = written(graphs[where], tmp_path / "wide")
    narrow = written(graphs[where], tmp_path / "narrow", weights)
    assert size(narrow) < most * size(wide)
    cosines = (run(wide) * run(narrow)).sum(axis=1)
    assert least <= cosines.min() < 1 - 1e-9


def test_int8_takes_the_axis_that_loses_least():
    spread = np.geomspace(1e-3, 1, 40, dtype=np.float32)
    noise = np.random.default_rng(0).normal(size=(40, 50)).astype(np.float32)
    for values, shape in ((noise * spread[:, None], (40, 1)), ((noise * spread[:, None]).T, (1, 40))):
        stored, scale = to_int8(values)
        assert (stored.dtype, scale.shape) == (np.int8, shape)
        assert np.abs(values - stored * scale).max() <= scale.max() / 2 + 1e-7
    stored, scale = to_int8(np.zeros((3, 4), dtype=np.float32))
    assert not (stored * scale).any()


def test_on_another_backend_a_sentence_says_what_to_set():
    code = (
        "import keras; from trainer.export.onnx_graph import convert;"
        "i = keras.Input((8, 8, 3), dtype='uint8');"
        "convert(keras.Model(i, {'embedding': keras.layers.Flatten()(i)}))"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code],
        env=os.environ | {"KERAS_BACKEND": "jax"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert "set KERAS_BACKEND=tensorflow for the export" in ended.stderr
