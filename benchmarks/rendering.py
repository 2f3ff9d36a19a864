"""Renderings of a mesh of 20,000 triangles: views a second with all that the workflow does for one.

Two processes render at once, each on one thread, as two jobs of the workflow do on two cores.
"""

from __future__ import annotations

import multiprocessing
import os
import time
from pathlib import Path

import numpy as np
from trimesh.creation import icosphere

from list.data.ray_scene import diagonal_one
from list.data.rendering import render_views, write_renderings
from list.geometry.camera import sample_views
from list.geometry.mesh import Mesh

SIZE = 224
SAMPLES_PER_SIDE = 2
VIEWS = 36
SHAPES = 6
RUNS = 3
SUBDIVISIONS = 5


def render_shapes(folder: Path, shapes: int) -> tuple[int, float]:
    """Draw cameras, render and write the views of some shapes.

    Args:
        folder: Where to write.
        shapes: Number of shapes.

    Returns:
        Triangles of a shape, and seconds of the processor that a view took.
    """
    start = time.process_time()
    sphere = icosphere(SUBDIVISIONS)
    mesh = Mesh(sphere.vertices, sphere.faces.astype(np.int32))
    for number in range(shapes):
        points = diagonal_one(mesh.vertices)
        views = sample_views("easy", VIEWS, np.random.default_rng(number), points)
        pictures = render_views(mesh, views, SIZE, SAMPLES_PER_SIDE)
        write_renderings(folder / str(number) / "easy", pictures, views)
    return len(mesh.faces), (time.process_time() - start) / (shapes * VIEWS)


def measure(folder: Path) -> tuple[int, int, float, float]:
    """Time two processes, or one where there is one core only.

    Args:
        folder: Where to write.

    Returns:
        Triangles of a shape, processes, views a second of all of them, and seconds of the
        processor that a view took, which other work on the machine changes less; the best of all
        runs.
    """
    processes = min(2, len(os.sched_getaffinity(0)))
    places = [folder / str(number) for number in range(processes)]
    rates, seconds = [], []
    with multiprocessing.get_context("spawn").Pool(processes) as pool:
        # The first calls pay for imports.
        pool.starmap(render_shapes, [(place, 1) for place in places], chunksize=1)
        for _ in range(RUNS):
            start = time.perf_counter()
            done = pool.starmap(render_shapes, [(p, SHAPES) for p in places], chunksize=1)
            rates.append(processes * SHAPES * VIEWS / (time.perf_counter() - start))
            seconds += [second for _, second in done]
    return done[0][0], processes, max(rates), min(seconds)
