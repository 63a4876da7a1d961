"""The two layers that Keras lacks for a vision transformer: a learned token, and learned positions.

Owns the layers alone. They are made on first use, because Keras is loaded late (``trainer.frameworks``).
"""

from functools import cache
from typing import Any

from trainer.frameworks import load_keras


@cache
def learned_token_layer() -> Any:
    """A layer class from tokens [N, T, D] to one learned token for each picture [N, 1, D].

    Its variable is ``token``, float [1, 1, D].
    """
    keras = load_keras()

    class LearnedToken(keras.layers.Layer):  # type: ignore[misc, name-defined]
        def build(self, input_shape: tuple[int, ...]) -> None:
            self.token = self.add_weight(
                shape=(1, 1, input_shape[-1]), initializer=keras.initializers.RandomNormal(), name="token"
            )

        def call(self, tokens: Any) -> Any:
            batch = keras.ops.shape(tokens)[0]
            token = keras.ops.convert_to_tensor(self.token)
            return keras.ops.broadcast_to(token, (batch, 1, token.shape[-1]))

        def compute_output_shape(self, input_shape: tuple[int, ...]) -> tuple[int, ...]:
            return (input_shape[0], 1, input_shape[-1])

    return LearnedToken


@cache
def learned_positions_layer() -> Any:
    """A layer class that adds a learned vector for each place to tokens [N, T, D].

    Its variable is ``positions``, float [T, D].
    """
    keras = load_keras()

    class LearnedPositions(keras.layers.Layer):  # type: ignore[misc, name-defined]
        def build(self, input_shape: tuple[int, ...]) -> None:
            self.positions = self.add_weight(
                shape=input_shape[1:], initializer=keras.initializers.RandomNormal(), name="positions"
            )

        def call(self, tokens: Any) -> Any:
            return tokens + keras.ops.convert_to_tensor(self.positions)

        def compute_output_shape(self, input_shape: tuple[int, ...]) -> tuple[int, ...]:
            return input_shape

    return LearnedPositions
