"""Rows of one height: which of them are drawn, and which lies under the pointer."""

from PySide6.QtCore import QStringListModel
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QStyle, QStyledItemDelegate

from photo_finder.gui.even_rows import EvenRows
from photo_finder.gui.row_ground import show_hover


class _Recorder(QStyledItemDelegate):
    def __init__(self, parent):
        super().__init__(parent)
        self.drawn: dict[int, bool] = {}

    def paint(self, painter, option, index):
        self.drawn[index.row()] = bool(option.state & QStyle.StateFlag.State_MouseOver)


def test_the_row_under_the_pointer_is_drawn_as_such_and_rows_out_of_sight_are_not_drawn(qtbot):
    rows = EvenRows(40)
    qtbot.addWidget(rows)
    recorder = _Recorder(rows)
    rows.setItemDelegate(recorder)
    rows.setModel(QStringListModel([str(number) for number in range(1000)], rows))
    show_hover(rows)
    rows.resize(200, 210)
    rows.show()
    qtbot.waitExposed(rows)
    third = rows.visualRect(rows.model().index(2, 0)).center()
    QCursor.setPos(rows.viewport().mapToGlobal(third))
    qtbot.mouseMove(rows.viewport(), third)
    qtbot.waitUntil(lambda: rows.viewport().underMouse())
    rows.viewport().grab()
    assert len(recorder.drawn) < 10
    assert [row for row, hovered in recorder.drawn.items() if hovered] == [2]
