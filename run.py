"""
Set up what a session of noxfile.py needs, then run it: `python3 run.py demo`, `python3 run.py tests`.

It needs Python 3.11 or newer with pip, writes nothing outside of the folder `.nox` beside it, and needs no network
once a session has been set up.
"""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - whoever has an older Python is told so
    sys.exit("belta_news needs Python 3.11 or newer, this is Python " + sys.version.split()[0])

import hashlib
import importlib.util
import os
import pathlib
import subprocess
import tempfile
import tomllib
import venv

ROOT = pathlib.Path(__file__).resolve().parent
VERSION = f"{sys.version_info.major}.{sys.version_info.minor}"
HOME = ROOT / ".nox" / f"run-{VERSION}"
PYTHON = HOME / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def run(*command: str | pathlib.Path, quiet: bool = False) -> None:
    """
    Run *command* in the project's folder; end with its status where it fails.

    What it writes to its standard error, and if *quiet* all that it writes, is shown only where it fails.
    """
    with tempfile.TemporaryFile() as log:
        ended = subprocess.run(command, cwd=ROOT, stdout=log if quiet else None, stderr=log, check=False)
        if ended.returncode:
            log.seek(0)
            sys.stderr.write(log.read().decode(errors="replace"))
            sys.exit(ended.returncode)


def set_up(requirements: list[str]) -> None:
    """Make a virtual environment that holds nox; the environments of the sessions are nox's own affair."""
    # A Python without ensurepip (Debian's) has a pip of its own that can install into another environment.
    has_pip = importlib.util.find_spec("pip") is not None
    venv.create(HOME, clear=True, symlinks=os.name != "nt", with_pip=not has_pip)
    pip = sys.executable if has_pip else PYTHON
    run(pip, "-m", "pip", "--python", PYTHON, "install", "--quiet", *requirements, quiet=True)


def main(words: list[str]) -> None:
    """
    Run the sessions that *words* name; what follows a `--` goes to them.

    Each is set up before its first run and whenever its requirements have changed.
    """
    names, options = (words[: words.index("--")], words[words.index("--") :]) if "--" in words else (words, [])
    settings = (ROOT / "pyproject.toml").read_bytes()
    state = hashlib.sha256(settings + (ROOT / "noxfile.py").read_bytes() + sys.version.encode() + os.fsencode(ROOT))
    # nox's chatter is its standard error, a session's own output its standard output.
    nox = (PYTHON, "-m", "nox", "--force-venv-backend=virtualenv", "--session")

    def is_ready(name: str) -> bool:
        stamp = HOME / f"{name}.ready"
        return stamp.exists() and stamp.read_text() == state.hexdigest()

    def be_ready(name: str) -> None:
        (HOME / f"{name}.ready").write_text(state.hexdigest())

    if not is_ready("nox"):
        set_up(tomllib.loads(settings.decode())["dependency-groups"]["nox"])
        be_ready("nox")
    sessions = [f"tests-{VERSION}" if name == "tests" else name for name in names]
    for session in sessions:
        if not is_ready(session):
            print(f"setting up {session}, once …", file=sys.stderr, flush=True)
            run(*nox, session, "--install-only", quiet=True)
            be_ready(session)
        run(*nox, session, "-R", *options)


if __name__ == "__main__":
    if not sys.argv[1:] or sys.argv[1].startswith("-"):
        sys.exit(
            "usage: python3 run.py SESSION... [-- OPTION...]    (demo, tests, lint, types, docs, …: see noxfile.py)"
        )
    try:
        main(sys.argv[1:])
    except KeyboardInterrupt:
        sys.exit(130)
