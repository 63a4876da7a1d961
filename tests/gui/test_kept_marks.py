"""What was said of duplicates on earlier days is neither lost nor written over, however it is read."""

import errno
import os
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from photo_finder.core.errors import LibraryError
from photo_finder.gui.duplicates import marks
from photo_finder.gui.duplicates.marks import REVIEW_FILE
from photo_finder.gui.duplicates.marks import load as load_marks
from tests.gui.reviews import open_review, place_of, press, row_of


@pytest.fixture
def review(paths):
    """The file of marks."""
    return paths.library / REVIEW_FILE


@pytest.fixture
def kept(reviewed, review, qtbot):
    """What was said on an earlier day: one file is to stay."""
    keep(reviewed, qtbot, "blue-2")
    reviewed.close()
    found = load_marks(review)
    assert len(found) == 1
    return found


def keep(window, qtbot, name):
    """Mark a file to stay."""
    place = place_of(window)
    place.rows.go(row_of(place, name))
    press(place, qtbot, Qt.Key.Key_K)


def test_marks_of_earlier_days_are_not_lost_to_whoever_is_quicker_than_their_reading(
    review, kept, open_window, qtbot, monkeypatch
):
    free = threading.Event()
    monkeypatch.setattr(marks, "load", lambda file: free.wait(20) and load_marks(file))
    window = open_review(open_window(), qtbot, groups=4)
    keep(window, qtbot, "grey-3")
    assert load_marks(review) == kept
    free.set()
    qtbot.waitUntil(lambda: len(load_marks(review)) == 2, timeout=5_000)
    assert kept.items() <= load_marks(review).items()


def test_undo_does_not_give_up_the_reading_of_earlier_marks(kept, open_window, qtbot, monkeypatch):
    free = threading.Event()
    monkeypatch.setattr(marks, "load", lambda file: free.wait(20) and load_marks(file))
    window = open_window()
    window.tidying.undo()
    free.set()
    qtbot.waitUntil(lambda: window.tidying.marks.view() == kept, timeout=5_000)


def test_marks_of_earlier_days_that_cannot_be_read_once_are_not_written_over(
    review, kept, open_window, qtbot, monkeypatch
):
    before, plain, refused = review.read_bytes(), Path.read_text, []

    def refuse(self, *how, **more):
        if self != review:
            return plain(self, *how, **more)
        refused.append(self)
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))

    with monkeypatch.context() as locked:
        locked.setattr(Path, "read_text", refuse)
        window = open_review(open_window(), qtbot, groups=4)
        qtbot.waitUntil(window.banner.isVisible, timeout=5_000)
        assert window.banner.text.text() == f"{review} cannot be read (Permission denied)."
        tried = len(refused)
        keep(window, qtbot, "grey-3")
        qtbot.waitUntil(lambda: len(refused) > tried, timeout=5_000)
        assert review.read_bytes() == before

    def read_again():
        window.tidying.refresh()  # the last refusal may not have arrived yet: then this asks for nothing
        return len(load_marks(review)) == 2

    qtbot.waitUntil(read_again, timeout=5_000)
    assert kept.items() <= load_marks(review).items()


def test_what_was_said_while_earlier_marks_could_not_be_read_is_kept_when_the_window_closes(
    review, kept, open_window, qtbot, monkeypatch
):
    def refuse(file):
        raise LibraryError(f"{file} cannot be read (Permission denied).")

    with monkeypatch.context() as locked:
        locked.setattr(marks, "load", refuse)
        window = open_review(open_window(), qtbot, groups=4)
        qtbot.waitUntil(window.banner.isVisible, timeout=5_000)
        keep(window, qtbot, "grey-3")
    window.close()
    assert len(load_marks(review)) == 2
    assert kept.items() <= load_marks(review).items()
