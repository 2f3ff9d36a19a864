import base64
import json
import struct

import numpy as np
import pytest

from list.errors import ShapeError
from list.geometry.mesh import (
    Mesh,
    face_normals,
    face_parts,
    is_watertight,
    keep_faces,
    normalise,
    outward,
    part_volumes,
    read_mesh,
    signed_volume,
    surface_points,
    unbalanced_edges,
    write_mesh,
)
from tests.unit.solids import ball, box, inside_out, together


def write(folder, name, text):
    path = folder / name
    path.write_text(text)
    return path


@pytest.mark.parametrize("suffix", ["obj", "ply", "stl", "off", "glb", "STL", "OBJ"])
def test_a_written_mesh_reads_back_closed_and_whole(tmp_path, suffix):
    mesh = box((1.0, 0.5, 0.25), centre=(3.0, 2.0, 1.0))
    path = tmp_path / f"box.{suffix.lower()}"
    write_mesh(mesh, path)
    read = read_mesh(path.rename(tmp_path / f"box.{suffix}"))
    assert is_watertight(read)
    assert (len(read.vertices), len(read.faces)) == (8, 12)
    assert signed_volume(read) == pytest.approx(0.125)
    assert read.vertices.min(axis=0) == pytest.approx([2.5, 1.75, 0.875])


def test_writing_leaves_no_other_file(tmp_path):
    write_mesh(box(), tmp_path / "box.obj")
    assert [path.name for path in tmp_path.iterdir()] == ["box.obj"]


def test_obj_of_every_notation(tmp_path):
    text = (
        "# a comment\nmtllib missing.mtl\n  v 0 0 0\r\nv\t1 0 0 # beside a vertex\n"
        "v 1 1 0 1.0 0.5 0.5\nvn 0 0 1\nvt 0 0\nv 0 1 0\nusemtl none\n"
        "f 1/1/1 2//1 3/1 \\\n 4 # a quad over two lines\nv 0 0 1\nf -1 1 2\nl 1 2\nf 1 2\n"
    )
    mesh = read_mesh(write(tmp_path, "all.obj", text))
    corners = mesh.vertices[mesh.faces]
    assert corners.tolist() == [
        [[0, 0, 0], [1, 0, 0], [1, 1, 0]],
        [[0, 0, 0], [1, 1, 0], [0, 1, 0]],
        [[0, 0, 1], [0, 0, 0], [1, 0, 0]],
    ]


def test_negative_indices_count_from_where_the_face_stands(tmp_path):
    first = "v 0 0 0\nv 1 0 0\nv 0 1 0\nf -3 -2 -1\n"
    second = "v 0 0 5\nv 1 0 5\nv 0 1 5\nf -3 -2 -1\n"
    mesh = read_mesh(write(tmp_path, "two.obj", first + second))
    assert mesh.vertices[mesh.faces][:, :, 2].tolist() == [[0, 0, 0], [5, 5, 5]]


def test_polygons_of_five_corners_cover_their_area(tmp_path):
    angles = np.arange(5) * 2 * np.pi / 5
    lines = [f"v {np.cos(a)} {np.sin(a)} 0" for a in angles] + ["f 1 2 3 4 5"]
    mesh = read_mesh(write(tmp_path, "pentagon.obj", "\n".join(lines)))
    a, b, c = (mesh.vertices[mesh.faces[:, i]] for i in range(3))
    area = np.linalg.norm(np.cross(b - a, c - a), axis=1).sum() / 2
    assert area == pytest.approx(2.5 * np.sin(2 * np.pi / 5))


def test_vertices_without_a_face_do_not_count(tmp_path):
    text = "v 0 0 0\nv 1 0 0\nv 0 1 0\nv 100 100 100\nv nan 0 0\nf 1 2 3\n"
    mesh = read_mesh(write(tmp_path, "stray.obj", text))
    assert mesh.vertices.max() == 1.0


TRIANGLE_BUFFER = struct.pack("<9f", 0, 0, 0, 1, 0, 0, 0, 1, 0)


def gltf_of_a_triangle(buffer_uri):
    return json.dumps(
        {
            "asset": {"version": "2.0"},
            "scenes": [{"nodes": [0]}],
            "nodes": [
                {"children": [1], "translation": [10, 0, 0]},
                {"mesh": 0, "scale": [2, 2, 2]},
            ],
            "meshes": [{"primitives": [{"attributes": {"POSITION": 0}}]}],
            "buffers": [{"uri": buffer_uri, "byteLength": 36}],
            "bufferViews": [{"buffer": 0, "byteLength": 36}],
            "accessors": [{"bufferView": 0, "componentType": 5126, "count": 3, "type": "VEC3"}],
        }
    )


