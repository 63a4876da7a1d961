"""No sentence of the library reaches the window in English where that speaks another language."""

import re
from pathlib import Path

from PySide6.QtCore import QLocale

from photo_finder.core.errors import UnreadablePhotoError
from photo_finder.core.operations import HOLDING_FOLDER
from photo_finder.gui import session, wording
from photo_finder.gui.sentences import telling
from tests.library_sentences import sentences

OTHERWISE = (
    "catalog/journal.py",  # names of columns
    "core/group_reasons.py",  # facts, which gui/groups/reason_words.py words
    "core/keep_rules.py",  # help of the command line; the window's is gui/duplicates/keep_words.py
    "duplicates/verification/rule.py",  # names of figures
    "actions/manifest.py",  # stands in a file
    "library/arranging.py",  # what the window cannot ask for wrongly
    "library/cleaning.py",
    "library/neighbourhood.py",  # details of the command line's doctor
)
NOT_SHOWN = {
    "the database is closed",
    "golden vectors of {}",
    "end of file",
    "not enough data",
    "System Volume Information",
    "From the phone",  # a folder of the sample
    "There is no set '{}'; there are {}.",  # the command line alone removes sets
}


def _filled(text: str) -> str:
    """A sentence as it comes, with values."""
    parts = text.split("{}")
    return "".join(f"{part}Q{number}q" for number, part in enumerate(parts[:-1])) + parts[-1]


def _is_worded(text: str) -> bool:
    filled = _filled(text)
    if telling.match(filled) is not None or wording.EXPORTED.fullmatch(filled):
        return True
    return re.sub(r"Q\dq", "{0}", filled) in wording.relations()


def test_each_sentence_of_the_library_has_a_wording_of_the_window():
    said = [(text, where) for text, where in sentences() if not where.startswith(OTHERWISE)]
    assert len(said) > 150
    missing = [f"{where}: {text}" for text, where in said if text not in NOT_SHOWN and not _is_worded(text)]
    assert missing == []


def test_what_is_said_to_be_shown_nowhere_is_still_there():
    texts = {text for text, _ in sentences()}
    assert texts >= NOT_SHOWN
    assert all(any(where.startswith(file) for _, where in sentences()) for file in OTHERWISE)


def test_no_wording_is_of_a_sentence_that_is_said_no_more():
    found = {telling.match(_filled(text)) for text, _ in sentences(least_words=1)}
    said = {match[0] for match in found if match is not None}
    assert telling.patterns() - said == {"The marks could not be kept: {0}."}  # the window's own


def test_a_sentence_is_taken_for_what_it_is():
    for pattern in telling.patterns():
        values = tuple(f"/a/Q{number}" for number in range(len(re.findall(r"\{\d\}", pattern))))
        assert telling.match(pattern.format(*values)) == (pattern, values)


def test_the_window_shows_no_error_or_reason_but_through_the_wordings():
    """Each place where one becomes a text is the wordings' own call."""
    bare = re.compile(r"str\((?:error|exc)\b|\{(?:error|exc)[}!:.]|(?<!telling\.told\()\b\w+\.reason\b(?!\()")
    allowed = {"groups", "sentences"}  # reasons of groups are facts
    folder = Path(session.__file__).parent
    found = [
        f"{path.relative_to(folder)}: {line.strip()}"
        for path in sorted(folder.rglob("*.py"))
        if not allowed & set(path.relative_to(folder).parts)
        for line in path.read_text(encoding="utf-8").splitlines()
        if bare.search(line)
    ]
    assert [line for line in found if "strerror" not in line] == []


# --- in a language ---


def test_a_reason_is_told_in_german(speak):
    speak("de")
    assert telling.told("the picture is damaged") == "das Bild ist beschädigt"
    assert telling.told(UnreadablePhotoError("the file is empty")) == "die Datei ist leer"


def test_values_stand_in_their_places_and_numbers_are_written_as_the_language_does(speak):
    speak("de")
    said = "There is not enough space in /a b: 1,234.5 MB are needed and 12.0 MB are free. Nothing was moved."
    assert telling.told(said) == (
        "In /a b ist nicht genug Platz: 1.234,5 MB werden gebraucht und 12,0 MB sind frei. "
        "Es wurde nichts verschoben."
    )


def test_a_reason_inside_a_sentence_is_told_too(speak):
    speak("de")
    assert telling.told("/a/b.jpg cannot be searched for: the file is cut off.") == (
        "Nach /a/b.jpg kann nicht gesucht werden: die Datei ist abgeschnitten."
    )


def test_several_rules_that_chose_a_keeper_are_told_one_after_the_other(speak):
    speak("de")
    said = "in a folder that you prefer, then the largest of 3, then the first of 2 by path"
    assert telling.why(said) == (
        "in einem bevorzugten Ordner, dann das größte von 3, dann das erste von 2 nach Pfad"
    )


def test_hints_for_the_command_line_are_not_for_the_window(application):
    QLocale.setDefault(QLocale("en"))
    assert telling.told("There is no operation 4 (see history).") == "There is no operation 4."


def test_what_nobody_knows_is_shown_as_it_is(application):
    assert telling.told("a word of a driver") == "a word of a driver"
    assert telling.told("") == ""
    assert telling.told(HOLDING_FOLDER) == HOLDING_FOLDER
