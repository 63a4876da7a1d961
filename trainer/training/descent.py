"""``fit`` for configs of kind ``training``: puts everything together, trains, and reports."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from trainer.config import AugmentationSection, RoundSection, TrainingConfig, training_config
from trainer.data.inventory import Inventory
from trainer.errors import TrainerUsageError
from trainer.evaluation.copies.choosing import CopyPlan
from trainer.frameworks import load_keras
from trainer.models.backbones import Backbone, describe_backbone
from trainer.models.heads import Embedder, at_side, hold_embedding, whiten_copies
from trainer.models.layout import GRID, fill_layout, layout_model
from trainer.training.checkpoints import (
    Progress,
    arrays_of,
    is_random_state,
    read_weights,
    weights_digest,
    write_final,
)
from trainer.training.conclusion import Conclusion, conclude
from trainer.training.devices import Hardware, prepare_hardware, settle_precision
from trainer.training.ingredients import Ingredients, build_networks, gather, untrained_features
from trainer.training.learner import Learner
from trainer.training.loop import RoundWork, Surroundings, session_clock, train
from trainer.training.measuring import told, validate
from trainer.training.origins import Origins, begin_run, read_origins, write_origins
from trainer.training.projection import principal_components
from trainer.training.run import REPORT
from trainer.training.running import agreed, first_process_first
from trainer.training.supply import Supply, take_stock
from trainer.training.trained import CLASSES, SHAPE, TrainingReport, rebuilt_embedder, write_json

Report = Callable[[str, int, int], None]
_LEAST_VIEWS = 2


@dataclass(frozen=True, slots=True)
class FitOptions:
    """What the command line says besides the config.

    Attributes:
        origins: where data and weights are.
        resume: go on with the run that is there.
        hours: overrides the config's, if given.
        cache: where what is read of shards is kept for another time.
        queries: photos that are edited when copies are measured at the end; 0 not to measure that.
    """

    origins: Origins = field(default_factory=Origins)
    resume: bool = False
    hours: float | None = None
    cache: Path | None = None
    queries: int = CopyPlan().queries


def fit_training(config_file: Path, run: Path, options: FitOptions, report: Report) -> TrainingReport:
    """Train a model and leave a run folder that can be exported.

    Args:
        config_file: of kind ``training``.
        run: the run folder to write, or to go on with.
        options: the rest.
        report: is told an activity, how much is done, and of how much.

    Raises:
        TrainerError: with one sentence, for whatever the world did wrong; the run can be resumed.
    """
    clock = session_clock()
    config = _checked(training_config(config_file), options)
    hardware = prepare_hardware(multi_host=config.training.multi_host)
    origins = _begin(config_file, run, options, hardware)
    precision = settle_precision(config.training.precision, hardware.kind)
    load_keras().utils.set_random_seed(config.training.seed)
    inventory = first_process_first(hardware, lambda: _inventory(config, run, origins, options.cache, report))
    backbone, teacher, former = build_networks(config, run, origins)
    if hardware.first:
        _note_down(run, replace(origins, data_digest=inventory.fingerprint()), inventory, backbone)
    former_run = Path(origins.former) if origins.former else None
    supply = Supply(run, config, inventory, hardware, backbone.side, report, former_run)
    if len(supply.train_records) <= config.copy.layout:
        raise TrainerUsageError(
            f"{len(supply.train_records)} photos are too few for layouts of {config.copy.layout} numbers"
        )
    parts = gather(supply, backbone, teacher, former)
    progress, finished = _descend(supply, parts, clock)
    if finished and (config.copy.whitening or config.copy.layout):
        complete_copies(supply)
    plan = CopyPlan(options.queries)
    conclusion = Conclusion(supply, parts.former, progress, finished, precision, plan)
    return conclude(conclusion, backbone.source)


def _begin(config_file: Path, run: Path, options: FitOptions, hardware: Hardware) -> Origins:
    """The first process makes the folder, which all must see; the others read what it notes there."""
    text = config_file.read_text(encoding="utf-8")
    began = begin_run(run, text, options.origins, resume=options.resume) if hardware.first else None
    agreed(1.0, hardware)
    return began or options.origins.or_else(read_origins(run))


def _checked(config: TrainingConfig, options: FitOptions) -> TrainingConfig:
    if not config.rounds:
        raise TrainerUsageError("the config has no [[rounds]]")
    for number, wanted in enumerate(config.rounds, start=1):
        moving = not wanted.frozen or config.augmentation != AugmentationSection()
        if wanted.cache_features and moving:
            raise TrainerUsageError(
                f"round {number} cannot cache features: that needs frozen = true and no [augmentation]"
            )
        if wanted.cache_features and config.objective.kind == "distillation" and not config.copy.dim:
            raise TrainerUsageError(f"round {number} cannot cache features: a teacher must see the photos")
        if config.copy.dim and min(wanted.views, wanted.views_at_once) < _LEAST_VIEWS:
            raise TrainerUsageError(f"round {number} shows too few views to contrast: set views = 2 or more")
        if wanted.cache_features and config.copy.dim and wanted.shown > wanted.views:
            raise TrainerUsageError(
                f"round {number} shows more views than it keeps: set views = {wanted.shown}"
            )
    _check_copies(config)
    if options.hours is None:
        return config
    return replace(config, training=replace(config.training, hours=options.hours))


def _check_copies(config: TrainingConfig) -> None:
    if config.copy.layout and not config.copy.dim:
        raise TrainerUsageError("a layout stands beside what is learnt: set dim under [copy]")
    if config.copy.layout >= GRID**2:
        raise TrainerUsageError(f"a layout gives at most {GRID**2 - 1} numbers, not {config.copy.layout}")
    if config.copy.dim and config.augmentation != AugmentationSection():
        raise TrainerUsageError("with a copy output photos are shown edited: leave out [augmentation]")


def _inventory(
    config: TrainingConfig, run: Path, origins: Origins, cache: Path | None, report: Report
) -> Inventory:
    inventory = take_stock([Path(place) for place in origins.data], config, run, cache, report)
    found = inventory.fingerprint()
    if origins.data_digest not in {"", found}:
        raise TrainerUsageError(
            "the data is not what this run was begun with; begin a new one with --from this run to go on"
            " with other photos"
        )
    return inventory


def _note_down(run: Path, origins: Origins, inventory: Inventory, backbone: Backbone) -> None:
    """What a resumed or continued run, or an export, must know of this one, which is not finished now."""
    (run / REPORT).unlink(missing_ok=True)
    write_origins(run, origins)
    write_json(run / CLASSES, list(inventory.names))
    write_json(run / SHAPE, describe_backbone(backbone))


def _descend(supply: Supply, parts: Ingredients, clock: Callable[[], float]) -> tuple[Progress, bool]:
    around = Surroundings(
        run=supply.run,
        config=supply.config,
        hardware=supply.hardware,
        begin_round=lambda number: _round_work(supply, parts, number),
        clock=clock,
        report=supply.report,
    )
    return train(around, parts.start)


def _round_work(supply: Supply, parts: Ingredients, number: int) -> RoundWork:
    wanted, embedder = supply.config.rounds[number], parts.embedder
    freeze(embedder, wanted)
    records, batch = len(supply.train_records), supply.batch(number)
    if batch > records:
        raise TrainerUsageError(
            f"round {number + 1} takes {batch} photos a step and there are {records} to train on:"
            " set a smaller batch_per_device"
        )
    batches, measure = (
        _cached(supply, parts, number) if wanted.cache_features else _whole(supply, parts, number)
    )
    return RoundWork(
        learner=_learner(supply, parts, wanted),
        steps=max(1, round(wanted.epochs * records / batch)),
        steps_an_epoch=records / batch,
        batch=batch,
        batches=batches,
        measure=measure,
    )


def freeze(embedder: Embedder, wanted: RoundSection) -> None:
    """Let move what shall move in a round."""
    backbone = embedder.backbone
    embedder.features.trainable = not wanted.frozen
    hold_embedding(embedder, held=wanted.frozen_embedding)
    for layer in backbone.model.layers:
        still = any(backbone.depths[variable.path] <= wanted.frozen_blocks for variable in layer.variables)
        depthwise = wanted.frozen_depthwise and layer.name.endswith("_depthwise_conv")
        if wanted.frozen or (wanted.frozen_blocks and still) or depthwise:
            layer.trainable = False


def _whole(supply: Supply, parts: Ingredients, number: int) -> Any:
    embed = supply.embedding(parts.embedder.whole)
    batches = supply.photos(number, parts.taught)
    return batches, lambda: dict(told(validate(supply.inventory, embed)))


def _cached(supply: Supply, parts: Ingredients, number: int) -> Any:
    features = parts.embedder.features
    key = weights_digest(features)
    trained, validating = supply.features(features, key)
    edits = (
        supply.kept_edits(features, key, supply.config.rounds[number].views - 1)
        if supply.config.copy.dim
        else []
    )
    head = supply.forward(parts.embedder.head)
    return supply.cached(number, [trained, *edits], parts.taught), lambda: dict(
        told(validate(supply.inventory, lambda _records: head(validating)))
    )


def complete_copies(supply: Supply) -> None:
    """Do to the copy vectors of the best weights what is not learnt, once all rounds are done.

    They are evened out, and the layout joins them.
    """
    run, wanted = supply.run, supply.config.copy
    best = read_weights(run, final=False)
    embedder = rebuilt_embedder(run, best)
    if wanted.whitening:
        features = supply.kept(embedder.features, weights_digest(embedder.features))
        whiten_copies(embedder, features, wanted.whitening)
    if wanted.layout:
        layouts = supply.kept(layout_model(embedder.side), f"layouts {GRID}")
        fill_layout(
            embedder.whole, principal_components(layouts, wanted.layout, whitening=1), wanted.layout_weight
        )
    if supply.hardware.first:
        changed = [v for v in embedder.whole.variables if not is_random_state(v)]
        write_final(run, {**best, **arrays_of(changed)})
    agreed(1.0, supply.hardware)


def _learner(supply: Supply, parts: Ingredients, wanted: RoundSection) -> Learner:
    config, former, embedder = supply.config, parts.former, parts.embedder
    anchor = None
    if former is not None and config.objective.anchor > 0:
        anchor = former.head if wanted.cache_features else former.whole
    network = embedder.head if wanted.cache_features else embedder.whole
    origin, side = None, wanted.side or embedder.side
    if not wanted.frozen and config.objective.keep_features > 0:
        origin = untrained_features(config, read_origins(supply.run), side)
    # The layout is not learnt: what is trained does without it.
    other = side != embedder.side or config.copy.layout > 0
    if origin is not None or (other and not wanted.cache_features):
        network = at_side(embedder, config.pooling, side, features=origin is not None)
    return Learner(
        embedder=embedder,
        network=network,
        centres=parts.centres,
        teacher=parts.teacher if parts.taught is None else None,
        anchor=anchor,
        origin=origin,
        objective=config.objective,
        copy=config.copy,
        views=wanted.views_at_once if config.copy.dim else 1,
    )
