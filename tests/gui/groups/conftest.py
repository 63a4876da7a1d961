"""A heap of photos in the place Groups, before and after groups of it are proposed."""

from pathlib import Path

import pytest

from tests.gui.groups.hands import LEFT
from tests.gui.pictures_made import make_events


@pytest.fixture
def heap(tmp_path: Path) -> Path:
    return make_events(tmp_path / "Phone")


@pytest.fixture
def place(open_window, heap, qtbot):
    """The place before anything is proposed."""
    window = open_window(folders=(heap,))
    qtbot.waitUntil(lambda: window.photos.model.rowCount() == 16, timeout=30_000)
    qtbot.waitUntil(lambda: not window.session.indexing, timeout=30_000)
    window.acts.show_groups.trigger()
    window.activateWindow()
    return window.tidying.groups


@pytest.fixture
def proposed(place, qtbot):
    """Three groups, and one photo in none."""
    qtbot.mouseClick(place.start.propose, LEFT)
    qtbot.waitUntil(lambda: place.model.groups == 3, timeout=20_000)
    qtbot.wait(50)
    return place


@pytest.fixture
def opened(proposed, qtbot):
    """The group of five, with its photos."""
    proposed.open_card(1)
    qtbot.waitUntil(lambda: all(proposed.members.model.photo(row) for row in range(5)), timeout=10_000)
    return proposed
