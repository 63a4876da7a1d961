"""HEIC can be written here, which the program itself cannot."""

import pytest
from PIL import Image
from pillow_heif import as_plugin


@pytest.fixture(autouse=True, scope="session")
def _heif_can_be_written() -> None:
    Image.register_save("HEIF", as_plugin._save_heif)
