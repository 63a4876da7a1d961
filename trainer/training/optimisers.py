"""Adam, with a rate of its own for each depth of the network.

The update is Keras's; owned here is only which variable moves how fast. Knows nothing of losses.
"""

from collections.abc import Mapping
from typing import Any

from trainer.config import RoundSection
from trainer.frameworks import load_keras


def rate_factors(depths: Mapping[str, int], depth_count: int, decay: float) -> dict[str, float]:
    """What each backbone variable's rate is multiplied by.

    ``decay`` to the power of the blocks between it and the head (Clark et al. 2020, "ELECTRA", appendix A;
    Bao et al. 2022, "BEiT", appendix).

    Args:
        depths: of variables by their path, 0 at the input.
        depth_count: depth of the last block.
        decay: 1 for one rate everywhere.
    """
    return {path: decay ** (depth_count + 1 - depth) for path, depth in depths.items()}


def build_optimiser(
    wanted: RoundSection, factors: Mapping[str, float], *, ema: float = 0.0, clip_norm: float = 0.0
) -> Any:
    """A ``keras.optimizers.Optimizer``; its learning rate is set anew before each step.

    Args:
        wanted: the round.
        factors: by variable path; 1 for those that are not in it.
        ema: momentum of the moving average of the weights, 0 for none.
        clip_norm: longest gradient over all variables, 0 for any.
    """
    keras = load_keras()

    class DepthwiseAdam(keras.optimizers.AdamW):  # type: ignore[misc, name-defined]
        def update_step(self, gradient: Any, variable: Any, learning_rate: Any) -> None:
            # TensorFlow hands over its own variable, which has no path.
            path = self._trainable_variables[self._get_variable_index(variable)].path
            factor = factors.get(path, 1.0)
            super().update_step(gradient, variable, learning_rate * factor)

    optimiser = DepthwiseAdam(
        learning_rate=wanted.learning_rate,
        weight_decay=wanted.weight_decay,
        use_ema=ema > 0,
        ema_momentum=ema or 0.99,
        global_clipnorm=clip_norm or None,
        name="adam",
    )
    optimiser.exclude_from_weight_decay(var_names=["bias", "beta", "gamma", "norm", "embedding"])
    return optimiser
