"""Closed, outward surfaces in the unit box."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from list.errors import ShapeError
from list.geometry.mesh import Mesh, is_watertight, normalise, outward, read_mesh


@dataclass(frozen=True)
class IsosurfaceSettings:
    """Resolution."""

    resolution: int = 256
    thickness: float = 0.01


def load_isosurface(path: Path) -> Mesh:
    """Read."""
    mesh = normalise(read_mesh(path))
    if not is_watertight(mesh):
        raise ShapeError("not watertight")
    return outward(mesh)


def watertight_isosurface(mesh: Mesh, settings: IsosurfaceSettings) -> Mesh:
    """Make."""
    return mesh
