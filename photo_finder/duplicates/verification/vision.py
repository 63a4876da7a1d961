"""What is taken from OpenCV, with types. The only module that imports it.

Owns the rule that OpenCV works on the calling thread alone: callers compare many pairs side by side, and
nothing else in this program uses OpenCV, so that its threads are switched off once, when it is loaded.
"""

from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

Picture = NDArray[np.uint8]
"""uint8 [height, width, 3] in RGB, or [height, width] in grey."""
Floats = NDArray[np.float32]
Matrix = NDArray[np.float64]
"""float64 [3, 3], acts on columns (x, y, 1)."""

_QUALITY = 85
_CONTRAST = 0.02
"""Half of SIFT's usual threshold: soft and dark pictures have too few corners at that."""


@cache
def _cv2() -> Any:
    import cv2

    cv2.setNumThreads(1)
    return cv2


def grey(picture: Picture) -> Picture:
    """RGB to luma, uint8 [height, width]."""
    cv2 = _cv2()
    made: Picture = cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY)
    return made


def reduced(picture: Picture, side: int) -> Picture:
    """Averaged down so that no side is longer than ``side``; never enlarged."""
    longer = max(picture.shape[:2])
    if longer <= side:
        return picture
    cv2 = _cv2()
    height, width = (max(1, round(length * side / longer)) for length in picture.shape[:2])
    made: Picture = cv2.resize(picture, (width, height), interpolation=cv2.INTER_AREA)
    return made


def resized(picture: Picture, size: tuple[int, int]) -> Picture:
    """The picture at this width and height, each pixel the mean of those that fall into it."""
    made: Picture = _cv2().resize(picture, size, interpolation=_cv2().INTER_AREA)
    return made


class Sift:
    """Finds SIFT keypoints in one picture, then describes those that are wanted.

    Lowe, "Distinctive image features from scale-invariant keypoints", IJCV 2004.
    """

    def __init__(self, plain: Picture) -> None:
        """Find the keypoints of a grey picture."""
        self._sift = _cv2().SIFT_create(0, contrastThreshold=_CONTRAST, enable_precise_upscale=True)
        self._plain = plain
        self._found = self._sift.detect(plain, None)

    def keypoints(self) -> Floats:
        """float32 [n, 5]: x and y in pixels, diameter, angle in radians (x towards y), strength."""
        rows = [(*point.pt, point.size, np.deg2rad(point.angle), point.response) for point in self._found]
        return np.array(rows, dtype=np.float32).reshape(-1, 5)

    def describe(self, rows: NDArray[np.int64]) -> Floats:
        """Descriptors of these keypoints, float32 [n, 128], each 4 x 4 places of 8 directions."""
        if not len(rows):
            return np.empty((0, 128), np.float32)
        found: Floats = self._sift.compute(self._plain, [self._found[row] for row in rows])[1]
        return found


def products(first: Floats, second: Floats) -> Floats:
    """``first @ second.T`` on this thread alone: BLAS would share it out and wait."""
    cv2 = _cv2()
    made: Floats = cv2.gemm(first, second, 1, None, 0, flags=cv2.GEMM_2_T)
    return made


def warped(picture: Floats, to_source: Matrix, size: tuple[int, int], outside: float) -> Floats:
    """The picture as another one's pixels see it.

    Args:
        picture: float32 [height, width].
        to_source: from pixels of the result to pixels of ``picture``.
        size: width and height of the result.
        outside: the value where ``picture`` has nothing.
    """
    cv2 = _cv2()
    made: Floats = cv2.warpPerspective(
        picture,
        to_source,
        size,
        flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP,
        borderMode=cv2.BORDER_CONSTANT,
        borderValue=outside,
    )
    return made


def blurred(picture: Floats, sigma: float) -> Floats:
    """Gaussian blur of float32 [height, width]."""
    made: Floats = _cv2().GaussianBlur(picture, (0, 0), sigma)
    return made


def box_mean(picture: Floats, side: int) -> Floats:
    """Mean over a square around each pixel of float32 [height, width]."""
    made: Floats = _cv2().blur(picture, (side, side))
    return made


def best_place(picture: Floats, part: Floats) -> tuple[float, int, int]:
    """Where a part is most like a picture, float32 both: normalised correlation, left and top edge."""
    cv2 = _cv2()
    _, best, _, (left, top) = cv2.minMaxLoc(cv2.matchTemplate(picture, part, cv2.TM_CCOEFF_NORMED))
    return float(best), int(left), int(top)


def encoded(picture: Picture) -> bytes:
    """RGB as JPEG."""
    cv2 = _cv2()
    data = cv2.imencode(".jpg", picture[..., ::-1], [cv2.IMWRITE_JPEG_QUALITY, _QUALITY])[1]
    return bytes(data)


def decoded(data: bytes) -> Picture:
    """JPEG as RGB. Raises ValueError when it is none."""
    cv2 = _cv2()
    made: Picture | None = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_COLOR)
    if made is None:
        raise ValueError("no JPEG")
    return np.ascontiguousarray(made[..., ::-1])
