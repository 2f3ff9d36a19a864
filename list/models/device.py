"""Where networks run."""

from __future__ import annotations

import torch

# What processors call their instructions for products in bf16: x86 by AVX-512 or AMX, Arm.
BF16_INSTRUCTIONS = ("avx512_bf16", "amx_bf16", "bf16")


def best_device() -> torch.device:
    """Choose a device.

    Returns:
        The first GPU where there is one, else the CPU.
    """
    return torch.device("cuda" if torch.cuda.is_available() else "cpu")


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
