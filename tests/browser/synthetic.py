"""A small report of solids, made without any training."""

import numpy as np
import pandas as pd

from list.config.evaluation import EvaluationConfig
from list.data.rendering import render_views
from list.data.solids.catalogue import generate_shape
from list.evaluation.gallery import PLEASANT_VIEW, RANKS, Example, choose_examples
from list.evaluation.intervals import bootstrap_intervals
from list.evaluation.protocol import PROTOCOLS
from list.evaluation.report import ReportContent
from list.evaluation.table import summarise
from list.evaluation.wording import protocol_record, summary
from list.geometry.mesh import Mesh, surface_points
from list.geometry.sdf import SignedDistance
from list.geometry.surface import extract_mesh
from list.geometry.voxels import grid_points

CATEGORIES = {"03001627": "chair", "03636649": "lamp"}
METRICS = ["chamfer_l2", "chamfer_l1", "iou", "fscore_1", "normal_consistency"]
WORST = {"chamfer_l2": 30_000.0, "chamfer_l1": 173.205, "iou": 0.0, "fscore_1": 0.0}
PROTOCOL = protocol_record(EvaluationConfig(resolution=32).model_dump(mode="json"), 0)


def guess(truth, resolution, generator):
    """A surface that a network might have made of a shape: coarse, and a little off."""
    points = grid_points(resolution)
    waves = np.sin(points @ generator.normal(scale=9.0, size=(3, 3))).sum(axis=1)
    distances = SignedDistance(truth)(points) - 0.006 + 0.008 * waves
    return extract_mesh(distances.reshape((resolution,) * 3))


def scores(quality, failed):
    if failed:
        return WORST | {"normal_consistency": 0.0}
    distance = 1.2 * (1.05 - quality) ** 2
    return {
        "chamfer_l2": 100 * distance,
        "chamfer_l1": 5 * distance,
        "iou": quality,
        "fscore_1": 0.8 * quality,
        "normal_consistency": 0.5 + 0.45 * quality,
    }


def per_shape_table(categories, shapes, generator):
    rows = []
    for identifier, name in categories.items():
        level = generator.uniform(0.35, 0.7)
        for number in range(shapes):
            failed = number == shapes - 1 and identifier == min(categories)
            quality = float(np.clip(generator.normal(level, 0.12), 0.05, 0.95))
            for method, worth in (
                ("LIST", quality),
                ("coarse", quality - 0.1),
                ("mean_shape", 0.3),
            ):
                values = scores(worth, failed and method == "LIST")
                values["iou"] = np.nan if method == "coarse" else values["iou"]
                rows.append(
                    {
                        "category_id": identifier,
                        "category": name,
                        "method": method,
                        "shape_id": f"{number:04x}",
                        "view": 0,
                        "failed": int(failed and method == "LIST"),
                    }
                    | values
                )
    return pd.DataFrame(rows)


def example(category, choice, generator, resolution):
    truth = generate_shape(category, choice.shape_id)
    picture = render_views(truth, [PLEASANT_VIEW], 64)[0]
    on_white = np.where(picture[..., 3:] > 0, picture[..., :3], 255).astype(np.uint8)
    points = surface_points(truth, 600, generator)[0] + generator.normal(scale=0.015, size=(600, 3))
    failed = choice.iou == 0.0
    return Example(
        title=f"{category}, {choice.rank}: IoU {choice.iou:.2f}",
        image=on_white,
        coarse_points=points,
        predicted=None if failed else guess(truth, resolution, generator),
        truth=Mesh(truth.vertices, truth.faces),
        rank=choice.rank,
        name=f"{choice.shape_id}, view {choice.view}",
        scores=choice.scores,
    )


def history(names, generator):
    steps = np.arange(0, 1500, 50) + 50
    curves = {
        name: scale * np.exp(-steps / 400) + 0.2 * scale + generator.uniform(0, 0.05 * scale, 30)
        for name, scale in names.items()
    }
    return pd.DataFrame({"step": steps, **curves})


def report_content(categories=CATEGORIES, shapes=9, more_shapes=0, resolution=32):
    """A report of solids with one failure and one shape in quarantine."""
    generator = np.random.default_rng(0)
    per_shape = per_shape_table(categories, shapes, generator)
    gallery = {
        name: [
            example(name, choice, generator, resolution)
            for choice in choose_examples(per_shape, identifier, len(RANKS) + more_shapes)
        ]
        for identifier, name in categories.items()
    }
    accounting = pd.DataFrame(
        [
            {
                "category_id": identifier,
                "category": name,
                "listed": shapes + 41,
                "trained": 36,
                "validated": 4,
                "tested": shapes,
                "quarantined": 1,
                "missing": 0,
            }
            for identifier, name in categories.items()
        ]
    )
    losses = {"train_loss": 30.0, "train_distance_loss": 0.3, "validation_iou": 0.2}
    return ReportContent(
        title="Single-view reconstruction with LIST",
        summary=summary("procedural", accounting, PROTOCOL),
        facts={"Run": {"source": "procedural", "seed": 0}, "Protocol": PROTOCOL},
        protocol=PROTOCOLS["list"],
        intervals=bootstrap_intervals(per_shape, categories, METRICS, 200, 0),
        metrics=summarise(per_shape, categories, dict.fromkeys(categories, 1), METRICS),
        per_shape=per_shape,
        histories={
            "the coarse network": history(
                {"train_loss": 300.0, "validation_chamfer": 90.0}, generator
            ),
            "LIST": history(losses, generator),
        },
        gallery=gallery,
        failures=pd.DataFrame(
            [
                {
                    "category": categories[min(categories)],
                    "shape": f"{shapes - 1:04x}",
                    "view": 0,
                    "reason": "the field has no zero crossing",
                }
            ]
        ),
        accounting=accounting,
        quarantine=pd.DataFrame(
            [
                {
                    "category_id": min(categories),
                    "shape_id": "00ff",
                    "stage": "render",
                    "reason": "the mesh has no extent",
                }
            ]
        ),
    )
