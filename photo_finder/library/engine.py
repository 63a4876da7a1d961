"""Engine: the model that is searched by, and what belongs to it."""

from dataclasses import dataclass
from pathlib import Path

from photo_finder.catalog import Catalog
from photo_finder.core.model import ModelInfo
from photo_finder.embedding.embedder import Embedder
from photo_finder.library.neighbourhood import Neighbourhood


@dataclass(frozen=True, slots=True)
class Engine:
    """A model with its embedder and neighbours. Replaced as a whole: a search sees one or the other."""

    model: ModelInfo
    embedder: Embedder
    neighbourhood: Neighbourhood


def engine_of(catalog: Catalog, model: ModelInfo, neighbours: Path) -> Engine:
    """The engine of a model in this catalog.

    Args:
        catalog: that holds its vectors.
        model: is loaded when it is first used.
        neighbours: folder of the neighbour index.
    """
    return Engine(model, Embedder(model, threads=1), Neighbourhood(catalog, model, neighbours))
