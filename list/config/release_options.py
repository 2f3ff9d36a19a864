"""The public release's command line options and fixed values, each with its key here.

Written into docs/configuration.md, the one place where they stand.
"""

from __future__ import annotations

# Options of train.py and test.py, and what takes their place.
OPTIONS = (
    ("`--train_batch_size`", "`training.coarse.batch_size`, `training.full.batch_size`"),
    ("`--epochs`", "`training.coarse.epochs`, `training.full.epochs`"),
    ("`--lr`", "`training.coarse.learning_rate`, `training.full.learning_rate`"),
    ("`--beta1`", "`training.coarse.betas`, `training.full.betas`"),
    ("`--weight_decay`", "`training.coarse.weight_decay`, `training.full.weight_decay`"),
    (
        "`--test_every_epoch`",
        "`training.coarse.validate_every`, `training.full.validate_every`: on validation shapes",
    ),
    ("`--color_jitter`", "`training.colour_jitter`: brightness 0.3, saturation 0.5, hue 0.5"),
    (
        "`--random_h_flip`",
        "`training.random_flip`: 0.5; here the shape is mirrored, too, there the picture alone",
    ),
    ("`--normalize`", "none: its mean is 0 and its deviation 1"),
    ("`--viewnum`", "`training.views`; `rendering.views` where views are rendered here"),
    ("`--catlist`", "`data.categories`"),
    (
        "`--coarse_point_density`",
        "`sampling.farthest_points` true points; `network.tree_degrees`, whose product is the"
        " number of predicted points",
    ),
    ("`--sample_point_density`", "`training.full.query_points`"),
    ("`--sigmas`", "`sampling.pools`: `sigma`"),
    ("`--sample_distribution`", "`sampling.pools`: `fraction`; they must sum to 1"),
    ("`--sdf_scale`", "`training.full.sdf_scale`"),
    (
        "`--sdf_max_dist`",
        "none: it is not used there; `training.full.distance_limit` limits true distances",
    ),
    ("`--img_res`", "`network.image_size`"),
    (
        "`--vox_res`",
        "`network.voxel_resolution` in the network, `evaluation.resolution` for the mesh",
    ),
    ("`--mcube_znum`", "none: it is not used there; see `--vox_res`"),
    ("`--point_feat`", "`network.tree_features`"),
    ("`--point_degree`", "`network.tree_degrees`"),
    ("`--im_enc_layers`", "`network.voxel_channels`: its last five numbers"),
    ("`--bb_min`, `--bb_max`", "none: the box is from -0.5 to 0.5"),
    ("`--warm_start`", "always; `weights.coarse` names a checkpoint to start from"),
    ("`--skip_train`, `--test_checkpoint`", "`weights.full`"),
    ("`--load_pretrain`", "always: a training that was killed goes on by itself"),
    ("`--image_dir`, `--cam_dir`", "`data.shapenet.renderings`"),
    ("`--mesh_dir`", "`data.shapenet.isosurfaces`"),
    ("`--data_dir`", "`data.pix3d.folder`, `data.pix3d.splits`"),
    ("`--testlist_file`", "`data.validation_fraction`: weights are chosen without test shapes"),
    ("`--test_cam_id`", "`evaluation.views`"),
    ("`--eval_pred`", "always"),
    (
        "`--exp_name`, `--output_dir`, `--h5_dir`",
        "`snakemake --directory`: results are in its `results/`",
    ),
    ("`--model`, `--dataset`", "rules `train_coarse` and `train_list`; `data.source`"),
    ("`--cuda`, `--gpu`, `--test_gpu_id`", "the GPUs that are visible, by `CUDA_VISIBLE_DEVICES`"),
    ("`--chunk_s`, `--chunk_l`", "`data.shards`"),
    ("`--test_pointnum`", "none: the grid is predicted from coarse to fine"),
    (
        "`--plot_every_batch`, `--save_every_epoch`, `--save_after_epoch`",
        "none: curves, progress and a state are kept all along",
    ),
)

# Options that the release reads and does not use.
UNUSED = (
    "--test_batch_size",
    "--cam_batch_size",
    "--cam_lr",
    "--sampling_mode",
    "--supervise_proj",
    "--point_decoder",
    "--n_decoder_pos",
    "--chunk_id",
    "--chunk_num",
    "--density_dir",
    "--normal_dir",
)

# Values that are fixed in the release's code, and the keys that hold them here.
FIXED_VALUES = (
    (
        "at most 2,500 training shapes a category for CoarseNet, 2,000 for LIST",
        "`data.shapenet.training_shapes_per_category`, one number for both trainings; for "
        "both of these train CoarseNet in a run of its own with 2,500 and hand its exported "
        "weights over by `weights.coarse`",
    ),
    ("1000, factor of the Chamfer loss", "`training.coarse.chamfer_weight`"),
    ("1000, factor of the occupancy loss", "`training.full.occupancy_weight`"),
    ("0.9, share of occupied voxels in it", "`training.full.occupied_share`"),
    ("1, factor of the distance loss", "`training.full.sdf_weight`"),
    ("5,000 farthest points", "`sampling.farthest_points`"),
    (
        "50,000 points a shape (`preprocess.py --num_points`)",
        "`sampling.surface_points`; `sampling.pools`: `points`",
    ),
    ("ImageNet weights", "`network.imagenet`"),
    ("`easy` renderings", "`rendering.style`"),
)
