"""status, doctor, folder and model, as their users and other programs see them."""

import json
import shutil
from pathlib import Path

import pytest


def test_status_counts_photos_and_their_files(program, photos) -> None:
    shutil.copyfile(photos / "hat" / "hat-01.jpg", photos / "again.jpg")
    program("index", photos)
    status = program("status", "--json").json
    assert (status["photos"], status["files"], status["vectors"]) == (12, 13, 12)
    assert status["folders"] == [{"path": str(photos), "photos": 12, "offline": False}]
    assert status["library"] == str(program.library)
    assert status["size_bytes"] > 0
    assert status["last_indexed"]
    human = program("status").out
    assert "12 in 13 files" in human
    assert str(photos) in human


def test_status_of_a_new_library_is_empty_and_makes_no_mess(program) -> None:
    status = program("status", "--json").json
    assert (status["photos"], status["files"], status["folders"]) == (0, 0, [])


def test_doctor_finds_a_sound_library_sound(indexed) -> None:
    program, _folder = indexed
    ran = program("doctor", "--json")
    assert (ran.code, ran.json["ok"]) == (0, True)
    assert all(set(check) == {"name", "ok", "detail"} for check in ran.json["checks"])
    assert any("golden" in check["name"] for check in ran.json["checks"])
    assert "FAILED" not in program("doctor").out


def test_doctor_exits_with_1_when_a_drive_is_away_or_says_it_is_fine(program, photos) -> None:
    program("index", photos)
    photos.rename(photos.with_name("elsewhere"))
    ran = program("doctor", "--json")
    away = [check for check in ran.json["checks"] if str(photos) in check["detail"]]
    assert away
    assert ran.code == (0 if ran.json["ok"] else 1)
    assert ran.json["ok"] == all(check["ok"] for check in ran.json["checks"])


def test_folders_are_listed_relocated_and_removed(program, photos) -> None:
    program("index", photos)
    assert program("folder", "list", "--json").json["folders"] == [
        {"path": str(photos), "photos": 12, "offline": False}
    ]
    new = photos.with_name("new place")
    photos.rename(new)
    assert program("index", "--json").json["offline"] == 12
    assert program("folder", "list", "--json").json["folders"][0]["offline"]
    assert "drive is away" in program("folder", "list").out
    moved = program("folder", "relocate", photos, new, "--json").json["folders"]
    assert [(folder["path"], folder["photos"]) for folder in moved] == [(str(new), 12)]
    again = program("index", "--json").json
    assert (again["indexed"], again["gone"], again["offline"]) == (0, 0, 0)
    there = program("folder", "list", "--json").json["folders"]
    assert there == [{"path": str(new), "photos": 12, "offline": False}]
    removed = program("folder", "remove", new, "--json")
    assert removed.json == {"folders": []}
    assert program("status", "--json").json["files"] == 0
    assert len(list(new.rglob("*.jpg"))) == 12
    assert program("folder", "remove", new).code == 1


def test_models_are_listed_and_verified(indexed) -> None:
    program, _folder = indexed
    (model,) = program("model", "list", "--json").json["models"]
    assert set(model) == {"id", "name", "active", "path"}
    assert model["active"]
    assert program("model", "list").out.startswith(f"* {model['id']}")
    verified = program("model", "verify", "--json")
    assert (verified.code, verified.json["ok"]) == (0, True)


def test_another_model_is_installed_and_used(program, photos, tiny_model) -> None:
    program("index", photos)
    bundled = program("model", "list", "--json").json["models"][0]["id"]
    models = program("model", "install", tiny_model, "--json").json["models"]
    (new,) = [model["id"] for model in models if model["id"] != bundled]
    assert [model["active"] for model in models if model["id"] == bundled] == [True]
    used = program("model", "use", new, "--json")
    assert used.code == 0
    assert {model["id"]: model["active"] for model in used.json["models"]} == {bundled: False, new: True}
    searched = program("search", photos / "hat" / "hat-01.jpg", "--json").json
    assert searched["model"] == new
    assert len(searched["results"]) == 12
    assert program("model", "use", bundled).code == 0
    assert program("model", "use", "0123").code == 1


def test_a_damaged_model_folder_is_refused_in_one_sentence(program, tiny_model) -> None:
    description = json.loads((tiny_model / "model.json").read_text())
    (tiny_model / "model.json").write_text(json.dumps({**description, "id": "0" * 16}))
    ran = program("model", "install", tiny_model, "--json")
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.count("\n") == 1


@pytest.fixture
def tiny_model(tmp_path: Path) -> Path:
    from tests.tiny_model import write_tiny_model

    return write_tiny_model(tmp_path / "tiny")
