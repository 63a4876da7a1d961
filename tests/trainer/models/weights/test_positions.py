import numpy as np
import pytest

from trainer.models.weights.positions import resized_positions

TABLE = np.random.default_rng(2).normal(size=(1 + 7 * 7, 5)).astype(np.float32)


def test_the_same_grid_keeps_every_number():
    np.testing.assert_array_equal(resized_positions(TABLE, 7, class_token=True), TABLE)


@pytest.mark.parametrize("grid", [3, 6, 8, 16])
def test_another_grid_is_interpolated_as_pytorch_does(grid):
    torch = pytest.importorskip("torch")
    square = torch.from_numpy(TABLE[1:].reshape(1, 7, 7, 5)).permute(0, 3, 1, 2)
    expected = torch.nn.functional.interpolate(square, size=(grid, grid), mode="bicubic", align_corners=False)
    expected = expected.permute(0, 2, 3, 1).reshape(-1, 5).numpy()
    np.testing.assert_allclose(resized_positions(TABLE[1:], grid, class_token=False), expected, atol=1e-5)
    found = resized_positions(TABLE, grid, class_token=True)
    np.testing.assert_array_equal(found[0], TABLE[0])
    np.testing.assert_allclose(found[1:], expected, atol=1e-5)


def test_level_positions_stay_level():
    level = np.full((16, 3), 0.25, np.float32)
    np.testing.assert_allclose(resized_positions(level, 9, class_token=False), 0.25, atol=1e-6)
