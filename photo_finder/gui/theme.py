"""The look in force: colours, size of type, whether things move; and the application dressed so."""

import functools

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QProgressBar, QStyle

from photo_finder.gui.scheme import (
    BODY,
    DARK,
    GRID,
    LARGE,
    LIGHT,
    PATIENCE_MS,
    PHOTO_RADIUS,
    RING,
    SMALL,
    TITLE,
    Colours,
)
from photo_finder.gui.style_sheet import style_sheet

__all__ = (
    "BODY",
    "DARK",
    "GRID",
    "LARGE",
    "LIGHT",
    "PATIENCE_MS",
    "PHOTO_RADIUS",
    "RING",
    "SMALL",
    "TITLE",
    "Colours",
    "Theme",
    "font",
    "grown",
    "room",
    "set_type",
    "show_busy",
    "style_sheet",
)

MOST_GROWN = 3.0
"""Larger type than this does not fit into any window."""

_MOVING = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)
"""What Qt moves or fades by itself."""


class Theme(QObject):
    """The scheme in force. Follows the system unless told otherwise.

    Args:
        choice: ``system``, ``light`` or ``dark``.
        still: nothing moves by itself, whatever is chosen later: the system wishes it.

    Attributes:
        changed: another scheme is in force; whoever draws by hand draws again.
    """

    changed = Signal()

    def __init__(self, choice: str = "system", *, still: bool = False, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._choice, self._system_still, self._still = choice, still, still
        self.colours = self._resolve()
        self._worn: tuple[Colours, bool] | None = None
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._system_changed)

    def choose(self, choice: str, *, still: bool = False) -> None:
        """``system``, ``light`` or ``dark``; ``still``: nothing moves by itself.

        Only what differs from what the application wears is put on: dressing a whole window takes a while.
        """
        self._choice, self._still = choice, still or self._system_still
        if (self._resolve(), self._still) != self._worn:
            self.apply()

    @property
    def dark(self) -> bool:
        """Whether the dark scheme is in force."""
        return self.colours is DARK

    def apply(self) -> None:
        """Dress the whole application."""
        self.colours = self._resolve()
        self._worn = self.colours, self._still
        app = QApplication.instance()
        if isinstance(app, QApplication):
            _forget_type()
            app.setStyleSheet("")  # over another sheet, Qt dresses a widget once more for each of its parents
            app.setPalette(_palette(self.colours))
            app.setStyleSheet(style_sheet(self.colours, grown, still=self._still))
            for effect in _MOVING if self._still else ():
                app.setEffectEnabled(effect, False)
        self.changed.emit()

    def _resolve(self) -> Colours:
        if self._choice == "system":
            dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
            return DARK if dark else LIGHT
        return DARK if self._choice == "dark" else LIGHT

    def _system_changed(self) -> None:
        if self._choice == "system":
            self.apply()


def set_type(scale: float) -> None:
    """Make type so many times larger than drawn; before the window is built, for it grows around its type."""
    face = QApplication.font()
    face.setPixelSize(round(BODY * min(max(scale, 0.8), MOST_GROWN)))
    QApplication.setFont(face)
    _forget_type()


def _forget_type() -> None:
    font.cache_clear()
    _type_pixels.cache_clear()


def grown(points: int) -> int:
    """A length that holds type: so many points, and more where type is larger than drawn."""
    pixels = _type_pixels()
    return points if pixels <= 0 else round(points * pixels / BODY)


@functools.lru_cache(maxsize=1)
def _type_pixels() -> int:
    return QApplication.font().pixelSize()


def room(width: int, height: int) -> QSize:
    """The size of a dialog: grown with its type, within the screen."""
    screen = QGuiApplication.primaryScreen().availableSize() * 0.9
    return QSize(grown(width), grown(height)).boundedTo(screen)


def show_busy(bar: QProgressBar) -> None:
    """Let a bar say that something runs, nobody knows how long; it stands still where nothing shall move."""
    moves = bar.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, bar) > 0
    bar.setRange(0, 0 if moves else 1)
    bar.setValue(0)


@functools.lru_cache(maxsize=16)
def font(size: int = BODY, *, strong: bool = False) -> QFont:
    """The application's font in one of the sizes, with figures of equal width."""
    made = QFont(QApplication.font())
    made.setPixelSize(grown(size))
    made.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    made.setFeature(QFont.Tag("tnum"), 1)
    return made


def _palette(colours: Colours) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for part, colour in (
        (role.Window, colours.window),
        (role.Base, colours.surface),
        (role.AlternateBase, colours.hover),
        (role.Button, colours.surface),
        (role.WindowText, colours.text),
        (role.Text, colours.text),
        (role.ButtonText, colours.text),
        (role.ToolTipBase, colours.raised),
        (role.ToolTipText, colours.text),
        (role.PlaceholderText, colours.muted),
        (role.Highlight, colours.accent),
        (role.HighlightedText, colours.on_accent),
        (role.Accent, colours.accent),
        (role.Link, colours.accent),
        (role.Mid, colours.line),
    ):
        palette.setColor(part, QColor(colour))
    for part in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, part, QColor(colours.muted))
    return palette
