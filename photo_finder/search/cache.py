"""The files that keep a graph from one start to the next.

Owns their names, their format, and the decision whether they can be trusted. Must not know of locks
or of queries. What lies in them can always be made again from the vectors, so nothing here is ever
fatal: what cannot be written or read is logged, and the graph is built anew.

Three files for a model: ``NAME.json`` (the side file) names the other two, ``NAME-KEY.graph`` (the links,
as hnswlib writes them) and ``NAME-KEY.rows`` (ids, nodes and fingerprints, as numpy writes them). A new
pair is written beside the old one; the side file is replaced last, in one step, and only then is the
old pair removed. So at every instant the side file names a complete pair.
"""

import hashlib
import json
import logging
import os
import re
import sys
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from photo_finder.search.graph import EF_CONSTRUCTION, Graph, M

log = logging.getLogger(__name__)

FORMAT = 1
"""Number of the format; files of another one are passed over."""


@dataclass(frozen=True, slots=True)
class GraphRows:
    """Which rows a graph holds.

    Attributes:
        ids: int64 [R].
        nodes: int32 [R], the node of each.
        keys: uint64 [nodes], the fingerprint of each node's vector.
    """

    ids: NDArray[np.int64]
    nodes: NDArray[np.int32]
    keys: NDArray[np.uint64]


@dataclass(frozen=True, slots=True)
class _FileSeal:
    """What a file must be, byte for byte."""

    name: str
    length: int
    blake2b: str


@dataclass(frozen=True, slots=True)
class _SideFile:
    """What the side file says."""

    format: int
    model: str
    dim: int
    nodes: int
    rows: int
    ids_blake2b: str
    m: int
    ef_construction: int
    graph: _FileSeal
    table: _FileSeal


class _NotWrittenError(Exception):
    """A file is not what it should be after it was written."""


class GraphCache:
    """The kept graph of one model in one folder."""

    def __init__(self, folder: Path, model_id: str, dim: int) -> None:
        self._folder = folder
        self._model = model_id
        self._dim = dim
        self._name = _file_name(model_id)
        self._side_path = folder / f"{self._name}.json"

    # --- reading -----------------------------------------------------------------------------

    def load(self) -> tuple[Graph, GraphRows] | None:
        """The kept graph, or None if there is none that can be trusted to the last bit."""
        try:
            return self._load()
        except FileNotFoundError:
            return None
        except (OSError, ValueError, KeyError, TypeError, RuntimeError, MemoryError) as reason:
            log.warning("The kept neighbour index is not used and will be built anew: %s", reason)
            return None

    def _load(self) -> tuple[Graph, GraphRows]:
        side = _parse_side(self._side_path.read_bytes())
        wanted = (FORMAT, self._model, self._dim, M, EF_CONSTRUCTION)
        if (side.format, side.model, side.dim, side.m, side.ef_construction) != wanted:
            raise ValueError("it was made for another model or by another version")
        for seal in (side.graph, side.table):
            if _seal(self._folder / seal.name) != seal:
                raise ValueError(f"{seal.name} is damaged")
        rows = _read_rows(self._folder / side.table.name)
        graph = Graph(self._dim, _native(self._folder / side.graph.name))
        if (len(graph), len(rows.keys), len(rows.ids)) != (side.nodes, side.nodes, side.rows):
            raise ValueError("its counts do not agree")
        if _digest(rows.ids.tobytes()) != side.ids_blake2b:
            raise ValueError("its ids do not agree")
        return graph, rows

    # --- writing -----------------------------------------------------------------------------

    def save(self, graph: Graph, rows: GraphRows) -> bool:
        """Keep this graph; False (logged) if that failed, and then what was kept before is kept."""
        parts = [
            self._folder / f"{self._name}-new-{os.getpid()}.{kind}" for kind in ("graph", "rows", "json")
        ]
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            self._save(graph, rows, *parts)
        except (OSError, RuntimeError, UnicodeError, MemoryError, _NotWrittenError) as reason:
            log.warning("The neighbour index could not be kept, it will be built anew: %s", reason)
            return False
        finally:
            self._sweep()
        return True

    def _save(self, graph: Graph, rows: GraphRows, links: Path, table: Path, side_file: Path) -> None:
        _write(table, lambda: _write_rows(table, rows))
        _write(links, lambda: graph.write(_native(links)))
        if links.stat().st_size != graph.file_bytes:
            raise _NotWrittenError("the disk is full")
        graph_seal, table_seal = self._place(links, "graph"), self._place(table, "rows")
        side = _SideFile(
            format=FORMAT,
            model=self._model,
            dim=self._dim,
            nodes=len(graph),
            rows=len(rows.ids),
            ids_blake2b=_digest(rows.ids.tobytes()),
            m=M,
            ef_construction=EF_CONSTRUCTION,
            graph=graph_seal,
            table=table_seal,
        )
        _write(side_file, lambda: _write_side(side_file, side))
        os.replace(side_file, self._side_path)
        _sync_folder(self._folder)

    def _place(self, part: Path, kind: str) -> _FileSeal:
        """Give a finished part its lasting name, which tells its content."""
        seal = _seal(part)
        name = f"{self._name}-{seal.blake2b[:16]}.{kind}"
        os.replace(part, self._folder / name)
        return _FileSeal(name, seal.length, seal.blake2b)

    def _sweep(self) -> None:
        """Remove what the side file does not name: the old pair, or what a failure left behind."""
        try:
            side = _parse_side(self._side_path.read_bytes())
            kept = {side.graph.name, side.table.name}
        except (OSError, ValueError, KeyError, TypeError):
            kept = set()
        for path in self._folder.glob(f"{self._name}-*"):
            if path.name not in kept and path.suffix in {".graph", ".rows", ".json"}:
                _remove(path)


