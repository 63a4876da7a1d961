"""Whatever gives embeddings and can be measured: a run, a model folder, an ONNX file with a picture as input.

Owns how each of them is opened and fed. Knows nothing of labels.
"""

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from trainer.config import Config, read_config
from trainer.errors import TrainerUsageError
from trainer.evaluation.plain_onnx import ForeignPixels, OnnxEmbedder, open_plain_onnx
from trainer.evaluation.rankings import Vectors
from trainer.export.model_folder import DESCRIPTION, GRAPH
from trainer.export.parity import open_graph, run_keras
from trainer.models.embedder import EMBEDDING

Images = NDArray[np.uint8]

_CONFIG = "config.toml"


class Embedder(Protocol):
    """Photos to vectors."""

    @property
    def name(self) -> str:
        """For a heading."""
        ...

    @property
    def side(self) -> int:
        """Of the square input in pixels."""
        ...

    def __call__(self, images: Images) -> Vectors:
        """Vectors float32 [N, D] of uint8 images [N, side, side, 3]."""
        ...


@dataclass(frozen=True, slots=True)
class KerasEmbedder:
    """One output of a run's model, which maps uint8 [N, S, S, 3] to float32 [N, dim] by the output's name."""

    name: str
    model: Any
    output: str = EMBEDDING

    @property
    def side(self) -> int:
        """Of the square input in pixels."""
        return int(self.model.input_shape[1])

    def __call__(self, images: Images) -> Vectors:
        """Vectors float32 [N, dim]."""
        return run_keras(self.model, images)[self.output]


def open_source(path: Path, foreign: ForeignPixels, outputs: Sequence[str] = ()) -> Embedder:
    """Open a run folder of either kind, a model folder, or an ONNX file.

    Args:
        path: of it.
        foreign: what a plain ONNX file does not say.
        outputs: names; the first that it has is taken. Unless given, ``foreign.output``; without that
            ``embedding``, or of an ONNX file the one that is taken for it.

    Raises:
        TrainerUsageError: it is none of these, it has no such output, or its input or output is none of a
            picture's.
        TrainerError: it is damaged.
    """
    if path.is_file():
        return _plain_onnx(path, foreign, outputs)
    wanted = tuple(outputs) or (foreign.output or EMBEDDING,)
    if (path / DESCRIPTION).is_file():
        return _model_folder(path, wanted)
    if (path / _CONFIG).is_file():
        return _run(path, wanted)
    raise TrainerUsageError(
        f"{path} is no model folder (no {DESCRIPTION}), no run folder (no {_CONFIG}) and no ONNX file"
    )


def _plain_onnx(path: Path, foreign: ForeignPixels, outputs: Sequence[str]) -> Embedder:
    if not outputs:
        return open_plain_onnx(path, foreign)
    there = [output.name for output in open_graph(path).get_outputs()]
    return open_plain_onnx(path, replace(foreign, output=_chosen(path, there, outputs)))


def _chosen(path: Path, there: Collection[str], wanted: Sequence[str]) -> str:
    found = next((name for name in wanted if name in there), None)
    if found is None:
        raise TrainerUsageError(
            f"the model in {path} has no output {' or '.join(wanted)}; it has {', '.join(sorted(there))}"
        )
    return found


def _run(folder: Path, wanted: Sequence[str]) -> Embedder:
    config = read_config(folder / _CONFIG)
    if not isinstance(config, Config):
        from trainer.training.trained import read_trained

        model = read_trained(folder).model
        return KerasEmbedder(config.model.name, model, _chosen(folder, list(model.output), wanted))
    from trainer.models.backbones import inference_backbone
    from trainer.models.embedder import embedder
    from trainer.training.run import read_run

    _chosen(folder, [EMBEDDING], wanted)
    backbone = inference_backbone(config.model.backbone)
    return KerasEmbedder(config.model.name, embedder(backbone, read_run(folder).head))


def _model_folder(folder: Path, wanted: Sequence[str]) -> Embedder:
    try:
        described = json.loads((folder / DESCRIPTION).read_text(encoding="utf-8"))
        name, pixels = f"{described['name']} {described['version']}", described["input"]
        squashed, side = (pixels["resize"], pixels["filter"]) == ("squash", "bicubic"), int(pixels["size"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise TrainerUsageError(f"{folder} is no model folder: {error}") from error
    if not squashed:
        raise TrainerUsageError(f"the model in {folder} wants its photos otherwise than squashed bicubically")
    session = open_graph(folder / GRAPH)
    output = _chosen(folder, [found.name for found in session.get_outputs()], wanted)
    return OnnxEmbedder(name, session, side, "NHWC", None, output)
