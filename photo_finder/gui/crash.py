"""What happens when the program itself is at fault: the log, and a dialog that can be copied."""

import logging
import platform
import sys
import threading
import traceback
from types import TracebackType

import PySide6
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from photo_finder import __version__
from photo_finder.gui.theme import BODY, GRID, grown, room

log = logging.getLogger(__name__)


def report(error: BaseException) -> str:
    """Version, system and traceback as text."""
    trace = "".join(traceback.format_exception(error))
    return (
        f"Photo Finder {__version__}\n"
        f"Python {platform.python_version()}, Qt for Python {PySide6.__version__}\n"
        f"{platform.platform()}\n\n{trace}"
    )


class CrashDialog(QDialog):
    """Tells that something went wrong, and lets the report be copied."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.resize(room(84 * GRID, 56 * GRID))
        words = QLabel(
            self.tr(
                "Photo Finder made a mistake. Your photos were not touched, and you can go on. "
                "If it happens again, please send this report to the project."
            ),
            self,
        )
        words.setWordWrap(True)
        self.text = QPlainTextEdit(text, self)
        self.text.setReadOnly(True)
        face = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        face.setPixelSize(grown(BODY))
        self.text.setFont(face)
        self.text.setAccessibleName(self.tr("Report"))
        self.copy = QPushButton(self.tr("Copy"), self)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(text))
        close = QPushButton(self.tr("Close"), self)
        close.clicked.connect(self.close)
        buttons = QHBoxLayout()
        buttons.addWidget(self.copy)
        buttons.addStretch()
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        column.setSpacing(2 * GRID)
        column.addWidget(words)
        column.addWidget(self.text, 1)
        column.addLayout(buttons)


class CrashReporter(QObject):
    """Stands in for the interpreter's own reports while the window is open."""

    _struck = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dialog: CrashDialog | None = None
        self._hooks = (sys.excepthook, threading.excepthook)
        self._struck.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take over; errors are logged, then shown."""
        sys.excepthook = self._caught
        threading.excepthook = self._caught_in_thread

    def remove(self) -> None:
        """Give the reports back."""
        sys.excepthook, threading.excepthook = self._hooks

    def _caught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QGuiApplication.quit()
            return
        log.critical("a fault of the program", exc_info=(kind, error, trace))
        self._struck.emit(report(error))

    def _caught_in_thread(self, caught: threading.ExceptHookArgs) -> None:
        if caught.exc_value is not None:
            self._caught(caught.exc_type, caught.exc_value, caught.exc_traceback)

    def _show(self, text: str) -> None:
        """One dialog at a time: a fault that repeats itself must not bury the window."""
        if self._dialog is not None:
            return
        self._dialog = CrashDialog(text)
        self._dialog.destroyed.connect(self._closed)
        self._dialog.show()

    def _closed(self) -> None:
        self._dialog = None
