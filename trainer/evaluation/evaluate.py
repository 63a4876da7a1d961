"""``evaluate``: whatever gives embeddings, measured on labelled photos."""

from dataclasses import dataclass, field
from pathlib import Path

from trainer.config import ShardsSection, TrainingConfig, read_config
from trainer.evaluation.photos import Report, embed
from trainer.evaluation.plain_onnx import ForeignPixels
from trainer.evaluation.reading import Part, read_photos
from trainer.evaluation.retrieval import Scores, score
from trainer.evaluation.sheet import draw_sheet
from trainer.evaluation.sources import open_source

SHEET_ROWS = 12


@dataclass(frozen=True, slots=True)
class EvaluateOptions:
    """What is asked of the photos, and what is left behind.

    Attributes:
        only: classes whose photos are searched for; all unless given.
        part: of shards; see ``read_photos``.
        sheet: picture file for queries with their nearest; none unless given.
        sheet_rows: most queries on it.
        foreign: what a plain ONNX file does not say.
        cache: folder where the inventory of shards is kept for another time.
    """

    only: tuple[str, ...] = ()
    part: Part = "auto"
    sheet: Path | None = None
    sheet_rows: int = SHEET_ROWS
    foreign: ForeignPixels = field(default_factory=ForeignPixels)
    cache: Path | None = None


def evaluate(model: Path, data: Path, options: EvaluateOptions, report: Report) -> Scores:
    """Embed all photos and search for each query.

    Args:
        model: a run folder, a model folder, or an ONNX file.
        data: class folders, ``query`` and ``index`` folders of these, or shards.
        options: see there.
        report: is told an activity, how much is done, of how much.

    Raises:
        TrainerUsageError: there is no model or nothing to measure with, or the two don't fit.
        TrainerError: a photo cannot be read, or the sheet not be written.
    """
    source = open_source(model, options.foreign)
    photos = read_photos(
        data,
        report,
        only=options.only,
        part=options.part,
        section=_section(model),
        cache=options.cache,
    )
    vectors = embed(photos, source, report)
    found = score(vectors, photos.bench)
    if options.sheet is not None:
        title = f"{source.name} on {data.name}"
        draw_sheet(vectors, photos, options.sheet, rows=options.sheet_rows, title=title, scores=found)
    return found


def _section(model: Path) -> ShardsSection | None:
    """How a run of kind ``training`` split its records; nothing for other models."""
    path = model / "config.toml"
    config = read_config(path) if path.is_file() else None
    return config.data if isinstance(config, TrainingConfig) else None
