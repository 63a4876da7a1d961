"""Groups of a real library: real photos whose times and places were written into them."""

import os
import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PIL import Image

from photo_finder.core.errors import Cancelled, FolderError, UsageError
from photo_finder.core.group_reasons import in_english
from photo_finder.core.grouping import GroupPlan, GroupQuery, PhotoGroup
from photo_finder.core.progress import Cancel
from photo_finder.library import Library
from tests.unit.sandbox import Sandbox, own_model

BERLIN, ROME = (52.52, 13.405), (41.9, 12.49)


def degrees(value: float) -> tuple[float, float, float]:
    whole = abs(value)
    minutes = whole % 1 * 60
    return float(int(whole)), float(int(minutes)), round(minutes % 1 * 60, 2)


def shot(
    path: Path,
    number: int,
    taken: datetime | None = None,
    place: tuple[float, float] | None = None,
    camera: str = "Pixel 8",
    keywords: str = "",
) -> Path:
    """A photo of a colour of its own."""
    path.parent.mkdir(parents=True, exist_ok=True)
    exif = Image.Exif()
    if taken is not None:
        exif[0x0110], exif[0x0132] = camera, f"{taken:%Y:%m:%d %H:%M:%S}"
    if place is not None:
        exif[0x8825] = {1: "N", 2: degrees(place[0]), 3: "E", 4: degrees(place[1])}
    if keywords:
        exif[0x9C9E] = keywords.encode("utf-16-le")
    colour = (number * 67 % 256, number * 31 % 256, number * 151 % 256)
    Image.new("RGB", (64, 48), colour).save(path, exif=exif)
    return path


@pytest.fixture(scope="module")
def group_assets(tmp_path_factory: pytest.TempPathFactory) -> Path:
    assets = tmp_path_factory.mktemp("group-assets")
    own_model(assets)
    shutil.copytree(Path(__file__).parents[3] / "assets" / "places", assets / "places")
    return assets


@pytest.fixture
def sandbox(tmp_path: Path, group_assets: Path) -> Iterator[Sandbox]:
    box = Sandbox(tmp_path, group_assets)
    box.photos.mkdir()
    yield box
    box.close_all()


def opened(sandbox: Sandbox) -> Library:
    library = sandbox.open()
    library.index([sandbox.photos])
    return library


def names(plan: GroupPlan) -> dict[str, list[str]]:
    return {group.name: [os.path.basename(path) for path in group.files] for group in plan.groups}


def test_days_at_home_are_events_and_a_journey_is_one(sandbox: Sandbox) -> None:
    number = 0
    for week in range(12):
        day = datetime(2024, 1, 6, 14) + timedelta(weeks=week)
        for minute in (0, 9, 25):
            number += 1
            shot(sandbox.photos / f"DCIM/{number:03}.jpg", number, day + timedelta(minutes=minute), BERLIN)
    for day in range(4):
        for hour in (9, 13, 20):
            number += 1
            taken = datetime(2024, 4, 10, hour) + timedelta(days=day)
            shot(sandbox.photos / f"April/{number:03}.jpg", number, taken, ROME)
    library = opened(sandbox)
    plan = library.propose_groups(GroupQuery(by=("time",)))
    found = names(plan)
    assert next(iter(found)) == "2024/2024-04-10 to 13 Rome"
    assert found["2024/2024-04-10 to 13 Rome"] == [f"{n:03}.jpg" for n in range(37, 49)]
    assert len(found) == 13
    assert found["2024/2024-01-06 Berlin"] == ["001.jpg", "002.jpg", "003.jpg"]
    assert plan.ungrouped == ()
    first = plan.groups[-1]
    assert (first.place, first.first) == ("Berlin", datetime(2024, 1, 6, 14))
    assert first.why == "taken on 6 January 2024, 14:00 to 14:25 in Berlin"
    assert [member.why for member in first.members] == [
        "the first of them",
        "9 minutes after 001.jpg",
        "16 minutes after 002.jpg",
    ]
    part = library.propose_groups(GroupQuery(by=("time",), folder=sandbox.photos / "April"))
    assert len(names(part)) == 1, "where home is, the other photos tell"


