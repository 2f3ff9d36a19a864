"""From an image to a mesh, with a trained network."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from list.errors import ShapeError
from list.evaluation.refine import refined_grid
from list.evaluation.surface import extract_mesh
from list.geometry.mesh import Mesh
from list.models.full import LIST

# Points in one evaluation of the network: 0.5 GB of features at the published sizes.
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
    """Predict signed distances on a grid over the unit box.

    Args:
        network: The trained network, in evaluation mode, on any device.
        image: (3, S, S), RGB in [0, 1].
        resolution: Grid nodes V along each axis of the unit box.
        sdf_scale: The network predicts signed distances times this number.

    Returns:
        Signed distances (V, V, V), index order x, y, z, negative inside, exact around the surface
        and interpolated elsewhere, and the coarse points (P, 3).
    """
    device = next(network.parameters()).device
    encoding = network.encode(image[None].to(device))

    def distances(points: NDArray[np.float32]) -> NDArray[np.float32]:
        parts = torch.from_numpy(points).split(QUERY_BATCH)
        decoded = [network.decode(encoding, part[None].to(device))[0] for part in parts]
        return (torch.cat(decoded) / sdf_scale).cpu().numpy()

    return refined_grid(distances, resolution), encoding.coarse_points[0].cpu().numpy()
