"""Images are worked on together as it suits the device."""

import os
import warnings

import pytest
import torch

from list.models.device import best_device, is_made_by_intel
from list.models.grouping import CACHED, ON_GPU, images_together


def test_a_processor_takes_what_its_cache_holds_and_a_gpu_what_keeps_it_busy():
    cpu, gpu = torch.device("cpu"), torch.device("cuda")
    assert images_together(CACHED // 4, cpu) == 4
    assert images_together(CACHED + 1, cpu) == 1
    assert images_together(CACHED + 1, gpu) == ON_GPU // (CACHED + 1) > 100


@pytest.fixture
def gpu(monkeypatch):
    """As on a machine with a GPU; torch's settings are put back."""
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(torch.backends.cudnn, "allow_tf32", True)
    monkeypatch.setattr(torch.utils.deterministic, "fill_uninitialized_memory", True)
    monkeypatch.setenv("CUBLAS_WORKSPACE_CONFIG", "before")
    monkeypatch.delenv("CUBLAS_WORKSPACE_CONFIG")
    with warnings.catch_warnings():
        yield
    torch.use_deterministic_algorithms(False)


@pytest.mark.usefixtures("gpu")
def test_a_gpu_keeps_all_digits_of_float32_and_adds_up_in_the_same_order_each_time():
    assert best_device().type == "cuda"
    assert not torch.backends.cudnn.allow_tf32
    assert torch.are_deterministic_algorithms_enabled()
    assert os.environ["CUBLAS_WORKSPACE_CONFIG"] == ":4096:8"


@pytest.mark.parametrize(("maker", "found"), [("GenuineIntel", True), ("AuthenticAMD", False)])
def test_the_maker_of_the_processor_is_read(tmp_path, maker, found):
    processor = tmp_path / "cpuinfo"
    assert not is_made_by_intel(processor)
    processor.write_text(f"processor\t: 0\nvendor_id\t: {maker}\n")
    assert is_made_by_intel(processor) is found
