"""A config's recipe in words, for the model card."""

from trainer.config import ObjectiveSection, RoundSection, TrainingConfig


def head_in_words(config: TrainingConfig) -> str:
    """From features to the embedding, in one phrase."""
    head = config.head
    parts = ["features of length one"] if head.init == "pca" else []
    parts += ["batch normalisation"] if head.batch_norm else []
    parts += [f"dropout {head.dropout:g}"] if head.dropout else []
    start = "principal components at first" if head.init == "pca" else "random at first"
    return ", ".join((*parts, f"dense to {head.dim} ({start})", "length one"))


def objective_in_words(wanted: ObjectiveSection) -> str:
    """What training descends, in one sentence."""
    if wanted.kind == "distillation":
        beside = f", with ArcFace of weight {wanted.classify:g} beside it" if wanted.classify else ""
        told = (
            f"Distillation of {wanted.teacher}'s neighbourhoods at temperature {wanted.temperature:g}{beside}"
        )
    else:
        name = {"arcface": "ArcFace", "cosface": "CosFace"}[wanted.kind]
        told = f"{name} with s = {wanted.scale:g}, m = {wanted.margin:g}"
        told += f" (risen to over {wanted.margin_warmup:g} of a round)" if wanted.margin_warmup else ""
        told += f", {wanted.subcentres} centres a class" if wanted.subcentres > 1 else ""
        told += f", label smoothing {wanted.label_smoothing:g}" if wanted.label_smoothing else ""
    anchored = f", anchored to the former embeddings by {wanted.anchor:g}" if wanted.anchor else ""
    return f"{told}{anchored}."


def round_in_words(number: int, one: RoundSection) -> str:
    """A round as a row of the card's table."""
    backbone = "frozen" if one.frozen else f"trained, layer decay {one.layer_decay:g}"
    schedule = f"{one.schedule}, warm-up {one.warmup:g}"
    cells = (number, f"{one.epochs:g}", one.batch_per_device, f"{one.learning_rate:g}", schedule, backbone)
    return "| " + " | ".join(str(cell) for cell in (*cells, f"{one.weight_decay:g}")) + " |"


def augmentation_in_words(config: TrainingConfig) -> str:
    """How photos are varied, in one phrase."""
    wanted = config.augmentation
    parts = ["mirrored"] if wanted.flip else []
    parts += [f"cropped to {wanted.crop:g} of the area at least"] if wanted.crop < 1 else []
    parts += [f"colours by {wanted.colour:g}"] if wanted.colour else []
    parts += [f"cutout of {wanted.cutout:g}"] if wanted.cutout else []
    parts += [f"RandAugment {wanted.randaugment} at {wanted.magnitude:g}"] if wanted.randaugment else []
    return ", ".join(parts) or "none"
