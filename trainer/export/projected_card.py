"""The card of a model whose head was fitted on its maker's own photos, in Markdown."""

from dataclasses import dataclass

from trainer.evaluation.retrieval import Scores
from trainer.export.candidate import Compared
from trainer.export.card_parts import score_table, stored_weights, versions_in_words
from trainer.export.model_folder import ModelDescription
from trainer.models.embedder import EMBEDDING

_TEMPLATE = """\
# {name} {version}

Model id `{{id}}`. Licence of the weights: {licence}.

An embedder: it maps a photo, squashed to {size} x {size} pixels, to {dim} numbers of length one whose dot
product (cosine) says how alike two photos are in what they show. Backbone: {backbone}, its weights not
changed. Head: the {dim} principal components of its {width} features, centred, whitened by {whitening:g},
without labels and without training.

## Made from

{sources}

## Measured

{measured}

Probability that {event}{error}.

{parity}

## Not measured

{unmeasured}

## Made by

`photo-finder-train project`; versions: {versions}.
"""


@dataclass(frozen=True, slots=True)
class Projected:
    """What the card tells of the fit.

    Attributes:
        photos: that the head was fitted on.
        width: features a photo.
        whitening: of the components.
        scores: with labels, of the embedding on these photos.
        feature_scores: likewise, of the features.
        calibration_error: expected, where labels allowed to measure it.
    """

    photos: int
    width: int
    whitening: float
    scores: Scores | None
    feature_scores: Scores | None
    calibration_error: float | None


def projected_card(projected: Projected, description: ModelDescription, compared: Compared) -> str:
    """Write the card; ``{id}`` stands where the id belongs."""
    output, error = description.outputs[EMBEDDING], projected.calibration_error
    return _TEMPLATE.format(
        name=description.name,
        version=description.version,
        licence=description.licence,
        size=description.size,
        dim=output.dim,
        backbone=description.backbone,
        width=projected.width,
        whitening=projected.whitening,
        sources="\n".join(f"- {source}" for source in description.training_data),
        measured=_measured(projected),
        event=output.calibration.event,
        error=""
        if error is None
        else f": expected calibration error {error:.3f} on folders it was not fitted on",
        parity=stored_weights(compared),
        unmeasured=_unmeasured(projected),
        versions=versions_in_words(description.exported_with),
    )


def _measured(projected: Projected) -> str:
    if projected.scores is None:
        return "Retrieval was not measured: the photos had no labels."
    table = score_table({"embedding": projected.scores, "backbone's features": projected.feature_scores})
    return (
        "Leave-one-out retrieval among the photos that the head was fitted on (without their labels); a "
        f"photo's folder is its class.\n\n{table}"
    )


def _unmeasured(projected: Projected) -> str:
    lines = [
        "How it does on photos of other people, or of other things than the head was fitted on.",
        "How well it tells that two files are one picture, or that two photos show the same individual.",
    ]
    if projected.scores is None:
        lines.insert(
            0, "How often the nearest photos show the same kind of thing: measure it with `evaluate`."
        )
    return "\n".join(f"- {line}" for line in lines)
