"""Faults of the toolkit's own releases that would end the program sooner or later."""

import sys

import PySide6
from PySide6.QtGui import QImage, QPainter


def test_a_call_of_qt_loses_no_reference_to_none():
    """PySide6 6.12.0 under Python 3.11 loses one with each call; after some thousand the program aborts."""
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    before = sys.getrefcount(None)
    for _ in range(1000):
        painter.setOpacity(1.0)
    lost = before - sys.getrefcount(None)
    painter.end()
    assert lost < 500, f"PySide6 {PySide6.__version__} is unusable under Python {sys.version.split()[0]}"
