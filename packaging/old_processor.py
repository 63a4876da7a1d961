"""Runs the bundle on an emulated processor of 2008 (x86-64-v2): what needs a newer one ends the process."""

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

from project import NAME

CPU = "Nehalem"
_AVX2 = """
#include <immintrin.h>
int main(int argc, char **argv) {
    __m256i sum = _mm256_add_epi32(_mm256_set1_epi32(argc), _mm256_set1_epi32(1));
    return _mm256_extract_epi32(sum, 3) == 2 ? 0 : 1;
}
"""
STEPS = (
    ("doctor",),
    ("index", "{photos}"),
    ("search", "{photos}/hat-01.jpg"),
    ("duplicates", "--kind", "identical,copy"),
)


def try_out(bundle: Path) -> None:
    """Let every library compute something: model, decoders, neighbour graph, comparing of copies.

    Raises: AssertionError.
    """
    with tempfile.TemporaryDirectory() as folder:
        assert _emulated([_avx2_program(Path(folder))], {}) != 0, "the emulator does not refuse AVX2"
        photos = _photos(bundle, Path(folder, "photos"))
        for step in STEPS:
            words = [word.format(photos=photos) for word in step]
            command = [str(bundle / NAME), "--library", f"{folder}/library", *words]
            code = _emulated(command, _second_start(bundle))
            assert code == 0, f"{step[0]} ends with {code} on {CPU}"


def _photos(bundle: Path, folder: Path) -> Path:
    """Few, as each takes seconds here; two are of the same bytes."""
    folder.mkdir()
    sample = bundle / "program" / "photo_finder" / "assets" / "sample" / "hat"
    for photo in sorted(sample.glob("*.jpg"))[:4]:
        shutil.copy2(photo, folder)
    shutil.copy2(sample / "hat-01.jpg", folder / "again.jpg")
    return folder


def _second_start(bundle: Path) -> dict[str, str]:
    """What the start-up program sets when it starts itself again, which would leave the emulator."""
    return {
        "HOME": "/nonexistent",
        "LD_LIBRARY_PATH": str(bundle / "program"),
        "_PYI_ARCHIVE_FILE": str(bundle / NAME),
        "_PYI_PARENT_PROCESS_LEVEL": "-1",
        "_PYI_LINUX_PROCESS_NAME": NAME,
    }


def _avx2_program(folder: Path) -> str:
    source, program = folder / "avx2.c", folder / "avx2"
    source.write_text(_AVX2)
    subprocess.run(["cc", "-O0", "-mavx2", str(source), "-o", str(program)], check=True)
    return str(program)


def _emulated(command: list[str], variables: dict[str, str]) -> int:
    ran = subprocess.run(
        ["qemu-x86_64", "-cpu", CPU, *command],
        env={"PATH": os.environ["PATH"], **variables},
        capture_output=True,
        text=True,
        check=False,
        timeout=3600,  # minutes at most where nobody else keeps the machine busy
    )
    if ran.returncode and variables:
        print(ran.stdout + ran.stderr)
    return ran.returncode
