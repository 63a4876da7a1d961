"""What a card holds that a real library has, in the same file or in another one."""

import os
import shutil
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PIL import Image, ImageOps

from photo_finder.core.progress import Step
from photo_finder.library import Library
from tests.unit.sample_copies import NAMES, SAMPLE, photo, smaller, write
from tests.unit.sandbox import Sandbox, own_model

OTHER = SAMPLE / "hat" / "hat-09.jpg"


@pytest.fixture(scope="session")
def copy_assets(tmp_path_factory: pytest.TempPathFactory) -> Path:
    assets = tmp_path_factory.mktemp("having-assets")
    own_model(assets, copy_dim=64)
    return assets


@pytest.fixture
def sandbox(tmp_path: Path, copy_assets: Path) -> Iterator[Sandbox]:
    box = Sandbox(tmp_path, copy_assets)
    box.photos.mkdir()
    for number, name in enumerate(NAMES):
        shutil.copyfile(SAMPLE / f"{name}.jpg", box.photos / f"photo{number}.jpg")
    yield box
    box.close_all()


@pytest.fixture
def card(tmp_path: Path) -> Path:
    (tmp_path / "card").mkdir()
    return tmp_path / "card"


def opened(sandbox: Sandbox) -> Library:
    library = sandbox.open()
    library.index([sandbox.photos])
    return library


def names(paths: tuple[str, ...]) -> list[str]:
    return [os.path.basename(path) for path in paths]


def test_another_file_of_a_picture_is_present_and_told_with_what_was_done_to_it(
    sandbox: Sandbox, card: Path
) -> None:
    smaller(0, card / "small.jpg")
    write(ImageOps.mirror(photo(1)), card / "turned.jpg")
    shutil.copyfile(OTHER, card / "other.jpg")
    steps: list[Step] = []
    report = opened(sandbox).have(card, progress=steps.append)
    assert (names(report.new), report.near, report.skipped) == (["other.jpg"], (), ())
    small, turned = report.present
    assert (small.kind, small.better, small.relation[-1]) == ("copy", False, "resized")
    assert (small.path, small.library_path) == (
        str(card / "small.jpg"),
        str(sandbox.photos / "photo0.jpg"),
    )
    assert (turned.kind, turned.relation[0], turned.better) == ("copy", "mirrored", False)
    assert min(small.probability, turned.probability) >= 0.95
    assert {step.activity for step in steps} == {"scan", "compare", "match"}


def test_the_better_picture_is_the_one_with_more_of_it(sandbox: Sandbox, card: Path) -> None:
    for number in range(3):
        (sandbox.photos / f"photo{number}.jpg").unlink()
    smaller(0, sandbox.photos / "small.jpg")
    image = photo(1)
    width, height = image.size
    write(image.crop((width // 5, height // 5, width, height)), sandbox.photos / "part.jpg")
    write(photo(2).convert("L"), sandbox.photos / "grey.jpg")
    for number in range(3):
        shutil.copyfile(SAMPLE / f"{NAMES[number]}.jpg", card / f"{number}.jpg")
    report = opened(sandbox).have(card)
    assert [(present.kind, present.better) for present in report.present] == [("copy", True)] * 3
    assert [os.path.basename(present.library_path) for present in report.present] == [
        *("small.jpg", "part.jpg", "grey.jpg")
    ]


def test_it_is_not_better_when_the_library_has_one_as_good_elsewhere(sandbox: Sandbox, card: Path) -> None:
    smaller(0, sandbox.photos / "small.jpg")
    write(photo(0), card / "again.jpg")
    (present,) = opened(sandbox).have(card).present
    assert not present.better


def test_another_shot_of_the_moment_stays_new_and_is_named(sandbox: Sandbox, card: Path) -> None:
    moment = datetime(2024, 5, 1, 12)
    write(photo(0), sandbox.photos / "first.jpg", taken=moment)
    nudged = photo(0).resize((photo(0).width, photo(0).height), box=(2, 1, *photo(0).size))
    write(nudged, card / "second.jpg", taken=moment + timedelta(seconds=1))
    (sandbox.photos / "photo0.jpg").unlink()
    report = opened(sandbox).have(card)
    assert (names(report.new), report.present) == (["second.jpg"], ())
    (near,) = report.near
    assert near.library_path == str(sandbox.photos / "first.jpg")
    assert 0.5 <= near.probability <= 1


def test_only_the_same_bytes_count_when_that_is_asked(sandbox: Sandbox, card: Path) -> None:
    smaller(0, card / "small.jpg")
    shutil.copyfile(SAMPLE / f"{NAMES[1]}.jpg", card / "same.jpg")
    report = opened(sandbox).have(card, identical_only=True)
    assert (names(report.new), [p.kind for p in report.present]) == (["small.jpg"], ["identical"])


def test_a_copy_in_the_folder_itself_does_not_vouch_for_it(sandbox: Sandbox) -> None:
    smaller(0, sandbox.photos / "part" / "small.jpg")
    library = opened(sandbox)
    assert len(library.have(sandbox.photos).new) == 5
    (present,) = library.have(sandbox.photos / "part").present
    assert present.library_path == str(sandbox.photos / "photo0.jpg")


def test_what_is_no_sound_picture_is_named_and_new(sandbox: Sandbox, card: Path) -> None:
    data = (sandbox.photos / "photo0.jpg").read_bytes()
    (card / "cut.jpg").write_bytes(data[: len(data) // 9])
    (card / "text.jpg").write_text("no picture")
    Image.new("RGB", (40, 30), "white").save(card / "white.png")
    report = opened(sandbox).have(card)
    assert names(report.new) == ["cut.jpg", "text.jpg", "white.png"]
    assert [os.path.basename(skipped.path) for skipped in report.skipped] == ["cut.jpg", "text.jpg"]
    assert report.present == ()


def test_nothing_is_added_to_the_library(sandbox: Sandbox, card: Path) -> None:
    smaller(0, card / "small.jpg")
    library = opened(sandbox)
    before = library.status()
    library.have(card)
    after = library.status()
    assert (after.photos, after.files, after.vectors) == (before.photos, before.files, before.vectors)
    assert len(library.folders()) == 1
