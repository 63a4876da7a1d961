"""How fields, ticks, sliders, scroll bars and menus look: Qt's own controls, in one look with the rest."""

from collections.abc import Callable

from photo_finder.gui.scheme import DARK, Colours
from photo_finder.paths import assets_folder


def control_sheet(c: Colours, grow: Callable[[int], int]) -> str:
    """Style sheet of the controls; ``grow`` makes a length larger with the type."""
    art = (assets_folder() / "icons" / "controls").as_posix()
    tone = "dark" if c is DARK else "light"
    return f"""
QComboBox, QAbstractSpinBox {{
    background: {c.surface}; color: {c.text}; border: 1px solid {c.line}; border-radius: 6px;
    padding: 3px 8px; min-height: {grow(22)}px;
    selection-background-color: {c.accent}; selection-color: {c.on_accent}; }}
QComboBox:hover, QAbstractSpinBox:hover {{ border: 1px solid {c.muted}; }}
QComboBox:focus, QComboBox:on, QAbstractSpinBox:focus {{ border: 1px solid {c.accent}; }}
QComboBox:disabled, QAbstractSpinBox:disabled {{ color: {c.muted}; background: {c.window}; }}
QComboBox {{ combobox-popup: 0; padding-right: 28px; }}
QComboBox::drop-down, QDateEdit::drop-down {{
    subcontrol-origin: padding; subcontrol-position: center right; width: 26px; border: none;
    background: transparent; }}
QComboBox::down-arrow, QDateEdit::down-arrow, QSpinBox::down-arrow {{
    image: url({art}/chevron-down-{tone}.svg); width: 14px; height: 14px; }}
QSpinBox::up-arrow {{ image: url({art}/chevron-up-{tone}.svg); width: 14px; height: 14px; }}
QSpinBox {{ padding-right: 0; }}
QSpinBox::up-button, QSpinBox::down-button {{
    subcontrol-origin: border; width: 24px; border: none; background: transparent; border-radius: 5px; }}
QSpinBox::up-button {{ subcontrol-position: top right; margin: 2px 2px 0 0; }}
QSpinBox::down-button {{ subcontrol-position: bottom right; margin: 0 2px 2px 0; }}
QSpinBox::up-button:hover, QSpinBox::down-button:hover {{ background: {c.hover}; }}
QComboBox QAbstractItemView {{
    background: {c.raised}; color: {c.text}; border: 1px solid {c.line}; border-radius: 0; padding: 4px;
    outline: none; selection-background-color: {c.accent_soft}; selection-color: {c.text}; }}
QComboBox QAbstractItemView::item {{ min-height: {grow(26)}px; padding: 0 8px; border-radius: 4px; }}
QComboBox QAbstractItemView::item:hover, QComboBox QAbstractItemView::item:selected {{
    background: {c.accent_soft}; color: {c.text}; }}

QCheckBox {{ spacing: 8px; border: 1px solid transparent; border-radius: 4px; padding: 2px; }}
QCheckBox:focus {{ border: 1px solid {c.accent}; }}
QCheckBox:disabled {{ color: {c.muted}; }}
QCheckBox::indicator {{
    border: 1px solid {c.muted}; border-radius: 4px; width: {grow(15)}px; height: {grow(15)}px;
    background: {c.surface}; }}
QCheckBox::indicator:hover {{ border: 1px solid {c.accent}; }}
QCheckBox::indicator:checked {{
    background: {c.accent}; border: 1px solid {c.accent}; image: url({art}/tick-{tone}.svg); }}
QCheckBox::indicator:indeterminate {{
    background: {c.accent}; border: 1px solid {c.accent}; image: url({art}/part-{tone}.svg); }}
QCheckBox::indicator:disabled {{ background: {c.window}; border: 1px solid {c.line}; }}
QCheckBox::indicator:checked:disabled {{ background: {c.muted}; border: 1px solid {c.muted}; }}

QCalendarWidget QWidget#qt_calendar_navigationbar {{ background: {c.raised}; }}
QCalendarWidget QToolButton {{ border: 1px solid transparent; background: transparent; padding: 4px 8px; }}
QCalendarWidget QToolButton:hover {{ background: {c.hover}; }}
QCalendarWidget QToolButton#qt_calendar_prevmonth {{
    qproperty-icon: url({art}/chevron-left-{tone}.svg); }}
QCalendarWidget QToolButton#qt_calendar_nextmonth {{
    qproperty-icon: url({art}/chevron-right-{tone}.svg); }}
QCalendarWidget QAbstractItemView::item {{ padding: 0; }}
QCalendarWidget QAbstractItemView {{
    background: {c.raised}; color: {c.text}; border: none; border-radius: 0; outline: none;
    selection-background-color: {c.accent}; selection-color: {c.on_accent}; }}

QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar::handle:vertical {{ background: {c.line}; border-radius: 4px; min-height: 32px; margin: 2px; }}
QScrollBar::handle:vertical:hover {{ background: {c.muted}; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; }}
QScrollBar::handle:horizontal {{ background: {c.line}; border-radius: 4px; min-width: 32px; margin: 2px; }}
QScrollBar::handle:horizontal:hover {{ background: {c.muted}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}

QSlider {{ min-height: 20px; }}
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
QMenu::indicator {{ width: 14px; height: 14px; left: 8px; }}
QMenu::indicator:checked {{ image: url({art}/check-{tone}.svg); }}
QMenu::indicator:unchecked {{ image: none; }}
QMenu::right-arrow {{ image: url({art}/chevron-right-{tone}.svg); width: 14px; height: 14px; right: 6px; }}
QMenu::separator {{ height: 1px; background: {c.line}; margin: 4px 8px; }}
"""
