"""Configuration of downloads: where each data set comes from; nothing is downloaded by default."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, NonNegativeInt

from list.config.section import Section

Sha256 = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
Seconds = Annotated[float, Field(ge=0.0)]

LOCATION = (
    "https address (http where sha256 has its checksum), Google Drive address of a file or a "
    "folder, s3://bucket/key, or local path; empty means that you place it by hand."
)

# Pinned, because the lists decide which shapes are test shapes.
DISN_SPLITS = (
    "https://raw.githubusercontent.com/robotic-vision-lab/"
    "Learning-Implicitly-From-Spatial-Transformers-Network/"
    "1fd4216b22cc9a3bd5546c6e9a0b10b50c2d89dd/data/DISN_split/"
)


class DownloadConfig(Section):
    """How a data set is downloaded."""

    enabled: bool = Field(False, description="Whether the workflow downloads this data set.")
    retries: NonNegativeInt = Field(
        8, description="Attempts in a row that bring nothing before a download is given up."
    )
    first_wait: Seconds = Field(
        1.0, description="Seconds before the second attempt; they double up to a minute."
    )
    timeout: Annotated[float, Field(gt=0.0)] = Field(
        60.0, description="Seconds without any byte after which a connection counts as cut."
    )
    s3_endpoint: str | None = Field(
        None,
        description="Address of S3-compatible storage, with https (http where sha256 has the "
        "checksums); empty means Amazon's.",
    )
    s3_region: str = Field("us-east-1", description="Region of the bucket.")
    s3_anonymous: bool = Field(
        False, description="Read a public bucket without the AWS_* credentials."
    )
    sha256: dict[str, Sha256] = Field(
        {}, description="Known checksums by location; others are recorded when first downloaded."
    )


class ShapenetDownload(DownloadConfig):
    """Download of ShapeNet renderings, DISN isosurfaces and DISN split lists."""

    renderings: str | None = Field(
        "https://drive.google.com/file/d/1gwRviPb18vANDECAqeUqLBCvBTnfq7fo/view",
        description=f"Archive or folder of images: {LOCATION}",
    )
    isosurfaces: str | None = Field(
        "https://drive.google.com/drive/folders/1QGhDW335L7ra31uw5U-0V7hB-viA0JXr",
        description=f"Archive or folder of isosurfaces: {LOCATION}",
    )
    splits: str | None = Field(
        DISN_SPLITS, description=f"Folder or archive of split lists: {LOCATION}"
    )


class Pix3dDownload(DownloadConfig):
    """Download of Pix3D (CC BY 4.0)."""

    archive: str | None = Field(
        # Published with http; by TLS, whoever answers must be that host.
        "https://pix3d.csail.mit.edu/data/pix3d.zip",
        description=f"Archive or folder of Pix3D: {LOCATION}",
    )
