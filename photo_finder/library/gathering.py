"""Which photos of a library belong together, by kind: from what was compared, from times, from vectors.

Owns what counts as a burst and as a look-alike. Makes no groups and looks at no file: that is done in the
room ``duplicates`` and by ``cleaning``.
"""

from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from photo_finder.catalog import Catalog
from photo_finder.core.duplicates import ComparedPair, Member
from photo_finder.core.model import EMBEDDING, ModelInfo
from photo_finder.core.progress import NEVER, Cancel, Progress, Step, silent
from photo_finder.duplicates.bonds import bonds_of
from photo_finder.duplicates.bursts import moments
from photo_finder.duplicates.candidates import PRODUCTS, Limits, Neighbours, by_asking, by_products
from photo_finder.duplicates.pairs import Bond, are_files_of_companions, are_shots_apart
from photo_finder.duplicates.star_groups import Made
from photo_finder.library.neighbourhood import Neighbourhood

BURST_COSINE = 0.85
"""Cosine of two embeddings from which shots of one moment show nearly the same."""

LOOKALIKE_COSINE = 0.9
"""Cosine of two embeddings from which two photos are shown as look-alikes."""


class MadeGroups:
    """Groups of certain contents, as long as nothing is asked for anew but another precision."""

    def __init__(self) -> None:
        self._last: tuple[Hashable, Made] = None, {}

    def for_query(self, asked: Hashable) -> Made:
        """Groups that were made for this, to be added to; those made for something else are forgotten."""
        last = self._last
        if last[0] != asked:
            last = self._last = asked, {}
        return last[1]


@dataclass(frozen=True, slots=True)
class Material:
    """What groups are made of.

    Attributes:
        contents: all files of each content, in alphabetical order.
        bonds: contents that belong together.
        made: groups of the same contents that were made before.
    """

    contents: Mapping[bytes, Sequence[Member]]
    bonds: Sequence[Bond]
    made: MadeGroups = field(default_factory=MadeGroups)


class Compared:
    """Pairs that were compared, and the files of both; read anew when somebody has written.

    Whoever asks for another precision asks for the same ones again.
    """

    def __init__(self, catalog: Catalog) -> None:
        self._catalog = catalog
        self._read: tuple[int, Material, Sequence[ComparedPair]] | None = None

    def at(self, precision: float) -> Material:
        """What belongs together at this precision."""
        revision = self._catalog.database.revision()  # before reading: what comes meanwhile is read next time
        known = self._read
        if known is None or known[0] != revision:
            contents = _by_digest(self._catalog.duplicates.likely_copies())
            known = self._read = revision, Material(contents, ()), self._catalog.pairs.likely()
        _revision, material, pairs = known
        return replace(material, bonds=bonds_of(pairs, material.contents, precision))


@dataclass(frozen=True, slots=True)
class Gathering:
    """What is known of one library, with the model that is in use."""

    catalog: Catalog
    model: ModelInfo
    neighbourhood: Neighbourhood
    compared: Compared

    def copies(self, precision: float) -> Material:
        """Pairs that were compared, at this precision; nothing is compared now."""
        return self.compared.at(precision)

    def bursts(self) -> Material:
        """Shots of one camera, seconds apart, that show nearly the same."""
        pairs = np.array(list(moments(self.catalog.duplicates.shots())), np.int64).reshape(-1, 2)
        vectors = self.catalog.vectors.some(self.model.id, EMBEDDING, np.unique(pairs).tolist())
        there = np.array([one in vectors and other in vectors for one, other in pairs.tolist()], bool)
        pairs = pairs[there] if len(pairs) else pairs
        cosines = np.array([vectors[one] @ vectors[other] for one, other in pairs.tolist()], np.float32)
        near = cosines >= BURST_COSINE
        material = self._bonded(pairs[near], cosines[near])
        apart = [b for b in material.bonds if are_shots_apart(*_ends(b, material.contents))]
        return Material(material.contents, apart)

    def lookalikes(self, *, progress: Progress = silent, cancel: Cancel = NEVER) -> Material:
        """Photos that look alike by the embedding; all are compared now. Raises: Cancelled."""
        ids, vectors = self.catalog.vectors.all(self.model.id, EMBEDDING, self.model.outputs[EMBEDDING].dim)
        pairs, cosines = [np.empty((0, 2), np.int64)], [np.empty(0, np.float32)]
        done = 0
        for found in self._neighbours(ids, vectors):
            pairs.append(found.ids)
            cosines.append(found.similarities)
            done += len(found.asked)
            progress(Step("candidates", done, len(ids)))
            cancel.check()
        return self._bonded(*_once(np.concatenate(pairs), np.concatenate(cosines)))

    def _neighbours(self, ids: NDArray[np.int64], vectors: NDArray[np.float32]) -> Iterator[Neighbours]:
        limits = Limits(LOOKALIKE_COSINE, LOOKALIKE_COSINE)
        if len(ids) ** 2 <= PRODUCTS:
            return by_products(ids, vectors, ids, limits)
        return by_asking(
            ids, vectors, ids, limits, lambda vector, count: self.neighbourhood.nearest(vector, count, None)
        )

    def _bonded(self, pairs: NDArray[np.int64], cosines: NDArray[np.float32]) -> Material:
        """Bonds by the embedding, of all that are no companions of each other."""
        digests = self.catalog.duplicates.digests(np.unique(pairs).tolist())
        contents = _by_digest(self.catalog.duplicates.of_ids(list(digests)))
        chances = self.model.outputs[EMBEDDING].calibration(cosines).tolist()
        bonds = [
            Bond(digests[one], digests[other], cosine, chance)
            for (one, other), cosine, chance in zip(pairs.tolist(), cosines.tolist(), chances, strict=True)
            if digests.get(one) in contents and digests.get(other) in contents
        ]
        return Material(contents, [b for b in bonds if not are_files_of_companions(*_ends(b, contents))])


_Files = Sequence[Member]


def _by_digest(sets: Iterable[_Files]) -> dict[bytes, _Files]:
    return {members[0].digest: members for members in sets}


def _ends(bond: Bond, contents: Mapping[bytes, _Files]) -> tuple[_Files, _Files]:
    return contents[bond.first], contents[bond.second]


def _once(
    pairs: NDArray[np.int64], cosines: NDArray[np.float32]
) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
    """Each pair once: both of its photos were asked."""
    unique, first = np.unique(pairs, axis=0, return_index=True)
    return unique.reshape(-1, 2), cosines[first]
