"""What the use of a network depends on that was trained as a configuration says."""

from __future__ import annotations

from typing import Any

from list.config.schema import Config
from list.data.framing import CROPPED_DROP, RENDERED_DROP, RENDERED_SHARE, cropped_share


def conventions_of(config: Config) -> dict[str, Any]:
    """Collect them; photographs are framed otherwise than renderings.

    Args:
        config: The configuration of the training.

    Returns:
        Fields of list.training.checkpoint.Conventions, whose module takes seconds to import.
    """
    share, drop = RENDERED_SHARE, RENDERED_DROP
    if config.data.source == "pix3d":
        share, drop = cropped_share(config.data.pix3d.margin), CROPPED_DROP
    return {
        "sdf_scale": config.training.full.sdf_scale,
        "background": config.training.background,
        "object_share": share,
        "object_drop": drop,
    }
