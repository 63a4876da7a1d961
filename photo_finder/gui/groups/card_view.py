"""The cards in a grid: as many columns as there is room for, names that are typed over."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QLineEdit,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from photo_finder.gui.groups.card_list import CardList
from photo_finder.gui.groups.card_model import CardModel
from photo_finder.gui.groups.card_painter import CardPainter, card_height, name_area
from photo_finder.gui.icons import Icons
from photo_finder.gui.theme import GRID, Theme, grown
from photo_finder.gui.tiles import Tiles

Index = QModelIndex | QPersistentModelIndex

CARD = 27 * GRID
"""A card is about so wide."""

_MARGIN = GRID


class CardDelegate(QStyledItemDelegate):
    """Draws cards, and lets names be typed.

    Attributes:
        typing: what stands in the field now.
        typed: nothing is typed any more.
    """

    typing = Signal(str)
    typed = Signal()

    def __init__(self, painter: CardPainter, parent: "CardView") -> None:
        super().__init__(parent)
        self._painter, self._view = painter, parent

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's name
        """All are of one size."""
        return self._view.gridSize()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a card."""
        view, row = self._view, index.row()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self._painter.card(
            painter,
            option.rect,
            index,
            selected=view.selectionModel().isSelected(index),
            focused=view.hasFocus() and view.current_row() == row,
            hot=view.drop_row == row,
        )
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: N802
        """A field over the name."""
        field = QLineEdit(parent)
        field.setObjectName("cardName")
        field.setAccessibleName(self.tr("Name of the folder"))
        field.textEdited.connect(self.typing)
        return field

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: N802
        """Where the name is."""
        area: QRect = option.rect
        editor.setGeometry(name_area(area).adjusted(-4, -2, 4, 2))

    def destroyEditor(self, editor: QWidget, index: Index) -> None:  # noqa: N802
        """Typing is over."""
        super().destroyEditor(editor, index)
        self.typed.emit()


class CardView(CardList):
    """The grid of cards.

    Attributes:
        opened: Enter, or a double click, on the card of this row.
        chosen: other cards are selected.
    """

    opened = Signal(int)
    chosen = Signal()

    def __init__(
        self, model: CardModel, tiles: Tiles, theme: Theme, icons: Icons, parent: QWidget | None = None
    ) -> None:
        super().__init__(model, tiles, theme, parent)
        self._selected_before = -1
        self.setObjectName("grid")
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setSelectionRectVisible(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setDragEnabled(True)
        self.accept_drops()
        self.setViewportMargins(_MARGIN, _MARGIN, 0, 0)
        self.names = CardDelegate(CardPainter(tiles, theme, icons), self)
        self.setItemDelegate(self.names)
        self.setGridSize(QSize(grown(CARD), card_height(grown(CARD))))
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen.emit())

    def rename(self, row: int) -> None:
        """Let the name of a card be typed over."""
        index = self.cards.index(row)
        if self.cards.group(row) is not None:
            self.scrollTo(index)
            self.edit(index)

    def close_field(self) -> None:
        """Stop typing, and keep the name."""
        field = self.findChild(QLineEdit, "cardName")
        if isinstance(field, QLineEdit):
            self.closeEditor(field, QAbstractItemDelegate.EndEditHint.RevertModelCache)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """As many columns as there is room for, over the whole width."""
        width = self.viewport().width() - 1
        columns = max(1, width // grown(CARD))
        across = width // columns
        self.setGridSize(QSize(across, card_height(across)))
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter and Space open; letters are the place's."""
        opens = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if self.state() is CardView.State.EditingState:
            event.accept()  # the field has seen it
        elif opens and not event.modifiers():
            if self.current_row() >= 0:
                self.opened.emit(self.current_row())
        elif event.text().isalpha():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Remember whether the card was the chosen one already."""
        rows = self.selected_rows()
        self._selected_before = rows[0] if len(rows) == 1 else -1
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """A click on the name of the chosen card lets it be typed over."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        plain = event.button() is Qt.MouseButton.LeftButton and not event.modifiers()
        if not (plain and index.isValid() and index.row() == self._selected_before):
            return
        if name_area(self.visualRect(index)).contains(event.position().toPoint()):
            self.rename(index.row())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Open the card."""
        self._selected_before = -1
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() is Qt.MouseButton.LeftButton:
            self.opened.emit(index.row())
