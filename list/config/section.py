"""What every section of the typed configuration has in common."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

Fraction = Annotated[float, Field(ge=0.0, le=1.0)]
PositiveFloat = Annotated[float, Field(gt=0.0)]
NonNegativeFloat = Annotated[float, Field(ge=0.0)]


class Section(BaseModel):
    """A part of the configuration; unknown keys are refused and values are finite and fixed."""

    model_config = ConfigDict(extra="forbid", frozen=True, allow_inf_nan=False)
