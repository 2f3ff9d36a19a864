"""Clusters for the tests of this folder, and the finished local run they compare with."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

import pytest

from tests.cluster.accounting import AccountedCluster
from tests.cluster.slurm import Cluster
from tests.required import unavailable
from tests.workflow.conftest import copied, finished

__all__ = ["copied", "finished"]

Kind = TypeVar("Kind", bound=Cluster)


@pytest.fixture(scope="session")
def cluster() -> Iterator[Cluster]:
    """A running cluster without accounting."""
    with running(Cluster) as made:
        yield made


@pytest.fixture(scope="session")
def accounted_cluster() -> Iterator[AccountedCluster]:
    """A running cluster whose jobs are accounted for in a database."""
    with running(AccountedCluster) as made:
        yield made


@contextmanager
def running(kind: type[Kind]) -> Iterator[Kind]:
    """A running cluster; skips where its programs cannot be had, unless they must be."""
    # Munge wants every folder on the way to be open to all, which those of pytest are not.
    made = kind(Path(tempfile.mkdtemp(prefix="slurm-")))
    if missing := made.missing():
        unavailable("slurm", f"no Slurm here ({', '.join(missing)} missing)")
    try:
        made.start()
        yield made
    finally:
        made.stop()
