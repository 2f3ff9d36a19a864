"""Open3D without its plots, which nothing here draws.

Their imports, among them a web server and IPython, take a second of processor time: more than all
else that most jobs import.
"""

from __future__ import annotations

import sys
from types import ModuleType

PLOTS = ModuleType("open3d.visualization.draw_plotly")
for name in ("get_plotly_fig", "draw_plotly", "draw_plotly_server"):
    setattr(PLOTS, name, None)
# Found there, it is not looked for.
sys.modules.setdefault(PLOTS.__name__, PLOTS)

import open3d as o3d  # noqa: E402

__all__ = ["o3d"]
