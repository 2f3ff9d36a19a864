import base64
import zlib
from dataclasses import replace

import numpy as np
import pytest

from list.errors import ListError
from list.evaluation.embedding import (
    MOST_TRIANGLES,
    affordable_triangles,
    embed_geometry,
)
from list.evaluation.gallery import Example
from list.geometry.mesh import Mesh, is_watertight, signed_volume

from .solids import ball, box


def example(predicted, points=50):
    cloud = np.random.default_rng(0).uniform(-0.3, 0.3, (points, 3))
    image = np.zeros((4, 4, 3), np.uint8)
    return Example("ball", image, cloud, predicted, ball(0.5, subdivisions=3))


class Reader:
    """Reads a blob by its description, number by number."""

    def __init__(self, text):
        self.data = zlib.decompress(base64.b64decode(text))
        header = np.frombuffer(self.data[:16], "<f4")
        self.low, self.side = header[:3], header[3]
        self.place = 16
        counts = np.frombuffer(self.take(20), "<u4").tolist()
        self.points = self.positions(counts[0])
        clouds = [self.positions(counts[1]), self.positions(counts[3])]
        self.predicted, self.truth = (
            Mesh(cloud, self.faces(count))
            for cloud, count in zip(clouds, counts[2::2], strict=True)
        )
        assert self.place == len(self.data)

    def take(self, size):
        self.place += size
        return self.data[self.place - size : self.place]

    def numbers(self, count):
        low, high = self.take(count), self.take(count)
        return [a + 256 * b for a, b in zip(low, high, strict=True)]

    def positions(self, count):
        coded = np.array(self.numbers(3 * count), np.int64).reshape(3, count).T
        steps = np.cumsum((coded >> 1) ^ -(coded & 1), axis=0) % 2**16
        return self.low + self.side * steps / (2**16 - 1)

    def faces(self, count):
        following, found = 0, []
        for behind in self.numbers(3 * count):
            found.append(following - behind)
            following = max(following, found[-1] + 1)
        return np.array(found, np.int32).reshape(-1, 3)


def test_what_is_embedded_comes_back_within_a_step():
    original = example(box((0.5, 1.0, 0.5)))
    read = Reader(embed_geometry(original, 2000))
    step = read.side / (2**16 - 1)
    assert read.side == pytest.approx(1.0)
    np.testing.assert_allclose(read.points, original.coarse_points, atol=0.51 * step + 1e-7)
    for mesh, expected in ((read.predicted, original.predicted), (read.truth, original.truth)):
        corners, wanted = mesh.vertices[mesh.faces], expected.vertices[expected.faces]
        np.testing.assert_allclose(corners, wanted, atol=0.51 * step + 1e-7)
        assert is_watertight(mesh)


def test_large_meshes_are_simplified():
    read = Reader(embed_geometry(example(ball(0.4, subdivisions=5)), 500))
    assert len(read.predicted.faces) <= 500
    assert signed_volume(read.predicted) == pytest.approx(4 / 3 * np.pi * 0.4**3, rel=0.03)


def test_a_missing_prediction_has_no_triangles():
    read = Reader(embed_geometry(example(None), 500))
    assert len(read.predicted.faces) == len(read.predicted.vertices) == 0
    assert len(read.truth.faces) > 0


def test_a_soup_of_the_most_triangles_can_be_named():
    count = MOST_TRIANGLES
    vertices = np.random.default_rng(0).uniform(-0.5, 0.5, (3 * count, 3))
    soup = Mesh(vertices, np.arange(3 * count, dtype=np.int32).reshape(-1, 3)[::-1].copy())
    read = Reader(embed_geometry(example(soup), count))
    step = read.side / (2**16 - 1)
    corners = read.predicted.vertices[read.predicted.faces]
    np.testing.assert_allclose(corners, vertices[soup.faces], atol=0.51 * step + 1e-7)
    with pytest.raises(ValueError, match="is the most"):
        embed_geometry(example(soup), count + 1)


def test_vertices_without_a_face_are_left_out():
    extra = replace(box(), vertices=np.concatenate([[[9.0, 9.0, 9.0]], box().vertices]))
    extra = replace(extra, faces=extra.faces + np.int32(1))
    read = Reader(embed_geometry(example(extra), 500))
    assert len(read.predicted.vertices) == 8
    assert read.side < 2


def test_the_same_example_gives_the_same_text_of_letters_alone():
    first, second = (embed_geometry(example(ball()), 300) for _ in range(2))
    assert first == second
    assert base64.b64decode(first, validate=True)


def test_the_page_has_room_for_fewer_triangles_where_there_are_more_meshes():
    one = example(None)
    assert affordable_triangles(10_000, [one] * 40, 28_000_000) == 10_000
    few, fewer = (affordable_triangles(10_000, [one] * n, 28_000_000) for n in (500, 1000))
    assert 10_000 > few > fewer > 1000
    with pytest.raises(ListError, match="no room for 200 triangles of each of the 1 shapes"):
        affordable_triangles(10_000, [one], 3000)
    assert affordable_triangles(100, [one], 3000) == 100


def test_a_surface_costs_no_more_than_is_reckoned():
    triangles = 10_000
    generator = np.random.default_rng(1)
    rough = ball(0.5, subdivisions=6)
    directions = rough.vertices / np.linalg.norm(rough.vertices, axis=1, keepdims=True)
    waves = np.sin(directions @ generator.normal(scale=9, size=(3, 5))).sum(axis=1)
    rough = replace(rough, vertices=rough.vertices * (1 + 0.03 * waves[:, None]))
    empty = Mesh(np.zeros((0, 3)), np.zeros((0, 3), np.int32))
    alone = replace(example(rough, points=1), truth=empty)
    assert len(embed_geometry(alone, triangles)) < 8 * triangles
