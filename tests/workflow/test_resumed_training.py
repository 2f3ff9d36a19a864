"""A training that was stopped goes on from its state when Snakemake runs it again."""

import torch

WEIGHTS = "results/coarse/weights.pt"

SAVES = "                    self._save()\n"
STOPS = SAVES + '                    raise ListError("stopped on purpose")\n'


def loaded(path):
    return torch.load(path, weights_only=True)


def test_snakemake_goes_on_with_a_stopped_training(copied):
    weights = copied.folder / WEIGHTS
    expected = loaded(weights)["weights"]
    states = copied.folder / "results/work/train_coarse"
    (ended,) = states.glob("*/state.pt")
    steps = loaded(ended)["step"]

    # Code that stops after its first state is other code: its state has another place.
    loop = copied.folder / "list/training/loop.py"
    code = loop.read_text()
    assert code.count(SAVES) == 1
    loop.write_text(code.replace(SAVES, STOPS))
    result = copied.snakemake(WEIGHTS)
    assert result.returncode != 0
    assert "stopped on purpose" in result.stderr
    assert not weights.exists()
    (stopped,) = set(states.glob("*/state.pt")) - {ended}
    step = loaded(stopped)["step"]
    assert 0 < step < steps
    stopped.replace(ended)

    loop.write_text(code)
    result = copied.snakemake(WEIGHTS)
    assert result.returncode == 0, result.stderr[-5000:]
    log = (copied.folder / "results/logs/train_coarse.log").read_text()
    assert f"going on from step {step} of {steps}" in log
    resumed = loaded(weights)["weights"]
    assert resumed.keys() == expected.keys()
    assert all(torch.equal(resumed[name], tensor) for name, tensor in expected.items())
