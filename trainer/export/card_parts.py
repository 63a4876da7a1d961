"""Sentences and tables that the cards of all models share."""

from collections.abc import Iterator, Mapping

from trainer.evaluation.retrieval import Scores
from trainer.export.candidate import Compared

RANK_EVENT = (
    "a pair of photos taken at random is less alike (no labels were there: this is a rank, not the chance "
    "that two photos show the same kind of thing)"
)


def stored_weights(compared: Compared) -> str:
    """How near the graph is to the model, and what its stored weights cost."""
    if compared.loss is None:
        return (
            "Least cosine between this graph in onnxruntime and the Keras model, over "
            f"{compared.photos} photos: {compared.least_cosine:.6f}."
        )
    loss = compared.loss
    told = (
        f"Weights are stored in {compared.weights}. Over {loss.photos:,} photos the cosine with float32 is "
        f"{loss.least_cosine:.4f} at least and {loss.mean_cosine:.4f} on average"
    )
    if loss.copy_least_cosine is not None and loss.copy_mean_cosine is not None:
        told += (
            f", of `copy` {loss.copy_least_cosine:.4f} at least and {loss.copy_mean_cosine:.4f} on average"
        )
    if loss.mp_at_5 is None or loss.mp_at_5_float32 is None:
        return f"{told}. The golden vectors are those of the stored weights."
    return (
        f"{told}; mP@5 is {loss.mp_at_5:.4f} instead of {loss.mp_at_5_float32:.4f}. "
        "The golden vectors are those of the stored weights."
    )


def score_table(sets: Mapping[str, Scores | None]) -> str:
    """Figures by what they are of, those of domains below; nothing for what was not measured."""
    rows = [row for name, scores in sets.items() if scores is not None for row in _rows(name, scores)]
    head = "| what | queries | searched | mP@5 | recall@1 | recall@5 | mAP |\n|---|---|---|---|---|---|---|\n"
    return head + "\n".join(rows) if rows else "Retrieval was not measured."


def versions_in_words(versions: Mapping[str, str]) -> str:
    """Packages with their versions."""
    return ", ".join(f"{name} {number}" for name, number in versions.items())


def _rows(name: str, scores: Scores) -> Iterator[str]:
    shares = (scores.mp_at_5, scores.recall_at[1], scores.recall_at[5], scores.mean_average_precision)
    figures = " | ".join(f"{share:.3f}" for share in shares)
    cut = f" (first {scores.ranks})" if scores.ranks else ""
    yield f"| {name} | {scores.queries:,} | {scores.index:,} | {figures}{cut} |"
    for domain, one in scores.domains.items():
        yield from _rows(f"{name}: {domain}", one)
