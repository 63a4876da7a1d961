"""Sentences that screen readers say at once, though the keyboard stays where it is."""

from PySide6 import QtGui
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, text: str) -> None:
    """Let a screen reader say this; nothing where there is none, or where Qt (before 6.8) cannot."""
    event = getattr(QtGui, "QAccessibleAnnouncementEvent", None)
    if event is not None and text and QAccessible.isActive():
        QAccessible.updateAccessibility(event(widget, text))
