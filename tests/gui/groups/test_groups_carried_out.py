"""A plan is carried out, as folders or as albums, and is there again when that is taken back."""

from pathlib import Path

import pytest

from photo_finder.gui.groups.albums_dialog import AlbumsDialog
from photo_finder.gui.groups.apply_dialog import ApplyDialog
from photo_finder.gui.skipped_table import SkippedDialog
from tests.gui.groups.hands import KEY, LEFT, apply, ended, sizes, type_name
from tests.gui.menus import choose
from tests.gui.pictures_made import make_events
from tests.unit.faults import disks


def test_folders_are_made_and_taken_back(proposed, heap, qtbot):
    (heap / "red-0.xmp").write_text("<x:xmpmeta xmlns:x='adobe:ns:meta/'/>", encoding="utf-8")
    before = sorted(heap.iterdir())
    proposed.view.select_rows([2])
    field = type_name(proposed, qtbot, 2, "Red afternoon")
    qtbot.keyClick(field, KEY.Key_Return)
    qtbot.waitUntil(lambda: proposed.model.name(2) == "Red afternoon", timeout=5_000)
    dialog = apply(proposed, qtbot)
    assert dialog.headline.text() == "15 photos will be moved into 3 folders."
    shown = [dialog.table.folders.index(2, column).data() for column in range(3)]
    assert shown == ["Red afternoon", "6", ""]
    assert dialog.rest.text() == "1 file that belongs to them goes along."
    with ended(proposed, qtbot):
        qtbot.mouseClick(dialog.agree, LEFT)
    made = heap / "Sorted" / "Red afternoon"
    names = {path.name for path in made.iterdir()}
    assert names == {"red-0.xmp", *(f"red-{number}.jpg" for number in range(6))}
    assert sorted(path.name for path in heap.iterdir()) == ["Sorted", "grey-0.jpg"]
    window = proposed.window()
    assert window.tidying.bar.text.text() == "16 files moved into folders."
    assert proposed.start.isVisible()
    qtbot.waitUntil(lambda: _path_in_library(window, "red-0.jpg") == made / "red-0.jpg", timeout=20_000)
    with ended(proposed, qtbot):
        window.acts.undo.trigger()
    assert sorted(heap.iterdir()) == before
    qtbot.waitUntil(lambda: _path_in_library(window, "red-0.jpg") == heap / "red-0.jpg", timeout=20_000)


def _path_in_library(window, name):
    rows = range(window.photos.model.rowCount())
    window.photos.model.want([rows], 100)
    photos = [window.photos.model.photo(row) for row in rows]
    return next((Path(photo.path) for photo in photos if photo and photo.path.endswith(name)), None)


def test_the_next_day_undo_names_what_it_would_take_back(proposed, open_window, heap, answers, qtbot):
    dialog = apply(proposed, qtbot)
    with ended(proposed, qtbot):
        qtbot.mouseClick(dialog.agree, LEFT)
    proposed.window().close()
    window = open_window()
    qtbot.waitUntil(window.acts.undo.isEnabled, timeout=20_000)
    with qtbot.waitSignal(window.tidying.files.ended, timeout=20_000):
        window.acts.undo.trigger()
    assert answers.asked[-1].startswith("Photos sorted into folders: 15 into 3, ")
    assert (heap / "red-0.jpg").exists()
    assert not (heap / "Sorted").exists()


def test_copies_are_made_elsewhere_and_taken_away_again(proposed, heap, answers, tmp_path, qtbot):
    answers.destination = tmp_path / "Copies"
    proposed.view.select_rows([0])
    proposed.by_hand.dissolve(proposed.menu.chosen())
    choose(proposed.bar.where, "Another folder…")
    proposed.window().acts.undo.trigger()
    assert proposed.bar.into == tmp_path / "Copies", "the target stays, whatever is taken back"
    choose(proposed.bar.way, "Copy files, and leave all where they are")
    assert proposed.bar.after.text() == "and copy 15 photos there."
    before = sorted(heap.iterdir())
    dialog = apply(proposed, qtbot)
    assert dialog.headline.text() == "15 photos will be copied into 3 folders."
    with ended(proposed, qtbot) as done:
        qtbot.mouseClick(dialog.agree, LEFT)
    assert done.args[0].files == 15
    assert len(list((tmp_path / "Copies" / "2025").rglob("*.jpg"))) == 15
    assert sorted(heap.iterdir()) == before
    with ended(proposed, qtbot):
        proposed.window().acts.undo.trigger()
    assert not (tmp_path / "Copies").exists()


@pytest.mark.skipif(not disks.can_mount(), reason="this user may not mount")
def test_what_goes_to_another_drive_is_told_and_comes_back(proposed, heap, answers, tmp_path, qtbot):
    before = sorted(heap.iterdir())
    with disks.small_disk(tmp_path / "drive", 4096):
        answers.destination = tmp_path / "drive" / "Sorted"
        choose(proposed.bar.where, "Another folder…")
        dialog = apply(proposed, qtbot)
        assert dialog.rest.text().startswith("15 files, ")
        assert "go to another drive" in dialog.rest.text()
        with ended(proposed, qtbot):
            qtbot.mouseClick(dialog.agree, LEFT)
        assert len(list(answers.destination.rglob("*.jpg"))) == 15
        assert (heap / "grey-0.jpg").exists()
        assert not (heap / "red-0.jpg").exists()
        with ended(proposed, qtbot):
            proposed.window().acts.undo.trigger()
        assert not list((tmp_path / "drive").rglob("*.jpg"))
    assert [path for path in sorted(heap.iterdir()) if not path.name.startswith(".")] == before


