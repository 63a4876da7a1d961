"""A bare system in a folder, without a network: where what was packaged is installed and tried."""

import os
import shlex
import shutil
import signal
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from project import ROOT

WORK = ROOT / "build" / "package-test"
PERSON = "person"
# The Debian that the machine's debootstrap makes: that of Ubuntu 22.04 has keys of none that is newer.
FIRST = "bookworm"
# Nothing of the person's who runs the test leaks in.
PLAIN = {"PATH": "/usr/bin:/bin", "HOME": f"/home/{PERSON}", "LANG": "C.UTF-8", "USER": PERSON}
_SHELL = """
set -e
mount -t tmpfs -o size=1G none "$ROOT/dev"
mkdir -p "$ROOT/dev/shm" "$ROOT/tmp/.X11-unix"
for device in null zero full random urandom tty; do
    touch "$ROOT/dev/$device"
    mount --bind "/dev/$device" "$ROOT/dev/$device"
done
chmod 1777 "$ROOT/dev/shm"
mount -t proc proc "$ROOT/proc"
if [ -d /tmp/.X11-unix ]; then mount --bind /tmp/.X11-unix "$ROOT/tmp/.X11-unix"; fi
exec chroot $WHO "$ROOT" /usr/bin/env -i "$@"
"""


@dataclass(frozen=True, slots=True)
class System:
    """One bare system, in a folder of its own."""

    root: Path

    def as_root(
        self, command: str, *, network: bool = False, check: bool = True
    ) -> subprocess.CompletedProcess[str]:
        """Run a shell command as root; without ``network`` there is none but the loopback, which is down."""
        return self._run(
            "",
            ["/bin/sh", "-c", command],
            {**PLAIN, "PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": "/root"},
            network,
            check,
        )

    def as_person(
        self, *words: str, check: bool = True, variables: Mapping[str, str] = {}, folder: str = "~"
    ) -> subprocess.CompletedProcess[str]:
        """Run a program as an ordinary user, without a network."""
        command = f"cd {folder} && exec {shlex.join(words)}"
        environment = {**PLAIN, **variables}
        return self._run(
            f"--userspec={PERSON}:{PERSON}", ["/bin/sh", "-c", command], environment, False, check
        )

    @contextmanager
    def running(
        self, *words: str, variables: Mapping[str, str], folder: str = "~"
    ) -> Iterator[subprocess.Popen[bytes]]:
        """A program that runs as an ordinary user, and is ended afterwards."""
        command = self._command(f"--userspec={PERSON}:{PERSON}", False)
        command += [f"{name}={value}" for name, value in {**PLAIN, **variables}.items()]
        command += ["/bin/sh", "-c", f"cd {folder} && exec {shlex.join(words)}"]
        process = subprocess.Popen(command, env=self._variables(""), start_new_session=True)
        try:
            yield process
        finally:
            # All of its group: the namespace's first process takes all others along, unshare alone would not.
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()

    def _run(
        self, who: str, words: Sequence[str], variables: Mapping[str, str], network: bool, check: bool
    ) -> subprocess.CompletedProcess[str]:
        command = [
            *self._command(who, network),
            *(f"{name}={value}" for name, value in variables.items()),
            *words,
        ]
        ran = subprocess.run(command, env=self._variables(who), capture_output=True, text=True, check=False)
        if check and ran.returncode:
            raise RuntimeError(f"{shlex.join(words)} failed ({ran.returncode}):\n{ran.stdout}{ran.stderr}")
        return ran

    def _command(self, who: str, network: bool) -> list[str]:
        spaces = ["--mount", "--pid", "--ipc", "--fork", "--kill-child"] + ([] if network else ["--net"])
        return ["unshare", *spaces, "/bin/sh", "-c", _SHELL.replace("$WHO", who), "sh"]

    def _variables(self, who: str) -> dict[str, str]:
        return {"PATH": os.environ["PATH"], "ROOT": str(self.root)}


def fresh(release: str, name: str) -> System:
    """A new copy of a bare Debian; the first one is downloaded by debootstrap and kept."""
    base = WORK / f"base-{release}"
    if not (base / "ready").exists():
        shutil.rmtree(base, ignore_errors=True)
        _bootstrap(release, base)
        (base / "ready").touch()
    root = WORK / name
    remove(System(root))
    subprocess.run(["cp", "-a", "--reflink=auto", str(base), str(root)], check=True)
    shutil.copyfile("/etc/resolv.conf", root / "etc" / "resolv.conf")
    system = System(root)
    system.as_root(f"useradd --create-home --shell /bin/sh {PERSON}")
    return system


def _bootstrap(release: str, base: Path) -> None:
    if release == FIRST:
        WORK.mkdir(parents=True, exist_ok=True)
        run("debootstrap", "--variant=minbase", release, base)
        return
    system = fresh(FIRST, "bootstrap")
    get = "apt-get -qq update && apt-get -qq install -y --no-install-recommends debootstrap"
    system.as_root(f"{get} && debootstrap --variant=minbase {release} /base", network=True)
    (system.root / "base").rename(base)
    remove(system)


def remove(system: System) -> None:
    """Delete a system's folder; its mounts ended with their processes."""
    shutil.rmtree(system.root, ignore_errors=True)


def run(*words: str | Path) -> None:
    """Run a program of this machine, without what it says; raises subprocess.CalledProcessError."""
    subprocess.run([str(word) for word in words], check=True, stdout=subprocess.DEVNULL)
