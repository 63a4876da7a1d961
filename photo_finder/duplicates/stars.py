"""Stars: contents around one with which each of them was compared. Nothing chains.

A pure matter of points and links; knows neither files nor rules, which are handed in.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar

HUBS = 20
"""Contents of those that are connected which all others are compared with."""

COVERING = 0.9
"""A hub is linked with at least so many of those that the best linked content is linked with."""

Apart = Callable[[bytes, bytes], bool]
"""Whether two contents must not be in one group."""

ChooseHub = Callable[[Sequence[bytes]], bytes | None]
"""Which of these contents the others are gathered around; None if none of them may be."""


class Link(Protocol):
    """Two contents that belong together, and how surely."""

    @property
    def first(self) -> bytes:
        """Digest of one."""

    @property
    def second(self) -> bytes:
        """Digest of the other."""

    @property
    def probability(self) -> float:
        """That they belong together."""


@dataclass(frozen=True, slots=True)
class Star:
    """A hub and the others, by falling probability."""

    hub: bytes
    others: tuple[bytes, ...]


_Link = TypeVar("_Link", bound=Link)
_Point = TypeVar("_Point", int, bytes)
_Web = Mapping[bytes, Mapping[bytes, float]]


def stars(links: Iterable[Link], choose: ChooseHub, apart: Apart) -> Iterator[Star]:
    """Gather linked contents into stars; each content is in one at most.

    The hub is the best of those that are linked with nearly as many as any. Not strictly with most: a copy
    that most others happen to be linked with should not be kept for the original.

    Args:
        links: which contents belong together.
        choose: decides between contents that are linked with many.
        apart: pairs that are in no star together.
    """
    web = _web(links)
    for part in _connected(web):
        yield from _of_part(part, web, choose, apart)


def parts(links: Sequence[_Link]) -> list[tuple[_Link, ...]]:
    """Links by what they connect, directly or not; within a part in their order."""
    whose = {point: number for number, part in enumerate(_connected(_web(links))) for point in part}
    found: defaultdict[int, list[_Link]] = defaultdict(list)
    for link in links:
        found[whose[link.first]].append(link)
    return [tuple(part) for part in found.values()]


def hub_links(links: Iterable[tuple[int, int, bool]]) -> list[tuple[int, int]]:
    """Pairs to compare so that of what is connected by sure links all is compared with the likeliest hubs.

    Of ``HUBS`` contents and fewer, all pairs.

    Args:
        links: known pairs, and whether they are sure.
    """
    known: set[tuple[int, int]] = set()
    near: defaultdict[int, set[int]] = defaultdict(set)
    for one, other, sure in links:
        known.add((min(one, other), max(one, other)))
        if sure:
            near[one].add(other)
            near[other].add(one)
    wanted = []
    for part in _connected(near):
        hubs = sorted(part, key=lambda content: (-len(near[content]), content))[:HUBS]
        wanted += [(min(hub, other), max(hub, other)) for hub in hubs for other in part if other != hub]
    return sorted(set(wanted) - known)


def _web(links: Iterable[Link]) -> dict[bytes, dict[bytes, float]]:
    web: defaultdict[bytes, dict[bytes, float]] = defaultdict(dict)
    for link in links:
        web[link.first][link.second] = web[link.second][link.first] = link.probability
    return dict(web)


def _connected(web: Mapping[_Point, Iterable[_Point]]) -> Iterator[list[_Point]]:
    """Contents that are linked, directly or not."""
    seen: set[_Point] = set()
    for start in sorted(web):
        if start in seen:
            continue
        seen.add(start)
        part = [start]
        for content in part:  # grows while it is walked
            fresh = [other for other in web[content] if other not in seen]
            seen.update(fresh)
            part += fresh
        yield part


def _of_part(part: Collection[bytes], web: _Web, choose: ChooseHub, apart: Apart) -> Iterator[Star]:
    rest = set(part)
    while len(rest) > 1:
        hub = _hub(rest, web, choose)
        if hub is None:
            return
        others = _around(hub, rest, web, apart)
        rest -= {hub, *others}
        if others:
            yield Star(hub, others)


def _hub(rest: Collection[bytes], web: _Web, choose: ChooseHub) -> bytes | None:
    """The chosen one of those with nearly the most links; of all, where none of these may be one."""
    degrees = {content: sum(other in rest for other in web[content]) for content in sorted(rest)}
    most = max(degrees.values())
    near = [content for content, degree in degrees.items() if degree >= COVERING * most]
    linked = [content for content, degree in degrees.items() if degree]
    return (choose(near) or choose(linked)) if most else None


def _around(hub: bytes, rest: Collection[bytes], web: _Web, apart: Apart) -> tuple[bytes, ...]:
    near = sorted((-chance, other) for other, chance in web[hub].items() if other in rest)
    star = [hub]
    for _chance, other in near:
        if not any(apart(other, member) for member in star):
            star.append(other)
    return tuple(star[1:])
