"""For each change exactly the rules that run again, as docs/architecture.md says."""

import os

import pytest
import yaml

from .conftest import ROOT, TINY, changed

# Rules by what they need, from the last back to the first.
TABLES = {"metrics", "figures", "report"}
EVALUATED = {"evaluate"} | TABLES
RECONSTRUCTED = {"reconstruct"} | EVALUATED
ENCODED = {"encode"} | EVALUATED
TRAINED = {"train_list"} | RECONSTRUCTED | ENCODED
TRAINED_COARSE = {"train_coarse", "split_checkpoint"} | TRAINED
RENDERED = {"render"} | TRAINED_COARSE
CHOSEN = {"farthest"} | TRAINED_COARSE
SAMPLED = {"sample"} | CHOSEN
NEIGHBOURS = {"mean_shape", "oracle"}
CLOSED = {"isosurface"} | NEIGHBOURS | RENDERED | SAMPLED

# How the table of the documentation writes them, the first rules and what follows from them.
WORDS = {
    "nothing": set(),
    "report": {"report"},
    "report, figures": {"report", "figures"},
    "render_maps": {"render_maps"},
    "metrics and after": TABLES,
    "evaluate and after": EVALUATED,
    "reconstruct and after": RECONSTRUCTED,
    "encode and after": ENCODED,
    "mean_shape, oracle, train_list and after": NEIGHBOURS | TRAINED,
    "mean_shape, oracle, evaluate and after": NEIGHBOURS | EVALUATED,
    "train_list and after": TRAINED,
    "train_coarse and after": TRAINED_COARSE,
    "render and after": RENDERED,
    "index, mean_shape, oracle, train_coarse and after": {"index"} | NEIGHBOURS | TRAINED_COARSE,
    "index, mean_shape, oracle, render, sample and after": (
        {"index"} | NEIGHBOURS | RENDERED | SAMPLED
    ),
    "farthest and after": CHOSEN,
    "sample and after": SAMPLED,
    "isosurface and after": CLOSED,
    "generate and after": {"generate"} | CLOSED,
    "everything": {"index", "generate"} | CLOSED,
    "import_weights, split_checkpoint, train_list and after": (
        {"import_weights", "split_checkpoint"} | TRAINED
    ),
    "import_weights, reconstruct, encode and after": {"import_weights"} | RECONSTRUCTED | ENCODED,
}

CODE = {
    "list/stage.py": "everything",
    "list/files.py": "everything",
    "list/data/solids/seating.py": "generate and after",
    "list/geometry/isosurface.py": "isosurface and after",
    "list/data/rendering.py": "render and after",
    "list/data/samples.py": "sample and after",
    "list/geometry/farthest.py": "farthest and after",
    "list/models/coarse.py": "train_coarse and after",
    "list/kernels/distance_decoder.py": "train_coarse and after",
    "list/models/full.py": "train_list and after",
    "list/training/full.py": "train_list and after",
    "list/training/losses.py": "train_coarse and after",
    "list/training/loop.py": "train_coarse and after",
    "list/geometry/surface.py": "mean_shape, oracle, train_list and after",
    "list/evaluation/refine.py": "reconstruct and after",
    "list/evaluation/metrics.py": "evaluate and after",
    "list/evaluation/intervals.py": "metrics and after",
    "list/evaluation/gallery.py": "report, figures",
    "workflow/scripts/evaluate.py": "evaluate and after",
}

KEYS = {
    "data.maximum_failed_fraction": (0.4, "nothing"),
    "seed": (2, "index, mean_shape, oracle, render, sample and after"),
    "numerical_threads": (1, "train_coarse and after"),
    "data.shards": (2, "generate and after"),
    "data.validation_fraction": (0.5, "index, mean_shape, oracle, train_coarse and after"),
    "data.pix3d.margin": (0.2, "nothing"),
    "rendering.views": (3, "render and after"),
    "rendering.outputs": (["depth", "normal"], "render_maps"),
    "sampling.uniform_points": (512, "sample and after"),
    "sampling.farthest_points": (128, "farthest and after"),
    "network.voxel_resolution": (8, "train_coarse and after"),
    "network.kernels": ("plain", "train_coarse and after"),
    "training.coarse.learning_rate": (2e-4, "train_coarse and after"),
    "training.full.learning_rate": (2e-4, "train_list and after"),
    "training.random_flip": (0.5, "train_coarse and after"),
    "evaluation.resolution": (20, "reconstruct and after"),
    # From the value of another key to that of a third: Snakemake compares params as a set.
    "evaluation.retrieval_views": (1, "encode and after"),
    "evaluation.volume_points": (6000, "evaluate and after"),
    "evaluation.protocol": ("disn", "evaluate and after"),
    "evaluation.bootstrap_draws": (500, "metrics and after"),
    "report.more_shapes": (1, "report"),
}

# Held by test_weights.py.
WEIGHTS = {
    "weights.coarse": "import_weights, split_checkpoint, train_list and after",
    "weights.full": "import_weights, reconstruct, encode and after",
}

ARGUMENTS = {
    "another number of cores": ("--cores", "7"),
    "other threads or devices": (
        "--set-resources",
        "train_list:gpu=4",
        "--set-threads",
        "sample=2",
    ),
    "another verbosity": ("--quiet", "rules", "--verbose"),
}

TIMESTAMP = ".snakemake_timestamp"


