"""The window as large as the screen, and back to what it was."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QWidget


class FullScreen(QObject):
    """Switches one window.

    Attributes:
        changed: the window fills the screen now, or no longer does.
    """

    changed = Signal(bool)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._before = Qt.WindowState.WindowNoState
        self._was = False
        window.installEventFilter(self)

    @property
    def active(self) -> bool:
        """Whether the window fills the screen."""
        return self._window.isFullScreen()

    def toggle(self) -> None:
        """The other one."""
        if self.active:
            self.leave()
        else:
            self.enter()

    def enter(self) -> None:
        """Fill the screen."""
        if not self.active:
            self._before = self._window.windowState()
            self._window.setWindowState(self._before | Qt.WindowState.WindowFullScreen)

    def leave(self) -> None:
        """As it was before, maximised or not."""
        if self.active:
            self._window.setWindowState(self._before & ~Qt.WindowState.WindowFullScreen)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Tell of it, whoever did it."""
        if event.type() is QEvent.Type.WindowStateChange and self.active != self._was:
            self._was = self.active
            self.changed.emit(self._was)
        return super().eventFilter(watched, event)
