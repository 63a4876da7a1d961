"""The backbones that a config can name."""

from typing import Any

from trainer.errors import TrainerUsageError
from trainer.models import efficientnet_lite

EFFICIENTNET_LITE0 = "efficientnet-lite0"
NAMES = (EFFICIENTNET_LITE0,)


def inference_backbone(name: str) -> Any:
    """A backbone with its published weights, normalisation folded into its convolutions.

    Returns:
        A ``keras.Model`` from float32 [N, S, S, 3] in [-1, 1] to float32 [N, D].

    Raises:
        TrainerUsageError: there is no such backbone.
        TrainerError: its weights are not installed or damaged.
    """
    if name != EFFICIENTNET_LITE0:
        raise TrainerUsageError(f"there is no backbone {name}; there is {', '.join(NAMES)}")
    model = efficientnet_lite.efficientnet_lite0()
    efficientnet_lite.load_published_weights(model)
    return efficientnet_lite.fold_batch_norm(model)
