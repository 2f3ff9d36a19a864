"""The typed configuration: one model per section, each field with its unit and allowed range."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

from pydantic import (
    Field,
    NonNegativeInt,
    PositiveInt,
    model_validator,
)

from list.config.download import ShapenetDownload
from list.config.evaluation import EvaluationConfig
from list.config.network import NetworkConfig
from list.config.pix3d import Pix3dSource
from list.config.report import ReportConfig
from list.config.section import Fraction, NonNegativeFloat, PositiveFloat, Section
from list.config.training import TrainingConfig
from list.config.weights import WeightsConfig

# Sub-folder names become part of paths and identifiers.
NAME_PATTERN = r"^[A-Za-z0-9][A-Za-z0-9._+-]*$"
CategoryName = Annotated[str, Field(pattern=NAME_PATTERN)]

# Sources that have images of their own; of the others views are rendered.
WITH_IMAGES = ("shapenet", "pix3d")


class ProceduralSource(Section):
    """The embedded data set: parametric solids, nothing to download."""

    training_shapes: PositiveInt = Field(40, description="Training shapes of each category.")
    test_shapes: PositiveInt = Field(10, description="Held-out shapes of each category.")
    seed: NonNegativeInt = Field(0, description="Another seed gives another set of shapes.")


class ShapenetSource(Section):
    """ShapeNet renderings, DISN isosurfaces and DISN split lists in their published layouts."""

    isosurfaces: Path = Field(
        Path("data/shapenet/isosurface"),
        description="Folder of <category id>/<shape id>/isosurf.obj.",
    )
    renderings: Path = Field(
        Path("data/shapenet/images"),
        description="Folder of <category id>/<shape id>/{easy,hard}/NN.png.",
    )
    splits: Path = Field(
        Path("data/shapenet/splits"),
        description="Folder of <category id>_train.lst and <category id>_test.lst.",
    )
    training_shapes_per_category: PositiveInt | None = Field(
        None, description="Cap on the training shapes of a category; empty means all."
    )
    train_on_test_shapes: bool = Field(
        False, description="Train on shapes that the lists name for training and for test, too."
    )
    download: ShapenetDownload = ShapenetDownload()


class MeshesSource(Section):
    """The user's own meshes, <folder>/<category>/<name>.{obj,ply,stl,off,glb}, or raw ShapeNet."""

    folder: Path = Field(Path("data/meshes"), description="One sub-folder a category.")
    test_fraction: Fraction = Field(
        0.2,
        description="About this share of the folder's shapes, at least one, is held out: a seeded "
        "choice by each shape's name.",
    )


class DataConfig(Section):
    """Which shapes there are, and how they are split and sharded."""

    source: Literal["procedural", "shapenet", "pix3d", "meshes"] = Field(
        "procedural", description="Where shapes come from."
    )
    categories: Annotated[list[CategoryName], Field(min_length=1)] | Literal["all"] = Field(
        ["chair", "table", "airplane", "lamp", "car"],
        description="Category names or ids, or all that the source has.",
    )
    shards: Annotated[int, Field(ge=1, le=1000)] = Field(
        1,
        description="Shards of a category's training shapes, and of its test shapes; "
        "aim at about 500 shapes a shard.",
    )
    validation_fraction: Fraction = Field(
        0.1, description="Share of the training list that selects the best weights."
    )
    maximum_failed_fraction: Fraction = Field(
        0.05, description="A shard with a larger share of quarantined shapes stops the run."
    )
    procedural: ProceduralSource = ProceduralSource()
    shapenet: ShapenetSource = ShapenetSource()
    pix3d: Pix3dSource = Pix3dSource()
    meshes: MeshesSource = MeshesSource()


class IsosurfaceConfig(Section):
    """From a raw mesh to a closed, outward surface in the unit box."""

    resolution: Annotated[int, Field(ge=16, le=768)] = Field(
        256,
        description="Grid nodes along the longest side, margins included; not more, as the grid of "
        "a cube takes 3 GB of memory at 512 and would take up to 10 GB at 768.",
    )
    thickness: PositiveFloat = Field(
        0.01, description="Least thickness given to sheets, in units of the longest side."
    )
    closing: NonNegativeFloat = Field(
        0.02, description="Openings narrower than this (same units) let nothing in."
    )
    smallest_part: Fraction = Field(
        0.02, description="Parts under this share of the largest part's longest side are dropped."
    )
    keep_watertight: bool = Field(
        True, description="Leave meshes that already bound a solid as they are."
    )


