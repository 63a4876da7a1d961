"""Configs: what a run does, as typed TOML. An unknown key fails.

Bundled ones lie in ``trainer/configs``; a config is named by its file's stem or given by its path.
"""

import tomllib
import typing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from trainer.errors import TrainerUsageError
from trainer.typed_toml import checked, typed

FOLDER = Path(__file__).parent / "configs"


@dataclass(frozen=True, slots=True)
class ModelSection:
    """What the model is called, and what it is under.

    Attributes:
        licence: SPDX name of the weights' licence.
    """

    name: str
    version: str
    backbone: str
    licence: str


@dataclass(frozen=True, slots=True)
class DataSection:
    """Which photos are used, and for what.

    Attributes:
        sources: the data sets with their licences, in words.
        leave_out: labels that are not read at all.
        held_out: classes that nothing is fitted on; all figures are of queries from them.
        published: the data set of which a few photos travel with the model, so its licence must allow that.
        background: labels whose photos show anything: fitted on and searched among, never asked for.
    """

    sources: tuple[str, ...]
    held_out: tuple[str, ...]
    published: str
    leave_out: tuple[str, ...] = ()
    background: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ProjectionSection:
    """How the head is fitted; see ``trainer.training.projection``."""

    dim: int
    whitening: float
    root: bool


@dataclass(frozen=True, slots=True)
class DistillationSection:
    """How the head is refined; see ``trainer.training.distillation``."""

    steps: int
    batch: int
    temperature: float
    learning_rate: float
    seed: int


@dataclass(frozen=True, slots=True)
class Config:
    """A run of kind ``projection``: a linear head on a fixed backbone, first components, then distilled."""

    kind: typing.Literal["projection"]
    model: ModelSection
    data: DataSection
    projection: ProjectionSection
    distillation: DistillationSection


@dataclass(frozen=True, slots=True)
class TrainedModelSection:
    """What a trained model is called, and the backbone that it begins with.

    Attributes:
        backbone: one of ``trainer.models.backbones.NAMES``.
        licence: SPDX name, or words, for the licence of the weights.
        side: side of the square input in pixels; 0 for the backbone's own.
        weights: where the backbone's weights come from unless the command line says: empty (the command
            line must, but for backbones that a package ships), ``random``, or a KerasHub preset.
    """

    name: str
    version: str
    backbone: str
    licence: str
    side: int = 0
    weights: str = ""


@dataclass(frozen=True, slots=True)
class ShardsSection:
    """Which records are used, and for what.

    Attributes:
        sources: the data sets with their licences, in words.
        datasets: names of folders of shards that must be found below the data folder; any unless given.
        classes: how many there are, labels being 0 … classes - 1; 0 to take what the data has.
        per_class: at most so many records of a class; 0 for all.
        leave_out: classes that are not used at all.
        train_share: of the records of a class that is trained on, by content hash; the rest validates.
        held_out_share: of the classes, by hash of their name; not trained on, for the open-set score.
        sample: use the sample photos that come with the program when no data is named.
    """

    sources: tuple[str, ...]
    datasets: tuple[str, ...] = ()
    classes: int = 0
    per_class: int = 0
    leave_out: tuple[str, ...] = ()
    train_share: float = 0.9
    held_out_share: float = 0.0
    sample: bool = False


@dataclass(frozen=True, slots=True)
class AugmentationSection:
    """How a photo is varied each time it is shown; by default it is not.

    Attributes:
        flip: mirror every other time.
        crop: least share of the area that is kept, 1 for no crop.
        colour: strength of brightness, contrast, saturation and hue changes, 0 … 1.
        cutout: side of the square that is greyed out, as a share of the picture's; 0 for none.
        randaugment: how many of RandAugment's operations are applied (Cubuk et al. 2020), 0 for none.
        magnitude: of these, 0 … 10.
    """

    flip: bool = False
    crop: float = 1.0
    colour: float = 0.0
    cutout: float = 0.0
    randaugment: int = 0
    magnitude: float = 5.0


@dataclass(frozen=True, slots=True)
class HeadSection:
    """From features to the embedding: dropout, then dense or normalised and dense, then length one.

    Attributes:
        dim: width of the embedding.
        dropout: share of the features that is dropped in training.
        batch_norm: normalise the features first.
        init: ``random``, or ``pca``: principal components of the training photos' features.
    """

    dim: int = 64
    dropout: float = 0.0
    batch_norm: bool = False
    init: typing.Literal["random", "pca"] = "random"


