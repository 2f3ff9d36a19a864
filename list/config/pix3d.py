"""The section of the configuration about Pix3D."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field

from list.config.download import Pix3dDownload
from list.config.section import Section


class Pix3dSource(Section):
    """Pix3D (Sun et al., CVPR 2018) as unpacked: pix3d.json, img/, mask/ and model/."""

    folder: Path = Field(Path("data/pix3d"), description="Folder that holds pix3d.json.")
    splits: Path | None = Field(
        None,
        description="Folder of train.json and test.json, lists of samples by their place in "
        "pix3d.json; empty holds out models instead.",
    )
    test_fraction: Annotated[float, Field(ge=0.0, le=1.0)] = Field(
        0.2,
        description="Without split files: about this share of the models, at least one, is held "
        "out, a seeded choice by each model's name.",
    )
    protocol: Literal["all", "pix3d_paper"] = Field(
        "all",
        description="Which listed test images are evaluated: all, or as in the Pix3D paper the "
        "chairs that are neither truncated nor occluded, not even slightly.",
    )
    margin: Annotated[float, Field(ge=0.0, le=1.0)] = Field(
        0.1,
        description="Empty border on each side of a crop, in units of its object's longer side.",
    )
    download: Pix3dDownload = Pix3dDownload()
