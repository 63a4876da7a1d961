import numpy as np
import pytest
from PIL import Image

from trainer.data.edits.colour import pencil, strong_light, toned
from trainer.data.edits.quality import noise, strong_blur, strong_noise


def grain(size=(160, 120)):
    levels = np.random.default_rng(9).integers(0, 256, size[::-1], dtype=np.uint8)
    return Image.fromarray(levels).convert("RGB")


def detail(image):
    """Mean difference between neighbours, in levels."""
    levels = np.asarray(image.convert("L"), dtype=float)
    return float(np.abs(np.diff(levels, axis=0)).mean() + np.abs(np.diff(levels, axis=1)).mean())


def test_blur_takes_detail_away_and_keeps_size_and_light():
    for seed in range(12):
        made = strong_blur(grain(), np.random.default_rng(seed))
        assert made.size == (160, 120)
        assert detail(made) < 0.7 * detail(grain())
        assert abs(np.asarray(made).mean() - 127.5) < 8


def test_shaking_does_not_move_the_photo():
    photo = Image.new("RGB", (101, 101))
    photo.paste((255, 255, 255), (45, 45, 56, 56))
    for seed in range(12):
        light = np.asarray(strong_blur(photo, np.random.default_rng(seed)).convert("L"), dtype=float)
        place = [(light.sum(axis=axis) * np.arange(101)).sum() / light.sum() for axis in (0, 1)]
        assert place == pytest.approx([50, 50], abs=1.6)


def test_noise_is_as_strong_as_told_and_another_one_each_time():
    flat = Image.new("RGB", (200, 150), (128, 128, 128))
    rng = np.random.default_rng(0)
    weak = [np.asarray(noise(flat, rng), dtype=float) for _ in range(6)]
    assert all(4 < made.std() < 17 for made in weak)
    assert abs(np.corrcoef(weak[0][..., 0].ravel(), weak[1][..., 0].ravel())[0, 1]) < 0.05
    assert min(np.asarray(strong_noise(flat, rng), dtype=float).std() for _ in range(6)) > 20


def test_strong_light_clips_or_darkens():
    ramp = Image.fromarray(np.tile(np.arange(256, dtype=np.uint8), (20, 1))).convert("RGB")
    for seed in range(10):
        levels = np.asarray(strong_light(ramp, np.random.default_rng(seed)))
        assert levels.max() < 120 or (levels == 255).mean() > 0.3


def test_tones_run_from_the_first_to_the_last_colour():
    ends = Image.new("RGB", (2, 1))
    ends.putpixel((1, 0), (255, 255, 255))
    assert np.asarray(toned(ends, (1, 0, 0), (0, 0, 1))).tolist() == [[[255, 0, 0], [0, 0, 255]]]


def test_a_pencil_draws_edges_on_white_paper():
    photo = Image.new("RGB", (100, 100), (60, 80, 120))
    photo.paste((200, 180, 90), (50, 0, 100, 100))
    grey = [np.asarray(pencil(photo, np.random.default_rng(seed)).convert("L")) for seed in range(6)]
    for levels in grey:
        assert levels[:, 5].mean() > levels[:, 48].mean() + 20
