"""Small fields of the settings that stand for a value in two ways."""

import os
from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QSpinBox, QVBoxLayout, QWidget

from photo_finder.core.keep_rules import PRESETS
from photo_finder.gui.duplicates import keep_words
from photo_finder.gui.theme import GRID


class ThreadsField(QWidget):
    """How many cores are used: a word for most people, a number for the others."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        cores = os.cpu_count() or 1
        self._half = max(1, cores // 2)
        self.gentle = QCheckBox(self.tr("Leave my computer usable meanwhile"), self)
        self.number = QSpinBox(self)
        self.number.setRange(0, 256)
        self.number.setSpecialValueText(self.tr("All"))
        self.number.lineEdit().setTextMargins(GRID - 2, 0, 0, 0)
        self.number.setAccessibleName(self.tr("Processor cores for indexing"))
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(self.number)
        row.addWidget(QLabel(self.tr("of %Ln processor core(s)", "", cores), self))
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self.gentle)
        column.addLayout(row)
        self.gentle.clicked.connect(lambda on: self.number.setValue(self._half if on else 0))
        self.number.valueChanged.connect(lambda number: self.gentle.setChecked(0 < number <= self._half))


class KeepField(QComboBox):
    """The ready-made keep rules, the user's own sets, and the present ones if they are none of these."""

    def show_rules(self, keep: Sequence[str], sets: Mapping[str, str]) -> None:
        """Offer these; ``keep`` is chosen."""
        self.clear()
        for preset in PRESETS:
            self.addItem(keep_words.preset_name(preset), keep_words.texts_of((preset,)))
        for name, rules in sets.items():
            self.addItem(name, keep_words.texts_of(keep_words.words_of([rules])))
        words = keep_words.words_of(keep)
        chosen = keep_words.texts_of(words)
        if all(self.itemData(number) != chosen for number in range(self.count())):
            self.addItem(", ".join(keep_words.name_of(word) for word in words), chosen)
        places = [number for number in range(self.count()) if self.itemData(number) == chosen]
        self.setCurrentIndex(places[0])

    def chosen(self) -> tuple[str, ...]:
        """The rules as the settings keep them."""
        return tuple(self.currentData())
