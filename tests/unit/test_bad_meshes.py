"""Broken meshes beside good ones: each is a row of the quarantine, and no good shape changes."""

import csv
import re
from pathlib import Path

import numpy as np
import pytest

from list.data.file_digests import FileDigests
from list.data.jobs import FolderJob, ShardJob
from list.data.mesh_folder import mesh_folder_shapes
from list.data.shards import mesh_arrays, open_shard
from list.data.sources import LONGEST_NAME
from list.errors import ConfigError, ShapeError
from list.evaluation.table import ALL
from list.geometry.isosurface import IsosurfaceSettings, load_isosurface, watertight_isosurface
from list.geometry.mesh import is_watertight, read_mesh, signed_volume
from list.geometry.mesh_files import SUFFIXES

from .broken_meshes import BOX, BROKEN, GOOD, OPEN, SECRET, UNUSUAL, obj, write
from .test_jobs import job as job_of

COARSE = IsosurfaceSettings(resolution=32, thickness=0.1)


def shapes_of(folder):
    return mesh_folder_shapes(folder, "all", 0.2, 0, FileDigests(folder / ".digests.tsv"))[0]


def isosurfaces(folder, read):
    """What the stage makes of a folder of meshes: reasons of the quarantine, and the shard."""
    listed = shapes_of(folder)
    job = ShardJob(
        stage="isosurface",
        category_id="thing",
        output=folder.with_suffix(".h5"),
        quarantine=folder.with_suffix(".tsv"),
        work=folder.with_suffix(".work"),
        key="key",
        maximum_failed_fraction=1.0,
    )
    paths = {shape.shape_id: Path(shape.mesh) for shape in listed}
    job.run({s.shape_id: s.digest for s in listed}, lambda shape: mesh_arrays(read(paths[shape])))
    with job.quarantine.open(newline="") as stream:
        rows = {row["shape_id"]: row["reason"] for row in csv.DictReader(stream, delimiter="\t")}
    return rows, stored(job.output)


def stored(shard):
    with open_shard(shard) as file:
        return {
            shape: {name: values[:].tobytes() for name, values in group.items()}
            for shape, group in file.items()
        }


def made_solid(path):
    return watertight_isosurface(read_mesh(path), COARSE)


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory):
    """Quarantine and shard of the good meshes alone, and of all of them, by kind of source."""
    root = tmp_path_factory.mktemp("meshes")
    good = [(f"{name}.obj", obj(mesh.vertices, mesh.faces)) for name, mesh in GOOD.items()]
    folders = {
        "clean": good,
        "raw": good + [(name, content) for name, content, _ in BROKEN],
        "published": good + [(f"{name}.obj", content) for name, content, _ in OPEN],
    }
    (root / "secret.bin").write_text(SECRET)
    for folder, files in folders.items():
        (root / folder / "thing").mkdir(parents=True)
        for name, content in files:
            write(root / folder / "thing" / name, content)
    return {
        "clean raw": isosurfaces(root / "clean", made_solid),
        "raw": isosurfaces(root / "raw", made_solid),
        "clean published": isosurfaces(root / "clean", load_isosurface),
        "published": isosurfaces(root / "published", load_isosurface),
    }


@pytest.mark.parametrize(("name", "content", "reason"), BROKEN, ids=[name for name, *_ in BROKEN])
def test_a_broken_mesh_is_a_row_of_the_quarantine(outcomes, name, content, reason):
    rows, shard = outcomes["raw"]
    assert re.search(reason, rows[Path(name).stem])
    assert SECRET not in rows[Path(name).stem]
    assert Path(name).stem not in shard


@pytest.mark.parametrize(("name", "content", "reason"), OPEN, ids=[name for name, *_ in OPEN])
def test_a_published_surface_that_bounds_nothing_is_refused(outcomes, name, content, reason):
    assert re.search(reason, outcomes["published"][0][name])


def test_a_published_surface_that_is_inside_out_is_turned(tmp_path):
    for name, faces in (("outward", BOX.faces), ("inward", BOX.faces[:, ::-1])):
        write(tmp_path / f"{name}.obj", obj(BOX.vertices, faces))
    outward, inward = (load_isosurface(tmp_path / f"{name}.obj") for name in ("outward", "inward"))
    assert signed_volume(inward) == signed_volume(outward) == pytest.approx(1.0)
    assert is_watertight(inward)


@pytest.mark.parametrize("suffix", sorted(SUFFIXES))
def test_a_file_too_large_for_any_job_is_refused_before_it_is_read(tmp_path, suffix):
    path = tmp_path / f"large{suffix}"
    with path.open("wb") as stream:
        stream.truncate(5_000_000_000)
    with pytest.raises(ShapeError, match=r"large\.\w+ has 5\.0 GB; at most 1\.0 GB are read"):
        read_mesh(path)


