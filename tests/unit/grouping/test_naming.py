from dataclasses import replace
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from photo_finder.core.errors import UsageError
from photo_finder.core.folder_names import apart, safe_name
from photo_finder.grouping.naming import (
    Facts,
    check_template,
    common_folder,
    common_keyword,
    dates,
    name_of,
)

NOON = datetime(2024, 6, 12, 12)
EVENT = Facts(NOON, datetime(2024, 6, 14, 9), place="Rome", folder="Anna's wedding", number=7, count=31)


@pytest.mark.parametrize(
    ("template", "name"),
    [
        ("{year}/{dates} {what}", "2024/2024-06-12 to 14 Rome"),
        ("{year}/{start:%m-%d} {place}", "2024/06-12 Rome"),
        ("{folder} ({count})", "Anna's wedding (31)"),
        ("{start:%B %Y}", "June 2024"),
        ("Event {number:03}", "Event 007"),
        ("{place}/{place}: {end:%d.%m.}", "Rome/Rome- 14.06"),
    ],
)
def test_templates_are_filled(template, name):
    check_template(template)
    assert name_of(template, EVENT, 3) == name


def test_a_keyword_is_told_with_the_place_and_before_the_folder():
    named = replace(EVENT, keyword="Wedding")
    assert name_of("{year}/{dates} {what}", named, 3) == "2024/2024-06-12 to 14 Rome Wedding"
    assert name_of("{what}", replace(named, place=""), 3) == "Wedding"
    assert name_of("{what}", replace(named, keyword="rome"), 3) == "Rome"
    assert name_of("{keyword}", named, 3) == "Wedding"


def test_the_keyword_of_a_group_is_what_most_carry_and_not_all_photos():
    group = [("Family", "Lake"), ("Family", "Lake"), ("Family",), ("Lake", "Boat")]
    everywhere = {"Family": 90, "Lake": 10, "Boat": 1}
    assert common_keyword(group, everywhere, 50) == "Lake"
    assert common_keyword(group, everywhere, 100) == "Lake", "the rarer of two that as many carry"
    assert common_keyword(group[:3], everywhere, 100) == "Family"
    assert common_keyword([("Places|Italy|Rome",)] * 3, {}, 50) == "Rome"
    assert common_keyword([(), (), ("Lake",)], everywhere, 50) == ""


def test_what_is_not_known_leaves_no_trace():
    unknown = Facts(number=3, fallback="Group 03")
    assert name_of("{year}/{dates} {what}", unknown, 3) == "Group 03"
    assert name_of("{year}/{start:%m} ({place})", unknown, 3) == "Group 03"
    assert name_of("{place}", Facts(NOON, NOON, number=4), 3) == "Group 04"
    assert (
        name_of("{year}/{dates} {what}", Facts(NOON, NOON, number=4, fallback="Group 04"), 3)
        == "2024/2024-06-12"
    )


def test_no_more_folders_than_wanted():
    assert name_of("{year}/{month}/{dates} {what}", EVENT, 1) == "2024-06-12 to 14 Rome"


@pytest.mark.parametrize(
    ("template", "word"),
    [
        ("{", "cannot be read"),
        ("{who}", "cannot hold {who}"),
        ("{start.year}", "start.year"),
        ("all", "all folders"),
    ],
)
def test_a_template_that_makes_no_sense_is_told(template, word):
    with pytest.raises(UsageError, match=word.replace("{", r"\{").replace("}", r"\}")):
        check_template(template)


def test_dates_in_few_letters():
    ends = [datetime(2024, 6, 12, 23), datetime(2024, 6, 13), datetime(2024, 7, 1), datetime(2025, 1, 2)]
    told = [dates(NOON, end) for end in ends]
    assert told == ["2024-06-12", "2024-06-12 to 13", "2024-06-12 to 07-01", "2024-06-12 to 2025-01-02"]


def test_the_same_name_gets_a_number_whatever_its_case():
    assert apart(["Rome", "rome", "Paris", "ROME"]) == ["Rome", "rome 2", "Paris", "ROME 3"]


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("a/b\\c", "a/b/c"),
        ("../../etc", "etc"),
        ("CON", "CON_"),
        ("aux.jpg", "aux.jpg_"),
        (' <what>? "x" ', "what-- -x"),
        ("trailing. . ", "trailing"),
        ("\x00\n", ""),
        ("ä" * 200, "ä" * 60),
    ],
)
def test_typed_names_are_made_such_that_every_system_takes_them(typed, name):
    assert safe_name(typed) == name


@given(st.text())
def test_no_typed_name_leads_out_of_its_folder(typed):
    parts = safe_name(typed).split("/")
    assert not {"..", "."} & set(parts)
    assert all(part.strip() == part and len(part.encode("utf-8", "replace")) <= 121 for part in parts)


def test_the_folder_that_most_come_from_names_a_group():
    assert common_folder(["/p/Crete/1.jpg", "/p/Crete/2.jpg", "/p/100CANON/3.jpg"]) == "Crete"
    assert common_folder(["/p/Crete/1.jpg", "/p/Rome/2.jpg"]) == ""
    for generic in ("100CANON", "DCIM", "2024-06-12", "Camera Roll", "IMG_1234", "06", "New folder (2)"):
        assert common_folder([f"/p/{generic}/1.jpg"]) == "", generic
    for telling in ("Rome 2019", "Dogs", "12 Uncle Bob", "Été"):
        assert common_folder([f"/p/{telling}/1.jpg"]) == telling
