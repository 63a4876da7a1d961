"""A button that shows what is chosen and opens a menu of what else could be."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from photo_finder.gui.icons import Icons


class MenuButton(QToolButton):
    """Text with an arrow behind it; the menu is made each time it opens.

    Args:
        fill: puts the choices into the empty menu.
        icons: has the arrow.
        parent: of the button.
    """

    def __init__(self, fill: Callable[[QMenu], None], icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "menu")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        icons.put(self, "chevron-down", "muted", 16)
        menu = QMenu(self)
        menu.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        menu.aboutToShow.connect(menu.clear)
        menu.aboutToShow.connect(lambda: fill(menu))
        self.setMenu(menu)


def add_choice(menu: QMenu, text: str, run: Callable[[], None], *, chosen: bool | None = None) -> QAction:
    """Add a choice; with a tick where it is ``chosen``."""
    action = menu.addAction(text)
    if chosen is not None:
        action.setCheckable(True)
        action.setChecked(chosen)
    action.triggered.connect(lambda _checked=False: run())
    return action
