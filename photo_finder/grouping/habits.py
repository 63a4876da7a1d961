"""How somebody takes photos: where they usually are, and which pause ends an occasion."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from photo_finder.grouping.events import learnt_gap
from photo_finder.grouping.places import UsualPlaces

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Habits:
    """What a whole library tells, for a heap of some of its photos that tell too little.

    Attributes:
        usual: places; of a heap that is all of one journey nobody could tell that it was one.
        gap: seconds that part events.
    """

    usual: UsualPlaces
    gap: float

    @staticmethod
    def of(times: Floats, places: Floats) -> "Habits":
        """Those of shots in any order.

        Args:
            times: float64 [N], seconds of the local clock since 1970.
            places: float64 [N, 2], degrees north and east; NaN where they are not known.
        """
        return Habits(UsualPlaces.of(times, places), learnt_gap(np.diff(np.sort(times))))
