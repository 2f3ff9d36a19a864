"""Index of shapes, paths and parameters shared by the rules of all stages."""

import dataclasses
import os


include: "configuration.smk"


from list.config.conventions import conventions_of
from list.config.schema import WITH_IMAGES
from list.data.file_digests import FileDigests
from list.data.sources import LEFT_TO_RIGHT
from list.data.stored_index import open_index
from list.planned import remember_plan, require_planned

INDEX_COMMAND = "make index"
if workflow.overwrite_configfiles:
    INDEX_COMMAND += f' CONFIG="{" ".join(map(os.path.relpath, workflow.overwrite_configfiles))}"'

network = settings.network.settings
try:
    index = open_index(settings, INDEX_COMMAND)
except ListError as error:
    raise WorkflowError(str(error)) from None


wildcard_constraints:
    category=r"[A-Za-z0-9][A-Za-z0-9._+-]*",
    shard=r"(train|test)-\d{3}",
    part="train|test",
    kind="albedo|depth|normal",


# Outputs of the stages that work shard by shard.
MESHES = "results/download/{shard}/isosurface/{category}"
ISOSURFACES = "results/isosurface/{category}/{shard}.h5"
IMAGES = "results/images/{shard}/{category}"
MAPS = "results/{kind}/{shard}/{category}"
SAMPLES = "results/samples/{category}/{shard}.h5"
FARTHEST = "results/farthest/{category}/{shard}.h5"

# Written by a training, or by the import of given weights.
COARSE_WEIGHTS = "results/coarse/weights.pt"
LIST_WEIGHTS = "results/list/weights.pt"

# A given LIST holds its coarse part: then nothing is trained.
TRAINS_LIST = settings.weights.full is None
TRAINS_COARSE = TRAINS_LIST and settings.weights.coarse is None

GENERATED = settings.data.source == "procedural"
CROPPED = settings.data.source == "pix3d"
RENDERED = settings.data.source not in WITH_IMAGES
# Other views are published ones, read where they are.
OWN_VIEWS = CROPPED or RENDERED
# Published isosurfaces are closed already; other meshes are made so.
RAW_MESHES = settings.data.source in ("meshes", "pix3d")

STAGES = ["isosurface", "sample", "farthest"]
STAGES += ["generate"] if GENERATED else []
STAGES += ["render"] if RENDERED else []
STAGES += ["crop"] if CROPPED else []

NETWORK = network.model_dump()

SAMPLE_RECIPE = {
    "background": settings.training.background,
    "pools": [[pool.sigma, pool.fraction] for pool in settings.sampling.pools],
    "random_flip": settings.training.random_flip,
    "jitter": [*settings.training.colour_jitter.model_dump().values()],
    "views": settings.training.views,
    "left_to_right": LEFT_TO_RIGHT[settings.data.source],
}


def per_shard(pattern, part):
    """Paths of a shard-wise output, over all shards of training or test shapes."""
    return [
        pattern.format(category=category, shard=shard)
        for category, shard in index.shards
        if shard.startswith(part)
    ]


def per_category(pattern, part):
    """Input function: paths of a shard-wise output, over the shards of one category."""
    return lambda wildcards: [
        pattern.format(category=category, shard=shard)
        for category, shard in index.shards
        if shard.startswith(part) and category == wildcards.category
    ]


def rows_of(shapes):
    """Shapes as plain values, so that Snakemake notices every change."""
    return [[s.category_id, s.shape_id, s.split, s.mesh, s.images, s.digest] for s in shapes]


def list_rows(wildcards):
    """Shapes of the training or the test list."""
    return rows_of(index.part(wildcards.part))


def test_rows(wildcards):
    """Test shapes of a category."""
    return rows_of(s for s in index.part("test") if s.category_id == wildcards.category)


def shard_rows(wildcards):
    """Shapes of a shard."""
    return rows_of(index.by_shard[wildcards.category, wildcards.shard])


def training_splits(wildcards):
    """Whether each shape of a category's training list is trained on or validates."""
    return {s.shape_id: s.split for s in index.part("train") if s.category_id == wildcards.category}


def missing_rows(part=None):
    """Listed shapes that are not there or left out, as plain values."""
    return [
        [m.category_id, m.shape_id, m.split, m.reason, m.kind]
        for m in index.missing
        if part in (None, m.split)
    ]


def shape_digests(wildcards):
    """Digest of each shape of a shard."""
    shapes = index.by_shard[wildcards.category, wildcards.shard]
    return {s.shape_id: s.digest for s in shapes}


def mesh_rows(wildcards):
    """Path and digest of each raw mesh of a shard."""
    generated = Path(MESHES.format(**wildcards))
    return {
        s.shape_id: [s.mesh or str(generated / s.shape_id / "isosurf.obj"), s.digest]
        for s in index.by_shard[wildcards.category, wildcards.shard]
    }


def photo_rows(wildcards):
    """Photos of each shape of a shard as plain values."""
    part = wildcards.shard.split("-")[0]
    return {
        shape: [
            [*dataclasses.astuple(photo)] for photo in index.photos[part, wildcards.category, shape]
        ]
        for shape in shape_digests(wildcards)
    }


# Every job reads the configuration and the data anew.
PLAN = digest([section(settings), rows_of(index.shapes), missing_rows()])

if workflow.is_main_process:
    remember_plan(PLAN)
else:
    try:
        require_planned(PLAN)
    except ListError as error:
        raise WorkflowError(str(error)) from None


def training_inputs():
    """Everything that a training opens: of the training list only, never of the test list."""
    return {
        "shapes": "results/index/train.tsv",
        "samples": per_shard(SAMPLES, "train"),
        "farthest": per_shard(FARTHEST, "train"),
        "images": per_shard(IMAGES, "train") if OWN_VIEWS else [],
    }


def given_digest(path):
    """Digest of a file of weights that a person gave, read once; None where it is not there."""
    if not Path(path).is_file():
        return None
    digests = FileDigests(Path("results/work/weights/digests.tsv"))
    found = digests.of(Path(path))
    if workflow.is_main_process:
        digests.save()
    return found


IMAGENET = settings.network.imagenet
DOWNLOADS_IMAGENET = IMAGENET == "imagenet" or "://" in str(IMAGENET)


def imagenet_weights():
    """File of the weights that the image encoders start from, if there is one."""
    if DOWNLOADS_IMAGENET:
        return rules.download_imagenet.output.weights
    return ancient(IMAGENET) if IMAGENET else []


def imagenet_digest(wildcards):
    """Digest of a person's own file of such weights."""
    return given_digest(IMAGENET) if IMAGENET and not DOWNLOADS_IMAGENET else None


def quarantine_tables():
    """Quarantine tables of all stages and shards; without training, of those that run."""
    untrained = {"generate", "isosurface", "render", "crop"}
    return [
        f"results/quarantine/{stage}/{category}/{shard}.tsv"
        for stage in STAGES
        for category, shard in index.shards
        if TRAINS_LIST or shard.startswith("test") or stage in untrained
    ]
