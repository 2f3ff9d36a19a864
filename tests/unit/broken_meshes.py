"""Meshes that are broken, open or unusual, and as files what becomes of each."""

import json
from pathlib import Path

import numpy as np
import trimesh

BOX = trimesh.creation.box()
BALL = trimesh.creation.icosphere(subdivisions=2)
GOOD = {"ball": BALL, "box": BOX, "ring": trimesh.creation.torus(1.0, 0.3)}


def obj(vertices, faces):
    corners = "".join(f"f {a} {b} {c}\n" for a, b, c in np.asarray(faces) + 1)
    return "".join("v " + " ".join(map(str, row)) + "\n" for row in vertices) + corners


def exported(suffix):
    content = BALL.export(file_type=suffix)
    return content.encode() if isinstance(content, str) else content


def spoiled(value):
    """A box with one coordinate replaced."""
    vertices = [[*row] for row in BOX.vertices]
    vertices[3][1] = value
    return obj(vertices, BOX.faces)


def box_with(face):
    return obj(BOX.vertices, BOX.faces) + face + "\n"


def gltf(uri):
    return json.dumps({"asset": {"version": "2.0"}, "buffers": [{"uri": uri, "byteLength": 4}]})


SECRET = "must never be read"


def link_to(target):
    return lambda path: path.symlink_to(path.parent / target)


# Name of the file (a shape is named by it without its suffix), what it holds or how it is made, and
# what its row must say.
BROKEN = [
    ("empty.obj", b"", "is empty"),
    ("empty_glb.glb", b"", "is empty"),
    ("blank.obj", "\n \n\n", "holds no faces"),
    ("comments.obj", "# a chair\n# by nobody\n", "holds no faces"),
    ("points.obj", obj(BOX.vertices, np.empty((0, 3), int)), "holds no faces"),
    ("faces.obj", "f 1 2 3\n", "holds no faces"),
    ("cut.obj", obj(BALL.vertices, BALL.faces)[:3000], "holds no faces"),
    ("cut_in_a_face.obj", box_with("f 1 2 9"), "names a vertex which is not in the file"),
    ("cut_in_a_vertex.obj", "v 0 0 0\nf 1 2 3\nv 1 0", "damaged or no OBJ file"),
    ("cut_ply.ply", exported("ply")[:700], "damaged or no PLY file"),
    ("cut_stl.stl", exported("stl")[:700], "damaged|holds no faces"),
    ("cut_off.off", exported("off")[:700], "damaged or no OFF file"),
    ("cut_glb.glb", exported("glb")[:700], "damaged or no GLB file"),
    ("nan.obj", spoiled("nan"), "not finite"),
    ("infinite.obj", spoiled("inf"), "not finite"),
    ("minus_infinite.obj", spoiled("-inf"), "not finite"),
    ("overflow.obj", spoiled("1e999"), "not finite"),
    ("huge.obj", obj(BOX.vertices * 3e308, BOX.faces), "not finite"),
    ("words.obj", spoiled("left"), "damaged or no OBJ file"),
    ("one_place.obj", obj(BOX.vertices * 0, BOX.faces), "use a vertex twice"),
    ("vertex_twice.obj", obj(BOX.vertices, [[0, 0, 1], [2, 2, 2]]), "use a vertex twice"),
    ("vertex_beyond.obj", box_with("f 1 2 99"), "names a vertex which is not in the file"),
    ("vertex_zero.obj", box_with("f 0 1 2"), "names a vertex which is not in the file"),
    ("vertex_before.obj", box_with("f -99 1 2"), "names a vertex which is not in the file"),
    ("vertex_endless.obj", box_with(f"f 1 2 {10**40}"), "damaged|names a vertex"),
    ("face_of_words.obj", box_with("f one two three"), "damaged or no OBJ file"),
    ("face_of_fractions.obj", box_with("f 1.5 2.5 3.5"), "damaged or no OBJ file"),
    ("picture.obj", b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "holds no faces"),
    ("zeros.stl", bytes(4096), "damaged|holds no faces"),
    ("ply_in_name_only.ply", obj(BOX.vertices, BOX.faces), "damaged or no PLY file"),
    ("obj_in_name_only.obj", exported("ply"), "holds no faces"),
    ("glb_in_name_only.glb", obj(BOX.vertices, BOX.faces), "damaged or no GLB file"),
    ("stl_in_name_only.stl", obj(BOX.vertices, BOX.faces), "damaged|holds no faces"),
    ("counts_lie.off", "OFF\n1000000 1000000 0\n0 0 0\n1 0 0\n0 1 0\n3 0 1 2\n", "damaged"),
    ("count_lies.ply", exported("ply").replace(b"face 320", b"face 99999999"), "damaged"),
    ("not_json.gltf", "{", "damaged or no GLTF file"),
    ("elsewhere.gltf", gltf("../secret.bin"), "needs another file"),
    ("absolute.gltf", gltf("/etc/passwd"), "needs another file"),
    ("remote.gltf", gltf("http://127.0.0.1:9/x.bin"), "needs another file"),
    ("folder.obj", Path.mkdir, "cannot be read: Is a directory"),
    ("loop.obj", link_to("loop.obj"), "cannot be read: Too many levels of symbolic links"),
    ("ring_of_two.ply", link_to("two.ply"), "cannot be read: Too many levels of symbolic links"),
    ("two.ply", link_to("ring_of_two.ply"), "cannot be read: Too many levels of symbolic links"),
    ("dangling.obj", link_to("gone.obj"), "there is no file .*dangling"),
    ("name; touch hacked.obj", "", "is empty"),
    ("$(touch hacked).obj", "", "is empty"),
    ("<b>name.obj", "", "is empty"),
]

