import pytest

from list.evaluation.timings import stage_timings

COLUMNS = "s\th:m:s\tmax_rss\tmax_vms\tmax_uss\tmax_pss\tio_in\tio_out\tmean_load\tcpu_time\n"


def benchmark(path, seconds, memory, processor):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(COLUMNS + f"{seconds}\t0:00:01\t{memory}\t-\t-\t-\t0\t0\t0\t{processor}\n")
    return path


def test_jobs_of_a_stage_are_summed_and_priced(tmp_path):
    jobs = [
        benchmark(tmp_path / "sample" / "chair" / "train-000.tsv", 10, 100, 1800),
        benchmark(tmp_path / "sample" / "chair" / "test-000.tsv", 20, 300, 1800),
        benchmark(tmp_path / "train_list.tsv", 7200, 900, 9000),
        benchmark(tmp_path / "metrics.tsv", 50, 200, 36),
        tmp_path / "report.tsv",
    ]
    # Left of a category and of a stage that are no more.
    benchmark(tmp_path / "sample" / "lamp" / "train-000.tsv", 1000, 9000, 1000)
    benchmark(tmp_path / "train_coarse.tsv", 1000, 9000, 1000)
    table = stage_timings(
        tmp_path, jobs, core_hour_price=0.5, gpu_hour_price=3.0, gpus={"train_list": 2}
    )
    assert table.to_dict("list") == {
        "stage": ["train_list", "metrics", "sample"],
        "jobs": [1, 1, 2],
        "seconds": [7200, 50, 30],
        "cpu_seconds": [9000, 36, 3600],
        "memory_mb": [900, 200, 300],
        "gpu_seconds": [14400, 0, 0],
        # 2.5 core hours at 0.5 and 2 GPUs for 2 hours at 3; then 0.01 and 1 core hours.
        "cost": pytest.approx([13.25, 0.005, 0.5]),
    }


def test_a_job_too_short_to_be_measured_costs_nothing(tmp_path):
    jobs = [benchmark(tmp_path / "index" / "train.tsv", 0.1, "-", "-")]
    table = stage_timings(tmp_path, jobs, core_hour_price=1.0, gpu_hour_price=1.0, gpus={})
    assert table["cost"].to_list() == [0]
