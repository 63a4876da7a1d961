"""The languages of the window: each one complete, with its own plurals, dates and numbers."""

import os
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QDialogButtonBox, QPushButton

from photo_finder.gui import app as gui_app
from photo_finder.gui import translations, wording
from photo_finder.gui.mnemonics import without_mnemonic
from photo_finder.paths import assets_folder
from tests.gui.crowd import Crowd
from tests.gui.fitting import cut_off

TRANSLATIONS = assets_folder() / "translations"
SPOKEN = [code for code, _ in translations.LANGUAGES if code not in ("", "en")]
_DEVANAGARI = QFontDatabase.WritingSystem.Devanagari
_PLACE = re.compile(r"\{\d+\}|%Ln|%\d|<[^>]+>")


def _messages(name: str) -> Iterator[tuple[str, str, ElementTree.Element]]:
    """Context, source and translation of each message of a file."""
    for context in ElementTree.parse(TRANSLATIONS / f"{name}.ts").getroot().iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name"), message.findtext("source"), message


def _forms(message: ElementTree.Element) -> list[str]:
    """The translation; of what is counted each of its forms."""
    forms = [form.text or "" for form in message.iter("numerusform")]
    return forms or [message.findtext("translation") or ""]


# --- complete ---


@pytest.mark.parametrize("name", [f"photo_finder_{code}" for code in [*SPOKEN, "en"]] + ["qtbase_hi"])
def test_a_translation_is_complete_and_compiled(name, application):
    translator = QTranslator()
    assert translator.load(name, str(TRANSLATIONS))
    for context, source, message in _messages(name):
        assert message.find("translation").get("type") is None, source
        forms = _forms(message)
        assert all(form.strip() for form in forms), source
        number = 2 if message.get("numerus") else -1
        assert translator.translate(context, source, message.findtext("comment"), number) in forms, source


@pytest.fixture(scope="module")
def found(tmp_path_factory) -> set[tuple[str, str]]:
    """What lupdate finds in the window's own files."""
    into = tmp_path_factory.mktemp("lupdate") / "found.ts"
    tool = Path(sys.executable).parent / "pyside6-lupdate"
    sources = sorted(str(path) for path in Path(gui_app.__file__).parent.rglob("*.py"))
    subprocess.run([str(tool), *sources, "-ts", str(into)], check=True, capture_output=True)
    root = ElementTree.parse(into).getroot()
    return {
        (context.findtext("name"), message.findtext("source"))
        for context in root.iter("context")
        for message in context.iter("message")
    }


@pytest.mark.parametrize("language", SPOKEN)
def test_no_text_of_the_window_lacks_a_translation(language, found):
    """Neither is anything translated that the window never says."""
    assert {(context, source) for context, source, _ in _messages(f"photo_finder_{language}")} == found


@pytest.mark.parametrize("name", [f"photo_finder_{code}" for code in [*SPOKEN, "en"]] + ["qtbase_hi"])
def test_places_mnemonics_and_breaks_are_those_of_the_english_text(name):
    for _, source, message in _messages(name):
        for form in _forms(message):
            assert sorted(_PLACE.findall(form)) == sorted(_PLACE.findall(source)), source
            assert form.count("\n") == source.count("\n"), source
            assert len(re.findall(r"&\w", form)) == len(re.findall(r"&\w", source)), source
            assert ("…" in form) == ("…" in source or "..." in source), source


# --- in the window ---


@pytest.fixture(params=[*SPOKEN, "en"])
def spoken_window(request, speak, open_window, qtbot):
    """The window in each language, as small as it gets on a small screen."""
    speak(request.param)
    window = open_window(library=Crowd(120, groups=6))
    window.resize(900, 600)
    qtbot.waitUntil(lambda: window.photos.model.rowCount() == 120)
    return window


def test_no_word_is_cut_off_and_no_letter_stands_for_two_actions_of_a_menu(spoken_window, qtbot):
    window, tidying = spoken_window, spoken_window.tidying
    _look_at_letters(window)
    if QLocale().language() == QLocale.Language.Hindi and not QFontDatabase.families(_DEVANAGARI):
        return  # boxes in place of letters have no width that counts
    _look_for_cut_words(window, qtbot)
    window.photos.view.select_rows([1, 2, 3], keep=2)
    _look_for_cut_words(window, qtbot)
    window.acts.show_duplicates.trigger()
    qtbot.waitUntil(lambda: tidying.duplicates.model.rowCount() > 0)
    tidying.duplicates.show_kind("copy")
    qtbot.waitUntil(lambda: tidying.duplicates.asking.knows("copy"))
    _look_for_cut_words(window, qtbot)
    window.acts.show_groups.trigger()
    tidying.groups.start.propose.click()
    qtbot.waitUntil(lambda: tidying.groups.model.groups > 0)
    tidying.groups.view.select_rows([0])
    _look_for_cut_words(window, qtbot)
    window.acts.show_removed.trigger()
    _look_for_cut_words(window, qtbot)


def _look_for_cut_words(window, qtbot) -> None:
    for _ in range(40):  # until everything has its place
        qtbot.wait(10)
        if not cut_off(window):
            break
    assert cut_off(window) == []


