"""photo-finder group, as its users and other programs see it."""


def _below(folder):
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


def test_photos_that_look_alike_go_into_folders_and_come_back(program, photos) -> None:
    heap = photos.parent / "heap"
    heap.mkdir()
    truth = {}
    for number, path in enumerate(sorted(photos.rglob("*.jpg"))):
        truth[f"{number:03}.jpg"] = path.parent.name
        path.rename(heap / f"{number:03}.jpg")
    before = _below(heap)
    program("index", heap)
    ran = program("group", "--by", "looks", "--in", heap, "--json")
    told = ran.json
    assert (ran.code, told["applied"], told["operation"]) == (0, False, None)
    assert _below(heap) == before
    members = [path for group in told["groups"] for path in group["members"]]
    assert len(members) + told["ungrouped"] == len(before)
    assert len(set(members)) == len(members)
    assert all(group["name"] and "look alike" in group["why"] for group in told["groups"])
    sizes = [len(group["members"]) for group in told["groups"]]
    kinds = [[truth[path.rsplit("/", 1)[1]] for path in group["members"]] for group in told["groups"]]
    pure = sum(max(map(kind.count, set(kind))) for kind in kinds)
    assert pure >= 0.8 * sum(sizes)
    assert {move["from"] for move in told["moves"]} == set(members)
    done = program("group", "--by", "looks", "--in", heap, "--apply", "--json").json
    assert (done["applied"], len(done["moves"])) == (True, len(members))
    assert sorted(_below(heap / "Sorted")) == sorted(
        move["to"].removeprefix(f"{heap / 'Sorted'}/") for move in done["moves"]
    )
    assert program("undo", "--json").json["restored"] == len(members)
    assert _below(heap) == before


def test_the_plan_is_told_and_copies_leave_all_in_place(program, photos) -> None:
    program("index", photos)
    before = _below(photos)
    ran = program("group", "--by", "looks", "--into", photos.parent / "out", "--name", "Heap {number}")
    assert ran.code == 0
    assert "Heap 1" in ran.out
    assert ran.out.splitlines()[-1].startswith("Nothing was changed.")
    ran = program("group", "--by", "looks", "--into", photos.parent / "out", "--copy", "--apply")
    assert "Copied: " in ran.out
    assert _below(photos) == before
    assert _below(photos.parent / "out")


def test_nonsense_is_wrong_usage(program, photos) -> None:
    program("index", photos)
    for options in (("--by", "size"), ("--detail", "7"), ("--name", "{who}"), ("--name", "all")):
        ran = program("group", *options)
        assert (ran.code, len(ran.err.splitlines())) == (2, 1), ran.err
