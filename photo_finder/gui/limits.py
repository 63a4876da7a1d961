"""Two small menus that limit a search: in which folder, from which dates."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import (
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QMenu,
    QToolButton,
    QWidget,
)

from photo_finder.core.query import PhotoFilter
from photo_finder.core.reports import Folder
from photo_finder.gui import wording
from photo_finder.gui.icons import Icons
from photo_finder.gui.theme import GRID


class Limits(QWidget):
    """Folder and dates.

    Attributes:
        changed: the user wants this PhotoFilter.
    """

    changed = Signal(object)

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._where = PhotoFilter()
        self._folders: tuple[Folder, ...] = ()
        self._folder_button = self._button(icons, "chevron-down")
        self._date_button = self._button(icons, "chevron-down")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self._folder_button)
        row.addWidget(self._date_button)
        self._fill_dates()
        self.show_filter(self._where)

    @property
    def buttons(self) -> list[QToolButton]:
        """From the left."""
        return [self._folder_button, self._date_button]

    def _button(self, icons: Icons, icon: str) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("role", "menu")
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setMenu(QMenu(button))
        button.menu().setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        icons.put(button, icon, "muted", 16)
        return button

    def show_folders(self, folders: Sequence[Folder]) -> None:
        """Offer these folders."""
        self._folders = tuple(folders)
        menu = self._folder_button.menu()
        menu.clear()
        _add(menu, self.tr("All folders"), lambda: self._limit(folder=None))
        menu.addSeparator()
        for folder in folders:
            path = Path(folder.path)
            _add(menu, wording.printable(path.name or folder.path), partial(self._limit, folder=path))

    def show_filter(self, where: PhotoFilter) -> None:
        """Show other limits."""
        self._where = where
        name = wording.brief_name(where.folder.name) if where.folder else ""
        inside = wording.printable(name) if name else self.tr("all folders")
        self._folder_button.setText(self.tr("in: {0}").format(inside))
        self._date_button.setText(self._dates())

    def _dates(self) -> str:
        after, before = self._where.after, self._where.before
        if after and before:
            return f"{_short(after)} – {_short(before)}"
        if after:
            return self.tr("since {0}").format(_short(after))
        if before:
            return self.tr("until {0}").format(_short(before))
        return self.tr("any date")

    def _fill_dates(self) -> None:
        menu = self._date_button.menu()
        _add(menu, self.tr("Any date"), lambda: self._limit(after=None, before=None))
        menu.addSeparator()
        _add(menu, self.tr("Last 30 days"), lambda: self._last_days(30))
        _add(menu, self.tr("Last 12 months"), lambda: self._last_days(365))
        _add(menu, self.tr("This year"), lambda: self._year(date.today().year))
        _add(menu, self.tr("Last year"), lambda: self._year(date.today().year - 1))
        menu.addSeparator()
        _add(menu, self.tr("Between two dates…"), self._choose)

    def _last_days(self, days: int) -> None:
        self._limit(after=date.today() - timedelta(days=days), before=None)

    def _year(self, year: int) -> None:
        self._limit(after=date(year, 1, 1), before=date(year, 12, 31))

    def _choose(self) -> None:
        dialog = DatesDialog(self._where, self)
        dialog.chosen.connect(lambda after, before: self._limit(after=after, before=before))
        dialog.open()

    def _limit(self, **limits: Path | date | None) -> None:
        self.changed.emit(replace(self._where, **limits))  # type: ignore[arg-type]


class DatesDialog(QDialog):
    """Asks for a first and a last day.

    Attributes:
        chosen: the two days.
    """

    chosen = Signal(object, object)

    def __init__(self, where: PhotoFilter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Between two dates"))
        today = date.today()
        self.first = _edit(where.after or today.replace(month=1, day=1), self)
        self.last = _edit(where.before or today, self)
        form = QFormLayout(self)
        form.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        form.setSpacing(2 * GRID)
        form.addRow(self.tr("From"), self.first)
        form.addRow(self.tr("To"), self.last)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form.addRow(buttons)

    def accept(self) -> None:
        """Tell the days, the earlier first."""
        days = sorted((_day(self.first), _day(self.last)))
        self.chosen.emit(days[0], days[1])
        super().accept()


def _add(menu: QMenu, text: str, run: Callable[[], None]) -> None:
    menu.addAction(text).triggered.connect(run)


def _edit(day: date, parent: QWidget) -> QDateEdit:
    edit = QDateEdit(QDate(day.year, day.month, day.day), parent)
    edit.setCalendarPopup(True)
    for weekend in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):  # Qt's red cannot be read on dark ground
        edit.calendarWidget().setWeekdayTextFormat(weekend, QTextCharFormat())
    edit.setMinimumWidth(20 * GRID)
    return edit


def _day(edit: QDateEdit) -> date:
    shown = edit.date()
    return date(shown.year(), shown.month(), shown.day())


def _short(day: date) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)
