"""The box that tells what the program is."""

from photo_finder import __version__
from photo_finder.gui import about


def test_new_versions_are_a_link_for_the_browser_where_there_is_a_page(application) -> None:
    assert __version__ in about.words("")
    assert "href" not in about.words("")
    assert '<a href="https://example.com/new">' in about.words("https://example.com/new")
