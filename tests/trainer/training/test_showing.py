import io

import numpy as np
import pytest
from PIL import Image

from trainer.data.sample import sample_folder
from trainer.models.embedder import unit_rows
from trainer.training import showing
from trainer.training.showing import Searched, show_copies, show_similar

SIDE = 32


def colours(pixels):
    """Vectors of a coarse grid of colours, which plain edits hardly change."""
    grid = pixels.reshape(len(pixels), 4, 8, 4, 8, 3).mean(axis=(2, 4)).reshape(len(pixels), -1)
    return unit_rows((grid - 128).astype(np.float32))


@pytest.fixture(autouse=True)
def few(monkeypatch):
    monkeypatch.setattr(showing, "COPY_ROWS", 2)
    monkeypatch.setattr(showing, "EDITS_SHOWN", {"everyday": ("jpeg", "mirror"), "hard": ("collage",)})


@pytest.fixture
def told(monkeypatch):
    """Titles and rows of the sheets that are drawn."""
    drawn = []

    def draw(title, columns, rows):
        drawn.append((title, columns, rows))
        return Image.new("RGB", (8, 8))

    monkeypatch.setattr(showing, "draw_tiles", draw)
    return drawn


def nobody():
    return Searched(np.zeros((0, 48), np.float32), lambda _: None)


def test_each_family_is_one_small_picture_and_the_same_each_time():
    found = show_copies(colours, SIDE, nobody())
    assert sorted(found) == ["copies-everyday.jpg", "copies-hard.jpg"]
    assert found == show_copies(colours, SIDE, nobody())
    for data in found.values():
        assert len(data) <= showing.MOST_BYTES
        with Image.open(io.BytesIO(data)) as opened:
            assert opened.format == "JPEG"


def test_photos_of_held_out_classes_are_shown(told):
    show_copies(colours, SIDE, nobody(), ("clothing/hat", "caltech101/anchor"))
    assert {row[0].caption for _, _, rows in told for row in rows} == {"hat"}
    told.clear()
    show_copies(colours, SIDE, nobody(), ("caltech101/anchor",))
    assert len({row[0].caption for _, _, rows in told for row in rows}) == 2


def test_what_is_nearer_than_the_source_puts_it_behind_unless_it_is_the_same_picture(told):
    show_copies(colours, SIDE, nobody())
    title, columns, rows = told[0]
    assert columns == ("photo", "jpeg", "mirror")
    assert "of 4 found first among 170 photos" in title
    assert [row[1].right for row in rows] == [True, True], "a JPEG is all but the photo"
    paths = [
        path for path in sorted(sample_folder().glob("*/*.jpg")) if path.parent.name == rows[0][0].caption
    ]
    photo, pixels = rows[0][0].picture, np.asarray(rows[0][1].picture.resize((SIDE, SIDE)), np.uint8)
    nearest = colours(pixels[None])
    assert len(paths) > 1
    for picture, place in ((photo, True), (Image.effect_noise((90, 90), 60).convert("RGB"), False)):
        told.clear()
        show_copies(colours, SIDE, Searched(nearest, lambda _, shown=picture: shown))
        assert told[0][2][0][1].right is place
    assert "place 2" in told[0][2][0][1].caption


def test_the_nearest_are_right_where_they_are_of_one_class(told):
    show_similar(colours, SIDE)
    ((title, _, rows),) = told
    assert "169" in title
    assert len(rows) == showing.SIMILAR_ROWS
    for query, *found in rows:
        assert query.right is None
        assert [tile.right for tile in found] == [tile.caption.split()[1] == query.caption for tile in found]
        cosines = [float(tile.caption.split()[0]) for tile in found]
        assert cosines == sorted(cosines, reverse=True)
