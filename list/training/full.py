"""Training of LIST: from an image and query points to signed distances."""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Tensor, nn

from list.data.dataset import TrainingShapes
from list.models.full import LIST, Prediction
from list.models.voxelisation import voxelise
from list.training.loop import Batch
from list.training.losses import distance_loss, occupancy_loss


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
        self._validation = validation
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

    def validate(self, network: nn.Module) -> dict[str, float]:
        """Mean IoU over the validation shapes on their uniform points, one seeded view each.

        Args:
            network: LIST in evaluation mode.

        Returns:
            `iou`.
        """
        device = next(network.parameters()).device
        scores = []
        for index in range(len(self._validation)):
            image = self._validation.fixed_view(index)[None].to(device)
            points, inside = self._validation.uniform(index)
            predicted = network(image, points[None].to(device)).distance[0].cpu() < 0
            union = (predicted | inside).sum()
            scores.append((predicted & inside).sum() / union.clamp(min=1))
        return {"iou": float(torch.stack(scores).mean())}
