"""The vision tower of CLIP and of SigLIP in Keras 3, channels last.

The transformer of Dosovitskiy et al. 2021 (arXiv:2010.11929, section 3.1) with normalisation before each
part, as CLIP uses it (Radford et al. 2021, arXiv:2103.00020, section 2.4: a further normalisation before
the first block, the class token, a projection without bias) and as SigLIP does (Zhai et al. 2023,
arXiv:2303.15343: no class token, pooling by attention with a learned probe, from Zhai et al. 2022,
arXiv:2106.04560, section 3.2). Each layer with weights has a name of its own, so that the paths of the
variables are the same in every process and on every backend. Knows nothing of photos, of checkpoints and
of where weights come from.
"""

from dataclasses import dataclass
from typing import Any, Literal

from trainer.frameworks import load_keras
from trainer.models.learned_tokens import learned_positions_layer, learned_token_layer

FEATURES = "features"
CLASS_TOKEN = "class_token/token"  # noqa: S105 - a path, not a password
POSITIONS = "positions/positions"
PROBE = "pool_probe/token"
QUICK_GELU_SLOPE = 1.702
"""Of the sigmoid that stands for the Gaussian (Hendrycks and Gimpel 2016, arXiv:1606.08415, section 2)."""

Pooling = Literal["class", "attention"]
Activation = Literal["quick_gelu", "gelu", "gelu_tanh"]


@dataclass(frozen=True, slots=True)
class TowerShape:
    """How large a tower is, and which of the two families' parts it has.

    Attributes:
        width: of a token.
        depth: number of blocks.
        heads: of the attention; they divide the width.
        mlp: width inside a block's two dense layers.
        patch: side of a patch in pixels.
        side: of the square input in pixels; what does not fill a patch is not seen.
        pooling: ``class`` takes the class token (CLIP), ``attention`` a learned probe (SigLIP).
        pre_norm: normalise before the first block (CLIP).
        patch_bias: the patch embedding has a bias (SigLIP).
        activation: ``gelu`` is the exact one, ``gelu_tanh`` its approximation.
        epsilon: of the layer normalisations.
        projection: width of the projection without bias behind the pooling; 0 for none.
    """

    width: int
    depth: int
    heads: int
    mlp: int
    patch: int
    side: int
    pooling: Pooling
    pre_norm: bool
    patch_bias: bool
    activation: Activation
    epsilon: float
    projection: int = 0

    @property
    def grid(self) -> int:
        """Patches along a side."""
        return self.side // self.patch

    @property
    def tokens(self) -> int:
        """Patches, and the class token where there is one."""
        return self.grid**2 + (self.pooling == "class")

    @property
    def features(self) -> int:
        """Width of the output."""
        return self.projection or self.width


def vision_transformer(shape: TowerShape) -> Any:
    """Build a tower with Keras's own random weights, under the policy that is set in Keras.

    Args:
        shape: what is built.

    Returns:
        A ``keras.Model`` from float32 [N, side, side, 3], standardised, to float32 [N, features]. Under a
        policy of mixed bfloat16 the softmax and the layer normalisations still compute in float32.
    """
    keras, build = load_keras(), _Builder(shape)
    inputs = keras.Input((shape.side, shape.side, 3), name="pixels")
    x = build.embedded(inputs)
    for number in range(shape.depth):
        x = build.block(x, f"block{number}")
    pooled = build.class_pooled(x) if shape.pooling == "class" else build.attention_pooled(x)
    if shape.projection:
        pooled = keras.layers.Dense(shape.projection, use_bias=False, name="projection")(pooled)
    return keras.Model(inputs, keras.layers.Identity(dtype="float32", name=FEATURES)(pooled), name="tower")


def map_names(shape: TowerShape) -> dict[str, str]:
    """The maps that can be pooled besides the features: ``blockN``, the tokens that block N gives.

    Returns:
        By the map's name, the name of the layer that gives it.
    """
    return {f"block{number}": f"block{number}_added" for number in range(shape.depth)}


