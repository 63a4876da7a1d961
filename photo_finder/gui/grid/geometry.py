"""Where each tile of a grid with headings lies. Pure arithmetic on plain integers, quick at any size.

Coordinates are points from the top left corner of the whole content, not of the visible part.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rect:
    """A rectangle in points."""

    x: int
    y: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Block:
    """A section: its rows of the model, its heading, its tiles, its end."""

    first: int
    count: int
    top: int
    tiles_top: int
    bottom: int


@dataclass(frozen=True, slots=True)
class Measures:
    """Sizes in points. ``heading`` is 0 where sections have none, ``caption`` likewise."""

    tile: int
    gap: int
    heading: int
    caption: int
    margin: int


class Geometry:
    """Tiles of one grid at one width.

    Attributes:
        columns: tiles side by side.
        side: width and height of a tile; about the wanted one, so that rows are full.
        height: of the whole content.
    """

    def __init__(self, counts: Sequence[int], width: int, measures: Measures) -> None:
        self._measures = measures
        inner = max(1, width - 2 * measures.margin)
        self.columns = max(1, round((inner + measures.gap) / (measures.tile + measures.gap)))
        self.side = min(
            max(1, (inner - (self.columns - 1) * measures.gap) // self.columns), 2 * measures.tile
        )
        self._pitch_x = self.side + measures.gap
        self.pitch_y = self.side + measures.caption + measures.gap
        self.blocks = tuple(self._lay(counts))
        self._firsts = [block.first for block in self.blocks]
        self._tops = [block.top for block in self.blocks]
        self.height = self.blocks[-1].bottom + measures.margin if self.blocks else 0

    def _lay(self, counts: Sequence[int]) -> Iterator[Block]:
        first, top = 0, self._measures.margin
        for count in counts:
            tiles_top = top + self._measures.heading
            bottom = tiles_top + -(-count // self.columns) * self.pitch_y
            yield Block(first, count, top, tiles_top, bottom)
            first, top = first + count, bottom

    @property
    def rows(self) -> int:
        """Number of tiles."""
        return self.blocks[-1].first + self.blocks[-1].count if self.blocks else 0

    def block_number(self, row: int) -> int:
        """The number of the section that holds this row."""
        return bisect_right(self._firsts, row) - 1

    def rect(self, row: int) -> Rect:
        """The picture's square of this row of the model, without its caption."""
        block = self.blocks[self.block_number(row)]
        line, column = divmod(row - block.first, self.columns)
        x = self._measures.margin + column * self._pitch_x
        return Rect(x, block.tiles_top + line * self.pitch_y, self.side, self.side)

    def row_at(self, x: int, y: int) -> int:
        """The row whose tile or caption is at this point, or -1."""
        block = self._block_at(y)
        column, into = divmod(x - self._measures.margin, self._pitch_x)
        if block is None or y < block.tiles_top or not 0 <= column < self.columns or into >= self.side:
            return -1
        line, below = divmod(y - block.tiles_top, self.pitch_y)
        place = line * self.columns + column
        inside = place < block.count and below < self.side + self._measures.caption
        return block.first + place if inside else -1

    def rows_between(self, top: int, bottom: int) -> list[range]:
        """Rows whose lines of tiles touch these heights, by section."""
        found = []
        for block in self.blocks_between(top, bottom):
            start = max(0, (top - block.tiles_top) // self.pitch_y) * self.columns
            end = ((bottom - block.tiles_top) // self.pitch_y + 1) * self.columns
            rows = range(block.first + start, block.first + min(block.count, max(0, end)))
            if rows:
                found.append(rows)
        return found

    def blocks_between(self, top: int, bottom: int) -> tuple[Block, ...]:
        """Sections that touch these heights."""
        first = max(0, bisect_right(self._tops, top) - 1)
        last = bisect_right(self._tops, bottom)
        return self.blocks[first:last]

    def rows_in(self, x: int, y: int, width: int, height: int) -> list[int]:
        """Rows whose tiles touch a rectangle: what a rubber band takes."""
        found = []
        for rows in self.rows_between(y, y + height):
            for row in rows:
                rect = self.rect(row)
                across = rect.x < x + width and x < rect.x + rect.width
                if across and rect.y < y + height and y < rect.y + rect.height:
                    found.append(row)
        return found

    def vertical(self, row: int, lines: int) -> int:
        """The row so many lines further down (negative: up), in the same column where there is one."""
        for _ in range(abs(lines)):
            row = self._below(row) if lines > 0 else self._above(row)
        return row

    def _below(self, row: int) -> int:
        number = self.block_number(row)
        block = self.blocks[number]
        line, column = divmod(row - block.first, self.columns)
        if (line + 1) * self.columns < block.count:
            return block.first + min(block.count - 1, (line + 1) * self.columns + column)
        if number + 1 == len(self.blocks):
            return row
        following = self.blocks[number + 1]
        return following.first + min(following.count - 1, column)

    def _above(self, row: int) -> int:
        number = self.block_number(row)
        block = self.blocks[number]
        line, column = divmod(row - block.first, self.columns)
        if line > 0:
            return row - self.columns
        if number == 0:
            return row
        before = self.blocks[number - 1]
        last_line = (before.count - 1) // self.columns
        return before.first + min(before.count - 1, last_line * self.columns + column)

    def _block_at(self, y: int) -> Block | None:
        number = bisect_right(self._tops, y) - 1
        if number < 0 or y >= self.blocks[number].bottom:
            return None
        return self.blocks[number]
