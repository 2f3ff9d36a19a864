import numpy as np
import pytest
import torch

from list.data.dataset import image_tensor
from list.evaluation.codes import image_codes
from list.models.image_encoder import image_encoder
from list.models.settings import NetworkSettings


@pytest.fixture(scope="module")
def encoder():
    torch.manual_seed(0)
    return image_encoder(NetworkSettings(image_size=32, image_width=4)).eval()


def images(count):
    return np.random.default_rng(0).integers(0, 256, (count, 32, 32, 3), dtype=np.uint8)


def test_codes_are_those_of_the_encoder_whatever_the_batches(encoder):
    pictures = images(5)
    with torch.inference_mode():
        expected = torch.stack([encoder(image_tensor(p)[None]).code[0] for p in pictures])
    for batch in (1, 2, 5, 32):
        codes = image_codes(encoder, iter(pictures), batch)
        assert codes.shape == (5, 128)
        np.testing.assert_allclose(codes, expected.numpy(), atol=1e-5)
