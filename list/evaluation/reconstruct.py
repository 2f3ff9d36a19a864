"""From an image to a mesh by a trained network."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from list.errors import ShapeError
from list.geometry.mesh import Mesh
from list.geometry.surface import extract_surface
from list.geometry.voxels import grid_points
from list.models.full import LIST

# Query points decoded at once; bounds the memory at about 1 GB for the published widths.
QUERY_BATCH = 32_768


@dataclass(frozen=True)
class Reconstruction:
    """What became of one image.

    Attributes:
        mesh: The predicted mesh, unit box; None where there is no surface.
        failure: Why there is none, else empty.
        coarse_points: The coarse cloud (P, 3), unit box.
    """

    mesh: Mesh | None
    failure: str
    coarse_points: np.ndarray


@torch.no_grad()
def reconstruct(network: LIST, image: Tensor, resolution: int, sdf_scale: float) -> Reconstruction:
    """Reconstruct one image.

    Args:
        network: A trained network in evaluation mode.
        image: (3, S, S), RGB in [0, 1].
        resolution: Grid nodes along each axis.
        sdf_scale: Factor of distances that the network was trained with.

    Returns:
        The reconstruction; a network that predicts no surface is reported, not an error.
    """
    device = next(network.parameters()).device
    encoding = network.encode(image[None].to(device))
    queries = torch.from_numpy(grid_points(resolution))[None]
    parts = [network.decode(encoding, part.to(device)) for part in queries.split(QUERY_BATCH, 1)]
    field = torch.cat(parts, dim=1).cpu().numpy().reshape((resolution,) * 3) / sdf_scale
    coarse_points = encoding.coarse_points[0].cpu().numpy()
    try:
        return Reconstruction(extract_surface(field), "", coarse_points)
    except ShapeError as error:
        return Reconstruction(None, str(error), coarse_points)
