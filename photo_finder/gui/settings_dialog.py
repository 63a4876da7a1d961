"""The settings: looks, folders, indexing, duplicates, models, and what the library takes."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from photo_finder.gui import wording
from photo_finder.gui.grid.view import LARGEST_TILE, SMALLEST_TILE
from photo_finder.gui.settings.fields import KeepField, ThreadsField
from photo_finder.gui.settings.folders import FoldersField
from photo_finder.gui.settings.models import ModelsField
from photo_finder.gui.settings.row import Row, Section
from photo_finder.gui.settings.storage import StorageField
from photo_finder.gui.theme import GRID, grown, room
from photo_finder.gui.translations import LANGUAGES
from photo_finder.settings import DEFAULT_EXCLUDED, Settings

TEXT_PERCENTS = (100, 115, 130, 150)


class SettingsDialog(QDialog):
    """Shows settings and tells other ones.

    Folders and models are no settings that wait for OK: what is wanted of them is told at once.

    Attributes:
        changed: the user wants these Settings, and was shown those.
    """

    changed = Signal(object, object)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Settings"))
        self.resize(room(88 * GRID, 76 * GRID))
        self.search = QLineEdit(self)
        self.theme = QComboBox(self)
        self.language = QComboBox(self)
        self.text = QComboBox(self)
        self.still = QCheckBox(self.tr("Nothing moves by itself"), self)
        self.tile = QSlider(Qt.Orientation.Horizontal, self)
        self.folders = FoldersField(self)
        self.watch = QCheckBox(self.tr("Show by itself what changes in them"), self)
        self.excluded = QPlainTextEdit(self)
        self.threads = ThreadsField(self)
        self.keep = KeepField(self)
        self.models = ModelsField(self)
        self.storage = StorageField(self)
        self._nothing = QLabel(self)
        self._area = QScrollArea(self)
        self._fill()
        self._sections = self._make_sections()
        self._arrange()
        self._show(settings)

    def _fill(self) -> None:
        for key, name in (
            ("system", self.tr("As the system")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
        ):
            self.theme.addItem(name, key)
        for percent in TEXT_PERCENTS:
            self.text.addItem(wording.percent(percent / 100), percent)
        for code, name in LANGUAGES:
            self.language.addItem(name or self.tr("As the system"), code)
        self.tile.setRange(SMALLEST_TILE, LARGEST_TILE)
        self.excluded.setMinimumHeight(grown(14 * GRID))
        self.excluded.setTabChangesFocus(True)
        self.search.setPlaceholderText(self.tr("Search in the settings"))
        self.search.setAccessibleName(self.tr("Search in the settings"))
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumHeight(grown(4 * GRID))
        self.search.setTextMargins(GRID // 2, 0, GRID // 2, 0)
        self.search.textChanged.connect(self._search)

    def _make_sections(self) -> list[Section]:
        dark = self.tr("theme dark light mode")
        large = self.tr("font letters larger zoom accessibility")
        speech = self.tr("translation words")
        motion = self.tr("animation fade accessibility")
        cores = self.tr("threads processor speed performance background")
        return [
            Section(
                self.tr("Looks"),
                [
                    Row(self.tr("Colours"), self.theme, words=dark),
                    Row(self.tr("Language"), self.language, words=speech),
                    Row(self.tr("Text size"), self.text, self._about_text(), words=large),
                    Row(self.tr("Motion"), self.still, self._about_motion(), words=motion),
                    Row(self.tr("Size of thumbnails"), self.tile),
                ],
            ),
            Section(
                self.tr("Folders"),
                [
                    Row(self.tr("Folders of photos"), self.folders),
                    Row(
                        self.tr("Changes"),
                        self.watch,
                        self.tr("Photos that come, go or move show within seconds, and drives too."),
                    ),
                    Row(self.tr("Folders that are left out"), self._exclusion(), self._about_exclusion()),
                ],
            ),
            Section(self.tr("Reading photos"), [Row(self.tr("Processor"), self.threads, words=cores)]),
            Section(
                self.tr("Duplicates"),
                [
                    Row(
                        self.tr("What is kept"),
                        self.keep,
                        self.tr("Rules of your own are put together in the place Duplicates."),
                    )
                ],
            ),
            Section(
                self.tr("Model"),
                [
                    Row(
                        self.tr("What finds similar photos"),
                        self.models,
                        self.tr(
                            "Another model reads all photos once; you can go on working, and search by the "
                            "present one until it is done."
                        ),
                    )
                ],
            ),
            Section(self.tr("Disk"), [Row(self.tr("What Photo Finder takes"), self.storage)]),
        ]

    def _about_text(self) -> str:
        return self.tr("Of the size that the system is set to.")

    def _about_motion(self) -> str:
        return self.tr("Where the system is set to less motion, nothing does anyway.")

    def _about_exclusion(self) -> str:
        return self.tr(
            "One name a line; * stands for any letters, ? for one. A folder of such a name, at any "
            "depth, is not searched for photos. Photos of it that are in the library already leave "
            "it when you look for changes; the files stay where they are."
        )

    def _exclusion(self) -> QWidget:
        both = QWidget(self)
        self.excluded.setAccessibleName(self.tr("Folders that are left out"))
        reset = QPushButton(self.tr("As in the beginning"), both)
        reset.setProperty("role", "link")
        reset.setAutoDefault(False)
        reset.clicked.connect(lambda: self._show_excluded(DEFAULT_EXCLUDED))
        column = QVBoxLayout(both)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        column.addWidget(self.excluded)
        column.addWidget(reset, 0, Qt.AlignmentFlag.AlignLeft)
        return both

    def _arrange(self) -> None:
        inside = QWidget(self)
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(3 * GRID, GRID, 3 * GRID, GRID)
        rows.setSpacing(0)
        for section in self._sections:
            rows.addWidget(section)
        self._nothing.setProperty("role", "muted")
        self._nothing.hide()
        rows.addWidget(self._nothing)
        rows.addStretch()
        area = self._area
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        head = QHBoxLayout()
        head.setContentsMargins(3 * GRID, 0, 3 * GRID, 0)
        head.addWidget(self.search)
        foot = QHBoxLayout()
        foot.setContentsMargins(3 * GRID, 0, 3 * GRID, 0)
        foot.addWidget(self._buttons())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 3 * GRID, 0, 2 * GRID)
        column.setSpacing(2 * GRID)
        column.addLayout(head)
        column.addWidget(area, 1)
        column.addLayout(foot)

    def _buttons(self) -> QDialogButtonBox:
        kinds = QDialogButtonBox.StandardButton
        box = QDialogButtonBox(kinds.Ok | kinds.Cancel, self)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        return box

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """While something is searched for, Enter does not mean OK, and Escape takes the words away first."""
        if self.search.hasFocus() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return
        if self.search.hasFocus() and self.search.text() and event.key() == Qt.Key.Key_Escape:
            self.search.clear()
            return
        super().keyPressEvent(event)

    def _search(self, text: str) -> None:
        wanted = text.casefold().split()
        self._area.verticalScrollBar().setValue(0)
        found = [section.search(wanted) for section in self._sections]
        self._nothing.setText(self.tr("No setting speaks of “{0}”.").format(text.strip()))
        self._nothing.setVisible(not any(found))

    def _show(self, settings: Settings) -> None:
        self.theme.setCurrentIndex(max(0, self.theme.findData(settings.theme)))
        self.language.setCurrentIndex(max(0, self.language.findData(settings.language)))
        nearest = min(TEXT_PERCENTS, key=lambda percent: abs(percent - settings.text_percent))
        self.text.setCurrentIndex(self.text.findData(nearest))
        self.still.setChecked(settings.less_motion)
        self.threads.number.setValue(settings.threads)
        self.tile.setValue(settings.thumbnail_points)
        self.watch.setChecked(settings.watch)
        self.keep.show_rules(settings.keep, {})
        self._show_excluded(settings.excluded)

    def show_sets(self, sets: Mapping[str, str]) -> None:
        """The user's own sets of keep rules."""
        self.keep.show_rules(self.keep.chosen(), sets)

    def _show_excluded(self, names: tuple[str, ...]) -> None:
        self.excluded.setPlainText("\n".join(names))

    def chosen(self) -> Settings:
        """The settings as the fields say."""
        lines = (line.strip() for line in self.excluded.toPlainText().splitlines())
        return replace(
            self._settings,
            theme=self.theme.currentData(),
            language=self.language.currentData(),
            text_percent=self.text.currentData(),
            less_motion=self.still.isChecked(),
            threads=self.threads.number.value(),
            thumbnail_points=self.tile.value(),
            watch=self.watch.isChecked(),
            keep=self.keep.chosen(),
            excluded=tuple(dict.fromkeys(line for line in lines if line)),
        )

    def accept(self) -> None:
        """Tell the settings if they differ."""
        chosen = self.chosen()
        if chosen != self._settings:
            self.changed.emit(chosen, self._settings)
        super().accept()
