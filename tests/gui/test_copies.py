"""What the window shows of copies, with a model that can tell them (tests/tiny_model.py)."""

import io
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image, ImageOps
from PySide6.QtCore import Qt

from photo_finder.core.query import Example
from photo_finder.gui.likeness import Question
from photo_finder.paths import AppPaths, paths_below
from tests.tiny_model import write_tiny_model
from tests.unit.sandbox import jpeg, put


@pytest.fixture
def paths(tmp_path: Path) -> AppPaths:
    assets = tmp_path / "assets"
    write_tiny_model(assets / "model", copy_dim=64)
    return replace(paths_below(tmp_path / "library"), assets=assets)


@pytest.fixture
def photo_folder(tmp_path: Path) -> Path:
    """Twenty-two photos, number 7 once more upside down, and once more as it is, but saved anew."""
    folder = tmp_path / "Holiday"
    put(folder, range(22))
    with Image.open(io.BytesIO(jpeg(7))) as image:
        ImageOps.flip(ImageOps.mirror(image)).save(folder / "turned.png")
    (folder / "resaved.jpg").write_bytes(jpeg(7, quality=70))
    return folder


def _sections(place) -> dict[str, list[str]]:
    rows = iter(range(place.model.rowCount()))
    return {
        section.title: [Path(place.model.photo(next(rows)).path).name for _ in range(section.count)]
        for section in place.model.sections
    }


def _ask(window, qtbot, question: Question) -> None:
    with qtbot.waitSignal(window.similar.answered, timeout=10_000):
        window.similar.ask(question)


def test_copies_stand_under_the_same_picture_however_strict_and_are_called_so(
    full_window, photo_folder, qtbot
):
    similar = full_window.similar
    with qtbot.waitSignal(similar.answered, timeout=10_000):
        full_window.search_like([Example(photo_folder / "0007.jpg")])
    for strictness in (0, 50, 100):
        similar.strictness.setValue(strictness)
        first, *others = _sections(similar).items()
        assert first[0] == "The same picture"
        assert first[1][0] == "0007.jpg"
        assert set(first[1][1:]) == {"turned.png", "resaved.jpg"}
        assert not {"turned.png", "resaved.jpg"} & {name for _title, names in others for name in names}
    spoken = [
        similar.model.data(similar.model.index(row), Qt.ItemDataRole.AccessibleTextRole) for row in range(4)
    ]
    assert spoken[0] == "0007.jpg, Same file"
    assert {text.split(", ")[1] for text in spoken[1:3]} == {"Copy"}
    assert spoken[3].endswith("% similar")
    assert not similar.view.grab().toImage().isNull()


def test_a_photo_that_only_looks_alike_is_not_the_same_picture(full_window, photo_folder, qtbot):
    _ask(full_window, qtbot, Question((Example(photo_folder / "0003.jpg"),)))
    sections = _sections(full_window.similar)
    assert sections["The same picture"] == ["0003.jpg"]


def test_a_copy_that_is_not_wanted_is_no_longer_the_same_picture(full_window, photo_folder, qtbot):
    like, unlike = Example(photo_folder / "0007.jpg"), Example(photo_folder / "turned.png")
    _ask(full_window, qtbot, Question((like,)))
    assert "turned.png" in _sections(full_window.similar)["The same picture"]
    _ask(full_window, qtbot, Question((like,), (unlike,)))
    assert "turned.png" not in _sections(full_window.similar)["The same picture"]


def test_a_pasted_copy_finds_its_originals(full_window, qtbot):
    _ask(full_window, qtbot, Question((Example(jpeg(7, quality=55)),)))
    same = _sections(full_window.similar)["The same picture"]
    assert set(same) == {"0007.jpg", "turned.png", "resaved.jpg"}
