"""Writes and reads the model folder, the one contract between the trainer and the app.

``model.onnx``, ``model.json``, ``golden.npz`` and ``MODEL_CARD.md``, format 1; and ``pictures/``, which the
card may show and the app does not read. A folder is written aside and renamed, so that nobody ever finds
half of one. Knows nothing of frameworks.
"""

import hashlib
import json
import os
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from trainer.errors import TrainerError, TrainerUsageError
from trainer.evaluation.calibration import CosineCalibration

FORMAT = 1
GRAPH, DESCRIPTION, GOLDEN, CARD = "model.onnx", "model.json", "golden.npz", "MODEL_CARD.md"
PICTURES = "pictures"
_ID_DIGITS = 16
_CHUNK = 1 << 20

Measured = float | int | str | Mapping[str, "Measured"]


@dataclass(frozen=True, slots=True)
class ModelOutput:
    """An output of the graph: its width, and what its cosines mean."""

    dim: int
    calibration: CosineCalibration


@dataclass(frozen=True, slots=True)
class ModelDescription:
    """What ``model.json`` says, but for the id, which the graph's bytes give.

    Attributes:
        size: side of the square input in pixels.
        resize: ``squash``, ``crop`` or ``pad``.
        filter: a Pillow filter's name.
        metrics: figures by name, possibly nested.
        exported_with: versions by package.
    """

    name: str
    version: str
    size: int
    resize: str
    filter: str
    outputs: Mapping[str, ModelOutput]
    backbone: str
    training_data: tuple[str, ...]
    licence: str
    metrics: Mapping[str, Measured]
    exported_with: Mapping[str, str]


def model_id(folder: Path) -> str:
    """First 16 hexadecimal digits of the SHA-256 over model.onnx and its external data in name order."""
    others = sorted(p for p in folder.iterdir() if p.name.startswith(GRAPH) or p.name.endswith(".data"))
    digest = hashlib.sha256()
    for path in (folder / GRAPH, *(path for path in others if path.name != GRAPH)):
        with path.open("rb") as file:
            while chunk := file.read(_CHUNK):
                digest.update(chunk)
    return digest.hexdigest()[:_ID_DIGITS]


def write_model_folder(
    out: Path,
    graph: bytes,
    description: ModelDescription,
    golden: Mapping[str, NDArray[np.generic]],
    card: str,
) -> str:
    """Write all four files and put them in place of what was there.

    Args:
        out: the folder; if it exists it must be empty or a model folder.
        graph: the bytes of ``model.onnx``.
        description: the rest of ``model.json``.
        golden: ``images`` uint8 [n, S, S, 3], and for each output float32 [n, dim].
        card: Markdown; ``{id}`` in it becomes the id.

    Returns:
        The model's id.

    Raises:
        TrainerUsageError: something else lies at ``out``.
        TrainerError: it cannot be written.
    """
    with folder_aside(out) as aside:
        (aside / GRAPH).write_bytes(graph)
        return finish_folder(aside, description, golden, card)


@contextmanager
def folder_aside(out: Path, room: int = 0) -> Iterator[Path]:
    """A new folder beside ``out`` that takes its place when the block ends well, and else goes away.

    Args:
        out: the folder; if it exists it must be empty or a model folder.
        room: bytes that must be free for it.

    Raises:
        TrainerUsageError: something else lies at ``out``.
        TrainerError: there is no room, or it cannot be written.
    """
    if out.exists() and not _may_be_replaced(out):
        raise TrainerUsageError(f"{out} is there and is no model folder, so it is left alone")
    aside = out.with_name(f".{out.name}.{os.getpid()}.part")
    try:
        aside.mkdir(parents=True)
        try:
            _check_room(out, aside, room)
            yield aside
            _replace(out, aside)
        finally:
            shutil.rmtree(aside, ignore_errors=True)
    except OSError as error:
        raise TrainerError(f"the model folder {out} cannot be written: {error}") from error


def _check_room(out: Path, aside: Path, room: int) -> None:
    free = shutil.disk_usage(aside).free
    if free < room:
        raise TrainerError(
            f"the model folder {out} needs {room / 1e9:.2f} GB, but only {free / 1e9:.2f} GB are free there"
        )


def _may_be_replaced(out: Path) -> bool:
    return out.is_dir() and ((out / DESCRIPTION).is_file() or not any(out.iterdir()))


def finish_folder(
    folder: Path,
    description: ModelDescription,
    golden: Mapping[str, NDArray[np.generic]],
    card: str,
    pictures: Mapping[str, bytes] = MappingProxyType({}),
) -> str:
    """Write all but the graph, which lies in the folder already.

    Args:
        folder: holds ``model.onnx`` and its external data.
        description: as for ``write_model_folder``.
        golden: as for ``write_model_folder``.
        card: as for ``write_model_folder``.
        pictures: files that the card shows, by name.

    Returns:
        The model's id.

    Raises:
        OSError: it cannot be written.
    """
    found = model_id(folder)
    np.savez_compressed(folder / GOLDEN, allow_pickle=False, **golden)
    text = json.dumps(_as_json(description, found), indent=2, ensure_ascii=True)
    (folder / DESCRIPTION).write_text(text + "\n", encoding="utf-8")
    (folder / CARD).write_text(card.replace("{id}", found), encoding="utf-8")
    if pictures:
        (folder / PICTURES).mkdir()
    for name, picture in pictures.items():
        (folder / PICTURES / name).write_bytes(picture)
    return found


def _as_json(description: ModelDescription, found_id: str) -> dict[str, object]:
    return {
        "format": FORMAT,
        "id": found_id,
        "name": description.name,
        "version": description.version,
        "input": {"size": description.size, "resize": description.resize, "filter": description.filter},
        "outputs": {name: asdict(output) for name, output in description.outputs.items()},
        "backbone": description.backbone,
        "training_data": list(description.training_data),
        "licence": description.licence,
        "metrics": description.metrics,
        "exported_with": description.exported_with,
    }


def _replace(out: Path, aside: Path) -> None:
    """A folder cannot be renamed over one that is not empty: the old one steps aside first."""
    if not out.exists():
        aside.rename(out)
        return
    old = out.with_name(f".{out.name}.{os.getpid()}.old")
    out.rename(old)
    try:
        aside.rename(out)
    except OSError:
        old.rename(out)
        raise
    shutil.rmtree(old, ignore_errors=True)
