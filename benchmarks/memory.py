"""Peak memory of one training step of the published size, ours against the release's order of work.

Each side runs in a process of its own: `python -m benchmarks.memory ours` or `release`.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

from benchmarks.training_step import StepSize

SIZE = StepSize(1, 224, 128, 32_768)


class Resident(NamedTuple):
    """Resident memory of one side, MiB.

    Attributes:
        libraries: Once everything is imported.
        before: Before the step, with the network's weights.
        peak: The peak with the step.
    """

    libraries: int
    before: int
    peak: int

    @property
    def start(self) -> int:
        """The network, what it keeps ready, and the batch."""
        return self.before - self.libraries

    @property
    def step(self) -> int:
        """What the step adds: activations, gradients, the optimiser's moments."""
        return self.peak - self.before

    @property
    def own(self) -> int:
        """All but the libraries."""
        return self.peak - self.libraries


def measure(side: str) -> Resident:
    """Measure one side in another process.

    Args:
        side: `ours` or `release`.

    Returns:
        Its resident memory.

    Raises:
        subprocess.CalledProcessError: The step failed.
    """
    command = [sys.executable, "-m", "benchmarks.memory", side]
    printed = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
    return Resident(*map(int, printed.split()))


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
    """Take one step and print the resident memory with libraries, before it, and its peak.

    Args:
        side: `ours` or `release`.
    """
    import torch

    from benchmarks.plain_network import PlainLIST
    from benchmarks.training_step import adam, batch, network, our_loss, plain_loss
    from list.memory import keep_freed_memory

    if side == "ours":
        keep_freed_memory()
    torch.set_num_threads(1)
    # An optimiser imports as much as torch itself when the first one is made.
    torch.optim.Adam([torch.nn.Parameter(torch.zeros(1))])
    libraries = resident("VmRSS")
    ours, given = network(SIZE), batch(SIZE)
    # Its batch norms see one vector an image, and one vector alone has no statistics.
    ours.spatial_transformer.eval()
    optimiser = adam(ours, fused=side == "ours")
    plain = PlainLIST(ours) if side == "release" else None
    before = resident("VmRSS")
    loss = our_loss(ours, given) if plain is None else plain_loss(plain, given)
    loss.backward()
    optimiser.step()
    print(libraries, before, resident("VmHWM"))


if __name__ == "__main__":
    main(sys.argv[1])