def _look_at_letters(window) -> None:
    menus = [window.menuBar().actions(), *(top.menu().actions() for top in window.menuBar().actions())]
    for actions in menus:
        letters = [re.search(r"&(\w)", action.text()) for action in actions if not action.isSeparator()]
        assert all(letters)
        keys = [letter.group(1).casefold() for letter in letters]
        assert len(set(keys)) == len(keys), [action.text() for action in actions]


def test_what_is_cut_off_is_found(qtbot):
    """Else the test above would tell nothing."""
    button = QPushButton("A word that needs room")
    qtbot.addWidget(button)
    button.show()
    button.setFixedWidth(40)
    assert cut_off(button)
    button.setFixedWidth(400)
    assert not cut_off(button)


# --- which ---


@pytest.mark.parametrize(
    ("wanted", "code"),
    [
        (["de-AT"], "de"),
        (["es_MX"], "es"),
        (["fr-CA", "en-CA"], "fr"),
        (["pl-PL", "hi-IN"], "hi"),
        (["zh-SG"], "zh_CN"),
        (["zh-TW", "zh-Hant-TW"], "en"),
        (["C"], "en"),
        ([""], "en"),
        (["no such"], "en"),
    ],
)
def test_the_first_known_language_is_spoken(wanted, code):
    assert translations.spoken(wanted) == code


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a language")
def test_without_a_language_of_the_system_dates_and_numbers_are_english():
    script = (
        "from datetime import datetime; from photo_finder.gui import app, wording; app.application('')\n"
        "print(wording.brief_moment(datetime(2026, 11, 28, 23, 58)), wording.count(1000))"
    )
    unset = {name: value for name, value in os.environ.items() if name not in ("LANG", "LANGUAGE")}
    ran = subprocess.run(
        [sys.executable, "-c", script],
        env=unset | {"LC_ALL": "C"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert re.fullmatch(r"11/28/26, 11:58\sPM 1,000\n", ran.stdout)


@pytest.mark.parametrize("language", SPOKEN)
def test_buttons_of_qt_speak_the_language_too(language, speak, qtbot):
    speak(language)
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    word = without_mnemonic(box.button(QDialogButtonBox.StandardButton.Cancel).text())
    own = {source: _forms(message)[0] for _, source, message in _messages(f"photo_finder_{language}")}
    assert word == own["Cancel"]


def test_a_package_takes_what_qt_says_in_these_languages():
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    of_qt = {code for code in SPOKEN if (folder / f"qtbase_{code}.qm").is_file()}
    own = {path.stem.removeprefix("qtbase_") for path in TRANSLATIONS.glob("qtbase_*.qm")}
    assert of_qt | own == set(SPOKEN)
    assert not of_qt & own


# --- how each one says it ---


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", ["0 photos", "1 photo", "2 photos", "12,345 photos"]),
        ("de", ["0 Fotos", "1 Foto", "2 Fotos", "12.345 Fotos"]),
        ("es", ["0 fotos", "1 foto", "2 fotos", "12.345 fotos"]),
        ("fr", ["0 photo", "1 photo", "2 photos", "12\u202f345 photos"]),
        ("hi", ["0 फ़ोटो", "1 फ़ोटो", "2 फ़ोटो", "12,345 फ़ोटो"]),
        ("zh_CN", ["0 张照片", "1 张照片", "2 张照片", "12,345 张照片"]),
    ],
)
def test_counted_things_have_the_plurals_of_the_language(language, told, speak):
    speak(language)
    said = [QCoreApplication.translate("FolderTree", "%Ln photo(s)", None, n) for n in (0, 1, 2, 12_345)]
    assert said == told


@pytest.mark.parametrize(
    ("language", "size", "month", "days", "moment"),
    [
        ("en", "8.1 MB", "June 2026", "12 – 14 Jun 2026", "6/12/26, 9:41\u202fAM"),
        ("de", "8,1 MB", "Juni 2026", "12. – 14. Juni 2026", "12.06.26, 09:41"),
        ("es", "8,1 MB", "Junio de 2026", "12 – 14 jun 2026", "12/6/26, 9:41"),
        ("fr", "8,1 Mo", "Juin 2026", "12 – 14 juin 2026", "12/06/2026, 09:41"),
        ("hi", "8.1 MB", "जून 2026", "12 – 14 जून 2026", "12/6/26, 9:41 am"),
        ("zh_CN", "8.1 MB", "2026年6月", "2026年6月12日 – 14日", "2026/6/12 09:41"),
    ],
)
def test_sizes_and_days_are_written_as_the_language_does(language, size, month, days, moment, speak):
    speak(language)
    assert wording.size(8_493_465) == size
    assert wording.month(date(2026, 6, 1)) == month
    assert wording.span(datetime(2026, 6, 12), datetime(2026, 6, 14)) == days
    assert wording.brief_moment(datetime(2026, 6, 12, 9, 41)) == moment


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("S&maller thumbnails", "Smaller thumbnails"),
        ("设置(&S)…", "设置…"),
        ("सेटिंग (&S)…", "सेटिंग…"),
    ],
)
def test_a_mnemonic_is_no_part_of_the_words(text, words):
    assert without_mnemonic(text) == words
