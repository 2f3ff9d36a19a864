"""Real Snakemake runs of a tiny configuration, finished once and shared."""

import copy
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[2]

SOURCES = ("Snakefile", "rules", "workflow", "list", "config", "envs", "profiles")

TINY = {
    "seed": 1,
    "numerical_threads": 2,
    "data": {
        "source": "procedural",
        "categories": ["chair", "lamp"],
        "procedural": {"training_shapes": 5, "test_shapes": 2},
        "maximum_failed_fraction": 0.5,
    },
    "rendering": {"views": 2, "size": 32},
    "sampling": {
        "surface_points": 1024,
        # So near the surface, even the distances of a network that has hardly been trained change
        # sign: LIST has surfaces, whose numbers can differ.
        "pools": [{"sigma": 0.003, "points": 1024, "fraction": 1.0}],
        "uniform_points": 1024,
        "checked_points": 200,
        "farthest_points": 256,
    },
    "network": {
        "preset": "small",
        "image_size": 32,
        "image_width": 4,
        "voxel_resolution": 16,
        "voxel_channels": [2, 4, 4],
        "tree_degrees": [2, 2, 2, 2, 2, 2, 4],
        "decoder_channels": [16, 16],
    },
    "training": {
        "coarse": {"epochs": 2, "batch_size": 4, "validate_every": 1},
        "full": {
            "epochs": 4,
            "batch_size": 4,
            "validate_every": 1,
            "query_points": 128,
            "learning_rate": 0.01,
            "occupancy_weight": 1.0,
        },
    },
    "evaluation": {
        "resolution": 16,
        "surface_points": 1000,
        "volume_points": 5000,
        "baseline_resolution": 16,
        "retrieval_views": 2,
    },
    "report": {"more_shapes": 0},
}


def changed(**sections):
    """The tiny configuration with other fields in some of its sections."""
    values = copy.deepcopy(TINY)
    for section, fields in sections.items():
        values.setdefault(section, {}).update(fields)
    return values


# What two runs of one configuration have alike to the last byte.
SAME_BYTES = (
    "coarse/weights.pt",
    "list/weights.pt",
    "metrics.csv",
    "per_shape.csv",
    "intervals.csv",
    "metrics.yaml",
    "quarantine.tsv",
)


def assert_same_bytes(place, reference):
    """Compare the results of two runs."""
    for name in SAME_BYTES:
        expected = (reference.folder / "results" / name).read_bytes()
        assert (place.folder / "results" / name).read_bytes() == expected, name


@dataclass
class Workplace:
    """A copy of the workflow with a configuration of its own."""

    folder: Path

    def __post_init__(self):
        self.folder.mkdir(parents=True)
        for name in SOURCES:
            source = ROOT / name
            copied = shutil.copytree if source.is_dir() else shutil.copy
            copied(source, self.folder / name)
        self.configure(TINY)

    def configure(self, values):
        (self.folder / "config" / "config.yaml").write_text(yaml.safe_dump(values, sort_keys=False))

    def snakemake(self, *arguments, cores=2):
        """Run Snakemake as a person would, with the Python of the tests."""
        command = [sys.executable, "-m", "snakemake", "--cores", str(cores), *arguments]
        return subprocess.run(
            command, cwd=self.folder, capture_output=True, text=True, timeout=900, check=False
        )

    def planned(self, *arguments):
        """Rules that a dry run would run, with the number of their jobs."""
        result = self.snakemake("--dry-run", *arguments)
        assert result.returncode == 0, result.stderr
        output = result.stdout + result.stderr
        lines = output.splitlines()
        starts = [i for i, line in enumerate(lines) if line.startswith("job ")]
        if not starts:
            assert "Nothing to be done" in output
            return {}
        rows = [line.split() for line in lines[starts[0] + 2 :]]
        table = {}
        for row in rows:
            if len(row) != 2 or row[0] == "total":
                break
            table[row[0]] = int(row[1])
        assert table
        return table


@pytest.fixture(scope="session")
def finished(tmp_path_factory):
    """A finished run; tests that change it copy it first."""
    place = Workplace(tmp_path_factory.mktemp("main_job") / "workflow")
    result = place.snakemake("all")
    assert result.returncode == 0, result.stderr[-5000:]
    return place


def copy_of(place, folder):
    """A copy of a workplace with its results, made as the documentation says."""
    subprocess.run(["cp", "-a", str(place.folder), str(folder)], check=True)
    made = object.__new__(Workplace)
    made.folder = folder
    return made


@pytest.fixture
def copied(finished, tmp_path):
    """A copy of the finished run."""
    return copy_of(finished, tmp_path / "workflow")


@pytest.fixture(scope="session")
def meshes(finished, tmp_path_factory):
    """A finished run of a person's own meshes, one of which is no mesh."""
    place = Workplace(tmp_path_factory.mktemp("meshes") / "workflow")
    generated = sorted((finished.folder / "results/download").rglob("isosurf.obj"))
    for number, source in enumerate(generated[:8]):
        category = ("cup", "pot")[number % 2]
        target = place.folder / "data/meshes" / category / f"mesh{number}.obj"
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(source, target)
    (place.folder / "data/meshes/cup/broken.obj").write_text("this is not a mesh\n")
    nested = place.folder / "data/meshes/cup/nested"
    nested.mkdir()
    shutil.copy(generated[0], nested / "mesh.obj")
    place.configure(
        changed(
            data={"source": "meshes", "categories": "all", "meshes": {"test_fraction": 0.4}},
            isosurface={"resolution": 32},
        )
    )
    result = place.snakemake("all")
    assert result.returncode == 0, result.stderr[-5000:]
    return place
