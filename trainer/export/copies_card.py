"""What the card of a trained model says of its output ``copy``: figures, pictures, and what it cannot do."""

from collections.abc import Collection, Iterator, Mapping

from trainer.data.edits.kinds import EDITS
from trainer.evaluation.copies.baselines import HASHES
from trainer.evaluation.copies.bench import MOST_OF_A_CLASS
from trainer.evaluation.copies.calibrating import LEAST_TOLD
from trainer.evaluation.copies.scores import DECIDING, PRECISIONS, RECALL_AT, CopyFigures, CopyScores
from trainer.export.model_folder import PICTURES, ModelOutput
from trainer.models.embedder import COPY
from trainer.training.showing import COPIES, EDITS_SHOWN
from trainer.training.trained import TrainingReport

_TEMPLATE = """\
## Which picture it is (copies)

The output `copy` gives {dim} numbers of length one; their cosine says whether two photos are one picture,
edited or not. {measured}

{calibration}

{pictures}### What it cannot do

{limits}"""

_MEASURED = """\
{queries:,} edited photos were searched for among {library:,} photos of all kinds, none of them trained on;
photos that repeat one another were set aside first. A person meets everyday edits in any library; after a
hard one a person still knows the photo. Held-out kinds of edit, marked *, were never used in training. All
pairs of an edited photo and a photo are ranked together: average precision is that of this ranking (uAP of
the Image Similarity Challenge), recall at a precision the share of the copies that one threshold finds at
that precision. Found first, and among the {most} nearest, is what a search gives.{baselines}

{families}

### Among few photos of each class

{varied}

### By kind of edit

Among all {library:,} photos; {others}recall is that at precision {deciding}:

{edits}

### Among photos of one thing

{one_thing}

### One threshold everywhere

{domains}"""

_LIMITS = """\
- Bursts, rows of one product and other shots of the same thing, of which the photos above hold few, look to
  it much like copies. Its candidates must be verified, by matching details of both pictures, before anything
  is done to a file.
- A copy of which little is left (a small crop, a photo in a collage, strong distortion) may have a lower
  cosine than another photo; the tables say how often.
- Figures are of single photos edited by programs, as named above; what people's devices do differs."""


def copies_section(output: ModelOutput, report: TrainingReport, pictures: Collection[str]) -> str:
    """The section.

    Args:
        output: ``copy`` as ``model.json`` describes it.
        report: of the run.
        pictures: names of the files that the card may show.
    """
    scores = report.copies
    measured = "How well it does was not measured: too few photos were kept from training."
    if scores is not None:
        measured = _measured(scores, report.baselines)
    return _TEMPLATE.format(
        dim=output.dim,
        measured=measured,
        calibration=_calibration(output, report),
        pictures="".join(_shown(pictures)),
        limits=_LIMITS,
    )


def _measured(scores: CopyScores, measured: Mapping[str, CopyScores]) -> str:
    baselines = _worth_showing(measured)
    of = {f"`{COPY}`": scores, **baselines}
    named = ""
    if baselines:
        hashes = sum(name in HASHES for name in measured)
        best = f" (the best of {hashes} perceptual hashes; model.json has them all)" if hashes > 1 else ""
        told = "; ".join(f"{name}{best if name in HASHES else ''}" for name in baselines)
        named = f" Beside it, on the same pictures: {told}."
    return _MEASURED.format(
        queries=sum(figures.queries for figures in scores.edits.values()),
        library=scores.library,
        most=max(RECALL_AT),
        deciding=DECIDING,
        baselines=named,
        families=_family_table({name: one.families for name, one in of.items()}),
        others="of the others, " if baselines else "",
        edits=_edit_table(scores, baselines),
        varied=_varied(scores.varied_library, {name: one.varied for name, one in of.items()}),
        one_thing=_one_thing({name: one.one_thing for name, one in of.items()}),
        domains=_domains(scores),
    )


def _worth_showing(baselines: Mapping[str, CopyScores]) -> dict[str, CopyScores]:
    """The best of the perceptual hashes, and what else was measured."""
    alike = [name for name in baselines if name in HASHES]
    best = max(alike, key=lambda name: _average(baselines[name]), default="")
    return {name: scores for name, scores in baselines.items() if name == best or name not in alike}


def _average(scores: CopyScores) -> float:
    """Mean average precision over the kinds of edit."""
    each = [figures.average_precision for figures in scores.edits.values()]
    return sum(each) / max(1, len(each))


