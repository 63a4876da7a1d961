"""Sets of keep rules under names of the user's own."""

import pytest

from photo_finder.core.errors import UsageError
from photo_finder.duplicates.rule_text import parse_rules
from photo_finder.library.keep_sets import keep_sets_of, with_keep_set, without_keep_set
from photo_finder.settings import Settings


def test_a_set_stands_for_its_rules_wherever_rules_are_asked_for() -> None:
    settings = with_keep_set(Settings(), "My Trip", "never:/a,,b,largest")
    settings = with_keep_set(settings, "other", "newest")
    assert keep_sets_of(settings) == {"my trip": "never:/a,,b,largest", "other": "newest"}
    found = parse_rules(["My trip,oldest"], saved=keep_sets_of(settings))
    assert found.rules == parse_rules(["largest,oldest"]).rules
    assert found.protects("/a,b/photo.jpg")


def test_a_folder_of_a_set_may_have_a_name_that_ends_in_a_blank() -> None:
    settings = with_keep_set(Settings(), "trip", " largest , never:/p/Keep ")
    assert keep_sets_of(settings) == {"trip": "largest , never:/p/Keep "}
    assert parse_rules(["trip"], saved=keep_sets_of(settings)).protects("/p/Keep /photo.jpg")


def test_saving_again_replaces_and_removing_forgets() -> None:
    settings = with_keep_set(with_keep_set(Settings(), "trip", "newest"), "TRIP", "oldest")
    assert keep_sets_of(settings) == {"trip": "oldest"}
    assert keep_sets_of(without_keep_set(settings, " Trip")) == {}
    with pytest.raises(UsageError, match="no set 'lost'; there are trip"):
        without_keep_set(settings, "lost")


@pytest.mark.parametrize(
    ("name", "rules"),
    [("oldest", "newest"), ("copies", "newest"), ("in", "newest"), ("a:b", "newest"), ("", "newest")],
)
def test_a_name_that_means_something_else_is_refused(name: str, rules: str) -> None:
    with pytest.raises(UsageError):
        with_keep_set(Settings(), name, rules)


def test_rules_that_are_none_are_not_saved() -> None:
    with pytest.raises(UsageError, match="'nonsense' is no rule"):
        with_keep_set(Settings(), "trip", "largest,nonsense")


def test_what_was_written_wrongly_into_the_settings_is_left_out() -> None:
    settings = Settings(keep_sets=("no rules", "=oldest", "good = newest"))
    assert keep_sets_of(settings) == {"good": "newest"}
