"""Pairs heard together: others confirm what is in doubt, or cast doubt on what is not."""

import pytest

from photo_finder.core.duplicates import ComparedPair
from photo_finder.duplicates.bonds import bonds_of
from tests.unit.duplicates.members import member

STRICT, LOOSE = 0.995, 0.95
SURE = {"probability": 0.99}
DOUBTFUL = {"probability": 0.5, "doubtful": True}


def bonds(told: dict[str, dict], precision: float = STRICT, names: dict[str, str] | None = None):
    """``{"ab": SURE}`` is a pair of a and b; contents are files of their names, of one size."""
    pairs = [
        ComparedPair(ends[:1].encode(), ends[1:].encode(), 0.9, **{"probability": 0.99, **facts})
        for ends, facts in told.items()
    ]
    contents = {
        letter.encode(): [member(f"/{(names or {}).get(letter, letter)}.jpg", content=letter)]
        for ends in told
        for letter in ends
    }
    return {(bond.first + bond.second).decode(): bond for bond in bonds_of(pairs, contents, precision)}


def test_what_is_surely_a_copy_of_two_copies_of_a_photo_is_one_of_the_photo() -> None:
    found = bonds({"ab": DOUBTFUL, "ac": SURE, "bc": SURE, "ad": SURE, "bd": {"probability": 0.95}})
    assert found["ab"].probability == pytest.approx(0.99 * 0.95)
    assert not found["ab"].doubtful
    assert found.keys() == {"ab", "ac", "bc", "ad", "bd"}


@pytest.mark.parametrize(
    "told",
    [
        {"ab": DOUBTFUL, "ac": SURE, "bc": SURE},
        {"ab": DOUBTFUL, "ac": SURE, "bc": SURE, "ad": SURE, "bd": DOUBTFUL},
        {"ab": DOUBTFUL, "ac": SURE, "bc": SURE, "ad": {"probability": 0.93}, "bd": {"probability": 0.93}},
        {"ab": {"probability": 0.1}, "ac": SURE, "bc": SURE, "ad": SURE, "bd": SURE},
        {"ab": {"probability": 0.005, "doubtful": True}, "ac": SURE, "bc": SURE, "ad": SURE, "bd": SURE},
    ],
    ids=["one witness", "a doubtful witness", "unsure witnesses", "contradicted", "too little to see"],
)
def test_one_witness_is_not_enough_nor_any_number_against_what_is_seen(told) -> None:
    assert "ab" not in bonds(told)


def test_where_names_and_times_leave_it_open_whether_two_are_frames_copies_do_not_tell() -> None:
    frames = {"probability": 0.99, "nearly_equal": True}
    others = {"ac": SURE, "bc": SURE, "ad": SURE, "bd": SURE}
    assert "ab" not in bonds({"ab": frames, **others})
    assert "ab" not in bonds({"ab": {**frames, **DOUBTFUL}, **others})
    assert bonds({"ab": frames, **others}, LOOSE)["ab"].doubtful


ANEW = {"forward": ("re-saved",)}
FRAMES = {"nearly_equal": True}


def test_what_was_saved_anew_is_a_copy_of_what_its_exposure_is_a_copy_of() -> None:
    """``a`` is ``c``, saved anew; ``b`` is surely an edit of ``c``, and might be the next frame of ``a``."""
    found = bonds({"ab": FRAMES, "ac": ANEW, "bc": SURE})
    assert found["ab"].probability == pytest.approx(0.99 * 0.99)
    assert not found["ab"].doubtful


@pytest.mark.parametrize(
    ("others", "names"),
    [
        ({"ac": FRAMES | ANEW, "bc": SURE}, {}),
        ({"ac": {"forward": ("re-saved", "cropped to 90 %")}, "bc": SURE}, {}),
        ({"ac": ANEW, "bc": FRAMES}, {}),
        ({"ac": ANEW, "bc": {"probability": 0.9}}, {}),
        ({"ac": ANEW, "bc": SURE}, {"a": "IMG_0001", "b": "IMG_0002"}),
    ],
    ids=["maybe another exposure", "edited", "both maybe frames", "unsure", "numbered one after the other"],
)
def test_a_frame_stays_in_doubt_where_no_exposure_tells(others, names) -> None:
    assert "ab" not in bonds({"ab": FRAMES, **others}, names=names)


def test_the_next_frame_of_a_photo_is_no_copy_of_what_was_saved_from_the_photo() -> None:
    """The first two are numbered; the third has a name of its own."""
    names = {"a": "IMG_0001", "b": "IMG_0002", "c": "holiday"}
    frames = {"probability": 0.99, "nearly_equal": True, "saved_otherwise": True}
    assert bonds({"bc": frames}, names=names).keys() == {"bc"}
    told = {"ab": frames, "ac": SURE, "bc": frames}
    assert bonds(told, names=names).keys() == {"ac"}
    assert {ends for ends, bond in bonds(told, LOOSE, names).items() if bond.doubtful} == {"ab", "bc"}


def test_doubtful_pairs_are_shown_where_strictness_is_loosened_alone() -> None:
    assert bonds({"ab": DOUBTFUL}) == {}
    assert bonds({"ab": DOUBTFUL}, LOOSE)["ab"].doubtful
