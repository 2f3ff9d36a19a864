"""The section of the configuration about weights that are given instead of trained."""

from __future__ import annotations

from pathlib import Path

from pydantic import Field

from list.config.section import Section


class WeightsConfig(Section):
    """Checkpoints of the public release that take the place of a training."""

    coarse: Path | None = Field(
        None, description="Checkpoint of CoarseNet to use; empty: CoarseNet is trained."
    )
    full: Path | None = Field(
        None,
        description="Checkpoint of LIST to use; empty: LIST is trained. Where it is given, nothing "
        "is trained at all.",
    )
