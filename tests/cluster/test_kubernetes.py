"""The profile for Kubernetes through the real executor, against a stand-in for the API."""

import os
import subprocess
import sys
from collections import Counter

import pytest
import yaml

from tests.cluster import pods
from tests.cluster.runs import LIMIT_SECONDS, RECONSTRUCTED, without
from tests.cluster.test_profiles import GPU_RULES
from tests.workflow.conftest import Workplace, assert_same_bytes

# The profile waits for real clusters; this one answers at once.
IMPATIENT = ("--latency-wait=5", "--seconds-between-status-checks=1")

METRICS = "results/metrics.csv"


@pytest.fixture
def kubernetes(tmp_path):
    """An empty cluster, and the file that leads Snakemake to it."""
    folder = tmp_path / "pods"
    folder.mkdir()
    with pods.serve(folder) as served:
        yield served


def run(place, configuration, volume, *arguments):
    """Run Snakemake with a copy of the profile that mounts a volume, as a person would."""
    profile = yaml.safe_load((place.folder / "profiles/kubernetes/config.yaml").read_text())
    assert profile["kubernetes-volume-persistent-volumes"] == ["list-workflow:/list-workflow"]
    profile["kubernetes-volume-persistent-volumes"] = [f"list-workflow:{volume}"]
    mine = place.folder / "profiles/mine/config.yaml"
    mine.parent.mkdir()
    mine.write_text(yaml.safe_dump(profile))
    return subprocess.run(
        [sys.executable, "-m", "snakemake", "--profile", "profiles/mine", *IMPATIENT, *arguments],
        cwd=place.folder,
        env={**os.environ, "KUBECONFIG": str(configuration)},
        capture_output=True,
        text=True,
        timeout=LIMIT_SECONDS,
        check=False,
    )


def assert_asked_for_the_volume_and_its_resources(pod, volume):
    container = pod.container
    mounted = {mount["name"]: mount["mountPath"] for mount in container["volumeMounts"]}
    assert mounted == {"workdir": pods.EMPTY, "list-workflow": str(volume), "shm": "/dev/shm"}
    volumes = {v["name"]: v for v in pod.asked["volumes"]}
    assert volumes["list-workflow"]["persistentVolumeClaim"] == {"claimName": "list-workflow"}
    assert volumes["shm"]["emptyDir"] == {"medium": "Memory"}
    asked, limits = container["resources"]["requests"], container["resources"]["limits"]
    assert asked["memory"] == limits["memory"]
    gpus = "1" if pod.rule in GPU_RULES else None
    assert (asked.get("nvidia.com/gpu"), limits.get("nvidia.com/gpu")) == (gpus, gpus)


def test_every_job_is_a_pod_on_the_volume_and_a_killed_one_is_tried_again_with_more_memory(
    kubernetes, finished, tmp_path
):
    cluster, configuration = kubernetes
    place = without(finished, tmp_path / "workflow", RECONSTRUCTED)
    needed = Counter(place.planned(METRICS))
    cluster.killed = ["metrics"]
    cluster.unavailable = 3
    done = run(place, configuration, tmp_path, METRICS)
    assert done.returncode == 0, done.stderr[-8000:]
    assert_same_bytes(place, finished)
    assert Counter(pod.rule for pod in cluster.made) == needed + Counter(["metrics"])
    for pod in cluster.made:
        assert_asked_for_the_volume_and_its_resources(pod, tmp_path)
        # All of it was done in the workflow's folder.
        assert [*pod.empty.iterdir()] == []
    first, second = (pod for pod in cluster.made if pod.rule == "metrics")
    assert (first.exit_code, second.exit_code) == (pods.OUT_OF_MEMORY, 0)
    memory = [pod.container["resources"]["limits"]["memory"] for pod in (first, second)]
    assert memory == ["1000M", "2000M"]
    log = place.folder / f".snakemake/auxiliary/kubernetes-logs/{first.name}.log"
    assert log.read_text().strip() == "Killed"
    # Nothing is left behind.
    assert (cluster.jobs, cluster.secrets) == ({}, {})


def test_a_folder_that_pods_would_not_see_is_refused_before_anything_is_made(kubernetes, tmp_path):
    cluster, configuration = kubernetes
    place = Workplace(tmp_path / "workflow")
    done = run(place, configuration, tmp_path / "elsewhere", "results/index/train.tsv")
    assert done.returncode == 1
    assert f"Pods would not see the workflow's folder {place.folder}" in done.stderr
    assert (cluster.made, cluster.secrets) == ([], {})
