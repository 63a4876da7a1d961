"""What is said of a saved search."""

from PySide6.QtCore import QCoreApplication

from photo_finder.gui import wording
from photo_finder.gui.saved.found import Found


def fresh(found: Found | None) -> str:
    """``3 new``; empty if there is nothing new."""
    if found is None or not found.fresh:
        return ""
    return QCoreApplication.translate("Saved", "{0} new").format(wording.count(found.fresh))
