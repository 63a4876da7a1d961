"""Lines under a picture: strong where members differ, grey where they are equal, cut in the middle."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from photo_finder.gui.duplicates.facts import Fact
from photo_finder.gui.theme import GRID, SMALL, Theme, font, grown

_LINE = 18
_FEWEST = 1


class FactList(QWidget):
    """Draws facts, one a line."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._facts: tuple[Fact, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Maximum)
        theme.changed.connect(self.update)

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Show other ones."""
        self._facts = tuple(facts)
        self.setAccessibleName(", ".join(fact.text for fact in facts if fact.text))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As high as the lines are."""
        return QSize(10 * GRID, max(1, len(self._facts)) * grown(_LINE))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """In a low window the last lines give way; no line is cut."""
        return QSize(0, min(len(self._facts), _FEWEST) * grown(_LINE))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw the lines."""
        painter = QPainter(self)
        colours = self._theme.colours
        for number, fact in enumerate(self._facts[: self.height() // grown(_LINE)]):
            face = font(SMALL, strong=fact.differs)
            painter.setFont(face)
            painter.setPen(QColor(colours.text if fact.differs else colours.muted))
            area = QRect(0, number * grown(_LINE), self.width(), grown(_LINE))
            shown = QFontMetrics(face).elidedText(fact.text, Qt.TextElideMode.ElideMiddle, area.width())
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        painter.end()

    def event(self, event: QEvent) -> bool:
        """The whole line as tool tip."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            line = event.pos().y() // grown(_LINE)
            text = self._facts[line].text if 0 <= line < len(self._facts) else ""
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)
