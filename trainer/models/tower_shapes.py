"""The shapes of the towers that a config can name, as their publishers give them.

What a checkpoint says of itself goes first: these serve to tell a wrong checkpoint, and to build a tower
without one. Knows nothing of files.
"""

from dataclasses import replace

from trainer.errors import TrainerUsageError
from trainer.models.vision_transformer import Activation, TowerShape

_COMPARED = ("width", "depth", "heads", "mlp", "patch", "pooling")
"""The rest (input side, activation, epsilon, projection) differs between checkpoints of one name."""


Size = tuple[int, int, int, int]
"""Width, depth, heads and the width inside a block."""


def _clip(size: Size, patch: int, projection: int, activation: Activation = "quick_gelu") -> TowerShape:
    """A tower of Radford et al. 2021 (arXiv:2103.00020, table 20), or a larger one of LAION's."""
    return TowerShape(*size, patch, 224, "class", True, False, activation, 1e-5, projection)


def _siglip(size: Size, patch: int, side: int) -> TowerShape:
    """A tower of SigLIP 2 (Tschannen et al. 2025, arXiv:2502.14786) for one input side."""
    return TowerShape(*size, patch, side, "attention", False, True, "gelu_tanh", 1e-6)


_BASE, _LARGE = (768, 12, 12, 3072), (1024, 24, 16, 4096)
_HUGE, _SO400M = (1280, 32, 16, 5120), (1152, 27, 16, 4304)

SHAPES = {
    "clip-vit-b32": _clip(_BASE, 32, 512),
    "clip-vit-b16": _clip(_BASE, 16, 512),
    "clip-vit-l14": _clip(_LARGE, 14, 768),
    "clip-vit-h14": _clip(_HUGE, 14, 1024, "gelu"),
    "siglip2-b16": _siglip(_BASE, 16, 224),
    "siglip2-l16": _siglip(_LARGE, 16, 256),
    "siglip2-so400m-p14": _siglip(_SO400M, 14, 224),
    "siglip2-so400m-p16": _siglip(_SO400M, 16, 256),
    "clip-tiny": replace(_clip((64, 2, 2, 256), 16, 32), side=64),
}
FAMILIES = {"clip": "class", "siglip": "attention"}
"""Names that take any size of their family, by how it pools."""

MEAN_STD = {
    "class": ((0.48145466, 0.4578275, 0.40821073), (0.26862954, 0.26130258, 0.27577711)),
    "attention": ((0.5, 0.5, 0.5), (0.5, 0.5, 0.5)),
}
"""What each family was trained with, by how it pools; of RGB in 0 … 1."""


def check_shape(name: str, found: TowerShape, weights: str) -> None:
    """See that a checkpoint is what the config names.

    Args:
        name: a key of ``SHAPES`` or ``FAMILIES``.
        found: what the checkpoint says of itself.
        weights: what the checkpoint is called, for the sentence.

    Raises:
        TrainerUsageError: it is another tower.
    """
    if name in FAMILIES:
        if FAMILIES[name] != found.pooling:
            raise TrainerUsageError(f"the backbone is {name}, but {weights} holds {_in_words(found)}")
        return
    wanted = SHAPES[name]
    if any(getattr(wanted, part) != getattr(found, part) for part in _COMPARED):
        raise TrainerUsageError(
            f"the backbone {name} is {_in_words(wanted)}, but {weights} holds {_in_words(found)}"
        )


def resized(shape: TowerShape, side: int) -> TowerShape:
    """A shape for another input side; 0 for its own.

    Raises:
        TrainerUsageError: the side is no multiple of the patch's.
    """
    if side in (0, shape.side):
        return shape
    if side < shape.patch or side % shape.patch:
        raise TrainerUsageError(f"the input side {side} is no multiple of the patch side {shape.patch}")
    return replace(shape, side=side)


def _in_words(shape: TowerShape) -> str:
    family = "CLIP" if shape.pooling == "class" else "SigLIP"
    return (
        f"a {family} tower of {shape.depth} blocks, width {shape.width}, {shape.heads} heads, "
        f"inner width {shape.mlp} and patches of {shape.patch} pixels"
    )
