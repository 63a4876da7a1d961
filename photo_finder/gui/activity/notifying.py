"""How the desktop is told something: by a program of its own, else beside a symbol in its tray."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QProcess, QStandardPaths
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

_SHOWN_MS = 10_000


class Notifier(QObject):
    """Tells the desktop.

    Args:
        chosen: called when the user wants to see what was told.
        parent: whose end is its end.
    """

    def __init__(self, chosen: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._chosen = chosen
        self._tray: QSystemTrayIcon | None = None

    def tell(self, title: str, sentence: str) -> bool:
        """Show a sentence under a title. False: this desktop has no way to."""
        return _by_program(title, sentence) or self._by_tray(title, sentence)

    def _by_tray(self, title: str, sentence: str) -> bool:
        if not QSystemTrayIcon.isSystemTrayAvailable() or not QSystemTrayIcon.supportsMessages():
            return False
        if self._tray is None:
            self._tray = QSystemTrayIcon(QApplication.windowIcon(), self)
            self._tray.setToolTip(title)
            self._tray.activated.connect(lambda _reason: self._come())
            self._tray.messageClicked.connect(self._come)
        self._tray.show()  # without a symbol no system shows the message
        self._tray.showMessage(title, sentence, QApplication.windowIcon(), _SHOWN_MS)
        return True

    def _come(self) -> None:
        if self._tray is not None:
            self._tray.hide()
        self._chosen()


def _by_program(title: str, sentence: str) -> bool:
    """``notify-send``, which Linux desktops have."""
    program = QStandardPaths.findExecutable("notify-send")
    if not program:
        return False
    icon = QApplication.desktopFileName()
    words = ["--app-name", title, "--icon", icon, "--", title, sentence]
    started, _number = QProcess.startDetached(program, words)
    return bool(started)
