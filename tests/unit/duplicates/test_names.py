"""Marks of a copy or an edit in a file's name."""

import unicodedata

import pytest

from photo_finder.duplicates.names import is_marked, of_one_photo, says_edit_of, says_enlarged


@pytest.mark.parametrize(
    "name",
    [
        "IMG_1 (1).jpg",
        "IMG_1(12).JPG",
        "beach - Copy.jpg",
        "beach - Copy (2).jpg",
        "beach copy 3.png",
        "Copy of beach.jpg",
        "Strand - Kopie.jpg",
        "Strand Kopie 2.jpg",
        "Kopie von Strand.jpg",
        "plage - copie.jpg",
        "copia de playa.jpg",
        "praia - Cópia.jpg",
        unicodedata.normalize("NFD", "praia - Cópia.jpg"),
        "写真のコピー.jpg",
        "照片 - 副本 (2).jpg",
        "IMG_20200101-edited.jpg",
        "IMG_20200101_bearbeitet.jpg",
        "IMG_E1234.HEIC",
        "IMG_20200101~2.jpg",
        "IMG-20190101-WA0001.jpg",
        "IMG-20190101-WA0001-beach.jpeg",
        "WhatsApp Image 2019-01-01 at 12.00.00.jpeg",
        "signal-2020-01-01-120000.jpg",
        "photo_2020-01-01_12-00-00.jpg",
        "FB_IMG_1577836800.jpg",
        "received_12345.jpeg",
        "beach-1024x768.jpg",
        "beach_thumb.jpg",
        "beach-small.jpg",
        "beach-upscaled.jpg",
        "beach_4x.png",
    ],
)
def test_what_copies_edits_and_messengers_are_called_is_a_mark(name: str) -> None:
    assert is_marked(f"/photos (1)/{name}")


@pytest.mark.parametrize(
    "name",
    [
        "IMG_0001.jpg",
        "IMG_20200101_120000.jpg",
        "DSC01234.ARW",
        "DSC_0001-2.jpg",
        "P1000001.JPG",
        "PXL_20200101_120000000.MP.jpg",
        "copyright.jpg",
        "jeep_4x4.jpg",
        "bmw-x5.jpg",
        "hardcopy.jpg",
        "photocopy shop.jpg",
        "editor.jpg",
        "small dog.jpg",
        "Beach 2.jpg",
        "Screenshot 2020-01-01.png",
        "(1).jpg",
        "2020-01-01 12.00.00.jpg",
        "scaled.jpg",
    ],
)
def test_cameras_numbers_and_peoples_own_names_are_no_marks(name: str) -> None:
    assert not is_marked(f"/my copy/edited/{name}")


@pytest.mark.parametrize(
    ("edit", "original"),
    [
        ("IMG_1-edited.jpg", "IMG_1.jpg"),
        ("img_1_Bearbeitet (2).png", "IMG_1.HEIC"),
        ("IMG_1-edited-2x.jpg", "IMG_1.jpg"),
        ("IMG_E1234.HEIC", "IMG_1234.HEIC"),
    ],
)
def test_a_name_with_a_mark_is_an_edit_of_the_one_without(edit: str, original: str) -> None:
    assert says_edit_of(f"/out/{edit}", f"/in/{original}")
    assert not says_edit_of(f"/in/{original}", f"/out/{edit}")


@pytest.mark.parametrize(
    ("name", "other"),
    [("IMG_1.jpg", "IMG_1.jpg"), ("IMG_1 (1).jpg", "IMG_1.jpg"), ("IMG_2-edited.jpg", "IMG_1.jpg")],
)
def test_a_copy_and_an_edit_of_another_photo_are_none(name: str, other: str) -> None:
    assert not says_edit_of(f"/p/{name}", f"/q/{other}")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("IMG_1.jpg", "IMG_1 (2).jpg"),
        ("IMG_1.jpg", "IMG_1-sepia.jpg"),
        ("img_001_crop50.jpg", "img_001_grey.jpg"),
        ("img_001_orig.jpg", "img_001_noise.jpg"),
        ("grey_img_001.jpg", "img_001.jpg"),
        ("grey_img_001.jpg", "noise_img_001.jpg"),
        ("beach2019.sepia.jpg", "beach2019.blurred.jpg"),
    ],
)
def test_names_with_one_number_and_other_words_are_of_one_photo(one: str, other: str) -> None:
    assert of_one_photo(f"/p/{one}", f"/q/{other}")
    assert of_one_photo(f"/q/{other}", f"/p/{one}")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("IMG_0001.jpg", "IMG_0002.jpg"),
        ("20240504_120000_001.jpg", "20240504_120000_002.jpg"),
        ("IMG_001_b1.jpg", "IMG_001_b2.jpg"),
        ("IMG_001_2.jpg", "IMG_001_noise.jpg"),
        ("IMG_0001.jpg", "DSC_0001.jpg"),
        ("beach_anna.jpg", "beach_bob.jpg"),
        ("2019_anna.jpg", "2019_bob.jpg"),
        ("3f9a0c11.jpg", "b0177e2d.jpg"),
    ],
)
def test_names_with_other_numbers_or_without_one_in_common_are_not(one: str, other: str) -> None:
    assert not of_one_photo(f"/p/{one}", f"/p/{other}")


def test_names_tell_what_was_enlarged() -> None:
    assert says_enlarged("/p/beach-upscaled.jpg")
    assert says_enlarged("/p/beach_4x-edited.jpg")
    assert not says_enlarged("/p/beach-edited.jpg")
    assert not says_enlarged("/upscaled/beach.jpg")
