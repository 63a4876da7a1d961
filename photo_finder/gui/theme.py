"""How the window looks: colours, sizes, type, and the style sheet made of them.

The only file with a colour or a size in it. It must not know any widget of ours by more than its
object name or its ``role`` property.
"""

import functools
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

GRID = 8
"""Distances are multiples of this many points."""

SMALL, BODY, LARGE, TITLE = 12, 13, 16, 22
"""Sizes of type in points of the screen."""

PHOTO_RADIUS = 4
RING = 3
"""Width of the ring around a selected photo."""

MOTION_MS = 120
PATIENCE_MS = 400
"""What ends sooner than this shows no progress."""


@dataclass(frozen=True, slots=True)
class Colours:
    """One scheme. All are CSS colours."""

    window: str
    surface: str
    raised: str
    text: str
    muted: str
    line: str
    hover: str
    accent: str
    on_accent: str
    accent_soft: str
    skeleton: str
    warning: str
    on_warning: str
    backdrop: str
    on_backdrop: str


LIGHT = Colours(
    window="#fafafa",
    surface="#ffffff",
    raised="#ffffff",
    text="#1c1d21",
    muted="#61646d",
    line="#e3e4e8",
    hover="#eff0f3",
    accent="#2a6adf",
    on_accent="#ffffff",
    accent_soft="#e6eefc",
    skeleton="#ebecef",
    warning="#fff4d9",
    on_warning="#5c4300",
    backdrop="#16171a",
    on_backdrop="#ececee",
)

DARK = Colours(
    window="#1a1b1e",
    surface="#232428",
    raised="#2a2b30",
    text="#ececee",
    muted="#a0a3ac",
    line="#36383e",
    hover="#2d2f34",
    accent="#76a6ff",
    on_accent="#0e1420",
    accent_soft="#2b3850",
    skeleton="#2a2c31",
    warning="#3d3420",
    on_warning="#f3dfae",
    backdrop="#0e0f11",
    on_backdrop="#ececee",
)


class Theme(QObject):
    """The scheme in force. Follows the system unless told otherwise.

    Attributes:
        changed: another scheme is in force; whoever draws by hand draws again.
    """

    changed = Signal()

    def __init__(self, choice: str = "system", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._choice = choice
        self.colours = self._resolve()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._system_changed)

    def choose(self, choice: str) -> None:
        """``system``, ``light`` or ``dark``."""
        self._choice = choice
        self.apply()

    @property
    def dark(self) -> bool:
        """Whether the dark scheme is in force."""
        return self.colours is DARK

    def apply(self) -> None:
        """Dress the whole application."""
        self.colours = self._resolve()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            font.cache_clear()
            app.setPalette(_palette(self.colours))
            app.setStyleSheet(style_sheet(self.colours))
        self.changed.emit()

    def _resolve(self) -> Colours:
        if self._choice == "system":
            dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
            return DARK if dark else LIGHT
        return DARK if self._choice == "dark" else LIGHT

    def _system_changed(self) -> None:
        if self._choice == "system":
            self.apply()


@functools.lru_cache(maxsize=16)
def font(size: int = BODY, *, strong: bool = False) -> QFont:
    """The application's font in one of the sizes, with figures of equal width."""
    made = QFont(QApplication.font())
    made.setPixelSize(size)
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


