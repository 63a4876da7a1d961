import numpy as np
import pytest

from trainer.config import CopySection, HeadSection, PoolingSection
from trainer.errors import TrainerUsageError
from trainer.models.backbones import build_backbone
from trainer.models.embedder import LinearHead
from trainer.models.heads import FEATURES, at_side, build_embedder, fill_copy_head, standardise, whiten_copies
from trainer.models.pooling import pooled_model

MAPS = PoolingSection(("block5", "last"))
BOTH = CopySection(dim=12)


@pytest.fixture(scope="module")
def lite0():
    return build_backbone("efficientnet-lite0", side=64, weights="random")


@pytest.fixture(scope="module")
def two(lite0):
    return build_embedder(lite0, HeadSection(dim=16), pooling=MAPS, copy=BOTH)


def photos(side, count=3):
    return np.random.default_rng(5).integers(0, 256, (count, side, side, 3), dtype=np.uint8)


def outputs(model, images):
    return {name: np.asarray(rows) for name, rows in model(images).items()}


def test_both_outputs_have_length_one(two):
    found = outputs(two.whole, photos(64))
    assert two.outputs == {"embedding": 16, "copy": 12}
    for name, width in two.outputs.items():
        assert found[name].shape == (3, width)
        np.testing.assert_allclose(np.linalg.norm(found[name], axis=1), 1, atol=1e-5)


def test_without_a_second_head_there_is_one_output(lite0):
    one = build_embedder(lite0, HeadSection(dim=16))
    assert one.outputs == {"embedding": 16}
    assert one.features.output_shape == (None, one.width)


def test_pooling_is_the_generalised_mean_of_the_maps(lite0):
    images = photos(64)
    pixels = images.astype(np.float32) / 127.5 - 1
    pooled = np.asarray(pooled_model(lite0, PoolingSection(("last",), power=3))(images))
    features, means = pooled[:, :1280], pooled[:, 1280:]
    np.testing.assert_allclose(features, np.asarray(lite0.model(pixels)), atol=1e-4)
    plain = np.asarray(pooled_model(lite0, PoolingSection(("last",), power=1))(images))[:, 1280:]
    largest = np.asarray(pooled_model(lite0, PoolingSection(("last",), power=50))(images))[:, 1280:]
    np.testing.assert_allclose(plain, features, atol=1e-4)
    assert (means >= plain - 1e-3).all()
    assert (largest >= means - 1e-3).all()
    assert means.mean() > 1.2 * plain.mean()


def test_a_tower_pools_tokens():
    tower = build_backbone("clip-tiny", weights="random")
    two = build_embedder(tower, HeadSection(dim=8), pooling=PoolingSection(("block0", "block1")), copy=BOTH)
    assert two.features.output_shape == (None, 32 + 64 + 64)
    assert outputs(two.whole, photos(64))["copy"].shape == (3, 12)


def test_an_unknown_map_is_told(lite0):
    with pytest.raises(TrainerUsageError, match="no map block99; it has block1, "):
        build_embedder(lite0, HeadSection(), pooling=PoolingSection(("block99",)))


def test_another_side_shares_the_weights(two, lite0):
    other = at_side(two, MAPS, 96)
    assert other.input_shape == (None, 96, 96, 3)
    assert {id(v) for v in other.trainable_variables} == {id(v) for v in two.whole.trainable_variables}
    alone = build_embedder(
        build_backbone("efficientnet-lite0", side=96, weights="random"),
        HeadSection(dim=16),
        pooling=MAPS,
        copy=BOTH,
    )
    for mine, theirs in zip(alone.whole.variables, two.whole.variables, strict=True):
        mine.assign(np.asarray(theirs))
    images = photos(96)
    np.testing.assert_allclose(
        outputs(other, images)["copy"], outputs(alone.whole, images)["copy"], atol=1e-5
    )


def test_the_backbones_own_features_are_told_too_where_wanted(two, lite0):
    images = np.random.default_rng(0).integers(0, 256, (2, 96, 96, 3), dtype=np.uint8)
    found = at_side(two, MAPS, 96, features=True)(images)
    assert set(found) == {"embedding", "copy", FEATURES}
    alone = pooled_model(lite0, PoolingSection(), 96)(images)
    np.testing.assert_allclose(np.asarray(found[FEATURES]), np.asarray(alone), rtol=1e-4, atol=1e-5)


def test_a_tower_has_one_side():
    tower = build_backbone("clip-tiny", weights="random")
    with pytest.raises(TrainerUsageError, match="one input side"):
        at_side(build_embedder(tower, HeadSection()), PoolingSection(), 96)


def test_what_the_heads_read_is_standardised(lite0):
    two = build_embedder(lite0, HeadSection(dim=16), pooling=MAPS, copy=BOTH)
    rows = np.random.default_rng(2).normal(3, 2, (200, two.features.output_shape[-1])).astype(np.float32)
    standardise(two, rows)
    layer = two.head.get_layer("standard_features")
    found = np.asarray(layer(rows))
    np.testing.assert_allclose(found.mean(axis=0), 0, atol=1e-3)
    np.testing.assert_allclose(found.std(axis=0), 1, atol=1e-3)
    assert not layer.trainable_variables


@pytest.mark.parametrize("degree", [0.5, 1.0])
def test_whitening_evens_out_the_spreads_of_copy_vectors(lite0, degree):
    two = build_embedder(lite0, HeadSection(dim=16), pooling=MAPS, copy=BOTH)
    width = two.features.output_shape[-1]
    random = np.random.default_rng(3)
    uneven = random.normal(size=(width, 12)) @ np.diag(np.linspace(1, 0.1, 12))
    fill_copy_head(two, LinearHead(uneven.astype(np.float32), np.full(12, 3.0, np.float32)))
    rows = random.normal(size=(400, width)).astype(np.float32)
    before = spreads(outputs(two.head, rows)["copy"])
    whiten_copies(two, rows, degree)
    after = outputs(two.head, rows)["copy"]
    assert spreads(after) < 0.5 * before
    assert np.linalg.norm(after.mean(axis=0)) < 0.1


def spreads(vectors):
    """How many times the largest principal spread is the smallest."""
    values = np.linalg.eigvalsh(np.cov(vectors.T))
    return float(np.sqrt(values[-1] / values[0]))
