"""Icons follow the colours, on all that bear them."""

import shiboken6
from PySide6.QtWidgets import QToolButton

from photo_finder.gui.icons import Icons
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
