"""Finds photos of a set that are, whole, mirrored, cut out or framed, another photo of it again.

Such a pair is a true copy that nobody labelled: left in, each would count as a mistake of whoever finds
it. Pairs are proposed by the layout of colours and decided by the details of the aligned pictures, so
that photos of one motif on one background, or shots of one burst, are kept. Needs no network, so that
the same photos are set aside whatever is measured. Knows nothing of labels or edits.
"""

import functools
import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image

GREY_SIDE, COLOUR_SIDE = 128, 64
SAME_DETAIL = 0.93
"""Correlation of the aligned details from which on two photos are one picture. Chosen by looking at pairs of
Caltech 101 and of the clothing data set: above it are repeats, cut-outs and recoloured pictures alone;
shots of one burst and products in one studio lie below."""
_LEAST_LAYOUT = 0.7
_PROPOSED = 5
_CORE = 0.1
"""What is left off at each edge where two photos may share all but their frames."""
_CELLS = 6
_SCALES, _STEP = (0.4, 0.6, 0.85), 0.12
_COARSE_STEPS, _FINE_STEPS = (8.0, 4.0, 2.0), (2.0, 1.0, 0.5)
_HOPELESS = (0.55, 0.75, 0.6)
"""Correlations below which a pair is given up: as proposed, coarsely aligned, and of its details then."""
_LEAST_EDGE = 32.0
_REDUCED, _SHAPE_SIDE, _DETAIL_SIDE, _BLUR = 2, 16, 64, 4
_BLOCK = 1024
_WHOLES_AT_ONCE = 32

Box = tuple[float, float, float, float]
"""Left, top, right and bottom, as pixels of the grey version."""
Span = tuple[float, float]
"""Where a window begins and ends along one edge, as shares of it."""
Rows = NDArray[np.float32]
_WHOLE: Box = (0.0, 0.0, float(GREY_SIDE), float(GREY_SIDE))


@dataclass(frozen=True, slots=True)
class Sight:
    """A photo squashed to small squares.

    Attributes:
        grey: of ``GREY_SIDE``.
        colour: uint8 [64, 64, 3].
    """

    grey: Image.Image
    colour: NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class _Proposal:
    """A window of one photo that may be the whole of another, or its core."""

    whole: int
    part: int
    box: Box
    mirrored: bool


def look_at(photo: Image.Image) -> Sight:
    """What of an RGB photo is compared."""
    colour = photo.resize((COLOUR_SIDE, COLOUR_SIDE), Image.Resampling.BICUBIC)
    grey = photo.convert("L").resize((GREY_SIDE, GREY_SIDE), Image.Resampling.BICUBIC)
    return Sight(grey, np.asarray(colour, dtype=np.uint8))


def repeated(sights: Sequence[Sight], report: Callable[[int, int], None]) -> NDArray[np.bool_]:
    """Mark each photo that repeats an earlier one that is not marked itself, or is repeated by it.

    Args:
        sights: of N photos.
        report: is told how many are compared, of how many.

    Returns:
        bool [N]; the first of each group stays False, so nothing chains.
    """
    marked = np.zeros(len(sights), dtype=np.bool_)
    for first, second in sorted(repeat_pairs(sights, report)):
        if not marked[first]:
            marked[second] = True
    return marked


def repeat_pairs(sights: Sequence[Sight], report: Callable[[int, int], None]) -> set[tuple[int, int]]:
    """All pairs (earlier, later) of which one is the other, or a part of it, or either mirrored.

    Photos that are alike but for their frames count too: what is compared is each whole, then its core.
    """
    pairs: set[tuple[int, int]] = set()
    done = 0
    for parts in (sights, [_core(sight) for sight in sights]):
        for proposal in _proposals(sights, parts):
            pair = (min(proposal.whole, proposal.part), max(proposal.whole, proposal.part))
            if pair not in pairs and _is_part(sights[proposal.whole], parts[proposal.part], proposal):
                pairs.add(pair)
            now_done = (proposal.part + 1 + (0 if parts is sights else len(sights))) // 2
            if now_done > done:
                done = now_done
                report(done, len(sights))
    report(len(sights), len(sights))
    return pairs


