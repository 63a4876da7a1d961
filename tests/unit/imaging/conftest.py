"""HEIC and JPEG XL can be written here, which the program itself cannot."""

import pillow_jxl  # noqa: F401 - registers itself
import pytest
from PIL import Image
from pillow_heif import as_plugin

from photo_finder.imaging import jpeg_xl


@pytest.fixture(autouse=True, scope="session")
def _heif_can_be_written() -> None:
    Image.register_save("HEIF", as_plugin._save_heif)


@pytest.fixture(autouse=True, scope="session")
def _jpeg_xl_is_read_by_our_own_decoder() -> None:
    jpeg_xl.register()
