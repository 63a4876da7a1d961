"""A sheet of edited photos whose source was missed, and of other photos that were taken for it.

Knows nothing of models.
"""

from collections.abc import Callable, Hashable, Iterable
from pathlib import Path

import numpy as np
from PIL import Image

from trainer.evaluation.copies.bench import CopyBench, CopyPart
from trainer.evaluation.copies.measuring import CopyVectors
from trainer.evaluation.copies.scores import CopySearch, Rows, Sources, find_sources
from trainer.evaluation.tiles import Tile, draw_tiles
from trainer.whole_files import write_whole

MOST_ROWS = 12
_COLUMNS = ("edited", "its source", "nearest other")


def draw_copies(bench: CopyBench, vectors: CopyVectors, out: Path, *, rows: int, title: str) -> None:
    """Draw and write the sheet.

    Args:
        bench: photos and edits.
        vectors: of them.
        out: a file of a kind that Pillow writes, by its suffix.
        rows: most of each of the two tables.
        title: what was measured.

    Raises:
        TrainerError: a photo cannot be read, or the file not be written.
    """
    part = bench.everything
    search = bench.search(part, vectors.queries, vectors.library)
    sources = find_sources(search)
    tables = [
        (f"{title}: worst misses", worst_misses(search, sources, rows)),
        ("surest mistakes", surest_mistakes(search, sources, rows)),
    ]
    sheets = [
        draw_tiles(heading, _COLUMNS, [_tiles(bench, part, search, sources, query) for query in chosen])
        for heading, chosen in tables
    ]
    write_whole(out, "sheet", _side_by_side(sheets).save)


def worst_misses(search: CopySearch, sources: Sources, count: int) -> list[int]:
    """Queries whose source is farthest behind the nearest other photo, one of each photo and kind of edit."""
    behind = np.argsort(sources.similarity - sources.wrong_similarity, kind="stable")
    missed = behind[sources.ahead[behind] > 0]
    seen: set[Hashable] = set()
    found = []
    for query in missed.tolist():
        marks = {int(search.targets[query]), str(search.kinds[query])}
        if not marks & seen:
            seen |= marks
            found.append(query)
    return found[:count]


def surest_mistakes(search: CopySearch, sources: Sources, count: int) -> list[int]:
    """Queries with the most similar other photos, one of each pair of photos."""
    return _firsts(
        np.argsort(-sources.wrong_similarity, kind="stable"),
        lambda query: frozenset((int(search.targets[query]), int(sources.wrong[query]))),
        count,
    )


def _firsts(queries: Rows, mark: Callable[[int], Hashable], count: int) -> list[int]:
    """The first query with each mark."""
    first: dict[Hashable, int] = {}
    for query in queries.tolist():
        first.setdefault(mark(query), query)
    return list(first.values())[:count]


def _tiles(
    bench: CopyBench, part: CopyPart, search: CopySearch, sources: Sources, query: int
) -> tuple[Tile, ...]:
    target, wrong = int(search.targets[query]), int(sources.wrong[query])
    return (
        Tile(bench.edited_picture(part, query), str(search.kinds[query])),
        Tile(bench.picture(part, target), f"{sources.similarity[query]:.3f}", right=True),
        Tile(bench.picture(part, wrong), f"{sources.wrong_similarity[query]:.3f}", right=False),
    )


def _side_by_side(sheets: Iterable[Image.Image]) -> Image.Image:
    left, right = sheets
    whole = Image.new(
        "RGB", (left.width + right.width, max(left.height, right.height)), left.getpixel((0, 0))
    )
    whole.paste(left, (0, 0))
    whole.paste(right, (left.width, 0))
    return whole
