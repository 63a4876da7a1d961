import numpy as np
import pytest
from PIL import Image

from trainer.config import CopySection, HeadSection, PoolingSection
from trainer.models.backbones import build_backbone
from trainer.models.embedder import LinearHead
from trainer.models.heads import at_side, build_embedder
from trainer.models.layout import GRID, fill_layout, layout_model, with_layout
from trainer.training.projection import principal_components

SIDE = 64
DIM = 5


def layouts(images):
    return np.asarray(layout_model(images.shape[1])(images))


def photos(count=24, side=SIDE):
    coarse = np.random.default_rng(7).integers(0, 256, (count, 6, 6, 3), dtype=np.uint8)
    return np.stack([np.asarray(Image.fromarray(one).resize((side, side))) for one in coarse])


@pytest.fixture
def two():
    """A network with random weights whose layout is not told yet."""
    backbone = build_backbone("efficientnet-lite0", side=SIDE, weights="random")
    copy = CopySection(dim=12, layout=DIM)
    return build_embedder(backbone, HeadSection(dim=16), pooling=PoolingSection(("last",)), copy=copy)


def copies(two, images):
    return np.asarray(two.whole(images)["copy"])


def test_a_cell_holds_the_mean_brightness_of_its_area():
    side = 2 * GRID
    images = np.random.default_rng(1).integers(0, 256, (3, side, side, 3), dtype=np.uint8)
    grey = np.asarray(images, np.float64) @ [0.299, 0.587, 0.114]
    cells = grey.reshape(3, GRID, 2, GRID, 2).mean((2, 4)).reshape(3, -1)
    cells -= cells.mean(axis=1, keepdims=True)
    wanted = cells / (GRID * (cells.std(axis=1, keepdims=True) + 8))
    np.testing.assert_allclose(layouts(images), wanted, atol=1e-5)


@pytest.mark.parametrize("side", [13, 64, 224])
def test_any_side_is_shared_out_whole(side):
    ramp = np.broadcast_to(np.linspace(0, 250, side)[None, :, None, None], (1, side, side, 3)).astype(
        np.uint8
    )
    found = layouts(ramp).reshape(GRID, GRID)
    np.testing.assert_allclose(found, found[:, :1] * np.ones((1, GRID)), atol=1e-5)
    assert (np.diff(found[:, 0]) > 0).all()
    assert abs(found.sum()) < 1e-3


def test_light_and_contrast_do_not_count():
    images = photos()
    dimmed = (images * 0.6 + 40).astype(np.uint8)
    cosines = (unit(layouts(images)) * unit(layouts(dimmed))).sum(axis=1)
    assert cosines.min() > 0.999


def test_a_flat_picture_has_no_layout_whatever_its_noise():
    flat = np.random.default_rng(2).integers(126, 130, (2, SIDE, SIDE, 3), dtype=np.uint8)
    assert np.linalg.norm(layouts(flat), axis=1).max() < 0.1
    assert not layouts(np.full((1, SIDE, SIDE, 3), 200, np.uint8)).any()


def test_until_it_is_filled_the_layout_counts_nothing(two):
    images = photos(6)
    found = copies(two, images)
    assert two.outputs == {"embedding": 16, "copy": 12 + DIM}
    assert not found[:, 12:].any()
    learnt = np.asarray(at_side(two, PoolingSection(("last",)), SIDE)(images)["copy"])
    np.testing.assert_allclose(found[:, :12], learnt, atol=1e-6)


def test_the_layout_joins_with_its_weight(two):
    images = photos()
    learnt = copies(two, images)[:, :12]
    projection = principal_components(layouts(images), DIM, whitening=1)
    fill_layout(two.whole, projection, 0.5)
    found = copies(two, images)
    np.testing.assert_allclose(np.linalg.norm(found, axis=1), 1, atol=1e-5)
    told = unit(layouts(images) @ projection.weights + projection.bias)
    cosines = (learnt @ learnt.T + 0.25 * told @ told.T) / 1.25
    np.testing.assert_allclose(found @ found.T, cosines, atol=1e-5)


def test_a_picture_without_layout_has_numbers_all_the_same(two):
    fill_layout(two.whole, LinearHead(np.eye(GRID**2, DIM, dtype=np.float32), np.zeros(DIM, np.float32)), 0.5)
    found = copies(two, np.full((1, SIDE, SIDE, 3), 77, np.uint8))
    assert np.isfinite(found).all()


def test_a_picture_of_random_dots_is_known_by_its_layout():
    images = photos(8, side=224)
    chance = np.random.default_rng(3).integers(0, 256, (8, 224, 224, 1))
    dots = np.where(images.mean(axis=3, keepdims=True) > chance, 255, 0).astype(np.uint8)
    found = unit(layouts(np.repeat(dots, 3, axis=3))) @ unit(layouts(images)).T
    assert found.argmax(axis=1).tolist() == list(range(8))
    assert found.diagonal().min() > 0.6


def test_vectors_and_layout_join_for_any_network():
    import keras

    images = keras.Input((SIDE, SIDE, 3), dtype="uint8")
    vectors = keras.layers.UnitNormalization()(keras.layers.Flatten()(keras.ops.cast(images, "float32")))
    model = keras.Model(images, with_layout(vectors, images, 3))
    assert model.output_shape == (None, SIDE * SIDE * 3 + 3)


def unit(rows):
    return rows / np.linalg.norm(rows, axis=1, keepdims=True)
