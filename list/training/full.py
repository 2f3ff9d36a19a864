"""Training of LIST: from an image and query points to signed distances."""

from __future__ import annotations

from collections.abc import Callable

from torch import Tensor, nn

from list.data.dataset import TrainingShapes
from list.models.full import LIST, Prediction
from list.models.voxelisation import voxelise
from list.training.batches import Batch
from list.training.losses import distance_loss, occupancy_loss
from list.training.pictures import BOTH, PREDICTED, TRUE, Inspection, coloured


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
    ) -> None:
        self.network: nn.Module = network
        self._resolution = network.settings.voxel_resolution
        self.validation = validation
        self._sdf_scale = sdf_scale
        self._distance_limit = distance_limit
        self._sdf_weight = sdf_weight
        self._occupancy_weight = occupancy_weight
        self._occupied_share = occupied_share

    def losses(self, network: Callable[..., Prediction], batch: Batch) -> dict[str, Tensor]:
        """Losses of a batch.

        Args:
            network: LIST in training mode.
            batch: `image` (B, 3, S, S), `query` (B, N, 3), `distance` (B, N), `cloud` (B, P, 3).

        Returns:
            `loss` and its two parts, scalars.
        """
        prediction = network(batch["image"], batch["query"])
        occupied = voxelise(batch["cloud"], self._resolution)
        occupancy = occupancy_loss(prediction.occupancy, occupied, self._occupied_share)
        distance = distance_loss(
            prediction.distance, batch["distance"], self._sdf_scale, self._distance_limit
        )
        loss = self._sdf_weight * distance + self._occupancy_weight * occupancy
        return {"loss": loss, "distance_loss": distance, "occupancy_loss": occupancy}

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
        """Show uniform points inside, by prediction and in truth, and the coarse cloud.

        Args:
            network: LIST in evaluation mode.
            index: Index of the shape.

        Returns:
            The view and the points.
        """
        points, inside = self.validation.uniform(index)
        prediction = self._predict(network, index, points)
        predicted = prediction.distance[0].cpu() < 0
        clouds = {
            "inside": coloured(
                (points[predicted & inside], BOTH),
                (points[predicted & ~inside], PREDICTED),
                (points[~predicted & inside], TRUE),
            ),
            "coarse": coloured((prediction.coarse_points[0], PREDICTED)),
        }
        return Inspection(self.validation.fixed_view(index), clouds)

    def _predict(self, network: nn.Module, index: int, points: Tensor) -> Prediction:
        device = next(network.parameters()).device
        image = self.validation.fixed_view(index)[None].to(device)
        return network(image, points[None].to(device))
