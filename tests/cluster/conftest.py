"""A cluster for the tests of this folder, and the finished local run they compare with."""

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cluster.slurm import Cluster, ClusterError
from tests.workflow.conftest import finished

__all__ = ["finished"]


@pytest.fixture(scope="session")
def cluster() -> Iterator[Cluster]:
    """A running cluster; skips where Slurm cannot be had, but not where it must be."""
    # Munge wants every folder on the way to be open to all, which those of pytest are not.
    made = Cluster(Path(tempfile.mkdtemp(prefix="slurm-")))
    try:
        made.start()
        yield made
    except ClusterError as error:
        if os.environ.get("LIST_CLUSTER_REQUIRED"):
            raise
        pytest.skip(str(error))
    finally:
        made.stop()
