"""Training of CoarseNet: from an image to a coarse point cloud."""

from __future__ import annotations

from collections.abc import Callable

from torch import Tensor, nn

from list.data.dataset import TrainingShapes
from list.models.coarse import CoarseNet
from list.training.loop import Batch
from list.training.losses import chamfer_loss


class CoarseTask:
    """CoarseNet with the Chamfer loss, selected by the Chamfer distance of validation shapes."""

    selection = "chamfer"
    higher_is_better = False

    def __init__(
        self, network: CoarseNet, validation: TrainingShapes, chamfer_weight: float
    ) -> None:
        self.network: nn.Module = network
        self._validation = validation
        self._chamfer_weight = chamfer_weight

    def losses(self, network: Callable[[Tensor], Tensor], batch: Batch) -> dict[str, Tensor]:
        """Chamfer loss of a batch.

        Args:
            network: CoarseNet in training mode.
            batch: `image` (B, 3, S, S) and `cloud` (B, P, 3).

        Returns:
            `loss`, a scalar.
        """
        points = network(batch["image"]).float()
        return {"loss": self._chamfer_weight * chamfer_loss(points, batch["cloud"])}

    def validate(self, network: nn.Module) -> dict[str, float]:
        """Mean Chamfer distance over the validation shapes, one seeded view each.

        Args:
            network: CoarseNet in evaluation mode.

        Returns:
            `chamfer`, squared, both directions added, times the loss's factor.
        """
        device = next(network.parameters()).device
        total = 0.0
        for index in range(len(self._validation)):
            image = self._validation.fixed_view(index)[None].to(device)
            cloud = self._validation.cloud(index)[None].to(device)
            total += float(chamfer_loss(network(image), cloud))
        return {"chamfer": self._chamfer_weight * total / len(self._validation)}
