"""Images are worked on together as it suits the device."""

import torch

from list.models.device import best_device
from list.models.grouping import CACHED, ON_GPU, images_together


def test_a_processor_takes_what_its_cache_holds_and_a_gpu_what_keeps_it_busy():
    cpu, gpu = torch.device("cpu"), torch.device("cuda")
    assert images_together(CACHED // 4, cpu) == 4
    assert images_together(CACHED + 1, cpu) == 1
    assert images_together(CACHED + 1, gpu) == ON_GPU // (CACHED + 1) > 100


def test_float32_on_a_gpu_is_not_rounded_to_fewer_digits(monkeypatch):
    monkeypatch.setattr(torch.backends.cudnn, "allow_tf32", True)
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    assert best_device().type == "cuda"
    assert not torch.backends.cudnn.allow_tf32
