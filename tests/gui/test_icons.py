"""Icons follow the colours, on all that bear them."""

import pytest
import shiboken6
from PySide6.QtWidgets import QToolButton

from photo_finder.gui.icons import Icons, scales_of
from photo_finder.gui.theme import Theme


def test_what_qt_let_go_of_does_not_keep_the_others_from_the_new_colours(application, qtbot):
    theme = Theme("light")
    icons = Icons(theme)
    gone, there = QToolButton(), QToolButton()
    qtbot.addWidget(there)
    for button in (gone, there):
        icons.put(button, "info")
    shiboken6.delete(gone)
    before = there.icon().cacheKey()
    theme.choose("dark")
    assert there.icon().cacheKey() != before
    theme.choose("light")


@pytest.mark.parametrize(
    ("ratios", "scales"), [([], (1,)), ([1.0], (1,)), ([1.0, 1.5], (1, 2)), ([3.0, 2.0], (1, 2, 3))]
)
def test_icons_are_drawn_as_fine_as_the_finest_screen(ratios, scales):
    assert scales_of(ratios) == scales


def test_a_screen_that_becomes_finer_finds_fine_icons(application, qtbot, monkeypatch):
    """Offscreen Qt has one screen, of which the points stay as they are; that it changed is true."""
    theme = Theme("light")
    icons = Icons(theme)
    button = QToolButton()
    qtbot.addWidget(button)
    icons.put(button, "info", side=20)
    assert [size.width() for size in button.icon().availableSizes()] == [20]
    monkeypatch.setattr("photo_finder.gui.icons._ratios", lambda: [2.0])
    screen = button.screen()
    with qtbot.waitSignal(theme.changed):
        screen.geometryChanged.emit(screen.geometry())
    assert [size.width() for size in button.icon().availableSizes()] == [20, 40]
    with qtbot.assertNotEmitted(theme.changed):
        screen.geometryChanged.emit(screen.geometry())
