"""How the words of a card are drawn: a name after the folders above it, sentences on a line or two."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextLayout

from photo_finder.gui.theme import BODY, GRID, SMALL, Colours, font, grown

_LEAST_ABOVE = 8 * GRID
"""A smaller part of the folders above tells nothing."""

_AT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


def draw_name(painter: QPainter, line: QRect, name: str, colours: Colours, *, strong: bool = True) -> None:
    """The folders above in grey, as far as there is room beside the folder itself."""
    above, _, own = name.rpartition("/")
    face, small = font(BODY, strong=strong), font(SMALL)
    folders, metrics = " / ".join([*above.split("/"), ""]), QFontMetrics(small)
    room = line.width() - QFontMetrics(face).horizontalAdvance(own)
    used = 0
    if above and room >= min(grown(_LEAST_ABOVE), metrics.horizontalAdvance(folders)):
        shown = metrics.elidedText(folders, Qt.TextElideMode.ElideLeft, room)
        _write(painter, line, shown, small, colours.muted)
        used = metrics.horizontalAdvance(shown)
    rest = line.adjusted(used, 0, 0, 0)
    shown = QFontMetrics(face).elidedText(own, Qt.TextElideMode.ElideMiddle, rest.width())
    _write(painter, rest, shown, face, colours.text)


def draw_lines(painter: QPainter, line: QRect, text: str, colour: str, *, most: int = 1) -> None:
    """A small text from this line on, on so many lines at most, the last of them elided."""
    face = font(SMALL)
    for number, part in enumerate(broken(text, face, line.width(), most)):
        _write(painter, line.translated(0, number * line.height()), part, face, colour)


def broken(text: str, face: QFont, width: int, most: int) -> list[str]:
    """A text on so many lines at most; what does not fit on the last of them is elided."""
    if most > 1:
        layout = QTextLayout(text, face)
        layout.beginLayout()
        first = layout.createLine()
        first.setLineWidth(width)
        layout.endLayout()
        units = text.encode("utf-16-le", "surrogatepass")  # Qt counts in these
        head, tail = (
            part.decode("utf-16-le", "surrogatepass")
            for part in (units[: 2 * first.textLength()], units[2 * first.textLength() :])
        )
        if tail.strip():
            return [head.rstrip(), *broken(tail.strip(), face, width, most - 1)]
    return [QFontMetrics(face).elidedText(text, Qt.TextElideMode.ElideRight, width)]


def _write(painter: QPainter, area: QRect, text: str, face: QFont, colour: str) -> None:
    painter.setFont(face)
    painter.setPen(QColor(colour))
    painter.drawText(area, _AT, text)
