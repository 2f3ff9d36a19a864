"""What every section of the typed configuration has in common."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict


class Section(BaseModel):
    """A part of the configuration; unknown keys are refused and values are finite and fixed."""

    model_config = ConfigDict(extra="forbid", frozen=True, allow_inf_nan=False)
