"""photo-finder search, as its users and other programs see it."""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest
from PIL import Image

from tests.tiny_model import write_tiny_model


def _paths(ran) -> list[str]:
    return [result["path"] for result in ran.json["results"]]


def test_the_document_has_its_shape(indexed) -> None:
    program, folder = indexed
    photo = folder / "hat" / "hat-01.jpg"
    ran = program("search", photo, "--json")
    assert (ran.code, ran.err) == (0, "")
    assert set(ran.json) == {"query", "model", "results"}
    assert ran.json["query"] == [str(photo)]
    assert ran.json["model"] == program("status", "--json").json["model"]
    assert len(ran.json["results"]) == 20
    first = ran.json["results"][0]
    assert set(first) == {
        "path",
        "similarity",
        "probability",
        "identical",
        "kind",
        "copy_similarity",
        "copy_probability",
        "offline",
    }
    assert first["path"] == str(photo)
    assert first["identical"]
    assert first["kind"] == "identical"
    assert first["similarity"] == pytest.approx(1, abs=1e-3)
    similarities = [result["similarity"] for result in ran.json["results"] if result["kind"] is None]
    assert similarities == sorted(similarities, reverse=True)
    assert all(0 <= result["probability"] <= 1 for result in ran.json["results"])
    assert sum(result["identical"] for result in ran.json["results"]) == 1


@pytest.mark.parametrize(("wanted", "got"), [(1, 1), (7, 7), (30, 30), (1000, 30)])
def test_as_many_files_as_asked_for_or_as_there_are(indexed, wanted, got) -> None:
    program, folder = indexed
    paths = _paths(program("search", folder / "dress" / "dress-03.jpg", "-n", wanted, "--json"))
    assert len(paths) == len(set(paths)) == got


def test_what_shows_the_same_kind_of_thing_comes_first(indexed) -> None:
    program, folder = indexed
    right = 0
    for kind in ("hat", "shoes", "dress"):
        paths = _paths(program("search", folder / kind / f"{kind}-05.jpg", "-n", 6, "--json"))
        right += sum(Path(path).parent.name == kind for path in paths[1:])
    assert right >= 9  # of 15; by chance it would be 4.7


def test_a_photo_outside_the_library_can_be_searched_for(indexed, tmp_path) -> None:
    program, folder = indexed
    outside = tmp_path / "outside.jpg"
    shutil.copyfile(folder / "shoes" / "shoes-02.jpg", outside)
    first = program("search", outside, "--json").json["results"][0]
    assert first["path"] == str(folder / "shoes" / "shoes-02.jpg")
    assert first["identical"]


def test_copies_do_not_crowd_out_the_rest(program, photos) -> None:
    for i in range(20):
        shutil.copyfile(photos / "hat" / "hat-01.jpg", photos / f"copy-{i:02}.jpg")
    program("index", photos)
    results = program("search", photos / "copy-07.jpg", "-n", 12, "--json").json["results"]
    identical = [result["identical"] for result in results]
    assert identical == [True] * 3 + [False] * 9
    everything = program("search", photos / "copy-07.jpg", "-n", 100, "--json").json["results"]
    assert len(everything) == 32
    human = program("search", photos / "copy-07.jpg", "-n", 12).out.splitlines()
    assert "same file" in human[0]
    assert human[1].split()[0] == "also"
    assert sum("same file" in line for line in human) == 1


def test_copies_are_found_marked_and_shown_first(program, photos, tmp_path) -> None:
    """With a model that tells copies: those that look quite different as a whole, too."""
    photo = photos / "hat" / "hat-01.jpg"
    with Image.open(photo) as image:
        image.transpose(Image.Transpose.ROTATE_180).save(photos / "turned.png")
    program("index", photos)
    found = program("search", photo, "--json").json["results"]
    kinds = [(Path(result["path"]).name, result["kind"]) for result in found if result["kind"]]
    assert kinds == [("hat-01.jpg", "identical"), ("turned.png", "copy")], "by the bundled model"
    model = write_tiny_model(tmp_path / "model", copy_dim=64)
    program("model", "install", model)
    model_id = json.loads((model / "model.json").read_text())["id"]
    assert program("model", "use", model_id).code == 0

    found = program("search", photo, "--min", 0.9999, "--json").json["results"]
    assert [(Path(r["path"]).name, r["kind"]) for r in found] == [
        ("hat-01.jpg", "identical"),
        ("turned.png", "copy"),
    ]
    assert [result["identical"] for result in found] == [True, False]
    assert found[1]["similarity"] < 0.9
    assert found[1]["copy_similarity"] > 0.9
    assert found[1]["copy_probability"] >= 0.95
    everything = program("search", photo, "--json").json["results"]
    assert len(everything) == 13
    others = [result["similarity"] for result in everything[2:]]
    assert others == sorted(others, reverse=True)
    assert all(result["copy_probability"] < 0.95 for result in everything[2:])
    first, second, third, *_ = program("search", photo).out.splitlines()
    assert "  same file  " in first
    assert "       copy  " in second
    assert "%" in third


