"""What is dragged onto the window and dropped on it. It must not know what becomes of it."""

from PySide6.QtCore import QEvent, QObject, QPoint, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from photo_finder.gui import incoming
from photo_finder.gui.drop_hint import DropHint
from photo_finder.gui.search_well import SearchWell


class Dropping(QObject):
    """Takes drops anywhere on a window; photos of its own grid only where they become a question.

    Attributes:
        came: the Incoming that was dropped.
    """

    came = Signal(object)

    def __init__(self, well: SearchWell, chips: QWidget, hint: DropHint, window: QWidget) -> None:
        super().__init__(window)
        self._well = well
        self._targets: tuple[QWidget, ...] = (well, chips)
        self._hint = hint
        self._window = window
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Answer the events of a drag; leave all others to the window."""
        if isinstance(event, QDragEnterEvent):  # first: it is a QDragMoveEvent too, and that a QDropEvent
            self._enter(event)
        elif isinstance(event, QDragMoveEvent):
            self._move(event)
        elif isinstance(event, QDropEvent):
            self._drop(event)
        elif event.type() == QEvent.Type.DragLeave:
            self._cool()
        else:
            return False
        return True

    def _enter(self, event: QDragEnterEvent) -> None:
        """Say what a drop will do."""
        data = event.mimeData()
        if not self._well.isEnabled() or not incoming.is_welcome(data):
            event.ignore()
            return
        event.acceptProposedAction()
        self._well.heat(hot=True)
        if not incoming.is_own(data):
            came = incoming.read(data)
            if not (came.link or came.nothing):
                self._hint.offer(folder=bool(came.folders) and not came.examples)

    def _move(self, event: QDragMoveEvent) -> None:
        """Photos dragged out of the grid are for other programs, or for the well and the examples."""
        if incoming.is_own(event.mimeData()) and not self._on_question(event.position().toPoint()):
            event.ignore()
        else:
            event.acceptProposedAction()

    def _drop(self, event: QDropEvent) -> None:
        self._cool()
        event.acceptProposedAction()
        came = incoming.read(event.mimeData())
        QTimer.singleShot(0, lambda: self.came.emit(came))

    def _on_question(self, point: QPoint) -> bool:
        return any(
            target.isVisible() and target.rect().contains(target.mapFrom(self._window, point))
            for target in self._targets
        )

    def _cool(self) -> None:
        self._well.heat(hot=False)
        self._hint.hide()
