"""Where networks run."""

from __future__ import annotations

import os
import warnings
from pathlib import Path

import torch

# Where Linux names the maker of the processor.
PROCESSOR = Path("/proc/cpuinfo")

# What processors call their instructions for products in bf16: x86 by AVX-512 or AMX, Arm.
BF16_INSTRUCTIONS = ("avx512_bf16", "amx_bf16", "bf16")


# A workspace of its own, with which cuBLAS adds up in the same order each time (NVIDIA, cuBLAS
# Library, "Results Reproducibility").
CUBLAS_WORKSPACE = ":4096:8"

# Not deterministic by torch's book, where windows overlap; ours do not.
MAX_POOLING = "max_pool3d_with_indices_backward_cuda"


def best_device() -> torch.device:
    """Choose a device; a GPU computes in the precision that is asked for, and the same each time.

    Returns:
        The first GPU where there is one, else the CPU.
    """
    if not torch.cuda.is_available():
        return torch.device("cpu")
    # torch's convolutions of float32 would round what they multiply to 10 bits.
    torch.backends.cudnn.allow_tf32 = False
    # Gradients would be added up in the order in which threads come. A published step takes no
    # longer for it in bf16 and a fifth in float32, a small one two fifths (measured on an H200).
    os.environ.setdefault("CUBLAS_WORKSPACE_CONFIG", CUBLAS_WORKSPACE)
    warnings.filterwarnings("ignore", MAX_POOLING)
    torch.use_deterministic_algorithms(True, warn_only=True)
    # Nothing here reads memory that was never written.
    torch.utils.deterministic.fill_uninitialized_memory = False  # type: ignore[attr-defined]
    return torch.device("cuda")


def is_made_by_intel(processor: Path = PROCESSOR) -> bool:
    """Whether Intel made the processor; which way to compute is faster depends on that.

    Args:
        processor: Its description.

    Returns:
        False where there is none.
    """
    return processor.exists() and "GenuineIntel" in processor.read_text()


MADE_BY_INTEL = is_made_by_intel()


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
