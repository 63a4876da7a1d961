"""The weighing of evidence goes the way that reason says, and never out of bounds."""

from dataclasses import replace

import pytest

from photo_finder.duplicates.verification.evidence import NO_FIT, Evidence
from photo_finder.duplicates.verification.rule import (
    INPUTS,
    LEAST_DOUBTFUL,
    MOST_OF_A_SHOT,
    NOTHING_IN_COMMON,
    SURE,
    WEIGHTS,
    inputs,
    is_doubtful,
    looks_like_another_shot,
    probability,
)

COPY = Evidence(
    votes=120,
    moved=0.0,
    matched=0.5,
    misfit=0.1,
    stretch=0.0,
    shear=0.0,
    perspective=0.0,
    blocks=300,
    agreeing=1.0,
    spread=1.0,
    correlation=0.999,
    shift=0.02,
    far_shift=0.06,
    smooth_shift=0.005,
    strayed=0.0,
    coverage=1.0,
)
ANOTHER_SHOT = replace(
    COPY,
    votes=40,
    matched=0.2,
    misfit=0.9,
    agreeing=0.7,
    spread=0.85,
    correlation=0.95,
    shift=0.5,
    far_shift=1.2,
    smooth_shift=0.4,
    strayed=0.5,
)


def test_there_is_a_weight_for_each_input() -> None:
    assert set(WEIGHTS) == set(INPUTS)
    assert len(inputs(COPY)) == len(INPUTS)


def test_a_plain_copy_is_sure_and_another_shot_is_not() -> None:
    assert probability(COPY) > 0.99
    assert probability(ANOTHER_SHOT) < 0.3


@pytest.mark.parametrize(
    "harm",
    [
        {"shift": 0.6, "far_shift": 1.5, "smooth_shift": 0.5},
        {"smooth_shift": 0.4, "shift": 0.4},
        {"agreeing": 0.2, "spread": 0.2},
        {"shift": NO_FIT, "far_shift": NO_FIT, "smooth_shift": NO_FIT, "agreeing": 0.1, "spread": 0.1},
    ],
)
def test_what_speaks_against_a_copy_lowers_its_chance(harm: dict[str, float]) -> None:
    assert probability(replace(COPY, **harm)) < min(SURE, probability(COPY))


@pytest.mark.parametrize("extreme", [0.0, 1e6])
def test_the_chance_stays_between_nothing_and_certainty(extreme: float) -> None:
    for change in ("misfit", "shift", "far_shift", "smooth_shift", "stretch", "perspective"):
        assert 0 <= probability(replace(COPY, **{change: extreme})) <= 1


def test_what_lies_between_is_doubtful() -> None:
    assert is_doubtful((LEAST_DOUBTFUL + SURE) / 2)
    assert not is_doubtful(SURE)
    assert not is_doubtful(LEAST_DOUBTFUL / 2)
    assert LEAST_DOUBTFUL > NOTHING_IN_COMMON


@pytest.mark.parametrize(
    "change",
    [
        {"agreeing": 0.9, "strayed": 0.5},
        {"agreeing": 0.85, "spread": 0.9, "moved": 0.1},
        {"perspective": 0.2, "shift": 0.2},
        {"coverage": 0.3},
    ],
)
def test_what_looks_like_another_shot_is_never_sure_though_all_else_fits(change: dict[str, float]) -> None:
    evidence = replace(COPY, **change)
    assert looks_like_another_shot(evidence)
    assert probability(evidence) <= MOST_OF_A_SHOT < SURE


def test_a_tempting_pair_is_shown_as_doubtful() -> None:
    assert is_doubtful(probability(replace(COPY, coverage=0.3)))


def test_where_a_part_changed_the_rest_must_fit_as_the_same_pixels_do() -> None:
    drawn_on = replace(COPY, agreeing=0.7, spread=0.8)
    assert not looks_like_another_shot(drawn_on)
    assert looks_like_another_shot(replace(drawn_on, shift=0.17))


def test_where_parts_moved_it_looks_like_another_shot() -> None:
    assert looks_like_another_shot(replace(COPY, moved=0.1, agreeing=0.8))
    assert not looks_like_another_shot(replace(COPY, moved=0.1))


def test_where_what_disagrees_is_found_beside_it_it_looks_like_another_shot() -> None:
    assert looks_like_another_shot(replace(COPY, strayed=0.5, agreeing=0.9))
    assert probability(replace(COPY, strayed=0.2)) < probability(COPY)


def test_where_hardly_half_agrees_it_looks_like_another_shot() -> None:
    assert looks_like_another_shot(replace(COPY, agreeing=0.55, spread=0.7))


def test_parts_that_only_overlap_look_like_another_shot() -> None:
    assert not looks_like_another_shot(replace(COPY, coverage=0.6))
    assert looks_like_another_shot(replace(COPY, coverage=0.3))


def test_a_view_from_the_side_looks_like_another_shot_unless_it_fits_everywhere() -> None:
    seen = replace(COPY, perspective=0.2)
    assert not looks_like_another_shot(seen)
    assert looks_like_another_shot(replace(seen, shift=0.3))
    assert looks_like_another_shot(replace(seen, agreeing=0.7))