@dataclass(frozen=True, slots=True)
class PoolingSection:
    """What the heads read beside the backbone's own features; see ``trainer.models.pooling``.

    Attributes:
        maps: inner maps to pool, such as ``block5``; none for the features alone.
        power: of the generalised mean.
    """

    maps: tuple[str, ...] = ()
    power: float = 3.0


@dataclass(frozen=True, slots=True)
class CopySection:
    """The second output, ``copy``, which tells pictures apart; see ``trainer.objectives.contrast``.

    With it, each photo of a batch is shown several times, differently edited (``trainer.data.edits``), and a
    teacher sees it once, unedited.

    Attributes:
        dim: width of the output; 0 for a model without it.
        temperature: of the softmax over the batch's other views.
        common: share of the loss whose softmax is over the wrong pairs of all views, 0 … 1, so that one
            threshold suits all.
        spread: weight of the entropy term, which pushes each view off its nearest of another photo.
        weight: of this loss beside the embedding's objective.
        whitening: how far the spreads along the principal directions are evened out at the end, 0 … 1.
        layout: numbers that are added at the end: whitened principal components of a picture's layout
            (``trainer.models.layout``); 0 for none.
        layout_weight: their length, where that of what is learnt is 1.
    """

    dim: int = 0
    temperature: float = 0.05
    common: float = 0.0
    spread: float = 0.0
    weight: float = 1.0
    whitening: float = 0.0
    layout: int = 0
    layout_weight: float = 0.3


@dataclass(frozen=True, slots=True)
class ObjectiveSection:
    """What training descends; see ``trainer.objectives``.

    Attributes:
        kind: ``arcface``, ``cosface``, or ``distillation`` of a teacher's neighbourhoods.
        scale: s of the margin losses.
        margin: m of the margin losses.
        margin_warmup: share of a round's steps over which the margin rises from 0.
        subcentres: K centres a class, of which the nearest counts.
        label_smoothing: share of the target that is spread over all classes.
        temperature: of a distillation's softmax.
        teacher: backbone whose neighbourhoods are distilled.
        teacher_with_own: the backbone's own features, as they were before training, join the teacher's.
        teacher_weights: as ``TrainedModelSection.weights``.
        classify: weight of an ArcFace loss beside a distillation; 0 for none.
        anchor: weight of staying near the embeddings of the model that training goes on from; 0 for none.
        keep_features: weight of staying near the features that the backbone had before any training, where it
            is trained; 0 for none.
    """

    kind: typing.Literal["arcface", "cosface", "distillation"]
    scale: float = 30.0
    margin: float = 0.3
    margin_warmup: float = 0.0
    subcentres: int = 1
    label_smoothing: float = 0.0
    temperature: float = 0.07
    teacher: str = ""
    teacher_with_own: bool = False
    teacher_weights: str = ""
    classify: float = 0.0
    anchor: float = 0.0
    keep_features: float = 0.0


@dataclass(frozen=True, slots=True)
class RoundSection:
    """One round of training; each begins with a new optimiser.

    Attributes:
        epochs: over the training records; may be a fraction.
        batch_per_device: photos a device takes in a step.
        learning_rate: after the warm-up.
        schedule: how it falls from there: ``linear`` or ``cosine`` to 0, or ``constant``.
        warmup: share of the steps over which it rises from 0.
        frozen: the backbone stays as it is.
        frozen_embedding: so does the head of ``embedding``.
        frozen_blocks: so many first blocks, and what is before them, stay as they are.
        frozen_depthwise: depthwise convolutions stay as they are.
        layer_decay: each block's rate is that of the next one towards the head times this.
        weight_decay: of AdamW; 0 for Adam.
        cache_features: with a frozen backbone and no augmentation: compute features once.
        side: of the input while training, in pixels; 0 for the model's. Not for towers.
        views: with a ``copy`` output: how often each photo of a batch is shown; with ``cache_features`` how
            often it is kept, as it is and edited.
        shown: with a ``copy`` output and ``cache_features``: how many of the kept views a batch has of each
            photo, the unedited one among them.
        group: photos of one class that stand together in a batch, so that it holds neighbours to tell apart.
    """

    epochs: float
    batch_per_device: int
    learning_rate: float
    schedule: typing.Literal["linear", "cosine", "constant"] = "linear"
    warmup: float = 0.0
    frozen: bool = False
    frozen_embedding: bool = False
    frozen_blocks: int = 0
    frozen_depthwise: bool = False
    layer_decay: float = 1.0
    weight_decay: float = 0.0
    cache_features: bool = False
    side: int = 0
    views: int = 2
    shown: int = 2
    group: int = 1

    @property
    def views_at_once(self) -> int:
        """How often a batch has each photo, with a ``copy`` output."""
        return self.shown if self.cache_features else self.views