# Surfaces that bound nothing: made solid where meshes are raw, refused where they are published.
OPEN = [
    ("lid_missing", obj(BOX.vertices, BOX.faces[:-2]), "not watertight: 4 edges"),
    ("sheet", "v 0 0 0\nv 1 0 0\nv 1 1 0\nv 0 1 0\nf 1 2 3 4\n", "not watertight: 4 edges"),
    ("one_face_turned", obj(BOX.vertices, [BOX.faces[0][::-1], *BOX.faces[1:]]), "not watertight"),
    ("cut_between_faces", obj(BALL.vertices, BALL.faces[:200]), "not watertight"),
    (
        "no_volume",
        obj(BOX.vertices * [1, 1, 0], BOX.faces),
        "encloses no volume|use a vertex twice",
    ),
]

# Unusual, and as good as the box.
UNUSUAL = {
    "inverted.obj": obj(BOX.vertices, BOX.faces[:, ::-1]),
    "large.obj": obj(BOX.vertices * 1e200, BOX.faces),
    "small.obj": obj(BOX.vertices * 1e-200, BOX.faces),
    "far.obj": obj(BOX.vertices + 1e6, BOX.faces),
    "loud.OBJ": obj(BOX.vertices, BOX.faces),
    "windows.obj": obj(BOX.vertices, BOX.faces).replace("\n", "\r\n"),
    "mark.obj": "\ufeff" + obj(BOX.vertices, BOX.faces),
    "latin.obj": b"# caf\xe9\n" + obj(BOX.vertices, BOX.faces).encode(),
    "doubled.obj": obj(np.vstack([BOX.vertices, BOX.vertices]), BOX.faces + 8),
    "materials.obj": "mtllib ../../../etc/passwd\nusemtl x\n" + obj(BOX.vertices, BOX.faces),
    "my box.obj": obj(BOX.vertices, BOX.faces),
}


def write(path, content):
    if callable(content):
        content(path)
    else:
        path.write_bytes(content.encode() if isinstance(content, str) else content)
