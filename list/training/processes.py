"""The processes of a training: one a GPU, or several on CPUs. They change its time only."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Mapping
from typing import Any

import torch
from lightning_fabric import Fabric
from lightning_fabric.plugins.environments import (
    ClusterEnvironment,
    LightningEnvironment,
    SLURMEnvironment,
)
from lightning_fabric.plugins.precision import MixedPrecision, Precision
from lightning_fabric.strategies import DDPStrategy

from list.device import best_device, computes_in_bf16
from list.errors import ConfigError, ListError

logger = logging.getLogger(__name__)


class HalfPrecision(MixedPrecision):
    """Half precision within the network; what enters it keeps all digits.

    Fabric's own rounds the inputs as well, and query points would move by 0.002 of the unit box.
    """

    def convert_input(self, data: Any) -> Any:
        """Hand inputs on.

        Args:
            data: Inputs of the network.

        Returns:
            The same.
        """
        return data


def start_processes(precision: str, resources: Mapping[str, int], threads: int = 1) -> Fabric:
    """Start the processes of a training, or join them.

    Every process runs the rule's script from its beginning to its end. On one machine the first
    process starts the others; on several nodes Slurm starts all of them.

    Args:
        precision: `auto`, `float32`, `bf16` or `float16`.
        resources: Resources of the job: `gpu`, or `tasks` where there is none, is the number of
            processes on all `nodes` together.
        threads: Cores of the job; on several nodes those of each process.

    Returns:
        Fabric, launched.

    Raises:
        ListError: The machine does not have what the resources promise.
    """
    processes = max(1, resources.get("gpu", 0), resources.get("tasks", 1))
    nodes = resources.get("nodes", 1)
    device = best_device()
    on_gpu = device.type == "cuda"
    if processes % nodes:
        raise ListError(f"{processes} processes cannot be divided evenly over {nodes} nodes.")
    if on_gpu and processes // nodes > torch.cuda.device_count():
        raise ListError(
            f"The job asks for {processes // nodes} GPUs on each of {nodes} nodes, this node has "
            f"{torch.cuda.device_count()}."
        )
    environment: ClusterEnvironment = LightningEnvironment()
    started = int(os.environ.get("SLURM_STEP_NUM_TASKS", "1"))
    if nodes > 1:
        if started < processes:
            _start_again_by_slurm(processes, nodes, threads)
        environment = SLURMEnvironment(auto_requeue=False)
    elif started > 1:
        raise ListError(
            f"Slurm started this job {started} times beside itself; on one node the job starts its "
            "processes by itself: set its resource tasks to 0."
        )
    fabric = Fabric(
        accelerator=device.type,
        devices=processes // nodes,
        num_nodes=nodes,
        strategy=_strategy() if processes > 1 else "auto",
        plugins=[environment, _precision(precision, device)],
    )
    fabric.launch()
    if resources.get("gpu", 0) and not on_gpu and fabric.is_global_zero:
        logger.warning("The job asks for a GPU and none is visible: it trains on the CPU.")
    logger.info(
        "process %d of %d on %s, %s",
        fabric.global_rank,
        processes,
        fabric.device,
        fabric.strategy.precision.precision,
    )
    return fabric


def _start_again_by_slurm(processes: int, nodes: int, cores: int) -> None:
    if "SLURM_JOB_ID" not in os.environ:
        raise ListError(f"A training on {nodes} nodes needs Slurm, and this is no job of Slurm.")
    sizes = [f"--nodes={nodes}", f"--ntasks={processes}", f"--ntasks-per-node={processes // nodes}"]
    # Without it srun gives each process one core, whatever the job asked for.
    sizes.append(f"--cpus-per-task={cores}")
    os.execvp("srun", ["srun", *sizes, "--kill-on-bad-exit=1", sys.executable, *sys.argv])


def _precision(name: str, device: torch.device) -> Precision:
    if name == "float32" or (name == "auto" and not computes_in_bf16(device)):
        return Precision()
    if name in ("auto", "bf16"):
        if not computes_in_bf16(device):
            logger.warning("this %s has no bf16; auto or float32 take less time", device.type)
        return HalfPrecision("bf16-mixed", device.type)
    if device.type == "cpu":
        raise ConfigError(
            "training.*.precision: float16 needs a GPU, and none is visible; use bf16 or float32."
        )
    return HalfPrecision("16-mixed", device.type)


def _strategy() -> DDPStrategy:
    return DDPStrategy(
        # The published network has parameters that nothing uses.
        find_unused_parameters=True,
        # Batch norms see the whole batch, so their statistics are equal everywhere.
        forward_sync_buffers=False,
    )
