"""Photos that come, go away with their drive, and are found: the place Photos follows."""

from datetime import datetime
from pathlib import Path

from PIL import Image

from photo_finder.gui.remove_dialog import RemoveDialog
from tests.gui.filtering import choose, menu_of, named, pick, rows
from tests.gui.pictures_made import make_photo


def test_photos_on_a_drive_that_is_away_stay_and_it_is_said_why(full_window, photo_folder, answers, qtbot):
    photos = full_window.photos
    photo_folder.rename(photo_folder.parent / "unplugged")
    full_window.acts.update.trigger()
    qtbot.waitUntil(lambda: photos.bar.menu.facets.away == 24, timeout=20_000)
    named(menu_of(photos.bar.filter), "On a drive that is away").trigger()
    qtbot.waitUntil(lambda: photos.bar.count.text() == "24 photos", timeout=5_000)
    choose(full_window, qtbot, "red-1.jpg")
    qtbot.waitUntil(lambda: photos.current_photo().offline, timeout=5_000)
    full_window.acts.open_with.trigger()
    assert answers.opened == []
    assert full_window.banner.text.text().endswith("red-1.jpg cannot be opened: its drive is away.")
    full_window.acts.remove_photos.trigger()
    qtbot.waitUntil(lambda: full_window.findChild(RemoveDialog) is not None, timeout=5_000)
    dialog = full_window.findChild(RemoveDialog)
    assert dialog.title.text() == "1 photo cannot be removed now"
    assert dialog.left.text().startswith("1 file stays")
    assert dialog.go.isHidden()
    assert dialog.every.isHidden()
    dialog.reject()


def test_adding_a_folder_shows_it_whatever_was_filtered(full_window, tmp_path, qtbot):
    pick(full_window.photos, "Size", "20 MB and more")
    qtbot.waitUntil(full_window.photos.empty.isVisible, timeout=5_000)
    make_photo(tmp_path / "one.jpg", (1, 2, 3), 1, datetime(2026, 1, 1))
    full_window.add_folders([tmp_path])
    assert full_window.photos.narrowed.empty
    rows(full_window.photos, qtbot, 25)
    qtbot.waitUntil(lambda: not full_window.session.indexing, timeout=10_000)


def test_a_place_is_named_with_its_coordinates(full_window, photo_folder, qtbot):
    exif = Image.Exif()
    gps = exif.get_ifd(0x8825)
    gps[1], gps[2], gps[3], gps[4] = "N", (38.0, 43.0, 20.0), "W", (9.0, 8.0, 21.0)
    Image.new("RGB", (80, 60), (10, 20, 30)).save(photo_folder / "lisbon.jpg", exif=exif)
    full_window.session._library._gazetteer._folder = Path(__file__).parents[2] / "assets" / "places"
    full_window.acts.update.trigger()
    qtbot.waitUntil(lambda: full_window.photos.model.rowCount() == 25, timeout=20_000)
    full_window.photos.view.select_rows([0], keep=0)
    facts = full_window.details.facts
    qtbot.waitUntil(lambda: facts.place.text().startswith("Lisbon, Portugal"), timeout=10_000)
    assert facts.place.text().endswith("38.72222°; -9.13917°")
