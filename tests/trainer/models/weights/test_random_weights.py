import numpy as np

from trainer.frameworks import load_keras
from trainer.models.weights.random_weights import fill_at_random


def layer(name, seed, **options):
    keras = load_keras()
    inputs = keras.Input((8, 8, 50))
    model = keras.Model(inputs, keras.layers.Conv2D(400, 3, name=name, **options)(inputs))
    fill_at_random(model, seed)
    return np.asarray(model.get_layer(name).kernel)


def test_numbers_depend_on_seed_and_path_alone():
    first = layer("one", 0)
    layer("between", 5)
    np.testing.assert_array_equal(layer("one", 0), first)
    assert np.abs(layer("one", 1) - first).max() > 0.01
    assert np.abs(layer("two", 0) - first).max() > 0.01


def test_kernels_keep_the_size_of_activations():
    keras = load_keras()
    inputs = keras.Input((8, 8, 50))
    x = keras.layers.Conv2D(300, 3, padding="same", activation="relu", name="convolution")(inputs)
    x = keras.layers.DepthwiseConv2D(3, activation="relu", name="depthwise")(x)
    model = keras.Model(inputs, keras.layers.Conv2D(400, 1, name="linear")(x))
    fill_at_random(model, 0, rectified=lambda path: not path.startswith("linear"))
    images = np.random.default_rng(0).normal(size=(4, 8, 8, 50)).astype(np.float32)
    assert 0.5 < np.mean(np.square(model.predict_on_batch(images))) < 1.5
