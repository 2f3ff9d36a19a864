"""What jobs ask for grows with the size of the network and with each attempt."""

import json

import pytest

from tests.workflow.conftest import Workplace, changed

# The log of a dry run does not show what a rule with a message asks for.
SHOW = """\
include: "Snakefile"
import json
print("ASKED " + json.dumps([
    workflow.get_rule(rule).resources[resource].evaluate(None, attempt=attempt).value
    for rule, resource in (("reconstruct", "mem_mb"), ("train_list", "runtime"))
    for attempt in (1, 2)
]))
"""


@pytest.mark.parametrize(
    ("preset", "memory", "minutes"), [("release", 6000, 48 * 60), ("small", 3000, 16 * 60)]
)
def test_a_smaller_preset_asks_for_less_and_a_second_attempt_for_twice_as_much(
    tmp_path, preset, memory, minutes
):
    place = Workplace(tmp_path / "workflow")
    place.configure(changed(network={"preset": preset}))
    (place.folder / "show.smk").write_text(SHOW)
    plan = place.snakemake("--snakefile", "show.smk", "--dry-run", "results/metrics.csv")
    assert plan.returncode == 0, plan.stdout + plan.stderr
    asked = next(line for line in plan.stdout.splitlines() if line.startswith("ASKED "))
    found = json.loads(asked.removeprefix("ASKED "))
    assert found == [memory, 2 * memory, minutes, 2 * minutes]
