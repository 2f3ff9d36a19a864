"""Training of CoarseNet: from an image to a coarse point cloud."""

from __future__ import annotations

from collections.abc import Callable

from torch import Tensor, nn

from list.data.dataset import TrainingShapes
from list.models.coarse import CoarseNet
from list.training.batches import Batch
from list.training.losses import chamfer_loss
from list.training.pictures import PREDICTED, TRUE, Inspection, coloured


class CoarseTask:
    """CoarseNet with the Chamfer loss, selected by the Chamfer distance of validation shapes."""

    selection = "chamfer"
    higher_is_better = False

    def __init__(
        self, network: CoarseNet, validation: TrainingShapes, chamfer_weight: float
    ) -> None:
        self.network: nn.Module = network
        self.validation = validation
        self._chamfer_weight = chamfer_weight

    def losses(self, network: Callable[[Tensor], Tensor], batch: Batch) -> dict[str, Tensor]:
        """Chamfer loss of a batch.

        Args:
            network: CoarseNet in training mode.
            batch: `image` (B, 3, S, S) and `cloud` (B, P, 3).

        Returns:
            `loss`, a scalar.
        """
        points = network(batch["image"])
        return {"loss": self._chamfer_weight * chamfer_loss(points, batch["cloud"])}

    def measure(self, network: nn.Module, index: int) -> float:
        """Chamfer distance of a validation shape in its seeded view.

        Args:
            network: CoarseNet in evaluation mode.
            index: Index of the shape.

        Returns:
            Squared, both directions added, times the loss's factor.
        """
        predicted = self._predict(network, index)
        cloud = self.validation.cloud(index)[None].to(predicted.device)
        return self._chamfer_weight * float(chamfer_loss(predicted, cloud))

    def inspect(self, network: nn.Module, index: int) -> Inspection:
        """Show the predicted and the true cloud.

        Args:
            network: CoarseNet in evaluation mode.
            index: Index of the shape.

        Returns:
            The view and the clouds.
        """
        true, predicted = self.validation.cloud(index), self._predict(network, index)[0]
        clouds = {"predicted": coloured((predicted, PREDICTED)), "true": coloured((true, TRUE))}
        return Inspection(self.validation.fixed_view(index), clouds)

    def _predict(self, network: nn.Module, index: int) -> Tensor:
        device = next(network.parameters()).device
        return network(self.validation.fixed_view(index)[None].to(device))
