"""Which contents belong together as copies, once all pairs that were compared are heard together.

A pair alone may be in doubt where others tell: what is surely a copy of two copies of a photo is one of the
photo too, and what may be the next frame of a photo is no copy of its copies. What was saved anew from one
exposure is as much a copy of others as that exposure. Reads no file, makes no groups.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from photo_finder.core.duplicates import DOUBTS_BELOW, ComparedPair, Member
from photo_finder.duplicates.edits import RESAVED
from photo_finder.duplicates.pairs import (
    Bond,
    bond_of,
    judge,
    least_probability,
    may_be_frames,
    may_be_next_frames,
    rests_on_saving,
)

WITNESSES = 2
"""Contents that must surely be copies of both ends of a pair that is in doubt itself: one could be too small
or too soft to tell two shots apart."""

LEAST_CONFIRMED = 0.3
"""Probability by pixels below which a pair is contradicted by them, whatever others say."""

_Ends = tuple[bytes, bytes]
_Web = Mapping[bytes, Mapping[bytes, float]]


def bonds_of(
    pairs: Sequence[ComparedPair], contents: Mapping[bytes, Sequence[Member]], precision: float
) -> list[Bond]:
    """The bonds to show at this precision.

    Args:
        pairs: that were compared and may be copies.
        contents: all files of each content; a pair of which one is missing has no place.
        precision: share of shown pairs that are expected to be right.
    """
    there = [
        (pair, contents[pair.first], contents[pair.second])
        for pair in pairs
        if pair.first in contents and pair.second in contents
    ]
    found = [(*each, bond_of(*each, precision)) for each in there]
    certain = [
        (pair, first, second, bond)
        for pair, first, second, bond in found
        if bond is not None and not bond.doubtful
    ]
    sure = _web(bond for _pair, _first, _second, bond in certain)
    exposures = _web(bond for pair, first, second, bond in certain if _is_one_exposure(pair, first, second))
    frames = {_ends(pair) for pair, first, second in there if may_be_next_frames(pair, first, second)}
    least = least_probability(precision)
    bonds = []
    for pair, first, second, bond in found:
        same = _by_exposure(pair, sure, exposures, least)
        if same is not None and (_ends(pair) in frames or judge(pair, first, second) != "doubtful"):
            same = None
        made = _confirmed(pair, sure, least) or same or bond
        if made is None:
            continue
        unnamed = same is not None or rests_on_saving(pair, first, second)
        if unnamed and _is_frame_of_a_copy(pair, sure, frames):
            made = replace(made, doubtful=True)
        if not made.doubtful or precision < DOUBTS_BELOW:
            bonds.append(made)
    return bonds


def _confirmed(pair: ComparedPair, sure: _Web, least: float) -> Bond | None:
    """The bond of a pair that others confirm: as probable as by the least of the witnesses that it needs."""
    if not pair.doubtful or pair.nearly_equal or pair.probability < LEAST_CONFIRMED:
        return None
    one, other = sure.get(pair.first, {}), sure.get(pair.second, {})
    chances = sorted((one[third] * other[third] for third in one.keys() & other.keys()), reverse=True)
    if len(chances) < WITNESSES or chances[WITNESSES - 1] < least:
        return None
    return _bond(pair, chances[WITNESSES - 1])


def _by_exposure(pair: ComparedPair, sure: _Web, exposures: _Web, least: float) -> Bond | None:
    """The bond of a pair of which one end is surely the exposure of something that the other is a copy of.

    Only where pixels are sure of the pair, and nothing but names and times may leave it open.
    """
    if pair.doubtful or not pair.nearly_equal:
        return None
    chances = [
        chance * sure[third][other]
        for one, other in ((pair.first, pair.second), (pair.second, pair.first))
        for third, chance in exposures.get(one, {}).items()
        if other in sure[third]
    ]
    return _bond(pair, max(chances)) if chances and max(chances) >= least else None


def _bond(pair: ComparedPair, probability: float) -> Bond:
    ends = pair.first, pair.second
    return Bond(*ends, pair.similarity, probability, forward=pair.forward, backward=pair.backward)


def _is_one_exposure(pair: ComparedPair, first: Sequence[Member], second: Sequence[Member]) -> bool:
    """Whether nothing was done to one but saving it anew, and the files' own numbers say so."""
    told = pair.forward == (RESAVED,) and not pair.nearly_equal
    return told and may_be_frames(first[0].metadata, second[0].metadata)


def _is_frame_of_a_copy(pair: ComparedPair, sure: _Web, frames: set[_Ends]) -> bool:
    """Whether one end may be the frame next to something that the other end is surely a copy of."""
    return any(
        (min(third, other), max(third, other)) in frames
        for own, other in ((pair.first, pair.second), (pair.second, pair.first))
        for third in sure.get(own, {})
    )


def _web(bonds: Iterable[Bond]) -> _Web:
    web: defaultdict[bytes, dict[bytes, float]] = defaultdict(dict)
    for bond in bonds:
        web[bond.first][bond.second] = web[bond.second][bond.first] = bond.probability
    return web


def _ends(pair: ComparedPair) -> _Ends:
    return min(pair.first, pair.second), max(pair.first, pair.second)
