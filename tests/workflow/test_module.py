"""The workflow as a module of another person's workflow."""

import yaml

from .conftest import ROOT, TINY, Workplace

SNAKEFILE = """
configfile: "outer.yaml"


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


def test_another_workflow_uses_the_rules(tmp_path):
    place = object.__new__(Workplace)
    place.folder = tmp_path
    values = {"other": 1, "reconstruction": TINY}
    (tmp_path / "outer.yaml").write_text(yaml.safe_dump(values, sort_keys=False))
    # A file of the other workflow, of which Snakemake knows nothing yet.
    (tmp_path / "summary.txt").write_text("old")
    (tmp_path / "Snakefile").write_text(SNAKEFILE.format(snakefile=ROOT / "Snakefile"))
    result = place.snakemake("results/index/train.tsv", "results/samples/03001627/test-000.h5")
    assert result.returncode == 0, result.stderr[-5000:]
    assert (tmp_path / "results/samples/03001627/test-000.h5").exists()
    planned = place.planned("summary.txt", "--force")
    assert planned["summary"] == 1
    assert planned["list_train_list"] == 1
    assert "list_generate" in planned
