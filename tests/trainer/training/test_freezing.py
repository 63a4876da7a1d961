"""What of a network moves in a round."""

from trainer.config import CopySection, HeadSection, PoolingSection, RoundSection
from trainer.models.backbones import build_backbone
from trainer.models.heads import build_embedder
from trainer.training.descent import freeze

COPY_HEAD = {"copy_projection/kernel", "copy_projection/bias"}
FIRST_HEAD = {"head_projection/kernel", "head_projection/bias", "feature_norm/gamma", "feature_norm/beta"}


def test_the_copy_head_alone_can_move_and_the_other_moves_again_in_the_next_round():
    backbone = build_backbone("clip-tiny", weights="random")
    embedder = build_embedder(
        backbone, HeadSection(batch_norm=True), pooling=PoolingSection(("block0",)), copy=CopySection(dim=8)
    )

    def moving(**wanted):
        freeze(embedder, RoundSection(epochs=1, batch_per_device=8, learning_rate=0.1, **wanted))
        return {variable.path for variable in embedder.whole.trainable_variables}

    assert moving(frozen=True, frozen_embedding=True) == COPY_HEAD
    assert moving(frozen=True) == COPY_HEAD | FIRST_HEAD
    assert moving() > COPY_HEAD | FIRST_HEAD
