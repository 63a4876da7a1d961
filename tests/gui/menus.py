"""Choosing from the menu of a button, as a click on it does."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolButton


def choices(button: QToolButton) -> dict[str, QAction]:
    """What the menu offers now, by its text."""
    menu = button.menu()
    menu.aboutToShow.emit()
    return {action.text(): action for action in menu.actions() if not action.isSeparator()}


def choose(button: QToolButton, text: str) -> None:
    choices(button)[text].trigger()
