"""From an image to a mesh, with a trained network."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from list.errors import ShapeError
from list.evaluation.refine import refined_grid
from list.geometry.mesh import Mesh
from list.geometry.surface import extract_mesh
from list.models.full import LIST

Precision = Literal["float32", "bf16"]

# Memory for the features of the query points that are evaluated at once. On a CPU it is fixed,
# since another batch may change the last digits; on a GPU it is this share of what is free.
CPU_BYTES = 2**28
GPU_SHARE = 0.25

# The features of a query point exist less than this many times at once: those of four pixels and
# of seven places, and all of them joined.
COPIES = 4

# More points at once are no faster, and on a CPU slower: what lies between them and their distances
# no longer fits into its cache.
LARGEST_BATCH, LARGEST_BATCH_ON_CPU = 2**18, 2**13


@dataclass(frozen=True, eq=False)
class Reconstruction:
    """What a network made of an image.

    Attributes:
        mesh: Watertight, in the unit box; None where the prediction has no surface.
        failure: Why there is no mesh; empty where there is one.
        coarse_points: The coarse cloud (P, 3) float32, unit box.
    """

    mesh: Mesh | None
    failure: str
    coarse_points: NDArray[np.float32]


def reconstruct(
    network: LIST,
    image: Tensor,
    resolution: int,
    sdf_scale: float,
    precision: Precision = "float32",
) -> Reconstruction:
    """Reconstruct the shape in an image.

    Args:
        network: The trained network, in evaluation mode, on any device.
        image: (3, S, S), RGB in [0, 1].
        resolution: Grid nodes V along each axis of the unit box.
        sdf_scale: The network predicts signed distances times this number.
        precision: `bf16` computes most of the network in 16 bits.

    Returns:
        The mesh, or the reason why there is none, and the coarse points.
    """
    field = PredictedDistance(network, image, sdf_scale, precision)
    try:
        mesh = extract_mesh(refined_grid(field, resolution))
        return Reconstruction(mesh, "", field.coarse_points)
    except ShapeError as error:
        return Reconstruction(None, str(error), field.coarse_points)


class PredictedDistance:
    """The signed distance that a network predicts for an image, as a function of points.

    The image is encoded once, here.

    Args:
        network: The trained network, in evaluation mode, on any device.
        image: (3, S, S), RGB in [0, 1].
        sdf_scale: The network predicts signed distances times this number.
        precision: `bf16` computes most of the network in 16 bits.
    """

    def __init__(
        self, network: LIST, image: Tensor, sdf_scale: float, precision: Precision = "float32"
    ) -> None:
        self._network, self._sdf_scale, self._precision = network, sdf_scale, precision
        self._device = next(network.parameters()).device
        self._batch = query_batch(network, self._device)
        with torch.inference_mode(), self._autocast():
            self._encoding = network.encode(image[None].to(self._device))
        self.coarse_points = self._encoding.coarse_points[0].float().cpu().numpy()

    def __call__(self, points: NDArray[np.float32]) -> NDArray[np.float32]:
        """Predict the distances of points.

        Args:
            points: (N, 3), unit box; any number of them.

        Returns:
            (N,) negative inside.
        """
        with torch.inference_mode(), self._autocast():
            parts = torch.from_numpy(points).split(self._batch)
            decoded = [
                self._network.decode(self._encoding, part[None].to(self._device))[0]
                for part in parts
            ]
            return (torch.cat(decoded).float() / self._sdf_scale).cpu().numpy()

    def _autocast(self) -> torch.autocast:
        enabled = self._precision == "bf16"
        return torch.autocast(self._device.type, torch.bfloat16, enabled=enabled)


def query_batch(network: LIST, device: torch.device) -> int:
    """Query points to evaluate at once.

    Args:
        network: The network.
        device: Where it runs.

    Returns:
        As many as the memory set aside for them holds, at least one.
    """
    memory, largest = CPU_BYTES, LARGEST_BATCH_ON_CPU
    if device.type == "cuda":
        free, _ = torch.cuda.mem_get_info(device)
        memory, largest = int(GPU_SHARE * free), LARGEST_BATCH
    return max(1, min(largest, memory // (4 * COPIES * network.distance_decoder.first.in_channels)))
