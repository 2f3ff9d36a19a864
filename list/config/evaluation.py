"""The section `evaluation` of the configuration."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, NonNegativeInt, PositiveInt

from list.config.section import PositiveFloat, Section


class EvaluationConfig(Section):
    """How held-out shapes are reconstructed and measured."""

    views: PositiveInt | Literal["all"] | list[NonNegativeInt] = Field(
        1, description="Seeded views of each test shape, `all`, or a list of view numbers."
    )
    resolution: Annotated[int, Field(ge=8, le=512)] = Field(
        128, description="Grid nodes along each axis of the predicted signed distance."
    )
    protocol: Literal["list", "list_stretched", "disn"] = Field(
        "list",
        description="Definitions of the metrics: `list` are LIST's, `list_stretched` adds the "
        "published stretch of predicted vertices, `disn` are DISN's.",
    )
    surface_points: PositiveInt = Field(100_000, description="Points drawn from each mesh.")
    volume_points: PositiveInt = Field(1_000_000, description="Uniform points of the IoU.")
    thresholds: Annotated[list[PositiveFloat], Field(min_length=1)] = Field(
        [0.005, 0.01, 0.05], description="Distances of the F-scores, unit box."
    )
    baseline_resolution: Annotated[int, Field(ge=8, le=256)] = Field(
        64, description="Grid nodes along each axis of the mean shape and of the oracle's IoU."
    )
    retrieval_views: PositiveInt | Literal["all"] | list[NonNegativeInt] = Field(
        4, description="Views of each training shape that `retrieval` searches, as for `views`."
    )
    bootstrap_draws: Annotated[int, Field(ge=100)] = Field(
        2_000,
        description="Samples of the bootstrap; 1,000 to 2,000 give stable 95 % intervals "
        "(Efron and Tibshirani, 1993, chapter 13).",
    )
