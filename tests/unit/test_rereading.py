"""Files of nearly equal photos are read once more, and say whether they are one exposure."""

import io
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from photo_finder.core.photo import Photo, PhotoFile, PhotoMetadata
from photo_finder.imaging.reading import digest
from photo_finder.rereading import are_resaved

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
