"""What the user said are no duplicates: pairs to look at, each of which can be taken back."""

import os
from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from photo_finder.core.duplicates import Decided, Verdict
from photo_finder.gui import wording
from photo_finder.gui.file_pictures import Source
from photo_finder.gui.theme import GRID, Theme, room
from photo_finder.gui.tile_sheet import draw_square
from photo_finder.gui.tiles import Tiles

_SIDE = 8 * GRID
_MOST_PICTURES = 200
"""Pairs whose pictures are fetched; who has said so more often scrolls through names."""


class VerdictsDialog(QDialog):
    """A list of pairs, the latest first.

    Attributes:
        taken_back: these two may be duplicates again (a Verdict).
    """

    taken_back = Signal(object)

    def __init__(self, tiles: Tiles, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tiles, self._theme = tiles, theme
        self._verdicts: Sequence[Verdict] = ()
        self.setWindowTitle(self.tr("No duplicates"))
        self.resize(room(80 * GRID, 64 * GRID))
        self.sentence = QLabel(self.tr("Looking …"), self)
        self.decided = QLabel(self)
        self.rows = QListWidget(self)
        self.back = QPushButton(self.tr("They may be duplicates after all"), self)
        self._arrange()
        tiles.arrived.connect(self._draw)

    def _arrange(self) -> None:
        self.sentence.setWordWrap(True)
        self.decided.setWordWrap(True)
        self.decided.setProperty("role", "muted")
        self.decided.hide()
        self.rows.setIconSize(QSize(2 * _SIDE + GRID, _SIDE))
        self.rows.setAccessibleName(self.windowTitle())
        self.rows.currentRowChanged.connect(lambda row: self.back.setEnabled(row >= 0))
        self.back.setEnabled(False)
        self.back.clicked.connect(self._take_back)
        close = QPushButton(self.tr("Close"), self)
        close.clicked.connect(self.close)
        for button in (self.back, close):
            button.setAutoDefault(False)
        buttons = QHBoxLayout()
        buttons.addWidget(self.back)
        buttons.addStretch()
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        column.setSpacing(2 * GRID)
        column.addWidget(self.sentence)
        column.addWidget(self.rows, 1)
        column.addWidget(self.decided)
        column.addLayout(buttons)

    def show_verdicts(self, verdicts: Sequence[Verdict], decided: Decided) -> None:
        """Show these pairs, and how often what was shown as copies was right."""
        row = self.rows.currentRow()
        self._verdicts = verdicts
        self.rows.clear()
        for verdict in verdicts:
            item = QListWidgetItem(_text(verdict), self.rows)
            item.setToolTip("\n".join(map(wording.printable, verdict.first + verdict.second)))
        self.sentence.setText(self._sentence(len(verdicts)))
        self.decided.setText(self._told(decided))
        self.decided.setVisible(decided.groups > 0)
        self._tiles.want("verdicts", [source for pair in self._pairs() for source in pair])
        self.rows.setCurrentRow(min(max(0, row), len(verdicts) - 1))
        self._draw()

    def _sentence(self, count: int) -> str:
        if not count:
            return self.tr(
                "Nothing yet. Where a group shows two different photos, N says so, and they are never shown "
                "as duplicates of each other again."
            )
        return self.tr("You said of %Ln pair(s) of photos that they are no duplicates.", "", count)

    def _told(self, decided: Decided) -> str:
        groups = self.tr("Of the %Ln group(s) of copies that you decided, ", "", decided.groups)
        return groups + self.tr("%Ln was/were wrong.", "", decided.wrong)

    def _pairs(self) -> list[tuple[Source, Source]]:
        return [_sources(verdict) for verdict in self._verdicts[:_MOST_PICTURES]]

    def _draw(self) -> None:
        """Both pictures of each pair side by side, as far as they are there."""
        for row, pair in enumerate(self._pairs()):
            images = [self._tiles.get(source) for source in pair]
            if any(image is not None for image in images):
                self.rows.item(row).setIcon(self._icon(pair))

    def _icon(self, pair: tuple[Source, Source]) -> QIcon:
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(self.rows.iconSize() * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for number, source in enumerate(pair):
            area = QRect(number * (_SIDE + GRID), 0, _SIDE, _SIDE)
            draw_square(painter, area, self._tiles.get(source), self._theme.colours.skeleton)
        painter.end()
        return QIcon(pixmap)

    def _take_back(self) -> None:
        row = self.rows.currentRow()
        if 0 <= row < len(self._verdicts):
            self.taken_back.emit(self._verdicts[row])


def _text(verdict: Verdict) -> str:
    names = "\n".join(_name(paths) for paths in (verdict.first, verdict.second))
    return f"{names}\n{wording.moment(verdict.said.said)}"


def _name(paths: Sequence[str]) -> str:
    return wording.printable(os.path.basename(paths[0])) if paths else "—"


def _sources(verdict: Verdict) -> tuple[Source, Source]:
    first, second = verdict.first, verdict.second
    return (
        Source(first[0] if first else "", verdict.said.first),
        Source(second[0] if second else "", verdict.said.second),
    )
