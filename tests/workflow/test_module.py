"""The workflow as a module of another person's workflow."""

import yaml

from .conftest import ROOT, TINY, Workplace

SNAKEFILE = """
configfile: "outer.yaml"


rule notes:
    output:
        "results/outer/notes.txt",
    shell:
        "date > {{output}}"


module list_workflow:
    snakefile:
        "{snakefile}"
    config:
        config["reconstruction"]


use rule * from list_workflow as list_*


rule summary:
    input:
        rules.list_metrics.output.metrics,
    output:
        "summary.txt",
    shell:
        "head -n 1 {{input}} > {{output}}"
"""


def outer(folder):
    """Another person's workflow in a folder."""
    place = object.__new__(Workplace)
    place.folder = folder
    values = {"other": 1, "reconstruction": TINY}
    (folder / "outer.yaml").write_text(yaml.safe_dump(values, sort_keys=False))
    (folder / "Snakefile").write_text(SNAKEFILE.format(snakefile=ROOT / "Snakefile"))
    return place


def test_another_workflow_trains_and_measures_as_this_one(finished, tmp_path):
    place = outer(tmp_path)
    # Files of the other workflow, of which Snakemake knows nothing yet.
    for name in ("summary.txt", "results/outer/notes.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("old")
    planned = place.planned("summary.txt", "--force")
    assert planned["summary"] == 1
    assert planned["list_train_list"] == 1
    assert "list_generate" in planned
    profile = ("--profile", str(ROOT / "profiles/default"))
    result = place.snakemake("summary.txt", *profile, "--force")
    assert result.returncode == 0, result.stderr[-5000:]
    # Whatever the rules are called, the same is drawn.
    for name in ("metrics.csv", "coarse/history.tsv", "list/history.tsv"):
        expected = (finished.folder / "results" / name).read_bytes()
        assert (tmp_path / "results" / name).read_bytes() == expected, name
    for folder in ("work", "tensorboard", "quarantine"):
        names = [
            {path.name for path in (place.folder / "results" / folder).iterdir()}
            for place in (finished, place)
        ]
        assert names[0] == names[1]
    assert place.planned("summary.txt", *profile) == {}


def test_results_without_a_record_are_refused_in_another_workflow_too(tmp_path):
    place = outer(tmp_path)
    (tmp_path / "results").mkdir()
    (tmp_path / "results/metrics.csv").touch()
    result = place.snakemake("summary.txt", "--dry-run")
    assert result.returncode != 0
    assert "example results/metrics.csv" in result.stdout + result.stderr