def _core(sight: Sight) -> Sight:
    """A photo without what is near its edges."""
    near, far = GREY_SIDE * _CORE, GREY_SIDE * (1 - _CORE)
    grey = sight.grey.resize(sight.grey.size, Image.Resampling.BICUBIC, (near, near, far, far))
    inner = slice(round(COLOUR_SIDE * _CORE), round(COLOUR_SIDE * (1 - _CORE)))
    colour = Image.fromarray(sight.colour[inner, inner]).resize((COLOUR_SIDE, COLOUR_SIDE))
    return Sight(grey, np.asarray(colour, dtype=np.uint8))


def _proposals(sights: Sequence[Sight], cut: Sequence[Sight]) -> Iterator[_Proposal]:
    """For each photo the others that hold the most similar window, and the most similar mirrored one.

    Args:
        sights: of all photos.
        cut: of the same photos, what others shall hold.
    """
    colours, every = (np.stack([sight.colour for sight in some]) for some in (sights, cut))
    for start in range(0, len(sights), _BLOCK):
        parts = every[start : start + _BLOCK]
        best, which = _best_windows(colours, parts)
        flipped = _whole_layouts(colours[:, :, ::-1]) @ _whole_layouts(parts).T
        for scores in (best, flipped):
            scores[np.arange(start, start + len(parts)), np.arange(len(parts))] = -1
        for part in range(len(parts)):
            for whole in _highest(best[:, part], _PROPOSED):
                yield _Proposal(int(whole), start + part, _box(int(which[whole, part])), mirrored=False)
            for whole in _highest(flipped[:, part], 1):
                yield _Proposal(int(whole), start + part, _WHOLE, mirrored=True)


def _best_windows(colours: NDArray[np.uint8], parts: NDArray[np.uint8]) -> tuple[Rows, NDArray[np.int64]]:
    """How like its most similar window each part is, [wholes, parts], and which window that is."""
    wanted = _whole_layouts(parts).T
    best = np.empty((len(colours), len(parts)), dtype=np.float32)
    which = np.empty(best.shape, dtype=np.int64)
    for start in range(0, len(colours), _WHOLES_AT_ONCE):
        some = slice(start, start + _WHOLES_AT_ONCE)
        found = _layouts(colours[some], _spans()) @ wanted
        which[some] = found.argmax(axis=1)
        best[some] = found.max(axis=1)
    return best, which


def _highest(scores: Rows, count: int) -> NDArray[np.int64]:
    """Places of the highest few that are similar at all."""
    count = min(count, len(scores))
    places = np.argpartition(scores, len(scores) - count)[len(scores) - count :]
    return places[scores[places] >= _LEAST_LAYOUT]


@functools.cache
def _spans() -> tuple[Span, ...]:
    """The whole of an edge, and stretches of it of all sizes, all along it."""
    spans = [(0.0, 1.0)]
    for scale in _SCALES:
        starts = np.linspace(0, 1 - scale, int(np.ceil((1 - scale) / _STEP)) + 1).tolist()
        spans += [(start, start + scale) for start in starts]
    return tuple(spans)


