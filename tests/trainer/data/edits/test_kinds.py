import numpy as np
import pytest
from PIL import Image, ImageChops

from trainer.data.edits.kinds import EDITS, edited
from trainer.data.edits.scenery import Scenery
from trainer.errors import TrainerUsageError

NAMES = list(EDITS)
SIZES = [(1, 1), (1, 40), (8, 8), (8, 300), (300, 8), (900, 700)]
TRIES = 4
SMALLER = {"crop": 0.95, "half-crop": 0.5, "small-crop": 0.3, "tiny": 0.25, "messenger": 0.64}
"""Edits that keep at most so much of the area."""
PUBLISHED = {"jpeg", "crop", "mirror", "screenshot", "meme", "collage", "combined"}


def test_names_are_those_of_the_edits_and_both_families_hold_some_out():
    assert all(name == edit.name for name, edit in EDITS.items())
    assert set(EDITS) > PUBLISHED
    for family in ("everyday", "hard"):
        held_out = [edit.held_out for edit in EDITS.values() if edit.family == family]
        assert sum(held_out) >= 4
        assert sum(not held for held in held_out) >= 15


@pytest.mark.parametrize("name", NAMES)
def test_the_same_seed_gives_the_same_bytes_and_leaves_the_photo_alone(name, photo, scenery):
    before = photo.tobytes()
    first, second = (edited(photo, name, np.random.default_rng(3), scenery) for _ in range(2))
    assert first.size == second.size
    assert first.tobytes() == second.tobytes()
    assert photo.tobytes() == before


@pytest.mark.parametrize("name", NAMES)
def test_each_edit_changes_the_picture_and_gives_rgb(name, photo, scenery):
    for seed in range(TRIES):
        made = edited(photo, name, np.random.default_rng(seed), scenery)
        assert made.mode == "RGB"
        assert made.size != photo.size or ImageChops.difference(made, photo).getbbox() is not None


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("size", SIZES, ids=str)
def test_photos_of_any_size_and_mode_are_taken(name, size, scenery):
    random = np.random.default_rng(0)
    grey = Image.fromarray(random.integers(0, 256, size[::-1], dtype=np.uint8))
    for seed in range(1 if size == (900, 700) else TRIES):
        made = edited(grey, name, np.random.default_rng(seed), scenery)
        assert made.mode == "RGB"
        assert min(made.size) >= 1


@pytest.mark.parametrize("name", sorted(SMALLER))
def test_what_is_cut_or_reduced_is_smaller(name, photo, scenery):
    for seed in range(10):
        made = edited(photo, name, np.random.default_rng(seed), scenery)
        assert made.width * made.height <= 1.05 * SMALLER[name] * photo.width * photo.height


@pytest.mark.parametrize("name", ["screenshot", "collage", "picture-in-picture"])
def test_layouts_have_about_as_many_pixels_as_the_photo(name, photo, scenery):
    for seed in range(10):
        made = edited(photo, name, np.random.default_rng(seed), scenery)
        assert 0.8 < made.width * made.height / (photo.width * photo.height) < 1.25


@pytest.mark.parametrize("name", ["screenshot", "collage", "picture-in-picture", "meme", "thick-frame"])
def test_a_layout_shows_the_photo_on_a_quarter_of_it_or_more(name):
    red = Image.new("RGB", (200, 150), (250, 10, 10))
    blue = Scenery(lambda: Image.new("RGB", (90, 140), (10, 10, 250)))
    shares = []
    for seed in range(30):
        pixels = np.asarray(edited(red, name, np.random.default_rng(seed), blue)).astype(int)
        shares.append(float(((pixels[..., 0] > 200) & (pixels[..., 1:] < 60).all(axis=-1)).mean()))
    assert min(shares) > 0.15
    assert 0.25 < np.median(shares) < 0.9


def test_only_edits_that_need_another_photo_ask_for_one(photo):
    def other():
        raise LookupError("another photo")

    asking = set()
    for name in NAMES:
        for seed in range(12):
            try:
                edited(photo, name, np.random.default_rng(seed), Scenery(other))
            except LookupError:
                asking.add(name)
    assert asking == {"screenshot", "collage", "picture-in-picture"}


def test_an_unknown_edit_is_told_with_those_that_there_are(photo, scenery):
    with pytest.raises(TrainerUsageError, match=r"no edit croop; there are jpeg, "):
        edited(photo, "croop", np.random.default_rng(0), scenery)


def test_mirror_and_flip_undo_themselves_and_the_negative_too(photo, scenery):
    for name in ("mirror", "flip", "inverted"):
        once = edited(photo, name, np.random.default_rng(0), scenery)
        twice = edited(once, name, np.random.default_rng(0), scenery)
        assert twice.tobytes() == photo.tobytes()
