import pytest

from list.evaluation.timings import stage_timings

COLUMNS = "s\th:m:s\tmax_rss\tmax_vms\tmax_uss\tmax_pss\tio_in\tio_out\tmean_load\tcpu_time\n"


def benchmark(path, seconds, memory, processor):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(COLUMNS + f"{seconds}\t0:00:01\t{memory}\t-\t-\t-\t0\t0\t0\t{processor}\n")


def test_jobs_of_a_stage_are_summed_and_priced(tmp_path):
    benchmark(tmp_path / "sample" / "chair" / "train-000.tsv", 10, 100, 1800)
    benchmark(tmp_path / "sample" / "chair" / "test-000.tsv", 20, 300, 1800)
    benchmark(tmp_path / "metrics.tsv", 50, 200, 36)
    table = stage_timings(tmp_path, core_hour_price=0.5)
    assert table["stage"].to_list() == ["metrics", "sample"]
    assert table["jobs"].to_list() == [1, 2]
    assert table["seconds"].to_list() == [50, 30]
    assert table["memory_mb"].to_list() == [200, 300]
    assert table["cost"].to_list() == pytest.approx([0.005, 0.5])


def test_a_job_too_short_to_be_measured_costs_nothing(tmp_path):
    benchmark(tmp_path / "index" / "train.tsv", 0.1, "-", "-")
    table = stage_timings(tmp_path, core_hour_price=1.0)
    assert table["cost"].to_list() == [0]
