"""The profile on a cluster with an accounting database: used unchanged, with the same results."""

from tests.cluster.runs import TRAINED, jobs_of, start, without
from tests.workflow.conftest import assert_same_bytes

METRICS = "results/metrics.csv"


def test_a_run_with_a_cancelled_job_ends_the_same_and_is_accounted_for(
    accounted_cluster, finished, tmp_path
):
    place = without(finished, tmp_path / "workflow", TRAINED)
    run = start(place, accounted_cluster, METRICS)
    cancelled = run.wait_for("evaluate")
    accounted_cluster.cancel(cancelled.number)
    run.finish()
    assert_same_bytes(place, finished)
    accounts = accounted_cluster.accounts(str(place.folder))
    assert accounts.pop(cancelled.number).startswith("CANCELLED")
    others = {job.number for job in jobs_of(place, accounted_cluster)} - {cancelled.number}
    assert accounts == dict.fromkeys(others, "COMPLETED")
