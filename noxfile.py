"""
The project's checks, one session each: `nox --list` names them, `nox --session tests` runs one.

`python3 run.py tests` runs the same sessions from nothing but Python and pip.
"""

import pathlib
import shutil
import sys

import nox

nox.needs_version = ">=2025.11.12"
nox.options.default_venv_backend = "uv|virtualenv"
nox.options.download_python = "never"
nox.options.error_on_missing_interpreters = False
nox.options.sessions = ["tests", "lint", "types", "docs"]

PROJECT = nox.project.load_toml("pyproject.toml")
OWN = f"{sys.version_info.major}.{sys.version_info.minor}"
PYTHONS = sorted({OWN, *nox.project.python_versions(PROJECT, max_version="3.14")})
EXAMPLE = pathlib.Path("examples", "ferry.txt")
CAPTURED_AT = "2026-09-20"


def install(session: nox.Session, *groups: str, pins: tuple[str, ...] = ()) -> None:
    """Install the package, so that changes of its source count at once, and what *groups* of pyproject.toml name."""
    session.install("--editable", ".", *pins, *nox.project.dependency_groups(PROJECT, *groups))


@nox.session(python=PYTHONS)
def tests(session: nox.Session) -> None:
    """Run all tests, the documentation's examples among them; every branch is to be taken."""
    install(session, "test")
    # A file of its own for each session, so that several may run at once.
    env = {"COVERAGE_FILE": str(pathlib.Path(session.create_tmp(), "coverage"))}
    session.run("coverage", "erase", env=env)
    session.run("coverage", "run", "-m", "pytest", *session.posargs, env=env)
    if not session.posargs:
        session.run("coverage", "combine", "--quiet", env=env)
        session.run("coverage", "report", env=env)


@nox.session
def properties(session: nox.Session) -> None:
    """Run the tests of laws with many more examples than `tests` does."""
    install(session, "test")
    session.run("pytest", "tests/property", "--hypothesis-profile=thorough", *session.posargs)


@nox.session
def lint(session: nox.Session) -> None:
    """Check style and form of the code."""
    session.install(*nox.project.dependency_groups(PROJECT, "lint"))
    session.run("ruff", "check")
    session.run("ruff", "format", "--check")


@nox.session
def types(session: nox.Session) -> None:
    """Check all types, and with a second checker those that users see."""
    install(session, "types")
    session.run("mypy")
    session.run("pyright")
    session.run("pyright", "--verifytypes", "belta_news", "--ignoreexternal", silent=True)


@nox.session
def docs(session: nox.Session) -> None:
    """Build the documentation without the network; a warning, or a public name that is missing, is an error."""
    install(session, "docs")
    built = pathlib.Path("docs", "_build", "html")
    shutil.rmtree(built, ignore_errors=True)
    session.run("sphinx-build", "-nWqE", "--builder=html", "docs", str(built))
    session.run("python", "docs/check_reference.py", str(built / "objects.inv"))
    session.log(f"read {built / 'index.html'}")


@nox.session
def bench(session: nox.Session) -> None:
    """Measure speed and memory, as ratios to named floors."""
    install(session, "bench")
    session.run("python", "benchmarks/parse.py", *session.posargs)
    session.run("python", "benchmarks/pages.py", *session.posargs)
    session.run("python", "benchmarks/formats.py", *session.posargs)
    session.run("python", "benchmarks/import_time.py")


@nox.session
def demo(session: nox.Session) -> None:
    """Read an example article and print what was found."""
    install(session)
    session.run("python", "-m", "belta_news", str(EXAMPLE), "--captured-at", CAPTURED_AT)


@nox.session
def lowest(session: nox.Session) -> None:
    """Run all tests with the lowest versions of the run-time dependencies."""
    install(session, "test", pins=tuple(named.replace(">=", "==") for named in PROJECT["project"]["dependencies"]))
    session.run("pytest", *session.posargs)


@nox.session(reuse_venv=False)
def package(session: nox.Session) -> None:
    """Build the package and read the example article with nothing but the wheel installed."""
    session.install(*nox.project.dependency_groups(PROJECT, "package"))
    folder = pathlib.Path(session.create_tmp())
    shutil.rmtree(folder / "dist", ignore_errors=True)
    session.run_install("python", "-m", "build", "--outdir", str(folder / "dist"), silent=True)
    session.install(*map(str, (folder / "dist").glob("*.whl")))
    article = EXAMPLE.resolve()
    # Not from the project's folder, where a forgotten file would still be found.
    session.chdir(folder)
    session.run("python", "-m", "belta_news", str(article), "--captured-at", CAPTURED_AT, silent=True)
