"""The section `report` of the configuration."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, NonNegativeFloat, NonNegativeInt

from list.config.section import Section


class ReportConfig(Section):
    """The report: how much of the held-out shapes its page shows, and what computing costs."""

    more_shapes: NonNegativeInt = Field(
        3, description="Shapes of each category shown beside the best, the median and the worst."
    )
    triangles: Annotated[int, Field(ge=100, le=10_000)] = Field(
        10_000, description="Most triangles of a mesh that turns in the page."
    )
    megabytes: Annotated[int, Field(ge=2, le=1000)] = Field(
        30, description="Largest size of the page; meshes get fewer triangles to keep it."
    )
    core_hour_price: NonNegativeFloat = Field(
        1.0,
        description="Price of an hour of one busy core, for the costs in results/timings.csv; "
        "with 1 they are core hours.",
    )
    gpu_hour_price: NonNegativeFloat = Field(
        0.0,
        description="Price of an hour of one GPU, busy or not, added to the costs of the stages "
        "that the profile gives GPUs; with 0 only cores cost.",
    )