def _box(window: int) -> Box:
    """The window of that number: ``_layouts`` of all spans tell theirs in this order."""
    spans = _spans()
    (top, bottom), (left, right) = spans[window // len(spans)], spans[window % len(spans)]
    return GREY_SIDE * left, GREY_SIDE * top, GREY_SIDE * right, GREY_SIDE * bottom


def _whole_layouts(colours: NDArray[np.uint8]) -> Rows:
    """The layouts [N, 108] of whole photos."""
    return _layouts(colours, _spans()[:1])[:, 0]


def _layouts(colours: NDArray[np.uint8], spans: Sequence[Span]) -> Rows:
    """Mean colours of 6 x 6 cells of each window, each channel centred, of length one: [N, S · S, 108].

    Args:
        colours: [N, 64, 64, 3].
        spans: S of them; each is the height of windows as wide as each.
    """
    sums = np.pad(colours.astype(np.int64).cumsum(axis=1).cumsum(axis=2), ((0, 0), (1, 0), (1, 0), (0, 0)))
    shares = np.arange(_CELLS + 1) / _CELLS
    starts, ends = np.asarray(spans).T[:, :, None]
    edges = np.rint(COLOUR_SIDE * (starts + (ends - starts) * shares)).astype(np.int64)
    count, sizes = len(spans), np.diff(edges)
    corners = sums[:, edges.ravel()][:, :, edges.ravel()]
    corners = corners.reshape(-1, count, _CELLS + 1, count, _CELLS + 1, 3)
    cells = np.diff(np.diff(corners, axis=2), axis=4)
    means = cells / (sizes[:, :, None, None] * sizes)[..., None]
    means -= means.mean(axis=(2, 4), keepdims=True)
    return _unit(means.transpose(0, 1, 3, 2, 4, 5).reshape(len(colours), count * count, -1))


def _unit(rows: NDArray[np.floating]) -> Rows:
    return np.asarray(rows / np.maximum(np.linalg.norm(rows, axis=-1, keepdims=True), 1.0), dtype=np.float32)


def _is_part(whole: Sight, part: Sight, proposal: _Proposal) -> bool:
    """Whether the details of a part agree with those of the window that fits best near the proposed one."""
    grey = whole.grey.transpose(Image.Transpose.FLIP_LEFT_RIGHT) if proposal.mirrored else whole.grey
    coarse, shape = grey.reduce(_REDUCED), _shape(part.grey.reduce(_REDUCED), _WHOLE)

    def shape_fit(box: Box) -> float:
        return float(np.vdot(_shape(coarse, box), shape))

    if shape_fit(proposal.box) < _HOPELESS[0]:
        return False
    fit, box = _climbed(shape_fit, proposal.box, _COARSE_STEPS)
    if fit < _HOPELESS[1]:
        return False
    details = _details(part.grey, _WHOLE)

    def detail_fit(box: Box) -> float:
        return float(np.vdot(_details(grey, box), details))

    return detail_fit(box) >= _HOPELESS[2] and _climbed(detail_fit, box, _FINE_STEPS)[0] >= SAME_DETAIL


def _climbed(fit: Callable[[Box], float], box: Box, steps: Sequence[float]) -> tuple[float, Box]:
    """The best fit near a box and where it is, by moving one edge at a time, by ever smaller steps."""
    fit_at = functools.cache(fit)  # a box is a neighbour of several on the way
    best = fit_at(box)
    for step in steps:
        while True:
            found = max((fit_at(at), at) for at in _moved(box, step))
            if found[0] <= best:
                break
            best, box = found
    return best, box


def _moved(box: Box, step: float) -> list[Box]:
    """The box with one edge moved out or in, as far as it stays in the picture and is no sliver."""
    found = []
    for edge in range(4):
        for way in (-step, step):
            at = [*box]
            at[edge] = min(max(at[edge] + way, 0.0), float(GREY_SIDE))
            if at[2] - at[0] >= _LEAST_EDGE and at[3] - at[1] >= _LEAST_EDGE:
                found.append((at[0], at[1], at[2], at[3]))
    return found


def _shape(coarse: Image.Image, box: Box) -> Rows:
    """What of a window is coarse, of length one; ``coarse`` is a grey version reduced."""
    left, top, right, bottom = (edge / _REDUCED for edge in box)
    return _centred_unit(_squashed(coarse, (left, top, right, bottom), _SHAPE_SIDE))


def _squashed(grey: Image.Image, box: Box, side: int) -> Rows:
    return np.asarray(grey.resize((side, side), Image.Resampling.BILINEAR, box), dtype=np.float32)


def _centred_unit(grey: Rows) -> Rows:
    """As a row of length one around zero; plain sums, since this is most of what a comparison takes."""
    row = grey.ravel()
    row = row - row.sum() / row.size
    return np.asarray(row / max(math.sqrt(row @ row), 1.0))


def _details(grey: Image.Image, box: Box) -> Rows:
    """What of a window is finer than a blur, of length one."""
    pixels = _squashed(grey, box, _DETAIL_SIDE)
    edge = 2 * _BLUR + 1
    sums = np.pad(np.pad(pixels, _BLUR, mode="edge").astype(np.float64).cumsum(0).cumsum(1), ((1, 0), (1, 0)))
    blurred = (
        sums[edge:, edge:] - sums[:-edge, edge:] - sums[edge:, :-edge] + sums[:-edge, :-edge]
    ) / edge**2
    return _centred_unit(np.asarray(pixels - blurred, dtype=np.float32))
