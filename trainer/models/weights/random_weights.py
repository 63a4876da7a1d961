"""Random weights that depend on the seed and the variable's path alone.

So they are the same on every backend, in every process, and whatever was built before; Keras's own
initialisers are none of these.
"""

import zlib
from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

EMBEDDING_STD = 0.02
"""Of tokens and positions, as in Dosovitskiy et al. 2021's code."""


def fill_at_random(model: Any, seed: int, rectified: Callable[[str], bool] = lambda _path: False) -> None:
    """Give a network random weights under which activations keep their size.

    Kernels are normal with variance 1 / inputs (LeCun et al. 1998, "Efficient backprop", section 4.6), or
    2 / inputs before a rectifier (He et al. 2015, arXiv:1502.01852, equation 10); biases are 0.

    Args:
        model: its variables are named ``kernel``, ``bias``, ``gamma``, ``beta``, ``token``, ``positions``.
        seed: any number from 0 on.
        rectified: whether a rectifier follows the kernel with this path.
    """
    for variable in model.variables:
        gain = 2.0 if rectified(variable.path) else 1.0
        variable.assign(_numbers(variable.path, tuple(variable.shape), seed, gain))


def _numbers(path: str, shape: tuple[int, ...], seed: int, gain: float) -> NDArray[np.float32]:
    kind = path.rsplit("/", 1)[-1]
    if kind in ("bias", "beta"):
        return np.zeros(shape, np.float32)
    if kind == "gamma":
        return np.ones(shape, np.float32)
    random = np.random.default_rng([seed, zlib.crc32(path.encode())])
    std = np.sqrt(gain / _inputs(shape)) if kind == "kernel" else EMBEDDING_STD
    return np.asarray(random.standard_normal(shape, np.float32) * np.float32(std))


def _inputs(shape: tuple[int, ...]) -> int:
    """How many numbers a kernel sums up: of a depthwise one [h, w, C, 1] only h * w."""
    depthwise = len(shape) == 4 and shape[-1] == 1
    return int(np.prod(shape[:2] if depthwise else shape[:-1]))
