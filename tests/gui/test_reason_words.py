"""Reasons and names of groups in the window's language."""

from datetime import datetime, timedelta
from typing import get_args

import pytest
from PySide6.QtCore import QLocale, QTranslator

from photo_finder.core.group_reasons import Reason, ReasonKind, after
from photo_finder.gui.groups import reason_words
from photo_finder.paths import assets_folder

FIRST = datetime(2024, 3, 6, 14)


@pytest.fixture
def german(application):
    translator, locale = QTranslator(), QLocale()
    assert translator.load("photo_finder_de", str(assets_folder() / "translations"))
    application.installTranslator(translator)
    QLocale.setDefault(QLocale("de_DE"))
    yield
    QLocale.setDefault(locale)
    application.removeTranslator(translator)


@pytest.mark.parametrize(
    ("reason", "words"),
    [
        (Reason("first"), "das erste von ihnen"),
        (after(timedelta(hours=1), "a.jpg"), "1 Stunde nach a.jpg"),
        (after(timedelta(days=2), "a.jpg"), "2 Tage nach a.jpg"),
        (Reason("alike", ("a", "b"), 2), "2 Fotos, die sich gleichen, am meisten wie a und b"),
        (
            Reason("month", first=FIRST),
            "einzelne Aufnahmen vom März 2024, je zu wenige für eine eigene Gruppe",
        ),
        (Reason("taken", first=FIRST, place="Rom"), "aufgenommen am 6. März 2024, 14:00 in Rom"),
        (Reason("clock", ("EOS",), seconds=-3660), "Die Uhr von EOS ging 1 Std. 1 Min. vor."),
    ],
)
@pytest.mark.usefixtures("german")
def test_a_reason_is_told_in_german(reason, words):
    assert reason_words.reason(reason) == words


@pytest.mark.usefixtures("german")
def test_names_are_made_of_german_words():
    words = reason_words.name_words()
    assert (words.group, words.part, words.to, words.months[2]) == ("Gruppe", "Teil", "bis", "März")


def test_no_kind_of_reason_is_without_words(application):
    for kind in get_args(ReasonKind):
        told = Reason(kind, ("a",), 3, 70, FIRST, FIRST + timedelta(days=1))
        assert bool(reason_words.reason(told)) == bool(kind)
