import re
from pathlib import Path

import pytest
import yaml
from snakemake.utils import update_config

from list.config.document import PAGE, SCHEMA, configuration_page, schema_text
from list.config.load import load_config
from list.errors import ConfigError
from list.models.settings import PRESETS, RELEASE, SMALL

CONFIG_FOLDER = Path(__file__).parents[2] / "config"


def test_defaults_are_valid():
    assert load_config({}, "test").data.source == "procedural"


def test_typo_is_refused_with_the_key_and_a_suggestion():
    with pytest.raises(ConfigError) as error:
        load_config({"training": {"full": {"learnin_rate": 1e-3}}}, "my.yaml")
    message = str(error.value)
    assert "training.full.learnin_rate" in message
    assert "'learning_rate'" in message
    assert "my.yaml" in message


def test_all_problems_are_named_at_once():
    with pytest.raises(ConfigError) as error:
        load_config({"seed": -1, "rendering": {"views": 0}}, "test")
    message = str(error.value)
    assert "seed" in message
    assert "found -1" in message
    assert "rendering.views" in message


def test_fractions_of_the_pools_must_sum_to_one():
    pools = [{"sigma": 0.01, "points": 10, "fraction": 0.5}]
    with pytest.raises(ConfigError, match=r"sampling.*sum to 1.*0\.5"):
        load_config({"sampling": {"pools": pools}}, "test")


@pytest.mark.parametrize("pieces", [{"batch_size": 1}, {"batch_size": 8, "accumulation": 8}])
def test_list_is_not_trained_on_pieces_of_one_image(pieces):
    with pytest.raises(ConfigError, match=r"training\.full: batch_size \d.*accumulation \d.*least"):
        load_config({"training": {"full": pieces}}, "test")
    # CoarseNet normalises over pixels, too.
    load_config({"training": {"coarse": pieces}}, "test")


@pytest.mark.parametrize(
    ("key", "values"),
    [("views", [3, 0, 3]), ("retrieval_views", [3, 3]), ("thresholds", [0.01, 3, 3.0])],
)
def test_what_is_listed_twice_is_refused(key, values):
    with pytest.raises(
        ConfigError, match=rf"evaluation\.{key}[^\n]*3(\.0)? is named more than once"
    ):
        load_config({"evaluation": {key: values}}, "test")


@pytest.mark.parametrize("key", ["views", "retrieval_views"])
@pytest.mark.parametrize("source", ["procedural", "meshes"])
def test_views_that_are_not_rendered_are_refused(source, key):
    values = {"data": {"source": source}, "rendering": {"views": 2}, "evaluation": {key: [0, 2]}}
    with pytest.raises(ConfigError, match=rf"evaluation\.{key} names view 2.*views 0 to 1"):
        load_config(values, "test")
    load_config(values | {"rendering": {"views": 3}}, "test")


@pytest.mark.parametrize("source", ["shapenet", "pix3d"])
def test_published_views_may_have_any_number(source):
    values = {"data": {"source": source}, "rendering": {"views": 2}, "evaluation": {"views": [99]}}
    load_config(values, "test")


@pytest.mark.parametrize(
    ("text", "line"),
    [
        (
            # An octal number of YAML.
            "data: {categories: [chair, 03001627]}",
            "data.categories.1: Input should be a valid string (found 787351): put ids and other "
            "texts that look like numbers in quotes",
        ),
        (
            "data: {categories: chair}",
            "data.categories: Input should be a valid list or 'all' (found 'chair')",
        ),
        (
            "data: {categories: []}",
            "data.categories: List should have at least 1 item after validation, not 0 (found [])",
        ),
        (
            "evaluation: {views: []}",
            "evaluation.views: List should have at least 1 item after validation, not 0 (found [])",
        ),
        ("evaluation: {views: 0}", "evaluation.views: Input should be greater than 0 (found 0)"),
        (
            "evaluation: {views: some}",
            "evaluation.views: Input should be a valid integer or 'all' or a valid list "
            "(found 'some')",
        ),
    ],
)
def test_a_value_of_several_kinds_is_one_problem_of_its_key(text, line):
    with pytest.raises(ConfigError) as error:
        load_config(yaml.safe_load(text), "test")
    assert str(error.value).splitlines()[1:] == [f"  - {line}"]