def test_names_of_files_tell_times_and_single_shots_are_one_group_a_month(sandbox: Sandbox) -> None:
    for number, name in enumerate(
        (
            "IMG_20240601_100000.jpg",
            "IMG_20240601_100500.jpg",
            "PXL_20240601_101000123.jpg",
            "IMG-20240601-WA0001.jpg",
            "IMG_20240705_090000.jpg",
            "IMG_20240711_190000.jpg",
            "IMG_20240720_120000.jpg",
        ),
        1,
    ):
        shot(sandbox.photos / name, number)
    plan = opened(sandbox).propose_groups(GroupQuery(by=("time",)))
    assert {name: len(files) for name, files in names(plan).items()} == {
        "2024/2024-06-01": 4,
        "2024/2024-07": 3,
    }
    assert "too few" in plan.groups[0].why


def test_what_came_in_a_copying_run_has_no_time_and_is_grouped_by_looks(sandbox: Sandbox) -> None:
    for number in range(1, 13):
        shade = 10 if number <= 6 else 200
        path = sandbox.photos / f"x{number:02}.jpg"
        Image.new("RGB", (64, 48), (shade + 4 * number, shade, shade)).save(path)
        os.utime(path, (1_700_000_000 + number, 1_700_000_000 + number))
    library = opened(sandbox)
    plan = library.propose_groups(GroupQuery())
    assert all(group.first is None for group in plan.groups)
    assert library.propose_groups(GroupQuery(by=("time",))).groups == ()


def test_copies_and_raw_with_jpeg_stay_together_and_count_once(sandbox: Sandbox) -> None:
    taken = datetime(2024, 6, 1, 10)
    for number in range(1, 4):
        shot(sandbox.photos / f"{number}.jpg", number, taken + timedelta(minutes=number))
    Image.new("RGB", (64, 48), (9, 9, 200)).save(sandbox.photos / "1.png")
    library = opened(sandbox)
    (group,) = library.propose_groups(GroupQuery(by=("time",), least=3)).groups
    assert sorted(os.path.basename(path) for path in group.files) == ["1.jpg", "1.png", "2.jpg", "3.jpg"]
    assert library.propose_groups(GroupQuery(by=("time",), least=4)).groups == ()


def test_a_plan_is_carried_out_found_by_the_library_and_taken_back(sandbox: Sandbox) -> None:
    for number in range(1, 5):
        shot(sandbox.photos / f"a/{number}.jpg", number, datetime(2024, 6, 1, 10, number))
    (sandbox.photos / "a/1.xmp").write_text("about")
    library = opened(sandbox)
    query = GroupQuery(by=("time",), folder=sandbox.photos / "a", name="{year}/{start:%m-%d}")
    plan = library.propose_groups(query)
    into = library.group_folder(query)
    assert into == sandbox.photos / "a" / "Sorted"
    placing = library.plan_placing(plan.groups, into)
    report = library.arrange(placing, "Sorted")
    made = into / "2024" / "06-01"
    assert {path.name for path in made.iterdir()} == {"1.jpg", "2.jpg", "3.jpg", "4.jpg", "1.xmp"}
    assert len(report.moves) == 5
    assert library.status().files == 4
    again = library.index()
    assert (again.indexed, again.unchanged) == (0, 4)
    assert library.plan_placing(library.propose_groups(query).groups, into).placements == ()
    library.undo()
    assert {path.name for path in (sandbox.photos / "a").iterdir()} == {f"{n}.jpg" for n in (1, 2, 3, 4)} | {
        "1.xmp"
    }
    copies = library.arrange(library.plan_placing(plan.groups, into), "Copied", copy=True)
    assert len(copies.made) == 5
    assert (sandbox.photos / "a/1.jpg").exists()


def test_another_taste_is_answered_from_what_is_known(sandbox: Sandbox) -> None:
    for number in range(12):
        shade = 0 if number < 6 else 200
        colour = (shade, shade + 5 * number, shade)
        Image.new("RGB", (64, 48), colour).save(sandbox.photos / f"{number}.jpg")
    library = opened(sandbox)
    steps: list[str] = []
    counts = []
    for detail in (0.0, 0.5, 1.0):
        query = GroupQuery(by=("looks",), detail=detail, least=1)
        plan = library.propose_groups(query, progress=lambda step: steps.append(step.activity))
        counts.append(len(plan.groups))
    assert set(steps) == {"gather", "compare"}
    assert steps.count("gather") == 1, "gathered once"
    assert counts[0] >= 1


