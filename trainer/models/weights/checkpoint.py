"""What every source of weights gives, and how a network is filled from it, one tensor at a time.

Knows the names of our variables and nothing of any file format.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from trainer.errors import TrainerError
from trainer.models.vision_transformer import POSITIONS, TowerShape
from trainer.models.weights.positions import resized_positions

Array = NDArray[Any]
Triple = tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class TowerCheckpoint:
    """A tower's weights, not read yet.

    Attributes:
        name: what the checkpoint is called, for sentences.
        shape: what it says of itself.
        mean: of RGB in 0 … 1, as the tower was trained with.
        std: likewise.
        source: where the weights are from, in words, for the model card.
        tensor: from the path of one of our variables to the name of their tensor and its numbers in our
            layout; raises ``TrainerError`` if there is none.
    """

    name: str
    shape: TowerShape
    mean: Triple
    std: Triple
    source: str
    tensor: Callable[[str], tuple[str, Array]]


def fill_tower(model: Any, checkpoint: TowerCheckpoint, shape: TowerShape) -> None:
    """Give a tower the weights of a checkpoint; positions are interpolated to its input side.

    Args:
        model: from ``vision_transformer(shape)``.
        checkpoint: of the same shape, but perhaps for another input side.
        shape: that of the model.

    Raises:
        TrainerError: a tensor is missing, of another shape, no floating-point number or not finite.
    """
    for variable in model.variables:
        theirs, array = checkpoint.tensor(variable.path)
        wanted = tuple(variable.shape)
        if variable.path == POSITIONS:
            wanted = (checkpoint.shape.tokens, shape.width)
        _check(checkpoint.name, theirs, array, wanted)
        if variable.path == POSITIONS:
            array = resized_positions(array, shape.grid, class_token=shape.pooling == "class")
        variable.assign(np.asarray(array, np.float32))


def _check(checkpoint: str, tensor: str, array: Array, wanted: tuple[int, ...]) -> None:
    what = f"in the checkpoint {checkpoint}, the tensor {tensor}"
    if array.shape != wanted:
        raise TrainerError(f"{what} has the shape {array.shape} where {wanted} is needed")
    # Of NumPy's kinds "f" is a float; ml_dtypes' bfloat16 and float8 are of kind "V".
    if array.dtype.kind != "f" and "float" not in array.dtype.name:
        raise TrainerError(f"{what} holds {array.dtype.name} where floating-point numbers are needed")
    if not np.isfinite(array.astype(np.float32)).all():
        raise TrainerError(f"{what} holds numbers that are not finite; the file is damaged")