def rules(place, *arguments):
    """Rules that would run, without the one that only collects."""
    return place.planned("all", *arguments).keys() - {"all"}


@pytest.mark.parametrize("module", CODE)
def test_code(copied, module):
    path = copied.folder / module
    path.write_text(path.read_text() + "\nCHANGED = 1\n")
    assert rules(copied) == WORDS[CODE[module]]


@pytest.mark.parametrize("key", KEYS)
def test_keys(copied, key):
    *sections, name = key.split(".")
    values = changed()
    inner = values
    for section in sections:
        inner = inner.setdefault(section, {})
    inner[name] = KEYS[key][0]
    copied.configure(values)
    assert rules(copied) == WORDS[KEYS[key][1]]


@pytest.mark.parametrize("name", ARGUMENTS)
def test_arguments(copied, name):
    assert rules(copied, *ARGUMENTS[name]) == set()


def test_comments_docstrings_and_formatting(copied):
    for path in (copied.folder / "list").rglob("*.py"):
        path.write_text(path.read_text().replace('"""', '"""Well: ', 1) + "\n\n\n# A remark.\n")
    assert rules(copied) == set()


def test_other_words_for_the_same_configuration(copied):
    def reordered(value):
        if isinstance(value, dict):
            return {key: reordered(value[key]) for key in reversed(value)}
        return value

    # The default, written out.
    values = changed(training={"coarse": TINY["training"]["coarse"] | {"learning_rate": 0.0001}})
    text = yaml.safe_dump(reordered(values), sort_keys=False)
    assert "learning_rate: 0.0001" in text
    text = text.replace("learning_rate: 0.0001", "learning_rate: 1e-4")
    (copied.folder / "config/config.yaml").write_text(text)
    assert rules(copied) == set()


def test_touched_files(copied):
    results = (
        "index",
        "isosurface",
        "images",
        "samples",
        "farthest",
        "coarse",
        "list",
        "reconstruct",
    )
    places = [*("list", "config", "rules", "workflow"), *(f"results/{name}" for name in results)]
    for place in places:
        for path in (copied.folder / place).rglob("*"):
            # The one file that tells Snakemake the time of a folder.
            if path.name != TIMESTAMP:
                os.utime(path)
    assert rules(copied) == set()


def test_a_folder_whose_timestamp_is_touched_counts_as_changed(copied):
    for path in (copied.folder / "results/images").rglob(TIMESTAMP):
        os.utime(path)
    assert rules(copied) == WORDS["train_coarse and after"]


def test_a_deleted_intermediate_is_made_again_when_something_needs_it(copied):
    (copied.folder / "results/list/weights.pt").unlink()
    assert rules(copied) == set()
    copied.configure(changed(evaluation={"resolution": 20}))
    assert rules(copied) == WORDS["train_list and after"]


def test_a_dry_run_says_what_runs_and_why(copied):
    copied.configure(changed(evaluation={"volume_points": 6000}))
    result = copied.snakemake("all", "-n", cores=1)
    lines = (result.stdout + result.stderr).splitlines()
    reasons = [line for line in lines if line.startswith("Reason: Params have changed")]
    # One for each category, with the key, its value before and its value now.
    assert len(reasons) == 2
    for reason in reasons:
        before, now = reason.split(" now: ")
        assert "'volume_points': 5000" in before
        assert "'volume_points': 6000" in now


def test_one_more_training_shape(copied):
    copied.configure(changed(data={"procedural": {"training_shapes": 6, "test_shapes": 2}}))
    # One shard of each of the two categories, and what is made of all of them.
    shards = ("generate", "isosurface", "render", "sample", "farthest", "encode")
    categories = ("mean_shape", "oracle", "reconstruct", "evaluate")
    assert copied.planned("all") == {
        **dict.fromkeys((*shards, *categories), 2),
        **dict.fromkeys(("index", "train_coarse", "split_checkpoint", "train_list"), 1),
        **dict.fromkeys((*TABLES, "all"), 1),
    }


def test_one_more_category(copied):
    copied.configure(changed(data={"categories": ["chair", "lamp", "table"]}))
    # Its shards of training and test shapes; of the other categories what the new weights make, and
    # what is compared with all training shapes.
    assert copied.planned("all") == {
        **dict.fromkeys(("index", "generate", "isosurface", "render", "sample", "farthest"), 2),
        **dict.fromkeys(("train_coarse", "split_checkpoint", "train_list"), 1),
        "mean_shape": 1,
        **dict.fromkeys(("oracle", "encode", "reconstruct", "evaluate"), 3),
        **dict.fromkeys((*TABLES, "all"), 1),
    }


def test_the_documentation_has_a_row_for_every_change():
    lines = (ROOT / "docs/architecture.md").read_text().splitlines()
    rows = {line for line in lines if line.startswith("| ")}
    changes = [(f"code: `{module}`", words) for module, words in CODE.items()]
    changes += [(f"`{key}`", words) for key, (_, words) in KEYS.items()]
    changes += [(f"`{key}`", words) for key, words in WEIGHTS.items()]
    # The profile's is held by tests/cluster/test_profiles.py, beside what submits jobs.
    changes += [(name, "nothing") for name in (*ARGUMENTS, "another profile")]
    missing = [f"| {change} | {words} |" for change, words in changes]
    assert [row for row in missing if row not in rows] == []
