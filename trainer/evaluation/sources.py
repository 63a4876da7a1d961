"""Whatever gives embeddings and can be measured: a run, a model folder, an ONNX file with a picture as input.

Owns how each of them is opened and fed. Knows nothing of labels.
"""

import json
from dataclasses import dataclass
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
    """A run's model, uint8 [N, S, S, 3] to ``{"embedding": float32 [N, dim]}``."""

    name: str
    model: Any

    @property
    def side(self) -> int:
        """Of the square input in pixels."""
        return int(self.model.input_shape[1])

    def __call__(self, images: Images) -> Vectors:
        """Vectors float32 [N, dim]."""
        return run_keras(self.model, images)[EMBEDDING]


def open_source(path: Path, foreign: ForeignPixels) -> Embedder:
    """Open a run folder of either kind, a model folder, or an ONNX file.

    Raises:
        TrainerUsageError: it is none of these, or its input or output is none of a picture's.
        TrainerError: it is damaged.
    """
    if path.is_file():
        return open_plain_onnx(path, foreign)
    if (path / DESCRIPTION).is_file():
        return _model_folder(path)
    if (path / _CONFIG).is_file():
        return _run(path)
    raise TrainerUsageError(
        f"{path} is no model folder (no {DESCRIPTION}), no run folder (no {_CONFIG}) and no ONNX file"
    )


def _run(folder: Path) -> Embedder:
    config = read_config(folder / _CONFIG)
    if not isinstance(config, Config):
        from trainer.training.trained import read_trained

        return KerasEmbedder(config.model.name, read_trained(folder).model)
    from trainer.models.backbones import inference_backbone
    from trainer.models.embedder import embedder
    from trainer.training.run import read_run

    backbone = inference_backbone(config.model.backbone)
    return KerasEmbedder(config.model.name, embedder(backbone, read_run(folder).head))


def _model_folder(folder: Path) -> Embedder:
    try:
        described = json.loads((folder / DESCRIPTION).read_text(encoding="utf-8"))
        name, wanted = f"{described['name']} {described['version']}", described["input"]
        squashed, side = (wanted["resize"], wanted["filter"]) == ("squash", "bicubic"), int(wanted["size"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise TrainerUsageError(f"{folder} is no model folder: {error}") from error
    if not squashed:
        raise TrainerUsageError(f"the model in {folder} wants its photos otherwise than squashed bicubically")
    session = open_graph(folder / GRAPH)
    if EMBEDDING not in [output.name for output in session.get_outputs()]:
        raise TrainerUsageError(f"the model in {folder} has no output {EMBEDDING}")
    return OnnxEmbedder(name, session, side, "NHWC", None, EMBEDDING)
