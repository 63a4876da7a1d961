"""The settings: looks, language, indexing, and which folders are left out."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSlider,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from photo_finder.gui.grid.view import LARGEST_TILE, SMALLEST_TILE
from photo_finder.gui.theme import GRID
from photo_finder.gui.translations import LANGUAGES
from photo_finder.settings import DEFAULT_EXCLUDED, Settings


class SettingsDialog(QDialog):
    """Shows settings and tells other ones.

    Attributes:
        changed: the user wants these Settings.
    """

    changed = Signal(object)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Settings"))
        self.setMinimumWidth(68 * GRID)
        self.theme = QComboBox(self)
        self.language = QComboBox(self)
        self.threads = QSpinBox(self)
        self.tile = QSlider(Qt.Orientation.Horizontal, self)
        self.excluded = QPlainTextEdit(self)
        self._fill()
        self._arrange()
        self._show(settings)

    def _fill(self) -> None:
        for key, name in (
            ("system", self.tr("As the system")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
        ):
            self.theme.addItem(name, key)
        for code, name in LANGUAGES:
            self.language.addItem(name or self.tr("As the system"), code)
        self.threads.setRange(0, 256)
        self.threads.setSpecialValueText(self.tr("All"))
        self.tile.setRange(SMALLEST_TILE, LARGEST_TILE)
        self.excluded.setMinimumHeight(16 * GRID)
        self.excluded.setTabChangesFocus(True)

    def _arrange(self) -> None:
        form = QFormLayout()
        form.setSpacing(2 * GRID)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("Colours"), self.theme)
        form.addRow(self.tr("Language"), self._with_note(self.language, self.tr("From the next start on.")))
        form.addRow(self.tr("Size of thumbnails"), self.tile)
        form.addRow(
            self.tr("Processor cores for indexing"),
            self._with_note(self.threads, self.tr("Fewer leave the computer quieter.")),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        column.setSpacing(2 * GRID)
        column.addLayout(form)
        column.addLayout(self._exclusion())
        column.addWidget(self._buttons())

    def _with_note(self, field: QWidget, note: str) -> QWidget:
        both = QWidget(self)
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(field)
        label = QLabel(note, both)
        label.setProperty("role", "small")
        row.addWidget(label)
        row.addStretch()
        return both

    def _exclusion(self) -> QVBoxLayout:
        title = QLabel(self.tr("Folders that are left out"), self)
        title.setBuddy(self.excluded)
        reset = QPushButton(self.tr("As in the beginning"), self)
        reset.setProperty("role", "link")
        reset.setAutoDefault(False)
        reset.clicked.connect(lambda: self._show_excluded(DEFAULT_EXCLUDED))
        head = QHBoxLayout()
        head.addWidget(title)
        head.addStretch()
        head.addWidget(reset)
        note = QLabel(
            self.tr(
                "One name a line; * stands for any letters, ? for one. A folder of such a name, at any "
                "depth, is not searched for photos. Photos of it that are in the library already leave "
                "it when you look for changes; the files stay where they are."
            ),
            self,
        )
        note.setWordWrap(True)
        note.setProperty("role", "small")
        self.excluded.setAccessibleName(title.text())
        column = QVBoxLayout()
        column.setSpacing(GRID // 2)
        column.addLayout(head)
        column.addWidget(self.excluded)
        column.addWidget(note)
        return column

    def _buttons(self) -> QDialogButtonBox:
        kinds = QDialogButtonBox.StandardButton
        box = QDialogButtonBox(kinds.Ok | kinds.Cancel, self)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        return box

    def _show(self, settings: Settings) -> None:
        self.theme.setCurrentIndex(max(0, self.theme.findData(settings.theme)))
        self.language.setCurrentIndex(max(0, self.language.findData(settings.language)))
        self.threads.setValue(settings.threads)
        self.tile.setValue(settings.thumbnail_points)
        self._show_excluded(settings.excluded)

    def _show_excluded(self, names: tuple[str, ...]) -> None:
        self.excluded.setPlainText("\n".join(names))

    def chosen(self) -> Settings:
        """The settings as the fields say."""
        lines = (line.strip() for line in self.excluded.toPlainText().splitlines())
        return replace(
            self._settings,
            theme=self.theme.currentData(),
            language=self.language.currentData(),
            threads=self.threads.value(),
            thumbnail_points=self.tile.value(),
            excluded=tuple(dict.fromkeys(line for line in lines if line)),
        )

    def accept(self) -> None:
        """Tell the settings if they differ."""
        chosen = self.chosen()
        if chosen != self._settings:
            self.changed.emit(chosen)
        super().accept()
