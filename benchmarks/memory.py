"""Peak memory of one training step of the published size, ours against the release's order of work.

Each side runs in a process of its own: `python -m benchmarks.memory ours` or `release`.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

from benchmarks.training_step import StepSize
from list.models.settings import RELEASE

SIZE = StepSize("published", RELEASE, 1, 32_768)


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
        side: `ours`, `plain`, `release`, or the name of a kernel, which ours then goes without.

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
        side: `ours`, `plain`, `release`, or the name of a kernel, which ours then goes without.
    """
    import torch

    from benchmarks.training_step import adam, batch, batch_loss, network_of

    torch.set_num_threads(1)
    # An optimiser imports as much as torch itself when the first one is made.
    torch.optim.Adam([torch.nn.Parameter(torch.zeros(1))])
    libraries = resident("VmRSS")
    measured, given = network_of(side, SIZE), batch(SIZE)
    # Its batch norms see one vector an image, and one vector alone has no statistics.
    measured.spatial_transformer.eval()
    optimiser = adam(measured, fused=side != "release")
    before = resident("VmRSS")
    batch_loss(measured, given, side).backward()
    optimiser.step()
    print(libraries, before, resident("VmHWM"))


if __name__ == "__main__":
    main(sys.argv[1])
