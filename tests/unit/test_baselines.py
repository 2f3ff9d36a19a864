import numpy as np
import pytest
import trimesh

from list.errors import ShapeError
from list.evaluation.baselines import MAJORITY, best_threshold, inside_grid, mean_shape
from list.evaluation.neighbours import GridIndex, Neighbour, packed
from list.geometry.mesh import Mesh, is_watertight, signed_volume

from .solids import ball, box


def centred_box(half, resolution=33):
    axis = np.abs(np.linspace(-0.5, 0.5, resolution)) <= half
    return axis[:, None, None] & axis[None, :, None] & axis[None, None, :]


def box_mesh(sides):
    mesh = trimesh.creation.box(extents=sides)
    return Mesh(mesh.vertices, mesh.faces.astype(np.int32))


def test_inside_grid_counts_the_nodes_of_a_box_in_the_order_x_y_z():
    grid = inside_grid(box_mesh((0.9, 0.5, 0.3)), 11)
    assert grid.shape == (11, 11, 11)
    assert [int(grid.any(axis=axes).sum()) for axes in ((1, 2), (0, 2), (0, 1))] == [9, 5, 3]
    assert grid.sum() == 9 * 5 * 3


def test_a_sheet_between_nodes_holds_those_near_its_surface():
    grid = inside_grid(box_mesh((0.85, 0.45, 0.01)), 32)
    # The nodes at -1/62 and 1/62 are 0.011 from the sheet, within 0.028; the next are 0.043 away.
    assert np.flatnonzero(grid.any(axis=(0, 1))).tolist() == [15, 16]
    assert np.array_equal(grid[..., 15], grid[..., 16])


def test_the_oracle_of_a_sheet_is_the_same_sheet():
    sheets = [box((0.9, 0.9, 0.01), (0.0, 0.0, height)) for height in (-0.3, 0.0, 0.3)]
    grids = np.stack([packed(inside_grid(sheet, 32)) for sheet in (ball(), *sheets)])
    shapes = [Neighbour("chair", name) for name in ("ball", "low", "middle", "high")]
    for sheet, shape in zip(sheets, shapes[1:], strict=True):
        assert GridIndex(grids, shapes).best(inside_grid(sheet, 32)) == (shape, 1.0)


def test_threshold_is_the_one_that_fits_validation_shapes():
    small, large = centred_box(0.2), centred_box(0.4)
    mean = np.mean([small, small, small, large], axis=0)
    # A node of the large box alone is in a quarter of the shapes.
    assert best_threshold(mean, [large]) <= 0.25
    assert 0.25 < best_threshold(mean, [small]) <= 0.3
    assert best_threshold(mean, [small, small, large]) > 0.25


def test_without_validation_shapes_the_majority_decides():
    assert best_threshold(centred_box(0.2).astype(float), []) == MAJORITY


def test_mean_shape_is_a_closed_mesh_of_the_right_size():
    mean = np.mean([centred_box(0.25), centred_box(0.4)], axis=0)
    mesh = mean_shape(mean, 0.3)
    assert is_watertight(mesh)
    # The surface runs between the last node inside and the first one outside.
    assert 0.4 - 1 / 32 < mesh.vertices.max() < 0.4 + 1 / 32
    assert signed_volume(mesh) > signed_volume(mean_shape(mean, 0.6)) > 0


def test_a_share_equal_to_the_threshold_is_inside():
    mean = np.mean([centred_box(0.25), centred_box(0.4)], axis=0)
    assert mean_shape(mean, 0.5).vertices.max() > 0.35


def test_a_threshold_that_no_node_reaches_gives_no_surface():
    with pytest.raises(ShapeError, match="no surface"):
        mean_shape(0.3 * centred_box(0.4), 0.5)
