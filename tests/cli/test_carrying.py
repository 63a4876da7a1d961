"""clean --carry-metadata, as its users and other programs see it."""

import shutil
from pathlib import Path

import pytest

from tests.cli.conftest import Program

KEEP = (
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" '
    'xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">'
    '<rdf:Description rdf:about="" {}></rdf:Description></rdf:RDF></x:xmpmeta>'
)
WORDS = "<dc:subject><rdf:Bag><rdf:li>Sea</rdf:li><rdf:li>Süd</rdf:li></rdf:Bag></dc:subject>"


@pytest.fixture
def described(program: Program, photos: Path) -> tuple[Path, Path, bytes]:
    """Two photos with copies that tell more; one of them has a sidecar, whose bytes are given."""
    for number in (1, 2):
        copy = photos / "shoes" / f"copy {number}.jpg"
        shutil.copyfile(photos / "hat" / f"hat-0{number}.jpg", copy)
        told = KEEP.format('xmp:Rating="4"').replace("></rdf:Desc", f">{WORDS}</rdf:Desc")
        copy.with_name(f"{copy.name}.xmp").write_text(told, encoding="utf-8")
    own = photos / "hat" / "hat-01.xmp"
    own.write_text(KEEP.format('xmp:Rating="2"') + "\n", encoding="utf-8")
    program("index", photos)
    return own, photos / "hat" / "hat-02.jpg.xmp", own.read_bytes()


def test_metadata_is_shown_first_then_written_and_undo_brings_the_earlier_back(
    program, photos, described
) -> None:
    own, new, before = described
    options = ("clean", "--keep", f"in:{photos / 'hat'}", "--carry-metadata")
    told = program(*options)
    assert told.code == 0
    assert f"adds  {own}" in told.out
    assert "4 stars, keywords Sea; Süd" in told.out
    assert "for 2 of the photos that stay" in told.out
    assert (own.read_bytes(), new.exists()) == (before, False)
    ran = program(*options, "--apply", "--json").json
    first, second = sorted(ran["carried"], key=lambda each: each["keeper"])
    assert first == {
        "keeper": str(photos / "hat" / "hat-01.jpg"),
        "sidecar": str(own),
        "taken": None,
        "place": None,
        "rating": None,
        "keywords": ["Sea", "Süd"],
        "title": None,
        "description": None,
        "sources": [str(photos / "shoes" / "copy 1.jpg")],
        "problem": None,
        "written": True,
    }
    assert (second["sidecar"], second["rating"], ran["linked"]) == (str(new), 4, [])
    assert "Süd" in own.read_text(encoding="utf-8")
    assert 'xmp:Rating="2"' in own.read_text(encoding="utf-8")
    assert "<xmp:Rating>4</xmp:Rating>" in new.read_text(encoding="utf-8")
    assert program(*options, "--json").json["carried"] == []
    assert program("undo").code == 0
    assert (own.read_bytes(), new.exists()) == (before, False)
    assert (photos / "shoes" / "copy 1.jpg.xmp").exists()


def test_in_a_folder_that_is_never_touched_nothing_is_written_and_the_copies_stay(
    program, photos, described
) -> None:
    own, new, before = described
    ran = program("clean", "--keep", f"never:{photos / 'hat'},default", "--carry-metadata", "--apply")
    assert ran.code == 3
    assert "cannot be written: it is in a folder that is never touched" in ran.out
    assert "copy 1.jpg: what it tells could not be written beside the file to keep" in ran.err
    assert (own.read_bytes(), new.exists()) == (before, False)
    assert (photos / "shoes" / "copy 1.jpg").exists()
