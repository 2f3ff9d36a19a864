"""The main job through a real Slurm, undisturbed and through faults: the same metrics.csv."""

import os
import signal
from collections import Counter, defaultdict
from itertools import pairwise

import pandas as pd
import pytest

from tests.cluster.runs import (
    COARSELY_TRAINED,
    EVALUATED,
    RECONSTRUCTED,
    TABLES,
    TRAINED,
    jobs_of,
    start,
    without,
)
from tests.workflow.conftest import Workplace, assert_same_bytes

METRICS = "results/metrics.csv"

GPU_RULES = {"train_coarse", "train_list", "reconstruct", "encode"}


@pytest.fixture(scope="module")
def undisturbed(cluster, tmp_path_factory):
    """The main job from beginning to end, with the number of jobs of each rule that it needs."""
    place = Workplace(tmp_path_factory.mktemp("undisturbed") / "workflow")
    place.needed = place.planned("all")
    # It only names the others' files.
    del place.needed["all"]
    start(place, cluster, "all").finish()
    return place


def attempts(place, cluster, first):
    """Every attempt at what a job did, in order."""
    return [job for job in jobs_of(place, cluster) if job.comment == first.comment]


def test_every_job_is_a_job_of_slurm_and_the_numbers_are_those_of_a_local_run(
    undisturbed, cluster, finished
):
    assert_same_bytes(undisturbed, finished)
    jobs = jobs_of(undisturbed, cluster)
    assert {job.state for job in jobs} == {"COMPLETED"}
    assert Counter(job.rule for job in jobs) == undisturbed.needed
    assert undisturbed.needed.keys() > GPU_RULES | {"report", "figures"}


def test_gpu_stages_get_a_gpu_and_the_others_none(undisturbed, cluster):
    for job in jobs_of(undisturbed, cluster):
        where = ("gpu", 1, "gpu1") if job.rule in GPU_RULES else ("cpu", 0, job.nodes)
        assert (job.partition, job.gpus, job.nodes) == where, job


def test_cancelled_and_hanging_jobs_are_tried_again_with_more_memory_and_time(
    undisturbed, cluster, tmp_path
):
    # Side by side, since most of a time limit is waiting.
    runtime = ("--set-resources", "metrics:runtime=attempt")
    hanging = start(without(undisturbed, tmp_path / "hanging", TABLES), cluster, METRICS, *runtime)
    hung = hanging.wait_for("metrics")
    for process in cluster.processes(hung):
        os.kill(process, signal.SIGSTOP)
    training = start(without(undisturbed, tmp_path / "training", TRAINED), cluster, METRICS)
    cancelled = training.wait_for("train_list")
    cluster.cancel(cancelled.number)
    training.finish()
    hanging.finish()
    first, second = attempts(training.place, cluster, cancelled)
    assert (first.state, second.state) == ("CANCELLED", "COMPLETED")
    assert (first.memory, second.memory) == ("8000M", "16000M")
    assert (first.limit, second.limit) == ("16:00:00", "1-08:00:00")
    first, second = attempts(hanging.place, cluster, hung)
    assert (first.state, first.limit) == ("TIMEOUT", "00:01:00")
    assert (second.state, second.limit) == ("COMPLETED", "00:02:00")
    for run in (training, hanging):
        assert_same_bytes(run.place, undisturbed)


def test_a_job_whose_node_dies_is_run_on_another(undisturbed, cluster, tmp_path):
    place = without(undisturbed, tmp_path / "workflow", EVALUATED)
    run = start(place, cluster, METRICS)
    job = run.wait_for("evaluate")
    cluster.kill_node(job.nodes)
    try:
        run.finish()
    finally:
        cluster.start_node(job.nodes)
    cluster.wait_until_idle()
    first, second = attempts(place, cluster, job)
    # Started once by Slurm, though this cluster starts lost jobs again by default.
    assert (first.state, second.state) == ("NODE_FAIL", "COMPLETED")
    assert second.nodes != first.nodes
    assert_same_bytes(place, undisturbed)


def test_snakemake_killed_while_jobs_run_goes_on_as_documented(undisturbed, cluster, tmp_path):
    place = without(undisturbed, tmp_path / "workflow", RECONSTRUCTED)
    run = start(place, cluster, METRICS)
    run.wait_for("reconstruct")
    run.kill()
    assert "RUNNING" in {job.state for job in jobs_of(place, cluster)}
    cluster.cancel(f"--name={run.name}")
    cluster.wait_until_idle()
    start(place, cluster, "--unlock").finish()
    start(place, cluster, METRICS).finish()
    # Nothing that was there before is made again.
    ran = {job.rule for job in jobs_of(place, cluster)}
    assert ran == {"reconstruct", "encode", "evaluate", "metrics"}
    assert_same_bytes(place, undisturbed)


ON_TWO_GPUS = (
    "train_coarse:slurm_partition=gpu",
    "train_coarse:nodes=1",
    "train_coarse:gpu=2",
    "train_coarse:tasks=0",
)
ON_TWO_NODES = (
    "train_coarse:slurm_partition=cpu",
    "train_coarse:nodes=2",
    "train_coarse:tasks=2",
    "train_coarse:mpi=srun",
)


@pytest.mark.parametrize(
    ("resources", "nodes"), [(ON_TWO_GPUS, "gpu1"), (ON_TWO_NODES, "cpu[1-2]")]
)
def test_a_training_on_several_gpus_or_nodes_starts_each_process_once(
    undisturbed, cluster, tmp_path, resources, nodes
):
    place = without(undisturbed, tmp_path / "workflow", COARSELY_TRAINED)
    weights = "results/coarse/weights.pt"
    options = ("--set-resources", *resources, "--set-threads", "train_coarse=2")
    start(place, cluster, weights, *options).finish()
    (job,) = jobs_of(place, cluster)
    assert (job.rule, job.state, job.nodes) == ("train_coarse", "COMPLETED", nodes)
    logs = place.folder / "results/logs"
    assert "process 0 of 2" in (logs / "train_coarse.log").read_text()
    assert "process 1 of 2" in (logs / "train_coarse.process1.log").read_text()
    assert not (logs / "train_coarse.process2.log").exists()
    history = "results/coarse/history.tsv"
    together, alone = (pd.read_csv(p.folder / history, sep="\t") for p in (place, undisturbed))
    assert together["step"].tolist() == alone["step"].tolist()
    # Rounding grows from step to step; the exact comparison is in tests/unit.
    assert together["train_loss"].tolist() == pytest.approx(alone["train_loss"], rel=0.02)


def test_no_file_was_ever_written_by_two_jobs_at_once(undisturbed, cluster):
    same_files = defaultdict(list)
    for job in cluster.jobs():
        same_files[job.folder, job.comment].append(job)
    assert max(len(jobs) for jobs in same_files.values()) > 1
    for jobs in same_files.values():
        # In order of submission; ISO times compare as text.
        for earlier, later in pairwise(jobs):
            assert earlier.end <= later.start, (earlier, later)
