"""Options of the published code: each has a key here, and the key does what the option did."""

import dataclasses
import itertools
import re
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image
from pydantic import BaseModel
from torchvision.transforms import functional as image_transforms

from list.config.schema import Config
from list.data.dataset import SampleRecipe, TrainingShapes
from list.models.coarse import CoarseNet
from list.models.settings import EMBEDDED

DOCS = Path(__file__).parents[2] / "docs"

# All that arguments.py of the release defines.
RELEASE_OPTIONS = re.findall(
    r"\w+",
    """
    cuda gpu plot_every_batch save_every_epoch save_after_epoch test_every_epoch load_pretrain
    skip_train viewnum img_res mcube_znum test_pointnum chunk_s chunk_l chunk_id chunk_num model
    dataset random_h_flip color_jitter normalize point_decoder warm_start lr beta1 cam_batch_size
    cam_lr train_batch_size test_batch_size epochs sampling_mode exp_name eval_pred supervise_proj
    coarse_point_density sample_point_density sdf_max_dist sdf_scale weight_decay sigmas
    sample_distribution point_feat point_degree im_enc_layers n_decoder_pos bb_min bb_max vox_res
    data_dir mesh_dir h5_dir density_dir cam_dir image_dir normal_dir catlist output_dir
    test_cam_id test_gpu_id test_checkpoint testlist_file
    """,
)

NO_JITTER = (0.0, 0.0, 0.0, 0.0)


def known_keys(model: type[BaseModel] = Config, prefix: str = "") -> set[str]:
    keys = set()
    for name, field in model.model_fields.items():
        keys.add(prefix + name)
        if isinstance(field.annotation, type) and issubclass(field.annotation, BaseModel):
            keys |= known_keys(field.annotation, f"{prefix}{name}.")
    return keys


def release_section():
    return (DOCS / "configuration.md").read_text().split("## Options of the public release")[1]


def test_every_option_of_the_release_stands_once_in_the_configuration_page():
    cells = [line.split(" | ")[0] for line in release_section().splitlines()]
    starts = [cell for cell in cells if cell.startswith(("| `--", "Not used there"))]
    named = re.findall(r"`--(\w+)`", " ".join(starts))
    assert sorted(named) == sorted(RELEASE_OPTIONS)


def test_options_of_the_release_are_mapped_to_keys_that_exist():
    text = release_section() + (DOCS / "release.md").read_text()
    sections = "|".join(Config.model_fields)
    named = set(re.findall(rf"`((?:{sections})\.[a-z_.]+)`", text))
    assert len(named) > 30
    assert named <= known_keys()


def shapes_with(prepared, folder, pictures, **changes):
    """The first prepared shape with views of its own."""
    for number, pixels in enumerate(pictures):
        Image.fromarray(pixels).save(folder / f"{number:02d}.png")
    recipe = SampleRecipe(32, 255, 0, [], 0.0, NO_JITTER)
    shape = dataclasses.replace(prepared[0], images=folder)
    return TrainingShapes([shape], dataclasses.replace(recipe, **changes), 0, "test")


def images(shapes, epochs):
    return torch.stack([shapes[epoch, 0]["image"] for epoch in range(epochs)])


def test_flipped_images_are_mirrored_left_to_right(prepared, tmp_path):
    pixels = np.zeros((32, 32, 3), np.uint8)
    pixels[4:9, :7] = (255, 0, 51)
    true = torch.from_numpy(pixels).permute(2, 0, 1) / 255
    always = images(shapes_with(prepared, tmp_path, [pixels], random_flip=1.0), 3)
    assert all(torch.equal(image, true.flip(2)) for image in always)
    half = images(shapes_with(prepared, tmp_path, [pixels], random_flip=0.5), 200)
    flipped = sum(torch.equal(image, true.flip(2)) for image in half)
    assert sum(torch.equal(image, true) for image in half) == 200 - flipped
    # Five standard deviations of a fair coin.
    assert abs(flipped - 100) < 36


GREY = np.full((32, 32, 3), 100, np.uint8)
RED = np.full((32, 32, 3), (200, 50, 50), np.uint8)


def test_brightness_changes_by_its_share_at_most(prepared, tmp_path):
    shapes = shapes_with(prepared, tmp_path, [GREY], jitter=(0.3, 0.0, 0.0, 0.0))
    factors = images(shapes, 100)[:, 0, 0, 0] / (100 / 255)
    assert 0.7 <= factors.min() < 0.75
    assert 1.25 < factors.max() <= 1.3001


@pytest.mark.parametrize("jitter", [(0.0, 0.0, 0.5, 0.0), (0.0, 0.0, 0.0, 0.5)])
def test_saturation_and_hue_change_colours_but_no_grey(prepared, tmp_path, jitter):
    grey = images(shapes_with(prepared, tmp_path, [GREY], jitter=jitter), 20)
    torch.testing.assert_close(grey, torch.full_like(grey, 100 / 255), atol=1e-3, rtol=0)
    red = images(shapes_with(prepared, tmp_path, [RED], jitter=jitter), 20)
    assert len(torch.unique(red[:, :, 0, 0], dim=0)) == 20
    value = red.max(dim=1).values - red.min(dim=1).values
    assert (value > 0.2).all()


def test_changes_of_colour_come_in_every_order(prepared, tmp_path, monkeypatch):
    names = ("brightness", "contrast", "saturation", "hue")
    seen = []
    for name in names:

        def noted(image, name=name, **_):
            seen.append(name)
            return image

        monkeypatch.setattr(image_transforms, f"adjust_{name}", noted)
    images(shapes_with(prepared, tmp_path, [RED], jitter=(0.3, 0.3, 0.5, 0.5)), 200)
    orders = {tuple(seen[start : start + 4]) for start in range(0, len(seen), 4)}
    # Of 200 fair draws one of 24 is absent in one of 200 cases; these draws are seeded.
    assert orders == {*itertools.permutations(names)}
    seen.clear()
    images(shapes_with(prepared, tmp_path, [RED], jitter=(0.3, 0.0, 0.5, 0.0)), 20)
    assert {*seen} == {"brightness", "saturation"}


def test_training_shows_the_first_views_only(prepared, tmp_path):
    pictures = [np.full((32, 32, 3), 10 * number, np.uint8) for number in range(5)]

    def seen(views):
        shapes = shapes_with(prepared, tmp_path, pictures, views=views)
        shown = images(shapes, 80)[:, 0, 0, 0]
        fixed = shapes.fixed_view(0)[0, 0, 0]
        return {round(float(255 * value)) for value in (*shown, fixed)}

    assert seen(2) == {0, 10}
    assert seen(None) == seen(9) == {0, 10, 20, 30, 40}


def test_the_degrees_of_the_tree_give_the_number_of_coarse_points():
    degrees = (1, 1, 1, 2, 1, 3, 4)
    settings = EMBEDDED.changed(image_size=32, image_width=4, tree_degrees=degrees)
    assert settings.coarse_points == 24
    assert CoarseNet(settings)(torch.zeros(1, 3, 32, 32)).shape == (1, 24, 3)
