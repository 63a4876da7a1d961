"""A workshop of the test's own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.unit.actions.workshop import Workshop


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Workshop]:
    made = Workshop(tmp_path / "root")
    yield made
    made.close()
