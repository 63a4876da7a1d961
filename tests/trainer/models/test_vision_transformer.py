import os
import subprocess
import sys
from dataclasses import replace

import numpy as np
import onnxruntime
import pytest

from trainer.export.onnx_graph import convert
from trainer.frameworks import load_keras
from trainer.models.backbones import build_backbone
from trainer.models.tower_shapes import SHAPES
from trainer.models.vision_transformer import vision_transformer
from trainer.models.weights.random_weights import fill_at_random

TINY = SHAPES["clip-tiny"]
SIGLIP = replace(SHAPES["siglip2-b16"], width=64, depth=2, heads=2, mlp=128, side=64)

IN_ANOTHER_PROCESS = """
import sys
import numpy as np
from trainer.models.backbones import build_backbone
model = build_backbone("clip-tiny", weights="random", seed=7).model
images = np.random.default_rng(64).normal(size=(3, 64, 64, 3)).astype(np.float32)
paths = [variable.path for variable in model.variables]
np.savez(sys.argv[1], features=model.predict_on_batch(images), paths=paths)
"""


def tower(shape, seed=0):
    model = vision_transformer(shape)
    fill_at_random(model, seed)
    return model


def least_cosine(first, second):
    lengths = np.linalg.norm(first, axis=1) * np.linalg.norm(second, axis=1)
    return float(((first * second).sum(axis=1) / lengths).min())


@pytest.fixture
def mixed_precision():
    keras = load_keras()
    before = keras.config.dtype_policy()
    keras.config.set_dtype_policy("mixed_bfloat16")
    yield
    keras.config.set_dtype_policy(before)


@pytest.mark.parametrize("backend", ["tensorflow", "jax"])
def test_paths_and_features_are_the_same_in_another_process_on_either_backend(
    tmp_path, pixels, features, backend
):
    environment = os.environ | {"KERAS_BACKEND": backend}
    command = [sys.executable, "-c", IN_ANOTHER_PROCESS, str(tmp_path / "found.npz")]
    subprocess.run(command, env=environment, check=True, timeout=200)
    tower(SIGLIP)
    model = build_backbone("clip-tiny", weights="random", seed=7).model
    with np.load(tmp_path / "found.npz", allow_pickle=False) as found:
        assert list(found["paths"]) == [variable.path for variable in model.variables]
        np.testing.assert_allclose(found["features"], features(model, pixels(64)), atol=1e-5)


@pytest.mark.parametrize("shape", [TINY, replace(TINY, projection=0), SIGLIP])
def test_features_are_float32_and_as_wide_as_the_shape_says(shape, pixels):
    found = np.asarray(tower(shape).predict_on_batch(pixels(64)))
    assert (found.shape, found.dtype) == ((3, shape.features), np.float32)


@pytest.mark.parametrize("shape", [TINY, SIGLIP])
def test_each_part_of_a_picture_and_its_place_count(shape, pixels, features):
    model, images = tower(shape), pixels(64)
    for turned in (images[:, ::-1], np.roll(images, shape.patch, axis=1)):
        assert np.abs(features(model, images) - features(model, turned)).max() > 1e-4


@pytest.mark.parametrize("shape", [TINY, SIGLIP])
def test_mixed_precision_computes_softmax_in_float32_and_gives_float32(
    shape, mixed_precision, pixels, features
):
    mixed = tower(shape)
    softmaxes = [operation for operation in mixed.operations if "softmax" in operation.name.lower()]
    assert len(softmaxes) == shape.depth + (shape.pooling == "attention")
    assert {str(operation.output.dtype) for operation in softmaxes} == {"float32"}
    assert str(mixed.get_layer("block1_mlp_out").output.dtype) == "bfloat16"
    assert str(mixed.output.dtype) == "float32"
    load_keras().config.set_dtype_policy("float32")
    found, expected = features(mixed, pixels(64)), features(tower(shape), pixels(64))
    assert least_cosine(found, expected) > 0.999
    assert np.abs(found - expected).max() > 0


def test_mixed_precision_normalises_in_float32(mixed_precision):
    keras, ops = load_keras(), load_keras().ops
    norm = tower(TINY).get_layer("post_norm")
    # In bfloat16, 256 and 257 are the same number, and so are their squares' sums.
    tokens = np.tile(np.array([256.0, 258.0], np.float32), 32)[None]
    found = ops.convert_to_numpy(ops.cast(norm(tokens), "float32"))
    np.testing.assert_allclose(found, np.tile([-1.0, 1.0], 32)[None], atol=0.01)
    assert keras.config.dtype_policy().name == "mixed_bfloat16"


def test_every_variable_takes_part_in_training():
    keras = load_keras()
    for shape in (TINY, SIGLIP):
        model = tower(shape)
        before = {variable.path: np.asarray(variable).copy() for variable in model.trainable_variables}
        model.compile(keras.optimizers.SGD(1.0), "mean_squared_error")
        random = np.random.default_rng(0)
        images = random.normal(size=(4, 64, 64, 3)).astype(np.float32)
        model.train_on_batch(images, random.normal(size=(4, shape.features)).astype(np.float32))
        still = [v.path for v in model.variables if np.array_equal(before[v.path], np.asarray(v))]
        # A key's bias adds the same number to all scores of a row, which the softmax takes away again.
        assert [path for path in still if not path.endswith("key/bias")] == []


@pytest.mark.parametrize("shape", [TINY, SIGLIP])
def test_a_tower_that_takes_photos_runs_the_same_in_onnxruntime(shape):
    keras = load_keras()
    if keras.backend.backend() != "tensorflow":
        pytest.skip("graphs are converted under TensorFlow")
    images = keras.Input((shape.side, shape.side, 3), dtype="uint8", name="images")
    scaled = keras.layers.Rescaling(1 / 127.5, offset=-1.0)(images)
    model = keras.Model(images, {"features": tower(shape)(scaled)})
    photos = np.random.default_rng(6).integers(0, 256, (5, shape.side, shape.side, 3), dtype=np.uint8)
    session = onnxruntime.InferenceSession(convert(model, opset=17))
    (found,) = session.run(["features"], {"images": photos})
    expected = np.asarray(model.predict_on_batch(photos)["features"])
    assert least_cosine(found, expected) >= 0.9999
    np.testing.assert_allclose(found, expected, atol=1e-4)
