"""The style sheet of the window, made of the colours and sizes of its scheme.

It must not know any widget of ours by more than its object name or its ``role`` property.
"""

from collections.abc import Callable

from photo_finder.gui.control_sheet import control_sheet
from photo_finder.gui.scheme import DARK, LARGE, SMALL, TITLE, Colours


def style_sheet(c: Colours, grow: Callable[[int], int] = round, *, still: bool = False) -> str:
    """Qt style sheet of the whole application; type is as large as the application's unless said here.

    Args:
        c: its colours.
        grow: makes a length larger with the type.
        still: nothing moves by itself.
    """
    return f"""
{"* { widget-animation-duration: 0; }" if still else ""}
QMainWindow, QDialog {{ background: {c.window}; }}
QToolTip {{ background: {c.raised}; color: {c.text}; border: 1px solid {c.line}; padding: 4px 6px; }}

QLabel[role="title"] {{ font-size: {grow(TITLE)}px; font-weight: 600; }}
QLabel[role="large"] {{ font-size: {grow(LARGE)}px; font-weight: 600; }}
QLabel[role="muted"] {{ color: {c.muted}; }}
QLabel[role="small"] {{ color: {c.muted}; font-size: {grow(SMALL)}px; }}
QLabel[role="strong"] {{ font-weight: 600; }}
QLabel[role="notice"] {{
    background: {c.warning}; color: {c.on_warning}; border-radius: 6px; padding: 6px 10px; }}
QLabel[role="heading"] {{ color: {c.muted}; font-size: {grow(SMALL)}px; font-weight: 600; }}

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
    padding: 12px 24px; font-size: {grow(LARGE)}px; font-weight: 600; }}
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
QFileDialog QToolButton {{ padding: 3px; }}
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
#bubble {{
    background: {c.text}; color: {c.window}; border-radius: 6px; padding: 4px 10px; font-weight: 600; }}
#card {{ background: {c.surface}; border: 1px solid {c.line}; border-radius: 8px; }}

QListView, QTreeView, QTableView, QPlainTextEdit, QTextBrowser {{
    background: {c.surface}; border: 1px solid {c.line}; border-radius: 6px; outline: none; }}
#sidebar QListView, #sidebar QTreeView {{ background: transparent; border: none; }}
#sidebar QListView::item {{ border-radius: 6px; padding: 0 8px; }}
#sidebar QTreeView {{ show-decoration-selected: 0; selection-background-color: transparent; }}
#sidebar QTreeView::item, #sidebar QTreeView::branch {{ background: transparent; }}
#sidebar QListView::item:hover {{ background: {c.hover}; }}
#sidebar QListView::item:selected {{ background: {c.accent_soft}; color: {c.text}; }}
QHeaderView, QTableCornerButton::section {{ background: transparent; border: none; }}
QHeaderView::section {{
    background: transparent; color: {c.muted}; border: none; border-bottom: 1px solid {c.line};
    padding: 6px 11px; font-size: {grow(SMALL)}px; }}
QAbstractScrollArea::corner {{ background: transparent; border: none; }}
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; button-layout: 3; }}
QTableView {{ gridline-color: transparent; }}
QTableView::item {{ padding: 4px 8px; }}
QListWidget::item {{ padding: 0 8px; }}
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

QLineEdit {{
    background: {c.surface}; color: {c.text}; border: 1px solid {c.line}; border-radius: 6px;
    padding: 5px 8px; selection-background-color: {c.accent}; selection-color: {c.on_accent}; }}
QLineEdit:focus {{ border: 1px solid {c.accent}; }}
QPlainTextEdit:focus, QTableView:focus {{ border: 1px solid {c.accent}; }}
#grid:focus, #sidebar QListView:focus, #sidebar QTreeView:focus {{ border: none; }}
QSplitter::handle {{ background: {c.line}; }}
QScrollArea {{ background: transparent; border: none; }}
QScrollArea > QWidget > QWidget {{ background: transparent; }}
{control_sheet(c, grow)}"""
