"""An empty catalog."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from photo_finder.catalog import Catalog


@pytest.fixture
def catalog(tmp_path: Path) -> Iterator[Catalog]:
    made = Catalog(tmp_path / "catalog.sqlite")
    yield made
    made.close()
