"""A real LIST network that predicts a known shape: an octahedron, whatever the image."""

import torch

from list.models.full import LIST
from list.models.settings import NetworkSettings

SETTINGS = NetworkSettings(
    image_size=32,
    image_width=4,
    image_classes=10,
    tree_features=(128, 16, 16, 3),
    tree_degrees=(2, 2, 4),
    voxel_resolution=16,
    voxel_channels=(2, 4, 4),
    point_channels=(8, 8),
    decoder_channels=(16, 16),
)
SDF_SCALE = 10.0


def octahedron_network(reach: float) -> LIST:
    """The distance decoder adds up |x|, |y| and |z| of the query point and ignores the rest.

    Its steepness is that of a distance; its surface has its corners at `reach` along the axes.
    """
    torch.manual_seed(0)
    network = LIST(SETTINGS)
    decoder = network.distance_decoder
    layers = [decoder.first, *decoder.hidden, decoder.last]
    with torch.no_grad():
        for layer in layers:
            layer.weight.zero_()
            layer.bias.zero_()
        for axis in range(3):
            # The query point comes last, doubled; relu(x) + relu(-x) = |x|.
            decoder.first.weight[2 * axis, axis - 3] = 0.5
            decoder.first.weight[2 * axis + 1, axis - 3] = -0.5
        for layer in decoder.hidden:
            layer.weight[:6, :6, 0] = torch.eye(6)
        decoder.last.weight[0, :6] = SDF_SCALE / 3**0.5
        decoder.last.bias[:] = -reach * SDF_SCALE / 3**0.5
    return network.eval()