def test_limits_by_folder_and_similarity(indexed) -> None:
    program, folder = indexed
    photo = folder / "hat" / "hat-01.jpg"
    inside = _paths(program("search", photo, "--in", folder / "shoes", "--json"))
    assert len(inside) == 10
    assert all(path.startswith(str(folder / "shoes") + os.sep) for path in inside)
    assert _paths(program("search", photo, "--min", 0.9999, "--json")) == [str(photo)]


def test_limits_by_day(program, photos) -> None:
    for i, photo in enumerate(sorted(photos.rglob("*.jpg"))):
        stamp = 1_600_000_000 + i * 40 * 86_400  # one photo each 40 days from September 2020 on
        os.utime(photo, (stamp, stamp))
    program("index", photos)
    photo = photos / "hat" / "hat-01.jpg"
    in_2020 = _paths(program("search", photo, "--before", "2020", "--json"))
    later = _paths(program("search", photo, "--after", "2021-01", "--json"))
    october = _paths(program("search", photo, "--after", "2020-10", "--before", "2020-10-31", "--json"))
    assert len(in_2020) == 3
    assert len(later) == 9
    assert october == [str(photos / "hat" / "hat-02.jpg")]
    assert len(_paths(program("search", photo, "--before", "9999", "--json"))) == 12


def test_a_name_may_begin_as_if_it_were_somebodys_home(indexed, tmp_path, monkeypatch) -> None:
    program, folder = indexed
    shutil.copyfile(folder / "hat" / "hat-01.jpg", tmp_path / "~IMG_9.jpg")
    monkeypatch.chdir(tmp_path)
    assert _paths(program("search", "~IMG_9.jpg", "--json"))[0] == str(folder / "hat" / "hat-01.jpg")


def test_unlike_examples_and_a_box_change_what_is_found(indexed) -> None:
    program, folder = indexed
    hat, shoe = folder / "hat" / "hat-01.jpg", folder / "shoes" / "shoes-01.jpg"
    plain = program("search", hat, "-n", 30, "--json").json["results"]
    away = program("search", hat, "--unlike", shoe, "-n", 30, "--json").json["results"]
    boxed = program("search", hat, "--box", "10,10,60,60", "-n", 30, "--json").json["results"]
    both = program("search", hat, shoe, "-n", 30, "--json")
    assert len(away) == len(boxed) == len(plain) == 30
    assert [r["path"] for r in away].index(str(shoe)) > [r["path"] for r in plain].index(str(shoe))
    assert not any(result["identical"] for result in boxed)
    assert boxed[0]["similarity"] < 0.9999
    assert both.json["query"] == [str(hat), str(shoe)]
    assert sum(result["identical"] for result in both.json["results"]) == 2


@pytest.mark.parametrize(
    "wrong",
    [
        ("--box", "1,2,3"),
        ("--box", "0,0,0,5"),
        ("--box", "9000,9000,5,5"),
        ("--after", "yesterday"),
        ("--before", "2023-02-30"),
        ("--after", "2024", "--before", "2023"),
        ("--in", "/nowhere/at/all"),
        ("--in", __file__),
        ("-n", "0"),
        ("--min", "2"),
        ("--nonsense",),
    ],
)
def test_wrong_usage_exits_with_2_and_prints_no_document(indexed, wrong) -> None:
    program, folder = indexed
    ran = program("search", folder / "hat" / "hat-01.jpg", "--json", *wrong)
    assert (ran.code, ran.out) == (2, "")
    assert ran.err


def test_a_folder_is_the_same_by_a_link(indexed, tmp_path) -> None:
    program, folder = indexed
    (tmp_path / "link").symlink_to(folder, target_is_directory=True)
    photo = folder / "hat" / "hat-01.jpg"
    named = _paths(program("search", photo, "--in", folder / "shoes", "--json"))
    assert len(named) == 10
    assert _paths(program("search", photo, "--in", tmp_path / "link" / "shoes", "--json")) == named


def test_a_query_that_is_no_picture_is_one_sentence(indexed, tmp_path) -> None:
    program, _folder = indexed
    (tmp_path / "text.jpg").write_text("no picture")
    for path in (tmp_path / "text.jpg", tmp_path / "missing.jpg"):
        ran = program("search", path, "--json")
        assert (ran.code, ran.out) == (1, "")
        assert ran.err.startswith(str(path))
        assert ran.err.count("\n") == 1


def test_a_reader_that_goes_away_is_no_fault(indexed) -> None:
    program, folder = indexed
    searching = subprocess.Popen(
        program.command("search", folder / "hat" / "hat-01.jpg", "--json"),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert searching.stdout is not None
    assert searching.stderr is not None
    searching.stdout.close()
    err = searching.stderr.read()
    searching.stderr.close()
    assert searching.wait() == 1
    assert err == b""
