"""An ONNX graph that takes pictures, whoever made it, as an embedder.

What the file tells of itself is taken from it: the kind of pixels, the order of axes, a fixed side or batch.
Knows nothing of model folders.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from trainer.errors import TrainerError, TrainerUsageError
from trainer.evaluation.rankings import Vectors
from trainer.export.parity import open_graph
from trainer.models.embedder import EMBEDDING, Colour

Images = NDArray[np.uint8]

CLIP_MEAN: Colour = (0.48145466, 0.4578275, 0.40821073)
CLIP_STD: Colour = (0.26862954, 0.26130258, 0.27577711)
BATCH = 16
_KNOWN_OUTPUTS = (EMBEDDING, "image_embeds", "embeddings", "pooler_output")
_KINDS: dict[str, type[np.generic]] = {
    "tensor(uint8)": np.uint8,
    "tensor(float)": np.float32,
    "tensor(float16)": np.float16,
}


@dataclass(frozen=True, slots=True)
class ForeignPixels:
    """What a plain ONNX file does not say of itself.

    Attributes:
        side: of its input in pixels, if its own is not fixed.
        mean: of RGB in 0 … 1, taken off where the input is float; CLIP's unless given.
        std: what is then divided by.
        output: name of the output to take; the only one of two dimensions, or one with a known name,
            unless given.
    """

    side: int = 0
    mean: Colour = CLIP_MEAN
    std: Colour = CLIP_STD
    output: str = ""


@dataclass(frozen=True, slots=True)
class OnnxEmbedder:
    """A graph in onnxruntime.

    Attributes:
        layout: of the input: channels last or first.
        standardised: the mean and deviation for a float input; none where the graph takes uint8.
        batch: photos a run, fixed by some graphs.
    """

    name: str
    session: Any
    side: int
    layout: Literal["NHWC", "NCHW"]
    standardised: tuple[Colour, Colour] | None
    output: str
    kind: type[np.generic] = np.uint8
    batch: int = 0

    def __call__(self, images: Images) -> Vectors:
        """Vectors float32 [N, D]."""
        size = self.batch or BATCH
        parts = [self._run(images[start : start + size]) for start in range(0, len(images), size)]
        found = np.concatenate(parts).astype(np.float32)
        if not np.isfinite(found).all():
            raise TrainerError(f"{self.name} gives numbers that are not finite")
        return found

    def _run(self, images: Images) -> Vectors:
        count = len(images)
        if count < self.batch:
            images = np.concatenate([images, np.repeat(images[-1:], self.batch - count, axis=0)])
        fed = images if self.standardised is None else _standardised(images, *self.standardised)
        turned = fed.transpose(0, 3, 1, 2) if self.layout == "NCHW" else fed
        given = {self.session.get_inputs()[0].name: np.ascontiguousarray(turned, dtype=self.kind)}
        try:
            (found,) = self.session.run([self.output], given)
        except Exception as error:  # onnxruntime's errors share no base of their own
            raise TrainerError(f"{self.name} cannot be run on photos: {error}") from error
        return np.asarray(found[:count])


def open_plain_onnx(path: Path, foreign: ForeignPixels) -> OnnxEmbedder:
    """Open an ONNX file.

    Raises:
        TrainerUsageError: its input or output is none of a picture's.
        TrainerError: onnxruntime refuses it.
    """
    session = open_graph(path)
    inputs = session.get_inputs()
    if len(inputs) != 1 or len(inputs[0].shape) != 4:
        told = ", ".join(f"{value.name} {value.shape}" for value in inputs)
        raise TrainerUsageError(f"{path} must have one input, a batch of pictures, but has {told}")
    if inputs[0].type not in _KINDS:
        raise TrainerUsageError(f"{path} takes {inputs[0].type}; only uint8 and float pictures can be fed")
    layout, side = _layout(path, inputs[0].shape, foreign.side)
    kind = _KINDS[inputs[0].type]
    scaling = None if kind is np.uint8 else (foreign.mean, foreign.std)
    batch = inputs[0].shape[0] if isinstance(inputs[0].shape[0], int) else 0
    output = _output(path, session.get_outputs(), foreign.output)
    return OnnxEmbedder(path.stem, session, side, layout, scaling, output, kind, batch)


def _layout(path: Path, shape: Sequence[int | str | None], side: int) -> tuple[Literal["NHWC", "NCHW"], int]:
    """Which axis has the three colours, and the side of the picture."""
    last = shape[3] == 3
    if last == (shape[1] == 3):
        raise TrainerUsageError(f"{path} takes {shape}, which tells no axis of three colours")
    height, width = shape[1:3] if last else shape[2:4]
    fixed = [edge for edge in (height, width) if isinstance(edge, int)]
    wanted = side or (fixed[0] if fixed else 0)
    if not wanted:
        raise TrainerUsageError(f"{path} takes pictures of any size; say which with --size")
    if any(edge != wanted for edge in fixed):
        raise TrainerUsageError(f"{path} takes pictures of {height} x {width}, not of {wanted} x {wanted}")
    return ("NHWC" if last else "NCHW"), wanted


def _output(path: Path, outputs: Sequence[Any], wanted: str) -> str:
    names = [output.name for output in outputs]
    flat = [output.name for output in outputs if len(output.shape) == 2]
    chosen = [wanted] if wanted else [name for name in _KNOWN_OUTPUTS if name in flat]
    if not chosen and len(flat) == 1:
        chosen = flat
    if not chosen or chosen[0] not in flat:
        raise TrainerUsageError(
            f"{path} must have one output of a vector a picture; it has {', '.join(names)}: "
            "name one of two dimensions with --output"
        )
    return chosen[0]


def _standardised(images: Images, mean: Colour, std: Colour) -> NDArray[np.float32]:
    centred = images / np.float32(255) - np.asarray(mean, dtype=np.float32)
    return np.asarray(centred / np.asarray(std, dtype=np.float32), dtype=np.float32)
