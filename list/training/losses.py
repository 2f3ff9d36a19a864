"""Losses of CoarseNet and LIST (Arshad and Beksi, ICCV 2023)."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import torch
from scipy.spatial import cKDTree
from torch import Tensor
from torch.nn import functional as F

# Keeps the logarithm finite where a probability is 0, as in the published loss.
SMALLEST_PROBABILITY = 1e-8


def chamfer_loss(predicted: Tensor, true: Tensor) -> Tensor:
    """Chamfer distance between clouds: squared, mean over each cloud, both directions added.

    Args:
        predicted: Predicted points (B, N, 3), unit box.
        true: True points (B, M, 3), unit box.

    Returns:
        The mean over the batch, a scalar.
    """
    nearest_true, nearest_predicted = _nearest(predicted, true), _nearest(true, predicted)
    # The search only chooses neighbours; distances are computed for chosen pairs, exactly.
    accuracy = _squared_distances(predicted, true, nearest_true).mean()
    completeness = _squared_distances(true, predicted, nearest_predicted).mean()
    return accuracy + completeness


def _squared_distances(points: Tensor, others: Tensor, chosen: Tensor) -> Tensor:
    """Squared distances (B, N) of points to the chosen of the others."""
    return (points - others.gather(1, chosen[..., None].expand(-1, -1, 3))).square().sum(dim=2)


def _nearest(points: Tensor, others: Tensor) -> Tensor:
    """Numbers (B, N) of the nearest of the others for each point of each cloud."""
    points, others = points.detach(), others.detach()
    if points.is_cuda:
        pairs = zip(points, others, strict=True)
        return torch.stack([torch.cdist(*pair).argmin(dim=1) for pair in pairs])
    # On a CPU three to five times faster than the matrix of all distances. Clouds of some thousand
    # points are too small to be divided among workers of one search.
    with ThreadPoolExecutor(torch.get_num_threads()) as threads:
        return torch.stack([*threads.map(_nearest_by_tree, points, others)])


def _nearest_by_tree(points: Tensor, others: Tensor) -> Tensor:
    if not (points.isfinite().all() and others.isfinite().all()):
        # The search refuses them. With any neighbour the loss is not finite, which ends a training.
        return torch.zeros(len(points), dtype=torch.long)
    _, nearest = cKDTree(others.numpy()).query(points.numpy())
    return torch.from_numpy(nearest)


def occupancy_loss(probability: Tensor, occupied: Tensor, occupied_share: float) -> Tensor:
    """Weighted cross-entropy of the predicted occupancy.

    Args:
        probability: Predicted occupancy (B, V, V, V) in [0, 1].
        occupied: True occupancy (B, V, V, V), 0 or 1.
        occupied_share: Weight of occupied voxels; empty ones weigh 1 - occupied_share.

    Returns:
        The mean over voxels, a scalar.
    """
    of_occupied = (occupied * torch.log(probability + SMALLEST_PROBABILITY)).mean()
    of_empty = ((1 - occupied) * torch.log(1 - probability + SMALLEST_PROBABILITY)).mean()
    return -occupied_share * of_occupied - (1 - occupied_share) * of_empty


def distance_loss(
    predicted: Tensor, true: Tensor, sdf_scale: float, limit: float | None = None
) -> Tensor:
    """Squared error of the signed distance, summed over points.

    Args:
        predicted: Network output (B, N): the signed distance times `sdf_scale`.
        true: True signed distance (B, N), unit box, negative inside.
        sdf_scale: Factor of the true distance.
        limit: Distances beyond it count as it, so that points far away do not outweigh those near
            the surface (Park et al., DeepSDF, CVPR 2019); None, as published, sets no limit.

    Returns:
        The mean over the batch, a scalar.
    """
    if limit is not None:
        true = true.clamp(-limit, limit)
    return (sdf_scale * true - predicted).square().sum(dim=1).mean()


def sign_loss(predicted: Tensor, true: Tensor, sdf_scale: float, width: float) -> Tensor:
    """Cross-entropy of inside and outside, summed over points.

    The squared error hardly tells the sides of a thin part apart; this does.

    Args:
        predicted: Network output (B, N): the signed distance times `sdf_scale`.
        true: True signed distance (B, N), unit box, negative inside.
        sdf_scale: Factor of the true distance.
        width: Signed distance, unit box, whose logit is 1.

    Returns:
        The mean over the batch, a scalar.
    """
    logits = -predicted / (sdf_scale * width)
    inside = (true < 0).to(logits.dtype)
    losses = F.binary_cross_entropy_with_logits(logits, inside, reduction="none")
    return losses.sum(dim=1).mean()
