"""Where networks run."""

from __future__ import annotations

import os
import warnings

import torch

# What processors call their instructions for products in bf16: x86 by AVX-512 or AMX, Arm.
BF16_INSTRUCTIONS = ("avx512_bf16", "amx_bf16", "bf16")


# A workspace of its own, with which cuBLAS adds up in the same order each time (NVIDIA, cuBLAS
# Library, "Results Reproducibility").
CUBLAS_WORKSPACE = ":4096:8"

# Not deterministic by torch's book, where windows overlap; ours do not.
MAX_POOLING = "max_pool3d_with_indices_backward_cuda"


def best_device() -> torch.device:
    """Choose a device; a GPU computes in the precision that is asked for.

    It computes the same each time but for the gradient of `grid_sample`, which has no such form.

    Returns:
        The first GPU where there is one, else the CPU.
    """
    if not torch.cuda.is_available():
        return torch.device("cpu")
    # torch's convolutions of float32 would round what they multiply to 10 bits.
    torch.backends.cudnn.allow_tf32 = False
    # Gradients would be added up in the order in which threads come.
    os.environ.setdefault("CUBLAS_WORKSPACE_CONFIG", CUBLAS_WORKSPACE)
    warnings.filterwarnings("ignore", MAX_POOLING)
    torch.use_deterministic_algorithms(True, warn_only=True)
    # Nothing here reads memory that was never written.
    torch.utils.deterministic.fill_uninitialized_memory = False  # type: ignore[attr-defined]
    return torch.device("cuda")


def computes_in_bf16(device: torch.device) -> bool:
    """Whether a device has instructions for products in bf16; others take longer than in float32.

    Args:
        device: A GPU or the CPU.

    Returns:
        Whether it does.
    """
    if device.type == "cuda":
        return torch.cuda.is_bf16_supported(including_emulation=False)
    capabilities = torch.cpu.get_capabilities()
    return any(capabilities.get(name, False) for name in BF16_INSTRUCTIONS)
