"""Peak memory of one training step of the published size, ours against the release's order of work.

Each side runs in a process of its own: `python -m benchmarks.memory ours` or `release`.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from benchmarks.training_step import StepSize

SIZE = StepSize(1, 224, 128, 32_768)


def peak_of(side: str) -> tuple[int, int]:
    """Measure one side in another process.

    Args:
        side: `ours` or `release`.

    Returns:
        Resident MiB before the step, and their peak with the step.

    Raises:
        subprocess.CalledProcessError: The step failed.
    """
    command = [sys.executable, "-m", "benchmarks.memory", side]
    printed = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
    before, peak = printed.split()
    return int(before), int(peak)


def resident(name: str) -> int:
    """Resident memory of this process.

    Args:
        name: `VmRSS` for now, `VmHWM` for the peak. The peak of getrusage counts what the parent
            process had, too.

    Returns:
        MiB.
    """
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith(f"{name}:"):
            return int(line.split()[1]) // 1024
    raise KeyError(name)


def main(side: str) -> None:
    """Take one step and print the resident memory before it and its peak.

    Args:
        side: `ours` or `release`.
    """
    import torch

    from benchmarks.plain_network import PlainLIST
    from benchmarks.training_step import adam, batch, network, our_loss, plain_loss

    torch.set_num_threads(1)
    ours, given = network(SIZE), batch(SIZE)
    # Its batch norms see one vector an image, and one vector alone has no statistics.
    ours.spatial_transformer.eval()
    optimiser = adam(ours, fused=side == "ours")
    plain = PlainLIST(ours) if side == "release" else None
    before = resident("VmRSS")
    loss = our_loss(ours, given) if plain is None else plain_loss(plain, given)
    loss.backward()
    optimiser.step()
    print(before, resident("VmHWM"))


if __name__ == "__main__":
    main(sys.argv[1])
