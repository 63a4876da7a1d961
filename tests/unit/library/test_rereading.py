"""Files of nearly equal photos are read once more, and say whether they are one exposure."""

import io
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from photo_finder.core.photo import Photo, PhotoFile, PhotoMetadata
from photo_finder.imaging.reading import digest
from photo_finder.library.rereading import are_resaved, are_saved_otherwise, is_made_larger

PLENTY = 10**6


def levels(seed: int) -> np.ndarray:
    rough = np.random.default_rng(5).integers(0, 255, (12, 16, 3), dtype=np.uint8)
    soft = np.asarray(Image.fromarray(rough).resize((160, 120), Image.Resampling.BICUBIC), np.float64)
    return (soft + np.random.default_rng(seed).normal(0, 3, soft.shape)).clip(0, 255).astype(np.uint8)


def data_of(picture: np.ndarray, kind: str = "JPEG", **options: object) -> bytes:
    file = io.BytesIO()
    Image.fromarray(picture).save(file, kind, **options)
    return file.getvalue()


def decoded(data: bytes) -> np.ndarray:
    return np.asarray(Image.open(io.BytesIO(data)).convert("RGB"))


def photo(folder: Path, name: str, data: bytes) -> Photo:
    (folder / name).write_bytes(data)
    files = (PhotoFile(str(folder / name), len(data), 0, offline=False),)
    return Photo(1, digest(data), PhotoMetadata(160, 120, "JPEG"), files)


def resaved(first: Photo, second: Photo) -> bool:
    return are_resaved(first, second, max_pixels=PLENTY)


def test_a_jpeg_saved_anew_is_told_from_another_exposure(tmp_path: Path) -> None:
    shot = data_of(levels(1), quality=90)
    first = photo(tmp_path, "a.jpg", shot)
    assert resaved(first, photo(tmp_path, "b.jpg", data_of(decoded(shot), quality=70)))
    assert not resaved(first, photo(tmp_path, "c.jpg", data_of(levels(2), quality=90)))


def test_the_same_pixels_in_other_bytes_are_one_exposure(tmp_path: Path) -> None:
    words = PngInfo()
    words.add_text("Software", "a program that saved it anew")
    first = photo(tmp_path, "a.png", data_of(levels(1), "PNG"))
    assert resaved(first, photo(tmp_path, "b.png", data_of(levels(1), "PNG", pnginfo=words)))
    assert not resaved(first, photo(tmp_path, "c.png", data_of(levels(2), "PNG")))
    assert not resaved(first, photo(tmp_path, "d.png", data_of(levels(1)[:100], "PNG")))


def test_jpegs_of_other_steps_were_saved_otherwise(tmp_path: Path) -> None:
    first = photo(tmp_path, "a.jpg", data_of(levels(1), quality=90))
    second = photo(tmp_path, "b.jpg", data_of(levels(2), quality=90))
    third = photo(tmp_path, "c.jpg", data_of(levels(2), quality=80))
    plain = photo(tmp_path, "d.png", data_of(levels(2), "PNG"))
    assert not are_saved_otherwise(first, second, max_pixels=PLENTY)
    assert are_saved_otherwise(first, third, max_pixels=PLENTY)
    assert not are_saved_otherwise(first, plain, max_pixels=PLENTY)
    assert not are_saved_otherwise(plain, plain, max_pixels=PLENTY)
    Path(third.path).write_bytes(b"something else")
    assert not are_saved_otherwise(first, third, max_pixels=PLENTY)


@pytest.mark.parametrize("harm", ["gone", "changed", "cut off"])
def test_files_that_are_no_longer_what_they_were_tell_nothing(tmp_path: Path, harm: str) -> None:
    shot = data_of(levels(1), quality=90)
    first = photo(tmp_path, "a.jpg", shot)
    if harm == "cut off":
        second = photo(tmp_path, "b.jpg", shot[: len(shot) // 2])
    else:
        second = photo(tmp_path, "b.jpg", data_of(decoded(shot), quality=70))
        path = tmp_path / "b.jpg"
        path.unlink() if harm == "gone" else path.write_bytes(shot)
    assert not resaved(first, second)


def test_a_file_on_a_drive_that_is_away_is_not_asked(tmp_path: Path) -> None:
    shot = data_of(levels(1), quality=90)
    first = photo(tmp_path, "a.jpg", shot)
    files = (PhotoFile(first.path, len(shot), 0, offline=True),)
    assert not resaved(first, Photo(2, first.digest, first.metadata, files))


def enlarged(folder: Path, name: str, source: Photo, kind: str = "JPEG") -> Photo:
    with Image.open(source.path) as image:
        made = np.asarray(image.resize((320, 240), Image.Resampling.BICUBIC))
    found = photo(folder, name, data_of(made, kind, quality=95))
    return replace(found, metadata=PhotoMetadata(320, 240, kind))


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_an_enlargement_is_told_by_the_rounding_of_its_source(tmp_path: Path, kind: str) -> None:
    source = photo(tmp_path, "a.jpg", data_of(levels(1), quality=70))
    made = enlarged(tmp_path, "b", source, kind)
    assert is_made_larger(made, source, max_pixels=PLENTY)
    assert not is_made_larger(source, made, max_pixels=PLENTY)
    other = photo(tmp_path, "c.jpg", data_of(levels(2), quality=70))
    assert not is_made_larger(made, other, max_pixels=PLENTY)


def test_what_tells_its_camera_is_not_taken_for_an_enlargement(tmp_path: Path) -> None:
    source = photo(tmp_path, "a.jpg", data_of(levels(1), quality=70))
    made = enlarged(tmp_path, "b.jpg", source)
    facts = replace(made.metadata, camera="EOS R6", taken=datetime(2024, 5, 4))
    assert not is_made_larger(replace(made, metadata=facts), source, max_pixels=PLENTY)


@pytest.mark.parametrize("harm", ["gone", "changed", "cut off"])
def test_files_that_changed_tell_of_no_enlargement(tmp_path: Path, harm: str) -> None:
    source = photo(tmp_path, "a.jpg", data_of(levels(1), quality=70))
    made = enlarged(tmp_path, "b.jpg", source)
    path = tmp_path / "b.jpg"
    data = path.read_bytes()
    if harm == "gone":
        path.unlink()
    elif harm == "changed":
        path.write_bytes(data + b" ")
    else:
        made = replace(photo(tmp_path, "b.jpg", data[: len(data) // 2]), metadata=made.metadata)
    assert not is_made_larger(made, source, max_pixels=PLENTY)
