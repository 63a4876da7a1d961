"""The sidebar gives its room to folders first, then to albums."""

import pytest

from photo_finder.core.reports import Folder


@pytest.mark.parametrize("count", [1, 3])
def test_a_few_folders_are_all_in_sight_in_the_smallest_window(open_window, qtbot, count):
    window = open_window()
    window.resize(900, 600)
    folders = window.sidebar.folders
    window.sidebar.show_folders([Folder(f"/photos/{number}", 5, offline=False) for number in range(count)])
    qtbot.waitUntil(lambda: folders.height() == folders.maximumHeight(), timeout=3_000)
    assert not folders.verticalScrollBar().isVisible()
