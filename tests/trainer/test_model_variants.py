"""The variants that the bundled model is measured beside."""

import pytest

from tests.benchmarks.model_variants import BUNDLED, VARIANTS, Variant, variant_text
from trainer.config import training_config


def test_each_variant_is_a_config_of_its_own(tmp_path):
    found = {}
    for name, variant in VARIANTS.items():
        (tmp_path / name).write_text(variant_text(variant))
        found[name] = training_config(tmp_path / name)
        assert len(found[name].rounds) == variant.rounds
        assert found[name].training == found[BUNDLED].training
    assert len({repr(config) for config in found.values()}) == len(VARIANTS) >= 5


def test_a_variant_reads_the_features_of_one_before_it():
    names = list(VARIANTS)
    for number, variant in enumerate(VARIANTS.values()):
        assert not variant.features_of or variant.features_of in names[:number]


def test_a_change_of_what_is_not_there_is_refused():
    with pytest.raises(ValueError, match="no 'colour"):
        variant_text(Variant("", {"colour = 1\n": ""}))
