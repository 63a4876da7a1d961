"""Draws what an edit leaves to chance, from the one generator it is given. Knows nothing of pictures."""

import math
from collections.abc import Mapping, Sequence
from typing import TypeVar

import numpy as np

Colour = tuple[int, int, int]
Random = np.random.Generator
T = TypeVar("T")

_WHITE: Colour = (255, 255, 255)
_BLACK: Colour = (0, 0, 0)


def happens(rng: Random, share: float) -> bool:
    """True in that share of cases."""
    return rng.random() < share


def between(rng: Random, least: float, most: float) -> float:
    """A number of an interval, all equally likely."""
    return least + (most - least) * rng.random()


def ratio(rng: Random, least: float, most: float) -> float:
    """A factor of an interval, equally likely in its logarithm, so that 1/2 comes as often as 2."""
    return math.exp(between(rng, math.log(least), math.log(most)))


def factor(rng: Random, least: float, most: float, gap: float = 0.1) -> float:
    """A factor below or above 1, but never within ``gap`` of it, where nobody would see it."""
    return between(rng, least, 1 - gap) if happens(rng, 0.5) else between(rng, 1 + gap, most)


def signed(rng: Random, least: float, most: float) -> float:
    """A number whose size is of the interval, to either side of 0."""
    return between(rng, least, most) * (1 if happens(rng, 0.5) else -1)


def whole(rng: Random, least: int, most: int) -> int:
    """A whole number, both ends included."""
    return int(rng.integers(least, most + 1))


def one_of(rng: Random, options: Sequence[T]) -> T:
    """One of them, all equally likely."""
    return options[int(rng.integers(len(options)))]


def weighted(rng: Random, weights: Mapping[T, float]) -> T:
    """One of the keys, as likely as its weight says."""
    left = rng.random() * sum(weights.values())
    for option, weight in weights.items():
        left -= weight
        if left < 0:
            return option
    return option


def colour(rng: Random) -> Colour:
    """Any colour."""
    red, green, blue = (int(value) for value in rng.integers(0, 256, 3))
    return red, green, blue


def paper(rng: Random) -> Colour:
    """What people put around pictures: mostly white or black, else any colour."""
    return weighted(rng, {_WHITE: 5, _BLACK: 3, colour(rng): 2})