def test_what_cannot_go_is_named_and_stays(proposed, heap, qtbot):
    (heap / "blue-1.jpg").unlink()
    dialog = apply(proposed, qtbot)
    assert dialog.headline.text() == "14 photos will be moved into 3 folders."
    assert dialog.failed.text() == "1 file cannot go and stays. Show which"
    qtbot.mouseClick(dialog.failed, LEFT)
    (listed,) = dialog.findChildren(SkippedDialog)
    assert listed.model.path(0) == str(heap / "blue-1.jpg")
    listed.close()
    dialog.reject()
    assert (heap / "blue-0.jpg").exists()
    assert proposed.model.groups == 3


def test_a_target_that_is_a_file_is_refused_in_a_sentence(proposed, answers, heap, qtbot):
    answers.destination = heap / "grey-0.jpg"
    choose(proposed.bar.where, "Another folder…")
    qtbot.mouseClick(proposed.bar.apply, LEFT)
    (dialog,) = proposed.window().findChildren(ApplyDialog)
    qtbot.waitUntil(lambda: "is not a folder" in dialog.headline.text(), timeout=10_000)
    assert not dialog.agree.isEnabled()
    dialog.reject()


def test_where_nothing_says_the_target_it_is_asked_for(place, answers, tmp_path, qtbot):
    make_events(tmp_path / "Second")
    with qtbot.waitSignal(place._session.indexing_ended, timeout=30_000):
        place.window().add_folders([tmp_path / "Second"])
    place.window().acts.show_groups.trigger()
    qtbot.mouseClick(place.start.propose, LEFT)
    qtbot.waitUntil(lambda: place.model.groups == 3, timeout=20_000)
    assert place.bar.where.text() == "Choose a folder…"
    qtbot.mouseClick(place.bar.apply, LEFT)
    assert not place.window().findChildren(ApplyDialog), "thought better of it"
    answers.destination = tmp_path / "Sorted"
    dialog = apply(place, qtbot)
    assert place.bar.into == tmp_path / "Sorted"
    dialog.reject()


def test_a_plan_becomes_albums_and_is_there_again_when_that_is_taken_back(proposed, heap, qtbot):
    before = sorted(heap.rglob("*"))
    window, plan = proposed.window(), proposed.editing.plan
    choose(proposed.bar.way, "Make albums, and touch no file")
    assert proposed.bar.before.text() == "Make 3 albums"
    assert proposed.bar.after.text() == "of 15 photos. No file is touched."
    assert not proposed.bar.where.isVisible()
    qtbot.mouseClick(proposed.bar.apply, LEFT)
    dialog = window.findChildren(AlbumsDialog)[-1]
    assert dialog.headline.text() == "15 photos will be in 3 albums."
    dialog.agree.click()
    qtbot.waitUntil(lambda: len(window.albums.keeper.albums) == 3, timeout=5_000)
    assert [len(album.photos) for album in window.albums.keeper.albums] == [4, 5, 6]
    assert proposed.editing.plan is None
    assert window.tidying.bar.text.text() == "3 albums made of the groups; no file was touched."
    assert sorted(heap.rglob("*")) == before
    window.acts.undo.trigger()
    qtbot.waitUntil(lambda: proposed.editing.plan is not None, timeout=5_000)
    assert proposed.editing.plan.groups == plan.groups
    assert window.albums.keeper.albums == ()


def test_the_dialog_for_folders_offers_albums(proposed, qtbot):
    dialog = apply(proposed, qtbot)
    dialog.as_albums.click()
    window = proposed.window()
    window.findChildren(AlbumsDialog)[-1].agree.click()
    qtbot.waitUntil(lambda: len(window.albums.keeper.albums) == 3, timeout=5_000)


def test_a_plan_that_was_made_into_folders_and_undone_is_as_it_was(proposed, qtbot):
    proposed.by_hand.rename(0, "By hand")
    qtbot.waitUntil(lambda: proposed.model.name(0) == "By hand", timeout=5_000)
    with ended(proposed, qtbot):
        apply(proposed, qtbot).agree.click()
    assert proposed.editing.plan is None
    with ended(proposed, qtbot):
        proposed.window().acts.undo.trigger()
    assert sizes(proposed) == [4, 5, 6, 1]
    assert proposed.model.name(0) == "By hand"
    proposed.take_back()
    assert proposed.model.name(0) != "By hand", "the way back through it is there too"


def test_a_plan_is_there_again_although_a_file_could_not_be_put_back(proposed, heap, tmp_path, qtbot):
    with ended(proposed, qtbot):
        apply(proposed, qtbot).agree.click()
    (moved,) = heap.rglob("blue-1.jpg")
    moved.rename(tmp_path / "elsewhere.jpg")
    with ended(proposed, qtbot):
        proposed.window().acts.undo.trigger()
    assert sizes(proposed) == [4, 5, 6, 1]
    assert (heap / "blue-0.jpg").exists()
    dialog = apply(proposed, qtbot)
    assert dialog.headline.text() == "14 photos will be moved into 3 folders."
    assert dialog.failed.text() == "1 file cannot go and stays. Show which"
    dialog.reject()
