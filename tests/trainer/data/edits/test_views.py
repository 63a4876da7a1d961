import numpy as np
import pytest
from PIL import Image

from tests.trainer.data.edits.conftest import made_photo
from trainer.data.edits import kinds, views
from trainer.data.edits.kinds import EDITS
from trainer.data.edits.views import HARD, LIGHT, MILD, plain_view, training_view

SIDE = 64
STRENGTHS = ("light", "strong")


def distance(photo, strength, scenery, seeds):
    """Median over views of the mean difference in levels from the plain view."""
    plain = plain_view(photo, SIDE).astype(int)
    made = [training_view(photo, SIDE, np.random.default_rng(seed), strength, scenery) for seed in seeds]
    return float(np.median([np.abs(view.astype(int) - plain).mean() for view in made]))


@pytest.mark.parametrize("strength", STRENGTHS)
@pytest.mark.parametrize("size", [(1, 1), (1, 50), (8, 300), (300, 8), (300, 250), (1200, 900)], ids=str)
def test_views_are_squares_of_bytes_whatever_the_photo(size, strength, scenery):
    for seed in range(12):
        view = training_view(made_photo(size), SIDE, np.random.default_rng(seed), strength, scenery)
        assert view.shape == (SIDE, SIDE, 3)
        assert view.dtype == np.uint8


@pytest.mark.parametrize("strength", STRENGTHS)
def test_the_same_seed_gives_the_same_view_and_another_one_another(strength, photo, scenery):
    def made(seed):
        return training_view(photo, SIDE, np.random.default_rng(seed), strength, scenery).tobytes()

    assert [made(seed) for seed in range(20)] == [made(seed) for seed in range(20)]
    assert len({made(seed) for seed in range(20)}) > 10


def test_three_in_ten_light_views_are_the_plain_view(photo, scenery):
    plain = plain_view(photo, SIDE)
    rng = np.random.default_rng(0)
    same = [np.array_equal(training_view(photo, SIDE, rng, "light", scenery), plain) for _ in range(300)]
    assert 0.22 < np.mean(same) < 0.38


def test_light_views_are_nearer_to_the_photo_than_strong_ones(photo, scenery):
    light, strong = (distance(photo, strength, scenery, range(80)) for strength in STRENGTHS)
    assert 2 * light < strong


def test_views_are_composed_of_edits_that_may_train():
    tables = [LIGHT, *MILD.values(), *HARD.values()]
    named = {name for table in tables for name in table}
    assert named <= {name for name, edit in EDITS.items() if not edit.held_out}
    assert {name for table in HARD.values() for name in table} <= {
        name for name, edit in EDITS.items() if edit.family == "hard"
    }
    assert {name for table in (LIGHT, *MILD.values()) for name in table} - {"squeeze"} <= {
        name for name, edit in EDITS.items() if edit.family == "everyday"
    }


def test_no_held_out_edit_is_ever_asked_for(photo, scenery, monkeypatch):
    asked = set()

    def noted(photo, name, rng, scenery):
        asked.add(name)
        return kinds.edited(photo, name, rng, scenery)

    monkeypatch.setattr(views, "edited", noted)
    rng = np.random.default_rng(0)
    for _ in range(400):
        for strength in STRENGTHS:
            training_view(photo, SIDE, rng, strength, scenery)
    assert len(asked) > 30, "nearly every edit that trains is met"
    assert not {name for name in asked if EDITS[name].held_out}


def test_a_plain_view_is_what_the_network_is_shown_of_a_file(tmp_path, photo):
    from trainer.data.pixels import model_input

    photo.save(tmp_path / "a.png")
    assert np.array_equal(plain_view(photo, SIDE), model_input(tmp_path / "a.png", SIDE))


def test_grey_and_transparent_photos_are_taken(scenery):
    for mode in ("L", "RGBA", "P"):
        photo = made_photo().convert(mode)
        assert training_view(photo, SIDE, np.random.default_rng(1), "strong", scenery).shape == (
            SIDE,
            SIDE,
            3,
        )
        assert plain_view(Image.new(mode, (5, 9)), SIDE).shape == (SIDE, SIDE, 3)
