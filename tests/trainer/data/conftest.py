"""Shards of small pictures, so that reading, splitting and streaming can be tried in seconds."""

import io
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from trainer.config import ShardsSection
from trainer.data.inventory import take_inventory
from trainer.data.shards import find_shards, shard_name, write_shard

LABELS, EACH = 5, 8


def picture(label: int, number: int) -> bytes:
    """A JPEG of noise around the label's colour; no two alike."""
    random = np.random.default_rng([label, number])
    noise = random.integers(-50, 50, (8, 10, 3)) + 60 + 30 * label
    written = io.BytesIO()
    Image.fromarray(noise.clip(0, 255).astype(np.uint8)).resize((100, 80)).save(written, "JPEG", quality=95)
    return written.getvalue()


@pytest.fixture
def records() -> list[tuple[bytes, int]]:
    return [(picture(label, number), label) for number in range(EACH) for label in range(LABELS)]


@pytest.fixture
def shard_folder(tmp_path: Path, records: list[tuple[bytes, int]]) -> Path:
    """Forty records in three shards, two folders deep."""
    folder = tmp_path / "input" / "mini" / "train"
    folder.mkdir(parents=True)
    for number, part in enumerate((records[:10], records[10:25], records[25:])):
        write_shard(folder / shard_name("train", number, 3, len(part)), iter(part))
    return folder


@pytest.fixture
def inventory(shard_folder: Path):
    section = ShardsSection(sources=("made here",), train_share=0.8)
    return take_inventory(find_shards([shard_folder], []), section, None, lambda *_: None)
