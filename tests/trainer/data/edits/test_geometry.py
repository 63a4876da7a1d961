import numpy as np
import pytest
from PIL import Image

from trainer.data.edits.geometry import covering, crop_box, perspective, squeeze, turned


def marked(size=(200, 100)):
    """Grey with a white square in the middle of its right half."""
    photo = Image.new("RGB", size, (90, 90, 90))
    photo.paste(
        (255, 255, 255), (size[0] * 3 // 4 - 5, size[1] // 2 - 5, size[0] * 3 // 4 + 5, size[1] // 2 + 5)
    )
    return photo


def bright_place(image):
    ys, xs = np.nonzero(np.asarray(image.convert("L")) > 200)
    return xs.mean(), ys.mean()


def test_crop_boxes_have_the_area_asked_for_and_lie_inside():
    rng = np.random.default_rng(0)
    for area in np.linspace(0.15, 1, 30):
        left, top, right, bottom = crop_box((200, 100), area, rng)
        assert -1e-9 <= left < right <= 200 + 1e-9
        assert -1e-9 <= top < bottom <= 100 + 1e-9
        assert (right - left) * (bottom - top) == pytest.approx(area * 200 * 100)


def test_turning_is_anticlockwise_and_a_grown_canvas_keeps_all():
    made = turned(marked(), 90, "black", grown=True)
    assert made.size == (100, 200)
    assert bright_place(made) == pytest.approx((50, 50), abs=1.5)


@pytest.mark.parametrize("degrees", [-40, -5, 3, 25])
def test_cut_to_the_inside_no_corner_is_seen(degrees):
    white = Image.new("RGB", (200, 100), (255, 255, 255))
    inside = turned(white, degrees, "inside", grown=False)
    assert np.asarray(inside).min() == 255
    assert inside.width / inside.height == pytest.approx(2, abs=0.06)
    assert np.asarray(turned(white, degrees, "black", grown=False)).min() == 0


def test_blurred_corners_take_the_photos_own_colours():
    made = np.asarray(turned(Image.new("RGB", (120, 80), (10, 200, 60)), 30, "blurred", grown=True))
    assert np.abs(made.astype(int) - (10, 200, 60)).max() <= 2


def test_perspective_keeps_the_size_and_shows_most_of_the_photo():
    white = Image.new("RGB", (120, 90), (255, 255, 255))
    for seed in range(10):
        made = perspective(white, np.random.default_rng(seed))
        assert made.size == white.size
        assert 0.3 < (np.asarray(made).min(axis=-1) == 255).mean() < 1


def test_a_squeeze_changes_the_aspect_visibly_and_never_enlarges():
    rng = np.random.default_rng(0)
    for _ in range(30):
        made = squeeze(Image.new("RGB", (200, 100)), rng, 0.8, 1.25)
        assert made.width <= 200
        assert made.height <= 100
        changed = made.width / made.height / 2
        assert 0.78 < changed < 0.94 or 1.06 < changed < 1.28


def test_covering_takes_the_middle():
    photo = Image.new("RGB", (300, 100), (255, 0, 0))
    photo.paste((0, 255, 0), (100, 0, 200, 100))
    assert np.asarray(covering(photo, 40, 40))[:, 2:-2].reshape(-1, 3).tolist() == [[0, 255, 0]] * (40 * 36)
