"""Libraries for tests."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.unit.sandbox import Bench, Sandbox, own_model


@pytest.fixture(scope="session")
def tiny_assets(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What is shipped, with a tiny model."""
    assets = tmp_path_factory.mktemp("assets")
    own_model(assets)
    return assets


@pytest.fixture
def sandbox(tmp_path: Path, tiny_assets: Path) -> Iterator[Sandbox]:
    box = Sandbox(tmp_path, tiny_assets)
    box.photos.mkdir()
    yield box
    box.close_all()


@pytest.fixture
def bench(sandbox: Sandbox) -> Iterator[Bench]:
    """The same places, with the catalog opened by hand."""
    made = Bench(sandbox.paths)
    yield made
    made.close()
