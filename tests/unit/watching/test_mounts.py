"""What the table of mounted drives tells."""

from pathlib import Path

from photo_finder.watching.mounts import Mount, is_on_network, mounts, sign

TABLE = rb"""22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
23 22 8:17 / /media/me/SD\040card rw shared:2 - vfat /dev/sdb1 rw
24 22 0:50 / /home/me/nas rw shared:3 master:1 - cifs //box/photos rw
25 22 0:51 / /mnt/phone rw - fuse.sshfs me@phone:/ rw
26 22 0:52 / /mnt/archive rw - fuse.mergerfs a:b rw
a line that says nothing
"""


def test_drives_names_with_spaces_and_other_computers_are_told_apart(tmp_path: Path) -> None:
    table = tmp_path / "mountinfo"
    table.write_bytes(TABLE)
    found = mounts(table)
    assert [mount.path for mount in found] == [
        "/",
        "/media/me/SD card",
        "/home/me/nas",
        "/mnt/phone",
        "/mnt/archive",
    ]
    assert [mount.is_remote for mount in found] == [False, False, True, True, False]
    assert is_on_network("/home/me/nas/2024", found)
    assert not is_on_network("/home/me/nasty", found)
    assert not is_on_network("/home/me", found)
    assert mounts(tmp_path / "none") == ()


def test_the_sign_of_a_folder_tells_that_it_or_a_drive_in_it_comes_and_goes(tmp_path: Path) -> None:
    folder = tmp_path / "p"
    assert sign(str(folder), ()) is None
    folder.mkdir()
    there = sign(str(folder), ())
    assert there is not None
    assert sign(str(folder), (Mount("/elsewhere", "8:2", "ext4"),)) == there
    assert sign(str(folder), (Mount(str(folder / "card"), "8:2", "vfat"),)) != there
    folder.rename(tmp_path / "q")
    folder.mkdir()
    assert sign(str(folder), ()) != there
