"""The card of a trained model: data, recipe, figures, and what was not measured, in Markdown."""

from collections.abc import Collection, Iterator

from trainer.export.candidate import Compared
from trainer.export.card_parts import score_table, stored_weights, versions_in_words
from trainer.export.copies_card import copies_section
from trainer.export.model_folder import PICTURES, ModelDescription
from trainer.export.recipe import (
    augmentation_in_words,
    copies_in_words,
    copy_head_in_words,
    head_in_words,
    objective_in_words,
    reads_in_words,
    round_in_words,
)
from trainer.models.embedder import COPY, EMBEDDING
from trainer.training.showing import SIMILAR
from trainer.training.trained import Comparison, TrainedRun, TrainingReport

_MOST_NAMES = 40

_TEMPLATE = """\
# {name} {version}

Model id `{{id}}`. Licence {licence}.

An embedder: it maps a photo, squashed to {size} x {size} pixels, to {dim} numbers of length one whose dot
product (cosine) says how alike two photos are in what they show{two}.
Backbone: {backbone}; its weights before training: {weights_source}. {reads}Head: {head}.{copy_head}

## Made from

{sources}

{records:,} photos of {classes:,} classes were trained on. {held_out}
Digest of the data and its split: `{digest}`.

## Recipe

{objective}

| round | epochs | batch a device | learning rate | schedule | backbone | weight decay |
|---|---|---|---|---|---|---|
{rounds}

Augmentation: {augmentation}. {copy_recipe}{run}

## What is in a picture

mP@5 is the mean precision at 5 of the Google Universal Image Embedding challenge. Open set: queries of
classes that were not trained on. Closed set: queries of trained classes, photos that were not trained on.
Each is searched among all photos that validate.

{figures}

{few}{calibration}

{similar}{copies}## The graph

{parity}

## Not measured

{unmeasured}

## Beside other models

{comparison}

## Made by

`photo-finder-train export`. Trained with {versions}. Exported with {exported_with}.
"""


def trained_card(run: TrainedRun, description: ModelDescription, compared: Compared) -> str:
    """Write the card; ``{id}`` stands where the id belongs."""
    report, config = run.report, run.config
    output = description.outputs[EMBEDDING]
    return _TEMPLATE.format(
        name=description.name,
        version=description.version,
        licence=description.licence,
        size=description.size,
        dim=output.dim,
        backbone=description.backbone,
        weights_source=report.weights_source,
        two=_second_output(description),
        reads=reads_in_words(config),
        head=head_in_words(config),
        copy_head=copy_head_in_words(config),
        sources="\n".join(f"- {source}" for source in description.training_data),
        records=report.train_records,
        classes=report.classes,
        held_out=_held_out(report.held_out),
        digest=report.data_digest,
        objective=objective_in_words(config.objective),
        rounds="\n".join(round_in_words(number, one) for number, one in enumerate(config.rounds, 1)),
        augmentation=augmentation_in_words(config),
        copy_recipe=copies_in_words(config),
        run=_run(report, config.training.ema),
        figures=score_table(
            {
                "open set": report.open_set,
                "closed set": report.closed_set,
                "the trained backbone's features": report.backbone_features,
            }
        ),
        few=_few_classes(report),
        calibration=_calibration(output.calibration.event, report),
        similar=_similar(run.pictures),
        copies=_copies(run, description),
        parity=stored_weights(compared),
        unmeasured="\n".join(f"- {one}" for one in _unmeasured(report, compared, description)),
        comparison=_comparison(report.comparison),
        versions=versions_in_words(report.versions),
        exported_with=versions_in_words(description.exported_with),
    )


def _held_out(names: tuple[str, ...]) -> str:
    if not names:
        return "No class was held out."
    more = f" and {len(names) - _MOST_NAMES:,} more" if len(names) > _MOST_NAMES else ""
    told = ", ".join(names[:_MOST_NAMES]).encode("utf-8", "replace").decode()
    return f"{len(names):,} classes were held out: {told}{more}."


def _run(report: TrainingReport, ema: float) -> str:
    ended = "" if report.finished else " The clock stopped it before its last step."
    average = f" The weights are a moving average ({ema:g})." if ema else ""
    return (
        f"{report.steps:,} steps, {report.photos_shown:,} photos shown in {report.seconds:,.0f} seconds on "
        f"{report.hardware}, in {report.precision}, seed {report.seed}.{average}{ended}"
    )


def _calibration(event: str, report: TrainingReport) -> str:
    if report.calibration is None:
        return f"Probability: the share of which it holds that {event}."
    known = (
        ""
        if report.calibration_error is None
        else f": expected calibration error {report.calibration_error:.3f}"
    )
    return f"Probability that {event}{known}."


def _second_output(description: ModelDescription) -> str:
    found = description.outputs.get(COPY)
    return "" if found is None else f", and to {found.dim} others that tell which picture it is (below)"


def _few_classes(report: TrainingReport) -> str:
    found = report.few_classes
    if found is None:
        return ""
    return (
        f"Photos of {found.classes} held-out classes alone, as a small collection has them: mP@5 "
        f"{found.mp_at_5:.3f}, the mean of {found.sets} sets of {found.classes}; {found.least_mp_at_5:.3f} in"
        " the worst.\n\n"
    )


def _similar(pictures: Collection[str]) -> str:
    if SIMILAR not in pictures:
        return ""
    return (
        "Sample photos (CC0) and the five nearest others of them; green: of one class, red and crossed: of "
        f"another.\n\n![Sample photos with their nearest]({PICTURES}/{SIMILAR})\n\n"
    )


def _copies(run: TrainedRun, description: ModelDescription) -> str:
    if COPY not in description.outputs:
        return ""
    return copies_section(description.outputs[COPY], run.report, run.pictures) + "\n\n"


def _unmeasured(report: TrainingReport, compared: Compared, description: ModelDescription) -> Iterator[str]:
    if report.open_set is None:
        yield "Retrieval of classes that were not trained on: none was held out, or too few photos of any."
    if report.closed_set is None:
        yield "Retrieval of trained classes: no photo of theirs was kept from training."
    if report.calibration is None:
        yield "The chance that two photos show the same kind of thing: too few photos were held out."
    elif report.calibration_error is None:
        yield "The calibration's error: too few classes were held out to test it on others."
    if compared.loss is not None and compared.loss.mp_at_5 is None:
        yield f"What {compared.weights} weights cost in mP@5: no labelled photos were given to the export."
    if COPY not in description.outputs:
        yield "How well it tells that two files are one picture."
    elif report.copies is not None and report.copy_calibration_error is None:
        yield "The error of the probability of copies: too few photos were held out to test it on others."
    yield "How well it tells that two photos show the same individual."
    yield "Screenshots, documents and drawings, unless the data named above holds them."


def _comparison(found: Comparison | None) -> str:
    if found is None:
        return (
            "It was not trained on from another embedder, so its vectors can't be searched with those of any "
            "other model."
        )
    verdict = (
        "old vectors may be kept and searched with new ones"
        if found.comparable
        else "old vectors must be made again: they can't be searched with new ones"
    )
    return (
        f"Trained on from {found.former}: a photo's old and new embedding have a mean cosine of "
        f"{found.mean_cosine:.3f}; {found.queries:,} new queries among old vectors give mP@5 "
        f"{found.mp_at_5_across:.3f}, the "
        f"former model by itself {found.mp_at_5_former:.3f}, so {verdict}. "
        "The app keeps the vectors of models with different ids apart in any case."
    )
