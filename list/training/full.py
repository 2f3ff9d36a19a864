"""Training of LIST: from an image and query points to signed distances."""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Tensor, nn

from list.data.dataset import TrainingShapes
from list.errors import ShapeError
from list.geometry.mesh import Mesh
from list.geometry.surface import extract_mesh
from list.geometry.voxels import grid_points
from list.models.full import LIST, Prediction
from list.models.voxelisation import voxelise
from list.training.batches import Batch
from list.training.losses import distance_loss, occupancy_loss, sign_loss
from list.training.pictures import BOTH, PREDICTED, TRUE, Inspection, coloured

# Grid nodes along each axis for the mesh that a person sees: as many as there are uniform points,
# so that looking at a shape takes as long as measuring two.
INSPECTED_RESOLUTION = 32


class FullTask:
    """LIST with distance and occupancy losses, selected by the IoU of validation shapes."""

    selection = "iou"
    higher_is_better = True

    def __init__(
        self,
        network: LIST,
        validation: TrainingShapes,
        sdf_scale: float,
        distance_limit: float | None,
        sdf_weight: float,
        occupancy_weight: float,
        occupied_share: float,
        sign_weight: float = 0.0,
        sign_width: float = 0.01,
    ) -> None:
        self.network: nn.Module = network
        self._resolution = network.settings.voxel_resolution
        self.validation = validation
        self._sdf_scale = sdf_scale
        self._distance_limit = distance_limit
        self._sdf_weight = sdf_weight
        self._occupancy_weight = occupancy_weight
        self._occupied_share = occupied_share
        self._sign_weight, self._sign_width = sign_weight, sign_width

    def losses(self, network: Callable[..., Prediction], batch: Batch) -> dict[str, Tensor]:
        """Losses of a batch.

        Args:
            network: LIST in training mode.
            batch: `image` (B, 3, S, S), `query` (B, N, 3), `distance` (B, N), `cloud` (B, P, 3).

        Returns:
            `loss` and its parts, scalars.
        """
        prediction = network(batch["image"], batch["query"])
        occupied = voxelise(batch["cloud"], self._resolution)
        occupancy = occupancy_loss(prediction.occupancy, occupied, self._occupied_share)
        distance = distance_loss(
            prediction.distance, batch["distance"], self._sdf_scale, self._distance_limit
        )
        loss = self._sdf_weight * distance + self._occupancy_weight * occupancy
        losses = {"loss": loss, "distance_loss": distance, "occupancy_loss": occupancy}
        if self._sign_weight:
            sign = sign_loss(
                prediction.distance, batch["distance"], self._sdf_scale, self._sign_width
            )
            losses |= {"loss": loss + self._sign_weight * sign, "sign_loss": sign}
        return losses

    def measure(self, network: nn.Module, index: int) -> float:
        """IoU of a validation shape on its uniform points, in its seeded view.

        Args:
            network: LIST in evaluation mode.
            index: Index of the shape.

        Returns:
            The IoU.
        """
        points, inside = self.validation.uniform(index)
        predicted = self._predict(network, index, points).distance[0].cpu() < 0
        union = (predicted | inside).sum()
        return float((predicted & inside).sum() / union.clamp(min=1))

    def inspect(self, network: nn.Module, index: int) -> Inspection:
        """Show uniform points inside, by prediction and in truth, the coarse cloud, and the mesh.

        Args:
            network: LIST in evaluation mode.
            index: Index of the shape.

        Returns:
            The view, the points, and a coarse mesh where the prediction has a surface.
        """
        points, inside = self.validation.uniform(index)
        nodes = torch.from_numpy(grid_points(INSPECTED_RESOLUTION))
        prediction = self._predict(network, index, torch.cat([points, nodes]))
        distance, at_nodes = prediction.distance[0].cpu().split([len(points), len(nodes)])
        predicted = distance < 0
        clouds = {
            "inside": coloured(
                (points[predicted & inside], BOTH),
                (points[predicted & ~inside], PREDICTED),
                (points[~predicted & inside], TRUE),
            ),
            "coarse": coloured((prediction.coarse_points[0], PREDICTED)),
        }
        return Inspection(self.validation.fixed_view(index), clouds, self._meshes(at_nodes))

    def _meshes(self, distance: Tensor) -> dict[str, Mesh]:
        grid = (distance / self._sdf_scale).reshape((INSPECTED_RESOLUTION,) * 3)
        try:
            return {"mesh": extract_mesh(grid.numpy())}
        except ShapeError:
            # As yet no point is inside.
            return {}

    def _predict(self, network: nn.Module, index: int, points: Tensor) -> Prediction:
        device = next(network.parameters()).device
        image = self.validation.fixed_view(index)[None].to(device)
        return network(image, points[None].to(device))
