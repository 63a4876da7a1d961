"""``evaluate``: whatever gives embeddings, measured on labelled photos, and on edited copies of some."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from trainer.config import ShardsSection, TrainingConfig, read_config
from trainer.errors import TrainerUsageError
from trainer.evaluation.copies.baselines import RAW_FEATURES, hashes, raw_features
from trainer.evaluation.copies.bench import CopyBench, copy_bench
from trainer.evaluation.copies.choosing import CopyPlan
from trainer.evaluation.copies.measuring import CopyVectors, Descriptor, describe, score_bench
from trainer.evaluation.copies.scores import CopyScores
from trainer.evaluation.copies.sheet import MOST_ROWS, draw_copies
from trainer.evaluation.photos import Photos, Report, embed
from trainer.evaluation.plain_onnx import ForeignPixels
from trainer.evaluation.reading import Part, read_photos
from trainer.evaluation.retrieval import Scores, score
from trainer.evaluation.sheet import draw_sheet
from trainer.evaluation.sources import Embedder, open_source
from trainer.models.embedder import COPY

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


@dataclass(frozen=True, slots=True)
class CopyOptions:
    """How much is measured of copies.

    Attributes:
        plan: how many photos.
        baselines: measure perceptual hashes and the plain features of a classifier beside the model.
    """

    plan: CopyPlan = field(default_factory=CopyPlan)
    baselines: bool = False


@dataclass(frozen=True, slots=True)
class CopyEvaluation:
    """How well copies are found.

    Attributes:
        name: of the model.
        set_aside: photos that were looked at and repeat another, so that they are not searched.
        scores: the model's figures.
        baselines: figures of others on the same pictures, by name.
    """

    name: str
    set_aside: int
    scores: CopyScores
    baselines: Mapping[str, CopyScores]


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
    photos = _photos(model, data, options, report)
    vectors = embed(photos, source, report)
    found = score(vectors, photos.bench)
    if options.sheet is not None:
        title = f"{source.name} on {data.name}"
        draw_sheet(vectors, photos, options.sheet, rows=options.sheet_rows, title=title, scores=found)
    return found


def evaluate_copies(
    model: Path, data: Path, options: EvaluateOptions, asked: CopyOptions, report: Report
) -> CopyEvaluation:
    """Edit some photos, and search for the source of each among others.

    Args:
        model: a run folder, a model folder, or an ONNX file; its output ``copy`` is measured where it has
            one and none is named, else the one that ``evaluate`` takes.
        data: as for ``evaluate``.
        options: where the photos are and what of the model is taken; ``only`` is not asked here.
        asked: how much is measured.
        report: as for ``evaluate``.

    Raises:
        TrainerUsageError: there is no model, too few photos, or the two don't fit.
        TrainerError: a photo cannot be read, or the sheet not be written.
    """
    source = _copy_source(model, options)
    bench = copy_bench(_photos(model, data, options, report), asked.plan, report)
    beside = hashes() if asked.baselines else {}
    vectors = describe(bench, {"": Descriptor(source, source), **beside}, report, side=source.side)
    if options.sheet is not None:
        title, rows = f"{source.name} on {data.name}", min(options.sheet_rows, MOST_ROWS)
        draw_copies(bench, vectors[""], options.sheet, rows=rows, title=title)
    scores = score_bench(bench, vectors.pop(""))
    if asked.baselines:
        vectors |= _raw_features(bench, report)
    others = {name: score_bench(bench, found) for name, found in vectors.items()}
    return CopyEvaluation(source.name, bench.set_aside, scores, others)


def _photos(model: Path, data: Path, options: EvaluateOptions, report: Report) -> Photos:
    section = _section(model)
    return read_photos(
        data, report, only=options.only, part=options.part, section=section, cache=options.cache
    )


def _copy_source(model: Path, options: EvaluateOptions) -> Embedder:
    if not options.foreign.output:
        try:
            return open_source(model, options.foreign, (COPY,))
        except TrainerUsageError:
            pass  # it has no such output, or is no model at all, which is said below
    return open_source(model, options.foreign)


def _raw_features(bench: CopyBench, report: Report) -> dict[str, CopyVectors]:
    """From the same edits, but as large as the network wants them."""
    raw, side = raw_features()
    return describe(bench, {RAW_FEATURES: raw}, report, side=side)


def _section(model: Path) -> ShardsSection | None:
    """How a run of kind ``training`` split its records; nothing for other models."""
    path = model / "config.toml"
    config = read_config(path) if path.is_file() else None
    return config.data if isinstance(config, TrainingConfig) else None