class RenderingConfig(Section):
    """Views rendered where a source has no images; the published camera convention."""

    style: Literal["easy", "hard"] = Field("easy", description="Range of the cameras.")
    views: Annotated[int, Field(ge=1, le=100)] = Field(36, description="Views of each shape.")
    size: Annotated[int, Field(ge=16, le=2048)] = Field(224, description="Image side in pixels.")
    samples_per_side: Annotated[int, Field(ge=1, le=8)] = Field(
        2, description="Rays along each side of a pixel: 2 means 4 rays a pixel."
    )
    outputs: list[Literal["albedo", "depth", "normal"]] = Field(
        [], description="Further images of each view, beside results/images; nothing reads them."
    )


class SamplePool(Section):
    """One pool of query points: surface points moved by normal noise."""

    sigma: PositiveFloat = Field(description="Standard deviation of the noise, unit box.")
    points: PositiveInt = Field(description="Query points stored for each shape.")
    fraction: Fraction = Field(description="Share of the query points of a training sample.")


class SamplingConfig(Section):
    """Query points with signed distance, and uniform points for the validation IoU."""

    surface_points: PositiveInt = Field(50_000, description="Surface points of each shape.")
    pools: Annotated[list[SamplePool], Field(min_length=1)] = Field(
        [
            SamplePool(sigma=0.003, points=50_000, fraction=0.45),
            SamplePool(sigma=0.01, points=50_000, fraction=0.44),
            SamplePool(sigma=0.07, points=50_000, fraction=0.11),
        ],
        description="The configured distribution of the query points.",
    )
    uniform_points: Annotated[int, Field(ge=8, multiple_of=8)] = Field(
        32_768, description="Uniform points of the unit box with an inside bit each."
    )
    checked_points: PositiveInt = Field(
        2_000, description="Query points whose sign is checked by a second library."
    )
    minimum_sign_agreement: Fraction = Field(
        0.99, description="A shape below this share of agreeing signs is quarantined."
    )
    farthest_points: PositiveInt = Field(
        5_000, description="Surface points kept by farthest-point sampling."
    )

    @model_validator(mode="after")
    def _fractions_sum_to_one(self) -> SamplingConfig:
        total = sum(pool.fraction for pool in self.pools)
        if abs(total - 1.0) > 1e-6:
            raise ValueError(f"the fractions of the pools must sum to 1, they sum to {total:g}")
        sigmas = [pool.sigma for pool in self.pools]
        if len(set(sigmas)) != len(sigmas):
            raise ValueError(f"every pool needs its own sigma, found {sigmas}")
        if self.farthest_points > self.surface_points:
            raise ValueError(
                f"farthest_points ({self.farthest_points}) cannot exceed "
                f"surface_points ({self.surface_points})"
            )
        return self


class Config(Section):
    """Everything that a run depends on."""

    seed: NonNegativeInt = Field(0, description="Seed of every random draw.")
    numerical_threads: Annotated[int, Field(ge=1, le=256)] = Field(
        2, description="Threads of torch; another number may change the last digits."
    )
    data: DataConfig = DataConfig()
    isosurface: IsosurfaceConfig = IsosurfaceConfig()
    rendering: RenderingConfig = RenderingConfig()
    sampling: SamplingConfig = SamplingConfig()
    network: NetworkConfig = NetworkConfig()
    training: TrainingConfig = TrainingConfig()
    weights: WeightsConfig = WeightsConfig()
    evaluation: EvaluationConfig = EvaluationConfig()
    report: ReportConfig = ReportConfig()

    @model_validator(mode="after")
    def _only_rendered_views_have_outputs(self) -> Config:
        if self.rendering.outputs and self.data.source in WITH_IMAGES:
            raise ValueError(
                f"rendering.outputs must be empty where data.source is {self.data.source}, whose "
                "views are not rendered"
            )
        return self

    @model_validator(mode="after")
    def _chosen_views_are_rendered(self) -> Config:
        if self.data.source in WITH_IMAGES:
            # How many views a shape has is known once it is listed.
            return self
        for key in ("views", "retrieval_views"):
            chosen = getattr(self.evaluation, key)
            if isinstance(chosen, list) and max(chosen) >= self.rendering.views:
                raise ValueError(
                    f"evaluation.{key} names view {max(chosen)}, but rendering.views is "
                    f"{self.rendering.views}: views 0 to {self.rendering.views - 1} are rendered"
                )
        return self
