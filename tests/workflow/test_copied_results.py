"""Results elsewhere: with their records they are fresh, without them or over others refused."""

import os
import shutil
from pathlib import Path

from .conftest import changed, copy_of
from .test_invalidation import WORDS, rules


def test_a_moved_folder(copied, tmp_path):
    moved = tmp_path / "elsewhere" / "place"
    moved.parent.mkdir()
    copied.folder.rename(moved)
    copied.folder = moved
    assert rules(copied) == set()


def test_a_clone_with_copied_results(finished, tmp_path):
    clone = copy_of(finished, tmp_path / "clone")
    for name in ("results", ".snakemake"):
        shutil.rmtree(clone.folder / name)
    # Sources younger than the results, as after `git clone`.
    for path in clone.folder.rglob("*"):
        os.utime(path)
    for name in ("results", ".snakemake"):
        copy_of_folder(finished.folder / name, clone.folder / name)
    assert rules(clone) == set()


def copy_of_folder(source: Path, target: Path):
    shutil.copytree(source, target, copy_function=shutil.copy2, symlinks=True)


def test_results_without_their_records_are_refused_until_they_are_vouched_for(copied):
    shutil.rmtree(copied.folder / ".snakemake")
    result = copied.snakemake("all")
    output = result.stdout + result.stderr
    assert result.returncode != 0
    assert "cp -a results .snakemake" in output
    assert "Traceback" not in output
    touched = copied.snakemake("--touch", "--forceall", cores=1)
    assert touched.returncode == 0, touched.stderr
    assert rules(copied) == set()
    # From now on changes are noticed again.
    copied.configure(changed(evaluation={"volume_points": 6000}))
    assert rules(copied) == WORDS["evaluate and after"]


def test_results_of_another_folder_are_refused_over_or_in_place_of_others(copied, tmp_path):
    other = copy_of(copied, tmp_path / "other")
    shutil.rmtree(other.folder / ".snakemake")
    assert other.snakemake("--touch", "--forceall", cores=1).returncode == 0
    results = copied.folder / "results"
    for clean in (False, True):
        if clean:
            shutil.rmtree(results)
        shutil.copytree(other.folder / "results", results, dirs_exist_ok=True)
        result = copied.snakemake("all", "--dry-run")
        assert result.returncode != 0
        assert "not those of results" in result.stdout + result.stderr
    # With their records they are fresh.
    shutil.rmtree(copied.folder / ".snakemake")
    copy_of_folder(other.folder / ".snakemake", copied.folder / ".snakemake")
    assert rules(copied) == set()


def test_one_file_from_elsewhere_is_refused(copied):
    for kind in ("metadata", "incomplete"):
        for path in (copied.folder / ".snakemake" / kind).glob("*"):
            if "cmVzdWx0cy9saXN0L3dlaWdodHMucHQ" in path.name:
                path.unlink()
    result = copied.snakemake("all")
    assert result.returncode != 0
    assert "example results/list/weights.pt" in result.stdout + result.stderr


def test_optional_maps_from_elsewhere_are_refused_where_they_are_wanted(copied):
    maps = copied.folder / "results/depth/train-000/03001627"
    maps.mkdir(parents=True)
    assert rules(copied) == set()
    copied.configure(changed(rendering={"outputs": ["depth"]}))
    result = copied.snakemake("all", "--dry-run")
    assert result.returncode != 0
    assert "example results/depth/train-000/03001627" in result.stdout + result.stderr