@dataclass(frozen=True, slots=True)
class TrainingSection:
    """How rounds are run.

    Attributes:
        seed: of everything random.
        precision: of the backbone's arithmetic; ``auto`` is bfloat16 on TPU and GPU, float32 on a CPU.
        ema: momentum of the moving average of the weights that is measured and exported; 0 for none.
        clip_norm: longest gradient; 0 for any.
        evaluate_every: epochs between measurements.
        checkpoint_minutes: most minutes between checkpoints.
        hours: stop in time before so many hours have passed; 0 for no limit.
        multi_host: this is one of several processes that JAX joins (``jax.distributed``); JAX only.
    """

    seed: int = 1
    precision: typing.Literal["auto", "float32", "bfloat16"] = "auto"
    ema: float = 0.0
    clip_norm: float = 0.0
    evaluate_every: float = 1.0
    checkpoint_minutes: float = 10.0
    hours: float = 0.0
    multi_host: bool = False


@dataclass(frozen=True, slots=True)
class TrainingConfig:
    """A run of kind ``training``: gradient descent in rounds, on records of shards."""

    kind: typing.Literal["training"]
    model: TrainedModelSection
    data: ShardsSection
    head: HeadSection
    objective: ObjectiveSection
    rounds: tuple[RoundSection, ...]
    training: TrainingSection = TrainingSection()
    augmentation: AugmentationSection = AugmentationSection()
    pooling: PoolingSection = PoolingSection()
    copy: CopySection = CopySection()


AnyConfig = Config | TrainingConfig


def bundled_configs() -> dict[str, Path]:
    """The bundled configs by name."""
    return {path.stem: path for path in sorted(FOLDER.glob("*.toml"))}


def find_config(name_or_path: str) -> Path:
    """The file of a config.

    Raises:
        TrainerUsageError: it is neither a file nor the name of a bundled config.
    """
    bundled = bundled_configs()
    if name_or_path in bundled:
        return bundled[name_or_path]
    path = Path(name_or_path)
    if not path.is_file():
        known = ", ".join(bundled)
        raise TrainerUsageError(f"{name_or_path} is no file and no bundled config (those are: {known})")
    return path


def read_config(path: Path) -> AnyConfig:
    """Read and check a config of either kind.

    Raises:
        TrainerUsageError: it cannot be read, lacks a key, or has an unknown or ill-typed one.
    """
    try:
        values = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise TrainerUsageError(f"the config {path} cannot be read: {error}") from error
    kinds: dict[Any, Any] = {"projection": Config, "training": TrainingConfig}
    kind = checked(
        values.get("kind"), values.get("kind") in kinds, f"{path.name}: kind", f"one of {', '.join(kinds)}"
    )
    config: AnyConfig = typed(values, kinds[kind], path.name)
    return config


def projection_config(path: Path) -> Config:
    """Read a config of kind ``projection``; one of another kind is a ``TrainerUsageError``."""
    config = read_config(path)
    if not isinstance(config, Config):
        raise TrainerUsageError(f"{path} is of kind {config.kind}, and not a projection")
    return config


def training_config(path: Path) -> TrainingConfig:
    """Read a config of kind ``training``; one of another kind is a ``TrainerUsageError``."""
    config = read_config(path)
    if not isinstance(config, TrainingConfig):
        raise TrainerUsageError(f"{path} is of kind {config.kind}, and not a training")
    return config


def header(path: Path) -> str:
    """The comment that a config opens with: its promise."""
    lines = path.read_text(encoding="utf-8").splitlines()
    first_other = next((i for i, line in enumerate(lines) if not line.startswith("#")), len(lines))
    return "\n".join(line.lstrip("#").strip() for line in lines[:first_other])
