"""How a picture lies on a canvas: zoomed where the pointer is, turned, and boxed in its own pixels."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF

from photo_finder.core.query import Box
from photo_finder.gui.lens import LARGEST_ZOOM, Lens

WIDE = Lens(QSize(4000, 2000), QSizeF(1000, 800))


def _pixel_at(lens: Lens, point: QPointF) -> tuple[float, float]:
    return (point.x() - lens.area.x()) / lens.scale, (point.y() - lens.area.y()) / lens.scale


def test_a_large_picture_is_fitted_and_a_small_one_is_not_blown_up() -> None:
    assert WIDE.area == QRectF(0, 150, 1000, 500)
    assert WIDE.turned(1).area == QRectF(300, 0, 400, 800)
    assert replace(WIDE, full=QSize(10, 10)).area == QRectF(490, 390, 20, 20)


def test_at_a_hundred_per_cent_a_pixel_is_one_of_the_screen() -> None:
    assert WIDE.zoomed(1.0).scale == 1.0
    assert replace(WIDE, ratio=2.0).zoomed(1.0).scale == 0.5


def test_zooming_keeps_the_pixel_under_the_pointer() -> None:
    at = QPointF(300, 420)
    before = _pixel_at(WIDE, at)
    lens = WIDE
    for zoom in (0.8, 2.0, 5.0, 1.5):
        lens = lens.zoomed(zoom, at)
        assert _pixel_at(lens, at) == pytest.approx(before, abs=1e-6)


def test_zoom_has_its_ends() -> None:
    assert WIDE.zoomed(100.0).zoom == LARGEST_ZOOM
    assert WIDE.zoomed(2.0).zoomed(0.2).zoom is None, "no smaller than fitted"


def test_a_picture_is_not_pushed_out_of_sight() -> None:
    lens = WIDE.zoomed(1.0).pushed(QPointF(10_000, -10_000))
    assert lens.area == QRectF(0, -1200, 4000, 2000)
    assert WIDE.pushed(QPointF(50, 50)).area == WIDE.area


@pytest.mark.parametrize("turns", range(4))
def test_a_box_is_told_in_pixels_of_the_upright_picture(turns: int) -> None:
    lens = WIDE.turned(turns)
    area = lens.area
    corner = {  # where the upper left quarter of the upright picture is seen
        0: QRectF(area.left(), area.top(), area.width() / 2, area.height() / 2),
        1: QRectF(area.center().x(), area.top(), area.width() / 2, area.height() / 2),
        2: QRectF(area.center().x(), area.center().y(), area.width() / 2, area.height() / 2),
        3: QRectF(area.left(), area.center().y(), area.width() / 2, area.height() / 2),
    }[turns]
    assert lens.box(corner) == Box(0, 0, 2000, 1000)


def test_four_turns_are_none() -> None:
    assert WIDE.turned(1).turned(1).turned(1).turned(1) == WIDE
    assert WIDE.turned(-1).turns == 3