def test_photos_are_sorted_like_the_folders_that_are_there(sandbox: Sandbox) -> None:
    for folder, shade in (("dark", 0), ("light", 200)):
        for number in range(12):
            path = sandbox.photos / "Sorted" / folder / f"{number}.jpg"
            path.parent.mkdir(parents=True, exist_ok=True)
            Image.new("RGB", (64, 48), (shade + number, shade, shade + 2 * number)).save(path)
    for number, shade in enumerate((5, 6, 205)):
        path = sandbox.photos / "new" / f"n{number}.jpg"
        path.parent.mkdir(exist_ok=True)
        Image.new("RGB", (64, 48), (shade, shade - 3, shade + 1)).save(path)
    shutil.copyfile(sandbox.photos / "new" / "n0.jpg", sandbox.photos / "elsewhere.jpg")
    library = opened(sandbox)
    query = GroupQuery(like=sandbox.photos / "Sorted", folder=sandbox.photos / "new")
    plan = library.propose_groups(query)
    placed = {name: set(files) for name, files in names(plan).items()}
    everywhere = set().union(*placed.values(), (os.path.basename(f) for m in plan.ungrouped for f in m.files))
    assert everywhere == {"n0.jpg", "n1.jpg", "n2.jpg"}, "what lies elsewhere stays"
    assert placed.get("dark", set()) <= {"n0.jpg", "n1.jpg"}
    assert placed.get("light", set()) <= {"n2.jpg"}
    assert all("looks like" in member.why for group in plan.groups for member in group.members)
    assert library.group_folder(query) == sandbox.photos / "Sorted"
    told: list[tuple[str, int, int | None]] = []
    library.propose_groups(query, progress=lambda step: told.append((step.activity, step.done, step.total)))
    activity, done, total = told[-1]
    assert activity == "compare"
    assert done == total
    stopped = Cancel()
    stopped.set()
    with pytest.raises(Cancelled):
        library.propose_groups(query, cancel=stopped)
    kept = next(iter(plan.groups), None)
    if kept is not None:
        again = library.propose_groups(query, locked=[renamed_group(kept, "mine")])
        assert [group.name for group in again.groups].count("mine") == 1
        photos = [member.photo for group in again.groups for member in group.members]
        assert len(photos) == len(set(photos))


@pytest.mark.parametrize(
    ("query", "error", "word"),
    [
        (GroupQuery(by=()), UsageError, "grouped by"),
        (GroupQuery(detail=1.5), UsageError, "Detail"),
        (GroupQuery(least=0), UsageError, "one photo"),
        (GroupQuery(deepest=0), UsageError, "one folder"),
        (GroupQuery(name="{nonsense}"), UsageError, "cannot hold"),
        (GroupQuery(like=Path("/nowhere")), FolderError, "no folder"),
        (GroupQuery(folder=Path("/nowhere")), UsageError, "no folder"),
        (GroupQuery(untouched=(Path("/nowhere"),)), UsageError, "no folder"),
    ],
)
def test_what_makes_no_sense_is_one_sentence(sandbox: Sandbox, query, error, word) -> None:
    with pytest.raises(error, match=word):
        opened(sandbox).propose_groups(query)


def test_folders_without_examples_and_photos_in_untouched_folders(sandbox: Sandbox) -> None:
    (sandbox.photos / "Sorted").mkdir()
    for number in range(1, 5):
        shot(sandbox.photos / f"a/{number}.jpg", number, datetime(2024, 6, 1, 10, number))
    library = opened(sandbox)
    with pytest.raises(UsageError, match="could be examples"):
        library.propose_groups(GroupQuery(like=sandbox.photos / "Sorted"))
    untouched = GroupQuery(untouched=(sandbox.photos / "a",))
    plan = library.propose_groups(untouched)
    assert (plan.groups, plan.ungrouped) == ((), ())


def test_locked_groups_stay_and_the_rest_is_proposed_anew(sandbox: Sandbox) -> None:
    for number in range(1, 9):
        day = 1 if number <= 4 else 20
        shot(sandbox.photos / f"{number}.jpg", number, datetime(2024, 6, day, 10, number))
    library = opened(sandbox)
    query = GroupQuery(by=("time",))
    late, early = library.propose_groups(query).groups
    plan = library.propose_groups(query, locked=[renamed_group(late, "Mine")])
    assert [group.name for group in plan.groups] == ["Mine", early.name]
    assert plan.groups[1].members == early.members


def renamed_group(group: PhotoGroup, name: str) -> PhotoGroup:
    return replace(group, name=name, locked=True)


