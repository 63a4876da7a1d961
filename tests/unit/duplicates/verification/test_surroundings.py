"""What lies around a part of a picture is told: nothing, more of the scene, a frame, words, other things."""

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageOps

from photo_finder.duplicates.verification.surroundings import surroundings
from tests.unit.duplicates.verification.pictures import texture

INNER = (30, 20, 130, 100)
"""The part, of a picture of 160 x 120."""


def _inside() -> np.ndarray:
    made = np.zeros((120, 160), bool)
    made[INNER[1] : INNER[3], INNER[0] : INNER[2]] = True
    return made


def _around(paper: Image.Image) -> np.ndarray:
    paper.paste(texture(3, (100, 80)), INNER[:2])
    return np.asarray(paper.convert("L"), np.float32)


def test_a_whole_picture_has_nothing_around_it() -> None:
    assert surroundings(_around(texture(1, (160, 120))), np.ones((120, 160), bool)) == "nothing"


def test_a_crop_has_more_of_the_scene_around_it() -> None:
    assert surroundings(np.asarray(texture(1, (160, 120)).convert("L"), np.float32), _inside()) == "scene"


@pytest.mark.parametrize("tone", ["white", "black", "red"])
def test_paper_of_one_tone_is_a_frame(tone: str) -> None:
    assert surroundings(_around(Image.new("RGB", (160, 120), tone)), _inside()) == "frame"


def test_a_narrow_border_is_a_frame_too() -> None:
    picture = ImageOps.expand(texture(3, (152, 112)), 4, "white")
    inside = np.zeros((120, 160), bool)
    inside[4:-4, 4:-4] = True
    assert surroundings(np.asarray(picture.convert("L"), np.float32), inside) == "frame"


def test_paper_with_something_on_it_is_words() -> None:
    paper = Image.new("RGB", (160, 120), "white")
    draw = ImageDraw.Draw(paper)
    draw.text((10, 103), "words words words", "black")
    draw.text((10, 5), "words words words", "black")
    assert surroundings(_around(paper), _inside()) == "words"


def test_another_picture_with_an_edge_between_is_other_things() -> None:
    paper = ImageOps.invert(texture(3, (160, 120)).point(lambda level: level // 2))
    assert surroundings(_around(paper), _inside()) == "other"
