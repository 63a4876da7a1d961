"""The saved searches as a list: a picture, the name, how many photos, how many of them are new."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QImage, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from photo_finder.core.query import Example
from photo_finder.core.saved_search import SavedSearch
from photo_finder.gui import wording
from photo_finder.gui.likeness import MOST_HITS
from photo_finder.gui.saved import words
from photo_finder.gui.saved.found import Found
from photo_finder.gui.saved.shelf import SavedShelf
from photo_finder.gui.session import Session
from photo_finder.gui.tasks import Latest
from photo_finder.gui.theme import BODY, GRID, PHOTO_RADIUS, SMALL, Theme, font, grown
from photo_finder.gui.tile_sheet import draw_square

_KEY, _FACTS, _FRESH = (Qt.ItemDataRole.UserRole + number for number in (1, 2, 3))

ROW = 8 * GRID
_TILE = 6 * GRID
_WIDEST = 70 * GRID
_MOST_ROWS = 6

_Index = QModelIndex | QPersistentModelIndex


class _Line(QStyledItemDelegate):
    """Draws one search."""

    def __init__(self, theme: Theme, picture: Callable[[str], QImage | None], parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._picture = theme, picture

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: N802 - Qt's name
        """One row."""
        return QSize(20 * GRID, grown(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw a row."""
        area: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        view = option.widget
        if isinstance(view, QListWidget) and view.selectionModel().isSelected(index):
            painter.setPen(QColor(self._theme.colours.accent) if view.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._theme.colours.accent_soft))
            painter.drawRoundedRect(area.adjusted(2, 2, -3, -3), 6, 6)
        place = QRect(area.left() + GRID, area.center().y() - _TILE // 2, _TILE, _TILE)
        draw_square(painter, place, self._picture(str(index.data(_KEY))), self._theme.colours.skeleton)
        self._words(painter, area.adjusted(2 * GRID + _TILE + 4, 0, -2 * GRID, 0), index)
        painter.restore()

    def _words(self, painter: QPainter, area: QRect, index: _Index) -> None:
        colours = self._theme.colours
        fresh = str(index.data(_FRESH) or "")
        if fresh:
            area = area.adjusted(0, 0, -self._badge(painter, area, fresh), 0)
        lines = (
            (str(index.data()), font(BODY, strong=True), colours.text, -1),
            (str(index.data(_FACTS) or ""), font(SMALL), colours.muted, 1),
        )
        high = grown(20)
        for text, face, colour, side in lines:
            line = QRect(area.left(), area.center().y() - high // 2 + high // 2 * side, area.width(), high)
            painter.setFont(face)
            painter.setPen(QColor(colour))
            shown = QFontMetrics(face).elidedText(text, Qt.TextElideMode.ElideRight, line.width())
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)

    def _badge(self, painter: QPainter, area: QRect, text: str) -> int:
        face = font(SMALL, strong=True)
        width = QFontMetrics(face).horizontalAdvance(text) + 2 * GRID
        high = grown(20)
        pill = QRect(area.right() - width, area.center().y() - high // 2, width, high)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.colours.accent))
        painter.drawRoundedRect(pill, high / 2, high / 2)
        painter.setFont(face)
        painter.setPen(QColor(self._theme.colours.on_accent))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, text)
        return width + GRID


class SavedList(QFrame):
    """All saved searches; hidden while there are none.

    Attributes:
        opened, rename_wanted, forget_wanted: what is wanted of the search with this key.
        rows: the list itself.
    """

    opened = Signal(str)
    rename_wanted = Signal(str)
    forget_wanted = Signal(str)

    def __init__(
        self, shelf: SavedShelf, session: Session, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._shelf, self._session = shelf, session
        self._pictures: dict[str, QImage] = {}
        self._asked: dict[str, tuple[Example, Latest]] = {}
        self.rows = _Rows(self)
        self.rows.setItemDelegate(_Line(theme, self._pictures.get, self.rows))
        self.rows.setAccessibleName(self.tr("Saved searches"))
        self._arrange()
        self.rows.itemClicked.connect(self._open)
        self.rows.itemActivated.connect(self._open)
        self.rows.key_wanted.connect(self._by_key)
        self.rows.customContextMenuRequested.connect(self._open_menu)
        shelf.changed.connect(self.refresh)
        theme.changed.connect(self.rows.viewport().update)
        self.refresh()

    def _arrange(self) -> None:
        title = QLabel(self.tr("Saved searches"), self)
        title.setProperty("role", "heading")
        self.setMaximumWidth(grown(_WIDEST))
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 0, 2 * GRID, 2 * GRID)
        column.setSpacing(GRID // 2)
        column.addWidget(title)
        column.addWidget(self.rows)

    def refresh(self) -> None:
        """Show what the shelf holds; the chosen one stays chosen."""
        chosen = self.chosen()
        if [search.key for search in self._shelf.searches] != self._keys():
            self.rows.clear()
            for search in self._shelf.searches:
                QListWidgetItem(self.rows).setData(_KEY, search.key)
        for row, search in enumerate(self._shelf.searches):
            self._tell(self.rows.item(row), search, self._shelf.found(search.key))
            if search.key == chosen:
                self.rows.setCurrentRow(row)
        count = len(self._shelf.searches)
        self.rows.setFixedHeight(min(count, _MOST_ROWS) * grown(ROW) + 4)
        self.setVisible(count > 0)

    def _keys(self) -> list[str]:
        return [str(self.rows.item(row).data(_KEY)) for row in range(self.rows.count())]

    def _tell(self, item: QListWidgetItem, search: SavedSearch, found: Found | None) -> None:
        facts, fresh = self._facts(found), words.fresh(found)
        item.setText(search.name)
        item.setData(_FACTS, facts)
        item.setData(_FRESH, fresh)
        item.setToolTip(facts if found is not None and found.problem else "")
        spoken = ", ".join(part for part in (search.name, facts, fresh) if part)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
        self._want_picture(search)

    def _facts(self, found: Found | None) -> str:
        """How many photos, or why it cannot be asked; empty while it is not known."""
        if found is None or found.problem:
            return "" if found is None else found.problem
        if found.photos >= MOST_HITS:
            return self.tr("{0} photos or more").format(wording.count(MOST_HITS))
        return self.tr("%Ln photo(s)", "", found.photos)

    def _want_picture(self, search: SavedSearch) -> None:
        if not search.like or self._asked.get(search.key, (None,))[0] == search.like[0]:
            return
        latest = Latest()
        self._asked[search.key] = search.like[0], latest
        side = round(_TILE * self.devicePixelRatioF())

        def show(tile: QImage) -> None:
            self._pictures[search.key] = tile
            self.rows.viewport().update()

        self._session.example_tile(
            search.like[0], side, PHOTO_RADIUS, done=show, failed=lambda _error: None, latest=latest
        )

    # --- what is wanted ----------------------------------------------------------------

    def chosen(self) -> str:
        """The key of the chosen search; empty if none is."""
        item = self.rows.currentItem()
        return "" if item is None else str(item.data(_KEY))

    def _open(self, item: QListWidgetItem) -> None:
        self.opened.emit(str(item.data(_KEY)))

    def _by_key(self, key: int) -> None:
        if self.chosen():
            wanted = self.rename_wanted if key == Qt.Key.Key_F2 else self.forget_wanted
            wanted.emit(self.chosen())

    def _open_menu(self, where: QPoint) -> None:
        item = self.rows.itemAt(where)
        if item is not None:
            self.menu_of(str(item.data(_KEY))).popup(self.rows.viewport().mapToGlobal(where))

    def menu_of(self, key: str) -> QMenu:
        """What can be done with a search."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Show its photos")).triggered.connect(lambda: self.opened.emit(key))
        menu.addSeparator()
        rename = menu.addAction(self.tr("Rename…"))
        rename.setShortcut(Qt.Key.Key_F2)
        rename.triggered.connect(lambda: self.rename_wanted.emit(key))
        forget = menu.addAction(self.tr("Delete this search…"))
        forget.setShortcut(Qt.Key.Key_Delete)
        forget.triggered.connect(lambda: self.forget_wanted.emit(key))
        return menu


class _Rows(QListWidget):
    """The rows, with the keys for what is in their menu.

    Attributes:
        key_wanted: F2 or Del was pressed.
    """

    key_wanted = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """F2 and Del are for the menu's doings."""
        if event.key() in (Qt.Key.Key_F2, Qt.Key.Key_Delete):
            self.key_wanted.emit(event.key())
        else:
            super().keyPressEvent(event)