@pytest.mark.parametrize("source", ["raw", "published"])
def test_good_shapes_beside_broken_ones_are_the_same_bytes(outcomes, source):
    rows, shard = outcomes[f"clean {source}"]
    assert rows == {}
    assert shard.keys() == GOOD.keys()
    assert outcomes[source][1] == shard


def test_every_listed_mesh_is_in_the_shard_or_in_the_quarantine(outcomes):
    rows, shard = outcomes["raw"]
    assert rows.keys() == {Path(name).stem for name, *_ in BROKEN}
    assert shard.keys() == GOOD.keys()


@pytest.mark.parametrize("name", UNUSUAL)
def test_an_unusual_mesh_is_as_good_as_any(tmp_path, name):
    write(tmp_path / name, UNUSUAL[name])
    mesh = made_solid(tmp_path / name)
    assert is_watertight(mesh)
    assert signed_volume(mesh) == pytest.approx(1.0, abs=1e-6)
    assert np.abs(mesh.vertices) == pytest.approx(0.5, abs=1e-6)


@pytest.mark.parametrize("name", [name for name, *_ in OPEN])
def test_a_raw_surface_that_bounds_nothing_becomes_a_solid(tmp_path, name):
    content = next(content for other, content, _ in OPEN if other == name)
    write(tmp_path / "mesh.obj", content)
    mesh = made_solid(tmp_path / "mesh.obj")
    assert is_watertight(mesh)
    assert signed_volume(mesh) > 0


BAD_NAMES = ["-rf", "new\nline", "tab\tulator", " before", "after ", "escape\x1b[31m", "raw\udcff"]
BAD_NAMES += [LONGEST_NAME * "x" + "x", (LONGEST_NAME // 2) * "\u00e9" + "x"]


@pytest.mark.parametrize("name", BAD_NAMES, ids=ascii)
def test_a_name_that_would_break_tables_is_refused(tmp_path, name):
    (tmp_path / "thing").mkdir()
    for number in range(3):
        (tmp_path / "thing" / f"good{number}.obj").touch()
    (tmp_path / "thing" / f"{name}.obj").touch()
    with pytest.raises(ConfigError, match="Rename it"):
        shapes_of(tmp_path)


@pytest.mark.parametrize("name", ["cup\n", "-cup", "a b", "cup;", "caf\u00e9"], ids=ascii)
def test_a_category_that_would_break_paths_is_refused(tmp_path, name):
    (tmp_path / name).mkdir()
    with pytest.raises(ConfigError, match="folder name has letters, digits"):
        shapes_of(tmp_path)


@pytest.mark.parametrize("name", [ALL, "x" * 201])
def test_a_category_that_means_another_thing_or_is_too_long_is_refused(tmp_path, name):
    (tmp_path / name).mkdir()
    with pytest.raises(ConfigError, match="at most 200 bytes, and is not `all`"):
        shapes_of(tmp_path)


def test_the_longest_name_goes_through_every_kind_of_job(tmp_path):
    name = "\u00e9" * (LONGEST_NAME // 2)
    (tmp_path / "thing").mkdir()
    for mesh in (name, "b", "c"):
        write(tmp_path / "thing" / f"{mesh}.obj", obj(BOX.vertices, BOX.faces))
    rows, shard = isosurfaces(tmp_path, made_solid)
    assert rows == {}
    assert shard.keys() == {name, "b", "c"}
    job = job_of(FolderJob, tmp_path)
    job.run({name: "1"}, lambda shape, folder: (folder / "00.png").touch())
    assert (job.output / name / "00.png").is_file()


def test_hidden_files_are_no_meshes(tmp_path):
    (tmp_path / "thing").mkdir()
    for name in ("a.obj", "b.obj", "c.obj", "._a.obj", ".obj"):
        (tmp_path / "thing" / name).touch()
    listed = shapes_of(tmp_path)
    assert [shape.shape_id for shape in listed] == ["a", "b", "c"]


def test_a_file_without_permission_is_named(unprivileged):
    mesh = unprivileged / "thing" / "closed.obj"
    mesh.parent.mkdir()
    for path in (mesh, mesh.with_name("b.obj"), mesh.with_name("c.obj")):
        write(path, obj(BOX.vertices, BOX.faces))
    mesh.chmod(0)
    rows, shard = isosurfaces(unprivileged, made_solid)
    assert "closed.obj cannot be read: Permission denied" in rows["closed"]
    assert shard.keys() == {"b", "c"}
