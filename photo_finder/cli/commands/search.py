"""photo-finder search PHOTO…: the most similar photos."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from photo_finder.cli import output
from photo_finder.cli.invocation import Invocation
from photo_finder.cli.options import AsJson

if TYPE_CHECKING:
    from photo_finder.cli.places import Place
    from photo_finder.core.query import Box, Hit, Query

EXAMPLES = """Examples:

\b
  photo-finder search beach.jpg
  photo-finder search beach.jpg sunset.jpg --unlike city.jpg -n 50
  photo-finder search group.jpg --box 120,80,200,260    only this part of it
  photo-finder search beach.jpg --in ~/Pictures/2023 --after 2023-06 --before 2023-08
  photo-finder search beach.jpg --json | jq -r '.results[].path'

The photo need not be in the library. The numbers in front are the similarity (the cosine of the two
vectors, at most 1) and how likely the model holds it that both show the same kind of thing; in its place
stands "same file" for the same bytes and "copy" for what is very probably the same picture: saved anew,
resized, cropped, mirrored, with a caption and so on.

If the model can tell copies ("copy" among the outputs in its model.json), they come first, the same file
before others, however alike they look as a whole, and also when they are less similar than --min. All
other photos follow by falling similarity. In JSON, "kind" is "identical", "copy" or null;
"copy_similarity" and "copy_probability" say how near the photo is to being a copy of the nearest example
(null if the model cannot tell), "similarity" and "probability" how alike the contents are.
"""

_STYLES: dict[str | None, str] = {"identical": "bold green", "copy": "green"}


def search(  # noqa: PLR0917 - typer makes one option of each parameter
    ctx: typer.Context,
    photos: Annotated[list[Path], typer.Argument(metavar="PHOTO", help="What to look for.")],
    unlike: Annotated[
        list[Path] | None, typer.Option("--unlike", metavar="PHOTO", help="Keep away from this; repeatable.")
    ] = None,
    box: Annotated[
        str | None,
        typer.Option(
            "--box", metavar="X,Y,W,H", help="Part of the first photo, in pixels of the upright one."
        ),
    ] = None,
    number: Annotated[int, typer.Option("-n", "--number", min=1, help="How many files to show.")] = 20,
    least: Annotated[
        float | None,
        typer.Option(
            "--min", min=-1.0, max=1.0, help="Least similarity to show; copies are shown all the same."
        ),
    ] = None,
    folder: Annotated[
        Path | None, typer.Option("--in", metavar="FOLDER", help="Only photos in this folder or below.")
    ] = None,
    after: Annotated[
        str | None, typer.Option("--after", metavar="DATE", help="Taken on this day or later.")
    ] = None,
    before: Annotated[
        str | None, typer.Option("--before", metavar="DATE", help="Taken on this day or earlier.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Show copies of the photos named, then those that look most like them, one file a line."""
    from photo_finder.cli.days import first_day, last_day
    from photo_finder.cli.interrupt import cancelled_by_interrupt
    from photo_finder.cli.places import places
    from photo_finder.core.errors import UsageError
    from photo_finder.core.query import Example, PhotoFilter, Query

    where = PhotoFilter(folder, first_day(after), last_day(before))
    if where.after and where.before and where.after > where.before:
        raise UsageError(f"No day is after {after} and before {before}.")
    examples = [Example(_absolute(photo)) for photo in photos]
    examples[0] = Example(_absolute(photos[0]), _box(box))
    query = Query(
        like=tuple(examples),
        unlike=tuple(Example(_absolute(photo)) for photo in unlike or ()),
        limit=number,
        min_similarity=least,
    )
    invocation = ctx.ensure_object(Invocation)
    with invocation.library(filled=True) as library, cancelled_by_interrupt() as cancel:
        if where.folder is not None:
            where = replace(where, folder=library.known_folder(where.folder))
        result = library.search(replace(query, filter=where), cancel=cancel)
    found = places(result.hits, number, where.folder)
    if as_json:
        output.write_json(_document(query, result.model, found))
    else:
        _tell(found, invocation)


def _absolute(path: Path) -> Path:
    return Path(os.path.abspath(os.path.expanduser(path)))


def _box(text: str | None) -> Box | None:
    from photo_finder.core.errors import UsageError
    from photo_finder.core.query import Box

    if text is None:
        return None
    try:
        x, y, width, height = (int(part) for part in text.split(","))
    except ValueError as error:
        raise UsageError(f"{text!r} is no box: write X,Y,W,H in pixels, as in 120,80,200,260.") from error
    if x < 0 or y < 0 or width < 1 or height < 1:
        raise UsageError(f"The box {text} is empty or begins outside the picture.")
    return Box(x, y, width, height)


def _document(query: Query, model: str, found: Sequence[Place]) -> dict[str, output.Json]:
    return {
        "query": [str(example.source) for example in query.like],
        "model": model,
        "results": [
            {
                "path": place.file.path,
                "similarity": round(place.hit.similarity, 6),
                "probability": round(place.hit.probability, 6),
                "identical": place.hit.identical,
                "kind": place.hit.kind,
                "copy_similarity": _rounded(place.hit.copy_similarity),
                "copy_probability": _rounded(place.hit.copy_probability),
                "offline": place.file.offline,
            }
            for place in found
        ],
    }


def _rounded(number: float | None) -> float | None:
    return None if number is None else round(number, 6)


def _tell(found: Sequence[Place], invocation: Invocation) -> None:
    if not found:
        invocation.say("Nothing found.")
    console = output.console()
    for _photo, group in groupby(found, key=lambda place: place.hit.photo.id):
        first, *others = group
        hit = first.hit
        console.print(f"{hit.similarity:6.3f}  {_sure(hit):>9}  {_shown(first)}", style=_STYLES.get(hit.kind))
        for other in others:
            console.print(f"{'':6}  {'also':>9}  {_shown(other)}", style="dim")


def _sure(hit: Hit) -> str:
    words: dict[str | None, str] = {"identical": "same file", "copy": "copy"}
    return words.get(hit.kind, f"{hit.probability:.0%}")


def _shown(place: Place) -> str:
    away = " (its drive is away)" if place.file.offline else ""
    return output.printable(place.file.path) + away