class _Builder:
    """Adds the parts of a tower; each takes and gives tokens [N, T, width]."""

    def __init__(self, shape: TowerShape) -> None:
        keras = load_keras()
        self._shape, self._layers, self._ops = shape, keras.layers, keras.ops
        self._activation = _activation(shape.activation)

    def embedded(self, pixels: Any) -> Any:
        """Patches as tokens, the class token before them, positions added."""
        shape = self._shape
        patches = self._layers.Conv2D(
            shape.width,
            shape.patch,
            strides=shape.patch,
            padding="valid",
            use_bias=shape.patch_bias,
            data_format="channels_last",
            name="patch_embedding",
        )(pixels)
        x = self._layers.Reshape((shape.grid**2, shape.width), name="patches")(patches)
        if shape.pooling == "class":
            x = self._layers.Concatenate(axis=1)([learned_token_layer()(name="class_token")(x), x])
        x = learned_positions_layer()(name="positions")(x)
        return self._norm(x, "pre_norm") if shape.pre_norm else x

    def block(self, x: Any, name: str) -> Any:
        normed = self._norm(x, f"{name}_norm1")
        x = self._layers.Add(name=f"{name}_attention_added")([x, self._attention(normed, normed, name)])
        added = self._layers.Add(name=f"{name}_added")
        return added([x, self._mlp(self._norm(x, f"{name}_norm2"), name)])

    def class_pooled(self, x: Any) -> Any:
        return self._norm(x[:, 0], "post_norm")

    def attention_pooled(self, x: Any) -> Any:
        x = self._norm(x, "post_norm")
        probe = learned_token_layer()(name="pool_probe")(x)
        x = self._attention(probe, x, "pool")
        return self._layers.Add()([x, self._mlp(self._norm(x, "pool_norm"), "pool")])[:, 0]

    def _attention(self, asking: Any, asked: Any, name: str) -> Any:
        """Attention of several heads (Vaswani et al. 2017, arXiv:1706.03762, section 3.2)."""
        query = self._split(self._dense(asking, f"{name}_query"))
        key = self._split(self._dense(asked, f"{name}_key"))
        value = self._split(self._dense(asked, f"{name}_value"))
        scale = (self._shape.width // self._shape.heads) ** -0.5
        scores = self._ops.matmul(query * scale, self._ops.transpose(key, (0, 1, 3, 2)))
        shares = self._ops.softmax(self._ops.cast(scores, "float32"), axis=-1)
        mixed = self._ops.matmul(self._ops.cast(shares, value.dtype), value)
        joined = self._ops.reshape(
            self._ops.transpose(mixed, (0, 2, 1, 3)), (-1, asking.shape[1], self._shape.width)
        )
        return self._dense(joined, f"{name}_attended")

    def _split(self, x: Any) -> Any:
        """[N, T, width] as [N, heads, T, width / heads]."""
        heads = self._shape.heads
        split = self._ops.reshape(x, (-1, x.shape[1], heads, self._shape.width // heads))
        return self._ops.transpose(split, (0, 2, 1, 3))

    def _mlp(self, x: Any, name: str) -> Any:
        inner = self._layers.Dense(self._shape.mlp, activation=self._activation, name=f"{name}_mlp_in")(x)
        return self._dense(inner, f"{name}_mlp_out")

    def _dense(self, x: Any, name: str) -> Any:
        return self._layers.Dense(self._shape.width, name=name)(x)

    def _norm(self, x: Any, name: str) -> Any:
        return self._layers.LayerNormalization(epsilon=self._shape.epsilon, name=name)(x)


def _activation(name: Activation) -> Any:
    keras = load_keras()
    functions = {
        "quick_gelu": lambda x: x * keras.ops.sigmoid(QUICK_GELU_SLOPE * x),
        "gelu": lambda x: keras.ops.gelu(x, approximate=False),
        "gelu_tanh": lambda x: keras.ops.gelu(x, approximate=True),
    }
    return functions[name]
