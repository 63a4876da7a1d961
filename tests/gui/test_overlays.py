"""The keeper lies over a copy where both show the same: blink, difference, and zoom."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageOps
from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QImage, QTransform

from photo_finder.bootstrap import open_library
from photo_finder.gui import pictures
from photo_finder.gui.duplicates.camera import Camera, Through
from photo_finder.paths import AppPaths, assets_folder, paths_below
from tests.tiny_model import write_tiny_model

CROPPED, MIRRORED, MARKED = "cropped.jpg", "mirrored.jpg", "marked.jpg"


@pytest.fixture
def paths(tmp_path: Path) -> AppPaths:
    assets = tmp_path / "assets"
    write_tiny_model(assets / "model", copy_dim=64)
    return replace(paths_below(tmp_path / "library"), assets=assets)


@pytest.fixture
def photo_folder(tmp_path: Path) -> Path:
    """A photo, its right half, its mirror image, and a part of it with a red patch."""
    folder = tmp_path / "Holiday"
    folder.mkdir()
    with Image.open(assets_folder() / "sample" / "hat" / "hat-05.jpg") as photo:
        photo.load()
    wide, high = photo.size
    photo.save(folder / "photo.jpg", quality=95)
    photo.crop((wide // 2, 0, wide, high)).save(folder / CROPPED, quality=90)
    ImageOps.mirror(photo).save(folder / MIRRORED, quality=90)
    marked = photo.crop((0, 0, wide, high * 9 // 10))
    ImageDraw.Draw(marked).rectangle((20, 20, 69, 69), fill="red")
    marked.save(folder / MARKED, quality=90)
    return folder


@pytest.fixture
def place(open_window, paths, photo_folder, qtbot):
    """The window with the group of all four."""
    library = open_library(paths)
    library.index([photo_folder])
    library.match()
    window = open_window(library=library)
    window.acts.show_duplicates.trigger()
    window.tidying.duplicates.show_kind("copy")
    qtbot.waitUntil(lambda: window.tidying.duplicates.model.rowCount() == 1, timeout=10_000)
    return window.tidying.duplicates


def _choose(place, name, qtbot):
    """Make a member the current one, and wait until the keeper can be laid over it."""
    members = place.reviewing.group.members
    place.members.choose(next(i for i, m in enumerate(members) if m.file.path.endswith(name)))
    card, over = place.members.card_of(place.members.current), place.comparing.over
    qtbot.waitUntil(lambda: card.sharp and not over.waits(card), timeout=10_000)
    return card


def _pixels(image: QImage) -> np.ndarray:
    plain = image.convertToFormat(QImage.Format.Format_ARGB32)
    return np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), plain.width(), 4).astype(int)


@pytest.mark.parametrize("name", [CROPPED, MIRRORED])
def test_the_keeper_blinks_in_the_place_of_what_the_copy_shows(place, name, qtbot):
    card = _choose(place, name, qtbot)
    place.comparing.hold(True)
    shown, own = card.pane._instead, card.pane.image
    assert shown is not None
    assert abs(shown.width() / shown.height() - own.width() / own.height()) < 0.01
    apart = np.abs(_pixels(shown.scaled(own.size())) - _pixels(own))
    assert apart.mean() < 8
    place.comparing.hold(False)
    assert card.pane._instead is None


def test_the_difference_shows_what_differs_and_no_more(place, qtbot):
    card = _choose(place, MARKED, qtbot)
    place._acts.difference.trigger()
    qtbot.waitUntil(lambda: card.pane._instead is not None, timeout=10_000)
    shown = _pixels(card.pane._instead)[:, :, 0]
    scale = shown.shape[1] / card.pane.full.width()
    inside = slice(round(25 * scale), round(65 * scale))
    assert (shown[inside, inside] > 200).mean() > 0.9
    assert (shown[:, round(90 * scale) :] > 128).mean() < 0.01
    assert card.pane._note.startswith("differs in")
    place._acts.difference.trigger()


def test_a_half_is_looked_at_in_the_same_place_and_as_near(place, qtbot):
    card, keeper = _choose(place, CROPPED, qtbot), place.members.cards[0]
    place.members.camera.zoom_by(8, QPointF(0.75, 0.5))
    wide = card.pane._area().width() / card.pane.full.width()
    assert wide == pytest.approx(keeper.pane._area().width() / keeper.pane.full.width(), rel=0.02)
    seen = place.members.camera.centre
    there = card.pane._through.there(seen)
    assert there.x() == pytest.approx(2 * seen.x() - 1, abs=0.01)
    middle = card.pane._share(QPointF(card.pane.rect().center()))
    assert middle.x() == pytest.approx(keeper.pane._share(QPointF(keeper.pane.rect().center())).x(), abs=0.02)
    place.members.camera.reset()
    assert card.pane._area().height() <= card.pane.height() + 1


def test_what_shows_more_is_fitted_at_first_and_then_seen_as_near():
    camera, room = Camera(), QRectF(0, 0, 400, 300)
    framed = Through(QTransform(0.5, 0, 0, 0, 0.5, 0, 0.25, 0.25, 1), QSize(400, 300))
    assert camera.zoom_of(QSize(800, 600), room, framed) == 1
    camera.zoom_by(3)
    assert camera.zoom_of(QSize(800, 600), room, framed) == pytest.approx(6)
    camera.zoom_by(1 / 100)
    assert camera.area(QSize(800, 600), room, framed) == room


def test_what_is_laid_over_nothing_is_not_compared(application):
    image = QImage(100, 80, QImage.Format.Format_RGB32)
    image.fill("white")
    black = QImage(100, 80, QImage.Format.Format_RGB32)
    black.fill("black")
    laid = pictures.laid_over(image, black.size(), QTransform(0.5, 0, 0, 0, 1, 0, 0, 0, 1))
    shown, share = pictures.difference(laid, black)
    assert share == 1
    assert _pixels(shown)[40, 25, 0] == 255
    assert _pixels(shown)[40, -25, 0] == pictures._ASIDE