def style_sheet(c: Colours) -> str:
    """Qt style sheet of the whole application in these colours."""
    return f"""
* {{ font-size: {BODY}px; }}
QMainWindow, QDialog {{ background: {c.window}; }}
QToolTip {{ background: {c.raised}; color: {c.text}; border: 1px solid {c.line}; padding: 4px 6px; }}

QLabel[role="title"] {{ font-size: {TITLE}px; font-weight: 600; }}
QLabel[role="large"] {{ font-size: {LARGE}px; font-weight: 600; }}
QLabel[role="muted"] {{ color: {c.muted}; }}
QLabel[role="small"] {{ color: {c.muted}; font-size: {SMALL}px; }}
QLabel[role="strong"] {{ font-weight: 600; }}
QLabel[role="notice"] {{
    background: {c.warning}; color: {c.on_warning}; border-radius: 6px; padding: 6px 10px; }}
QLabel[role="heading"] {{ color: {c.muted}; font-size: {SMALL}px; font-weight: 600; }}

QPushButton, QToolButton {{
    background: {c.surface}; color: {c.text}; border: 1px solid {c.line}; border-radius: 6px;
    padding: 6px 12px; }}
QPushButton:hover, QToolButton:hover {{ background: {c.hover}; }}
QPushButton:pressed, QToolButton:pressed {{ background: {c.line}; }}
QPushButton:focus, QToolButton:focus {{ border: 1px solid {c.accent}; }}
QPushButton:disabled, QToolButton:disabled {{ color: {c.muted}; background: {c.window}; }}
QPushButton:default {{ background: {c.accent}; color: {c.on_accent}; border: 1px solid {c.accent}; }}
QPushButton[role="primary"] {{
    background: {c.accent}; color: {c.on_accent}; border: 1px solid {c.accent}; font-weight: 600; }}
QPushButton[role="primary"]:disabled {{
    background: {c.hover}; color: {c.muted}; border: 1px solid {c.line}; }}
QPushButton[role="primary"]:focus {{ border: 1px solid {c.text}; }}
QPushButton[role="hero"] {{
    background: {c.accent}; color: {c.on_accent}; border: 2px solid {c.accent}; border-radius: 8px;
    padding: 12px 24px; font-size: {LARGE}px; font-weight: 600; }}
QPushButton[role="hero"]:focus {{ border: 2px solid {c.accent_soft}; }}
QPushButton[role="link"] {{
    background: transparent; border: 1px solid transparent; color: {c.accent}; padding: 4px 6px; }}
QPushButton[role="link"]:hover {{ text-decoration: underline; }}
QPushButton[role="link"]:focus {{ border: 1px solid {c.accent}; }}
QToolButton[role="flat"] {{ background: transparent; border: 1px solid transparent; padding: 5px; }}
QToolButton[role="flat"]:hover {{ background: {c.hover}; }}
QToolButton[role="flat"]:focus {{ border: 1px solid {c.accent}; }}
QToolButton[role="menu"] {{ background: transparent; border: 1px solid {c.line}; padding: 4px 10px; }}
QToolButton[role="menu"]:hover {{ background: {c.hover}; }}
QToolButton[role="chip"] {{
    background: {c.accent_soft}; border: 1px solid transparent; border-radius: 13px; padding: 4px 10px; }}
QToolButton[role="chip"]:hover {{ border: 1px solid {c.muted}; }}
QToolButton[role="chip"]:focus {{ border: 1px solid {c.accent}; }}
QToolButton[role="choice"] {{ padding: 4px 6px; color: {c.muted}; }}
QToolButton[role="choice"]:checked {{
    background: {c.accent_soft}; border: 1px solid {c.accent}; color: {c.text}; font-weight: 600; }}
QToolButton[role="choice"]:focus {{ border: 1px solid {c.accent}; }}
QToolButton[role="tab"] {{
    background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 4px 10px;
    color: {c.muted}; }}
QToolButton[role="tab"]:hover {{ background: {c.hover}; }}
QToolButton[role="tab"]:checked {{ background: {c.accent_soft}; color: {c.text}; font-weight: 600; }}
QToolButton[role="tab"]:focus {{ border: 1px solid {c.accent}; }}
QToolButton[role="flat"]:checked {{ background: {c.accent_soft}; border: 1px solid {c.accent}; }}
QToolButton::menu-indicator {{ image: none; width: 0; }}

#sidebar, #details {{ background: {c.surface}; }}
#sidebar, #details {{ border: none; }}
#searchWell {{
    background: {c.surface}; border: 1px solid {c.line}; border-radius: 8px; color: {c.muted};
    text-align: left; padding: 0 12px; }}
#searchWell:hover {{ border-color: {c.muted}; }}
#searchWell:focus, #searchWell[hot="true"] {{ border: 2px solid {c.accent}; }}
#activity, #selectionBar {{ background: {c.surface}; border-top: 1px solid {c.line}; }}
#banner {{ background: {c.warning}; border-bottom: 1px solid {c.line}; }}
#banner QLabel {{ color: {c.on_warning}; }}
#question {{ background: {c.window}; border-bottom: 1px solid {c.line}; }}
#dropHint {{ background: #e8{c.surface[1:]}; border: 2px dashed {c.accent}; border-radius: 12px; }}
#card {{ background: {c.surface}; border: 1px solid {c.line}; border-radius: 8px; }}

QListView, QTreeView, QTableView, QPlainTextEdit, QTextBrowser {{
    background: {c.surface}; border: 1px solid {c.line}; border-radius: 6px; outline: none; }}
#sidebar QListView {{ background: transparent; border: none; }}
#sidebar QListView::item {{ border-radius: 6px; padding: 0 8px; height: 32px; }}
#sidebar QListView::item:hover {{ background: {c.hover}; }}
#sidebar QListView::item:selected {{ background: {c.accent_soft}; color: {c.text}; }}
QHeaderView::section {{
    background: {c.surface}; color: {c.muted}; border: none; border-bottom: 1px solid {c.line};
    padding: 6px 8px; font-size: {SMALL}px; }}
QTableView {{ gridline-color: transparent; }}
QTableView::item {{ padding: 4px 8px; }}
QTableView::item:selected, QListWidget::item:selected {{ background: {c.accent_soft}; color: {c.text}; }}

#viewer {{ background: {c.backdrop}; border: none; }}
#viewer QLabel {{ color: {c.on_backdrop}; }}
#viewer QLabel[role="muted"] {{ color: {DARK.muted}; }}
#viewer QLabel[role="small"], #viewer QLabel[role="heading"] {{ color: {DARK.muted}; }}
#viewerBar {{ background: #b4{DARK.backdrop[1:]}; }}
#viewerMessage {{ background: #c8{DARK.backdrop[1:]}; border-radius: 6px; padding: 8px 12px; }}
#viewerFacts {{ background: {DARK.surface}; border: none; }}
#viewer QToolButton:checked {{ background: {DARK.line}; }}
#viewer QToolButton {{ background: transparent; border: 1px solid transparent; padding: 8px; }}
#viewer QToolButton[role="step"] {{ background: #66{DARK.backdrop[1:]}; }}
#viewer QToolButton:hover {{ background: {DARK.line}; }}
#viewer QToolButton:focus {{ border: 1px solid {DARK.accent}; }}

#rows {{ background: {c.surface}; border: none; border-radius: 0; }}
#rows:focus {{ border: none; }}
#rows::item:hover {{ background: {c.hover}; }}
#cardName {{
    background: {c.surface}; color: {c.text}; border: 1px solid {c.accent}; border-radius: 4px;
    padding: 0 3px; }}
#grid {{ background: {c.window}; border: none; border-radius: 0; }}

QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar::handle:vertical {{ background: {c.line}; border-radius: 4px; min-height: 32px; margin: 2px; }}
QScrollBar::handle:vertical:hover {{ background: {c.muted}; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; }}
QScrollBar::handle:horizontal {{ background: {c.line}; border-radius: 4px; min-width: 32px; margin: 2px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}

QCheckBox {{ spacing: 8px; border: 1px solid transparent; border-radius: 4px; padding: 2px; }}
QCheckBox:focus {{ border: 1px solid {c.accent}; }}
QLineEdit {{
    background: {c.surface}; color: {c.text}; border: 1px solid {c.line}; border-radius: 6px;
    padding: 5px 8px; selection-background-color: {c.accent}; selection-color: {c.on_accent}; }}
QLineEdit:focus {{ border: 1px solid {c.accent}; }}
QCheckBox::indicator:unchecked {{
    background: {c.surface}; border: 1px solid {c.muted}; border-radius: 3px; width: 12px; height: 12px; }}
QSlider {{ min-height: 20px; }}
QComboBox, QSpinBox, QDateEdit {{ min-height: 28px; }}
QSlider::groove:horizontal {{ background: {c.line}; height: 4px; border-radius: 2px; }}
QSlider::sub-page:horizontal {{ background: {c.accent}; height: 4px; border-radius: 2px; }}
QSlider::handle:horizontal {{
    background: {c.raised}; border: 1px solid {c.muted}; width: 14px; height: 14px; margin: -6px 0;
    border-radius: 8px; }}
QSlider::handle:horizontal:focus {{ border: 2px solid {c.accent}; }}
QProgressBar {{ background: {c.line}; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }}
QProgressBar::chunk {{ background: {c.accent}; border-radius: 3px; }}

QMenuBar {{ background: {c.window}; color: {c.text}; border-bottom: 1px solid {c.line}; }}
QMenuBar::item {{ padding: 5px 10px; background: transparent; }}
QMenuBar::item:selected {{ background: {c.hover}; border-radius: 4px; }}
QMenu {{ background: {c.raised}; border: 1px solid {c.line}; padding: 4px; }}
QMenu::item {{ padding: 6px 24px 6px 12px; border-radius: 4px; }}
QMenu::item:selected {{ background: {c.accent_soft}; color: {c.text}; }}
QMenu::item:disabled {{ color: {c.muted}; }}
QMenu::icon {{ padding-left: 8px; }}
QMenu::separator {{ height: 1px; background: {c.line}; margin: 4px 8px; }}

QPlainTextEdit:focus, QTableView:focus {{ border: 1px solid {c.accent}; }}
#grid:focus, #sidebar QListView:focus {{ border: none; }}
QSplitter::handle {{ background: {c.line}; }}
QScrollArea {{ background: transparent; border: none; }}
QScrollArea > QWidget > QWidget {{ background: transparent; }}
"""
