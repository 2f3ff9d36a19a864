"""The section `evaluation` of the configuration."""

from __future__ import annotations

from collections import Counter
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, Field, NonNegativeInt, PositiveInt

from list.config.section import PositiveFloat, Section


def _each_once(values: Any) -> Any:
    twice = [value for value, count in Counter(values).items() if count > 1]
    if twice:
        raise ValueError(f"{twice[0]} is named more than once")
    return values


Views = (
    PositiveInt
    | Literal["all"]
    | Annotated[list[NonNegativeInt], Field(min_length=1), AfterValidator(_each_once)]
)


class EvaluationConfig(Section):
    """How held-out shapes are reconstructed and measured."""

    views: Views = Field(
        1, description="Seeded views of each test shape, `all`, or a list of view numbers."
    )
    resolution: Annotated[int, Field(ge=8, le=512)] = Field(
        128, description="Grid nodes along each axis of the predicted signed distance."
    )
    precision: Literal["float32", "bf16"] = Field(
        "float32", description="Of the network; `bf16` computes most of it in 16 bits."
    )
    protocol: Literal["list", "list_stretched", "disn"] = Field(
        "list",
        description="Definitions of the metrics: `list` are LIST's, `list_stretched` adds the "
        "published stretch of predicted vertices, `disn` are DISN's.",
    )
    surface_points: PositiveInt = Field(100_000, description="Points drawn from each mesh.")
    volume_points: PositiveInt = Field(1_000_000, description="Uniform points of the IoU.")
    thresholds: Annotated[list[PositiveFloat], Field(min_length=1), AfterValidator(_each_once)] = (
        Field([0.005, 0.01, 0.05], description="Distances of the F-scores, unit box.")
    )
    baseline_resolution: Annotated[int, Field(ge=8, le=128)] = Field(
        64,
        description="Grid nodes along each axis of the mean shape and of the oracle's IoU; not "
        "more, as `oracle` holds a bit a node of all training shapes: at 128, 8 GB for ShapeNet's "
        "30,000.",
    )
    retrieval_views: Views = Field(
        4, description="Views of each training shape that `retrieval` searches, as for `views`."
    )
    bootstrap_draws: Annotated[int, Field(ge=100)] = Field(
        2_000,
        description="Samples of the bootstrap; 1,000 to 2,000 give stable 95 % intervals "
        "(Efron and Tibshirani, 1993, chapter 13).",
    )
