"""Stars: everything is linked with the hub, and nothing chains."""

from dataclasses import dataclass

from hypothesis import given, settings
from hypothesis import strategies as st

from photo_finder.duplicates import stars as stars_module
from photo_finder.duplicates.stars import Star, hub_links, parts, stars


@dataclass(frozen=True, slots=True)
class Line:
    first: bytes
    second: bytes
    probability: float = 0.999


def lines(text: str) -> list[Line]:
    """``ab bc`` is a line from a to b and one from b to c."""
    return [Line(word[:1].encode(), word[1:].encode()) for word in text.split()]


def gathered(text: str, *, apart: str = "", never: str = "") -> list[str]:
    """Stars as words, the hub first; of equals the alphabetically first is the hub."""
    pairs = {frozenset((word[:1].encode(), word[1:].encode())) for word in apart.split()}

    def choose(contents):
        return next((content for content in contents if content not in never.encode()), None)

    found = stars(lines(text), choose, lambda one, other: frozenset((one, other)) in pairs)
    return sorted(b"".join((star.hub, *star.others)).decode() for star in found)


def test_all_that_are_linked_with_one_another_are_one_star() -> None:
    assert gathered("ab bc ca") == ["abc"]


def test_what_is_linked_in_any_way_is_one_part_in_the_order_of_the_links() -> None:
    links = lines("bc xy ab yz mn")
    assert parts(links) == [tuple(lines("bc ab")), tuple(lines("xy yz")), tuple(lines("mn"))]


def test_the_hub_is_the_one_that_all_others_are_linked_with() -> None:
    assert gathered("ca cb cd") == ["cabd"]


def test_a_chain_is_no_group() -> None:
    assert gathered("ab bc cd de") == ["bac", "de"]


def test_what_may_be_no_hub_is_none() -> None:
    assert gathered("ca cb", never="c") == ["ac"]
    assert gathered("ab", never="ab") == []


def test_what_is_said_to_be_no_duplicate_is_in_no_star_with_the_other() -> None:
    assert gathered("ca cb cd", apart="ab") == ["cad"]
    assert gathered("ab", apart="ab") == []


def test_the_surest_come_first_and_push_aside_what_is_apart_from_them() -> None:
    links = [Line(b"h", b"a", 0.95), Line(b"h", b"b", 0.99)]
    found = list(stars(links, lambda contents: contents[0], lambda x, y: {x, y} == {b"a", b"b"}))
    assert found == [Star(b"h", (b"b",))]


names = st.sampled_from([bytes([letter]) for letter in b"abcdefgh"])
webs = st.lists(st.builds(Line, names, names, st.floats(0.9, 1)), max_size=20).map(
    lambda links: [link for link in links if link.first != link.second]
)


@settings(deadline=None, database=None, max_examples=300)
@given(webs, st.sets(st.frozensets(names, min_size=2, max_size=2), max_size=4))
def test_whatever_the_links_each_content_is_in_one_star_and_linked_with_its_hub(links, apart) -> None:
    linked = {frozenset((link.first, link.second)) for link in links}
    usable = [link for link in links if frozenset((link.first, link.second)) not in apart]
    found = list(stars(usable, lambda contents: contents[-1], lambda x, y: frozenset((x, y)) in apart))
    members = [content for star in found for content in (star.hub, *star.others)]
    assert len(members) == len(set(members))
    for star in found:
        assert star.others
        assert all(frozenset((star.hub, other)) in linked for other in star.others)
        everyone = (star.hub, *star.others)
        assert not any(frozenset((x, y)) in apart for x in everyone for y in everyone if x != y)
    left = {content for link in usable for content in (link.first, link.second)} - set(members)
    lonely = [link for link in usable if {link.first, link.second} <= left]
    assert not lonely


def test_of_few_that_are_connected_all_are_to_be_compared_with_one_another() -> None:
    assert hub_links([(1, 2, True), (2, 3, True), (3, 4, True), (7, 8, False)]) == [(1, 3), (1, 4), (2, 4)]
    assert hub_links([(1, 2, True), (2, 3, True), (1, 3, False)]) == []


def test_many_that_are_connected_are_to_be_compared_with_the_likeliest_hubs(monkeypatch) -> None:
    monkeypatch.setattr(stars_module, "HUBS", 1)
    links = [(1, 2, True), (2, 3, True), (3, 4, True), (3, 5, True), (1, 3, False), (7, 8, False)]
    assert hub_links(links) == []
    assert hub_links([(1, 2, True), (2, 3, True)]) == []
    assert hub_links([(1, 2, True), (2, 3, True), (3, 4, True)]) == [(2, 4)]
    monkeypatch.setattr(stars_module, "HUBS", 2)
    assert hub_links([(1, 2, True), (2, 3, True), (3, 4, True), (4, 5, True)]) == [
        *((1, 3), (2, 4), (2, 5), (3, 5)),
    ]


def test_a_hub_is_chosen_among_those_that_leave_few_out() -> None:
    """All are linked with z. The first by name, which is chosen where it may be, is not linked with some."""
    others = " ".join(f"z{letter}" for letter in "abcdefghijk")
    assert gathered(f"ab ac ad ae af ag ah ai aj {others}") == ["abcdefghijz"]
    assert gathered(f"ab ac ad ae af ag ah ai {others}") == ["zabcdefghijk"]
