import numpy as np
import pytest

from trainer.config import PoolingSection
from trainer.errors import TrainerUsageError
from trainer.frameworks import load_keras
from trainer.models.backbones import build_backbone
from trainer.models.embedder import feature_model
from trainer.models.pooling import pooled_model


@pytest.fixture(scope="module")
def backbone():
    return build_backbone("clip-tiny", weights="random")


@pytest.mark.parametrize("power", [1.0, 2.5, 3.0])
def test_features_come_first_then_the_generalised_mean_of_each_channel(backbone, power):
    images = np.random.default_rng(0).integers(0, 256, (3, 64, 64, 3), dtype=np.uint8)
    found = pooled_model(backbone, PoolingSection(("block1", "block0"), power)).predict_on_batch(images)
    keras = load_keras()
    trunk = keras.Model(backbone.model.input, [backbone.maps["block1"], backbone.maps["block0"]])
    pixels = (images / 255 - np.asarray(backbone.mean)) / np.asarray(backbone.std)
    maps = [np.asarray(one, np.float64) for one in trunk(pixels.astype(np.float32))]
    means = [(np.maximum(one, 0) ** power).mean(axis=1) ** (1 / power) for one in maps]
    own = feature_model(backbone.model, backbone.mean, backbone.std).predict_on_batch(images)
    np.testing.assert_allclose(found[:, : own.shape[1]], own, atol=1e-5)
    np.testing.assert_allclose(found[:, own.shape[1] :], np.concatenate(means, axis=1), atol=2e-2)
    assert np.median(np.abs(found[:, own.shape[1] :] - np.concatenate(means, axis=1))) < 1e-4


def test_a_map_that_is_not_there_is_named(backbone):
    with pytest.raises(TrainerUsageError, match=r"no map block9; it has block0, block1"):
        pooled_model(backbone, PoolingSection(("block0", "block9")))
