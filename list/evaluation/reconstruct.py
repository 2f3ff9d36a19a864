"""From an image to a mesh, with a trained network."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from list.errors import ShapeError
from list.evaluation.surface import extract_mesh
from list.geometry.mesh import Mesh
from list.geometry.voxels import grid_points
from list.models.full import LIST

# Grid nodes in one evaluation of the network: 0.5 GB of features at the published sizes.
QUERY_BATCH = 32_768


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


def reconstruct(network: LIST, image: Tensor, resolution: int, sdf_scale: float) -> Reconstruction:
    """Reconstruct the shape in an image.

    Args:
        network: The trained network, in evaluation mode, on any device.
        image: (3, S, S), RGB in [0, 1].
        resolution: Grid nodes V along each axis of the unit box.
        sdf_scale: The network predicts signed distances times this number.

    Returns:
        The mesh, or the reason why there is none, and the coarse points.
    """
    grid, coarse_points = predict_distance_grid(network, image, resolution, sdf_scale)
    try:
        return Reconstruction(extract_mesh(grid), "", coarse_points)
    except ShapeError as error:
        return Reconstruction(None, str(error), coarse_points)


@torch.inference_mode()
def predict_distance_grid(
    network: LIST, image: Tensor, resolution: int, sdf_scale: float
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Predict the signed distance at every node of a grid over the unit box.

    Args:
        network: The trained network, in evaluation mode, on any device.
        image: (3, S, S), RGB in [0, 1].
        resolution: Grid nodes V along each axis of the unit box.
        sdf_scale: The network predicts signed distances times this number.

    Returns:
        Signed distances (V, V, V), index order x, y, z, negative inside, and the coarse points
        (P, 3).
    """
    device = next(network.parameters()).device
    encoding = network.encode(image[None].to(device))
    nodes = torch.from_numpy(grid_points(resolution)).to(device)
    distances = torch.cat(
        [network.decode(encoding, part[None])[0] for part in nodes.split(QUERY_BATCH)]
    )
    grid = (distances / sdf_scale).reshape((resolution,) * 3)
    return grid.cpu().numpy(), encoding.coarse_points[0].cpu().numpy()
