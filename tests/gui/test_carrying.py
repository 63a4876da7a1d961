"""What copies tell, and links in their places, offered with the plan; on a real library."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from photo_finder.core.carrying import Carried, Described
from photo_finder.gui.duplicates.carried_dialog import CarriedDialog, CarriedModel
from photo_finder.gui.duplicates.plan_dialog import PlanDialog

_LEFT = Qt.MouseButton.LeftButton
XMP = (
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    '<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmp:Rating="4"/>'
    "</rdf:RDF></x:xmpmeta>"
)


@pytest.fixture
def twice(photo_folder: Path) -> Path:
    """One photo of which a copy lies elsewhere, with a sidecar."""
    copies = photo_folder / "copies"
    (copies / "red-0 again.jpg").unlink()
    (copies / "green-1 (1).jpg").write_bytes((photo_folder / "green-1.jpg").read_bytes())
    (copies / "green-1 (1).jpg.xmp").write_text(XMP)
    return photo_folder


def _opened(window, qtbot):
    qtbot.waitUntil(lambda: not window.session.indexing and window.session.is_open, timeout=30_000)
    window.acts.show_duplicates.trigger()
    qtbot.waitUntil(lambda: window.tidying.duplicates.model.rowCount() == 1, timeout=30_000)
    return window


def _plan(window, qtbot):
    qtbot.mouseClick(window.tidying.duplicates.parts.clean, _LEFT)
    (dialog,) = (d for d in window.findChildren(PlanDialog) if d.isVisible())
    qtbot.waitUntil(
        lambda: dialog._draft is not None and not dialog.offers.waiting.isVisible(), timeout=10_000
    )
    return dialog


def _agree(window, dialog, qtbot):
    with qtbot.waitSignal(window.tidying.files.ended, timeout=20_000) as ended:
        qtbot.mouseClick(dialog.agree, _LEFT)
    return ended.args[0]


def test_what_copies_tell_is_shown_written_and_taken_back(open_window, twice, qtbot):
    window = _opened(open_window(folders=(twice,)), qtbot)
    dialog = _plan(window, qtbot)
    assert dialog.offers.carry.isVisible()
    assert not dialog.offers.carry.isChecked()
    assert dialog.offers.show_carried.text() == "What 1 photo gets …"
    qtbot.mouseClick(dialog.offers.show_carried, _LEFT)
    (listed,) = dialog.findChildren(CarriedDialog)
    row = [listed.model.data(listed.model.index(0, column)) for column in range(3)]
    assert row == ["green-1.jpg", "★★★★", "green-1 (1).jpg"]
    listed.close()
    dialog.offers.carry.setChecked(True)
    outcome = _agree(window, dialog, qtbot)
    assert outcome.left == ()
    sidecar = twice / "green-1.jpg.xmp"
    assert "<xmp:Rating>4</xmp:Rating>" in sidecar.read_text()
    assert "1 kept photo got what copies told." in window.tidying.bar.text.text()
    with qtbot.waitSignal(window.tidying.files.ended, timeout=20_000):
        qtbot.mouseClick(window.tidying.bar.undo, _LEFT)
    assert not sidecar.exists()
    assert (twice / "copies" / "green-1 (1).jpg").exists()

    qtbot.waitUntil(lambda: window.tidying.duplicates.model.rowCount() == 1, timeout=10_000)
    again = _plan(window, qtbot)
    assert again.offers.carry.isChecked()
    assert not again.offers.link.isChecked()
    again.reject()
    assert window.session._library.settings().carry_metadata


def test_a_link_stays_in_each_place_if_that_is_chosen(open_window, twice, qtbot):
    (twice / "copies" / "green-1 (1).jpg.xmp").unlink()
    window = _opened(open_window(folders=(twice,)), qtbot)
    dialog = _plan(window, qtbot)
    assert not dialog.offers.carry.isVisible()
    dialog.offers.link.setChecked(True)
    _agree(window, dialog, qtbot)
    assert os.path.samefile(twice / "green-1.jpg", twice / "copies" / "green-1 (1).jpg")
    assert window.tidying.bar.text.text() == "1 file moved to Removed. A link was left in 1 place."
    qtbot.waitUntil(lambda: window.session._library.settings().hard_links, timeout=5_000)


def test_where_nothing_can_be_written_it_is_not_offered(open_window, twice, qtbot):
    (twice / "green-1.xmp").write_text("no packet")
    window = _opened(open_window(folders=(twice,)), qtbot)
    dialog = _plan(window, qtbot)
    assert not dialog.offers.carry.isVisible()
    _agree(window, dialog, qtbot)
    assert not (twice / "copies" / "green-1 (1).jpg").exists()


def test_the_table_says_why_something_is_not_written(application):
    values = Described(rating=2, keywords=("Sea", "Sun"), place=(48.1, 11.5), title="A", description="B\nC")
    model = CarriedModel(
        (
            Carried("/a/1.jpg", "/a/1.jpg.xmp", values, ("/b/1.jpg", "/c/2.jpg")),
            Carried("/a/2.jpg", "/a/2.jpg.xmp", Described(rating=1), ("/b/3.jpg",), "there is no pen"),
        )
    )
    QAbstractItemModelTester(model)
    texts = [[model.data(model.index(row, column)) for column in range(3)] for row in range(2)]
    assert texts == [
        [
            "1.jpg",
            "place 48.10000°; 11.50000° · ★★ · keywords Sea, Sun · title “A” · description “B C”",
            "1.jpg, 2.jpg",
        ],
        ["2.jpg", "not written: there is no pen (★)", "3.jpg"],
    ]
    assert model.data(model.index(0, 0), Qt.ItemDataRole.ToolTipRole) == "/a/1.jpg\n/a/1.jpg.xmp"
