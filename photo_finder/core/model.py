"""What the app must know of an embedder: the values of ``model.json`` (DESIGN.md, section 3)."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import numpy as np
from numpy.typing import NDArray

Resize = Literal["squash", "crop", "pad"]
Filter = Literal["nearest", "box", "bilinear", "hamming", "bicubic", "lanczos"]

EMBEDDING = "embedding"
"""Name of the output that tells what is in a picture."""

COPY = "copy"
"""Name of the optional output that tells which picture it is."""


@dataclass(frozen=True, slots=True)
class InputSpec:
    """How a picture becomes the model's input, a uint8 array [size, size, 3] in RGB.

    Attributes:
        size: side of the square input, in pixels.
        resize: ``squash`` ignores the aspect, ``crop`` takes the centre square, ``pad`` fills with black.
        filter: a Pillow resampling filter's name.
    """

    size: int
    resize: Resize = "squash"
    filter: Filter = "bicubic"


@dataclass(frozen=True, slots=True)
class Calibration:
    """A monotone map from cosine to probability, linear between its knots.

    Attributes:
        cosine: rising knots in [-1, 1].
        probability: values at the knots in [0, 1], never falling.
        event: in words, what the probability is of.
    """

    cosine: tuple[float, ...]
    probability: tuple[float, ...]
    event: str = ""

    def __call__(self, similarity: NDArray[np.float32]) -> NDArray[np.float64]:
        """Probabilities for an array of cosines, of the same shape."""
        return np.interp(similarity, self.cosine, self.probability)

    def least_cosine(self, probability: float) -> float:
        """The smallest cosine whose probability is at least this; infinite if there is none."""
        knot = next((n for n, known in enumerate(self.probability) if known >= probability), None)
        if knot is None:
            return math.inf
        if knot == 0:
            return -1.0
        low, high = self.probability[knot - 1 : knot + 1]
        left, right = self.cosine[knot - 1 : knot + 1]
        return left + (right - left) * (probability - low) / (high - low)


@dataclass(frozen=True, slots=True)
class OutputSpec:
    """One output of the graph: its width and what its cosines mean."""

    dim: int
    calibration: Calibration


@dataclass(frozen=True, slots=True)
class ModelInfo:
    """A model folder, as its ``model.json`` describes it.

    Attributes:
        id: start of the SHA-256 over model.onnx and its external data, hexadecimal.
        folder: where it lies.
        outputs: by name; ``embedding`` is always there.
    """

    id: str
    name: str
    version: str
    folder: Path
    input: InputSpec
    outputs: Mapping[str, OutputSpec]
    backbone: str
    licence: str
    training_data: tuple[str, ...] = ()