def test_an_address_within_a_key_stays_in_the_message():
    values = {"shapenet": {"download": {"sha256": {"https://a.org/x": "1"}}}}
    with pytest.raises(ConfigError, match=r"download\.sha256\.https://a\.org/x: "):
        load_config({"data": values}, "test")


def test_text_that_means_a_number_is_the_number():
    # PyYAML reads 1e-4 as text.
    values = yaml.safe_load("training: {full: {learning_rate: 1e-4}}")
    assert load_config(values, "test").training.full.learning_rate == 0.0001


@pytest.mark.parametrize("path", sorted(CONFIG_FOLDER.glob("*.yaml")), ids=lambda p: p.name)
def test_every_shipped_configuration_is_valid(path):
    load_config(yaml.safe_load(path.read_text()), str(path))


def test_published_defaults():
    config = load_config({}, "test")
    assert [pool.sigma for pool in config.sampling.pools] == [0.003, 0.01, 0.07]
    assert config.training.full.query_points == 32_768
    assert config.training.full.sdf_scale == 10
    assert config.training.coarse.learning_rate == 1e-4
    assert config.evaluation.volume_points == 1_000_000


def test_documentation_and_schema_are_in_sync():
    assert (CONFIG_FOLDER.parent / PAGE).read_text() == configuration_page()
    assert (CONFIG_FOLDER.parent / SCHEMA).read_text() == schema_text()


def test_a_preset_laid_over_the_embedded_run_is_that_preset():
    values = yaml.safe_load((CONFIG_FOLDER / "config.yaml").read_text())
    update_config(values, yaml.safe_load((CONFIG_FOLDER / "shapenet.yaml").read_text()))
    assert load_config(values, "test").network.settings == RELEASE


def test_sizes_beside_a_preset_change_it_and_nothing_else():
    for name, preset in PRESETS.items():
        assert load_config({"network": {"preset": name}}, "test").network.settings == preset
    network = {"preset": "small", "code": 7, "tree_features": [7, *SMALL.tree_features[1:]]}
    found = load_config({"network": network}, "test").network.settings
    assert found == SMALL.changed(code=7, tree_features=(7, *SMALL.tree_features[1:]))


@pytest.mark.parametrize(
    ("network", "line"),
    [
        (
            {"image_size": 35},
            "network.image_size: Input should be a multiple of 2 (found 35)",
        ),
        (
            {"point_channels": [4, 0]},
            "network.point_channels.1: Input should be greater than 0 (found 0)",
        ),
        (
            {"tree_degrees": [2, 3]},
            "network.tree_features: 8 numbers, but tree_degrees has 2; one more is needed than "
            "levels.",
        ),
        (
            {"decoder_skip": "perhaps"},
            "network.decoder_skip: Input should be a valid boolean, unable to interpret input "
            "(found 'perhaps')",
        ),
        (
            {"preset": "small", "imagenet": "imagenet"},
            "network.imagenet: ImageNet weights need image_width 64, found 16",
        ),
    ],
    ids=str,
)
def test_a_network_that_cannot_be_built_is_refused(network, line):
    with pytest.raises(ConfigError) as error:
        load_config({"network": network}, "test")
    assert str(error.value).splitlines()[1:] == [f"  - {line}"]


def test_a_misspelt_size_is_refused_with_a_suggestion():
    with pytest.raises(ConfigError, match=r"network\.image_widht: .*Did you mean 'image_width'"):
        load_config({"network": {"image_widht": 8}}, "test")


def test_commands_name_their_target_before_configuration_files():
    """Snakemake takes every word after `--configfile` for one more file."""
    root = CONFIG_FOLDER.parent
    pages = [root / "README.md", root / "Makefile", *root.glob("docs/*.md"), *root.glob("config/*")]
    lines = [line for page in pages for line in page.read_text().splitlines()]
    commands = [line for line in lines if re.search(r"snakemake .*--configfile", line)]
    assert len(commands) >= 4
    for command in commands:
        files = re.split(r"--configfiles? ", command)[1].strip("`.) ").split()
        assert all(name.endswith((".yaml", "$(CONFIG")) for name in files), command
