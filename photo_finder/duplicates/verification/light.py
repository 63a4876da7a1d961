"""How the light of two pictures over each other differs, and what it has cut off.

A copy made brighter shows plain white where its original shows clouds. There is nothing left to compare,
and what lies beside seems to have moved. So both pictures are put into one light, by what agrees, and both
are cut off where either is. What was pasted over is not forgiven: no light explains it.
"""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from photo_finder.duplicates.verification.blocks import FLAT, WINDOW, Blocks
from photo_finder.duplicates.verification.vision import Floats, box_mean

_WHITE = 255.0
_LEAST_BLOCKS = 12
_SAMPLES = np.arange(-(WINDOW // 2), WINDOW // 2 + 1, 3)
_LEAST_SAMPLES = 200
_CLEAR = 8.0
"""Grey levels that count as white or black, of samples, which are not heard then, and of where light ends."""
_KNOTS = 12
_TAIL = 4
"""Knots by whose slope the curve goes on at its ends."""
_LEAST_CUT = 0.01
"""Share of a picture that must be cut off, or light is left as it is."""
_MOST_UNEXPLAINED = 0.1
"""Share of the variance of levels."""
_NEAR = 3.0
"""Grey levels from where light ends that are spoilt, too, by blur and by JPEG."""
_AROUND = WINDOW + 4
_SPOILT = 0.1
"""Of so much cut off in and around a block, its shift is not believed …"""
_LEAST_SHIFTS = 20
"""… unless fewer would be left."""

Levels = NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Light:
    """A rising curve from levels of the first picture to levels of the second, float64 [knots] each."""

    before: Levels
    after: Levels

    def equalised(self, one: Floats, two: Floats) -> tuple[Floats, Floats]:
        """Both pictures, float32 [h, w], in the second's light, and cut off where either is."""
        least, most = self.ends
        lit = np.interp(one, self.before, self.after).astype(np.float32)
        return lit.clip(least, most), two.clip(least, most)

    @property
    def ends(self) -> tuple[float, float]:
        """The darkest and the brightest level of the second picture that both can show."""
        return max(0.0, float(self.after[0])), min(_WHITE, float(self.after[-1]))

    def unspoilt(self, blocks: Blocks, one: Floats, two: Floats) -> Blocks:
        """Blocks of two equalised pictures, whose shift is told only away from what is cut off."""
        least, most = self.ends
        darkest, brightest = np.minimum(one, two), np.maximum(one, two)
        cut = (darkest <= least + _NEAR) | (brightest >= most - _NEAR)
        columns, rows = blocks.places.astype(np.int64).T
        told = blocks.sharp & (box_mean(cut.astype(np.float32), _AROUND)[rows, columns] < _SPOILT)
        return replace(blocks, sharp=told) if (blocks.agreeing & told).sum() >= _LEAST_SHIFTS else blocks


def light_between(one: Floats, two: Floats, blocks: Blocks) -> Light | None:
    """The light of two pictures over each other, float32 [h, w], by the blocks that agree.

    None if they tell too little, if more than light differs, or if it cuts off next to nothing.
    """
    good = blocks.agreeing
    if good.sum() < _LEAST_BLOCKS:
        return None
    columns, rows = blocks.places[good].astype(np.int64).T[:, :, None, None]
    rows, columns = rows + _SAMPLES[:, None], columns + _SAMPLES
    before, after = one[rows, columns].ravel(), two[rows, columns].ravel()
    clear = (np.minimum(before, after) > _CLEAR) & (np.maximum(before, after) < _WHITE - _CLEAR)
    if clear.sum() < _LEAST_SAMPLES:
        return None
    before, after = before[clear].astype(np.float64), after[clear].astype(np.float64)
    light = _curve(before, after)
    told = light is not None and _explains(light, before, after) and _cuts_off(light, one, two)
    return light if told else None


def _curve(before: Levels, after: Levels) -> Light | None:
    """Histograms matched, which treats both pictures' noise alike; straight on beyond the samples."""
    shares = (np.arange(_KNOTS) + 0.5) / _KNOTS
    rising = np.arange(_KNOTS) * 1e-3
    x, y = np.quantile(before, shares) + rising, np.quantile(after, shares) + rising
    if np.ptp(x) < FLAT or np.ptp(y) < FLAT:
        return None
    low = y[0] - x[0] * np.ptp(y[:_TAIL]) / max(1.0, np.ptp(x[:_TAIL]))
    high = y[-1] + (_WHITE - x[-1]) * np.ptp(y[-_TAIL:]) / max(1.0, np.ptp(x[-_TAIL:]))
    return Light(np.array([0, *x, _WHITE]), np.array([low, *y, high]))


def _explains(light: Light, before: Levels, after: Levels) -> bool:
    """Whether one curve says nearly all of how levels differ: not where a thing has another colour."""
    left = after - np.interp(before, light.before, light.after)
    return bool(left.var() <= _MOST_UNEXPLAINED * after.var())


def _cuts_off(light: Light, one: Floats, two: Floats) -> bool:
    """Whether either picture's light ends well within the other's, with much of the other beyond."""
    least, most = light.ends
    dark, bright = np.interp((least, most), light.after, light.before)
    beyond = (
        ((one < dark).mean(), dark > _CLEAR),
        ((one > bright).mean(), bright < _WHITE - _CLEAR),
        ((two < least).mean(), least > _CLEAR),
        ((two > most).mean(), most < _WHITE - _CLEAR),
    )
    return any(bool(well_within) and share > _LEAST_CUT for share, well_within in beyond)
