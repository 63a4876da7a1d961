"""A graph together with the rows that it stands for.

Joins ``Graph`` (nodes and links) with ``Members`` (rows and nodes). Must not know of files or locks.
"""

import numpy as np
from numpy.typing import NDArray

from photo_finder.search.graph import Graph
from photo_finder.search.members import Members, Newcomers
from photo_finder.search.vectors import Snapshot


class LinkedRows:
    """The rows that can be found through a graph."""

    def __init__(self, graph: Graph, members: Members) -> None:
        """``members`` must know as many nodes as the graph has."""
        self.graph = graph
        self.members = members
        self.orphans = members.orphans

    @classmethod
    def empty(cls, dim: int) -> "LinkedRows":
        """No rows yet."""
        return cls(Graph(dim), Members(np.empty(0, dtype=np.uint64)))

    def link(self, view: Snapshot, part: Newcomers) -> None:
        """Take these rows in; parts of one ``Members.newcomers`` in their order."""
        founders = part.rows[part.founds]
        if len(founders):
            self.graph.add(view.gather(founders))
        self.members.settle(part)

    def nearest(self, query: NDArray[np.float32], count: int) -> NDArray[np.int64] | None:
        """The rows of the ``count`` nearest nodes; None if the graph fails to reach so many."""
        nodes = self.graph.nearest(query, count)
        return None if nodes is None else self.members.rows_of(nodes)