def test_scenes_are_flattened_with_their_transforms(tmp_path):
    buffer = "data:;base64," + base64.b64encode(TRIANGLE_BUFFER).decode()
    mesh = read_mesh(write(tmp_path, "scene.gltf", gltf_of_a_triangle(buffer)))
    assert sorted(mesh.vertices.tolist()) == [[10, 0, 0], [10, 2, 0], [12, 0, 0]]


@pytest.mark.parametrize("suffix", ["gltf", "glb"])
def test_a_mesh_in_another_file_is_refused_since_its_changes_would_go_unnoticed(tmp_path, suffix):
    (tmp_path / "triangle.bin").write_bytes(TRIANGLE_BUFFER)
    content = gltf_of_a_triangle("triangle.bin").encode()
    if suffix == "glb":
        chunk = struct.pack("<I4s", len(content), b"JSON") + content
        content = struct.pack("<4s2I", b"glTF", 2, 12 + len(chunk)) + chunk
    path = tmp_path / f"scene.{suffix}"
    path.write_bytes(content)
    with pytest.raises(ShapeError, match=rf"scene\.{suffix} .* needs another file"):
        read_mesh(path)


TRIANGLE = "v 0 0 0\nv 1 0 0\nv 0 1 0\n"


@pytest.mark.parametrize(
    ("name", "text", "reason"),
    [
        ("empty.obj", "", "empty.obj is empty"),
        ("points.obj", TRIANGLE, "holds no faces"),
        ("prose.obj", "this is not\na mesh at all\n", "holds no faces"),
        ("prose.ply", "this is not\na mesh at all\n", "damaged or no PLY file"),
        ("prose.stl", "this is not\na mesh at all\n" * 9, "holds no faces"),
        ("prose.off", "this is not\na mesh at all\n", "damaged or no OFF file"),
        ("prose.glb", "this is not\na mesh at all\n", "damaged or no GLB file"),
        ("prose.txt", "", r"no mesh file; known are \.glb"),
        ("nan.obj", "v 0 0 0\nv nan 0 0\nv 0 1 0\nf 1 2 3", "not finite"),
        ("infinite.obj", "v 0 0 0\nv inf 0 0\nv 0 1 0\nf 1 2 3", "not finite"),
        ("overflow.obj", "v 0 0 0\nv 1e308 0 0\nv -1e308 1 0\nf 1 2 3", "not finite"),
        ("beyond.obj", TRIANGLE + "f 1 2 4", "names a vertex which is not in the file"),
        ("zeroth.obj", TRIANGLE + "f 0 1 2", "names a vertex which is not in the file"),
        ("before.obj", TRIANGLE + "f -4 1 2", "names a vertex which is not in the file"),
        ("letter.obj", "v 0 x 0\nv 1 0 0\nv 0 1 0\nf 1 2 3", "damaged or no OBJ file"),
        ("corner.obj", TRIANGLE + "f one 2 3", "damaged or no OBJ file"),
        ("point.obj", "v 1 1 1\nv 1 1 1\nv 1 1 1\nf 1 2 3", "use a vertex twice"),
    ],
)
def test_what_is_no_mesh_is_refused_with_a_reason(tmp_path, name, text, reason):
    with pytest.raises(ShapeError, match=reason):
        read_mesh(write(tmp_path, name, text))


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(ShapeError, match=r"there is no file .*gone\.obj"):
        read_mesh(tmp_path / "gone.obj")


