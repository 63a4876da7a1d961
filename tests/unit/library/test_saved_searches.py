"""Searches that are kept under a name, through the Library."""

import json
from dataclasses import replace
from datetime import date

import pytest

from photo_finder.core.errors import LibraryError, UsageError
from photo_finder.core.query import Box, Example, PhotoFilter
from photo_finder.core.saved_search import SavedSearch
from photo_finder.library import Library
from tests.unit.sandbox import Sandbox, jpeg, put


@pytest.fixture
def library(sandbox: Sandbox) -> Library:
    put(sandbox.photos, range(6))
    made = sandbox.open()
    made.index([sandbox.photos])
    return made


def names(library: Library) -> list[str]:
    return [search.name for search in library.saved_searches()]


def test_a_search_is_kept_whole_and_survives(sandbox: Sandbox, library: Library) -> None:
    first, second = library.photo_ids()[:2].tolist()
    outside = sandbox.root / "outside.jpg"
    outside.write_bytes(jpeg(7))
    wanted = SavedSearch(
        "Dogs",
        like=(Example(first), Example(second, Box(1, 2, 30, 40)), Example(outside)),
        unlike=(Example(jpeg(8)),),
        where=PhotoFilter(sandbox.photos, date(2020, 1, 2), date(2024, 5, 6)),
        strictness=0.7,
        seen=frozenset({b"\x01" * 20}),
    )
    kept = library.save_search(wanted)
    outside.unlink()
    library.close()
    again = sandbox.open()
    (found,) = again.saved_searches()
    assert found == kept
    assert replace(found, key="", like=found.like[:2], unlike=()) == replace(
        wanted, like=wanted.like[:2], unlike=()
    )
    copy, pasted = found.like[2].source, found.unlike[0].source
    assert copy.name.endswith("outside.jpg")
    assert copy.read_bytes() == jpeg(7)
    assert pasted.read_bytes() == jpeg(8)
    assert len(again.search(replace(found, where=PhotoFilter()).query(6)).hits) == 6


def test_names_are_trimmed_and_told_apart(library: Library) -> None:
    like = (Example(int(library.photo_ids()[0])),)
    keys = [library.save_search(SavedSearch(name, like)).key for name in (" Dogs ", "Dogs", "Cats")]
    assert names(library) == ["Dogs", "Dogs 2", "Cats"]
    library.rename_search(keys[2], "Dogs")
    assert names(library) == ["Dogs", "Dogs 2", "Dogs 3"]
    library.rename_search(keys[0], "Dogs")
    assert names(library) == ["Dogs", "Dogs 2", "Dogs 3"]
    with pytest.raises(UsageError, match="name"):
        library.rename_search(keys[0], "  ")
    with pytest.raises(UsageError, match="example"):
        library.save_search(SavedSearch("Nothing", ()))


def test_forgetting_one_takes_its_copies_along_and_no_photo(sandbox: Sandbox, library: Library) -> None:
    outside = sandbox.root / "outside.jpg"
    outside.write_bytes(jpeg(7))
    one, other = (library.save_search(SavedSearch(name, (Example(outside),))) for name in ("One", "Other"))
    library.forget_search(one.key)
    library.forget_search("no such key")
    assert names(library) == ["Other"]
    assert not one.like[0].source.exists()
    assert other.like[0].source.exists()
    assert outside.exists()


def test_what_was_seen_is_kept(library: Library) -> None:
    kept = library.save_search(SavedSearch("Dogs", (Example(int(library.photo_ids()[0])),)))
    library.mark_search_seen(kept.key, [b"\x02" * 20, b"\x03" * 20])
    assert library.saved_searches()[0].seen == {b"\x02" * 20, b"\x03" * 20}


def test_photos_are_named_by_their_content_in_a_catalog_made_anew(sandbox: Sandbox, library: Library) -> None:
    last = int(library.photo_ids()[-1])
    library.save_search(SavedSearch("Dogs", (Example(last),)))
    digest = library.photos([last])[0].digest
    library.close()
    sandbox.paths.catalog.unlink()
    put(sandbox.photos, [9])
    again = sandbox.open()
    assert again.saved_searches()[0].like == ()
    again.index([sandbox.photos])
    (example,) = again.saved_searches()[0].like
    assert again.photos([example.source])[0].digest == digest


@pytest.mark.parametrize("text", ["{", "[1, {}]", '[{"key": "a", "name": "b", "like": 3}]', '"x"'])
def test_a_damaged_file_stops_nobody(sandbox: Sandbox, library: Library, text: str) -> None:
    sandbox.paths.searches.mkdir()
    (sandbox.paths.searches / "searches.json").write_text(text)
    assert library.saved_searches() == ()
    library.save_search(SavedSearch("Dogs", (Example(int(library.photo_ids()[0])),)))
    assert names(library) == ["Dogs"]


def test_a_picture_that_cannot_be_kept_is_told_in_a_sentence(sandbox: Sandbox, library: Library) -> None:
    gone = Example(sandbox.root / "gone.jpg")
    with pytest.raises(LibraryError, match=r"could not be saved \(No such file or directory\)"):
        library.save_search(SavedSearch("Dogs", (gone,)))
    assert library.saved_searches() == ()
    assert [path.name for path in sandbox.paths.searches.iterdir()] == []


def test_no_picture_of_a_search_that_is_not_saved_stays(sandbox: Sandbox, library: Library) -> None:
    gone, pasted = Example(10_000), Example(jpeg(8))
    with pytest.raises(UsageError, match="no longer in the library; nothing was saved"):
        library.save_search(SavedSearch("Dogs", (pasted, gone)))
    with pytest.raises(UsageError, match="name"):
        library.save_search(SavedSearch("  ", (pasted,)))
    (sandbox.paths.searches / "searches.json.new").mkdir(parents=True)  # so that the file cannot be written
    with pytest.raises(LibraryError, match="could not be saved"):
        library.save_search(SavedSearch("Dogs", (pasted,), (pasted,)))
    assert [path.name for path in sandbox.paths.searches.iterdir()] == ["searches.json.new"]
    assert library.saved_searches() == ()


def test_the_file_is_plain_ascii(sandbox: Sandbox, library: Library) -> None:
    library.save_search(SavedSearch("Dünen", (Example(int(library.photo_ids()[0])),)))
    text = (sandbox.paths.searches / "searches.json").read_bytes().decode("ascii")
    assert json.loads(text)[0]["name"] == "Dünen"