def test_groups_are_named_by_keywords_that_most_of_their_photos_carry(sandbox: Sandbox) -> None:
    for number in range(12):
        taken = datetime(2024, 1 + 3 * (number // 4), 5, 12, number % 4)
        word = ("Mine;Lake", "Mine", "Mine;Boat")[number // 4] if number % 4 else "Mine"
        shot(sandbox.photos / f"{number}.jpg", number, taken, keywords=word)
    plan = opened(sandbox).propose_groups(GroupQuery(by=("time",)))
    assert set(names(plan)) == {"2024/2024-01-05 Lake", "2024/2024-04-05", "2024/2024-07-05 Boat"}


def beside(photo: Path, word: str) -> None:
    """A sidecar that tells a keyword."""
    photo.with_name(f"{photo.name}.xmp").write_text(
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/"><rdf:Description rdf:about=""><dc:subject><rdf:Bag>'
        f"<rdf:li>{word}</rdf:li></rdf:Bag></dc:subject></rdf:Description></rdf:RDF>"
    )


def three_days(sandbox: Sandbox, keywords: str = "") -> list[Path]:
    """Four photos each, of which those of the first day have keywords in their files."""
    return [
        shot(
            sandbox.photos / f"{number}.jpg",
            number,
            datetime(2024, 1 + 3 * (number // 4), 5, 12, number % 4),
            keywords="" if number // 4 else keywords,
        )
        for number in range(12)
    ]


def test_groups_are_named_by_keywords_of_sidecars_as_they_are_now(sandbox: Sandbox) -> None:
    photos = three_days(sandbox, keywords="Lake")
    for photo in photos[:8]:
        beside(photo, "Boat" if photo in photos[4:8] else "River")
    library = opened(sandbox)
    query = GroupQuery(by=("time",))
    told = library.propose_groups(query)
    assert set(names(told)) == {"2024/2024-01-05 River", "2024/2024-04-05 Boat", "2024/2024-07-05"}
    for photo in photos[8:]:
        beside(photo, "Harvest")
    library.index([])
    shot(sandbox.photos / "more.jpg", 90, datetime(2024, 7, 5, 12, 9))
    library.index([])
    assert "2024/2024-07-05 Harvest" in names(library.propose_groups(query))


def test_photos_that_were_read_before_keywords_were_tell_theirs_after_the_next_run(sandbox: Sandbox) -> None:
    three_days(sandbox, keywords="Lake")
    library = opened(sandbox)
    with library._catalog.database.write() as connection:
        connection.execute("UPDATE content SET keywords = '', keywords_read = 0")
    library.index([])
    assert "2024/2024-01-05 Lake" in names(library.propose_groups(GroupQuery(by=("time",))))
    assert library.index([]).indexed == 0


def test_a_group_is_split_by_time(sandbox: Sandbox) -> None:
    for number in range(1, 9):
        hour = 9 if number <= 4 else 10
        shot(sandbox.photos / f"{number}.jpg", number, datetime(2024, 6, 1, hour, 5 * number))
    library = opened(sandbox)
    query = GroupQuery(by=("time",))
    (whole,) = library.propose_groups(query).groups
    parts = library.split_group(whole, query, "time")
    assert [len(part.members) for part in parts] == [4, 4]
    assert {part.name for part in parts} == {
        "2024/2024-06-01 06-01 09-05",
        "2024/2024-06-01 06-01 10-25",
    }
    assert library.split_group(parts[0], query, "time") == (parts[0],)


def test_a_camera_whose_clock_is_wrong_is_put_right_by_what_a_phone_saw(sandbox: Sandbox) -> None:
    number = 0
    for scene in range(5):
        begin = datetime(2024, 6, 1 + 3 * scene, 10)
        for place, (camera, hours) in enumerate((("Pixel 8", 0), ("EOS R6", -2))):
            for minute in (0, 1, 2):
                number += 1
                taken = begin + timedelta(hours=hours, minutes=minute)
                path = sandbox.photos / f"{number:03}.jpg"
                shot(path, 40 * scene + 1, taken, BERLIN if place == 0 else None, camera)
                with Image.open(path) as image:
                    exif = image.getexif()
                    image.putpixel((number % 64, place), (number, 9, 9))
                    image.save(path, exif=exif)
    plan = opened(sandbox).propose_groups(GroupQuery(by=("time",)))
    assert [in_english(note) for note in plan.notes] == ["The clock of EOS R6 was 2 h behind."]
    assert [len(group.members) for group in plan.groups] == [6] * 5
