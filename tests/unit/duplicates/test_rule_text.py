"""Rules as people write them."""

import os
from pathlib import Path

import pytest

from photo_finder.core.errors import UsageError
from photo_finder.core.keep_rules import KEEP_RULES, PRESETS
from photo_finder.duplicates.rule_text import parse_rules
from photo_finder.duplicates.rules import PLAIN_RULES


def test_rules_come_in_their_order_from_one_text_or_several() -> None:
    wanted = (PLAIN_RULES["largest"], PLAIN_RULES["oldest"], PLAIN_RULES["newest"])
    assert parse_rules(["largest,oldest", "newest"]).rules == wanted
    assert parse_rules([" Largest , OLDEST,newest "]).rules == wanted


@pytest.mark.parametrize("preset", PRESETS)
def test_a_preset_stands_for_its_rules(preset: str) -> None:
    found = parse_rules([f"{preset},alphabetical"]).rules
    assert found == tuple(PLAIN_RULES[rule] for rule in (*PRESETS[preset], "alphabetical"))


def test_folders_are_absolute_and_may_have_commas_colons_and_odd_bytes() -> None:
    odd = os.fsdecode(b"/p/\xff")
    keep = parse_rules([f"in:~/a,,b,never:c:d,never:{odd}"])
    home = os.path.expanduser("~")
    assert keep.folders == (f"{home}/a,b", os.path.abspath("c:d"), odd)
    assert len(keep.rules) == 1
    assert keep.protects(f"{odd}/deep/x.jpg")
    assert not keep.protects(f"{home}/a,b/x.jpg")


@pytest.mark.parametrize("text", ["bigest", "oldest:5", "", "oldest,,newest", "oldest,", "inn:/a", "/a"])
def test_an_unknown_rule_is_refused_in_one_sentence_with_the_list(text: str) -> None:
    with pytest.raises(UsageError) as raised:
        parse_rules([text])
    sentence = str(raised.value)
    assert "\n" not in sentence
    assert all(word in sentence for word in (*KEEP_RULES, *PRESETS))


@pytest.mark.parametrize("text", ["in:", "never:"])
def test_a_folder_rule_without_a_folder_is_refused(text: str) -> None:
    with pytest.raises(UsageError, match="names no folder"):
        parse_rules([f"oldest,{text}"])


def test_a_folder_is_protected_whatever_link_leads_there(tmp_path: Path) -> None:
    (tmp_path / "archive").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "archive")
    for named, file in (("link", "archive/x.jpg"), ("archive", "link/x.jpg")):
        assert parse_rules([f"never:{tmp_path}/{named}"]).protects(f"{tmp_path}/{file}")
