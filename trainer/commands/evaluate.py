"""``evaluate``: how often a model finds the right kind, and how often the very picture."""

import json
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal, cast, get_args

import typer

from trainer.commands.fit import Cache, default_cache
from trainer.commands.progress import ProgressBars
from trainer.errors import TrainerUsageError

if TYPE_CHECKING:
    from trainer.evaluation.evaluate import CopyEvaluation
    from trainer.evaluation.retrieval import Scores

Part = Literal["auto", "all", "open", "closed"]


def evaluate(
    model: Annotated[Path, typer.Argument(help="A run, a model folder, or an ONNX file.")],
    data: Annotated[
        Path, typer.Argument(help="Photos, one folder a class; query/ and index/ of these; or shards.")
    ],
    *,
    only: Annotated[
        list[str] | None, typer.Option(help="Ask for photos of this class only; may be given several times.")
    ] = None,
    part: Annotated[
        str, typer.Option(help="Of shards: open (held-out classes), closed, all, or auto for what there is.")
    ] = "auto",
    copies: Annotated[
        bool,
        typer.Option("--copies", help="Edit some photos too, and search each one's source among others."),
    ] = False,
    queries: Annotated[int, typer.Option(min=1, help="Of copies: photos that are edited.")] = 400,
    library: Annotated[int, typer.Option(min=2, help="Of copies: photos that are searched.")] = 1600,
    baselines: Annotated[
        bool, typer.Option("--baselines", help="Of copies: measure perceptual hashes and plain features too.")
    ] = False,
    sheet: Annotated[
        Path | None,
        typer.Option(help="Draw queries with their five nearest, the worst first; of copies, the mistakes."),
    ] = None,
    rows: Annotated[int, typer.Option(min=1, help="Most queries on the sheet.")] = 12,
    size: Annotated[
        int, typer.Option(min=0, help="Of an ONNX file that does not say it: side of its input in pixels.")
    ] = 0,
    mean: Annotated[
        str, typer.Option(help="Of an ONNX file with float input: R,G,B that are taken off; CLIP's.")
    ] = "",
    std: Annotated[str, typer.Option(help="Likewise: what is then divided by; CLIP's.")] = "",
    output: Annotated[
        str, typer.Option(help="Which output; embedding unless given, and copy, if there is one, of copies.")
    ] = "",
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON document.")] = False,
    cache: Cache = None,
) -> None:
    """Search each photo among the others and tell how often the right kind is found.

    With --copies also tell how often the source of an edited photo is found: average precision, recall at
    precision 0.99 and 0.999, by kind of edit.
    """
    from trainer.evaluation.copies.choosing import CopyPlan
    from trainer.evaluation.evaluate import CopyOptions, EvaluateOptions, evaluate_copies
    from trainer.evaluation.evaluate import evaluate as measure
    from trainer.evaluation.plain_onnx import ForeignPixels

    clip = ForeignPixels()
    foreign = ForeignPixels(size, _colour(mean, clip.mean), _colour(std, clip.std), output)
    options = EvaluateOptions(
        only=tuple(only or ()),
        part=_part(part),
        sheet=sheet,
        sheet_rows=rows,
        foreign=foreign,
        cache=cache or default_cache(),
    )
    if baselines and not copies:
        raise TrainerUsageError("--baselines are measured on copies; give --copies too")
    asked = CopyOptions(CopyPlan(queries, library), baselines)
    with ProgressBars() as report:
        found = measure(model, data, replace(options, sheet=None) if copies else options, report)
        edited = evaluate_copies(model, data, options, asked, report) if copies else None
    if as_json:
        typer.echo(json.dumps(asdict(found) | _copies_document(edited)))
        return
    _print_scores(found)
    if edited is not None:
        from trainer.evaluation.copies.table import copies_table

        typer.echo(f"\n{copies_table(edited.scores, edited.name, edited.baselines)}")
        typer.echo(f"\n{edited.set_aside} photos that repeat another one were set aside.")


def _copies_document(edited: "CopyEvaluation | None") -> dict[str, Any]:
    if edited is None:
        return {}
    others = {name: asdict(scores) for name, scores in edited.baselines.items()}
    return {"copies": asdict(edited.scores)} | ({"baselines": others} if others else {})


def _print_scores(found: "Scores") -> None:
    typer.echo(f"queries   {found.queries}\nphotos    {found.index}\nmP@5      {found.mp_at_5:.4f}")
    for k, share in found.recall_at.items():
        typer.echo(f"{f'recall@{k}':<10}{share:.4f}")
    typer.echo(f"{found.map_name:<10}{found.mean_average_precision:.4f}")
    for name, one in found.domains.items():
        typer.echo(f"{name}: mP@5 {one.mp_at_5:.4f}, recall@1 {one.recall_at[1]:.4f}, {one.queries} queries")


def _colour(text: str, otherwise: tuple[float, float, float]) -> tuple[float, float, float]:
    if not text:
        return otherwise
    try:
        red, green, blue = (float(part) for part in text.split(","))
    except ValueError:
        raise TrainerUsageError(
            f"a colour is three numbers with commas between, like 0.5,0.5,0.5, not {text}"
        ) from None
    return red, green, blue


def _part(name: str) -> Part:
    if name not in get_args(Part):
        raise TrainerUsageError(f"there is no part {name}; there are {', '.join(get_args(Part))}")
    return cast("Part", name)