def _file_name(model_id: str) -> str:
    if re.fullmatch(r"[A-Za-z0-9_]{1,80}", model_id):
        return model_id
    return "model_" + _digest(model_id.encode("utf-8", "surrogatepass"))[:24]


def _native(path: Path) -> str | bytes:
    """The path as hnswlib's C++ opens it: bytes, on Windows in the system's code page."""
    if sys.platform == "win32":
        return str(path).encode("mbcs", "strict")
    return os.fsencode(path)


def _digest(content: bytes) -> str:
    return hashlib.blake2b(content, digest_size=32).hexdigest()


def _seal(path: Path) -> _FileSeal:
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, lambda: hashlib.blake2b(digest_size=32)).hexdigest()
        return _FileSeal(path.name, file.tell(), digest)


def _write_side(path: Path, side: _SideFile) -> None:
    content = asdict(side)
    seal = _digest(json.dumps(content, sort_keys=True).encode("ascii"))
    path.write_bytes(json.dumps({**content, "blake2b": seal}, indent=1).encode("ascii"))


def _parse_side(raw: bytes) -> _SideFile:
    """Raises ValueError, KeyError or TypeError if it is not what ``_write_side`` wrote."""
    content = json.loads(raw)
    if not isinstance(content, dict):
        raise TypeError("its side file is damaged")
    seal = content.pop("blake2b")
    if seal != _digest(json.dumps(content, sort_keys=True).encode("ascii")):
        raise ValueError("its side file is damaged")
    graph, table = _FileSeal(**content.pop("graph")), _FileSeal(**content.pop("table"))
    return _SideFile(**content, graph=graph, table=table)


def _write_rows(path: Path, rows: GraphRows) -> None:
    with path.open("wb") as file:
        for values in (rows.ids, rows.nodes, rows.keys):
            np.save(file, values, allow_pickle=False)


def _read_rows(path: Path) -> GraphRows:
    with path.open("rb") as file:
        ids, nodes, keys = (np.load(file, allow_pickle=False) for _ in range(3))
    return GraphRows(ids, nodes, keys)


def _write(path: Path, write: Callable[[], None]) -> None:
    """Write and make sure that it is on the disk."""
    write()
    with path.open("r+b") as file:
        os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _remove(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError as reason:
        log.debug("Left behind: %s", reason)
