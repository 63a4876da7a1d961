"""How learning rate and margin move over a round. Pure arithmetic; knows nothing of optimisers."""

import math

from trainer.config import RoundSection


def rate_share(step: int, steps: int, wanted: RoundSection) -> float:
    """Share of the round's learning rate at a step: a linear rise, then the fall.

    Args:
        step: done before, 0 … steps - 1.
        steps: of the round.
        wanted: its schedule and warm-up.
    """
    rising = round(wanted.warmup * steps)
    if step < rising:
        return (step + 1) / rising
    gone = (step - rising) / max(1, steps - rising)
    falls = {"constant": 1.0, "linear": 1.0 - gone, "cosine": (1.0 + math.cos(math.pi * gone)) / 2}
    return falls[wanted.schedule]


def margin_at(step: int, steps: int, margin: float, warmup: float) -> float:
    """The margin at a step: it rises linearly over the first ``warmup`` of the round."""
    rising = round(warmup * steps)
    return margin * min(1.0, (step + 1) / rising) if rising else margin
