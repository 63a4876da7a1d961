"""Do I have these already? Opens at once; the answer comes when the folder was read."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from photo_finder.core.duplicates import HaveReport
from photo_finder.core.errors import PhotoFinderError
from photo_finder.core.progress import Step
from photo_finder.gui import wording
from photo_finder.gui.file_names import PATH
from photo_finder.gui.file_pictures import Source
from photo_finder.gui.having.rows import Row, RowModel, rows_of
from photo_finder.gui.sentences import telling
from photo_finder.gui.skipped_table import SkippedDialog
from photo_finder.gui.theme import GRID, room, show_busy
from photo_finder.gui.tiles import Tiles
from photo_finder.gui.titled_table import TitledTable

_Index = QModelIndex | QPersistentModelIndex

_SIDE = 6 * GRID
_LOOK_MS = 80


class _Line(QStyledItemDelegate):
    """A row whose picture leaves room above and below."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:  # noqa: N802 - Qt's name
        """A picture is drawn as large as it is, unless this says how large."""
        super().initStyleOption(option, index)
        option.decorationSize = QSize(_SIDE, _SIDE)


class HaveDialog(QDialog):
    """The files of a folder, and which of them the library has.

    Attributes:
        file_shown: the path of a file to show in the file manager.
        import_wanted: new files are to be copied into a folder (their paths).
    """

    file_shown = Signal(PATH)
    import_wanted = Signal(object)

    def __init__(self, folder: str, tiles: Tiles, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Do I have these already?"))
        self.resize(room(112 * GRID, 72 * GRID))
        self._tiles = tiles
        self._report: HaveReport | None = None
        self.headline = QLabel(
            self.tr("Looking through {0} …").format(wording.printable(wording.short_path(folder))), self
        )
        self.summary = QLabel(self)
        self.bar = QProgressBar(self)
        self.model = RowModel(tiles, self)
        self.table = TitledTable(self.model, (36 * GRID, 34 * GRID), self)
        self.skipped = QPushButton(self)
        self.bring = QPushButton(self.tr("Import the new ones …"), self)
        self._look = QTimer(self)
        self._arrange()

    def _arrange(self) -> None:
        self.headline.setProperty("role", "large")
        self.summary.setProperty("role", "muted")
        for label in (self.headline, self.summary):
            label.setWordWrap(True)
        self.bar.setTextVisible(False)
        show_busy(self.bar)
        self._arrange_table()
        self.skipped.setProperty("role", "link")
        self.skipped.hide()
        self.skipped.clicked.connect(self._list_skipped)
        self._look.setSingleShot(True)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self._want_pictures)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        for part in (self.headline, self.summary, self.bar):
            column.addWidget(part)
        column.addWidget(self.table, 1)
        column.addWidget(self.skipped, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(self._buttons())

    def _arrange_table(self) -> None:
        table = self.table
        table.setAccessibleName(self.windowTitle())
        table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        table.setIconSize(QSize(_SIDE, _SIDE))
        table.setItemDelegate(_Line(table))
        table.verticalHeader().setDefaultSectionSize(_SIDE + 2 * GRID)
        table.verticalScrollBar().valueChanged.connect(lambda _value: self._look.start())
        table.doubleClicked.connect(lambda index: self._show(self.model.row(index.row())))

    def _buttons(self) -> QHBoxLayout:
        show = QPushButton(self.tr("Show in file manager"), self)
        close = QPushButton(self.tr("Close"), self)
        self.bring.setProperty("role", "primary")
        self.bring.hide()
        self.bring.clicked.connect(self._import)
        show.clicked.connect(self._show_current)
        close.clicked.connect(self.close)
        row = QHBoxLayout()
        row.setContentsMargins(0, GRID, 0, 0)
        row.addWidget(show)
        row.addStretch()
        row.addWidget(close)
        row.addWidget(self.bring)
        for button in (show, close, self.bring):
            button.setAutoDefault(False)
        return row

    def enable(self, *, free: bool) -> None:
        """Only what can be done now: ``free`` is False while other files are moved or copied."""
        self.bring.setEnabled(free)

    # --- the answer --------------------------------------------------------------------

    def show_step(self, step: Step) -> None:
        """So far it is."""
        self.bar.setRange(0, step.total or 0)
        self.bar.setValue(step.done)

    def show_failure(self, error: Exception) -> None:
        """There is no answer, and why."""
        told = (
            telling.told(error)
            if isinstance(error, PhotoFinderError)
            else self.tr("The folder could not be read.")
        )
        self.headline.setText(told)
        self.bar.hide()

    def show_report(self, report: HaveReport) -> None:
        """What is new and what is here."""
        self._report = report
        self.bar.hide()
        self.bring.setVisible(bool(report.new))
        self.model.show(rows_of(report))
        new, present = len(report.new), len(report.present)
        self.headline.setText(
            self.tr("%Ln new", "", new) + " · " + self.tr("%Ln already in the library", "", present)
        )
        self.summary.setText(self._summary(report))
        self.skipped.setText(self.tr("%Ln file(s) could not be read.", "", len(report.skipped)))
        self.skipped.setVisible(bool(report.skipped))
        if self.model.rowCount():
            self.table.selectRow(0)
        self.table.setFocus()
        self._look.start()

    def _summary(self, report: HaveReport) -> str:
        if not report.new and not report.present:
            return self.tr("No photo was found in this folder.")
        parts = []
        better = sum(present.better for present in report.present)
        if better:
            parts.append(self.tr("%Ln of these are better here than in the library.", "", better))
        if report.near:
            parts.append(
                self.tr("%Ln of the new ones are near to a photo of the library.", "", len(report.near))
            )
        if report.own:
            parts.append(
                self.tr("%Ln of the new ones are known, but lie nowhere else than here.", "", report.own)
            )
        parts.append(self.tr("Nothing was changed or added."))
        return " ".join(parts)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Pictures are fetched for what is in sight."""
        super().showEvent(event)
        self._look.start()

    def _want_pictures(self) -> None:
        first = max(0, self.table.rowAt(0))
        last = self.table.rowAt(self.table.viewport().height() - 1)
        last = self.model.rowCount() - 1 if last < 0 else last
        rows = [self.model.row(number) for number in range(first, last + 1)]
        self._tiles.want("having", [Source(row.path) for row in rows])

    def _show_current(self) -> None:
        number = self.table.currentIndex().row()
        if number >= 0:
            self._show(self.model.row(number))

    def _import(self) -> None:
        if self._report is not None:
            self.import_wanted.emit(self._report.new)

    def _show(self, row: Row) -> None:
        self.file_shown.emit(row.path)

    def _list_skipped(self) -> None:
        if self._report is not None:
            sentence = self.tr("Of these files nothing is known. What is no sound picture counts as new.")
            SkippedDialog(self.tr("Could not be read"), sentence, self._report.skipped, self).open()
