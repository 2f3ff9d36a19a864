"""The data sets that can be downloaded, as configured."""

from __future__ import annotations

from list.config.download import DownloadConfig
from list.config.schema import Config, DataConfig
from list.data.categories import CATEGORIES, category_id
from list.data.download.locations import Download

CATEGORY_FOLDER = r"\d{8}"
SPLIT_LIST = r"\d{8}_(train|test)\.lst"
PIX3D_ENTRY = r"pix3d\.json|img|mask|model"


def downloads(config: Config) -> dict[str, tuple[Download, DownloadConfig]]:
    """List the downloads that the configuration turns on.

    Args:
        config: The validated configuration.

    Returns:
        What to bring where, and how, by name.
    """
    found: dict[str, tuple[Download, DownloadConfig]] = {}
    shapenet, pix3d = config.data.shapenet, config.data.pix3d
    categories = tuple(_shapenet_categories(config.data))
    lists = tuple(f"{c}_{split}.lst" for c in categories for split in ("train", "test"))
    for part, folder, pattern, wanted in (
        ("renderings", shapenet.renderings, CATEGORY_FOLDER, categories),
        ("isosurfaces", shapenet.isosurfaces, CATEGORY_FOLDER, categories),
        ("splits", shapenet.splits, SPLIT_LIST, lists),
    ):
        location = getattr(shapenet.download, part)
        if shapenet.download.enabled and location:
            key = f"data.shapenet.download.{part}"
            download = Download(key, location, str(folder), pattern, wanted)
            found[f"shapenet_{part}"] = download, shapenet.download
    if pix3d.download.enabled and pix3d.download.archive:
        found["pix3d"] = (
            Download(
                "data.pix3d.download.archive",
                pix3d.download.archive,
                str(pix3d.folder),
                PIX3D_ENTRY,
                ("pix3d.json", "img", "mask", "model"),
            ),
            pix3d.download,
        )
    return found


def _shapenet_categories(data: DataConfig) -> list[str]:
    if data.source != "shapenet" or data.categories == "all":
        return sorted(CATEGORIES.values())
    # Unknown names are refused when the shapes are listed, with those that are known.
    known = {*CATEGORIES, *CATEGORIES.values()}
    return sorted({category_id(name) for name in data.categories if name in known})