def test_a_truncated_file_is_refused(tmp_path):
    write_mesh(ball(), tmp_path / "ball.stl")
    whole = (tmp_path / "ball.stl").read_bytes()
    (tmp_path / "ball.stl").write_bytes(whole[: len(whole) // 2])
    with pytest.raises(ShapeError):
        read_mesh(tmp_path / "ball.stl")


def test_normalise_centres_and_scales_to_the_longest_side():
    mesh = normalise(box((4.0, 2.0, 1.0), centre=(7.0, -3.0, 100.0)))
    assert mesh.vertices.min(axis=0) == pytest.approx([-0.5, -0.25, -0.125])
    assert mesh.vertices.max(axis=0) == pytest.approx([0.5, 0.25, 0.125])


def test_normalise_refuses_a_point_and_nothing():
    point = Mesh(np.ones((3, 3)), np.array([[0, 1, 2]], np.int32))
    nothing = Mesh(np.empty((0, 3)), np.empty((0, 3), np.int32))
    for mesh in (point, nothing):
        with pytest.raises(ShapeError):
            normalise(mesh)


def test_surface_points_lie_on_their_faces_and_are_uniform_by_area():
    sides = (1.0, 0.5, 0.25)
    mesh = box(sides)
    points, face = surface_points(mesh, 40_000, np.random.default_rng(0))
    offsets = points - mesh.vertices[mesh.faces[face, 0]]
    assert np.abs(np.einsum("ij,ij->i", offsets, face_normals(mesh)[face])).max() < 1e-6
    on_top = np.isclose(points[:, 1], 0.25)
    # 4 standard deviations of a share near 1/7
    assert on_top.mean() == pytest.approx(0.25 / 1.75, abs=0.007)
    assert points[on_top].mean(axis=0) == pytest.approx([0.0, 0.25, 0.0], abs=0.02)
    assert points[on_top, 0].std() == pytest.approx(1.0 / np.sqrt(12), rel=0.03)
    assert points.dtype == np.float32


def test_surface_points_follow_their_generator():
    first, _ = surface_points(ball(), 100, np.random.default_rng(1))
    again, _ = surface_points(ball(), 100, np.random.default_rng(1))
    other, _ = surface_points(ball(), 100, np.random.default_rng(2))
    assert np.array_equal(first, again)
    assert not np.array_equal(first, other)


def test_faces_without_area_get_no_points():
    flat = Mesh(np.array([[0.0, 0, 0], [1, 0, 0], [2, 0, 0]]), np.array([[0, 1, 2]], np.int32))
    with pytest.raises(ShapeError, match="no area"):
        surface_points(flat, 10, np.random.default_rng(0))
    _, face = surface_points(together(flat, box(), flat), 5000, np.random.default_rng(0))
    assert face.min() >= 1
    assert face.max() <= 12


def test_normals_look_outward_and_have_length_one():
    mesh = ball()
    centres = mesh.vertices[mesh.faces].mean(axis=1)
    normals = face_normals(mesh)
    assert np.linalg.norm(normals, axis=1) == pytest.approx(1.0)
    assert (np.einsum("ij,ij->i", normals, centres) > 0).all()


def test_volume_is_signed_and_does_not_depend_on_the_place():
    mesh = box((1.0, 0.5, 0.25), centre=(5.0, 6.0, 7.0))
    assert signed_volume(mesh) == pytest.approx(0.125)
    assert signed_volume(inside_out(mesh)) == pytest.approx(-0.125)
    assert signed_volume(outward(inside_out(mesh))) == pytest.approx(0.125)
    assert outward(mesh) is mesh


def test_watertight_needs_every_edge_twice_and_opposite():
    mesh = box()
    turned = mesh.faces.copy()
    turned[0] = turned[0, ::-1]
    twice = np.concatenate([mesh.faces, mesh.faces])
    assert is_watertight(mesh)
    assert is_watertight(inside_out(mesh))
    assert not is_watertight(Mesh(mesh.vertices, mesh.faces[1:]))
    assert not is_watertight(Mesh(mesh.vertices, turned))
    assert not is_watertight(Mesh(mesh.vertices, twice))
    assert not is_watertight(Mesh(mesh.vertices, mesh.faces[:0]))


def test_unbalanced_edges_are_counted():
    mesh = box()
    turned = mesh.faces.copy()
    turned[0] = turned[0, ::-1]
    assert unbalanced_edges(mesh) == 0
    assert unbalanced_edges(Mesh(mesh.vertices, mesh.faces[1:])) == 3
    assert unbalanced_edges(Mesh(mesh.vertices, turned)) == 3
    assert unbalanced_edges(Mesh(mesh.vertices, np.concatenate([mesh.faces, mesh.faces]))) == 0


def test_parts_are_told_apart_with_their_volumes():
    mesh = together(box(), inside_out(box((2.0, 1.0, 1.0), centre=(9.0, 0.0, 0.0))))
    part = face_parts(mesh)
    assert (part[:12] == part[0]).all()
    assert (part[12:] == 1 - part[0]).all()
    assert sorted(part_volumes(mesh)) == pytest.approx([-2.0, 1.0])
    first = keep_faces(mesh, part == part[0])
    assert len(first.vertices) == 8
    assert signed_volume(first) == pytest.approx(1.0)