def _calibration(output: ModelOutput, report: TrainingReport) -> str:
    error = report.copy_calibration_error
    known = (
        ""
        if error is None
        else f" Expected calibration error, of pairs told {LEAST_TOLD} or more, on other photos and kinds of "
        f"edit than the map was fitted on: {error:.3f}."
    )
    return f"Probability that {output.calibration.event}.{known}"


def _shown(pictures: Collection[str]) -> Iterator[str]:
    """Pictures with what they show, each family's below the other."""
    there = [(family, name) for family in EDITS_SHOWN if (name := COPIES.format(family=family)) in pictures]
    if there:
        yield (
            "### In pictures\n\nSample photos (CC0), of classes that were not trained on where there are "
            "such, and what edits make of them. Green: the photo is found first; red and crossed: it is "
            "not; below stands the cosine with it.\n\n"
        )
    for family, name in there:
        yield f"![Sample photos and their {family} edits]({PICTURES}/{name})\n\n"


def _family_table(of: Mapping[str, Mapping[str, CopyFigures]]) -> str:
    """Families, and for each of them everyone's figures."""
    families = dict.fromkeys(name for groups in of.values() for name in groups)
    recalls = [f"recall at precision {precision}" for precision in PRECISIONS]
    heads = ("edits", "by", "queries", "average precision", *recalls, *map(_found_within, RECALL_AT))
    rows = [
        (family, name, f"{groups[family].queries:,}", *_shares(groups[family]))
        for family in families
        for name, groups in of.items()
        if family in groups
    ]
    return _table(heads, rows)


def _edit_table(scores: CopyScores, baselines: Mapping[str, CopyScores]) -> str:
    recalls = [f"recall at precision {precision}" for precision in PRECISIONS]
    heads = ("edit", "queries", "average precision", *recalls, *map(_found_within, RECALL_AT), *baselines)
    rows = []
    for kind, figures in scores.edits.items():
        others = [_deciding(one.edits.get(kind)) for one in baselines.values()]
        rows.append((_named(kind), f"{figures.queries:,}", *_shares(figures), *others))
    return _table(heads, rows)


def _varied(photos: int, of: Mapping[str, Mapping[str, CopyFigures]]) -> str:
    if not any(of.values()):
        return f"No class has more than {MOST_OF_A_CLASS} photos above, so that this is the same."
    return (
        f"The same among {photos:,} of these photos, at most {MOST_OF_A_CLASS} of a class. Where there are "
        "many photos of one class, some are shots of one object, and a few of these pairs are more alike "
        f"than most copies:\n\n{_family_table(of)}"
    )


def _one_thing(of: Mapping[str, Mapping[str, CopyFigures]]) -> str:
    if not any(of.values()):
        return "This was not measured: too few photos of any one class were kept from training."
    return (
        "The same where the photos searched are of a few classes alone, so that each copy stands among "
        f"photos of the same thing:\n\n{_family_table(of)}"
    )


def _domains(scores: CopyScores) -> str:
    if scores.threshold is None or not scores.domains:
        return "This was not measured: no threshold is so precise, or the photos are of no known data sets."
    rows = [
        (
            name,
            f"{one.queries:,}",
            "-" if one.precision is None else f"{one.precision:.3f}",
            f"{one.recall:.3f}",
        )
        for name, one in scores.domains.items()
    ]
    return (
        f"At a cosine of {scores.threshold:.3f} precision is {DECIDING} over all edits; the same "
        "threshold in each data set gives:\n\n"
    ) + _table(("data set", "queries", "precision", "recall"), rows)


def _named(kind: str) -> str:
    edit = EDITS.get(kind)
    return kind if edit is None else f"{kind}{' *' if edit.held_out else ''} ({edit.family})"


def _found_within(k: int) -> str:
    return "found first" if k == 1 else f"among {k}"


def _shares(figures: CopyFigures) -> tuple[str, ...]:
    recalls = [figures.recall_at_precision[precision] for precision in PRECISIONS]
    shares = (figures.average_precision, *recalls, *(figures.recall_at[k] for k in RECALL_AT))
    return tuple(f"{share:.3f}" for share in shares)


def _deciding(figures: CopyFigures | None) -> str:
    return "-" if figures is None else f"{figures.recall_at_precision[DECIDING]:.3f}"


def _table(heads: Collection[str], rows: Collection[tuple[str, ...]]) -> str:
    lines = [heads, ["---"] * len(heads), *rows]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)
