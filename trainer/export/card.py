"""The model card: what a model was made from and what was measured of it, in Markdown."""

from trainer.export.model_folder import ModelDescription
from trainer.models.embedder import EMBEDDING
from trainer.training.run import FittedRun, Retrieval

_TEMPLATE = """\
# {name} {version}

Model id `{{id}}`. Licence {licence}.

An embedder: it maps a photo, squashed to {size} x {size} pixels, to {dim} numbers of length one whose dot
product (cosine) says how alike two photos are in what they show. Backbone: {backbone}, with published
weights that were not changed. Head: {head},
without labels, so that a photo's neighbours by {dim} numbers are those by all features.

## Made from

{sources}

{photos} photos were read; {repeated} repeat another one and were set aside first. The head was fitted on
{fitted}; the {queries} photos of the {classes} classes that were held out took no part in it.

## Measured

Leave-one-out retrieval with the photos of held-out classes as queries. mP@5 is the mean precision at 5 of
the Google Universal Image Embedding challenge. "Among all" searches the {searched} photos of all classes,
the background photos included.

| vectors | mP@5 among held-out classes | mP@5 among all | recall@1 among all | mAP among all |
|---|---|---|---|---|
{rows}

Probability that {event}:
expected calibration error {error:.3f} on held-out classes that the tested map was not fitted on.

Least cosine between this graph in onnxruntime and the Keras model, over {compared} photos: {parity:.6f}.

Held-out classes: {held_out}.

## Good for, and not for

Finding photos of the same kind of thing. It is a weak witness that two files are the same picture, and
that two photos show the same individual. It was never shown screenshots, documents or drawings on purpose;
the backbone was trained on ImageNet's 1,000 classes and shares their gaps. The probability holds for a
collection mixed like the one it was fitted on; where one kind of thing prevails, it is too low.

## Made by

`photo-finder-train export`; versions: {versions}.
"""


def model_card(description: ModelDescription, run: FittedRun) -> str:
    """Write the card; ``{id}`` stands where the id belongs."""
    report, output = run.report, description.outputs[EMBEDDING]
    wanted = run.config.projection
    kind = "principal components of the features" + ("' square roots" if wanted.root else "")
    return _TEMPLATE.format(
        name=description.name,
        version=description.version,
        licence=description.licence,
        size=description.size,
        dim=output.dim,
        backbone=description.backbone,
        head=f"{kind}, centred, whitened by {wanted.whitening}, then distilled",
        sources="\n".join(f"- {source}" for source in description.training_data),
        photos=report.photos,
        repeated=report.repeated,
        fitted=report.fitted,
        queries=report.queries,
        classes=len(run.config.data.held_out),
        searched=report.fitted + report.queries,
        rows="\n".join(
            (
                _row(f"embedding, {output.dim}-D", report.embedding),
                _row(f"backbone's features, {run.head.weights.shape[0]}-D", report.features),
            )
        ),
        event=output.calibration.event,
        error=report.calibration_error,
        compared=len(run.samples.golden) + len(run.samples.parity),
        parity=description.metrics["parity_least_cosine"],
        held_out=", ".join(run.config.data.held_out),
        versions=", ".join(f"{name} {number}" for name, number in description.exported_with.items()),
    )


def _row(name: str, found: Retrieval) -> str:
    figures = (found.among_held_out, found.among_all, found.recall_at_1, found.mean_average_precision)
    return f"| {name} | " + " | ".join(f"{figure:.3f}" for figure in figures) + " |"
