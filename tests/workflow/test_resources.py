"""What jobs on GPUs ask for grows with the size of the network and with each attempt."""

import json

import pytest

from tests.workflow.conftest import Workplace, changed

RULES = ["train_coarse", "train_list", "reconstruct", "encode"]

# The log of a dry run does not show what a rule with a message asks for.
SHOW = f"""\
include: "Snakefile"
import json
print("ASKED " + json.dumps({{
    name: [
        [
            workflow.get_rule(name).resources[resource].evaluate(None, attempt=attempt).value
            for resource in ("mem_mb", "runtime")
        ]
        for attempt in (1, 2, 3)
    ]
    for name in {RULES}
}}))
"""

# Megabytes and minutes at the first attempt, in the order of the rules.
FIRST = {
    "release": [(16000, 48 * 30), (16000, 48 * 60), (6000, 240), (4000, 120)],
    "small": [(8000, 8 * 60), (8000, 16 * 60), (3000, 120), (2000, 60)],
    "embedded": [(8000, 4 * 60), (8000, 8 * 60), (3000, 60), (2000, 30)],
}


@pytest.mark.parametrize("preset", FIRST)
def test_a_smaller_preset_asks_for_less_and_every_attempt_for_more(tmp_path, preset):
    place = Workplace(tmp_path / "workflow")
    place.configure(changed(network={"preset": preset}))
    (place.folder / "show.smk").write_text(SHOW)
    plan = place.snakemake("--snakefile", "show.smk", "--dry-run", "results/metrics.csv")
    assert plan.returncode == 0, plan.stdout + plan.stderr
    asked = next(line for line in plan.stdout.splitlines() if line.startswith("ASKED "))
    assert json.loads(asked.removeprefix("ASKED ")) == {
        rule: [[attempt * memory, attempt * minutes] for attempt in (1, 2, 3)]
        for rule, (memory, minutes) in zip(RULES, FIRST[preset], strict=True)
    }
