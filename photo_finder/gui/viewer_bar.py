"""The line above the large picture: its name, and what can be done with the view of it."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSizePolicy, QToolButton, QWidget

from photo_finder.gui.elided_label import ElidedLabel
from photo_finder.gui.icons import Icons
from photo_finder.gui.menu_button import add_choice
from photo_finder.gui.slide_show import INTERVALS
from photo_finder.gui.theme import GRID, grown

_ICON = 22
_WIDE = 94 * GRID
"""Room for a name and all but the hint."""

ZOOMS: tuple[float, ...] = (1, 2, 4, 8)
"""Pixels of the screen for one of the picture; the number is also the key."""


def round_button(icons: Icons, icon: str, name: str, parent: QWidget) -> QToolButton:
    """A button on the dark ground of the viewer."""
    button = QToolButton(parent)
    button.setIcon(icons.icon(icon, "on_backdrop", _ICON))
    button.setIconSize(QSize(_ICON, _ICON))
    button.setToolTip(name)
    button.setAccessibleName(name)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


class ViewerBar(QWidget):
    """Buttons; what they do is the viewer's.

    Attributes:
        zoom_wanted: so many pixels of the screen for one of the picture, or None: fitted.
        interval_wanted: the slide show is to run with so many seconds a picture.
    """

    zoom_wanted = Signal(object)
    interval_wanted = Signal(int)

    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("viewerBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._icons = icons
        self.seconds = INTERVALS[1]
        self.title, self.place, self.zoom_told = ElidedLabel(self), QLabel(self), QLabel(self)
        make = self._button
        self.hint = QLabel(self.tr("Draw a box to search for that part"), self)
        self.similar = make("scan-search", self.tr("Find similar photos (M)"))
        self.back_turn = make("rotate-ccw", self.tr("Turn the view to the left ([)"))
        self.turn = make("rotate-cw", self.tr("Turn the view to the right (R or ])"))
        self.zoom = make("zoom-in", self.tr("Zoom (Z, wheel)"))
        self.slides = make("play", self.tr("Slide show (S)"))
        self.full = make("maximize", self.tr("Full screen (F)"))
        self.facts = make("info", self.tr("Details (I)"))
        self.leave = make("x", self.tr("Close (Esc)"))
        self.facts.setCheckable(True)
        self._give_menu(self.zoom, self._fill_zooms)
        self._give_menu(self.slides, self._fill_intervals)
        self._arrange()

    def _button(self, icon: str, name: str) -> QToolButton:
        return round_button(self._icons, icon, name, self)

    def _arrange(self) -> None:
        self.title.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        for label in (self.hint, self.place, self.zoom_told):
            label.setProperty("role", "muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GRID, GRID // 2, GRID, GRID // 2)
        row.setSpacing(GRID // 2)
        row.addWidget(self.title, 1)
        row.addWidget(self.hint)
        row.addSpacing(2 * GRID)
        row.addWidget(self.place)
        row.addSpacing(2 * GRID)
        row.addWidget(self.zoom_told)
        for button in (
            *(self.zoom, self.back_turn, self.turn, self.similar),
            *(self.slides, self.full, self.facts, self.leave),
        ):
            row.addWidget(button)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """A hint, where there is room for it."""
        super().resizeEvent(event)
        self.hint.setVisible(self.width() >= grown(_WIDE) + self.hint.sizeHint().width())

    def _give_menu(self, button: QToolButton, fill: Callable[[QMenu], None]) -> None:
        menu = QMenu(button)
        menu.aboutToShow.connect(menu.clear)
        menu.aboutToShow.connect(lambda: fill(menu))
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def _fill_zooms(self, menu: QMenu) -> None:
        add_choice(menu, self.tr("Fit to the window") + "\t0", lambda: self.zoom_wanted.emit(None))
        for zoom in ZOOMS:
            text = (
                self.tr("Pixel by pixel, 100 %") if zoom == 1 else self.tr("{0} %").format(round(100 * zoom))
            )
            add_choice(menu, f"{text}\t{zoom:g}", lambda zoom=zoom: self.zoom_wanted.emit(zoom))  # type: ignore[misc]

    def _fill_intervals(self, menu: QMenu) -> None:
        for seconds in INTERVALS:
            add_choice(
                menu,
                self.tr("A picture every %Ln second(s)", "", seconds),
                lambda seconds=seconds: self.interval_wanted.emit(seconds),  # type: ignore[misc]
                chosen=seconds == self.seconds,
            )

    def tell_zoom(self, zoom: float | None) -> None:
        """How large the picture is; nothing where it is fitted."""
        self.zoom_told.setText("" if zoom is None else self.tr("{0} %").format(round(100 * zoom)))
