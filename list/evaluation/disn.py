"""The metrics of DISN (Xu et al., NeurIPS 2019), so that its tables can be compared with.

Definitions of its published evaluation code (github.com/laughtervv/DISN, folder test): everything
is measured in the frame where the centroid of the true surface is the origin and its farthest point
has distance 1. Clouds are 2,048 vertices drawn with repetition; chamfer_l2 is 1,000 times the sum
of both mean squared distances; thresholds are percents of a side of 2.5; IoU is that of solid
voxels of 2 / 110, whose corners are counted on a grid of 110 nodes from -1.1 to 1.3.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import label

from list.errors import ShapeError
from list.evaluation.metrics import (
    MetricSettings,
    check_cloud,
    in_order,
    shares_within,
    value_names,
)
from list.evaluation.table import FSCORE, SHARES
from list.evaluation.volume import volume_iou
from list.geometry.distances import NearestPoints
from list.geometry.mesh import Mesh, surface_points
from list.geometry.open3d_without_plots import o3d

# Drawn on the true surface to find its centroid and its farthest point.
FRAME_POINTS = 16_384

# Vertices drawn from each mesh.
CLOUD_POINTS = 2_048

CHAMFER_SCALE = 1e3

# The length that thresholds are percents of.
SIDE = 2.5

# Side of a voxel, and the grid on which the corners of voxels are counted.
VOXEL = 2.0 / 110
GRID_NODES = 110
GRID_START = -1.1
GRID_SIDE = 2.4

# Voxels from the origin to the border of the voxelised space, which holds the whole grid and a
# layer around it.
REACH = 73

# Twice the radius of the sphere that holds the true shape: what a failed reconstruction counts as.
LONGEST_DISTANCE = 2.0


class DisnTruth:
    """A true shape, and how far reconstructions are from it, as DISN measures.

    Args:
        mesh: The true shape, watertight.
        settings: Thresholds; the numbers of points are fixed by DISN.
        generator: Source of every draw.
        threads: Threads of the searches; they do not change the result.
    """

    def __init__(
        self,
        mesh: Mesh,
        settings: MetricSettings,
        generator: np.random.Generator,
        threads: int = 1,
    ) -> None:
        self._thresholds = settings.thresholds
        self._threads = threads
        surface = surface_points(mesh, FRAME_POINTS, generator)[0].astype(np.float64)
        self._centre = surface.mean(axis=0)
        self._radius = float(np.linalg.norm(surface - self._centre, axis=1).max())
        framed = self._framed(mesh.vertices)
        self._cloud = _draw(framed, generator)
        self._voxels = solid_voxels(Mesh(framed, mesh.faces))
        self._seed = int(generator.integers(2**63))

    def measure_mesh(self, predicted: Mesh) -> dict[str, float]:
        """Measure a reconstructed mesh.

        Args:
            predicted: The reconstruction, watertight, in the frame in which the truth was given.

        Returns:
            The names of `value_names`; chamfer_l1 and normal consistency, which DISN does not
            define, are not a number.

        Raises:
            ShapeError: The reconstruction has no faces.
        """
        if len(predicted.faces) == 0:
            raise ShapeError("the surface has no area")
        vertices = self._framed(predicted.vertices)
        values = self._from_cloud(vertices)
        values["iou"] = volume_iou(solid_voxels(Mesh(vertices, predicted.faces)), self._voxels)
        return in_order(values, self._thresholds)

    def measure_points(self, predicted: NDArray[np.floating]) -> dict[str, float]:
        """Measure a reconstruction that is a bare point cloud.

        Args:
            predicted: Points (N, 3) in the frame in which the truth was given.

        Returns:
            As `measure_mesh`; IoU is not a number either.

        Raises:
            ShapeError: There is no point, or one that is not finite.
        """
        check_cloud(predicted)
        return in_order(self._from_cloud(self._framed(predicted)), self._thresholds)

    def _framed(self, points: NDArray[np.floating]) -> NDArray[np.float64]:
        return (np.asarray(points, np.float64) - self._centre) / self._radius

    def _from_cloud(self, points: NDArray[np.float64]) -> dict[str, float]:
        cloud = _draw(points, np.random.default_rng(self._seed))
        accuracy, _ = NearestPoints(self._cloud, self._threads)(cloud)
        completeness, _ = NearestPoints(cloud, self._threads)(self._cloud)
        squared = float(np.mean(accuracy**2) + np.mean(completeness**2))
        shares = shares_within(accuracy, completeness, self._thresholds, side=SIDE)
        return {"chamfer_l2": CHAMFER_SCALE * squared} | shares


def failed_disn_metrics(thresholds: Sequence[float]) -> dict[str, float]:
    """What a reconstruction without a surface counts as in the units of DISN.

    DISN has no rule for it; here it is the longest distance within the sphere that holds the true
    shape, both ways, and zero for the shares.

    Args:
        thresholds: Shares of the side.

    Returns:
        The names of `value_names`.
    """
    zeros = {name: 0.0 for name in value_names(thresholds) if name.startswith((*SHARES, FSCORE))}
    worst = {"chamfer_l2": CHAMFER_SCALE * 2 * LONGEST_DISTANCE**2, "iou": 0.0}
    return in_order(zeros | worst, thresholds)


def solid_voxels(mesh: Mesh) -> NDArray[np.bool_]:
    """Nodes of the grid that the voxels of a solid touch.

    A voxel is solid where the surface passes through it or where no way leads from it to the
    outside without passing through the surface.

    Args:
        mesh: A closed mesh in the frame of DISN; what lies beyond the grid is moved to its border.

    Returns:
        (110, 110, 110) True where a corner of a solid voxel falls, index order x, y, z.
    """
    # Away from the outermost layer, so that the outside surrounds every shape.
    limit = (REACH - 1.5) * VOXEL
    surface = o3d.geometry.TriangleMesh(
        o3d.utility.Vector3dVector(np.clip(mesh.vertices, -limit, limit)),
        o3d.utility.Vector3iVector(mesh.faces),
    )
    border = np.full(3, REACH * VOXEL)
    voxels = o3d.geometry.VoxelGrid.create_from_triangle_mesh_within_bounds(
        surface, VOXEL, -border, border
    )
    crossed = np.zeros((2 * REACH,) * 3, dtype=bool)
    crossed[tuple(np.array([voxel.grid_index for voxel in voxels.get_voxels()]).T)] = True
    regions, _ = label(~crossed)
    places = np.argwhere(regions != regions[0, 0, 0]) - REACH
    corners = np.stack(np.meshgrid(*[(0, 1)] * 3, indexing="ij"), axis=-1).reshape(-1, 1, 3)
    positions = ((places + corners) * VOXEL).reshape(-1, 3)
    nodes = np.floor((positions - GRID_START) / GRID_SIDE * GRID_NODES).astype(np.int64)
    grid = np.zeros((GRID_NODES,) * 3, dtype=bool)
    grid[tuple(np.clip(nodes, 0, GRID_NODES - 1).T)] = True
    return grid


def _draw(points: NDArray[np.float64], generator: np.random.Generator) -> NDArray[np.float64]:
    return points[generator.integers(len(points), size=CLOUD_POINTS)]
