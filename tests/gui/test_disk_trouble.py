"""The library's disk has a bad moment: what could not be read then comes later."""

import pytest

from photo_finder.core.errors import LibraryError
from photo_finder.gui import tiles
from photo_finder.gui.grid import store
from tests.gui.crowd import Crowd


class Ailing(Crowd):
    """A crowd whose disk cannot be read now."""

    ill = True

    def _read(self):
        if self.ill:
            raise LibraryError("The library cannot be read.")

    def photos(self, ids):
        self._read()
        return super().photos(ids)

    def facets(self):
        self._read()
        return super().facets()

    def thumbnail(self, photo_id):
        self._read()
        return super().thumbnail(photo_id)

    def kept_thumbnail(self, digest):
        self._read()
        return super().kept_thumbnail(digest)


@pytest.fixture
def ailing(open_window, qtbot, monkeypatch):
    for module in (store, tiles):
        monkeypatch.setattr(module, "AGAIN_MS", 100)
    window = open_window(library=Ailing(300, groups=30))
    qtbot.waitUntil(lambda: window.photos.model.rowCount() == 300)
    return window


def test_photos_come_once_the_disk_can_be_read_again(ailing, qtbot):
    model = ailing.photos.model
    qtbot.waitUntil(lambda: ailing.banner.text.text() == "The library cannot be read.")
    qtbot.waitUntil(lambda: not ailing.session._runner.busy)
    assert model.tile(0) is None
    ailing.session._library.ill = False
    qtbot.waitUntil(lambda: model.tile(0) is not None and model.photo(0) is not None)
    assert ailing.photos.bar.menu.facets.years == ()
    ailing.refresh()
    qtbot.waitUntil(lambda: ailing.photos.bar.menu.facets.years == ((2026, 300),))


def test_pictures_of_groups_come_once_the_disk_can_be_read_again(ailing, qtbot):
    place = ailing.tidying.duplicates
    ailing.acts.show_duplicates.trigger()
    qtbot.waitUntil(lambda: place.model.rowCount() == 30)
    qtbot.waitUntil(lambda: bool(place._tiles._asked))
    qtbot.waitUntil(lambda: not ailing.session._runner.busy)
    assert not place._tiles._kept
    ailing.session._library.ill = False
    qtbot.waitUntil(lambda: len(place._tiles._kept) > 4)
