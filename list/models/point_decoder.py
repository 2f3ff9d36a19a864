"""The point decoder: a tree of graph convolutions that grows an image's code into a cloud.

Shapes: B codes, n nodes of a level, d children of each node, P points.

Paper: the coarse prediction from global image features.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from list.models.settings import LEAK, NetworkSettings


class TreeLevel(nn.Module):
    """Grows the newest level of the tree by one (Shu et al., TreeGAN, ICCV 2019)."""

    def __init__(self, level: int, nodes: int, settings: NetworkSettings) -> None:
        super().__init__()
        features, support = settings.tree_features, settings.tree_support
        own, out = features[level], features[level + 1]
        self.degree = settings.tree_degrees[level]
        self.last = level == len(settings.tree_degrees) - 1
        self.ancestors = nn.ModuleList(
            nn.Linear(features[i], out, bias=False) for i in range(level + 1)
        )
        self.branch = nn.Parameter(torch.empty(nodes, own, self.degree * own))
        self.widen = nn.Linear(own, own * support, bias=False)
        self.narrow = nn.Linear(own * support, out, bias=False)
        # The last level has a bias in the published state too, and does not use it.
        self.bias = nn.Parameter(torch.empty(1, self.degree, out))
        nn.init.xavier_uniform_(self.branch, gain=nn.init.calculate_gain("relu"))
        nn.init.uniform_(self.bias, -(out**-0.5), out**-0.5)

    def forward(self, tree: list[Tensor]) -> Tensor:
        """Compute the next level.

        Args:
            tree: All levels so far, each (B, nodes, features).

        Returns:
            The next level (B, n * d, features).
        """
        newest = tree[-1]
        batch, nodes, features = newest.shape
        root = sum(
            linear(level).repeat_interleave(nodes // level.shape[1], dim=1)
            for linear, level in zip(self.ancestors, tree, strict=True)
        )
        # Nodes come first until features are few: the product gives them in this order.
        branch = F.leaky_relu_(torch.bmm(newest.transpose(0, 1), self.branch), LEAK)
        # Two linear maps with nothing between them are one: far fewer operations, same result.
        loop = self.narrow.weight @ self.widen.weight
        grown = F.linear(branch.view(nodes, batch, self.degree, features), loop)
        grown = grown.transpose(0, 1).flatten(1, 2)
        grown = grown + root.repeat_interleave(self.degree, dim=1)
        if self.last:
            return grown
        return F.leaky_relu(grown + self.bias.repeat(1, nodes, 1), LEAK)


class PointDecoder(nn.Module):
    """From an image's code to a cloud."""

    def __init__(self, settings: NetworkSettings) -> None:
        super().__init__()
        nodes, levels = 1, []
        for level, degree in enumerate(settings.tree_degrees):
            levels.append(TreeLevel(level, nodes, settings))
            nodes *= degree
        self.levels = nn.ModuleList(levels)

    def forward(self, code: Tensor) -> Tensor:
        """Decode codes.

        Args:
            code: (B, code).

        Returns:
            Points (B, P, 3), unit box.
        """
        tree = [code[:, None]]
        for level in self.levels:
            tree.append(level(tree))
        return tree[-1]
