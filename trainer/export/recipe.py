"""A config's recipe in words, for the model card."""

from trainer.config import ObjectiveSection, RoundSection, TrainingConfig
from trainer.models.layout import GRID


def head_in_words(config: TrainingConfig) -> str:
    """From features to the embedding, in one phrase."""
    head = config.head
    if config.copy.dim:
        parts = ["each of them brought to mean 0 and spread 1"]
    else:
        parts = ["features of length one"] if head.init == "pca" else []
    parts += ["batch normalisation"] if head.batch_norm else []
    parts += [f"dropout {head.dropout:g}"] if head.dropout else []
    start = "principal components at first" if head.init == "pca" else "random at first"
    return ", ".join((*parts, f"dense to {head.dim} ({start})", "length one"))


def reads_in_words(config: TrainingConfig) -> str:
    """What the heads read, in one sentence, if it is more than the backbone's features."""
    maps = config.pooling.maps
    if not maps:
        return ""
    return (
        f"The heads read its features and the generalised means (power {config.pooling.power:g}) of the maps "
        f"{', '.join(maps)}. "
    )


def copy_head_in_words(config: TrainingConfig) -> str:
    """The second head, in one sentence, if there is one."""
    if not config.copy.dim:
        return ""
    told = f" Second head, on the same numbers: dense to {config.copy.dim}, length one."
    if config.copy.layout:
        told += (
            f" {config.copy.layout} whitened principal components of the picture's layout, a grid of {GRID} x"
            f" {GRID} brightnesses, stand beside these with the length {config.copy.layout_weight:g}, and all"
            " are brought to length one again."
        )
    return told


def copies_in_words(config: TrainingConfig) -> str:
    """How the second head is trained, in some sentences, if there is one."""
    wanted = config.copy
    if not wanted.dim:
        return ""
    views = ", ".join(
        f"{one.shown} of {one.views} kept" if one.cache_features else f"{one.views}" for one in config.rounds
    )
    common = f", whose wrong pairs are by {wanted.common:g} those of the whole batch" if wanted.common else ""
    spread = f", with an entropy term of weight {wanted.spread:g}" if wanted.spread else ""
    whitened = (
        f" At the end its directions were whitened by {wanted.whitening:g}." if wanted.whitening else ""
    )
    return (
        f"Second head: each photo is shown differently edited (views at once by round: {views}), InfoNCE "
        f"at temperature {wanted.temperature:g}{common}{spread}, of weight {wanted.weight:g}.{whitened} "
    )


def objective_in_words(wanted: ObjectiveSection) -> str:
    """What training descends, in one sentence."""
    if wanted.kind == "distillation":
        told = _distillation_in_words(wanted)
    else:
        name = {"arcface": "ArcFace", "cosface": "CosFace"}[wanted.kind]
        told = f"{name} with s = {wanted.scale:g}, m = {wanted.margin:g}"
        told += f" (risen to over {wanted.margin_warmup:g} of a round)" if wanted.margin_warmup else ""
        told += f", {wanted.subcentres} centres a class" if wanted.subcentres > 1 else ""
        told += f", label smoothing {wanted.label_smoothing:g}" if wanted.label_smoothing else ""
    anchored = f", anchored to the former embeddings by {wanted.anchor:g}" if wanted.anchor else ""
    return f"{told}{anchored}."


def _distillation_in_words(wanted: ObjectiveSection) -> str:
    own = " and the untrained backbone's" if wanted.teacher_with_own else ""
    beside = f", with ArcFace of weight {wanted.classify:g} beside it" if wanted.classify else ""
    temperature = f"at temperature {wanted.temperature:g}{beside}"
    return f"Distillation of {wanted.teacher}'s{own} neighbourhoods {temperature}"


def round_in_words(number: int, one: RoundSection) -> str:
    """A round as a row of the card's table."""
    backbone = "frozen" if one.frozen else _trained_in_words(one)
    backbone += ", `embedding` too" if one.frozen_embedding else ""
    backbone += f", at {one.side} pixels" if one.side else ""
    schedule = f"{one.schedule}, warm-up {one.warmup:g}"
    cells = (number, f"{one.epochs:g}", one.batch_per_device, f"{one.learning_rate:g}", schedule, backbone)
    return "| " + " | ".join(str(cell) for cell in (*cells, f"{one.weight_decay:g}")) + " |"


def _trained_in_words(one: RoundSection) -> str:
    parts = [f"trained, layer decay {one.layer_decay:g}"]
    parts += [f"first {one.frozen_blocks} blocks frozen"] if one.frozen_blocks else []
    parts += ["depthwise convolutions frozen"] if one.frozen_depthwise else []
    return ", ".join(parts)


def augmentation_in_words(config: TrainingConfig) -> str:
    """How photos are varied, in one phrase."""
    wanted = config.augmentation
    parts = ["mirrored"] if wanted.flip else []
    parts += [f"cropped to {wanted.crop:g} of the area at least"] if wanted.crop < 1 else []
    parts += [f"colours by {wanted.colour:g}"] if wanted.colour else []
    parts += [f"cutout of {wanted.cutout:g}"] if wanted.cutout else []
    parts += [f"RandAugment {wanted.randaugment} at {wanted.magnitude:g}"] if wanted.randaugment else []
    return ", ".join(parts) or "none"
