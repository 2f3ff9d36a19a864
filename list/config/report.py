"""The section `report` of the configuration."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, NonNegativeInt

from list.config.section import Section


class ReportConfig(Section):
    """The report page: how much of the held-out shapes it shows."""

    more_shapes: NonNegativeInt = Field(
        3, description="Shapes of each category shown beside the best, the median and the worst."
    )
    triangles: Annotated[int, Field(ge=100, le=10_000)] = Field(
        10_000, description="Most triangles of a mesh that turns in the page."
    )
    megabytes: Annotated[int, Field(ge=2, le=1000)] = Field(
        30, description="Largest size of the page; meshes get fewer triangles to keep it."
    )
