"""A GPU computes in the precision that is asked for, and the same each time."""

import os
import warnings

import pytest
import torch

from list.device import best_device


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


def test_without_a_gpu_networks_run_on_the_processor(monkeypatch):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    assert best_device() == torch.device("cpu")
    assert not torch.are_deterministic_algorithms_enabled()
