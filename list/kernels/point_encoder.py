"""The point encoder on a CPU.

Replaces: convolutions of width 1, each followed by a batch norm and a ReLU, and the maximum over
points. A batch norm is folded into the layer before it: the mean and variance of the layer's
outputs follow from the mean and covariance of its inputs, which have fewer features. Gradients
reach only the points at the maxima, so only their features are kept.
Taken: on a CPU, where the norms are torch's own.

Shapes: G groups of clouds, P points, K features, O outputs of a layer.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, cast

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from list.batch_statistics import track_statistics
from list.models.point_encoder import PointEncoder
from list.models.precision import at_least_single

# Values that are worked on together: they stay within a processor's cache.
GROUP_VALUES = 2**20


class FoldedPointEncoder(PointEncoder):
    """The encoder with another order of work."""

    @staticmethod
    def fits(encoder: PointEncoder) -> bool:
        """Whether the norms are torch's own; those over several processes cannot be folded.

        Args:
            encoder: The plain encoder.

        Returns:
            Whether this kernel can take its place.
        """
        return all(type(layer[1]) is nn.BatchNorm1d for layer in _layers(encoder))

    def forward(self, points: Tensor) -> Tensor:
        """Encode clouds.

        Args:
            points: (B, P, 3), unit box.

        Returns:
            (B, features).
        """
        *inner, last = _layers(self)
        widest = max(layer[0].in_channels for layer in (*inner, last))
        groups = points.split(max(1, GROUP_VALUES // (points.shape[1] * widest)))
        for layer in inner:
            weight, bias = _folded(layer, groups)
            groups = tuple(F.linear(clouds, weight, bias).relu_() for clouds in groups)
        weight, bias = _folded(last, groups)
        # The ReLU grows with its input, so it can follow the maximum.
        return torch.cat([_maximum(clouds, weight, bias) for clouds in groups]).relu()


_Layer = tuple[nn.Conv1d, nn.BatchNorm1d, nn.ReLU]


def _layers(encoder: PointEncoder) -> list[_Layer]:
    return [cast(_Layer, (*layer,)) for layer in cast("list[nn.Sequential]", [*encoder.layers])]


def _folded(layer: _Layer, groups: Sequence[Tensor]) -> tuple[Tensor, Tensor]:
    """Weight (O, K) and bias (O,) of a layer with its norm, from the layer's inputs (G, P, K)."""
    convolution, norm, _ = layer
    weight, bias = convolution.weight[..., 0], cast(Tensor, convolution.bias)
    mean, variance = cast(Tensor, norm.running_mean), cast(Tensor, norm.running_var)
    with torch.autocast("cpu", enabled=False):
        if norm.training:
            rows = [at_least_single(clouds).flatten(0, 1) for clouds in groups]
            mean_in, covariance = _Moments.apply(*rows)
            mean = F.linear(mean_in, weight, bias)
            variance = ((weight @ covariance) * weight).sum(dim=1)
            track_statistics(norm, mean.detach(), variance.detach(), sum(map(len, rows)))
        scale = norm.weight / (variance + norm.eps).sqrt()
        return weight * scale[:, None], (bias - mean) * scale + norm.bias


class _Moments(torch.autograd.Function):
    """Mean (K,) and covariance (K, K) of rows (R, K) in several parts."""

    @staticmethod
    def forward(ctx: Any, *parts: Tensor) -> tuple[Tensor, Tensor]:
        ctx.count = sum(map(len, parts))
        mean = torch.stack([part.sum(dim=0) for part in parts]).sum(dim=0) / ctx.count
        products = mean.new_zeros(len(mean), len(mean))
        for part in parts:
            centred = part - mean
            products.addmm_(centred.t(), centred)
        ctx.save_for_backward(mean, *parts)
        return mean, products / ctx.count

    @staticmethod
    def backward(ctx: Any, *grads: Tensor) -> tuple[Tensor, ...]:
        mean, *parts = ctx.saved_tensors
        grad_mean, grad_covariance = (grad / ctx.count for grad in grads)
        slope = grad_covariance + grad_covariance.t()
        return tuple(torch.addmm(grad_mean - mean @ slope, part, slope) for part in parts)


def _maximum(clouds: Tensor, weight: Tensor, bias: Tensor) -> Tensor:
    """The maximum over points of a linear layer: from clouds (G, P, K) to (G, O)."""
    with torch.no_grad():
        # Along contiguous values the search takes a quarter of the time.
        highest = torch.stack([F.linear(weight, cloud).max(dim=1).indices for cloud in clouds])
    starts = torch.arange(len(clouds))[:, None] * clouds.shape[1]
    # Gradients of indexed tensors would be added up in the order in which threads come.
    features = at_least_single(F.embedding(highest + starts, clouds.flatten(0, 1)))
    with torch.autocast("cpu", enabled=False):
        return torch.linalg.vecdot(features, weight) + bias
